import { correctPerson } from '../../../domain/people/correct-person.ts';
import { registerPerson } from '../../../domain/people/register-person.ts';
import { revealContact } from '../../../domain/people/reveal-contact.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to people. */
export const peopleMutation = {
  registerPerson: async (_source, { input }, context) =>
    payload(context, await registerPerson(context.desk, input), async ({ id, entity }) => ({
      person: entity ?? (await context.desk.people.get(id)),
    })),
  correctPerson: acting('person')(correctPerson),
  revealContact: async (_source, { input }, context) =>
    payload(context, await revealContact(context.desk, input), ({ contact }) => ({ contact })),
} satisfies Partial<MutationResolvers>;
