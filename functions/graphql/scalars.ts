import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

interface TextScalar<T> {
  readonly name: string;
  readonly specifiedByURL: string;
  readonly parse: (text: string) => T;
  readonly serialize: (value: unknown) => string;
}

/** Only a string gets as far as `parse`: libraries print what they refuse, and not every JSON object can be printed. */
const textScalar = <T>({ name, specifiedByURL, parse, serialize }: TextScalar<T>): GraphQLScalarType<T, string> => {
  const fromText = (value: unknown): T => {
    if (typeof value === 'string') return parse(value);
    throw new GraphQLError(`${name} must be a string.`);
  };
  return new GraphQLScalarType<T, string>({
    name,
    specifiedByURL,
    serialize,
    parseValue: fromText,
    parseLiteral: (node) => fromText(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const withinFourDigits = (iso: string): string => {
  if (/^\d{4}-/.test(iso)) return iso;
  throw new GraphQLError('DateTime must be in the years 0000 to 9999 UTC.');
};

/** In: RFC 3339 with any offset, read to the millisecond, a `Date`. Out: always UTC with milliseconds (decision D4). */
export const dateTime = textScalar<Date>({
  name: 'DateTime',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  parse: (text) => new Date(withinFourDigits(GraphQLDateTimeISO.parseValue(text).toISOString())),
  serialize: (value) => withinFourDigits(String(GraphQLDateTimeISO.serialize(value))),
});

/** A date of the calendar, `YYYY-MM-DD`, without a time zone: rules read it as a day in Shanghai. */
export const localDate = textScalar<string>({
  name: 'LocalDate',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  parse: (text) => GraphQLLocalDate.parseValue(text),
  serialize: (value) => GraphQLLocalDate.serialize(value),
});

const regionCodeOf = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{6}(\d{3}){0,2}$/.test(value)) return value;
  throw new GraphQLError('RegionCode must be 6 digits (county), 9 (township) or 12 (community).');
};

/** A division of China by its statistical code: GB/T 2260 to six digits, then townships and communities. */
export const regionCode = textScalar<string>({
  name: 'RegionCode',
  specifiedByURL: 'https://www.stats.gov.cn/sj/tjbz/tjyqhdmhcxhfdm/',
  parse: regionCodeOf,
  serialize: regionCodeOf,
});

/** Made by our own commands, so it goes out as it is; nobody hands it in. */
const eventData = new GraphQLScalarType<unknown, unknown>({
  name: 'EventData',
  parseValue: () => {
    throw new GraphQLError('EventData is only given.');
  },
});

/** The resolvers of the schema's own scalars, by their names in the SDL. */
export const scalars = { DateTime: dateTime, LocalDate: localDate, RegionCode: regionCode, EventData: eventData };
