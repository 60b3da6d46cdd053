import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { checkReadings } from "../beside/check-readings.js";
import { checkMatrix, differs } from "../check-matrix.js";
import { matrixLines } from "../matrix/lines.js";
import { deletions } from "./deletions.js";
import { metBy, without } from "./taken-away.js";
/**
 * Every semi-join of a scope and everything that masks a row, taken away in turn. First those lines are asked of which one
 * is known to come by the guard, and those people whom a missing scope would let through; then everybody; then what is read
 * beside the matrix. Of a guard that no line is known to come by, the whole matrix is asked last.
 *
 * @param database filled for the matrix; the features have to be loaded by `switched-modules`.
 */
export function scopeMutants(database) {
    let known = null;
    const lines = () => (known ??= linesThatMeet(database));
    return namesOfGuards().map((name) => ({
        name,
        isNoticed: async () => isTold(database, name, (await lines()).get(name) ?? new Set()),
        keptBy: async () => fencesOf(database, name, await lines()),
    }));
}
function isTold(database, name, lines) {
    const meeting = ({ field }) => lines.has(field);
    return without([name], async () => {
        const schema = buildGraphSchema();
        const isRead = async () => (await checkReadings(database, schema)).length > 0;
        if (lines.size === 0)
            return (await isRead()) || differs(database, schema, {});
        const unrelated = { lines: meeting, askers: isUnrelated, taken: () => false };
        if (await differs(database, schema, unrelated))
            return true;
        return (await differs(database, schema, { lines: meeting })) || isRead();
    });
}
/** The nearest other guard that is come by for the same lines, without which this one is all that keeps some answer of them. */
async function fencesOf(database, name, linesOf) {
    const own = linesOf.get(name) ?? new Set();
    const nearest = [...linesOf].toSorted(([one], [two]) => sharedFolders(two, name) - sharedFolders(one, name));
    for (const [other, lines] of nearest) {
        const shared = new Set([...own].filter((line) => lines.has(line)));
        if (other === name || shared.size === 0)
            continue;
        const lost = async (names) => {
            const part = { lines: ({ field }) => shared.has(field) };
            return without(names, () => checkMatrix(database, buildGraphSchema(), part));
        };
        const lostAnyhow = new Set((await lost([other])).differing);
        if ((await lost([other, name])).differing.some((one) => !lostAnyhow.has(one)))
            return [other];
    }
    return [];
}
/** How many folders two guards have in common. */
function sharedFolders(one, other) {
    const [ones, others] = [one.split("/"), other.split("/")];
    const apart = ones.findIndex((folder, at) => folder !== others[at]);
    return apart < 0 ? ones.length : apart;
}
const isUnrelated = ({ role, relation }) => ["none", "left"].includes(relation) && ["mentor", "lead-mentor", "exam-board", "trainee"].includes(role);
/** People who between them come by most guards: one for each way to the target, and one to whom much is masked. */
const few = [
    ...["trainee own", "mentor caseload", "mentor school", "lead-mentor subject", "moderator subject"],
    ...["hub-director hub", "leadership-team provider", "exam-board provider", "provider-admin provider"],
];
/** Which guards are come by when each line is asked by itself. */
async function linesThatMeet(database) {
    const schema = buildGraphSchema();
    const found = new Map();
    for (const { field, thing } of matrixLines) {
        const met = await metBy(() => checkMatrix(database, schema, {
            lines: (line) => line.field === field,
            askers: ({ role, relation }) => few.includes(`${role} ${relation}`),
            taken: (one) => one.act === thing?.act && one.field === thing.field,
        }));
        for (const name of met)
            found.set(name, (found.get(name) ?? new Set()).add(field));
    }
    return found;
}
function namesOfGuards() {
    const features = fileURLToPath(new URL("../../../features/", import.meta.url));
    const files = readdirSync(features, { recursive: true, encoding: "utf8" });
    return files
        .filter((file) => file.endsWith(".js"))
        .toSorted()
        .flatMap((file) => deletions(file, readFileSync(join(features, file), "utf8")).map(({ name }) => name));
}
//# sourceMappingURL=scope-mutants.js.map