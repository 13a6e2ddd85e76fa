import type { Client, Data } from './client.ts';
import { fresh, freshPhone } from './fresh.ts';

/** Makes needs of one community that stand where an operation wants them. */
export const needSteps = (admin: Client, community: string, unit: string) => {
  const heard = async (): Promise<Data> => {
    const externalNumber = `DH-${fresh()}`;
    const input = { channel: 'HOTLINE', community, title: `第${fresh()}件`, text: '居民反映一事。', externalNumber };
    const contact = { name: '居民某', phone: freshPhone() };
    const { need, receipt } = await admin.done(
      'hearNeed',
      { ...input, contact },
      'receipt need { id version requester { id } }',
    );
    return { ...need, receipt, externalNumber };
  };
  const referred = async (): Promise<Data> => {
    const { id, version, requester, receipt } = await heard();
    const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
    const sorted = { need: id, version, decision: 'REFER', category: 'ENVIRONMENT', unit, ...scales };
    const { need } = await admin.done('triageNeed', sorted, 'need { id version }');
    return { ...need, requester, receipt };
  };
  const answered = async (): Promise<Data> => {
    const given = await referred();
    const { need } = await admin.done('acceptNeed', { need: given.id, version: given.version }, 'need { id version }');
    const answer = { need: need.id, version: need.version, publicAnswer: '已办理。' };
    const told = await admin.done('answerNeed', answer, 'need { id version }');
    return { ...given, ...told.need };
  };
  const toBeProject = async (): Promise<Data> => {
    const { id, version } = await heard();
    const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
    const sorted = { need: id, version, decision: 'PROJECT', category: 'ENVIRONMENT', ...scales };
    return (await admin.done('triageNeed', sorted, 'need { id version }')).need;
  };
  return { heard, referred, answered, toBeProject };
};
