import type { PublicProjects } from '../../../domain/projects/ports.ts';
import type { PublicProject, PublicProjectTexts } from '../../../domain/projects/public-project.ts';
import type { Ahead } from '../../look-ahead.ts';

/** A public copy, with where more of it is read, and with what came with it. */
export type PublicProjectSource = PublicProject &
  Partial<PublicProjectTexts> & { readonly open: PublicProjects; readonly ahead?: Ahead };
