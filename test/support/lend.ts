import type { Ground } from './ground.ts';

const once = <A extends readonly unknown[], T>(make: (...args: A) => T) => {
  const made = new Map<string, T>();
  return (...args: A): T => {
    const which = JSON.stringify(args);
    const thing = made.get(which) ?? make(...args);
    made.set(which, thing);
    return thing;
  };
};

/**
 * The same ground, on which one thing of a kind is made and lent to every call that names one: for calls that change
 * nothing, because they are refused or only look.
 */
export const lend = (ground: Ground): Ground => {
  const lent = Object.entries(ground).map(([name, value]) => {
    const isMaker = typeof value === 'function' && value !== ground.fresh;
    return [name, isMaker ? once(value) : value];
  });
  return Object.fromEntries(lent);
};
