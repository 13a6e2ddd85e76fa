import { emptyPage, type Page, type PageRequest } from '../page.ts';
import type { PublicDesk } from '../public-desk.ts';
import type { RegionCode } from '../region-code.ts';
import { spanOf } from './period.ts';
import type { ShownList } from './ports.ts';
import type { PublicList } from './public-list.ts';

/** A published list for everybody; nothing where none is published, or its county does not work. */
export const showNeedsList = async (
  open: PublicDesk,
  community: RegionCode,
  period: string,
): Promise<ShownList | undefined> => {
  const named = spanOf(period) !== undefined;
  const [active, list] = await Promise.all([open.active(), named ? open.needsLists.get(community, period) : undefined]);
  return active ? list : undefined;
};

/** A community's published lists for everybody; none where its county does not work. */
export const showNeedsLists = async (
  open: PublicDesk,
  community: RegionCode,
  page: PageRequest,
): Promise<Page<PublicList>> => {
  const [active, lists] = await Promise.all([open.active(), open.needsLists.list(community, page)]);
  return active ? lists : emptyPage;
};
