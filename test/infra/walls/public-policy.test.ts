import { describe, expect, it } from 'vitest';
import { publicPolicy } from '../../../infra/walls/public-policy.ts';
import { evaluate } from '../../support/policy-evaluator.ts';

const table = 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/wushe-shandong';
const policy = publicPolicy(table);

const judge = (action: string, leadingKeys: string[], document: unknown = policy) =>
  evaluate(document, { action: `dynamodb:${action}`, resource: table, leadingKeys, tags: { county: '371722' } });

describe('publicPolicy', () => {
  it.each(['GetItem', 'BatchGetItem', 'Query'])('allows %s of the public copies of the one county', (action) => {
    expect(judge(action, ['371722#PUBLIC#RECEIPT#1', '371722#PUBLIC#COUNTY'])).toBe('Allow');
  });

  it.each(['GetItem', 'BatchGetItem', 'Query'])('refuses %s of anything else', (action) => {
    const keys = ['371722#NEED#1', '371722#PUBLICX#1', '331004#PUBLIC#COUNTY', '371722#X#PUBLIC#1', '370000#SHARED#X'];

    const verdicts = keys.map((key) => judge(action, [key, '371722#PUBLIC#COUNTY']));

    expect(new Set(verdicts)).toEqual(new Set(['ImplicitDeny']));
  });

  it.each(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem', 'Scan'])(
    'refuses %s even of a public copy',
    (action) => {
      expect(judge(action, ['371722#PUBLIC#COUNTY'])).toBe('ImplicitDeny');
    },
  );

  it('owes the refusal of a read without a partition to Null', () => {
    const withoutNull = JSON.parse(
      JSON.stringify(policy).replace('"Null":{"dynamodb:LeadingKeys":"false"}', '"Null":{}'),
    );

    expect(judge('Query', [])).toBe('ImplicitDeny');
    expect(judge('Query', [], withoutNull)).toBe('Allow');
  });
});
