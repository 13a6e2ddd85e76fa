import type { FivePartyRole, PartnerKind } from '../domain/partners/partner.ts';

/** A letter for each value, both ways: on a project's head and in its public copy a partner's kind stands many times. */
const lettered = <V extends string>(letters: Readonly<Record<V, string>>) => {
  const back = new Map(Object.entries<string>(letters).map(([value, letter]) => [letter, value as V]));
  return {
    letterOf: (value: V): string => letters[value],
    valueOf(letter: string): V {
      const value = back.get(letter);
      if (value === undefined) throw new Error(`No partner is marked ${letter}`);
      return value;
    },
  };
};

/** Kinds of partners. */
export const kindCode = lettered<PartnerKind>({
  SOCIAL_ORGANISATION: 'O',
  CHARITY: 'C',
  MERCHANT: 'M',
  INSTITUTION: 'I',
  TALENT: 'T',
});

/** The five parties. */
export const partyCode = lettered<FivePartyRole>({
  COMMUNITY: 'C',
  SOCIAL_WORKERS: 'W',
  SOCIAL_ORGANISATIONS: 'O',
  VOLUNTEERS: 'V',
  CHARITY_RESOURCES: 'R',
});
