import { tokenOf } from '../domain/entity-id.ts';
import type { SharedTemplateStore } from '../domain/templates/ports.ts';
import { put, remove } from './action.ts';
import { everyItem } from './every-item.ts';
import { county as countyKey } from './keys/counties.ts';
import * as keys from './keys/templates.ts';
import { getWhole, ownOf } from './own-item.ts';
import { removeAll } from './remove-all.ts';
import type { Table } from './table.ts';
import { parseTemplate, parseTemplateTexts, sharedItems } from './template-item.ts';

/** From a county's rows, under its session, to its province's, under that one's: no session reaches both. */
export const createSharedTemplateStore = (own: Table, above: Table): SharedTemplateStore => {
  const { owner: county } = own;
  const { owner: province } = above;
  const ownTemplate = (id: string) => ownOf(county, parseTemplate)(id);
  const places = (id: string) => {
    const token = tokenOf(id, 'template');
    return [keys.sharedTemplate(province, county, token), keys.sharedTexts(province, county, token)];
  };
  return {
    async read(id) {
      const pk = keys.templatePartition(county, tokenOf(id, 'template'));
      const template = await getWhole(own, pk, ownTemplate(id), parseTemplateTexts);
      if (!template?.shared || template.archived) return undefined;
      const [head] = await own.batchGet([countyKey(county)]);
      return { ...template, county, countyName: String(head?.['name'] ?? '') };
    },
    save: (id, copy) => (copy ? sharedItems(province, copy).map(put) : places(id).map(remove)),
    async clear() {
      const rows = await everyItem(above, { pk: keys.sharedTemplates(province) });
      const ours = rows.filter(({ sk }) => keys.sharedBy(String(sk)).county === county);
      await removeAll(above, ours);
    },
  };
};
