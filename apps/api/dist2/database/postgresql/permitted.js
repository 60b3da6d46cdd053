import { sqlState } from "../retry.js";
import { appRole } from "../self-check/catalogue-rule.js";
const insufficientPrivilege = "42501";
/** Waits for a change of the schema; when its role lacks a right, says which statements an administrator runs once. */
export async function permitted(dataSource, change) {
    try {
        await change;
    }
    catch (cause) {
        if (sqlState(cause) !== insufficientPrivilege)
            throw cause;
        const asked = `select quote_ident(current_user) as "user", quote_ident(current_database()) as "database",
      exists (select from pg_roles where rolname = '${appRole}') as "hasRole"`;
        const [{ user, database, hasRole }] = await dataSource.query(asked);
        throw new Error([
            `the role ${user} of DATABASE_URL may not make the schema: let the server's administrator run, once,`,
            ...(hasRole ? [] : [`  create role ${appRole} login noinherit;`]),
            `  grant ${appRole} to ${user};`,
            `  alter database ${database} owner to ${user};`,
        ].join("\n"), { cause });
    }
}
//# sourceMappingURL=permitted.js.map