import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refreshStatistics } from "../database/index.js";
const seed = "reviewpoint";
/**
 * Fills an empty database with the demo providers, from files in the formats that providers hold. A load that was
 * interrupted is done again at the next start; a database that holds any other provider is left as it is.
 */
export async function loadDemo(database, dataFolder, today, { write, bringIn, play }, say) {
    const folder = join(dataFolder, "demo");
    const unfinished = join(folder, "unfinished");
    if (!existsSync(unfinished) && !(await isEmpty(database)))
        return;
    say("Writing the demo providers' files …");
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, "The demo is being loaded; the next start begins again.\n");
    const providers = await write({ folder, seed, today });
    for (const provider of providers)
        await bringIn(provider);
    await refreshStatistics(database);
    for (const provider of providers) {
        say(`  ${provider.slug}: what its people have done …`);
        await play(provider);
    }
    rmSync(unfinished);
}
async function isEmpty(database) {
    const [row] = await database.administer((unit) => unit.rows("select exists (select from provider) as any"));
    return row?.any === false;
}
//# sourceMappingURL=load-demo.js.map