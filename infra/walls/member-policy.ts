import { onlyPartitions } from './only-partitions.ts';
import type { PolicyDocument } from './policy-document.ts';
import { principalTag } from './principal-tag.ts';

const OWN_COUNTY = `${principalTag('county')}#*`;
const SHARED_BY_PROVINCE = `${principalTag('province')}#SHARED#*`;

/**
 * What a session of one county may do: read and write its own partitions, and read what its province shares.
 * A province's own staff get the same policy, with the province's code as the county.
 */
export function memberPolicy(tableArn: string): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        // One statement for both patterns: a BatchGetItem over both is judged as a whole within one statement.
        Sid: 'ReadOwnCountyAndShared',
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
        Resource: [tableArn, `${tableArn}/index/*`],
        Condition: onlyPartitions([OWN_COUNTY, SHARED_BY_PROVINCE]),
      },
      {
        Sid: 'WriteOwnCounty',
        Effect: 'Allow',
        Action: [
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:ConditionCheckItem',
        ],
        Resource: [tableArn],
        Condition: onlyPartitions([OWN_COUNTY]),
      },
      {
        Sid: 'AuditIsAppendOnly',
        Effect: 'Deny',
        Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
        Resource: [tableArn],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['*#AUDIT#*'] } },
      },
    ],
  };
}
