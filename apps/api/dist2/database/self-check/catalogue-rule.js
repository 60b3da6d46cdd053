/** The role that every request runs as. */
export const appRole = "reviewpoint_app";
/** The only tables without row security: the app's role reaches them through functions alone. */
export const outsideTables = [
    "provider",
    "login",
    "membership",
    "login_session",
    "sign_in_attempt",
    "schema_migration",
];
const instant = "timestamp with time zone";
/** The functions that read and write outside tables with their owner's rights. */
export const trustedFunctions = [
    "memberships_of(text,text)",
    "this_provider()",
    "demo_logins()",
    `begin_sign_in(text,text,text,uuid,text,${instant},${instant})`,
    `take_sign_in(text,${instant})`,
    `begin_session(text,text,text,text,${instant},${instant})`,
    "session_of(text)",
    `touch_session(text,${instant})`,
    "choose_provider(text,text)",
    "end_session(text)",
    "end_every_session(text)",
    "link_login(uuid,text,text,uuid)",
    "unlink_logins(uuid)",
    "linked_logins()",
];
const quoted = (names) => names.map((name) => `'${name}'`).join(", ");
/** SQL: every table of the public schema that holds providers' rows, with its oid and name. */
export const tenantTable = `(
  select pg_class.oid, pg_class.relname, relrowsecurity, relforcerowsecurity, relacl, relowner
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and relname not in (${quoted(outsideTables)})
) as tenant_table`;
export const outsideTableNames = quoted(outsideTables);
export const trustedFunctionNames = quoted(trustedFunctions);
//# sourceMappingURL=catalogue-rule.js.map