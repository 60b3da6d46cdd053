/** A clock may be moved for invented people alone: judgements of real ones stand under the day on which they were made. */
export async function refuseMovedClock(database) {
    const real = await database.administer((unit) => unit.rows("select slug from provider where not is_demo order by slug limit 1"));
    if (real[0] !== undefined)
        throw new RangeError(`DEMO_NOW moves the clock of demo providers only, and this database holds ${real[0].slug}: leave DEMO_NOW out`);
}
//# sourceMappingURL=refuse-moved-clock.js.map