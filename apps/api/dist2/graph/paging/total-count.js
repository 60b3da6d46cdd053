/** Counts the lists that pages were cut from: one statement for all pages that were read together. */
export const totalCount = async (pages, _given, context) => {
    const countings = pages.map((page) => page.counting);
    const statements = new Map();
    for (const counting of countings) {
        if ("statement" in counting && !statements.has(counting.statement)) {
            const rows = context.read(counting.statement);
            statements.set(counting.statement, rows.then((all) => new Map(all.map((row) => [row.parentId ?? null, row.total]))));
        }
    }
    return Promise.all(countings.map(async (counting) => "total" in counting
        ? counting.total
        : ((await statements.get(counting.statement))?.get(counting.parentId) ?? 0)));
};
//# sourceMappingURL=total-count.js.map