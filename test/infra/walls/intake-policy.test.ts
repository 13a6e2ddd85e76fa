import { describe, expect, it } from 'vitest';
import { intakePolicy } from '../../../infra/walls/intake-policy.ts';
import { evaluate } from '../../support/policy-evaluator.ts';

const table = 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/wushe-shandong';
const policy = intakePolicy(table);

const judge = (action: string, leadingKeys: string[], document: unknown = policy, resource = table) =>
  evaluate(document, { action: `dynamodb:${action}`, resource, leadingKeys, tags: { county: '371722' } });

const looks = ['GetItem', 'BatchGetItem', 'ConditionCheckItem'];
const writes = ['PutItem', 'UpdateItem'];

const others = [
  '371722#NEED#1',
  '371722#COUNTY',
  '371722#PERSON#1',
  '371722#IDEM#1',
  '371722#FEED#PENDING',
  '371722#INTAKEX#1',
  '371722#X#INTAKE#1',
  '331004#INTAKE#FEEDBACK#1',
  '370000#INTAKE#FEEDBACK#1',
  '370000#SHARED#TEMPLATES',
];

describe('intakePolicy', () => {
  it.each(looks)('allows %s of what is published and of what was handed in, together', (action) => {
    expect(judge(action, ['371722#PUBLIC#RECEIPT#1', '371722#INTAKE#FEEDBACK#1'])).toBe('Allow');
  });

  it.each(writes)('allows %s of what is handed in, and not of what is published', (action) => {
    expect(judge(action, ['371722#INTAKE#FEEDBACK#1'])).toBe('Allow');
    expect(judge(action, ['371722#PUBLIC#RECEIPT#1'])).toBe('ImplicitDeny');
  });

  it('allows listing what is published, and never what others handed in', () => {
    expect(judge('Query', ['371722#PUBLIC#BATCH#1'])).toBe('Allow');
    expect(judge('Query', ['371722#INTAKE#FEEDBACK#1'])).toBe('ImplicitDeny');
  });

  it.each([...looks, ...writes, 'Query'])('refuses %s of anything else, also beside what is allowed', (action) => {
    const verdicts = others.flatMap((key) => [judge(action, [key]), judge(action, [key, '371722#INTAKE#FEEDBACK#1'])]);

    expect(new Set(verdicts)).toEqual(new Set(['ImplicitDeny']));
  });

  it.each(['DeleteItem', 'BatchWriteItem', 'Scan', 'PartiQLInsert', 'UpdateTable'])(
    'refuses %s: nothing is taken away, and nothing comes in bulk',
    (action) => {
      expect(judge(action, ['371722#INTAKE#FEEDBACK#1'])).toBe('ImplicitDeny');
    },
  );

  it('refuses every index, where lists of the whole county stand', () => {
    const verdicts = ['Query', 'GetItem'].map((action) =>
      judge(action, ['371722#PUBLIC#BATCH#1'], policy, `${table}/index/gsi3`),
    );

    expect(verdicts).toEqual(['ImplicitDeny', 'ImplicitDeny']);
  });

  it('owes the refusal of a read without a partition to Null', () => {
    const withoutNull = JSON.parse(
      JSON.stringify(policy).replaceAll('"Null":{"dynamodb:LeadingKeys":"false"}', '"Null":{}'),
    );

    expect(judge('Query', [])).toBe('ImplicitDeny');
    expect(judge('Query', [], withoutNull)).toBe('Allow');
  });
});
