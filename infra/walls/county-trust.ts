import { countyPattern } from './county-pattern.ts';
import type { PolicyDocument } from './policy-document.ts';

/**
 * Who may become the session of somebody without a token, to read or to hand in: the roles of our Lambdas that
 * speak for such people, naming one county of the deployment and nothing else.
 */
export function countyTrust(lambdaRoleArns: readonly string[], provinceCodes: readonly string[]): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'CountiesOfDeployment',
        Effect: 'Allow',
        Principal: { AWS: lambdaRoleArns },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringLike: { 'aws:RequestTag/county': provinceCodes.map(countyPattern) },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['county'] },
        },
      },
    ],
  };
}
