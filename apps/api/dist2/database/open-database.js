import { Database } from "./database.js";
import { makeDataFolder } from "./data-folder.js";
import { dataSourceOf } from "./data-source.js";
import { embeddedDatabase } from "./embedded/embedded-database.js";
import { migrate, requireMigrated } from "./migration/migrate.js";
import { migrationClass } from "./migration/migration-class.js";
import { readMigrations } from "./migration/read-migrations.js";
import { connected } from "./postgresql/connected.js";
import { permitted } from "./postgresql/permitted.js";
import { requireSupported } from "./postgresql/supported.js";
import { requireFenced } from "./self-check/check-catalogue.js";
import { Statements } from "./statements.js";
/** Connects, brings the schema up to date and checks that row security holds; throws rather than serve without it. */
export async function openDatabase(settings) {
    const { databaseUrl, dataFolder, purpose } = settings;
    makeDataFolder(dataFolder);
    const address = databaseUrl ? serverAddress(databaseUrl) : await embeddedDatabase(dataFolder, purpose);
    return openAt(address, settings);
}
/** The same for a database whose address is known. */
export async function openAt(address, { tables, onConnectionLost = () => { } }) {
    const migrations = readMigrations();
    const statements = new Statements();
    const classes = migrations.map(migrationClass);
    const dataSource = dataSourceOf({
        url: address.url,
        tables,
        migrations: classes,
        statements,
        isPipelined: address.hasSessions === true,
        onConnectionLost,
    });
    const database = new Database(dataSource, statements, address);
    try {
        await connected(dataSource.initialize());
        await requireSupported(dataSource);
        if (address.isOurs)
            await permitted(dataSource, migrate(dataSource, migrations));
        else
            await requireMigrated(dataSource, migrations);
        await requireFenced((sql) => dataSource.query(sql));
        address.publish();
        return database;
    }
    catch (error) {
        await database.close();
        throw error;
    }
}
const serverAddress = (url) => ({
    url,
    isOurs: true,
    hasSessions: true,
    publish: () => { },
    close: async () => { },
});
//# sourceMappingURL=open-database.js.map