import type { FeedEvent } from '../feed/feed-event.ts';
import { isTold } from '../feed/told.ts';
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
  // Where figures moved is told without the event that moved them.
  if (field === 'figuresChanged') return reaches(subscriptionPolicy.figuresChanged, viewer, { region: event.region });
  if (isTold(viewer, event)) return true;
  if (field !== 'projectUpdated' || !viewer.grants.some(({ role }) => role === 'PARTNER')) return false;
  return visibleProject(viewer, 'project', await projects.getHead(event.subject)) !== undefined;
};
