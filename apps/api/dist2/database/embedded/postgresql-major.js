import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
/** The PostgreSQL that the pinned PGlite is built from; a test asks the running database. */
export const embeddedMajor = 18;
/** The major that the folder's files are written in; null for a folder without a database. */
export function recordedMajor(folder) {
    const file = join(folder, "PG_VERSION");
    return existsSync(file) ? Number(readFileSync(file, "utf8").trim()) : null;
}
/** Throws when the folder was written by another PostgreSQL major than the one embedded here. */
export function requireSameMajor(folder, embedded = embeddedMajor) {
    const recorded = recordedMajor(folder);
    if (recorded === null || recorded === embedded)
        return;
    throw new Error([
        `${folder} was written by PostgreSQL ${recorded}; this release embeds PostgreSQL ${embedded} and leaves it untouched.`,
        `Either start the release that wrote it, back it up while it runs with`,
        `  pg_dump --no-owner --file reviewpoint.sql "postgresql://postgres@localhost/postgres?host=<socketFolder in database.lock>"`,
        `and restore into PostgreSQL 15 or later, which this release then uses, with`,
        `  psql --file reviewpoint.sql "$DATABASE_URL"`,
        `or name an empty folder with DATA_DIR and import the providers' files again.`,
    ].join("\n"));
}
//# sourceMappingURL=postgresql-major.js.map