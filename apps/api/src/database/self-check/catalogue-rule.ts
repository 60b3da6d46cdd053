/** One thing that must hold of the database's own catalogue before anything is served. */
export interface CatalogueRule {
  /** What must hold, as a sentence. */
  readonly rule: string;
  /** SQL whose rows are the offenders, each one text column `offender`; no row when the rule holds. */
  readonly offenders: string;
}

/** The role that every request runs as. */
export const appRole = "reviewpoint_app";

/** The only tables without row security: the app's role reaches them through functions alone. */
export const outsideTables = ["provider", "login", "membership", "schema_migration"] as const;

/** The functions that read outside tables with their owner's rights. */
export const trustedFunctions = ["memberships_of(text,text)", "this_provider()", "demo_logins()"] as const;

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");

/** SQL: every table of the public schema that holds providers' rows, with its oid and name. */
export const tenantTable = `(
  select pg_class.oid, pg_class.relname, relrowsecurity, relforcerowsecurity, relacl, relowner
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and relname not in (${quoted(outsideTables)})
) as tenant_table`;

export const outsideTableNames = quoted(outsideTables);
export const trustedFunctionNames = quoted(trustedFunctions);
