import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
/** From src and from dist alike: the SQL lives once, in the sources. */
const folder = new URL("../../../src/database/migrations/", import.meta.url);
/** The migrations in the order of their numbers, which begin at 1 and leave no gap. */
export function readMigrations(from = folder) {
    const files = readdirSync(from)
        .filter((name) => name.endsWith(".sql"))
        .sort();
    return files.map((file, index) => {
        const [, digits, title] = /^(\d{4})-([a-z-]+)\.sql$/.exec(file) ?? [];
        if (Number(digits) !== index + 1 || title === undefined)
            throw new Error(`migration ${file}: its name is the number ${index + 1} in four digits, a dash and words`);
        const sql = readFileSync(new URL(file, from), "utf8");
        return { number: index + 1, title, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
}
//# sourceMappingURL=read-migrations.js.map