/**
 * Counts the tables anew, so that the planner knows how many rows there are. After
 * a large import plans are many times slower until then, and a server looks by itself after a minute only.
 */
export async function refreshStatistics(database) {
    await database.administer((unit) => unit.rows("analyze"), { statementTimeout: 0 });
}
//# sourceMappingURL=refresh-statistics.js.map