import type { Client, Data } from './client.ts';

/** What every step of a template's life answers with. */
export const templateFields = 'template { id version title shared archived }';

/** What whoever makes a template tells of it. */
export const words = {
  title: '社区腰鼓队',
  steps: ['入户了解兴趣', '找一位会打的居民作老师', '每周两次，先练半小时', '重阳节汇报演出'],
  evidence: '十次课来了三十位老人，满意度很高，课后自己又组织起来。',
  shared: false,
};

/** A template of a project; `input` is told in place of {@link words}. */
export const newTemplate = async (by: Client, project: Data, input: object = {}): Promise<Data> =>
  (await by.done('makeTemplate', { project: project.id, ...words, ...input }, templateFields)).template;

/** Titles of a county's library, as somebody sees them. */
export const libraryOf = async (by: Client): Promise<readonly string[]> => {
  const { templates } = await by.ask('{ templates { nodes { title } } }');
  return templates.nodes.map(({ title }: { title: string }) => title);
};
