import { anyMember, withRow } from "../../guarding/guard.js";
import { shownRefusals } from "../../refusals/writes/shown-refusals.js";
import { refusalTypeName } from "../../refusals/writes/write-refusal.js";
import { payloadName } from "./payload.type.js";
/** Those of files among them, which come in beside the graph and are refused in the same words. */
const codes = Object.keys(shownRefusals);
/**
 * The guards of mutations and of what they answer. A mutation may be asked by every member, because its action itself
 * checks the right of the tables and refuses with NotAllowed; what a payload leads to is guarded by its own room.
 */
export function mutationGuards(actions) {
    return Object.fromEntries([
        ["Mutation", Object.fromEntries(actions.map(({ name }) => [name, anyMember]))],
        ...actions.map(({ name, shows, shownOnce }) => [
            payloadName(name),
            withRow("recorded", ...Object.keys(shows), ...Object.keys(shownOnce ?? {})),
        ]),
        ...codes.map((code) => [
            refusalTypeName(code),
            withRow("code", "message", "path", ...Object.keys(shownRefusals[code].facts)),
        ]),
    ]);
}
//# sourceMappingURL=mutation-guards.js.map