import type { Access } from '../access/access.ts';
import { asCountyAdministrator } from './administrators.ts';

interface First {
  readonly county: {
    readonly townships: {
      readonly nodes: readonly { readonly communities: { readonly nodes: readonly { readonly code: string }[] } }[];
    };
  };
}

/** The first community of a county by code, for whoever did not say where. */
export const firstCommunity = async (access: Access, county: string): Promise<string> => {
  const api = await asCountyAdministrator(access, county);
  const document = '{ county { townships(first: 20) { nodes { communities(first: 1) { nodes { code } } } } } }';
  const { county: found } = await api.ask<First>(document);
  const code = found.townships.nodes.flatMap(({ communities }) => communities.nodes)[0]?.code;
  if (code === undefined) throw new Error(`County ${county} has no community: name one with --scope.`);
  return code;
};
