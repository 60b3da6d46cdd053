import { sqlState } from "../../database/retry.js";
import { asSomebody, canaryOf } from "./canary-rows.js";
class Undo extends Error {
}
/**
 * Reads and writes whole tables as each provider, without a word of ours about providers: each must meet its own rows,
 * all of them and no others, and can put no row into another provider's hands. Everything is taken back.
 *
 * @returns what went wrong, by table and provider; empty when row security alone keeps them apart.
 */
export async function sweepTables(database, tables, providers) {
    const wrong = [];
    for (const table of tables) {
        for (const own of providers) {
            for (const other of providers.filter((one) => one !== own)) {
                for (const [what, isWrong] of sweeps(table, own, other)) {
                    if (await isWrong(database))
                        wrong.push(`${own.slug}, ${table}: ${what}`);
                }
            }
        }
    }
    return wrong;
}
function sweeps(table, own, other) {
    return [
        [
            "reads other rows than its own",
            async (database) => {
                const rows = await database.read(asSomebody(own), (unit) => unit.rows(`select * from ${table}`));
                const isForeign = rows.some(({ provider_id }) => provider_id !== own.providerId);
                return rows.length !== own.rows || isForeign || JSON.stringify(rows).includes(canaryOf(other));
            },
        ],
        [
            "puts a row into another provider's hands",
            async (database) => (await codeOfGiving(database, table, own, other)) !== refusedByPolicy,
        ],
    ];
}
const refusedByPolicy = "42501";
/** The SQLSTATE with which a copy of a row under another provider is refused; null for one that would have been written. */
async function codeOfGiving(database, table, own, other) {
    try {
        await database.write(asSomebody(own), async (unit) => {
            const [row] = await unit.rows(`select row::text as text from ${table} as row limit 1`);
            const given = row?.text.replace(own.providerId, other.providerId);
            await unit.affected(`insert into ${table} values (($1::${table}).*)`, [given]);
            throw new Undo("taken back");
        });
        return null;
    }
    catch (error) {
        return error instanceof Undo ? null : (sqlState(error) ?? "");
    }
}
//# sourceMappingURL=sweep-tables.js.map