import type { DeploymentParts } from '../data/deployment.ts';
import type { Bootstrap } from '../platform/config.ts';
import type { Logger } from '../platform/logger.ts';
import type { TokenVerifier } from '../platform/token-verifier.ts';

/** Everything that a Lambda is made of; tests hand in a clock and walls of their own. */
export interface Parts extends DeploymentParts {
  readonly version: string;
  readonly provinces: readonly string[];
  readonly bootstrap: Bootstrap;
  readonly verifier: TokenVerifier;
  readonly logger: Logger;
}
