import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { rolesPage } from '../../../../functions/graphql/documentation/roles-page.ts';

test('the page ticks who may call each operation, and ticks nothing for what no policy names', () => {
  const schema = buildSchema('type Query { unit: Int, secret: Int } type Mutation { joinCounty: Int }');

  const page = rolesPage(schema, { unit: { roles: ['COUNTY_ADMIN'] }, joinCounty: { roles: [], signedIn: true } });

  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual([
    '| `secret` |  |  |  |  |  |  |  |  |  |  |  |  |',
    '| `unit` |  |  |  |  | ✓ |  |  |  |  |  |  |  |',
    '| `joinCounty` |  | ✓ |  |  |  |  |  |  |  |  |  |  |',
  ]);
  expect(page).toContain(
    '| operation | anybody | with a token | bootstrap | PROVINCE_ADMIN (PROVINCE) | COUNTY_ADMIN (COUNTY)',
  );
});
