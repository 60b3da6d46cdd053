import { parseArgs } from "node:util";
import { openDatabase } from "../database/index.js";
import { readHead, sealTrail, trailAnswer, verifyTrail } from "../features/audit/index.js";
import { tables } from "../features/tables.js";
import { readSettings } from "../server/index.js";
import { namedProviders } from "./named-providers.js";
import { runCommand } from "./run-command.js";
/**
 * `npm run audit:verify [-- --provider <slug> [--head <sequence>:<hash>]]`: seals what waits, walks each provider's audit
 * chain, and ends with exit code 1 when an entry was changed, removed or moved.
 */
await runCommand(async () => {
    const text = { type: "string" };
    const { values } = parseArgs({ options: { provider: text, head: text }, allowPositionals: false });
    const expected = values.head === undefined ? null : readHead(values.head);
    if (expected !== null && values.provider === undefined)
        throw new RangeError("--head is of one provider's chain: name it with --provider");
    const { databaseUrl, dataFolder } = readSettings(process.env, false);
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables });
    try {
        const providers = await namedProviders(database, values.provider);
        if (providers.length === 0)
            process.stdout.write("There is no provider yet.\n");
        for (const { slug, ...tenant } of providers) {
            await sealTrail(database, tenant);
            const trail = await verifyTrail(database, tenant, expected);
            process.stdout.write(`${trailAnswer(slug, trail)}\n`);
            if (trail.broken !== null)
                process.exitCode = 1;
        }
    }
    finally {
        await database.close();
    }
});
//# sourceMappingURL=audit-verify.js.map