import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, importJWK } from "jose";
/**
 * The demo issuer's key (ES256), kept in the data folder and readable by its owner alone, so that the server and the
 * token command agree. Made when it is first needed; of two that make it at once, the first one's stays.
 */
export async function demoKey(dataFolder) {
    const file = join(dataFolder, "demo-issuer-key.json");
    if (!existsSync(file))
        await writeKey(dataFolder, file);
    const { d, ...open } = JSON.parse(readFileSync(file, "utf8"));
    return {
        sign: (await importJWK({ ...open, d: d ?? "" }, "ES256")),
        verify: (await importJWK(open, "ES256")),
    };
}
async function writeKey(dataFolder, file) {
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const draft = `${file}.${process.pid}`;
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
    try {
        linkSync(draft, file);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
    }
    finally {
        rmSync(draft);
    }
}
//# sourceMappingURL=demo-key.js.map