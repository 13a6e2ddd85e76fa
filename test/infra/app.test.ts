import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

describe('infra/app.ts, as the CDK runs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synth-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Without credentials, region or home: nothing but the context and the folder that the CLI hands over. */
  const run = (context: Record<string, unknown>) =>
    spawnSync(process.execPath, ['infra/app.ts'], {
      encoding: 'utf8',
      env: {
        CDK_OUTDIR: folder,
        CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:bundling-stacks': [] }),
      },
    });

  it('synthesises two stacks, named after the deployment', () => {
    const { status, stderr } = run({ province: 'guangxi' });

    const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(templates).toEqual(['Wushe-guangxi-api.template.json', 'Wushe-guangxi-data.template.json']);
  });

  it('tags functions, and no event source: Lambda in China has no tags of those', () => {
    run({ province: 'shandong' });

    const { Resources } = JSON.parse(readFileSync(join(folder, 'Wushe-shandong-api.template.json'), 'utf8'));
    const tagsOf = (type: string) =>
      Object.values<{ Type: string; Properties: { Tags?: unknown } }>(Resources)
        .filter(({ Type }) => Type === type)
        .map(({ Properties }) => Properties.Tags);
    expect(tagsOf('AWS::Lambda::EventSourceMapping')).toEqual([undefined]);
    expect(tagsOf('AWS::Lambda::Function')).toContainEqual([{ Key: 'wushe:deployment', Value: 'shandong' }]);
  });

  it("tags no role with a name that the walls read: a role's own tags are principal tags too", () => {
    run({ province: 'demo' });

    const { Resources } = JSON.parse(readFileSync(join(folder, 'Wushe-demo-api.template.json'), 'utf8'));
    const roles = Object.values<{ Type: string; Properties: { Tags: unknown } }>(Resources).filter(
      ({ Type }) => Type === 'AWS::IAM::Role',
    );
    const tagged = roles.filter(({ Properties }) => Properties.Tags !== undefined);
    expect(tagged.length).toBeGreaterThan(4);
    expect(new Set(tagged.map(({ Properties }) => JSON.stringify(Properties.Tags)))).toEqual(
      new Set([JSON.stringify([{ Key: 'wushe:deployment', Value: 'demo' }])]),
    );
  });

  it('stops with a sentence when no deployment is named', () => {
    const { status, stderr } = run({});

    expect(status).toBe(1);
    expect(stderr).toContain('Error: Say which deployment you mean with "-c province=<name>"');
  });
});
