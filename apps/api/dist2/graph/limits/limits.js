/** The limits of a served graph. */
export const servedLimits = {
    depth: 10,
    aliases: 15,
    directives: 5,
    fields: 400,
    tokens: 1000,
    nodes: 10_000,
    cost: 25_000,
};
//# sourceMappingURL=limits.js.map