/** What whoever runs a deployment may ask λ clock for, in place of a minute's work: see infra/README.md. */
export interface RepairRequest {
  /** LIST what was set aside, and how far consumers are; REDRIVE it; REBUILD what one consumer derived of one owner's feed. */
  readonly repair: 'LIST' | 'REDRIVE' | 'REBUILD';
  /** Six digits of a county; of all where it is left out. */
  readonly county?: string;
  readonly consumer?: string;
  /** Of one event. */
  readonly seq?: number;
}

/** Whether λ clock was called by somebody and not by its schedule. */
export const isRepairRequest = (event: unknown): event is RepairRequest =>
  typeof event === 'object' && event !== null && 'repair' in event;

/** Why a request is not understood; undefined where it is. */
export const requestProblem = ({ repair, county, consumer, seq }: RepairRequest): string | undefined => {
  if (!['LIST', 'REDRIVE', 'REBUILD'].includes(repair)) return 'repair must be LIST, REDRIVE or REBUILD';
  if (repair !== 'REBUILD') return undefined;
  if (county === undefined || consumer === undefined) return 'REBUILD must name county and consumer';
  return seq === undefined ? undefined : 'REBUILD is of all events';
};
