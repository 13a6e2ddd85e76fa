import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { isPublishedYear, publishedKindOf } from '../../../functions/domain/published-holidays.ts';

describe('the published holidays', () => {
  it('leave out no year since 2024 that the package knows: import the new one in published-holidays.ts', () => {
    const known = readdirSync('node_modules/chinese-days/dist/years')
      .map((file) => /^(\d{4})\.json$/.exec(file)?.[1])
      .filter((year) => year !== undefined && year >= '2024');

    const missing = known.filter((year) => !isPublishedYear(`${year}-06-01`));

    expect(known).toContain('2026');
    expect(missing).toEqual([]);
  });

  it('say nothing of the years before 2024 and of those whose notice has not come', () => {
    const published = ['2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01'].map(isPublishedYear);

    expect(published).toEqual([false, true, true, false]);
  });

  it('do not shift by a day west of Greenwich', () => {
    vi.stubEnv('TZ', 'America/New_York');

    const kinds = ['2026-02-14', '2026-02-15', '2026-02-23', '2026-02-24'].map(publishedKindOf);
    vi.unstubAllEnvs();

    expect(kinds).toEqual(['WORKDAY', 'HOLIDAY', 'HOLIDAY', undefined]);
  });
});
