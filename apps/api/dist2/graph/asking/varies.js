/** Whether `@skip` or `@include` stands anywhere below a field or an operation: then what it selects depends on variables. */
export function variesWithVariables(node, fragments) {
    const met = new Set();
    const varies = (set) => (set?.selections ?? []).some((selection) => {
        if ((selection.directives?.length ?? 0) > 0)
            return true;
        if (selection.kind !== "FragmentSpread")
            return varies(selection.selectionSet);
        if (met.has(selection.name.value))
            return false;
        met.add(selection.name.value);
        return varies(fragments[selection.name.value]?.selectionSet);
    });
    return varies(node.selectionSet);
}
//# sourceMappingURL=varies.js.map