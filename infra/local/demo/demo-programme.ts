import type { ConsentEvidence, PartnerKind } from '../../../functions/domain/partners/partner.ts';
import type { FocusGroup } from '../../../functions/domain/people/person.ts';
import type {
  ProjectGoals,
  ProjectLine,
  ProjectState,
  Publication,
} from '../../../functions/domain/projects/project.ts';
import type { ResourceKind } from '../../../functions/domain/resources/resource.ts';

/** A brand with its boards; both are known to the rest of the file by their names. */
export interface DemoBrand {
  readonly name: string;
  readonly theme: string | null;
  readonly slogan: string | null;
  readonly colour: string;
  /** The name of a brand that stands before this one in the file. */
  readonly umbrella: string | null;
  readonly boards: readonly { readonly name: string; readonly theme: string; readonly colour: string }[];
}

/** What a partner offers. Days are counted from the day of loading, on which they are 0; what is past is negative. */
export interface DemoResource {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly unit: string;
  readonly region: string;
  readonly startsOn: number;
  readonly endsOn: number;
  readonly conditions: string | null;
}

/** Who brings something; projects name it by `name`, which of a TALENT is the person's, who then is the contact too. */
export interface DemoPartner {
  readonly name: string;
  readonly kind: PartnerKind;
  readonly region: string;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly coConstruction: boolean;
  readonly about: string;
  readonly skills: readonly string[];
  readonly credentials: readonly string[];
  readonly nameConsent: ConsentEvidence | null;
  /** Days as in {@link DemoResource}. */
  readonly agreements: readonly {
    readonly subject: string;
    readonly signedOn: number;
    readonly startsOn: number;
    readonly endsOn: number;
  }[];
  readonly resources: readonly DemoResource[];
}

/** What is written down when a project is over. */
export interface DemoLookBack {
  readonly reached: ProjectGoals;
  /** Criterion's code → 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  readonly summary: string;
  readonly template: { readonly title: string; readonly steps: readonly string[]; readonly evidence: string } | null;
  readonly publicAnswer: string;
  /** What those who asked said when the worker called them back. */
  readonly ratings: readonly {
    readonly need: string;
    /** The phone of whoever asked for the need. */
    readonly phone: string;
    readonly rating: number;
    readonly words: string;
  }[];
}

/** A project, and how far it gets. Null texts of a project with a template are the template's. */
export interface DemoProject {
  readonly title: string;
  readonly community: string;
  readonly board: string;
  /** The title of a template that a project before this one became. */
  readonly template: string | null;
  /** The entry of a published needs list that it is started from; `period` as in a demo list. */
  readonly entry: { readonly period: string | null; readonly topic: string } | null;
  readonly focusGroups: readonly FocusGroup[] | null;
  /** Days as in {@link DemoResource}. */
  readonly startsOn: number;
  readonly endsOn: number;
  readonly place: string;
  readonly text: string | null;
  readonly risks: string | null;
  readonly goals: ProjectGoals;
  readonly lines: readonly ProjectLine[] | null;
  readonly partners: readonly string[];
  /** Refs of needs. */
  readonly needs: readonly string[];
  readonly commitments: readonly { readonly resource: string; readonly quantity: number }[];
  readonly returnReason: string | null;
  readonly publications: readonly (Pick<Publication, 'platform' | 'state' | 'externalNumber'> & { note: string })[];
  readonly updates: readonly string[];
  readonly lookBack: DemoLookBack | null;
  readonly state: ProjectState;
}

/** What a county made of its needs. */
export interface DemoProgramme {
  readonly criteria: readonly { readonly code: string; readonly label: string; readonly weight: number }[];
  readonly brands: readonly DemoBrand[];
  readonly partners: readonly DemoPartner[];
  readonly projects: readonly DemoProject[];
}
