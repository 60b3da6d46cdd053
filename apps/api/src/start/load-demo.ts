import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import { type Database, refreshStatistics } from "../database/index.js";

/** A provider's files, all in one folder. */
export interface ProviderFolder {
  readonly slug: string;
  readonly folder: string;
}

/** How the demo comes into being: its files are written, a provider's folder of files is brought in, and what its people have done is played. */
export interface DemoSteps {
  readonly write: (how: {
    folder: string;
    seed: string;
    today: IsoDate;
  }) => Promise<readonly ProviderFolder[]>;
  readonly bringIn: (provider: ProviderFolder) => Promise<unknown>;
  readonly play: (provider: ProviderFolder) => Promise<void>;
}

const seed = "reviewpoint";

/**
 * Fills an empty database with the demo providers, from files in the formats that providers hold. A load that was
 * interrupted is done again at the next start; a database that holds any other provider is left as it is.
 */
export async function loadDemo(
  database: Database,
  dataFolder: string,
  today: IsoDate,
  { write, bringIn, play }: DemoSteps,
  say: (line: string) => void,
): Promise<void> {
  const folder = join(dataFolder, "demo");
  const unfinished = join(folder, "unfinished");
  if (!existsSync(unfinished) && !(await isEmpty(database))) return;
  say("Writing the demo providers' files …");
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, "The demo is being loaded; the next start begins again.\n");
  const providers = await write({ folder, seed, today });
  for (const provider of providers) await bringIn(provider);
  await refreshStatistics(database);
  for (const provider of providers) {
    say(`  ${provider.slug}: what its people have done …`);
    await play(provider);
  }
  rmSync(unfinished);
}

async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.administer((unit) =>
    unit.rows<{ any: boolean }>("select exists (select from provider) as any"),
  );
  return row?.any === false;
}
