import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import type { ProvinceDeployment } from '../../infra/province-deployment.ts';
import { ApiStack } from '../../infra/stacks/api-stack.ts';
import { DataStack } from '../../infra/stacks/data-stack.ts';

/** The account of every template made here, so that ARNs are whole texts and not joins. */
export const ACCOUNT = '111122223333';

/** Both stacks of a deployment as CloudFormation gets them, with the flags of cdk.json and without bundling. */
export function synthesise(deployment: ProvinceDeployment): { data: Template; api: Template } {
  const app = new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] } });
  const settled = { ...deployment, env: { ...deployment.env, account: ACCOUNT } };
  const data = new DataStack(app, 'Data', settled);
  const api = new ApiStack(app, 'Api', settled, data, '1.2.3');
  return { data: Template.fromStack(data), api: Template.fromStack(api) };
}
