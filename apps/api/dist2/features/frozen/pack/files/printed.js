import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
/** Where a Chromium is looked for, after the one that the setting CHROMIUM names. */
const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Milliseconds in which a PDF is printed, or given up. */
const limit = 60_000;
/** The Chromium of this machine; null where there is none. */
export function chromiumHere(environment = process.env) {
    const named = environment["CHROMIUM"];
    const places = named === undefined || named === "" ? usual : [named];
    return places.find((path) => existsSync(path)) ?? null;
}
/**
 * A page as a tagged PDF with an outline, printed by a Chromium of this machine, which sees a file and no network.
 *
 * @param page HTML that loads nothing.
 * @throws Error when it takes too long or prints nothing.
 */
export async function printed(page, chromium) {
    const folder = await mkdtemp(join(tmpdir(), "reviewpoint-pdf-"));
    try {
        const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
        await writeFile(source, page);
        await run(chromium, [
            ...["--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync"],
            // a process of root has no sandbox of its own in Chromium; anybody else has
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            ...["--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
            ...[`--user-data-dir=${join(folder, "profile")}`, "--export-tagged-pdf", "--no-pdf-header-footer"],
            ...["--generate-pdf-document-outline", `--print-to-pdf=${target}`, pathToFileURL(source).href],
        ]);
        return await readFile(target);
    }
    finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
function run(command, given) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, given, { stdio: "ignore", timeout: limit, killSignal: "SIGKILL" });
        child.once("error", reject);
        child.once("exit", (code, signal) => {
            if (code === 0)
                resolve();
            else
                reject(new Error(`the PDF was not printed: ${signal ?? `code ${code}`}`));
        });
    });
}
//# sourceMappingURL=printed.js.map