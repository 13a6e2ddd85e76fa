import type { EventEntries } from '../event-catalogue.ts';

/** What happens to brands and service boards. `renamed` tells whoever keeps copies of the name. */
export const brandEvents = {
  'brand.created': { says: 'A brand was made.', data: { umbrella: 'id?' } },
  'brand.revised': { says: 'A brand changed.', data: { umbrella: 'id?', renamed: 'flag' } },
  'brand.made-umbrella': {
    says: 'Other brands may come under it; `under` is the first.',
    data: { under: 'id' },
  },
  'brand.archived': { says: 'A brand is not used any more.', data: {} },
  'board.created': { says: 'A service board of a brand was made.', data: { brand: 'id' } },
  'board.revised': { says: 'A service board changed.', data: { renamed: 'flag' } },
  'board.archived': { says: 'A service board is not used any more.', data: {} },
} as const satisfies EventEntries;
