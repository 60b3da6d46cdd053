/**
 * `npm start`: from a fresh clone to a running Reviewpoint, with Node and npm and nothing else.
 * Plain Node, because it runs before anything is installed. package.json says `exec node`: without it npm's signals
 * end the shell between, and nobody hears them here.
 */
import { join } from "node:path";
import { complainAndStop } from "./commands/complain.mjs";
import { hold } from "./commands/hold.mjs";
import { manifestOf } from "./workplace/packages.mjs";
import { complaintAbout } from "./workplace/node-version.mjs";
import { isTaken } from "./workplace/port.mjs";
import { prepare } from "./commands/prepare.mjs";
import { progressOn } from "./commands/progress.mjs";
import { repositoryRoot } from "./workplace/repository-root.mjs";
import { surroundings } from "./workplace/surroundings.mjs";

try {
  const complaint = complaintAbout(process.version, manifestOf().engines.node);
  if (complaint) throw new RangeError(complaint);
  const env = surroundings(process.env);
  if (await isTaken(Number(env.PORT))) {
    throw new RangeError(
      `Port ${env.PORT} is taken. Stop what uses it, or choose another: PORT=4100 npm start`,
    );
  }
  const progress = progressOn(process.stdout);
  progress.line("Reviewpoint");
  await prepare(progress);
  process.exitCode = await hold(process.execPath, [join(repositoryRoot, "apps/api/dist/main.js")], env);
} catch (error) {
  complainAndStop(error);
}
