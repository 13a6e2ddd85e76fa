import { App, Tags } from 'aws-cdk-lib';
import packageJson from '../package.json' with { type: 'json' };
import { loadProvince } from './load-province.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';

const app = new App();
const deployment = loadProvince(app.node);
const data = new DataStack(app, `Wushe-${deployment.name}-data`, deployment);
new ApiStack(app, `Wushe-${deployment.name}-api`, deployment, data, packageJson.version);
// Never "county" or "province": a role's own tags are principal tags too, and the walls are made of those.
Tags.of(app).add('wushe:deployment', deployment.name, {
  // Lambda in China has no tags of event sources: a first deployment with one would fail there.
  excludeResourceTypes: ['AWS::Lambda::EventSourceMapping'],
});
