import { DataSource } from "typeorm";
import { columnValues } from "./column-values.js";
const poolSize = 10;
const connectionTimeout = 5_000;
/** TypeORM over a pool of connections. It never synchronises a schema and installs nothing. */
export function dataSourceOf(settings) {
    return new DataSource({
        type: "postgres",
        url: settings.url,
        entities: [...settings.tables],
        migrations: [...settings.migrations],
        migrationsTableName: "schema_migration",
        synchronize: false,
        installExtensions: false,
        applicationName: "reviewpoint",
        poolSize,
        connectTimeoutMS: connectionTimeout,
        poolErrorHandler: settings.onConnectionLost,
        logger: settings.statements,
        extra: { types: columnValues, pipeline: settings.isPipelined === true },
    });
}
//# sourceMappingURL=data-source.js.map