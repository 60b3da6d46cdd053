import { shownRefusals } from "./shown-refusals.js";
import { graphCode, refusalTypeName } from "./write-refusal.js";
/** A refusal as a row of the graph, that says itself of which type it is. */
export function showRefused({ refusal, path }) {
    const { code, ...facts } = refusal;
    const items = "items" in facts ? { items: facts.items.map(showRefused) } : {};
    const shown = shownRefusals[code];
    return {
        ...facts,
        ...items,
        kind: refusalTypeName(code),
        code: graphCode(code),
        message: shown.sentence(refusal),
        path,
    };
}
//# sourceMappingURL=show-refused.js.map