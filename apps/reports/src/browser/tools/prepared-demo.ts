import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A data folder with the demo in it, loaded once in a run: whoever first needs it has it loaded, and it is renamed into
 * place whole. The run names the place in `PREPARED_DEMO` and removes it when its suites are done.
 */
export async function preparedDemo(load: (folder: string) => Promise<void>): Promise<string> {
  const place = process.env["PREPARED_DEMO"];
  if (!place) throw new Error("PREPARED_DEMO names no place: run the suites by `test:browser`");
  if (existsSync(place)) return place;
  const draft = await mkdtemp(join(dirname(place), "reviewpoint-demo-"));
  await load(draft);
  // somebody else may have been as quick: theirs is as good
  await rename(draft, place).catch(() => rm(draft, { recursive: true }));
  return place;
}
