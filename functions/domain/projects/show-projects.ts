import { emptyPage, type Page, type PageRequest } from '../page.ts';
import type { PublicDesk } from '../public-desk.ts';
import type { PublicProjects } from './ports.ts';
import type { PublicProject, PublicProjectTexts } from './public-project.ts';

/** A published project for everybody; nothing where it is not published, or its county does not work. */
export const showProject = async (
  open: PublicDesk,
  id: string,
): Promise<(PublicProject & PublicProjectTexts) | undefined> => {
  const [active, project] = await Promise.all([open.active(), open.projects.get(id)]);
  return active ? project : undefined;
};

/** A county's published projects for everybody; none where it does not work. */
export const showProjects = async (
  open: PublicDesk,
  of: Parameters<PublicProjects['list']>[0],
  page: PageRequest,
): Promise<Page<PublicProject>> => {
  const [active, found] = await Promise.all([open.active(), open.projects.list(of, page)]);
  return active ? found : emptyPage;
};
