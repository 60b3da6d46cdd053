import { openDatabase } from "../database/index.js";
import { DemoIssuer, demoKey } from "../identity/index.js";
import { readSettings } from "../server/index.js";
import { tokenFor } from "../start/token-for.js";
import { runCommand } from "./run-command.js";
/** `npm run -s token -- <persona>[@<slug>]`: prints a bearer token for one of the demo's people, and nothing else. */
await runCommand(async () => {
    const [persona, ...rest] = process.argv.slice(2);
    if (persona === undefined || rest.length > 0)
        throw new RangeError("one persona is needed, e.g. npm run -s token -- hub-director");
    const { databaseUrl, dataFolder } = readSettings(process.env, false);
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "visit", tables: [] });
    try {
        const issuer = new DemoIssuer(await demoKey(dataFolder), () => new Date());
        process.stdout.write(`${await tokenFor(database, issuer, persona)}\n`);
    }
    finally {
        await database.close();
    }
});
//# sourceMappingURL=token.js.map