import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import { refuse } from '../failure.ts';
import { newPerson } from '../people/new-person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkHearing, type HearNeedInput } from './check-hearing.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import { newNeed } from './new-need.ts';
import { needPolicy } from './policy.ts';
import type { NeedDesk } from './ports.ts';
import { receiptOf } from './receipt.ts';
import { calendarReads, dueDate } from './service-level.ts';

/** A need that was heard; `created` is false where the same external number had been heard before. */
interface HeardNeed extends Outcome<Need> {
  readonly created: boolean;
  readonly receipt: string;
}

/** Hears a need through a channel and gives its receipt. The same external number gives the need that is there. */
export const hearNeed = async (
  desk: NeedDesk,
  input: HearNeedInput,
): Promise<Result<HeardNeed, NeedFailure<'hearNeed'>>> => {
  const { viewer, counties, people, needs, secrets } = desk;
  const checked = checkHearing(desk, input);
  if (!checked.ok) return checked;
  const { heardOn, externalNumber, contact, requester, text } = checked.value;

  const digest = externalNumber && (await secrets.digest('external-number', externalNumber));
  const command = { operation: 'hearNeed', idempotencyKey: input.idempotencyKey, input };
  const reads = {
    county: counties.head,
    community: counties.community(input.community),
    ...calendarReads(counties, heardOn),
    ...(input.category != null && { category: counties.category(input.category) }),
    ...(input.compound != null && { compound: counties.compound(input.compound) }),
    ...(requester !== undefined && { requester: people.person(requester) }),
    ...(input.onBehalfOf != null && { beneficiary: people.person(input.onBehalfOf) }),
    ...(digest !== undefined && { heardAs: needs.heardAs(digest) }),
  };

  let created = true;
  const outcome = await desk.commands.run(command, reads, async (seen) => {
    const { county, community, compound, category, heardAs } = seen;
    const target = { region: input.community, persons: requester === undefined ? [] : [requester] };
    const within = reaches(needPolicy.hearNeed, viewer, target);
    if (!county || !community || !within) return refuse('NOT_FOUND', ['community']);
    if (!isInForce(community, heardOn)) return refuse('REGION_NOT_IN_FORCE', ['community']);
    if (input.compound != null && compound?.community !== input.community) return refuse('NOT_FOUND', ['compound']);
    if (input.category != null && !category) return refuse('NOT_FOUND', ['category']);
    if (category?.archived) return refuse('ARCHIVED', ['category']);
    if (requester !== undefined && !visiblePerson(viewer, seen.requester)) return refuse('NOT_FOUND', ['person']);
    const beneficiary = visiblePerson(viewer, seen.beneficiary);
    if (input.onBehalfOf != null && !beneficiary) return refuse('NOT_FOUND', ['onBehalfOf']);

    created = heardAs === undefined;
    if (heardAs !== undefined) {
      const there = await needs.getHead(heardAs);
      return there && reaches(needPolicy.hearNeed, viewer, { region: there.community })
        ? ok({ entity: there, writes: [] })
        : refuse('EXTERNAL_NUMBER_TAKEN', ['externalNumber']);
    }
    const made = contact && (await newPerson(desk, contact, input.community));
    const asker = made?.person ?? seen.requester;
    const due = dueDate(heardOn, category?.serviceLevelDays ?? county.serviceLevelDays, seen);
    const { focusGroups = [] } = beneficiary ?? asker ?? {};
    const need = await newNeed(desk, input, checked.value, asker, focusGroups, due);
    const { channel, community: region, category: sorted, dueOn } = need;
    const data = { channel, community: region, category: sorted, heardOn, dueOn, focusGroups };
    const heard = { need, texts: { text, publicAnswer: null }, externalNumberDigest: digest };
    return ok({
      entity: need,
      writes: [
        ...needs.add(heard, { type: 'need.heard', data }),
        ...(made ? people.add(made.person, made.phoneDigest) : []),
        ...(asker ? people.linkNeed(asker.id, need.id) : []),
      ],
    });
  });
  if (!outcome.ok) return outcome;
  return ok({ ...outcome.value, created, receipt: await receiptOf(secrets, outcome.value.id) });
};
