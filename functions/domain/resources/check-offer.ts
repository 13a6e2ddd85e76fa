import { type Failure, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import { checkOptionalText, checkText, type textFailures } from '../text-check.ts';
import type { Resource } from './resource.ts';

/** What of a resource its partner tells, and may tell otherwise later. */
export type Offer = Pick<Resource, 'name' | 'quantity' | 'unit' | 'startsOn' | 'endsOn' | 'conditions'>;

/** Refuses a quantity that nothing may have that is offered, promised or needed. */
export const checkQuantity = (quantity: number, field: readonly string[] = ['quantity']) =>
  outOfRange(field, quantity, { from: 1, to: 1_000_000 });

/** The offer with its texts clean, its quantity within range, and its last day not before its first. */
export const checkOffer = (
  offer: Offer,
): Result<Offer, Failure<'OUT_OF_RANGE' | 'BAD_DATES' | (typeof textFailures)[number]>> => {
  const { quantity, startsOn, endsOn } = offer;
  const name = checkText(['name'], offer.name, 'name');
  if (!name.ok) return name;
  const outside = checkQuantity(quantity);
  if (outside) return outside;
  const unit = checkText(['unit'], offer.unit, 'measure');
  if (!unit.ok) return unit;
  if (endsOn < startsOn) return refuse('BAD_DATES', ['endsOn']);
  const conditions = checkOptionalText(['conditions'], offer.conditions, 'conditions');
  if (!conditions.ok) return conditions;
  return ok({ name: name.value, quantity, unit: unit.value, startsOn, endsOn, conditions: conditions.value });
};
