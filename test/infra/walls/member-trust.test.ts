import { describe, expect, it } from 'vitest';
import { memberTrust } from '../../../infra/walls/member-trust.ts';

const lambdaRoles = ['graphql', 'changes'].map((name) => `arn:aws:iam::111122223333:role/${name}`);

describe('memberTrust', () => {
  it('pairs the counties of each province with that province, in a statement of their own', () => {
    const { Statement } = memberTrust(lambdaRoles, ['370000', '330000']);

    const pairs = Statement.map(({ Condition }) => [
      Condition['StringLike']?.['aws:RequestTag/county'],
      Condition['StringEquals']?.['aws:RequestTag/province'],
    ]);

    expect(pairs).toEqual([
      ['37????', '370000'],
      ['33????', '330000'],
    ]);
  });

  it('trusts the Lambdas that are named, and lets them pass no tags but the two', () => {
    const { Statement } = memberTrust(lambdaRoles, ['370000']);

    expect(Statement).toHaveLength(1);
    expect(Statement[0]).toMatchObject({
      Effect: 'Allow',
      Principal: { AWS: lambdaRoles },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['county', 'province'] } },
    });
  });
});
