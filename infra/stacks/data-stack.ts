import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DeploymentSecret } from '../constructs/deployment-secret.ts';
import { FieldKey } from '../constructs/field-key.ts';
import { SingleTable } from '../constructs/single-table.ts';
import type { ProvinceDeployment } from '../province-deployment.ts';

/** What must never be lost: each part outlives the stack, and the stack refuses to be deleted. */
export class DataStack extends Stack {
  readonly table: SingleTable;
  readonly fieldKey: FieldKey;
  readonly secret: DeploymentSecret;

  constructor(scope: Construct, id: string, { name, env }: ProvinceDeployment) {
    super(scope, id, { env, terminationProtection: true, description: `Wushe ${name}: table, field key, secret` });
    this.table = new SingleTable(this, 'Table', `wushe-${name}`);
    this.fieldKey = new FieldKey(this, 'FieldKey', name);
    this.secret = new DeploymentSecret(this, 'Secret', name);
  }
}
