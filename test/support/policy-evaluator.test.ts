import { describe, expect, it } from 'vitest';
import { evaluate } from './policy-evaluator.ts';

const TABLE = 'arn:aws:dynamodb:ap-southeast-1:111122223333:table/wushe';

const tag = (name: string) => `\${aws:PrincipalTag/${name}}`;

const ownKeys = (operator: string) => ({ [operator]: { 'dynamodb:LeadingKeys': [`${tag('county')}#*`] } });

const policy = (...statements: object[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({
    Effect: 'Allow',
    Action: 'dynamodb:Query',
    Resource: [TABLE, `${TABLE}/index/*`],
    ...statement,
  })),
});

const query = (...leadingKeys: string[]) => ({
  action: 'dynamodb:Query',
  resource: TABLE,
  leadingKeys,
  tags: { county: '371722' },
});

describe('evaluate', () => {
  it('denies implicitly what no statement speaks of', () => {
    const document = policy({});

    const otherAction = evaluate(document, { ...query(), action: 'dynamodb:Scan' });
    const otherTable = evaluate(document, { ...query(), resource: `${TABLE}-archive` });

    expect([otherAction, otherTable]).toEqual(['ImplicitDeny', 'ImplicitDeny']);
  });

  it('lets a Deny win over every Allow, whatever their order', () => {
    const deny = { Effect: 'Deny', Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': '*#AUDIT#*' } } };

    const verdicts = [policy({}, deny), policy(deny, {})].map((document) =>
      evaluate(document, query('371722#AUDIT#1')),
    );

    expect(verdicts).toEqual(['Deny', 'Deny']);
    expect(evaluate(policy({}, deny), query('371722#NEED#1'))).toBe('Allow');
  });

  it('matches a pattern with the whole value, and a question mark with one character', () => {
    const document = policy({ Condition: { StringLike: { 'dynamodb:LeadingKeys': '37????#A.B' } } });

    const verdicts = ['371722#A.B', 'x371722#A.B', '371722#A.Bx', '37172#A.B', '371722#AxB'].map((key) =>
      evaluate(document, query(key)),
    );

    expect(verdicts).toEqual(['Allow', 'ImplicitDeny', 'ImplicitDeny', 'ImplicitDeny', 'ImplicitDeny']);
  });

  it('compares actions without regard to case and keys with it', () => {
    const document = policy({ Action: 'DynamoDB:query', Condition: ownKeys('ForAllValues:StringLike') });

    expect(evaluate(document, query('371722#NEED'))).toBe('Allow');
    expect(evaluate(policy({ Resource: TABLE.toUpperCase() }), query())).toBe('ImplicitDeny');
  });

  it('wants all values for ForAllValues, and takes none at all for all', () => {
    const document = policy({ Condition: ownKeys('ForAllValues:StringLike') });

    expect(evaluate(document, query('371722#A', '371722#B'))).toBe('Allow');
    expect(evaluate(document, query('371722#A', '331004#B'))).toBe('ImplicitDeny');
    expect(evaluate(document, query())).toBe('Allow');
  });

  it('wants one value for ForAnyValue, and finds none among none', () => {
    const document = policy({ Condition: ownKeys('ForAnyValue:StringLike') });

    expect(evaluate(document, query('331004#B', '371722#A'))).toBe('Allow');
    expect(evaluate(document, query())).toBe('ImplicitDeny');
  });

  it('tells a key that is there from one that is not by Null', () => {
    const present = policy({ Condition: { Null: { 'dynamodb:LeadingKeys': 'false' } } });
    const absent = policy({ Condition: { Null: { 'dynamodb:LeadingKeys': 'true' } } });

    expect([evaluate(present, query('x')), evaluate(present, query())]).toEqual(['Allow', 'ImplicitDeny']);
    expect([evaluate(absent, query('x')), evaluate(absent, query())]).toEqual(['ImplicitDeny', 'Allow']);
  });

  it('fails a condition whose tag the session does not have, even where another pattern would match', () => {
    const patterns = [`${tag('county')}#*`, `${tag('province')}#*`];
    const document = policy({ Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns } } });

    expect(evaluate(document, { ...query('371722#A'), tags: {} })).toBe('ImplicitDeny');
    expect(evaluate(document, query('371722#A'))).toBe('ImplicitDeny');
    expect(evaluate(document, { ...query('371722#A'), tags: { county: '371722', province: '370000' } })).toBe('Allow');
  });

  it.each([
    ['operator', policy({ Condition: { StringNotLike: { 'dynamodb:LeadingKeys': 'x' } } })],
    ['condition key', policy({ Condition: { StringLike: { 'dynamodb:Attributes': 'x' } } })],
    ['policy variable', policy({ Condition: { StringLike: { 'dynamodb:LeadingKeys': `\${aws:username}` } } })],
    ['element', policy({ NotAction: 'dynamodb:Query' })],
    ['effect', policy({ Effect: 'Perhaps' })],
    ['version', { ...policy({}), Version: '2008-10-17' }],
  ])('throws at an unknown %s', (_, document) => {
    const judge = () => evaluate(document, query('371722#A'));

    expect(judge).toThrow();
  });

  it('throws at what it does not know even in a statement about another action', () => {
    const document = policy({ Action: 'dynamodb:PutItem', Condition: { Bool: { 'aws:SecureTransport': 'true' } } });

    expect(() => evaluate(document, query())).toThrow('Unknown condition operator Bool');
  });

  it('throws at a tag with a wildcard, which STS would never issue', () => {
    const document = policy({ Condition: ownKeys('ForAllValues:StringLike') });

    expect(() => evaluate(document, { ...query('371722#A'), tags: { county: '*' } })).toThrow('STS allows no such tag');
  });
});
