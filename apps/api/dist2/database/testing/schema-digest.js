import { createHash } from "node:crypto";
import { recordedName } from "../migration/migration-class.js";
import { readMigrations } from "../migration/read-migrations.js";
/** Sixteen digits that change with every migration: the name of what was prepared from them. */
export function schemaDigest() {
    const names = readMigrations().map(recordedName).join("\n");
    return createHash("sha256").update(names).digest("hex").slice(0, 16);
}
//# sourceMappingURL=schema-digest.js.map