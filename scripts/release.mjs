/**
 * `npm run release -- --dry`: all that a release of `@reviewpoint/domain` asks for, and what would be published. It
 * publishes nothing; without `--dry` it says who does, and how.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./commands/pnpm.mjs";
import { prepare } from "./commands/prepare.mjs";
import { progressOn } from "./commands/progress.mjs";
import { repositoryRoot } from "./workplace/repository-root.mjs";

const folder = join(repositoryRoot, "packages/domain");
const inPackage = (...parameters) => pnpm(["--dir", folder, "run", ...parameters]);

/** What is asked of a release, in order. The tests hold the reports, the changelog, publint, attw and the pages too. */
const asked = [
  ["types", () => inPackage("typecheck")],
  ["built anew", () => inPackage("build")],
  ["tests of the package, its reports and changelog", () => inPackage("test")],
  ["installed elsewhere, run in three ways, weighed", () => inPackage("example")],
];

if (!process.argv.includes("--dry")) {
  console.error(
    "Nothing is published from here. Run `npm run release -- --dry`, then, in packages/domain with your own account:\n" +
      '`npm run changelog -- --release "<date>"`, commit, tag, and `npm publish --access public --provenance`.',
  );
  process.exitCode = 1;
} else await rehearse();

async function rehearse() {
  const progress = progressOn(process.stdout);
  await prepare(progress);
  for (const [name, work] of asked) {
    try {
      const output = await progress.step(name, work);
      for (const line of String(output).split("\n"))
        if (/ (?:after gzip|files)$/u.test(line)) progress.line(`    ${line}`);
    } catch (error) {
      progress.line(String(error.output ?? error.message));
      progress.line("0 published: mend this first");
      process.exitCode = 1;
      return;
    }
  }
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const rooms = Object.keys(manifest.exports).filter((path) => /^\.\/[\w-]+$/u.test(path));
  progress.line(
    `would publish ${packed.name}@${packed.version}: ${packed.entryCount} files, ${Math.ceil(packed.size / 1000)} kB packed, ${Math.ceil(packed.unpackedSize / 1000)} kB unpacked`,
  );
  progress.line(`  rooms: ${rooms.map((path) => path.slice(2)).join(", ")}`);
}
