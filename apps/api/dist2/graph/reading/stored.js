/** The column that every table of a provider begins with. */
export const providerColumn = {
    name: "provider_id",
    type: "uuid",
    primary: true,
};
//# sourceMappingURL=stored.js.map