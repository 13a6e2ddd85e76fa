import { SignatureV4 } from '@smithy/signature-v4';

/**
 * Stands in for the signer for several regions at once (4 KB), which STS's client brings: our roles live in one region, and
 * without an extra package the original signs for one region only, too.
 */
export class SignatureV4MultiRegion extends SignatureV4 {
  static sigv4aDependency(): 'none' {
    return 'none';
  }
}
