import type { AnswerDesk, AnswerIntakeDesk } from '../domain/answers/ports.ts';
import type { County } from '../domain/counties/county.ts';
import type { ProvinceDesk } from '../domain/counties/province-ports.ts';
import type { FeedDesk } from '../domain/feed/ports.ts';
import type { FeedbackDesk, FeedbackIntakeDesk } from '../domain/feedback/ports.ts';
import type { FigureDesk } from '../domain/figures/ports.ts';
import type { MemberDesk } from '../domain/members/ports.ts';
import type { NeedsListDesk } from '../domain/needs-lists/ports.ts';
import type { ProjectDesk } from '../domain/projects/ports.ts';
import type { PublicDesk } from '../domain/public-desk.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Logger } from '../platform/logger.ts';
import type { Language } from './language.ts';
import type { RequestContext } from './request-context.ts';

/** Everything that a member does in the own county is done at this desk. */
interface CountyDeskOfAll
  extends ProjectDesk,
    NeedsListDesk,
    FeedbackDesk,
    MemberDesk,
    AnswerDesk,
    FeedDesk,
    FigureDesk {}

/** What resolvers find in a request: who asks, and the desks at which domain code works for that viewer. */
export interface Context extends RequestContext {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly logger: Logger;
  /**
   * Reads what the viewer may do, and gives the rest of this context. Called once a request, by the first root field
   * that is not public: a document over the limits is refused before any table call.
   */
  admit(): Promise<Partial<Context>>;
  readonly system: { readonly version: string; readonly schemaHash: string };
  /** The desk of a viewer's own county or province; for the public there is none, which is our mistake. */
  readonly desk: CountyDeskOfAll;
  /** The desk of a province's administrator. */
  readonly province: ProvinceDesk;
  /** The viewer's own county, at most five seconds old; undefined for the public, a province, or no such county. */
  county(): Promise<County | undefined>;
  /** The desk at which memberships of another owner are written, under a session of that owner. */
  membersOf(owner: string): Promise<MemberDesk | undefined>;
  /** The desk of whoever has no token, under the intake's own role; undefined for a county that is not of this deployment. */
  intakeOf(county: string): Promise<(FeedbackIntakeDesk & AnswerIntakeDesk) | undefined>;
  /** What a county shows everybody, under the public's own role; undefined where it is none of this deployment's. */
  publicOf(county: string): Promise<PublicDesk | undefined>;
}
