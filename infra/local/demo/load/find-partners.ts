import { defaultFiveParty, type PartnerKind } from '../../../../functions/domain/partners/partner.ts';
import type { Api } from '../../access/api.ts';

/** A partner as far as the next command names it. */
export interface KnownPartner {
  readonly id: string;
  readonly version: number;
}

interface Listed extends KnownPartner {
  readonly name: string;
  readonly person: { readonly id: string } | null;
}

const kinds = Object.keys(defaultFiveParty);
const list = (kind: string) =>
  `${kind}: partners(kind: ${kind}, first: 100) { nodes { id version name person { id } } }`;

/** By what a partner is known again: a TALENT by its person's id, every other kind by its name. */
export const partnerKey = (kind: PartnerKind, personOrName: string): string => `${kind} ${personOrName}`;

/** The partners that a county has, by {@link partnerKey}. */
export const findPartners = async (admin: Api): Promise<ReadonlyMap<string, KnownPartner>> => {
  const found = await admin.ask<Record<PartnerKind, { readonly nodes: readonly Listed[] }>>(
    `{ ${kinds.map(list).join(' ')} }`,
  );
  const entries = Object.entries(found) as [PartnerKind, { readonly nodes: readonly Listed[] }][];
  return new Map(
    entries.flatMap(([kind, { nodes }]) =>
      nodes.map(({ id, version, name, person }) => [partnerKey(kind, person?.id ?? name), { id, version }]),
    ),
  );
};
