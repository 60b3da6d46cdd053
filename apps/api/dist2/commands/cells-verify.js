import { parseArgs } from "node:util";
import { openDatabase } from "../database/index.js";
import { verifyCells } from "../features/judgements/cell/verify-cells.js";
import { tables } from "../features/tables.js";
import { readSettings } from "../server/index.js";
import { namedProviders } from "./named-providers.js";
import { runCommand } from "./run-command.js";
/**
 * `npm run cells:verify [-- --provider <slug>] [-- --mend]`: counts every provider's standings anew beside the cells that
 * are kept of them, and ends with exit code 1 when cells differ and are not to be mended.
 */
await runCommand(async () => {
    const { values } = parseArgs({
        options: { provider: { type: "string" }, mend: { type: "boolean", default: false } },
        allowPositionals: false,
    });
    const { databaseUrl, dataFolder } = readSettings(process.env, false);
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables });
    try {
        const providers = await namedProviders(database, values.provider);
        if (providers.length === 0)
            process.stdout.write("There is no provider yet.\n");
        for (const { slug, ...tenant } of providers) {
            const differing = await verifyCells(database, tenant, values.mend);
            const found = `${differing} ${differing === 1 ? "cell differs" : "cells differ"} from the standings`;
            process.stdout.write(`${slug}: ${differing === 0 || !values.mend ? found : `${found}: mended`}\n`);
            if (differing > 0 && !values.mend)
                process.exitCode = 1;
        }
    }
    finally {
        await database.close();
    }
});
//# sourceMappingURL=cells-verify.js.map