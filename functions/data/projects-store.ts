import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { ProjectStore } from '../domain/projects/ports.ts';
import type { Project, ProjectPartner } from '../domain/projects/project.ts';
import { type ItemWrite, put, putNew, putVersion, readOf, remove } from './action.ts';
import { putEvent } from './event-write.ts';
import { eventKey } from './keys/feed.ts';
import * as keys from './keys/projects.ts';
import { needLinkItem, parseNeedLink } from './need-link-item.ts';
import { withoutNulls } from './optional.ts';
import { getWhole, ownOf } from './own-item.ts';
import { createProjectEvaluations } from './project-evaluations.ts';
import { parseProject, parseProjectTexts, projectItem, projectTextsItem } from './project-item.ts';
import { createProjectLists } from './project-lists.ts';
import { createProjectTrails } from './project-trails.ts';
import { parseUpdate, updateItem } from './project-updates.ts';
import { publicChanges, publicProjectItem, publicTextsItem, rewrittenName } from './public-project-item.ts';
import type { StoreSite } from './store-site.ts';

/** Projects of one county, as `keys/projects.ts` lays them out. */
export const createProjectStore = (site: StoreSite): ProjectStore => {
  const { table, loader } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'project');
  const keyOf = (id: string) => keys.project(owner, token(id));
  const textsKey = (id: string) => keys.projectTexts(owner, token(id));
  const own = ownOf(owner, parseProject);
  const event = ({ id, version, community: region }: Project, happened: DomainEvent) =>
    putEvent({ owner, id, version, region, key: eventKey(keyOf(id), version) }, happened);
  const partnerKey = (id: string) => (partner: ProjectPartner) =>
    keys.partnerProject(owner, tokenOf(partner.partner, 'partner'), token(id));
  const partnerLinks = (id: string, had: readonly ProjectPartner[], has: readonly ProjectPartner[]): ItemWrite[] => {
    const missing = (from: readonly ProjectPartner[]) => (one: ProjectPartner) =>
      from.every(({ partner }) => partner !== one.partner);
    return [
      ...has.filter(missing(had)).map((partner) => put({ ...partnerKey(id)(partner) })),
      ...had.filter(missing(has)).map((partner) => remove(partnerKey(id)(partner))),
    ];
  };

  const updateKey = (project: string, id: string) => keys.update(owner, token(project), tokenOf(id, 'update'));

  return {
    project: (id) => readOf(keyOf(id), own(id)),
    texts: (id) => readOf(textsKey(id), (item) => item && parseProjectTexts(item)),
    needLink: (project, need) =>
      readOf(keys.needLink(owner, token(project), tokenOf(need, 'need')), (item) => {
        const link = item && parseNeedLink(owner, item);
        return link?.need === need ? link : undefined;
      }),

    update: (project, id) => readOf(updateKey(project, id), ownOf(owner, parseUpdate)(id)),

    stageNeeds: (project, links) => table.writeAll(links.map((link) => needLinkItem(owner, project, link))),
    add: (project, texts, created) => [
      putNew(projectItem(owner, project)),
      putNew(projectTextsItem(owner, project.id, texts)),
      event(project, created),
      ...partnerLinks(project.id, [], project.partners),
    ],
    save: (before, after, happened, also = {}) => [
      putVersion(projectItem(owner, after), before),
      event(after, happened),
      ...partnerLinks(after.id, before.partners, after.partners),
      ...publicChanges(owner, before, after, also),
    ],
    saveTexts: ({ id }, texts) => [put(projectTextsItem(owner, id, texts))],
    linkNeeds: ({ id }, links) => links.map((link) => put(needLinkItem(owner, id, link))),
    unlinkNeed: ({ id }, need) => [remove(keys.needLink(owner, token(id), tokenOf(need, 'need')))],
    publish: (project, texts, names) => [
      putNew(publicProjectItem(owner, project, texts, names)),
      putNew(publicTextsItem(owner, project.id, texts)),
    ],
    addUpdate: ({ id }, update) => [putNew(updateItem(owner, id, update))],
    removeUpdate: ({ id }, update) => [remove(updateKey(id, update))],
    savePublication: ({ id }, publication) => [
      put({ ...keys.publication(owner, token(id), publication.platform), ...withoutNulls({ ...publication }) }),
    ],
    saveShownName: (project, partner, name) => [rewrittenName(owner, project, partner, name)],

    get: (id) => getWhole(table, keys.projectPartition(owner, token(id)), own(id), parseProjectTexts),
    getHead: async (id) => own(id)(await loader.load(keyOf(id))),
    nearHead: async (id) => own(id)(await loader.near(keyOf(id))),
    async getTexts(id) {
      const item = await loader.load(textsKey(id));
      return item && parseProjectTexts(item);
    },

    ...createProjectEvaluations(site),
    ...createProjectLists(site),
    ...createProjectTrails(site),
  };
};
