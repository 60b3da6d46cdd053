import type { EntitySchemaColumnOptions } from "typeorm";

/** A row as its table keeps it: with the provider whose row it is, which no row of the graph carries. */
export type Stored<Row> = Row & { readonly providerId: string };

/** The column that every table of a provider begins with. */
export const providerColumn = {
  name: "provider_id",
  type: "uuid",
  primary: true,
} as const satisfies EntitySchemaColumnOptions;
