import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "../package-folder.mjs";
import { drafted, overtold, untold } from "./changelog.mjs";
import { changelogText, releasedSurface, reviewedSurface } from "./reviewed.mjs";
import { changesBetween, hashOf, surfaceOf } from "./surface.mjs";

const released = releasedSurface();
const changes = changesBetween(released.surface, reviewedSurface());

test("every public name that changed since the last version has a line below Unreleased: npm run changelog", () => {
  expect(untold(changelogText(), changes)).toEqual([]);
  expect(overtold(changelogText(), changes)).toEqual([]);
});

test("the last version is kept as it was: its section has the hash of its surface", () => {
  const [, version, hash] = /^## (\d\S*) · .+\n\nSurface `(\w+)`\.$/mu.exec(changelogText()) ?? [];
  expect({ version, hash }).toEqual({
    version: released.version,
    hash: hashOf(JSON.stringify(released.surface)),
  });
  const { version: named } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  expect(named.localeCompare(version, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
});

const report = (code) =>
  `## API\n\n\`\`\`ts\n\n${code}\n// (No @packageDocumentation comment for this package)\n\n\`\`\`\n`;
const before = {
  room: surfaceOf(
    report(
      "// @public\nexport function a(x: number): void;\n\n// @public\nexport interface B {\n    // (undocumented)\n    readonly c: string;\n}\n",
    ),
  ),
};
const after = {
  room: surfaceOf(
    report(
      "// @public\nexport function a(x: string): void;\n\n// @public (undocumented)\nexport type D = 1;\n",
    ),
  ),
};

test("a changed, an added and a removed name are found, each by its name", () => {
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, after)).toEqual([
    { room: "room", name: "B", how: "Removed" },
    { room: "room", name: "D", how: "Added" },
    { room: "room", name: "a", how: "Changed" },
  ]);
});

test("the last of a report has not changed because another comes after it", () => {
  const [one, two] = ["// @public\nexport type A = 1;\n\n", "// @public\nexport type B = 1;\n"];
  const found = changesBetween({ room: surfaceOf(report(one)) }, { room: surfaceOf(report(one + two)) });
  expect(found).toEqual([{ room: "room", name: "B", how: "Added" }]);
});

test("a line tells a change by room, by what became of it and by name, and only below Unreleased", () => {
  const all = changesBetween(before, after);
  const told = "- **room** changed: `a`\n- **room** removed `B`; use `D`, which was added.\n";
  expect(untold(`# Changes\n\n## Unreleased\n\n${told}`, all)).toEqual([]);
  expect(untold(`# Changes\n\n## Unreleased\n\n## 1.0.0 · today\n\n${told}`, all)).toEqual(all);
  expect(untold(`## Unreleased\n\n${told.replaceAll("room", "hall")}`, all)).toEqual(all);
  expect(untold(`## Unreleased\n\n${told.replace("`a`", "`b`")}`, all).map(({ name }) => name)).toEqual([
    "a",
  ]);
});

test("a draft tells everything once, and takes back what is no longer so", () => {
  const all = changesBetween(before, after);
  const empty = "# Changes\n\n## Unreleased\n\n## 0.1.0 · today\n\n- **room** added: `e`\n";
  const draft = drafted(empty, all);
  expect(untold(draft, all)).toEqual([]);
  expect(drafted(draft, all)).toBe(draft);
  expect(overtold(draft, [])).toHaveLength(3);
  expect(drafted(draft, [])).toBe(empty);
});
