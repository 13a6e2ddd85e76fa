import type { EventEntries } from '../event-catalogue.ts';

/** What happens to templates: from these the province's copies of what is `shared` are made, changed and taken away. */
export const templateEvents = {
  'template.made': { says: 'What worked became a template.', data: { project: 'id', shared: 'flag' } },
  'template.shared': { says: 'It was decided whether other counties see it.', data: { shared: 'flag' } },
  'template.archived': { says: 'Nobody starts from it any more.', data: {} },
  'criterion.defined': { says: 'Projects are judged by this, too.', data: { code: 'code', weight: 'number' } },
  'criterion.archived': { says: 'Projects are judged by this no more.', data: { code: 'code' } },
} as const satisfies EventEntries;
