import { describe, expect, it } from 'vitest';
import { memberPolicy } from '../../../infra/walls/member-policy.ts';
import { evaluate } from '../../support/policy-evaluator.ts';

const table = 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/wushe-shandong';
const tags = { county: '371722', province: '370000' };
const policy = memberPolicy(table);

const judge = (action: string, leadingKeys: string[], document: unknown = policy, resource = table) =>
  evaluate(document, { action: `dynamodb:${action}`, resource, leadingKeys, tags });

/** The policy as it would be if somebody changed its text. */
const mutated = (from: string, to: string) => JSON.parse(JSON.stringify(policy).replaceAll(from, to));

const reads = ['GetItem', 'BatchGetItem', 'Query'];
const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem'];

describe('memberPolicy', () => {
  it.each([...reads, ...writes])("allows %s on the county's own partitions", (action) => {
    expect(judge(action, ['371722#NEED#1', '371722#COUNTY'])).toBe('Allow');
  });

  it.each([...reads, ...writes])(
    'refuses %s on partitions of another county, the province or the deployment',
    (action) => {
      const verdicts = ['331004#NEED#1', '371723#NEED#1', '370000#COUNTY', '000000#CONN#1'].map((key) =>
        judge(action, [key]),
      );

      expect(new Set(verdicts)).toEqual(new Set(['ImplicitDeny']));
    },
  );

  it.each(reads)('allows %s of what the province shares, together with what is its own', (action) => {
    expect(judge(action, ['370000#SHARED#TEMPLATES', '371722#TEMPLATE#1'])).toBe('Allow');
    expect(judge(action, ['330000#SHARED#TEMPLATES'])).toBe('ImplicitDeny');
  });

  it.each(writes)('refuses %s on what the province shares', (action) => {
    expect(judge(action, ['370000#SHARED#TEMPLATES'])).toBe('ImplicitDeny');
  });

  it('allows reading an index by its key and writing only through the table', () => {
    const index = `${table}/index/gsi1`;

    expect(judge('Query', ['371722#MEMBERS'], policy, index)).toBe('Allow');
    expect(judge('PutItem', ['371722#MEMBERS'], policy, index)).toBe('ImplicitDeny');
  });

  it('refuses a scan, a statement of PartiQL, and any hold on the table itself', () => {
    const actions = ['Scan', 'PartiQLSelect', 'DescribeTable', 'DeleteTable', 'UpdateTable', 'UpdateTimeToLive'];

    const verdicts = actions.map((action) => judge(action, []));

    expect(new Set(verdicts)).toEqual(new Set(['ImplicitDeny']));
  });

  it('denies changing or deleting an audit entry, which may only be put and read', () => {
    const verdicts = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PutItem', 'Query'].map((action) =>
      judge(action, ['371722#AUDIT#person-1']),
    );

    expect(verdicts).toEqual(['Deny', 'Deny', 'Deny', 'Allow', 'Allow']);
  });

  it('denies a batch that hides one audit entry among other writes', () => {
    expect(judge('BatchWriteItem', ['371722#NEED#1', '371722#AUDIT#1'])).toBe('Deny');
  });

  it('owes the refusal of a read without a partition to Null', () => {
    const withoutNull = mutated('"Null":{"dynamodb:LeadingKeys":"false"}', '"Null":{}');

    expect(judge('Query', [])).toBe('ImplicitDeny');
    expect(judge('Query', [], withoutNull)).toBe('Allow');
  });

  it.each(['StringLike', 'ForAnyValue:StringLike'])(
    'owes the refusal of a foreign key beside an own one to ForAllValues, which %s would let through',
    (operator) => {
      const withoutForAll = mutated('ForAllValues:StringLike', operator);

      expect(judge('BatchGetItem', ['371722#NEED#1', '331004#NEED#1'])).toBe('ImplicitDeny');
      expect(judge('BatchGetItem', ['371722#NEED#1', '331004#NEED#1'], withoutForAll)).toBe('Allow');
    },
  );

  it('owes the refusal of a longer code to the # of the pattern', () => {
    const withoutHash = mutated('county}#*', 'county}*');

    expect(judge('GetItem', ['3717220#NEED#1'])).toBe('ImplicitDeny');
    expect(judge('GetItem', ['3717220#NEED#1'], withoutHash)).toBe('Allow');
  });
});
