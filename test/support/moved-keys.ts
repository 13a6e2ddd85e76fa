import { inputRecord, type RecordedRequest } from './recorded-request.ts';

type Change = (key: string) => string | undefined;

/** Every copy of a value in which one text that begins with the prefix is another text, or is no longer there. */
const variants = (value: unknown, prefix: string, change: Change): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const changed =
      typeof part === 'string' && part.startsWith(prefix) ? [change(part)] : variants(part, prefix, change);
    return changed.map((other) =>
      Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other },
    );
  });
};

/** Every copy of a request in which one partition key of the owner, of the table or an index, is another or not there. */
export const movedKeys = ({ commandName, input }: RecordedRequest, prefix: string, change: Change) =>
  variants(input, prefix, change).map((other) => ({ commandName, input: inputRecord(other) }));
