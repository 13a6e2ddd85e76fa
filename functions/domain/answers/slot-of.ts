import type { CountySecrets } from '../county-secrets.ts';

/** Who answers, as far as a batch must know it: a registered person, or the household at an address of a community. */
type Respondent = { readonly person: string } | { readonly household: string; readonly community: string };

/**
 * The place of a respondent in a batch: made for it alone, so that nobody can be followed to another. A person's is made
 * of the person and not of the phone: a family shares its landline, and would share its answer.
 */
export const slotOf = async (secrets: CountySecrets, batch: string, respondent: Respondent): Promise<string> => {
  const who =
    'person' in respondent ? ['PERSON', respondent.person] : ['HOUSEHOLD', respondent.community, respondent.household];
  return (await secrets.digest('respondent', [batch, ...who].join('\n'))).slice(0, 32);
};
