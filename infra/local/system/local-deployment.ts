import type { ProvinceDeployment } from '../../province-deployment.ts';
import { provinces } from '../../provinces.ts';

const { demo } = provinces;
if (!demo) throw new Error('The local start is the deployment “demo”: infra/provinces.ts must have it.');

/** The deployment that runs on one machine; only its issuer and its addresses are the machine's own. */
export const localDeployment: ProvinceDeployment = demo;

/** The `aud` of its tokens. */
export const localAudience = 'wushe';

/** The name of its table. */
export const localTable = `wushe-${localDeployment.name}`;
