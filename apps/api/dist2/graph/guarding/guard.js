/** Asked once a request: may the viewer do this act at all? */
export const may = (act, besides = {}) => ({
    kind: "act",
    thing: { act },
    besides,
});
/** Decided row by row: is the trainee among those about whom the viewer may do this act, or see this field of it? */
export const shows = (act, field, besides = {}) => ({
    kind: "row",
    thing: field === undefined ? { act } : { act, field },
    besides,
});
/** Fields that say no more than that there is a row. */
export const withRow = (...names) => Object.fromEntries(names.map((name) => [name, { kind: "with its row" }]));
/** Fields that are shown or hidden together with another one of their type, e.g. a percentage with its count. */
export const standsWith = (like, ...names) => Object.fromEntries(names.map((name) => [name, { kind: "with its row", like }]));
/** Open to everybody of the provider. */
export const anyMember = { kind: "member" };
//# sourceMappingURL=guard.js.map