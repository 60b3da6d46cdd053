import { seededRandom } from "@reviewpoint/domain/statistics";
import { parse, validate } from "graphql";
import { createContext, createExecutor } from "../../graph/index.js";
import { idOf, writeCanaries } from "../isolation/canary-rows.js";
import { randomDocument } from "../isolation/random-document.js";
import { randomViewer } from "../isolation/random-viewer.js";
import { mayReadWelfare, randomWelfareDocument } from "./welfare-document.js";
import { askOfTables } from "./welfare-statements.js";
/** Whose welfare is attacked. */
export const attacked = {
    providerId: "00000000-0000-4000-8000-00000000aaaa",
    slug: "weald",
    rows: 5,
};
/** What stands in every text of a welfare check and nowhere else. */
export const needle = "welfare_check-";
/** Asks by chance, puts other checks beside those that there were, and asks the same again. */
export async function attackWelfare(database, schema, rounds, seed) {
    await writeCanaries(database, attacked);
    const random = seededRandom(seed);
    const executor = createExecutor(schema);
    // readings are not written down here: the trail would grow from one asking to the next
    const reading = {
        read: (tenant, work, limits) => database.read(tenant, work, limits),
        write: async () => undefined,
    };
    const leaks = [];
    let answered = 0;
    const ask = async (text, viewer) => {
        const context = createContext(reading, viewer);
        const result = await executor({ document: parse(text), operationName: null, variables: {}, context });
        if (result.data && Object.values(result.data).some((value) => value !== null))
            answered += 1;
        return JSON.stringify([
            result.data,
            result.errors?.map(({ message, extensions }) => [message, extensions]),
        ]);
    };
    const asked = [];
    for (let round = 0; round < rounds; round++) {
        const isAimed = round % 2 === 0;
        const text = isAimed ? randomWelfareDocument(random) : randomDocument(schema, random);
        if (validate(schema, parse(text)).length > 0)
            continue;
        const viewer = randomViewer(random, attacked, round % 5 === 0);
        const answer = await ask(text, viewer);
        const isRightful = text.includes("welfareChecks") && mayReadWelfare(viewer);
        if (isRightful)
            continue;
        if (answer.includes(needle))
            leaks.push(`${text} shows what a check says`);
        asked.push({ text, viewer, answer });
    }
    const [before, statements] = await askOfTables(database, attacked, seed, rounds);
    for (const one of before)
        if (one.rows.includes(needle))
            leaks.push(`${one.sql} shows what a check says`);
    await putOthers(database);
    const [after] = await askOfTables(database, attacked, seed, rounds);
    for (const [index, one] of before.entries())
        if (one.rows !== after[index]?.rows)
            leaks.push(`${one.sql} tells that there are other checks`);
    for (const { text, viewer, answer } of asked)
        if ((await ask(text, viewer)) !== answer)
            leaks.push(`${text} tells that there are other checks`);
    return { documents: rounds, answered, statements, leaks };
}
/** Puts more checks beside those that there are, of every trainee, with other days, purposes and words. */
async function putOthers(database) {
    await database.write({ ...attacked, purpose: "welfare" }, async (unit) => {
        for (let row = 1; row <= attacked.rows; row++) {
            await unit.affected(`insert into welfare_check (provider_id, id, trainee_id, checked_on, checked_by, purpose, reason, account, recorded_at)
         values ($1, $2, $3, '2026-09-30', $4, 'safeguarding', 'Other', 'Other words', '2026-09-30T00:00:00Z')`, [attacked.providerId, idOf(100 + row), idOf(row), idOf(1)]);
        }
    });
}
//# sourceMappingURL=attack-welfare.js.map