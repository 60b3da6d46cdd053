/** A year begins in a database of its own: in another one its people, and what they did, would be there already. */
export async function requireEmpty(database) {
    const held = await database.administer((unit) => unit.rows("select slug from provider order by slug limit 1"));
    if (held[0] !== undefined)
        throw new RangeError(`--database names a database that holds ${held[0].slug}: make an empty one with createdb, and name that`);
}
//# sourceMappingURL=require-empty.js.map