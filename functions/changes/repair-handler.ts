import type { Context } from 'aws-lambda';
import type { ParkedEvent } from '../domain/feed/ports.ts';
import type { Logger } from '../platform/logger.ts';
import type { ClockOwner } from './clock-handler.ts';
import { enoughOf, type WorkAt } from './owner-work.ts';
import type { Repair } from './repair.ts';
import { type RepairRequest, requestProblem } from './repair-request.ts';

/** An event that was set aside, and what became of it. */
type Redriven = ParkedEvent & { readonly county: string; readonly outcome: 'PARKED' | 'DONE' | 'FAILED' };

/** How far a consumer is of those that a {@link RepairRequest} lists. */
interface Standing {
  readonly county: string;
  readonly consumer: string;
  readonly at: number;
  readonly lag: number;
}

/** What a repair came to. */
export interface RepairReport {
  /** Of LIST: also of consumers that stand in the province's rows, whose lag no county sees. */
  readonly standing: readonly Standing[];
  readonly parked: readonly Redriven[];
  /** The consumers whose work was made anew, as far as the time allowed. */
  readonly rebuilt: readonly { readonly county: string; readonly consumer: string }[];
}

interface RepairParts {
  readonly owners: () => Promise<readonly ClockOwner[]>;
  readonly workAt: WorkAt;
  readonly logger: Logger;
}

/** Answers a {@link RepairRequest}. Whatever fails again stays set aside; the log says why. */
export const createRepairHandler = ({ owners, workAt, logger }: RepairParts) => {
  const redriven = async (repair: Repair, event: ParkedEvent): Promise<Redriven['outcome']> => {
    try {
      return (await repair.redrive(event.seq)) ? 'DONE' : 'PARKED';
    } catch (error) {
      logger.error('An event that was set aside failed again', error, { job: repair.name, seq: event.seq });
      return 'FAILED';
    }
  };

  return async (request: RepairRequest, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<RepairReport> => {
    const problem = requestProblem(request);
    if (problem) throw new RangeError(problem);
    const enough = enoughOf(context);
    const { county: wanted, consumer, seq } = request;
    const counties = wanted === undefined ? (await owners()).map(({ code }) => code) : [wanted];
    const report = {
      standing: [] as Standing[],
      parked: [] as Redriven[],
      rebuilt: [] as { county: string; consumer: string }[],
    };

    for (const county of counties) {
      const { repairs = [] } = (await workAt(county)) ?? {};
      // A consumer whose effect lies in the province's rows is called after its county, too.
      const named = repairs.filter(({ name }) => consumer === undefined || name.split('#')[0] === consumer);
      for (const repair of named) {
        if (request.repair === 'REBUILD') {
          await repair.rebuild(enough);
          report.rebuilt.push({ county, consumer: repair.name });
          continue;
        }
        if (request.repair === 'LIST')
          report.standing.push({ county, consumer: repair.name, ...(await repair.progress()) });
        const parked = (await repair.parked()).filter((event) => seq === undefined || event.seq === seq);
        for (const event of parked) {
          const asks = request.repair === 'REDRIVE' && !enough();
          report.parked.push({ county, ...event, outcome: asks ? await redriven(repair, event) : 'PARKED' });
        }
      }
    }
    return report;
  };
};
