import { variesWithVariables } from "./varies.js";
/**
 * Keeps what follows from a field's selection alone with its place in the document, so that it is worked out once for a
 * document that is asked again. A selection with `@skip` or `@include` is looked at each time.
 */
export function keptBySelection(workOut) {
    const kept = new WeakMap();
    return (info) => {
        const node = info.fieldNodes.length === 1 ? info.fieldNodes[0] : undefined;
        const known = node && kept.get(node);
        if (known)
            return known;
        const found = workOut(info);
        if (node && !variesWithVariables(node, info.fragments))
            kept.set(node, found);
        return found;
    };
}
//# sourceMappingURL=kept-by-selection.js.map