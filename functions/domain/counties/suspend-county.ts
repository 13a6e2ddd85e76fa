import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { County, CountyEntry } from './county.ts';
import type { CountyFailure } from './failures.ts';
import type { ProvinceDesk } from './province-ports.ts';

interface SuspendCountyInput extends CommandInput {
  readonly county: string;
}

const setState =
  (operation: 'suspendCounty' | 'resumeCounty', state: County['state']) =>
  async (
    desk: ProvinceDesk,
    input: SuspendCountyInput,
  ): Promise<Result<Outcome<CountyEntry>, CountyFailure<'suspendCounty'>>> => {
    const command = { operation, idempotencyKey: input.idempotencyKey, input };
    const entry = await desk.province.getCounty(input.county);
    if (!entry || entry.state === 'PROVISIONING') return refuse('NOT_FOUND', ['county']);

    const { commands, counties } = await desk.site(entry.code);
    const done = await commands.run(command, { county: counties.head }, ({ county }) => {
      if (!county) return refuse('NOT_FOUND', ['county']);
      if (county.state === state) return ok({ entity: county, writes: [] });
      const type = state === 'SUSPENDED' ? 'county.suspended' : 'county.resumed';
      const after: County = { ...county, state, version: county.version + 1 };
      return ok({ entity: after, writes: counties.saveCounty(county, after, { type, data: { county: county.code } }) });
    });
    if (!done.ok) return done;

    return desk.commands.run(
      command,
      { entry: desk.province.county(entry.code) },
      ({ entry: listed }) => {
        if (!listed) return refuse('NOT_FOUND', ['county']);
        if (listed.state === state) return ok({ entity: listed, writes: [] });
        const after: CountyEntry = { ...listed, state, version: listed.version + 1 };
        return ok({ entity: after, writes: desk.province.saveCounty(listed, after) });
      },
      ({ entry: listed }) => listed,
    );
  };

/** Refuses every command in a county until it is resumed; its administrators still read, the public sees nothing. */
export const suspendCounty = setState('suspendCounty', 'SUSPENDED');

/** Lets a suspended county work again. */
export const resumeCounty = setState('resumeCounty', 'ACTIVE');
