/** The fragments of a document by name. */
export function fragmentsOf(document) {
    const fragments = Object.create(null);
    for (const definition of document.definitions) {
        if (definition.kind === "FragmentDefinition")
            fragments[definition.name.value] = definition;
    }
    return fragments;
}
//# sourceMappingURL=fragments-of.js.map