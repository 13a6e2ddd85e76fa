import type { AnswerDesk } from '../domain/answers/ports.ts';
import type { County } from '../domain/counties/county.ts';
import type { CountySite, ProvinceDesk } from '../domain/counties/province-ports.ts';
import type { FeedDesk } from '../domain/feed/ports.ts';
import type { FeedbackDesk } from '../domain/feedback/ports.ts';
import type { FigureDesk } from '../domain/figures/ports.ts';
import type { MemberDesk } from '../domain/members/ports.ts';
import type { NeedsListDesk } from '../domain/needs-lists/ports.ts';
import type { ProjectDesk } from '../domain/projects/ports.ts';
import type { PublicDesk } from '../domain/public-desk.ts';
import type { Member } from '../domain/viewer.ts';
import { createAnswerStore } from './answers-store.ts';
import { createBatchStore } from './batches-store.ts';
import { createBrandStore } from './brands-store.ts';
import { createCommands } from './command-runner.ts';
import { createCountyStore } from './counties-store.ts';
import { createCountySecrets } from './county-secrets.ts';
import { createCountySite } from './county-site.ts';
import type { DeploymentParts, OwnerSite } from './deployment.ts';
import { createFeedCursors } from './feed-cursors.ts';
import { createFeedOverview } from './feed-overview.ts';
import { createFeedReader } from './feed-store.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createFigureStore } from './figures-store.ts';
import { createHouseholdCodes } from './household-codes.ts';
import { idempotencyKey } from './keys/commands.ts';
import { createMemberStore } from './members-store.ts';
import { memberDigest } from './memberships.ts';
import { createNeedsListStore } from './needs-lists-store.ts';
import { createNeedStore } from './needs-store.ts';
import { createPartnerStore } from './partners-store.ts';
import { createPersonStore } from './people-store.ts';
import { createProjectStore } from './projects-store.ts';
import { createProvinceFigures } from './province-figures.ts';
import { createProvinceStore } from './province-store.ts';
import { createPublicBatches } from './public-batches.ts';
import { createPublicBrands } from './public-brands.ts';
import { createPublicNeeds } from './public-needs.ts';
import { createPublicNeedsLists } from './public-needs-lists.ts';
import { createPublicProjects } from './public-projects.ts';
import { createResourceStore } from './resources-store.ts';
import type { StoreSite } from './store-site.ts';
import { createSurveyStore } from './surveys-store.ts';
import { createTemplateStore } from './templates-store.ts';

type Ambient = Pick<DeploymentParts, 'clock' | 'ids' | 'keyRing' | 'pause' | 'random'>;

const commandsAt = ({ clock, pause, random }: Ambient, viewer: Member, { table, loader, inputDigests }: OwnerSite) =>
  createCommands({
    table,
    viewer: viewer.digest,
    by: viewer.digest,
    recordKey: idempotencyKey,
    clock,
    inputDigests,
    pause,
    random,
    forget: loader.clear,
  });

/** The desk at which a viewer works in one owner's rows. `current` is the owner's county head, kept for seconds. */
export const createDesk = (
  ambient: Ambient,
  viewer: Member,
  site: OwnerSite,
  current: () => Promise<County | undefined>,
): ProjectDesk & NeedsListDesk & FeedbackDesk & MemberDesk & AnswerDesk & FeedDesk & FigureDesk => {
  const { owner } = site.table;
  const { clock, ids, keyRing } = ambient;
  return {
    viewer,
    owner,
    clock,
    ids,
    commands: commandsAt(ambient, viewer, site),
    counties: createCountyStore(site, current),
    members: createMemberStore(site),
    people: createPersonStore(site),
    needs: createNeedStore(site),
    partners: createPartnerStore(site),
    resources: createResourceStore(site),
    publicNeeds: createPublicNeeds(site.table),
    feedback: createFeedbackStore(site),
    brands: createBrandStore(site),
    projects: createProjectStore(site),
    templates: createTemplateStore(site),
    figures: createFigureStore(site),
    provinceFigures: createProvinceFigures(site.table),
    provinceCounties: createProvinceStore(site),
    needsLists: createNeedsListStore(site),
    answers: createAnswerStore(site),
    surveys: createSurveyStore(site),
    batches: createBatchStore(site),
    feed: createFeedReader(site.table),
    feedCursors: createFeedCursors(site),
    feedOverview: createFeedOverview(site),
    householdCodes: createHouseholdCodes(owner, site.householdDigests),
    publicBatches: createPublicBatches(site),
    secrets: createCountySecrets(owner, keyRing, current),
    digestOf: memberDigest,
  };
};

/** What a county has published, at a site opened under the public's own role. `active` is its state, kept for seconds. */
export const createPublicDesk = (site: StoreSite, active: () => Promise<boolean>): PublicDesk => ({
  needs: createPublicNeeds(site.table),
  brands: createPublicBrands(site.table),
  projects: createPublicProjects(site),
  needsLists: createPublicNeedsLists(site),
  batches: createPublicBatches(site),
  active,
});

/** The desk of a province's administrator; `siteOf` opens a county of that province under a session of the county. */
export const createProvinceDesk = (
  ambient: Ambient,
  viewer: Member,
  site: OwnerSite,
  siteOf: (county: string) => Promise<OwnerSite>,
): ProvinceDesk => {
  const { clock, ids, keyRing } = ambient;
  return {
    viewer,
    clock,
    ids,
    commands: commandsAt(ambient, viewer, site),
    province: createProvinceStore(site),
    async site(county): Promise<CountySite> {
      const countySite = await siteOf(county);
      const newKey = async () => (await keyRing.generate({ county })).wrapped;
      return {
        viewer,
        clock,
        ids,
        commands: commandsAt(ambient, viewer, countySite),
        counties: createCountyStore(countySite, async () => undefined),
        ...createCountySite(countySite.table),
        newKeys: async () => ({ data: await newKey(), digest: await newKey() }),
      };
    },
  };
};
