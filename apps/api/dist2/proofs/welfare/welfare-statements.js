import { seededRandom } from "@reviewpoint/domain/statistics";
import { idOf } from "../isolation/canary-rows.js";
import { randomStatement } from "../isolation/random-statement.js";
const tablesAndColumns = `select relname as name, array_agg(attname::text order by attnum) as columns,
    coalesce(array_agg(attname::text order by attnum) filter (where atttypid = 'uuid'::regtype), '{}') as identifiers
  from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity and attname <> 'provider_id'
  group by relname order by relname`;
/** What somebody goes for who can run statements as the app's role, and does not say for which purpose. */
const aimed = [
    "select count(*) as n from welfare_check",
    "select * from welfare_check order by account",
    "select account from welfare_check where account like '%welfare%'",
    "select trainee.id from trainee where exists (select from welfare_check where trainee_id = trainee.id) order by 1",
    "select trainee.id from trainee left join welfare_check on trainee_id = trainee.id order by account, trainee.id",
    "select most_common_vals::text as v from pg_stats where tablename = 'welfare_check'",
    "select n_live_tup from pg_stat_all_tables where relname = 'none'",
    "update welfare_check set account = account || ' ' where cast(account as integer) = 1",
    "delete from welfare_check",
    "copy welfare_check to stdout",
];
/** A row that there is and one that there is not: without the purpose both are refused alike. */
const guesses = ({ providerId }) => [1, 77].map((row) => `insert into welfare_check (provider_id, id, trainee_id, checked_on, checked_by, purpose, reason, account, recorded_at)
      values ('${providerId}', '${idOf(row)}', '${idOf(1)}', '2026-09-01', '${idOf(1)}', 'support', 'r', 'a', now())`);
/** Runs statements of the app's role without a purpose, aimed and by chance; the same ones for the same seed. */
export async function askOfTables(database, provider, seed, rounds) {
    const random = seededRandom(seed);
    const tables = await database.administer((unit) => unit.rows(tablesAndColumns));
    const byChance = Array.from({ length: rounds }, () => randomStatement(random, tables, provider.providerId));
    const read = byChance.filter(({ kind }) => kind === "read").map(({ sql }) => sql);
    const told = [];
    for (const sql of [...aimed, ...guesses(provider), ...read]) {
        const rows = await database
            .write(provider, async (unit) => {
            const found = await unit.rows(sql);
            // rows of one statement may come in any order
            throw new Ended(JSON.stringify(found.map((row) => JSON.stringify(row)).sort()));
        })
            .catch((error) => (error instanceof Ended ? error.message : codeOf(error)));
        told.push({ sql, rows: String(rows) });
    }
    return [told, told.length];
}
/** Ends a transaction whose statement succeeded, so that nothing of it stays. */
class Ended extends Error {
}
const codeOf = (error) => String(error.code ?? error.cause?.code);
//# sourceMappingURL=welfare-statements.js.map