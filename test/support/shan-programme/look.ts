import type { Client, Data } from '../client.ts';
import { huanglou } from '../shan.ts';

/** A project as everybody reads it without a token, with what was told of it. */
export const publicProject = async (everybody: Client, id: string): Promise<Data> => {
  const document = `query ($id: ID!) { publicProject(id: $id) { title state brandName boardName communityName text risks
    startsOn partners { name kind } updates { nodes { text } } } }`;
  return (await everybody.ask(document, { id })).publicProject;
};

/** The names of a public project's partners. */
export const publicNames = async (everybody: Client, id: string): Promise<readonly string[]> =>
  (await publicProject(everybody, id)).partners.map(({ name }: Data) => name);

/** What the holder of a receipt is told. */
export const statusBy = async (everybody: Client, receipt: string): Promise<Data> => {
  const document =
    'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state outcome publicAnswer } }';
  return (await everybody.ask(document, { c: huanglou.slice(0, 6), r: receipt })).needStatus;
};

/** A need's own trail, where it went on, and the projects that stand on it. */
export const trailOfNeed = async (by: Client, id: string): Promise<Data> => {
  const document = `query ($id: ID!) { need(id: $id) { state history(first: 50) { nodes { type version } }
    mergedInto { id } projects { nodes { id title } } feedback { nodes { rating via proxy relation } } } }`;
  return (await by.ask(document, { id })).need;
};

/** A project's own trail, the needs and resources that it stands on, and what came of it. */
export const trailOfProject = async (by: Client, id: string): Promise<Data> => {
  const document = `query ($id: ID!) { project(id: $id) { state version fiveParty partners { name }
    history(first: 50) { nodes { type version } } needs { nodes { title need { id state mergedInto { id } } } }
    commitments { nodes { resourceName quantity unit } } publications { platform state externalNumber }
    evaluation { total reached { persons personTimes } scores { criterion score } } } }`;
  return (await by.ask(document, { id })).project;
};

/** The names of events in a trail, in their order. */
export const eventsOf = ({ history }: Data): readonly string[] => history.nodes.map(({ type }: Data) => type);
