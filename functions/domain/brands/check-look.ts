import { refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok } from '../result.ts';
import { checkOptionalText, checkText, textFailures } from '../text-check.ts';
import type { Brand } from './brand.ts';

type Look = Pick<Brand, 'name' | 'theme' | 'slogan' | 'colour' | 'order'>;

/** How a brand or board is to look, as a client gives it. */
export type GivenLook = { readonly [F in keyof Look]?: Look[F] | null | undefined };

/** The ways in which a look may be refused. */
export const lookFailures = ['BAD_COLOUR', 'OUT_OF_RANGE', ...textFailures] as const;

const orders = { from: 0, to: 999 };

/**
 * What changes in a look, ready to be laid over what there is: a field that was left out is not in it, null clears
 * what may be empty, and leaves name and order as they are.
 */
export const checkLook = (given: GivenLook) => {
  const change: { -readonly [F in keyof Look]?: Look[F] } = {};
  if (given.name != null) {
    const name = checkText(['name'], given.name, 'name');
    if (!name.ok) return name;
    change.name = name.value;
  }
  for (const field of ['theme', 'slogan'] as const) {
    const text = given[field];
    if (text === undefined) continue;
    const checked = checkOptionalText([field], text, field);
    if (!checked.ok) return checked;
    change[field] = checked.value;
  }
  if (given.colour !== undefined) {
    change.colour = given.colour === null ? null : given.colour.trim().toLowerCase();
    if (change.colour !== null && !/^#[0-9a-f]{6}$/.test(change.colour)) return refuse('BAD_COLOUR', ['colour']);
  }
  if (given.order != null) {
    const outside = outOfRange(['order'], given.order, orders);
    if (outside) return outside;
    change.order = given.order;
  }
  return ok(change);
};
