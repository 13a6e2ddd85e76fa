import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { checkContact } from '../people/contact.ts';
import { newPerson, supporterOf } from '../people/new-person.ts';
import type { Contact, Person } from '../people/person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { NeedFailure } from './failures.ts';
import { checkExternalNumber, checkHeardAt, checkResident } from './hearing-rules.ts';
import type { Need, NeedChannel } from './need.ts';
import { needPolicy } from './policy.ts';
import type { NeedDesk } from './ports.ts';
import { receiptOf } from './receipt.ts';
import { calendarReads, dueDate } from './service-level.ts';

interface HearNeedInput extends CommandInput {
  readonly channel: NeedChannel;
  readonly community: string;
  readonly compound?: string | null | undefined;
  readonly title: string;
  readonly text: string;
  readonly category?: string | null | undefined;
  readonly externalNumber?: string | null | undefined;
  readonly heardAt?: Date | null | undefined;
  /** Who asks: somebody known, or a contact that makes a new person; neither is an anonymous need. */
  readonly person?: string | null | undefined;
  readonly contact?: Contact | null | undefined;
  readonly onBehalfOf?: string | null | undefined;
}

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
  const { viewer, clock, ids, counties, people, needs, secrets } = desk;
  const title = checkText(['title'], input.title, 'title');
  if (!title.ok) return title;
  const text = checkText(['text'], input.text, 'text');
  if (!text.ok) return text;
  const heardAt = checkHeardAt(clock.now(), input.heardAt);
  if (!heardAt.ok) return heardAt;
  const external = checkExternalNumber(input.externalNumber);
  if (!external.ok) return external;
  if (input.person != null && input.contact != null) return refuse('REQUESTER_AMBIGUOUS', ['contact']);
  const contact = input.contact == null ? ok(undefined) : checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;
  const resident = checkResident(viewer, input);
  if (!resident.ok) return resident;

  const digest = external.value && (await secrets.digest('external-number', external.value));
  const requester = resident.value ?? input.person ?? undefined;
  const heardOn = shanghaiDate(heardAt.value);
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
  const outcome = await desk.commands.run(
    { operation: 'hearNeed', idempotencyKey: input.idempotencyKey, input },
    reads,
    async (seen) => {
      created = true;
      const { county, community, compound, category } = seen;
      const target = { region: input.community, persons: requester === undefined ? [] : [requester] };
      if (!county || !community || !reaches(needPolicy.hearNeed, viewer, target))
        return refuse('NOT_FOUND', ['community']);
      if (!isInForce(community, heardOn)) return refuse('REGION_NOT_IN_FORCE', ['community']);
      if (input.compound != null && compound?.community !== input.community) return refuse('NOT_FOUND', ['compound']);
      if (input.category != null && !category) return refuse('NOT_FOUND', ['category']);
      if (category?.archived) return refuse('ARCHIVED', ['category']);
      if (requester !== undefined && !visiblePerson(viewer, seen.requester)) return refuse('NOT_FOUND', ['person']);
      if (input.onBehalfOf != null && !visiblePerson(viewer, seen.beneficiary))
        return refuse('NOT_FOUND', ['onBehalfOf']);
      if (seen.heardAs !== undefined) {
        const there = await needs.getHead(seen.heardAs);
        created = false;
        return there && reaches(needPolicy.hearNeed, viewer, { region: there.community })
          ? ok({ entity: there, writes: [] })
          : refuse('EXTERNAL_NUMBER_TAKEN', ['externalNumber']);
      }

      const made = contact.value && (await newPerson(desk, contact.value, input.community));
      const asker: Person | undefined = made?.person ?? seen.requester;
      const id = formatId(viewer.owner, 'need', ids.next());
      const need: Need = {
        id,
        version: 1,
        state: 'HEARD',
        outcome: null,
        channel: input.channel,
        community: input.community,
        compound: input.compound ?? null,
        title: title.value,
        category: input.category ?? null,
        topic: null,
        heardAt: heardAt.value.toISOString(),
        heardBy: viewer.digest,
        externalNumber: external.value ?? null,
        requester: asker?.id ?? null,
        onBehalfOf: input.onBehalfOf ?? null,
        supporter: asker ? await supporterOf(desk, asker) : null,
        triage: null,
        ...dueDate(heardOn, category?.serviceLevelDays ?? county.serviceLevelDays, seen),
        assignee: null,
        unit: null,
        referredOn: null,
        answeredAt: null,
        reopenUntil: null,
        mergedInto: null,
        mergedCount: 0,
        receiptKey: needs.receiptKey(await receiptOf(secrets, id)),
      };
      const data = { channel: need.channel, community: need.community, category: need.category, dueOn: need.dueOn };
      const writes = needs.add(
        { need, texts: { text: text.value, publicAnswer: null }, externalNumberDigest: digest },
        { type: 'need.heard', data },
      );
      const person = made ? people.add(made.person, made.phoneDigest) : [];
      return ok({ entity: need, writes: [...writes, ...person, ...(asker ? people.linkNeed(asker.id, id) : [])] });
    },
  );
  if (!outcome.ok) return outcome;
  return ok({ ...outcome.value, created, receipt: await receiptOf(secrets, outcome.value.id) });
};
