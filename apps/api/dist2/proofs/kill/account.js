import "reflect-metadata";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sealTrail, verifyTrail } from "../../features/audit/index.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { administrator } from "./administrator.js";
/** As whoever wrote: a key is there for its own actor alone. */
const tenant = { providerId: fixtureId("provider", 1), personId: administrator };
/** What is wrong with what the tables hold, as sentences; none when every acknowledged write is there once. */
export async function faultsIn(database, acknowledged) {
    const of = (act) => acknowledged.filter(({ write }) => write.act === act);
    const [granted, ended, invited] = [of("grantRole"), of("endRole"), of("invitePerson")];
    const faults = [];
    const expectCount = async (what, sql, expected, values = []) => {
        const [row] = await database.read(tenant, (unit) => unit.rows(sql, values), {
            statementTimeout: 60_000,
        });
        if (row?.n !== expected)
            faults.push(`${what}: ${row?.n} and not ${expected}`);
    };
    const made = "role = 'deputy-director' and from_on >= '2030-01-01'";
    const ids = (some) => some.map(({ id }) => id);
    await expectCount("roles given", `select count(*) as n from role_holding where ${made}`, granted.length);
    await expectCount("of them those that were acknowledged", "select count(*) as n from role_holding where id = any($1::uuid[])", granted.length, [ids(granted)]);
    await expectCount("roles ended as acknowledged", "select count(*) as n from role_holding where id = any($1::uuid[]) and until_on = from_on and version = 2", ended.length, [ids(ended)]);
    await expectCount("roles changed at all", `select count(*) as n from role_holding where ${made} and version > 1`, ended.length);
    await expectCount("people invited", "select count(*) as n from person where email like '%@proof.example'", invited.length);
    await expectCount("of them those that were acknowledged", "select count(*) as n from person where id = any($1::uuid[])", invited.length, [ids(invited)]);
    for (const table of ["idempotency_claim", "audit_entry", "outbox_message"])
        await expectCount(`rows of ${table}`, `select count(*) as n from ${table} where act in ('grantRole', 'endRole', 'invitePerson')`, acknowledged.length);
    await expectCount("letters", "select count(*) as n from letter", invited.length);
    await sealTrail(database, tenant);
    const { broken, unsealed, verified } = await verifyTrail(database, tenant);
    if (broken)
        faults.push(`the chain is broken at ${broken.sequence}: ${broken.why}`);
    if (unsealed !== 0)
        faults.push(`${unsealed} entries are not sealed`);
    if (verified < acknowledged.length)
        faults.push(`the chain has ${verified} entries only`);
    return faults;
}
/** How many letters were not delivered yet. */
export async function lettersWaiting(database) {
    const [row] = await database.read(tenant, (unit) => unit.rows(`select (select count(*) from letter where delivered_at is null)
         + (select count(*) from outbox_message where addressed_at is null) as n`));
    return row?.n ?? 0;
}
/** How many people have a letter in the folder, and how many letters there are. */
export function lettersIn(dataFolder) {
    const folder = join(dataFolder, "mail");
    const files = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith(".eml"));
    const to = files.map((file) => /^To: .*<(.*)>/m.exec(readFileSync(join(folder, file), "utf8"))?.[1]);
    return { people: new Set(to).size, letters: files.length };
}
//# sourceMappingURL=account.js.map