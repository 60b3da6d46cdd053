import { appRole, outsideTableNames, trustedFunctionNames } from "./catalogue-rule.js";
const publicSchema = "'public'::regnamespace";
/** What the role of every request may be and may reach. */
export const roleRules = [
    {
        rule: `the role ${appRole} exists and can log in`,
        offenders: `select '${appRole}' as offender
      where not exists (select from pg_roles where rolname = '${appRole}' and rolcanlogin)`,
    },
    {
        rule: `${appRole} is no superuser, bypasses no row security and creates no roles, databases or replicas`,
        offenders: `select rolname as offender from pg_roles where rolname = '${appRole}'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    },
    {
        rule: `${appRole} is a member of no other role`,
        offenders: `select roleid::regrole::text as offender from pg_auth_members where member = (
      select oid from pg_roles where rolname = '${appRole}')`,
    },
    {
        rule: `${appRole} owns nothing`,
        offenders: `select relname as offender from pg_class where relowner = (
      select oid from pg_roles where rolname = '${appRole}')`,
    },
    {
        rule: `${appRole} may not create anything in the public schema`,
        offenders: `select 'public' as offender from pg_roles
      where rolname = '${appRole}' and has_schema_privilege(oid, 'public', 'create')`,
    },
    {
        rule: "logins, memberships and the list of providers are out of the role's reach",
        offenders: `select relname as offender from pg_class, pg_roles
      where relnamespace = ${publicSchema} and relname in (${outsideTableNames}) and rolname = '${appRole}'
        and (has_table_privilege(pg_roles.oid, pg_class.oid, 'select, insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(pg_roles.oid, pg_class.oid, 'select, insert, update, references'))`,
    },
    {
        rule: "only the named functions run with their owner's rights, each with its search path fixed",
        offenders: `select pg_proc.oid::regprocedure::text as offender from pg_proc
      where pronamespace = ${publicSchema} and prosecdef
        and (pg_proc.oid::regprocedure::text not in (${trustedFunctionNames})
          or not coalesce(proconfig::text like '%search_path=%', false))`,
    },
];
//# sourceMappingURL=role-rules.js.map