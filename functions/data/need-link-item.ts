import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { NeedLink } from '../domain/projects/project.ts';
import type { Item } from './item.ts';
import { linkKeys, needLink, needLinks } from './keys/projects.ts';

/** The one item of a link, which stands under the project and in the need's list. */
export const needLinkItem = (owner: string, project: string, { need, ...copied }: NeedLink): Item => {
  const [token, needToken] = [tokenOf(project, 'project'), tokenOf(need, 'need')];
  return { ...needLink(owner, token, needToken), ...linkKeys(owner, token, needToken), ...copied };
};

/** The link that an item holds. */
export const parseNeedLink = (owner: string, item: Item): NeedLink => {
  const { sk, title, community, linkedAt } = item as unknown as NeedLink & { sk: string };
  return { need: formatId(owner, 'need', sk.slice(needLinks.length)), title, community, linkedAt };
};
