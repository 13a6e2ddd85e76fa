import type { projectEvents } from './events.ts';

type Told = {
  readonly [T in keyof typeof projectEvents]: readonly (keyof (typeof projectEvents)[T]['data'])[];
};

const told: Told = {
  'project.created': ['community', 'needs', 'brand', 'board'],
  'project.revised': ['brand', 'board'],
  'project.submitted': ['needs', 'from'],
  'project.returned': [],
  'project.approved': [],
  'project.published': ['partners', 'fiveParty', 'parties', 'needs', 'board'],
  'project.rescheduled': ['startsOn', 'endsOn'],
  'project.begun': [],
  'project.evaluated': [],
  'project.closed': ['needs', 'board'],
  'project.cancelled': ['from'],
  'project.needs-linked': ['count'],
  'project.need-unlinked': [],
  'project.updated': ['update'],
  'project.update-withdrawn': ['update'],
  'project.publication-recorded': [],
  // Whose resource it is stands nowhere in them; a partner finds its own commitments at the project.
  'project.resource-committed': [],
  'project.resource-released': [],
};

/**
 * The fields of an event's data that a partner is told of its project: what it sees at the project itself. All else staff
 * keep to themselves, a field that is new too, until it is named here.
 */
export const toldToPartners: Readonly<Record<string, readonly string[]>> = told;
