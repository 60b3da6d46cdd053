import "reflect-metadata";
import { type GraphQLSchema, isAbstractType } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { installPrefetch } from "./prefetch/install.js";

/**
 * The schema that the rooms' resolvers make together. The domain is the only validator; rows are plain objects, so
 * that a row of an abstract type says itself what it is, at once: a compiled query cannot wait for that.
 */
export function buildSchema(resolvers: NonEmptyArray<Function>): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type))
      type.resolveType = (row: { code?: string; kind?: string }) => row.code ?? row.kind;
  }
  const root = schema.getQueryType();
  if (root)
    root.description = "What can be asked. Everything is of one provider, within what the viewer may see.";
  return installPrefetch(schema);
}
