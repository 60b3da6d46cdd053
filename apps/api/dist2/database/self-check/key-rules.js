import { tenantTable } from "./catalogue-rule.js";
const columnName = (table, number) => `(select attname from pg_attribute where attrelid = ${table} and attnum = ${number})`;
/** Keys begin with the provider: nothing crosses from one to another, and rows can be spread by it over machines. */
export const keyRules = [
    {
        rule: "every provider's table has provider_id, a uuid that is never null",
        offenders: `select relname as offender from ${tenantTable} where not exists (select from pg_attribute
      where attrelid = tenant_table.oid and attname = 'provider_id' and atttypid = 'uuid'::regtype and attnotnull)`,
    },
    {
        rule: "every provider's table has a primary key",
        offenders: `select relname as offender from ${tenantTable} where not exists (select from pg_index
      where indrelid = tenant_table.oid and indisprimary)`,
    },
    {
        rule: "every key and index begins with provider_id",
        offenders: `select pg_index.indexrelid::regclass::text as offender from ${tenantTable}
      join pg_index on indrelid = tenant_table.oid
      where ${columnName("indrelid", "indkey[0]")} is distinct from 'provider_id'`,
    },
    {
        rule: "every foreign key carries provider_id first on both sides",
        offenders: `select relname || ': ' || conname as offender from ${tenantTable}
      join pg_constraint on conrelid = tenant_table.oid and contype = 'f'
      where ${columnName("conrelid", "conkey[1]")} is distinct from 'provider_id'
        or ${columnName("confrelid", "confkey[1]")} is distinct from
          case when confrelid = 'provider'::regclass then 'id' else 'provider_id' end`,
    },
];
//# sourceMappingURL=key-rules.js.map