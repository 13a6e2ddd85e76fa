import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { loadProvince } from '../../infra/load-province.ts';

const load = (context: Record<string, unknown>) => loadProvince(new App({ context }).node);

describe('loadProvince', () => {
  it('finds the deployment by its name', () => {
    const deployment = load({ province: 'shandong' });

    expect(deployment).toMatchObject({ name: 'shandong', env: { region: 'cn-north-1' }, provinceCodes: ['370000'] });
  });

  it.each([{}, { province: '' }])('says in one sentence what to type when none is named', (context) => {
    expect(() => load(context)).toThrow(
      /^Say which deployment you mean with "-c province=<name>": one of shandong, zhejiang, guangxi, demo\.$/,
    );
  });

  it.each(['shandon', '370000', 'toString', '__proto__'])('says in one sentence that there is no "%s"', (province) => {
    expect(() => load({ province })).toThrow(/^There is no deployment ".+" in infra\/provinces\.ts: use .+ demo\.$/);
  });
});
