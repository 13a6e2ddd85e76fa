/**
 * What a field of an event may hold: codes, numbers and ids of entities, never text and never a person, so that whoever
 * reads the feed learns what happened, not to whom. `?` may be null, `[]` is a list.
 */
type FieldKind = 'code' | 'number' | 'flag' | 'id' | 'day' | 'region';

type Field = FieldKind | `${FieldKind}?` | `${FieldKind}[]`;

/** One type of event: what it means, what it tells everybody who may read it, and what only our own consumers see. */
interface EventEntry {
  readonly says: string;
  readonly data: Readonly<Record<string, Field>>;
  readonly inside?: Readonly<Record<string, Field>>;
}

type ValueOf<K> = K extends 'number' ? number : K extends 'flag' ? boolean : string;

type Value<F> = F extends `${infer K}?`
  ? ValueOf<K> | null
  : F extends `${infer K}[]`
    ? readonly ValueOf<K>[]
    : ValueOf<F>;

type Values<R> = { readonly [N in keyof R]: Value<R[N]> };

/** The shape of an event's data, made of its entry; where nothing is told, it is empty. */
export type DataOf<E extends EventEntry> =
  E['inside'] extends Readonly<Record<string, Field>>
    ? Values<E['data']> & Values<E['inside']>
    : keyof E['data'] extends never
      ? Readonly<Record<string, never>>
      : Values<E['data']>;

/** A domain's part of the catalogue. */
export type EventEntries = Readonly<Record<string, EventEntry>>;
