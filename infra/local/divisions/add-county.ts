import type { Access } from '../access/access.ts';
import type { Api } from '../access/api.ts';
import { asProvinceAdministrator } from '../members/administrators.ts';
import { type CountyDivision, dataDate } from './read-county.ts';

/** So many regions the API stages in one call. */
const pageSize = 500;

interface Entry {
  readonly county: { readonly state: string; readonly regions: number };
}

const stage = async (api: Api, { code, townships, communities }: CountyDivision, report: (line: string) => void) => {
  const regions = [...townships, ...communities].map((region) => ({ ...region, validFrom: dataDate }));
  for (let from = 0; from < regions.length; from += pageSize) {
    const page = regions.slice(from, from + pageSize);
    await api.act('stageRegions', { county: code, regions: page }, 'county { state }');
    report(`${from + page.length} of ${regions.length} townships and communities staged`);
  }
  return regions.length;
};

/**
 * Provisions a county as its province's administrator: opened, staged, then shown by one command. Interrupted anywhere,
 * nobody has seen anything, and a rerun completes it; where the county is there already, nothing happens.
 */
export const addCounty = async (
  access: Access,
  county: CountyDivision,
  report: (line: string) => void,
): Promise<'added' | 'there'> => {
  const { code, name } = county;
  const api = await asProvinceAdministrator(access, code);
  const opened = await api.act<Entry>('provisionCounty', { county: code, name }, 'county { state regions }');
  if (opened.county.state !== 'PROVISIONING') return 'there';
  report(`${code} ${name} is opened`);
  const regions = await stage(api, county, report);
  await api.act<Entry>('activateCounty', { county: code, regions }, 'county { state regions }');
  return 'added';
};
