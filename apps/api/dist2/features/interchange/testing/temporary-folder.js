import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
/** A folder for one test file, with a way to write files into it; remove it in `afterAll`. */
export function temporaryFolder() {
    const folder = mkdtempSync(join(tmpdir(), "interchange-"));
    return {
        folder,
        write: (name, content) => {
            const path = join(folder, name);
            writeFileSync(path, content);
            return path;
        },
        remove: () => rmSync(folder, { recursive: true, force: true }),
    };
}
export async function collected(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
//# sourceMappingURL=temporary-folder.js.map