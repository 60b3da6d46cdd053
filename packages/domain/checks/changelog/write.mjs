/**
 * `npm run changelog`: drafts a line below `## Unreleased` for each public name that was added, changed or removed since
 * the last version. `-- --release <date>` makes the unreleased lines those of the version in package.json, and keeps its surface.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "../package-folder.mjs";
import { drafted } from "./changelog.mjs";
import { changelogText, releasedSurface, reviewedSurface } from "./reviewed.mjs";
import { changesBetween, hashOf } from "./surface.mjs";

const at = process.argv.indexOf("--release");
const surface = reviewedSurface();
const text = drafted(changelogText(), changesBetween(releasedSurface().surface, surface));
if (at === -1) writeFileSync(join(folder, "CHANGELOG.md"), text);
else {
  const date = process.argv[at + 1];
  if (date === undefined)
    throw new RangeError("--release asks for a date as people write it: 22 November 2026");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const title = `## ${version} · ${date}\n\nSurface \`${hashOf(JSON.stringify(surface))}\`.`;
  writeFileSync(join(folder, "CHANGELOG.md"), text.replace("## Unreleased", `## Unreleased\n\n${title}`));
  writeFileSync(join(folder, "api/released.json"), `${JSON.stringify({ version, surface }, null, 2)}\n`);
}
