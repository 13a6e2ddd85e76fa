import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { eventCatalogue } from './functions/domain/events.ts';
import { everyCommand, failures } from './functions/domain/failures.ts';
import { matrix } from './functions/domain/matrix.ts';
import { documentedSdl } from './functions/graphql/documentation/documented-sdl.ts';
import { eventsPage } from './functions/graphql/documentation/events-page.ts';
import { rolesPage } from './functions/graphql/documentation/roles-page.ts';

/**
 * What resolvers are handed for a GraphQL type where that is not the type's own shape: a module seen from
 * `functions/graphql/generated/`, and its type under a name that no GraphQL type has:
 * `Need: '../../domain/needs/need.ts#Need as NeedEntity'`.
 */
const mappers: Readonly<Record<string, string>> = {
  HistoryEvent: '../../domain/events.ts#StoredEvent',
  County: '../../domain/counties/county.ts#County as CountyEntity',
  Township: '../../domain/counties/region.ts#Township as TownshipEntity',
  Community: '../../domain/counties/region.ts#Community as CommunityEntity',
  Compound: '../../domain/counties/region.ts#Compound as CompoundEntity',
  Unit: '../../domain/counties/catalogue.ts#Unit as UnitEntity',
  Brand: '../../domain/brands/brand.ts#Brand as BrandEntity',
  ServiceBoard: '../../domain/brands/brand.ts#ServiceBoard as ServiceBoardEntity',
  Category: '../../domain/counties/catalogue.ts#Category as CategoryEntity',
  Member: '../../domain/members/member-profile.ts#MemberProfile as MemberEntity',
  Grant: '../resolvers/members/shown-grant.ts#ShownGrant',
  AuditEntry: '../../domain/people/ports.ts#AuditEntry as AuditEntryEntity',
  ViewerInfo: '../../domain/viewer.ts#Member as ViewerEntity',
  Person: '../../domain/people/person.ts#Person as PersonEntity',
  Partner: '../resolvers/partners/partner-source.ts#PartnerSource',
  Resource: '../../domain/resources/resource.ts#Resource as ResourceEntity',
  Commitment: '../resolvers/resources/commitment-source.ts#CommitmentSource',
  ResourceFit: '../../domain/resources/fit.ts#ResourceFit as FittingResource',
  Agreement: '../../domain/partners/agreement.ts#Agreement as AgreementEntity',
  Need: '../resolvers/needs/need-source.ts#NeedSource',
  HearNeedPayload: '../resolvers/needs/heard-payload.ts#HeardPayload',
  NeedTopic: '../../domain/needs/topic.ts#NeedTopic as NeedTopicEntity',
  NeedNote: '../../domain/needs/need.ts#NeedNote as NeedNoteEntity',
  FeedEvent: '../../domain/feed/feed-event.ts#FeedEvent as NumberedEvent',
  FeedStatus: '../resolvers/feed/feed-state.ts#FeedState',
  ParkedEvent: '../../domain/feed/ports.ts#ParkedEvent as ParkedEventEntity',
  Feedback: '../../domain/feedback/feedback.ts#Feedback as FeedbackEntity',
  Answer: '../../domain/answers/answer.ts#Answer as AnswerEntity',
  OwnAnswer: '../../domain/answers/answer.ts#Answer as AnswerEntity',
  NeedSupporter: '../../domain/needs/need.ts#NeedSupport',
  Project: '../resolvers/projects/project-source.ts#ProjectSource',
  ProjectPartner: '../../domain/projects/project.ts#ProjectPartner as ProjectPartnerEntity',
  ProjectNeed: '../../domain/projects/project.ts#NeedLink',
  Template: '../resolvers/templates/template-source.ts#TemplateSource',
  SharedTemplate: '../../domain/templates/shared-template.ts#SharedTemplate as SharedTemplateEntity',
  Survey: '../../domain/surveys/survey.ts#Survey as SurveyEntity',
  Questionnaire: '../../domain/surveys/questionnaire.ts#Questionnaire as QuestionnaireEntity',
  Question: '../../domain/surveys/questionnaire.ts#Question as QuestionEntity',
  QuestionOption: '../../domain/surveys/questionnaire.ts#QuestionOption as QuestionOptionEntity',
  Batch: '../../domain/batches/batch.ts#Batch as BatchEntity',
  CollectorPace: '../../domain/batches/collector-pace.ts#CollectorPace as CollectorPaceEntity',
  PublicBatch: '../resolvers/batches/public-batch-source.ts#PublicBatchSource',
  Criterion: '../../domain/projects/evaluation.ts#Criterion as CriterionEntity',
  Evaluation: '../../domain/projects/evaluation.ts#Evaluation as EvaluationEntity',
  NeedsList: '../../domain/needs-lists/needs-list.ts#NeedsList as NeedsListEntity',
  NeedsListVersion: '../resolvers/needs-lists/list-version-source.ts#ListVersionSource',
  NeedsListEntry: '../resolvers/needs-lists/list-version-source.ts#ListEntrySource',
  NeedsListInputs: '../../domain/needs-lists/needs-list.ts#ListInputs',
  CountedBatch: '../../domain/needs-lists/needs-list.ts#CountedBatch as CountedBatchEntity',
  EntryMove: '../../domain/needs-lists/needs-list.ts#EntryMove as EntryMoveEntity',
  NeedsListSource: '../../domain/needs-lists/needs-list.ts#ListSource',
  ListedNeed: '../../domain/needs-lists/needs-list.ts#NeedSource as NeedSourceEntity',
  ListedOption: '../../domain/needs-lists/needs-list.ts#OptionSource',
  PublicNeedsList: '../resolvers/needs-lists/public-list-source.ts#PublicListSource',
  PublicNeedsListEntry: '../../domain/needs-lists/public-list.ts#PublicEntry',
  PublicScorePart: '../../domain/needs-lists/public-list.ts#ShownPart',
  Figures: '../../domain/figures/shown-figure.ts#SeenMonth',
  Figure: '../resolvers/figures/figure-source.ts#FigureSource',
  Target: '../../domain/figures/target.ts#Target as TargetEntity',
  Report: '../resolvers/figures/figure-source.ts#ReportSource',
  ReportCorrection: '../../domain/figures/see-report.ts#ReportCorrection as ReportCorrectionEntity',
  ProjectOrigin: '../../domain/projects/project.ts#ProjectEntry',
  PublicProject: '../resolvers/projects/public-project-source.ts#PublicProjectSource',
  ProjectChange: '../../domain/feed/feed-event.ts#FeedEvent as NumberedEvent',
  NeedChange: '../../domain/feed/feed-event.ts#FeedEvent as NumberedEvent',
  NeedsListPublication: '../../domain/feed/feed-event.ts#FeedEvent as NumberedEvent',
  FiguresChange: '../../domain/feed/feed-event.ts#FeedEvent as NumberedEvent',
};

