import { Match } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import type { ProvinceDeployment } from '../../../infra/province-deployment.ts';
import { provinces } from '../../../infra/provinces.ts';
import { synthesise } from '../../support/synthesise.ts';

const { api } = synthesise(provinces['shandong'] as ProvinceDeployment);
const once = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };

it('wakes λ clock every minute, and tries no minute twice', () => {
  const [rule] = Object.values(api.findResources('AWS::Events::Rule'));
  const [target, ...others] = rule?.['Properties'].Targets ?? [];

  expect(rule?.['Properties']).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  expect([target, ...others]).toEqual([
    { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^Clock/), 'Arn'] }, Id: 'Target0', RetryPolicy: once },
  ]);
  api.hasResourceProperties('AWS::Lambda::EventInvokeConfig', once);
});

it('lets that rule invoke it, and nothing else', () => {
  const permissions = Object.values(api.findResources('AWS::Lambda::Permission')).map(({ Properties }) => Properties);

  const toClock = permissions.filter(({ FunctionName }) => JSON.stringify(FunctionName).includes('Clock'));

  expect(toClock).toEqual([
    {
      Action: 'lambda:InvokeFunction',
      FunctionName: expect.anything(),
      Principal: 'events.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [expect.stringMatching(/^MinuteRule/), 'Arn'] },
    },
  ]);
  api.hasResourceProperties('AWS::Lambda::Function', { Description: Match.stringLikeRegexp('sweeps'), Timeout: 55 });
});
