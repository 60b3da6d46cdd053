import { recordedName } from "./migration-class.js";
/** Any number that no other program of the same database uses for an advisory lock. */
const lockNumber = 7_213_408_112;
/**
 * Brings the schema to the newest migration and gives how many ran. One process at a time: on PostgreSQL by an advisory
 * lock, on the embedded database by its lock file.
 */
export async function migrate(dataSource, migrations) {
    const holder = dataSource.createQueryRunner();
    try {
        await holder.query(`select pg_advisory_lock(${lockNumber})`);
        await refuseEdited(holder, migrations);
        return (await dataSource.runMigrations({ transaction: "each" })).length;
    }
    finally {
        await holder.query(`select pg_advisory_unlock(${lockNumber})`).catch(() => { });
        await holder.release();
    }
}
/** Throws unless every migration has run, for a program that only visits a database which another one serves. */
export async function requireMigrated(dataSource, migrations) {
    const runner = dataSource.createQueryRunner();
    try {
        const recorded = await refuseEdited(runner, migrations);
        if (recorded < migrations.length)
            throw new Error(`the database is at migration ${recorded} of ${migrations.length}: stop the running server and start it again`);
    }
    finally {
        await runner.release();
    }
}
async function refuseEdited(runner, migrations) {
    const [table] = await runner.query("select to_regclass('schema_migration') as name");
    if (table.name === null)
        return 0;
    const recorded = await runner.query("select timestamp, name from schema_migration order by timestamp");
    for (const { timestamp, name } of recorded) {
        const migration = migrations[timestamp - 1];
        if (migration === undefined)
            throw new Error(`the database has migration ${timestamp}, this release knows ${migrations.length}: use the newer one`);
        if (recordedName(migration) !== name)
            throw new Error(`migration ${timestamp} (${migration.title}) was edited after it ran: put its text back and add a new migration`);
    }
    return recorded.length;
}
//# sourceMappingURL=migrate.js.map