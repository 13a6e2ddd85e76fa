import type { Project, ProjectTexts } from '../../../domain/projects/project.ts';
import type { Ahead } from '../../look-ahead.ts';

/** A project with its texts, and with the lists that were begun with it; from a list these come when asked for. */
export type ProjectSource = Project & Partial<ProjectTexts> & { readonly ahead?: Ahead };
