import type { ProjectEntry } from './project.ts';

/** What happens to projects: their part of the catalogue of events. */
export interface ProjectEvents {
  'project.resource-committed': { readonly resource: string; readonly quantity: number };
  'project.resource-released': { readonly resource: string; readonly quantity: number };
  'project.created': {
    readonly community: string;
    readonly needs: number;
    readonly brand: string | null;
    readonly board: string | null;
    readonly template: string | null;
    /** Of the needs list that it was started from. */
    readonly entry: ProjectEntry | null;
  };
  'project.revised': { readonly brand: string | null; readonly board: string | null };
  'project.submitted': { readonly needs: number };
  'project.returned': Readonly<Record<string, never>>;
  'project.approved': Readonly<Record<string, never>>;
  'project.published': { readonly partners: number; readonly fiveParty: number };
  'project.rescheduled': { readonly startsOn: string | null; readonly endsOn: string | null };
  'project.begun': Readonly<Record<string, never>>;
  /** The figures are those reached; `total` is null where the county has no criteria. */
  'project.evaluated': {
    readonly number: number;
    readonly sessions: number;
    readonly persons: number;
    readonly personTimes: number;
    readonly total: number | null;
  };
  'project.closed': { readonly needs: number };
  'project.cancelled': { readonly from: string };
  'project.needs-linked': { readonly count: number };
  'project.need-unlinked': { readonly need: string };
  'project.update-withdrawn': { readonly update: string };
  'project.updated': { readonly update: string };
  'project.publication-recorded': { readonly platform: string; readonly state: string };
}
