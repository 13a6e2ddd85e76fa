/** Stands in for the schema builder that Apollo calls only when it is handed `typeDefs`; throws when it is called. */
export function makeExecutableSchema(): never {
  throw new Error(
    'Hand Apollo a ready schema: its own builder is not in this bundle (infra/stubs/graphql-tools-schema.ts)',
  );
}
