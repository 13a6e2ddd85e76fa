import { describe, expect, it } from 'vitest';
import { publicTrust } from '../../../infra/walls/public-trust.ts';

describe('publicTrust', () => {
  it('trusts the one Lambda with one county of the deployment and with no other tag', () => {
    const { Statement } = publicTrust('arn:aws:iam::111122223333:role/graphql', ['370000', '450000']);

    expect(Statement).toEqual([
      {
        Sid: 'CountiesOfDeployment',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/graphql' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringLike: { 'aws:RequestTag/county': ['37????', '45????'] },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['county'] },
        },
      },
    ]);
  });
});
