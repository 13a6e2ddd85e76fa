import type { BrandDesk } from '../brands/ports.ts';
import type { Read, Write } from '../command.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { Need } from '../needs/need.ts';
import type { NeedDesk } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PartnerDesk } from '../partners/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { ResourceDesk } from '../resources/ports.ts';
import type { TemplateDesk } from '../templates/ports.ts';
import type { Criterion, Evaluation, Satisfaction } from './evaluation.ts';
import type {
  NeedLink,
  Project,
  ProjectState,
  ProjectTexts,
  ProjectUpdate,
  Publication,
  PublishedProject,
} from './project.ts';
import type { PublicFeedback, PublicProject, PublicProjectTexts } from './public-project.ts';

/** Partners' ids with the full names under which the public may see them. */
export type FullNames = ReadonlyMap<string, string>;

/** What else of a published project's public copy changes with its head. */
export interface AlsoPublic {
  readonly place?: string | null;
  /** Of partners that join; without one a partner is shown as the project's head has it. */
  readonly names?: FullNames;
}

/** Under which name everybody sees a partner of one published project. */
interface ShownName {
  readonly project: string;
  readonly name: string;
}

/** Projects of one county, with their texts, needs, updates, publications and public copies. */
export interface ProjectStore {
  project(id: string): Read<Project | undefined>;
  texts(id: string): Read<ProjectTexts | undefined>;
  update(project: string, id: string): Read<ProjectUpdate | undefined>;
  /** The link of a project to a need, if there is one. */
  needLink(project: string, need: string): Read<NeedLink | undefined>;
  criterion(code: string): Read<Criterion | undefined>;

  /** Links under a project that is not there yet, so that nothing shows them until {@link ProjectStore.add} is done. */
  stageNeeds(project: string, links: readonly NeedLink[]): Promise<void>;
  /** Head, texts, event, and what its partners are found by. */
  add(project: Project, texts: ProjectTexts, event: DomainEvent): Write[];
  /** Head, event, what its partners are found by where they came or went, and the public copy where it changed. */
  save(before: Project, after: Project, event: DomainEvent, also?: AlsoPublic): Write[];
  saveTexts(project: Project, texts: ProjectTexts): Write[];
  linkNeeds(project: Project, links: readonly NeedLink[]): Write[];
  unlinkNeed(project: Project, need: string): Write[];
  /** The public copy, from which everybody sees the project. */
  publish(project: PublishedProject, texts: ProjectTexts, names: FullNames): Write[];
  addUpdate(project: Project, update: ProjectUpdate): Write[];
  removeUpdate(project: Project, update: string): Write[];
  savePublication(project: Project, publication: Publication): Write[];
  addEvaluation(project: Project, evaluation: Evaluation): Write[];
  saveCriterion(before: Criterion | undefined, after: Criterion, event: DomainEvent): Write[];
  /** A partner's name in the public copy of a project that has it there. */
  saveShownName(project: string, partner: string, name: string): Write[];

  /** Head and texts in one read. */
  get(id: string): Promise<(Project & ProjectTexts) | undefined>;
  getHead(id: string): Promise<Project | undefined>;
  /** A project beside something else; it may be a second old. */
  nearHead(id: string): Promise<Project | undefined>;
  getTexts(id: string): Promise<ProjectTexts | undefined>;
  /** Newest first. */
  listInCommunity(community: RegionCode, page: PageRequest): Promise<Page<Project>>;
  /** Projects in a state within any of the scopes; what has stood in it longest comes first. */
  listInState(state: ProjectState, scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Project>>;
  /** Of a service board, newest first, within any of the scopes. */
  listOnBoard(board: string, scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Project>>;
  /** The newest projects of a community, as many as `limit`. */
  listRecent(community: RegionCode, limit: number): Promise<readonly Project[]>;
  /** Ids of the projects designed from a need or from what was merged into it, newest first. */
  listOfNeed(need: Need, page: PageRequest): Promise<Page<string>>;
  /** Ids of the projects that a partner is with, newest first. */
  listOfPartner(partner: string, page: PageRequest): Promise<Page<string>>;
  listNeeds(id: string, page: PageRequest): Promise<Page<NeedLink>>;
  /** Ids of all needs that a project stands on, read strongly and to the end. */
  listAllNeeds(id: string): Promise<readonly string[]>;
  /** Newest first. */
  listUpdates(id: string, page: PageRequest): Promise<Page<ProjectUpdate>>;
  listPublications(id: string): Promise<readonly Publication[]>;
  /** Nothing where there is none of that number: the project's count names the one in force. */
  getEvaluation(id: string, number: number): Promise<Evaluation | undefined>;
  /** Newest first. */
  listEvaluations(id: string, page: PageRequest): Promise<Page<Evaluation>>;
  /** Of all feedback on a project, read strongly and to the end. */
  sumRatings(id: string): Promise<Satisfaction>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
  /** By code, archived ones too. */
  listCriteria(page: PageRequest): Promise<Page<Criterion>>;
  /** By code, without the archived ones, read strongly and to the end. */
  listCriteriaInForce(): Promise<readonly Criterion[]>;
  /** Under which name each published project of a partner shows it, read strongly and to the end. */
  listShownNames(partner: string): Promise<readonly ShownName[]>;
}

/** What a county shows everybody of its projects, read under the public's own role. */
export interface PublicProjects {
  /** With its texts, in one read. */
  get(id: string): Promise<(PublicProject & PublicProjectTexts) | undefined>;
  getTexts(id: string): Promise<PublicProjectTexts | undefined>;
  /** The newest first: of the county, of a community, or on a board. */
  list(
    of: { readonly community?: RegionCode | null | undefined; readonly board?: string | null | undefined },
    page: PageRequest,
  ): Promise<Page<PublicProject>>;
  /** Newest first. */
  listUpdates(id: string, page: PageRequest): Promise<Page<ProjectUpdate>>;
  /** Published last first. */
  listFeedback(id: string, page: PageRequest): Promise<Page<PublicFeedback>>;
}

/** Where projects are designed, decided upon, published and told of. */
export interface ProjectDesk extends NeedDesk, PartnerDesk, ResourceDesk, BrandDesk, TemplateDesk {
  readonly projects: ProjectStore;
}