const sdl = documentedSdl(
  globSync('schema/*.graphql')
    .sort()
    .map((path) => readFileSync(path, 'utf8')),
  { matrix, failures, everyCommand },
);

const packed = (text: string): string =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_MODE]: 1 } }).toString('base64');

/**
 * The SDL, descriptions included, packed to a quarter: unpacking takes a millisecond of a cold start. The same import
 * works in esbuild, vitest and plain Node.
 */
const typeDefs = {
  plugin: (schema: GraphQLSchema) =>
    `import { brotliDecompressSync } from 'node:zlib';

export const typeDefs = brotliDecompressSync(Buffer.from('${packed(printSchemaWithDirectives(lexicographicSortSchema(schema)))}', 'base64')).toString();\n`,
};

const own = [
  ['typedefs', typeDefs],
  ['roles-page', { plugin: (schema: GraphQLSchema) => rolesPage(schema, matrix) }],
  ['events-page', { plugin: () => eventsPage(eventCatalogue) }],
] as const;

const config: CodegenConfig = {
  schema: sdl,
  pluginLoader: async (name: string) => own.find(([ending]) => name.endsWith(ending))?.[1] ?? import(name),
  generates: {
    'functions/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        makeResolverTypeCallable: true,
        contextType: '../context.ts#Context',
        mappers,
        // A repository's "nothing found" is undefined; GraphQL's is null. A resolver may return either.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: { input: 'Date', output: 'Date | string' },
          LocalDate: 'string',
          RegionCode: 'string',
          EventData: 'object',
        },
      },
    },
    'functions/graphql/generated/type-defs.ts': { plugins: ['typedefs'] },
    'functions/graphql/generated/roles.md': { plugins: ['roles-page'] },
    'functions/graphql/generated/events.md': { plugins: ['events-page'] },
    'functions/graphql/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
  },
};

export default config;
