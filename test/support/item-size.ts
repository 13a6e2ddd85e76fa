import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item, or a key, as it is on the wire. */
export type Item = Readonly<Record<string, AttributeValue>>;

const text = (value: string): number => Buffer.byteLength(value);
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** One byte, one for each started pair of significant digits, one for a minus sign. */
const number = (value: string): number => {
  const digits = value.replace(/e.*$/i, '').replaceAll(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return 1 + Math.ceil(digits.length / 2) + (value.startsWith('-') ? 1 : 0);
};

const valueSize = (value: AttributeValue): number => {
  if (value.S !== undefined) return text(value.S);
  if (value.N !== undefined) return number(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.SS) return sum(value.SS.map(text));
  if (value.NS) return sum(value.NS.map(number));
  if (value.BS) return sum(value.BS.map(({ byteLength }) => byteLength));
  if (value.L) return 3 + sum(value.L.map((element) => 1 + valueSize(element)));
  if (value.M) return 3 + sum(Object.entries(value.M).map(([name, element]) => 1 + text(name) + valueSize(element)));
  return 1;
};

/**
 * Bytes of an item by DynamoDB's published rules (Developer Guide, "DynamoDB item sizes and formats"): names and texts
 * in UTF-8, binary as its raw bytes, lists and maps 3 bytes and 1 for each element.
 */
export const itemSize = (item: Item): number =>
  sum(Object.entries(item).map(([name, value]) => text(name) + valueSize(value)));
