import { accessActs, accessPolicy, } from "@reviewpoint/domain/access";
import { matrixLines } from "./matrix/lines.js";
import { parentOf } from "./outcome.js";
/** Every act and sensitive field that some line of the matrix asks for. */
export const thingsTaken = [
    ...new Map(matrixLines.flatMap(({ thing }) => thing === null ? [] : [{ act: thing.act }, thing].map((one) => [JSON.stringify(one), one]))).values(),
];
/** Sensitive fields that the tables know and no line of the matrix asks for. */
export function unaskedThings() {
    const asked = new Set(matrixLines.map(({ thing }) => (thing ? `${thing.act} ${thing.field ?? ""}` : "")));
    return Object.entries(accessActs).flatMap(([act, { fields }]) => fields.map((field) => `${act} ${field}`).filter((thing) => !asked.has(thing)));
}
/**
 * Those from whom things are taken away: whoever sees most of the target and, for what that one never had, whoever sees
 * most of the rest.
 */
export const narrowable = [
    { role: "provider-admin", relation: "provider" },
    { role: "leadership-team", relation: "provider" },
    { role: "lead-mentor", relation: "subject" },
];
/**
 * Whether a role is the one that a line is taken from: the first that has what is read, and that by which it is met. What
 * is written is asked of the first alone, for it is refused to most of the others anyhow.
 */
export function isNarrowed(line, role) {
    const isWrite = line.field.startsWith("Mutation.");
    const having = isWrite ? undefined : narrowable.find((one) => has(line, one.role));
    return (having ?? narrowable[0]).role === role;
}
function has(line, role) {
    const parent = parentOf(line);
    return line.cells[role] !== "-" && (parent === null || has(parent, role));
}
/** Two roles of one person: the first of them reaches the target, the other one somebody else. */
export const partly = [
    { role: "lead-mentor", relation: "subject" },
    { role: "hub-director", relation: "none" },
];
/** The rules by which a provider takes one thing away from a role. */
export function taking({ act, field }, { role }) {
    return ["self", "subject", "provider"]
        .filter((relation) => accessPolicy.tables[role][relation]?.[act] !== undefined)
        .map((relation) => ({ role, relation, act, line: field === undefined ? "deny" : { mask: [field] } }));
}
//# sourceMappingURL=narrowing.js.map