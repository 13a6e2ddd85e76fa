import { ulid } from '../../functions/platform/ids.ts';
import type { IdSlot } from './id-slots.ts';

/** A well-formed value of the same owner and kind that names nothing. */
export const unknownLike = (value: string): string => {
  if (/^\d{6}$/.test(value)) return `${value.slice(0, 2)}8888`;
  if (/^\d+$/.test(value)) return `${value.slice(0, 6)}777777`.slice(0, value.length);
  const [owner, kind, token] = value.split('-');
  if (!/^\d{6}$/.test(owner ?? '')) return value.replace(/./g, 'Z');
  return `${owner}-${kind}-${token?.length === 32 ? 'f'.repeat(32) : ulid(new Date(0))}`;
};

/** Values that the slot's type lets through and that name nothing: of no shape, another kind, another county's label. */
export const malformedFor = ({ type }: IdSlot, value: string): readonly string[] => {
  if (type === 'RegionCode') return ['000000', '000000000', '000000000000'];
  const [owner, kind, token] = value.split('-');
  const spoilt = ['not-an-id', '', ' ', `${owner}-event-${ulid(new Date(0))}`, `${owner}#NEED#`, '村'.repeat(1_500)];
  // The token of what is there, under a county's code that is not its own: the key is found and the id is wrong.
  return type === 'ID' ? [...spoilt, `331004-${kind}-${token}`, `${owner}-note-${token}`, ` ${value}`] : spoilt;
};
