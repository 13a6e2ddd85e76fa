import { emptyPage, type Page, type PageRequest } from '../page.ts';
import type { PublicDesk } from '../public-desk.ts';
import type { RegionCode } from '../region-code.ts';
import type { PublicBatch } from './public-batch.ts';

/** A batch for everybody; nothing where none was opened, or its county does not work. */
export const showBatch = async (open: PublicDesk, id: string): Promise<PublicBatch | undefined> => {
  const [active, batch] = await Promise.all([open.active(), open.batches.get(id)]);
  return active ? batch : undefined;
};

/** A county's open batches for everybody; none where it does not work. */
export const showBatches = async (
  open: PublicDesk,
  community: RegionCode | undefined,
  page: PageRequest,
): Promise<Page<PublicBatch>> => {
  const [active, found] = await Promise.all([open.active(), open.batches.listOpen(community, page)]);
  return active ? found : emptyPage;
};
