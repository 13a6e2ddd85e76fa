import type { IndexKeys, Item, Key } from '../item.ts';
import { catalogue } from './counties.ts';
import { needPartition } from './needs.ts';
import { body, fourDigits, head, lastPart, type Owner } from './owner.ts';
import { partnerPartition } from './partners.ts';

/** A project: head, long texts, links to its needs, and what outside platforms said. */
export const projectPartition = (owner: Owner, token: string): string => `${owner}#PROJECT#${token}`;
export const project = (owner: Owner, token: string): Key => ({ pk: projectPartition(owner, token), sk: head });
export const projectTexts = (owner: Owner, token: string): Key => ({ pk: projectPartition(owner, token), sk: body });
export const publications = 'PUBLICATION#';
export const publication = (owner: Owner, token: string, platform: string): Key => ({
  pk: projectPartition(owner, token),
  sk: `${publications}${platform}`,
});

/** Evaluations in the order in which they were made, and the county's criteria for them. */
export const evaluations = 'EVALUATION#';
export const evaluation = (owner: Owner, token: string, number: number): Key => ({
  pk: projectPartition(owner, token),
  sk: `${evaluations}${fourDigits(number)}`,
});
export const criteria = 'CRITERION#';
export const criterion = (owner: Owner, code: string): Key => ({ pk: catalogue(owner), sk: `${criteria}${code}` });

/** The lists in which a project stands: of its community, of those in its state, and of its board. */
export const communityProjects = (owner: Owner, community: string): string =>
  `${owner}#COMMUNITY#${community}#PROJECTS`;
export const stateProjects = (owner: Owner, state: string): string => `${owner}#PROJECTS#${state}`;
export const boardProjects = (owner: Owner, boardToken: string): string => `${owner}#BOARD#${boardToken}`;

/** Where in them: in time by its token, and among its state's by when it came there. */
export const projectKeys = (
  owner: Owner,
  token: string,
  { community, state, since }: { readonly community: string; readonly state: string; readonly since: string },
): IndexKeys => ({
  g1pk: communityProjects(owner, community),
  g1sk: token,
  g2pk: stateProjects(owner, state),
  g2sk: `${since}#${token}`,
});
export const boardKeys = (owner: Owner, token: string, boardToken: string): IndexKeys => ({
  g3pk: boardProjects(owner, boardToken),
  g3sk: token,
});

/** What of a project its place in the lists tells, so that it is stored nowhere else. */
export const sinceOf = ({ g2sk = '' }: IndexKeys): string => g2sk.slice(0, g2sk.indexOf('#'));
export const boardOf = ({ g3pk }: IndexKeys): string | undefined => g3pk && lastPart(g3pk);

/** The project that a sort key of any of these lists names: its token stands last. */
export const projectOfListed = (owner: Owner, sort: string): Key => project(owner, lastPart(sort));

/** One link for both sides: under the project by the need, and in the need's list by the project. */
export const needLinks = 'NEED#';
export const needLink = (owner: Owner, token: string, needToken: string): Key => ({
  pk: projectPartition(owner, token),
  sk: `${needLinks}${needToken}`,
});
export const needProjects = (owner: Owner, needToken: string): string => `${needPartition(owner, needToken)}#PROJECTS`;
export const linkKeys = (owner: Owner, token: string, needToken: string): IndexKeys => ({
  g1pk: needProjects(owner, needToken),
  g1sk: token,
});

/** Under a partner: the projects that it is with. */
export const partnerProjects = 'PROJECT#';
export const partnerProject = (owner: Owner, partnerToken: string, token: string): Key => ({
  pk: partnerPartition(owner, partnerToken),
  sk: `${partnerProjects}${token}`,
});

/** What everybody may see of a project, once it is published. */
export const publicProjectPartition = (owner: Owner, token: string): string => `${owner}#PUBLIC#PROJECT#${token}`;
export const publicProject = (owner: Owner, token: string): Key => ({
  pk: publicProjectPartition(owner, token),
  sk: head,
});
export const publicProjectTexts = (owner: Owner, token: string): Key => ({
  pk: publicProjectPartition(owner, token),
  sk: body,
});
export const updates = 'UPDATE#';
export const update = (owner: Owner, token: string, updateToken: string): Key => ({
  pk: publicProjectPartition(owner, token),
  sk: `${updates}${updateToken}`,
});

/** Words that staff published, in the order in which they did; the place tells nobody who said them. */
export const publicFeedbacks = 'FEEDBACK#';
export const publicFeedback = (owner: Owner, token: string, publishedAt: string, slot: string): Key => ({
  pk: publicProjectPartition(owner, token),
  sk: `${publicFeedbacks}${publishedAt}#${slot}`,
});
export const feedbackPublishedAt = (sort: string): string => sort.slice(publicFeedbacks.length, sort.lastIndexOf('#'));

/** The public lists: of a community, of the county, of a board; each in the order of publication. */
export const publicOfCommunity = (owner: Owner, community: string): string => `${owner}#PUBLIC#COMMUNITY#${community}`;
export const publicProjects = (owner: Owner): string => `${owner}#PUBLIC#PROJECTS`;
export const publicOfBoard = (owner: Owner, boardToken: string): string => `${owner}#PUBLIC#BOARD#${boardToken}`;
export const publicKeys = (
  owner: Owner,
  token: string,
  { community, publishedAt }: { readonly community: string; readonly publishedAt: string },
  boardToken: string | undefined,
): IndexKeys => {
  const place = `${publishedAt}#${token}`;
  return {
    g1pk: publicOfCommunity(owner, community),
    g1sk: place,
    g2pk: publicProjects(owner),
    g2sk: place,
    ...(boardToken !== undefined && { g3pk: publicOfBoard(owner, boardToken), g3sk: place }),
  };
};

/** What of a public copy its place in the lists tells. */
export const publicCommunityOf = ({ g1pk = '' }: IndexKeys): string => lastPart(g1pk);
export const publishedAtOf = ({ g1sk = '' }: IndexKeys): string => g1sk.slice(0, g1sk.indexOf('#'));

/** The public copy that a sort key of one of the public lists names. */
export const publicOfListed = (owner: Owner, sort: string): Key => publicProject(owner, lastPart(sort));
export const tokenOfPublic = ({ pk }: Item): string => lastPart(String(pk));
