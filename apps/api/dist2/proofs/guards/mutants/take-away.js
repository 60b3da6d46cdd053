import { parseArgs } from "node:util";
import { databaseForTest } from "../../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { tables } from "../../../features/tables.js";
import { writeCanaries } from "../../isolation/canary-rows.js";
import { first, second } from "../../isolation/isolation.js";
import { checkReadings } from "../beside/check-readings.js";
import { checkMatrix } from "../check-matrix.js";
import { fillForMatrix } from "../filling/fill-for-matrix.js";
import { guardMutants } from "./guard-mutants.js";
import { policyMutants } from "./policy-mutants.js";
import { scopeMutants } from "./scope-mutants.js";
const { values } = parseArgs({
    options: { rounds: { type: "string" }, mutants: { type: "string", default: "" } },
});
const matrix = await databaseForTest({ tables });
await fillForMatrix(matrix);
const [guards, scopes] = [chosen(guardMutants(matrix)), chosen(scopeMutants(matrix))];
if (guards.length + scopes.length > 0)
    await requireWhole();
await takeAway("guards of fields and arguments", guards);
await takeAway("scopes and masks", scopes);
await matrix.close();
const isolation = await databaseForTest({ tables });
for (const provider of [first, second])
    await writeCanaries(isolation, provider);
await takeAway("row-security policies", chosen(await policyMutants(isolation, [first, second])));
await isolation.close();
function chosen(mutants) {
    return mutants.filter(({ name }) => name.includes(values.mutants));
}
/** What was wrong before anything is taken away would be told of every loss. @throws RangeError for it */
async function requireWhole() {
    const schema = buildGraphSchema();
    const { differing } = await checkMatrix(matrix, schema);
    const wrong = [...(await checkReadings(matrix, schema)), ...differing];
    if (wrong.length > 0)
        throw new RangeError(`with every guard in its place: ${wrong.join("; ")}`);
}
/** Takes each away in turn, and says what became of it. */
async function takeAway(kind, mutants) {
    if (mutants.length === 0)
        return;
    let [kept, unnoticed] = [0, 0];
    for (const { name, isNoticed, keptBy } of mutants) {
        if (await isNoticed())
            continue;
        const fences = (await keptBy?.()) ?? [];
        if (fences.length > 0) {
            kept += 1;
            console.log(`kept by another fence: ${name}, by ${fences.join(" and ")}`);
        }
        else {
            unnoticed += 1;
            console.error(`survived: ${name}`);
        }
    }
    const alsoKept = kept === 0 ? "" : ` ${kept} are kept by another fence, and were lost with it;`;
    console.log(`figure: ${mutants.length} ${kind} were taken away in turn;${alsoKept} the loss of ${unnoticed} went unnoticed.`);
    if (unnoticed > 0)
        process.exitCode = 1;
}
//# sourceMappingURL=take-away.js.map