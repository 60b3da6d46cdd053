/**
 * `npm run token`, `npm run import` …: a command of a package, made ready first if it has to be. Only the command
 * itself writes to stdout, so that its answer can be piped; how the making ready goes is told on stderr.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { complainAndStop } from "./commands/complain.mjs";
import { prepare } from "./commands/prepare.mjs";
import { progressOn } from "./commands/progress.mjs";
import { complaintAbout } from "./workplace/node-version.mjs";
import { manifestOf } from "./workplace/packages.mjs";
import { repositoryRoot } from "./workplace/repository-root.mjs";
import { surroundings } from "./workplace/surroundings.mjs";

const [program, ...parameters] = process.argv.slice(2);

try {
  const complaint = complaintAbout(process.version, manifestOf().engines.node);
  if (complaint) throw new RangeError(complaint);
  await prepare(progressOn(process.stderr));
  const { status, error } = spawnSync(process.execPath, [join(repositoryRoot, program), ...parameters], {
    // npm changes into the repository; file names on the command line mean the folder the person is in.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: surroundings(process.env),
    stdio: "inherit",
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  complainAndStop(error);
}
