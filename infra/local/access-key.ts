/** The roles that a session may be of; a local ARN and access key name them. */
export const roleKinds = ['member', 'public', 'intake'] as const;

/** Whose role a session is of. */
export type RoleKind = (typeof roleKinds)[number];

/** The session that an access key stands for: its role, and the session tags that AWS would have kept. */
export interface AccessKeySession {
  readonly kind: RoleKind;
  readonly county: string;
  readonly province?: string;
}

const shape = /^ASIA([A-Z]+)(\d{6})(\d{6})?$/;

/** E.g. `ASIAMEMBER371722370000`: letters and digits only, since DynamoDB Local refuses anything else. */
export const encodeAccessKey = ({ kind, county, province = '' }: AccessKeySession): string =>
  `ASIA${kind.toUpperCase()}${county}${province}`;

/** The session behind a key of {@link encodeAccessKey}; undefined for a key that is none of ours. */
export const decodeAccessKey = (id: string): AccessKeySession | undefined => {
  const [, name, county, province] = shape.exec(id) ?? [];
  const kind = roleKinds.find((candidate) => candidate.toUpperCase() === name);
  if (!kind || !county) return undefined;
  return { kind, county, ...(province && { province }) };
};
