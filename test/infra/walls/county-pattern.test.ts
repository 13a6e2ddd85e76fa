import { describe, expect, it } from 'vitest';
import { countyPattern } from '../../../infra/walls/county-pattern.ts';
import { iamWildcard } from '../../support/iam-wildcard.ts';

describe('countyPattern', () => {
  it('takes in the counties of its province and the province itself', () => {
    const pattern = countyPattern('370000');

    const taken = ['371722', '370000', '331004', '000000', '37172', '3717220', '371722#'].filter((code) =>
      iamWildcard(pattern, code),
    );

    expect(taken).toEqual(['371722', '370000']);
  });
});
