import { CfnRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { PolicyDocument } from '../walls/policy-document.ts';

/** What a role is that is assumed per county: what its sessions may do, who may begin one, and where Lambdas find its name. */
interface SessionRoleProps {
  readonly wall: PolicyDocument;
  readonly trust: PolicyDocument;
  readonly variable: 'MEMBER_ROLE_ARN' | 'PUBLIC_ROLE_ARN' | 'INTAKE_ROLE_ARN';
}

/** A role for sessions of one county; deployed from the documents as they are, which a `Role` would rewrite. */
export class SessionRole extends Construct {
  readonly #roleArn: string;
  readonly #variable: string;

  constructor(scope: Construct, id: string, { wall, trust, variable }: SessionRoleProps) {
    super(scope, id);
    this.#variable = variable;
    const role = new CfnRole(this, 'Role', {
      assumeRolePolicyDocument: trust,
      policies: [{ policyName: 'wall', policyDocument: wall }],
      maxSessionDuration: 3600,
    });
    this.#roleArn = role.attrArn;
  }

  /** Tells a Lambda the role's name and lets it do nothing: its configuration wants it, its work does not. */
  grantName(to: LambdaFunction): void {
    to.addEnvironment(this.#variable, this.#roleArn);
  }

  /** Lets a Lambda begin sessions, and tells it of which role. */
  grantSessions(to: LambdaFunction): void {
    this.grantName(to);
    to.addToRolePolicy(
      new PolicyStatement({ actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [this.#roleArn] }),
    );
  }
}
