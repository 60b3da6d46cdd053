/**
 * `npm run prove -- --only import`: memory stays flat in the size of a file. Each file is brought in by a process of its
 * own, whose highest memory is asked of the operating system; the embedded database runs in another process.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../../database/index.js";
import { providerSettings } from "../../features/settings.js";
import { importFile, importFolder } from "../../features/interchange/index.js";
import { badJudgements, badWorkbook, goodJudgements, largeExport } from "./large-files.js";
/** How much more memory, in MB, a file of 100 MB may take than one of 10 MB. */
const allowance = 64;
const examples = fileURLToPath(new URL("../../../../../docs/guides/examples/", import.meta.url));
const kinds = {
    "judgements that land": goodJudgements,
    "judgements that are all refused": badJudgements,
    "a workbook whose rows are all refused": badWorkbook,
};
async function bringIn(register, path) {
    const dataFolder = mkdtempSync(join(tmpdir(), "import-memory-data-"));
    const database = await openDatabase({ dataFolder, purpose: "serve", tables: [] });
    const surroundings = {
        ...{ database, today: "2026-04-01", now: "2026-04-01T09:00:00Z", newId: randomUUID },
        settings: providerSettings,
    };
    try {
        await importFolder(examples, "elm-vale", surroundings);
        await importFile({ path: register }, surroundings);
        const began = performance.now();
        const { landed, read } = await importFile({ path }, surroundings);
        const seconds = (performance.now() - began) / 1_000;
        return { landed, rows: read, seconds, peak: process.resourceUsage().maxRSS / 1_024 };
    }
    finally {
        await database.close();
        rmSync(dataFolder, { recursive: true });
    }
}
function inOwnProcess(register, path) {
    return new Promise((resolve, reject) => {
        const child = fork(fileURLToPath(import.meta.url), [register, path]);
        child.once("message", (measured) => resolve(measured));
        child.once("exit", (code) => reject(new Error(`the import of ${path} ended with code ${code}`)));
    });
}
async function prove(folder) {
    const register = await largeExport(folder);
    for (const [kind, write] of Object.entries(kinds)) {
        const small = await inOwnProcess(register, await write(folder, 10));
        const large = await inOwnProcess(register, await write(folder, 100));
        const grown = Math.round(large.peak - small.peak);
        process.stdout.write(`figure: ${kind}: ${large.rows.toLocaleString("en-GB")} rows of 100 MB in ${large.seconds.toFixed(1)} s, at most ${Math.round(large.peak)} MB of memory, ${grown} MB more than for 10 MB\n`);
        if (grown > allowance)
            process.exitCode = 1;
    }
}
const [register, path] = process.argv.slice(2);
if (process.send !== undefined && register !== undefined && path !== undefined) {
    const measured = await bringIn(register, path);
    process.send(measured, () => process.disconnect());
}
else {
    const folder = mkdtempSync(join(tmpdir(), "import-memory-"));
    await prove(folder).finally(() => rmSync(folder, { recursive: true }));
}
//# sourceMappingURL=prove-import-memory.js.map