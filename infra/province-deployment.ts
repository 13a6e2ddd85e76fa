import type { Bootstrap, LogLevel } from '../functions/platform/config.ts';
import type { Issuer } from '../functions/platform/issuer.ts';

/** Everything in which one deployment may differ from another; what is not here is the same everywhere. */
export interface ProvinceDeployment {
  /** Lower case; part of every name that the deployment has in its account. */
  readonly name: string;
  /** The partition (`aws`, `aws-cn`) follows from the region. Without an account the CLI's own is used. */
  readonly env: { readonly account?: string; readonly region: string };
  /** GB/T 2260 codes of the provinces whose counties live here; production has one. */
  readonly provinceCodes: readonly string[];
  readonly issuers: readonly Issuer[];
  /** The one identity that needs no membership: its first act is to grant a PROVINCE_ADMIN. */
  readonly bootstrap: Bootstrap;
  /** Origins of the browsers' applications, without a trailing slash. */
  readonly corsOrigins: readonly string[];
  /** The China regions follow runtime dates of their own, so a province may stay one behind. */
  readonly runtime: 'nodejs24.x' | 'nodejs22.x';
  /** At least 180 in mainland China: Cybersecurity Law, article 21, asks for six months of network logs. */
  readonly logRetentionDays: 30 | 180 | 365;
  readonly logLevel: LogLevel;
  /** Requests over all clients; beyond it the gateway itself answers 429. */
  readonly throttling: { readonly ratePerSecond: number; readonly burst: number };
}
