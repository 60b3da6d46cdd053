import { describe, expect, test } from "@jest/globals";
import { inTemporaryTree } from "../../workplace/temporary-tree.mjs";
import { measure } from "./measures.mjs";
import { emptyNames } from "./names.mjs";
import { misshapenRooms } from "./room-shapes.mjs";

const lines = (count) => "export {};\n".repeat(count);

describe("measures of the house", () => {
  test("a file of 301 lines is too long, its test may be longer", async () => {
    const files = {
      "apps/api/src/a.ts": lines(301),
      "apps/api/src/b.ts": lines(1),
      "apps/api/src/b.test.ts": lines(400),
    };
    const { complaints } = await inTemporaryTree({ ...files, "apps/api/src/c.ts": lines(2) }, measure);
    expect(complaints).toEqual([expect.stringContaining("apps/api/src/a.ts has 301 lines")]);
  });

  test("thirteen source files are too many for one folder", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 13 }, (_, n) => [`packages/charts/src/c${n}.ts`, lines(1)]),
    );
    const { complaints } = await inTemporaryTree(files, measure);
    expect(complaints).toEqual([expect.stringContaining("packages/charts/src holds 13")]);
  });

  test("the median is held to sixty lines", async () => {
    const files = { "scripts/a.mjs": lines(59), "scripts/b.mjs": lines(61), "scripts/c.mjs": lines(70) };
    const { median, complaints } = await inTemporaryTree(files, measure);
    expect([median, complaints.length]).toEqual([61, 1]);
  });

  test("generated files, and what was built or installed, are not measured", async () => {
    const files = { "apps/api/dist/a.mjs": lines(900), "apps/reports/src/generated/b.ts": lines(900) };
    expect(await inTemporaryTree(files, measure)).toEqual({ median: 0, files: 0, complaints: [] });
  });
});

describe("names", () => {
  test.each([
    "apps/api/src/utils/a.ts",
    "apps/api/src/mark-helper.ts",
    "apps/api/src/mark.service.ts",
    "packages/core/a.ts",
  ])("%s says nothing", async (path) => {
    expect(await inTemporaryTree({ [path]: "" }, emptyNames)).toHaveLength(1);
  });

  test("a word of the field is left in peace", async () => {
    expect(await inTemporaryTree({ "packages/domain/src/shared-entitlement.ts": "" }, emptyNames)).toEqual(
      [],
    );
  });
});

describe("rooms", () => {
  const manifest = { "packages/domain/package.json": JSON.stringify({ exports: { "./calendar": "x" } }) };
  const calendar = {
    "packages/domain/src/calendar/index.ts": "",
    "packages/domain/src/calendar/README.md": "",
  };

  test("a whole room is left in peace", async () => {
    expect(await inTemporaryTree({ ...manifest, ...calendar }, misshapenRooms)).toEqual([]);
  });

  test("a room off the plan, unlisted, without door or words", async () => {
    const complaints = await inTemporaryTree(
      { ...manifest, "packages/domain/src/attic/a.ts": "" },
      misshapenRooms,
    );
    expect(complaints).toEqual([
      expect.stringContaining("not on the plan"),
      expect.stringContaining('export "./attic"'),
      expect.stringContaining("no index.ts"),
      expect.stringContaining("no README.md"),
    ]);
  });

  test("a feature that mirrors no room", async () => {
    const complaints = await inTemporaryTree(
      { ...manifest, "apps/api/src/features/attic/a.ts": "" },
      misshapenRooms,
    );
    expect(complaints).toEqual([expect.stringContaining("mirrors no room")]);
  });
});
