import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { openDatabase } from "../database/index.js";
import { invitationTable } from "../identity/index.js";
import { dayInEngland, readSettings } from "../server/index.js";
import { invitationLines } from "../start/invitation-lines.js";
import { createProvider } from "../start/new-provider.js";
import { runCommand } from "./run-command.js";
import { signInAddress } from "./sign-in-address.js";
const usage = 'npm run provider:new -- --slug oak --name "Oak Training" --admin-email a.person@oak.example';
/** Makes an empty provider and its first administrator, with the server running or stopped. */
await runCommand(async () => {
    const text = { type: "string" };
    const options = { slug: text, name: text, "admin-email": text, "admin-name": text };
    const { values } = parseArgs({ options, allowPositionals: false });
    const { slug, name, "admin-email": adminEmail, "admin-name": adminName } = values;
    if (slug === undefined || name === undefined || adminEmail === undefined)
        throw new RangeError(`--slug, --name and --admin-email are needed:\n  ${usage}`);
    const { databaseUrl, dataFolder, signInFile } = readSettings(process.env, false);
    const address = signInAddress(signInFile);
    const tables = [invitationTable];
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables });
    try {
        const now = new Date();
        const chance = { newId: randomUUID, now: now.toISOString(), today: dayInEngland(now) };
        const wanted = { slug, name, adminEmail, adminName };
        const { invitation } = await createProvider(database, wanted, chance);
        process.stdout.write(`${slug}: made, with ${adminEmail} as its administrator.\n`);
        for (const line of invitationLines(invitation, address))
            process.stdout.write(`${line}\n`);
        process.stdout.write(`Bring in its files with: npm run import -- <file> --provider ${slug}\n`);
    }
    finally {
        await database.close();
    }
});
//# sourceMappingURL=provider-new.js.map