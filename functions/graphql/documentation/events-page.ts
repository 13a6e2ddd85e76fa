import type { EventEntries } from '../../domain/event-catalogue.ts';
import { type EventKind, kindOfEvent } from '../../domain/event-kind.ts';
import type { EventType } from '../../domain/events.ts';

const intro = `# What happens, and how it is told

Made by codegen from the catalogue, \`functions/domain/events.ts\`: the one source of the types, of what leaves us, and of this page.
Each entry is a \`type\` of \`events\` and of the subscriptions; behind it stands its name as a CloudEvents 1.0 \`type\`.

- One county, one feed. Every event is in it once; of one thing (\`subject\`) in the order of its versions, without a gap.
- Go on from the cursor that you keep. You may be told again what you were told before: an event is known by its \`id\`.
- The feed is kept for 30 days. An older cursor is answered RESYNC_REQUIRED: take \`feedCursor\`, read the records anew, go on from there.
- \`data\` holds codes, numbers, days, regions and ids, never text and never a person. New fields may be added to it; what is there
  keeps its name and meaning within its version. Fields with \`?\` may be null, those with \`[]\` are lists.
`;

const subject = '371722-need-01JD7Q2M8XK4V9T3B6N0C5R1WZ';

/** A value that a field of this kind may have. */
const samples: Readonly<Record<string, unknown>> = {
  code: 'CODE',
  number: 3,
  flag: true,
  id: subject.replace('need', 'topic'),
  day: '2026-11-24',
  region: '371722003003',
};

const sampleOf = (field: string): unknown => {
  const value = samples[field.replace(/\?|\[\]/, '')];
  return field.endsWith('[]') ? [value] : value;
};

/** `need.triaged` as CloudEvents 1.0 would name it. */
const cloudEventType = (type: string): string => `cn.wushe.${type}.v1`;

const entry = (type: string, { says, data }: EventEntries[string]): string => {
  const fields = Object.entries(data).map(([name, field]) => `\`${name}\` ${field}`);
  const sample = Object.fromEntries(Object.entries(data).map(([name, field]) => [name, sampleOf(field)]));
  return `
### \`${type}\`

${says} Version 1 · \`${cloudEventType(type)}\`

data: ${fields.join(', ') || 'nothing'} · example: \`${JSON.stringify(sample)}\`
`;
};

/** Whom administrators do not tell of a kind, whatever is granted. */
const narrower: Partial<Readonly<Record<EventKind, string>>> = {
  MEMBER: 'Told to administrators only.\n',
  ANSWER: 'Told to staff only.\n',
};

/** The catalogue as a page of Markdown, by kinds. */
export const eventsPage = (catalogue: EventEntries): string => {
  const kinds = Map.groupBy(Object.keys(catalogue), (type) => kindOfEvent(type as EventType));
  const sections = [...kinds].map(([kind, types]) => {
    const entries = types.map((type) => entry(type, catalogue[type] as EventEntries[string]));
    return `\n## ${kind}\n${narrower[kind] ? `\n${narrower[kind]}` : ''}${entries.join('')}`;
  });
  return intro + sections.join('');
};
