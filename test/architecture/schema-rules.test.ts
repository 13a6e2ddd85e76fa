import { buildASTSchema, parse } from 'graphql';
import { everyCommand, failures } from '../../functions/domain/failures.ts';
import { matrix } from '../../functions/domain/matrix.ts';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';
import { holds } from './holds.ts';
import { connections } from './rules/connections.ts';
import { described } from './rules/described.ts';
import { enumValues } from './rules/enum-values.ts';
import { knownOperations } from './rules/known-operations.ts';
import { mutations } from './rules/mutations.ts';
import { namedVersions } from './rules/named-versions.ts';
import { repository } from './source-tree.ts';

const schema = buildASTSchema(parse(typeDefs));
const refusals = [...new Set([...Object.values(failures).flat(), ...everyCommand])];

holds(described, schema);
holds(connections, schema);
holds(mutations, schema);
holds(knownOperations, { schema, matrix, failures });
holds(namedVersions, { schema, failures });
holds(enumValues, { schema, tree: repository, refusals });
