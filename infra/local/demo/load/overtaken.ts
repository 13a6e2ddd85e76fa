import { Refused } from '../../access/refused.ts';

/** What a command is refused with when somebody else, the person at the explorer, was there in between. */
const codes: readonly string[] = [
  'CONFLICT',
  'WRONG_STATE',
  'ARCHIVED',
  'NOT_ASSIGNED',
  'NEED_NOT_FOR_PROJECT',
  'RESOURCE_NOT_VALID',
  'RESOURCE_SHORT',
  'SCORES_INCOMPLETE',
  'NOT_ANSWERED',
];

/** Does something about what somebody else may be working on; where they were there first it is left to them. */
export const unlessOvertaken = async (act: () => Promise<void>): Promise<void> => {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused) || !codes.includes(error.code)) throw error;
  }
};
