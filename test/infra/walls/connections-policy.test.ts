import { describe, expect, it } from 'vitest';
import { connectionsPolicy } from '../../../infra/walls/connections-policy.ts';
import { evaluate } from '../../support/policy-evaluator.ts';

const table = 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/wushe-shandong';
const policy = connectionsPolicy(table);

const judge = (action: string, leadingKeys: string[], document: unknown = policy, resource = table) =>
  evaluate(document, { action: `dynamodb:${action}`, resource, leadingKeys, tags: {} });

const reads = ['BatchGetItem', 'Query'];
const writes = ['PutItem', 'UpdateItem', 'DeleteItem'];

const others = [
  '371722#NEED#1',
  '371722#FEED',
  '371722#TOPIC-OF#*',
  '370000#SHARED#TEMPLATES',
  '000000#COUNTY',
  '000000#CONNX#1',
  '000000#CONN',
  '0000000#CONN#1',
  '100000#CONN#1',
];

describe('connectionsPolicy', () => {
  it.each([...reads, ...writes])('allows %s of the deployment’s connections', (action) => {
    expect(judge(action, ['000000#CONN#abc='])).toBe('Allow');
  });

  it.each([...reads, ...writes])('refuses %s of any county, also beside a connection', (action) => {
    const verdicts = others.flatMap((key) => [judge(action, [key]), judge(action, [key, '000000#CONN#abc='])]);

    expect(new Set(verdicts)).toEqual(new Set(['ImplicitDeny']));
  });

  it.each(['Scan', 'BatchWriteItem', 'PartiQLSelect', 'UpdateTable', 'DeleteTable'])('refuses %s', (action) => {
    expect(judge(action, ['000000#CONN#abc='])).toBe('ImplicitDeny');
  });

  it('lists in the indexes what waits to say who it is, and nothing of a county there', () => {
    const inIndex = (key: string) => judge('Query', [key], policy, `${table}/index/gsi3`);

    expect([inIndex('000000#CONN#WAITING'), inIndex('371722#FEED#PENDING')]).toEqual(['Allow', 'ImplicitDeny']);
  });

  it('owes the refusal of a read without a partition to Null', () => {
    const withoutNull = JSON.parse(
      JSON.stringify(policy).replaceAll('"Null":{"dynamodb:LeadingKeys":"false"}', '"Null":{}'),
    );

    expect(judge('Query', [])).toBe('ImplicitDeny');
    expect(judge('Query', [], withoutNull)).toBe('Allow');
  });
});
