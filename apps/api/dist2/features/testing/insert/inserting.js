/** How rows of a provider are inserted in a transaction. */
export function inserting(unit, providerId) {
    return (table, row) => {
        const columns = ["provider_id", ...Object.keys(row)];
        const places = columns.map((_, index) => `$${index + 1}`);
        const text = `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`;
        return unit.affected(text, [providerId, ...Object.values(row)]);
    };
}
//# sourceMappingURL=inserting.js.map