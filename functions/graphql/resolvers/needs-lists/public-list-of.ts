import { showNeedsList } from '../../../domain/needs-lists/show-needs-lists.ts';
import type { RegionCode } from '../../../domain/region-code.ts';
import type { Context } from '../../context.ts';
import type { PublicListSource } from './public-list-source.ts';

/** A list as everybody sees it now; nothing where none is published, or its county does not work. */
export const publicListOf = async (
  context: Context,
  county: RegionCode,
  { community, period }: { readonly community: RegionCode; readonly period: string },
): Promise<PublicListSource | undefined> => {
  const open = await context.publicOf(county);
  const shown = open && (await showNeedsList(open, community, period));
  return shown && { ...shown, open: open.needsLists };
};
