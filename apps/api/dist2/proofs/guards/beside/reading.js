/** Somebody with one role. */
export const one = (role, relation) => ({
    roles: [{ role, relation }],
});
//# sourceMappingURL=reading.js.map