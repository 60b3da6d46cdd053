import { fragmentsOf } from "./fragments-of.js";
/** Names of the fields that an operation asks of the root, those left out by a directive included. */
export function rootFieldNames(document, operation) {
    const names = new Set();
    const fragments = fragmentsOf(document);
    const spread = new Set();
    const collect = (selections) => {
        for (const selection of selections.selections) {
            if (selection.kind === "Field")
                names.add(selection.name.value);
            else if (selection.kind === "InlineFragment")
                collect(selection.selectionSet);
            else if (!spread.has(selection.name.value)) {
                spread.add(selection.name.value);
                const fragment = fragments[selection.name.value];
                if (fragment)
                    collect(fragment.selectionSet);
            }
        }
    };
    collect(operation.selectionSet);
    return names;
}
//# sourceMappingURL=root-field-names.js.map