import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { openDatabase } from "../database/index.js";
import { invitationTable } from "../identity/index.js";
import { readSettings } from "../server/index.js";
import { invitationLines } from "../start/invitation-lines.js";
import { inviteByEmail } from "../start/invite-by-email.js";
import { runCommand } from "./run-command.js";
import { signInAddress } from "./sign-in-address.js";
const usage = "npm run invite -- --provider oak --email a.person@oak.example";
/** Invites somebody of a provider to sign in, with the server running or stopped. */
await runCommand(async () => {
    const text = { type: "string" };
    const { values } = parseArgs({ options: { provider: text, email: text }, allowPositionals: false });
    const { provider: slug, email } = values;
    if (slug === undefined || email === undefined)
        throw new RangeError(`--provider and --email are needed:\n  ${usage}`);
    const { databaseUrl, dataFolder, signInFile } = readSettings(process.env, false);
    const address = signInAddress(signInFile);
    const tables = [invitationTable];
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables });
    try {
        const chance = { newId: randomUUID, now: new Date().toISOString() };
        const invitation = await inviteByEmail(database, { slug, email }, chance);
        for (const line of invitationLines(invitation, address))
            process.stdout.write(`${line}\n`);
    }
    finally {
        await database.close();
    }
});
//# sourceMappingURL=invite.js.map