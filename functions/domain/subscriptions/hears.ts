import type { FeedEvent } from '../feed/feed-event.ts';
import { isTold } from '../feed/told.ts';
import { deltasOf } from '../figures/deltas-of.ts';
import { reaches } from '../policy.ts';
import type { ProjectStore } from '../projects/ports.ts';
import { visibleProject } from '../projects/visible-project.ts';
import type { Member } from '../viewer.ts';
import type { SubscriptionField } from './listening.ts';
import { subscriptionPolicy } from './policy.ts';

/** Who listens, and where it is looked up with whom a project is. */
interface Ear {
  readonly viewer: Member;
  readonly projects: Pick<ProjectStore, 'getHead'>;
}

/** Whether a member is told of an event by a field of Subscription: as in the feed, and a partner of its own projects. */
export const hears = async (
  { viewer, projects }: Ear,
  field: SubscriptionField,
  event: FeedEvent,
): Promise<boolean> => {
  if (field === 'figuresChanged') {
    const { region } = event;
    return deltasOf(event).length > 0 && reaches(subscriptionPolicy.figuresChanged, viewer, { region });
  }
  if (isTold(viewer, event)) return true;
  if (field !== 'projectUpdated' || !viewer.grants.some(({ role }) => role === 'PARTNER')) return false;
  return visibleProject(viewer, 'project', await projects.getHead(event.subject)) !== undefined;
};
