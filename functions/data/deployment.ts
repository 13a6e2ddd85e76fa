import type { Clock } from '../domain/clock.ts';
import type { Ids } from '../domain/ids.ts';
import { provinceOf } from '../domain/region-code.ts';
import { deriveKey } from '../platform/derive-key.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { perObject } from '../platform/per-object.ts';
import type { DeploymentSecret, Secrets } from '../platform/secrets.ts';
import type { Session, Sessions } from '../platform/sessions.ts';
import { createCursors } from './cursor.ts';
import { createKeyedDigests, type KeyedDigests } from './keyed-digests.ts';
import { connectionsOwner } from './keys/subscriptions.ts';
import { createLoader } from './loader.ts';
import type { StoreSite } from './store-site.ts';
import { createTable, type Table } from './table.ts';

/** What the data layer is made of; tests hand in a clock of their own. */
export interface DeploymentParts {
  readonly tableName: string;
  readonly sessions: Sessions;
  readonly keyRing: KeyRing;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** 0 up to 1, for jitter. */
  readonly random: () => number;
}

/** One request's way to an owner's rows, under a session of that owner. */
export interface OwnerSite extends StoreSite {
  readonly inputDigests: KeyedDigests;
  /** Makes and checks the codes that households answer a survey with. */
  readonly householdDigests: KeyedDigests;
}

/** One request's way to what may be written in an owner's rows without a token. */
export interface IntakeSite extends OwnerSite {
  /** Makes of a caller's network what may be counted. */
  readonly networkDigests: KeyedDigests;
}

/** What is derived from the deployment's secret. */
type Derived = Pick<IntakeSite, 'cursors' | 'inputDigests' | 'householdDigests' | 'networkDigests'>;

const digestsFor = ({ current, previous }: DeploymentSecret, label: string): KeyedDigests =>
  createKeyedDigests([deriveKey(current, label), ...(previous ? [deriveKey(previous, label)] : [])]);

/** Opens tables: six digits come from the verified viewer or from the record in hand, and STS holds us to them. */
export const createDeployment = ({ tableName, sessions, secrets, pause }: DeploymentParts) => {
  const open = async (session: Session): Promise<Table> =>
    createTable(await sessions.get(session), tableName, session.county, pause);

  // While the platform keeps a secret it is the same object, and its keys need not be derived for each request.
  const derive = perObject(
    (secret: DeploymentSecret): Derived => ({
      cursors: createCursors(digestsFor(secret, 'cursor')),
      inputDigests: digestsFor(secret, 'command-input'),
      householdDigests: digestsFor(secret, 'household-code'),
      networkDigests: digestsFor(secret, 'network'),
    }),
  );

  const siteUnder = async (session: Session): Promise<IntakeSite> => {
    const [table, secret] = await Promise.all([open(session), secrets.read()]);
    return { table, loader: createLoader(table), ...derive(secret) };
  };

  return {
    /** The rows of a county or of a province's department. */
    siteOf: (owner: string): Promise<OwnerSite> =>
      siteUnder({ kind: 'member', county: owner, province: provinceOf(owner) }),
    /** What may be written in a county without a token, under the role that may write nothing else. */
    intakeOf: (county: string): Promise<IntakeSite> => siteUnder({ kind: 'intake', county }),
    /** Rows of the whole deployment that a Lambda keeps with its own rights: connections, where it has these. */
    ownTable: (): Table => createTable(sessions.own(), tableName, connectionsOwner, pause),
    /** What a county has published, under the role that may read nothing else. */
    publicSiteOf: (county: string): Promise<StoreSite> => siteUnder({ kind: 'public', county }),
  };
};
