import { onlyPartitions } from './only-partitions.ts';
import type { PolicyDocument } from './policy-document.ts';

/**
 * What a Lambda that speaks with sockets may do with its own rights: keep the connections of the deployment, of which no
 * county is known when they begin. Nothing of any county or province.
 */
export function connectionsPolicy(tableArn: string): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'KeepConnections',
        Effect: 'Allow',
        Action: [
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
        ],
        Resource: [tableArn, `${tableArn}/index/*`],
        Condition: onlyPartitions(['000000#CONN#*']),
      },
    ],
  };
}
