import type { Node } from 'constructs';
import type { ProvinceDeployment } from './province-deployment.ts';
import { provinces } from './provinces.ts';

/** The deployment that `-c province=<name>` asks for; throws one sentence with the cure when it names none. */
export function loadProvince(node: Node): ProvinceDeployment {
  const name: unknown = node.tryGetContext('province');
  const names = Object.keys(provinces).join(', ');
  if (typeof name !== 'string' || name === '') {
    throw new Error(`Say which deployment you mean with "-c province=<name>": one of ${names}.`);
  }
  const deployment = Object.hasOwn(provinces, name) ? provinces[name] : undefined;
  if (deployment === undefined) {
    throw new Error(`There is no deployment "${name}" in infra/provinces.ts: use "-c province=" with one of ${names}.`);
  }
  return deployment;
}
