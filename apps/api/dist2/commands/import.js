import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { formats } from "@reviewpoint/domain/interchange";
import { openDatabase, refreshStatistics } from "../database/index.js";
import { FileRefused, importFile } from "../features/interchange/index.js";
import { providerSettings } from "../features/settings.js";
import { tables } from "../features/tables.js";
import { dayInEngland, readSettings } from "../server/index.js";
import { importAnswer } from "../start/import-answer.js";
import { outlasting } from "./outlasting.js";
import { runCommand } from "./run-command.js";
const usage = "npm run import -- <file> [--provider slug] [--format name] [--dry-run] [--accept-good-rows]";
/** Brings in a file of a provider, with the server running or stopped. Exit code 1 when a row is refused. */
await runCommand(async () => {
    const { values, positionals } = parseArgs({
        options: {
            provider: { type: "string" },
            format: { type: "string" },
            "dry-run": { type: "boolean", default: false },
            "accept-good-rows": { type: "boolean", default: false },
        },
        allowPositionals: true,
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0)
        throw new RangeError(`one file is needed:\n  ${usage}`);
    const format = readFormat(values.format);
    const { databaseUrl, dataFolder } = readSettings(process.env, false);
    const request = {
        path,
        provider: values.provider,
        format,
        dryRun: values["dry-run"],
        acceptGoodRows: values["accept-good-rows"],
    };
    const report = await outlasting(async () => {
        const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables });
        try {
            const now = new Date();
            const surroundings = {
                ...{ database, today: dayInEngland(now), now: now.toISOString(), newId: randomUUID },
                settings: providerSettings,
            };
            const imported = await importFile(request, surroundings).catch((error) => {
                throw new Error(`${importFailure(path, error)}\nNothing was written.`, { cause: error });
            });
            if (imported.landed)
                await refreshStatistics(database);
            return imported;
        }
        finally {
            await database.close();
        }
    });
    process.stdout.write(`${importAnswer(report)}\n`);
    if (report.refused > 0)
        process.exitCode = 1;
});
/** What is said of a file that could not be read at all. */
function importFailure(path, error) {
    if (error instanceof FileRefused)
        return `${path} ${error.sentence}`;
    return `${path} was not brought in: ${error instanceof Error ? error.message : String(error)}`;
}
function readFormat(name) {
    const format = formats.find((each) => each === name);
    if (name !== undefined && format === undefined)
        throw new RangeError(`--format is one of ${formats.join(", ")}, not ${JSON.stringify(name)}`);
    return format;
}
//# sourceMappingURL=import.js.map