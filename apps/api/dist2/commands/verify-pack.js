import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkInWords } from "../features/frozen/pack/checking/check-in-words.js";
import { checkPack, packHolds } from "../features/frozen/pack/checking/check-pack.js";
import { filesOfPack } from "../features/frozen/pack/checking/read-pack.js";
import { runCommand } from "./run-command.js";
/**
 * `npm run verify-pack -- <file> [--sha256 <hash>]`: says in plain words whether a pack's archive is the one that was
 * frozen, and draws its samples again. Ends with exit code 1 when something does not hold. Needs no database.
 */
await runCommand(async () => {
    const { values, positionals } = parseArgs({
        options: { sha256: { type: "string" } },
        allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1)
        throw new RangeError("Name one file: npm run verify-pack -- pack.zip [--sha256 <hash>]");
    if (!existsSync(path))
        throw new RangeError(`There is no file ${path}: name the archive that was taken out`);
    const files = await filesOfPack(path);
    const content = files.get("content.json");
    if (content === undefined)
        throw new RangeError(`${path} has no content.json: it is no pack of CSV files`);
    const summed = files.get("SHA256SUMS")?.split(" ")[0] ?? null;
    const check = checkPack(content, files, values.sha256 ?? summed);
    for (const sentence of checkInWords(check))
        process.stdout.write(`${sentence}\n`);
    if (values.sha256 === undefined)
        process.stdout.write("The hash was taken from the file itself: give --sha256 with the one that was circulated.\n");
    if (!packHolds(check))
        process.exitCode = 1;
});
//# sourceMappingURL=verify-pack.js.map