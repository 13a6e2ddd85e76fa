import type { CountySecrets } from '../county-secrets.ts';

/** The place of a human being in one subject: made for it alone, so that nobody can be followed to another. */
export const slotOf = async (secrets: CountySecrets, subject: string, supporter: string): Promise<string> =>
  (await secrets.digest('feedback', `${subject}\n${supporter}`)).slice(0, 32);
