import type { Resource } from '../../functions/domain/resources/resource.ts';
import { createIds } from '../../functions/platform/ids.ts';

/** Offers for a region as years of offering would leave them, with texts of usual length; `fields` override. */
export const storedResources = (
  county: string,
  region: string,
  count: number,
  at: Date,
  fields: Partial<Resource> = {},
): Resource[] => {
  const ids = createIds({ now: () => at });
  return Array.from({ length: count }, () => ({
    id: `${county}-resource-${ids.next()}`,
    version: 1,
    partner: `${county}-partner-${ids.next()}`,
    partnerName: '单县舜师幸福养老服务中心',
    kind: 'GOODS',
    name: '社区舞蹈教室及音响设备周末使用',
    quantity: 50,
    unit: '份',
    available: 50,
    region,
    startsOn: '2026-09-01',
    endsOn: '2026-12-31',
    conditions: '周末使用须提前三天预约，用后自行打扫，不得用于商业活动。',
    state: 'OFFERED',
    offeredAt: at.toISOString(),
    ...fields,
  }));
};
