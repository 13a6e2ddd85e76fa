import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { history } from '../../../functions/data/keys/owner.ts';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
import { synthesise } from '../../support/synthesise.ts';

const { api } = synthesise(provinces['shandong'] as ProvinceDeployment);
const [mapping] = Object.values(api.findResources('AWS::Lambda::EventSourceMapping'));
const { FilterCriteria, ...properties } = mapping?.['Properties'] ?? {};

it('wakes λ changes with new events only', () => {
  const patterns = FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));

  expect(patterns).toEqual([{ eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: history }] } } } }]);
  expect(properties.FunctionName.Ref).toMatch(/^Changes/);
});

it('keeps the order of each item, halves what fails, hands back what is left, and gives up within the hour', () => {
  expect(properties).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 100,
    ParallelizationFactor: 1,
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    MaximumRetryAttempts: 5,
    MaximumRecordAgeInSeconds: 3_600,
  });
});

it('puts what could not be done into an encrypted queue for a fortnight, reached by TLS alone', () => {
  const queue = properties.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0];

  expect(Object.keys(api.findResources('AWS::SQS::Queue'))).toEqual([queue]);
  api.hasResourceProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  api.hasResourceProperties('AWS::SQS::QueuePolicy', {
    PolicyDocument: Match.objectLike({
      Statement: [Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    }),
  });
});

it('reads the one table’s own stream', () => {
  expect(JSON.stringify(properties.EventSourceArn)).toMatch(/ImportValue.*Table\w*StreamArn/);
});
