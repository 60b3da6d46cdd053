/** The name under which TypeORM records a migration: what it is, its digest, and its number in thirteen digits. */
export function recordedName(migration) {
    return `${migration.title}:${migration.sha256}:${String(migration.number).padStart(13, "0")}`;
}
/** A class that runs the file's text as it stands, forward only. */
export function migrationClass(migration) {
    return class {
        name = recordedName(migration);
        async up(runner) {
            await runner.query(migration.sql);
        }
        async down() {
            throw new Error(`${this.name}: migrations go forward only; restore a backup instead`);
        }
    };
}
//# sourceMappingURL=migration-class.js.map