import type { Community } from '../domain/counties/region.ts';
import type { Context } from './context.ts';

/** The community with a code; undefined where the code is a township's, or nothing's. */
export const communityOf = async ({ desk }: Context, code: string): Promise<Community | undefined> => {
  const region = await desk.counties.getRegion(code);
  return region?.kind === 'COMMUNITY' ? region : undefined;
};
