import type { DeploymentParts } from '../data/deployment.ts';
import type { Bootstrap } from '../platform/config.ts';
import type { Logger } from '../platform/logger.ts';
import type { Sockets } from '../platform/sockets.ts';
import type { TokenVerifier } from '../platform/token-verifier.ts';

/** Everything that a Lambda is made of; tests hand in a clock and walls of their own. */
export interface Parts extends DeploymentParts {
  readonly version: string;
  readonly provinces: readonly string[];
  readonly bootstrap: Bootstrap;
  readonly verifier: TokenVerifier;
  readonly logger: Logger;
}

/** What a Lambda is made of that speaks with sockets besides. */
export interface SocketParts extends Parts {
  readonly sockets: Sockets;
  /** Web pages from which a browser may come; `*` for any. */
  readonly corsOrigins: readonly string[];
}
