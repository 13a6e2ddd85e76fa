import { describe, expect, test } from 'vitest';
import { documentedSdl } from '../../../../functions/graphql/documentation/documented-sdl.ts';

const known = {
  matrix: {
    needs: { roles: ['SOCIAL_WORKER', 'COUNTY_ADMIN'] },
    needStatus: { roles: [], public: true },
    viewer: { roles: [], signedIn: true },
    closeNeed: { roles: ['COUNTY_ADMIN'], bootstrap: true },
    rateByReceipt: { roles: [], public: true },
  },
  failures: { closeNeed: ['WRONG_STATE', 'NOT_FOUND', 'NOT_FOUND'], rateByReceipt: ['RATE_LIMITED'] },
  everyCommand: ['COUNTY_SUSPENDED'],
} as const;

describe('documentedSdl', () => {
  test('tells who may call an operation, roles in the order of the matrix page', () => {
    const sdl = documentedSdl(
      ['type Query { "All needs." needs: Int "A status." needStatus: Int "You." viewer: Int }'],
      known,
    );

    expect(sdl).toMatch(/All needs\.\s+Who may: COUNTY_ADMIN, SOCIAL_WORKER\./);
    expect(sdl).toMatch(/A status\.\s+Who may: anybody, without a token\./);
    expect(sdl).toMatch(/You\.\s+Who may: everybody with a token\./);
  });

  test('tells every code with which a command refuses once, the door’s too, in order', () => {
    const sdl = documentedSdl(['extend type Mutation { "Ends it." closeNeed: Int }'], known);

    expect(sdl).toContain('Who may: COUNTY_ADMIN, the bootstrap administrator.');
    expect(sdl).toContain('Refused with: COUNTY_SUSPENDED, NOT_FOUND, WRONG_STATE.');
  });

  test('tells nothing of the door’s own refusals where it lets everybody through', () => {
    const sdl = documentedSdl(['extend type Mutation { "Rates it." rateByReceipt: Int }'], known);

    expect(sdl).toContain('Refused with: RATE_LIMITED.');
  });

  test('describes the arguments of pages, unless the file does', () => {
    const sdl = documentedSdl(['type Need { notes(first: Int, "Own words." after: String): Int }'], known);

    expect(sdl).toContain('"How many entries at most: 1-100."');
    expect(sdl).toContain('"Own words."');
  });

  test('leaves bare what nobody described, and fields that are no operations', () => {
    const sdl = documentedSdl(['type Query { needs: Int } type Need { "Its needs." needs: Int }'], known);

    expect(sdl).not.toContain('Who may');
  });
});
