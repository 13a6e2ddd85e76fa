import { expect, test } from 'vitest';
import { eventCatalogue } from '../../../../functions/domain/events.ts';
import { eventsPage } from '../../../../functions/graphql/documentation/events-page.ts';

test('an entry tells what happened, its data with an example, and its name for other platforms, but nothing from inside', () => {
  const entry = {
    says: 'Somebody is to do it.',
    data: { unit: 'id?', dueOn: 'day', kinds: 'code[]', inTime: 'flag' },
    inside: { member: 'id?' },
  } as const;

  const page = eventsPage({
    'need.assigned': entry,
    'need.supported': { says: 'Somebody asks for the same.', data: {} },
  });

  expect(page).toContain(
    '## NEED\n\n### `need.assigned`\n\nSomebody is to do it. Version 1 · `cn.wushe.need.assigned.v1`',
  );
  expect(page).toContain('data: `unit` id?, `dueOn` day, `kinds` code[], `inTime` flag · example: `{"unit":"371722-');
  expect(page).toContain('"dueOn":"2026-11-24","kinds":["CODE"],"inTime":true}`');
  expect(page).toContain('data: nothing · example: `{}`');
  expect(page).not.toContain('member');
});

test('every type of the catalogue has its entry, and says who is told of it where that is not everybody', () => {
  const page = eventsPage(eventCatalogue);

  expect(page.match(/^### /gm)).toHaveLength(Object.keys(eventCatalogue).length);
  expect(page).toContain('## MEMBER\n\nTold to administrators only.');
});
