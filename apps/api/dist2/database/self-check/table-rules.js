import { appRole, tenantTable } from "./catalogue-rule.js";
const sameProvider = "(provider_id = ( SELECT current_provider() AS current_provider))";
/** Whether an expression of a policy is the tenant's condition, alone or joined to others by AND at its front. */
const isFenced = (expression) => `(${expression} = '${sameProvider}' or ${expression} like '(${sameProvider} AND %')`;
/** How the rows of each provider are fenced. */
export const tableRules = [
    {
        rule: "row security is enabled and forced on every provider's table",
        offenders: `select relname as offender from ${tenantTable} where not (relrowsecurity and relforcerowsecurity)`,
    },
    {
        rule: "every table has exactly one policy for each command",
        offenders: `select relname || ' for ' || command as offender
      from ${tenantTable}, (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) as commands (command)
      where 1 <> (select count(*) from pg_policies where schemaname = 'public' and tablename = relname
        and cmd in ('ALL', command))`,
    },
    {
        rule: `every policy is permissive and for ${appRole} alone (a restrictive one turns permissive on shards)`,
        offenders: `select tablename || ': ' || policyname as offender from pg_policies
      where schemaname = 'public' and (permissive <> 'PERMISSIVE' or roles <> array['${appRole}']::name[])`,
    },
    {
        rule: "every policy begins with the provider of the transaction, for rows read and rows written",
        offenders: `select tablename || ': ' || policyname as offender from pg_policies where schemaname = 'public'
      and not (case when cmd = 'INSERT' then ${isFenced("with_check")}
        else ${isFenced("qual")} and (with_check is null or ${isFenced("with_check")}) end) is true`,
    },
    {
        rule: `nothing reaches ${appRole} past row security: no truncate, no references, no trigger, nothing through PUBLIC`,
        offenders: `select distinct relname as offender from ${tenantTable}, aclexplode(relacl) as granted
      where granted.grantee = 0 or (granted.grantee = (select oid from pg_roles where rolname = '${appRole}')
        and granted.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'))`,
    },
    {
        rule: "no trigger and no rule acts on a provider's table",
        offenders: `select relname || ': ' || tgname as offender from ${tenantTable}
        join pg_trigger on tgrelid = tenant_table.oid and not tgisinternal
      union all select relname || ': ' || rulename from ${tenantTable} join pg_rewrite on ev_class = tenant_table.oid`,
    },
    {
        rule: "every view asks with the rights of who asks, and none is materialised",
        offenders: `select relname as offender from pg_class where relnamespace = 'public'::regnamespace
      and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)))`,
    },
];
//# sourceMappingURL=table-rules.js.map