import type { Access } from '../access/access.ts';

/** Joins a county as a resident of a community, as residents do: with a token of their own and a name. */
export const joinResident = async (
  access: Access,
  resident: { readonly community: string; readonly subject: string; readonly name: string },
): Promise<void> => {
  const { community, subject, name } = resident;
  const api = await access.as(community.slice(0, 6), subject);
  await api.act('joinCounty', { community, contact: { name } }, 'member { id }');
};
