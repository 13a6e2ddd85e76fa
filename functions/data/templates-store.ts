import { ownerOf, tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import { provinceOf } from '../domain/region-code.ts';
import type { TemplateStore } from '../domain/templates/ports.ts';
import type { Template } from '../domain/templates/template.ts';
import { putNew, putVersion, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import * as keys from './keys/templates.ts';
import { list } from './list.ts';
import { getWhole, ownOf } from './own-item.ts';
import type { StoreSite } from './store-site.ts';
import { parseShared, parseTemplate, parseTemplateTexts, templateItem, templateTextsItem } from './template-item.ts';

/** Templates of one county, as `keys/templates.ts` lays them out. */
export const createTemplateStore = ({ table, loader, cursors }: StoreSite): TemplateStore => {
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'template');
  const keyOf = (id: string) => keys.template(owner, token(id));
  const textsKey = (id: string) => keys.templateTexts(owner, token(id));
  const own = ownOf(owner, parseTemplate);
  const event = ({ id, version }: Template, happened: DomainEvent) =>
    putEvent({ owner, id, version, key: eventKey(keyOf(id), version) }, happened);
  const province = provinceOf(owner);
  // A malformed id names no county, and a copy of none is nowhere.
  const sharedKey = (id: string) => keys.sharedTemplate(province, ownerOf(id) ?? owner, token(id));
  const sharedTextsKey = (id: string) => keys.sharedTexts(province, ownerOf(id) ?? owner, token(id));
  const parseTexts = (item: Item | undefined) => item && parseTemplateTexts(item);

  return {
    template: (id) => readOf(keyOf(id), own(id)),
    texts: (id) => readOf(textsKey(id), parseTexts),
    sharedTemplate: (id) => readOf(sharedKey(id), (item) => item && parseShared(item)),
    sharedTexts: (id) => readOf(sharedTextsKey(id), parseTexts),

    add: (template, texts, made) => [
      putNew(templateItem(owner, template)),
      putNew(templateTextsItem(owner, template.id, texts)),
      event(template, made),
    ],
    save: (before, after, happened) => [putVersion(templateItem(owner, after), before), event(after, happened)],

    get: (id) => getWhole(table, keys.templatePartition(owner, token(id)), own(id), parseTemplateTexts),
    nearHead: async (id) => own(id)(await loader.near(keyOf(id))),
    getTexts: async (id) => parseTexts(await loader.load(textsKey(id))),
    getSharedTexts: async (id) => parseTexts(await loader.load(sharedTextsKey(id))),
    listShared: (page) =>
      list(
        table,
        cursors,
        {
          pk: keys.sharedTemplates(province),
          prefix: keys.sharedHeads,
          descending: true,
          eventually: true,
          parse: parseShared,
        },
        page,
      ),
    listInUse: (page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.templates(owner),
          descending: true,
          keyOf: (sort) => keys.template(owner, sort),
          parse: (item) => parseTemplate(owner, item),
        },
        page,
      ),
  };
};
