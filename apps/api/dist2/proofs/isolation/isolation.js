import { seededRandom } from "@reviewpoint/domain/statistics";
import { createExecute, createExecutor } from "../../graph/index.js";
import { canaryOf, writeCanaries } from "./canary-rows.js";
import { randomDocument } from "./random-document.js";
import { randomStatement } from "./random-statement.js";
import { randomViewer } from "./random-viewer.js";
export const first = {
    providerId: "10000000-0000-4000-8000-000000000001",
    slug: "weald",
    rows: 3,
};
export const second = {
    providerId: "20000000-0000-4000-8000-000000000002",
    slug: "moor",
    rows: 5,
};
/**
 * Asks generated questions as people of two providers, whose rows carry canaries and the same identifiers. No answer may
 * hold a canary of the other provider; and an answer given to the first provider before the second one existed must be
 * the same afterwards, so that nothing is counted across. The database is to be empty.
 */
export async function proveIsolation(database, schema, rounds, seed) {
    const presenter = { correlationId: () => "the same", report: () => { } };
    // readings are not written down here: the trail would grow from one asking to the next
    const reading = {
        read: (tenant, work, limits) => database.read(tenant, work, limits),
        write: async () => undefined,
    };
    const execute = createExecute(schema, createExecutor(schema), reading, presenter);
    await writeCanaries(database, first);
    const tables = await knownTables(database);
    const asking = { database, schema, execute, tables };
    const half = Math.ceil(rounds / 2);
    const alone = [];
    const ownRandom = seededRandom(`${seed} first`);
    for (let round = 0; round < half; round++)
        alone.push((await ask(asking, ownRandom, first, second)).facts);
    await writeCanaries(database, second);
    const figures = { scoped: 0, unscoped: 0, statements: 0, answered: 0, leaks: [] };
    const sameRandom = seededRandom(`${seed} first`);
    const otherRandom = seededRandom(`${seed} second`);
    for (let round = 0; round < half; round++) {
        const again = await ask(asking, sameRandom, first, second);
        const other = await ask(asking, otherRandom, second, first);
        for (const { leg, isData } of [again, other]) {
            figures[leg] += 1;
            if (isData)
                figures.answered += 1;
        }
        if (again.answer.includes(canaryOf(second)) || again.facts !== alone[round])
            figures.leaks.push(`${again.asked}\n  alone: ${alone[round]}\n  now:   ${again.answer}`);
        if (other.answer.includes(canaryOf(first)))
            figures.leaks.push(other.asked);
    }
    return figures;
}
/** One question, of one of three kinds, as somebody of the provider. */
async function ask(asking, random, own, other) {
    const leg = random.pick(["scoped", "unscoped", "statements"]);
    const viewer = randomViewer(random, own, leg !== "scoped");
    if (leg === "statements") {
        const { kind, sql } = randomStatement(random, asking.tables, other.providerId);
        const answer = await careless(asking.database, viewer, kind, sql);
        return {
            leg,
            asked: `${own.slug}: ${sql}`,
            answer,
            facts: answer,
            isData: !answer.startsWith("refused"),
        };
    }
    const text = randomDocument(asking.schema, random);
    const result = await asking.execute({ id: text, text }, {}, viewer);
    const roles = viewer.roles.map(({ role }) => role).join(" and ");
    const isData = !result.errors;
    return {
        leg,
        asked: `${own.slug}, ${roles}: ${text}`,
        answer: JSON.stringify(result),
        facts: JSON.stringify({ isData, data: result.data }),
        isData,
    };
}
class Undo extends Error {
}
/** Runs a statement as the provider and takes it back, so that the next question meets the same rows. */
async function careless(database, viewer, kind, sql) {
    let answer = "";
    try {
        await database.write(viewer, async (unit) => {
            if (kind === "write")
                answer = `${await unit.affected(sql)} rows`;
            else
                answer = JSON.stringify((await unit.rows(sql)).map((row) => JSON.stringify(row)).sort());
            throw new Undo("taken back");
        });
    }
    catch (error) {
        if (!(error instanceof Undo))
            answer = `refused: ${error.code ?? "without a code"}`;
    }
    return answer;
}
async function knownTables(database) {
    const sql = `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns,
      coalesce(array_agg(column_name::text order by ordinal_position) filter (where data_type = 'uuid'), '{}') as identifiers
    from information_schema.columns join pg_class on relname = table_name and relnamespace = 'public'::regnamespace
    where table_schema = 'public' and column_name <> 'provider_id' and relkind = 'r' and relforcerowsecurity
    group by table_name order by table_name`;
    return database.administer((unit) => unit.rows(sql));
}
//# sourceMappingURL=isolation.js.map