import { describe, expect, it } from 'vitest';
import { countyTrust } from '../../../infra/walls/county-trust.ts';

describe('countyTrust', () => {
  it('trusts the Lambdas that are named with one county of the deployment and with no other tag', () => {
    const { Statement } = countyTrust(['arn:aws:iam::111122223333:role/graphql'], ['370000', '450000']);

    expect(Statement).toEqual([
      {
        Sid: 'CountiesOfDeployment',
        Effect: 'Allow',
        Principal: { AWS: ['arn:aws:iam::111122223333:role/graphql'] },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringLike: { 'aws:RequestTag/county': ['37????', '45????'] },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['county'] },
        },
      },
    ]);
  });
});
