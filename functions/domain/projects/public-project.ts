import type { PartnerKind } from '../partners/partner.ts';
import type { Project, ProjectNames, ProjectTexts } from './project.ts';

/** A partner as everybody sees it: a TALENT by the masked name, or by the full one where that was agreed to. */
interface PublicPartner {
  readonly name: string;
  readonly kind: PartnerKind;
}

/** What everybody may see of a published project, from a list. */
export interface PublicProject
  extends Pick<Project, 'id' | 'title' | 'state' | 'community' | 'startsOn' | 'endsOn' | 'focusGroups'>,
    Pick<ProjectTexts, 'place'> {
  readonly names: ProjectNames;
  readonly partners: readonly PublicPartner[];
  readonly publishedAt: string;
}

/** What everybody may read of it besides. */
export type PublicProjectTexts = Pick<ProjectTexts, 'text' | 'risks' | 'goals'>;

/** What somebody said of a project, as everybody may read it: nothing tells who it was. */
export interface PublicFeedback {
  readonly rating: number;
  readonly words: string;
  /** When staff published it; when it was said would help to guess who did. */
  readonly at: string;
}
