import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProviderSetup } from "@reviewpoint/domain/interchange";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import { importFile } from "./interchange/index.js";
import { providerSettings } from "./settings.js";

let database: Database;
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database?.close());

const folder = mkdtempSync(join(tmpdir(), "reviewpoint-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The keys that a provider's file may set, as its refusal of another one names them. */
function keysOfFile(): string[] {
  const read = readProviderSetup({ settings: { colour: 1 } });
  const refused = "violations" in read ? read.violations : [];
  const remedy = refused.find(({ column }) => column === "settings.colour")?.remedy ?? "";
  return remedy.replace(/^Use one of: |\.$/gu, "").split(", ");
}

test("what a provider's file may set is what the rooms ask for", () => {
  expect(providerSettings.map(({ key }) => key).sort()).toEqual(keysOfFile().sort());
});

test.each(providerSettings.map((setting) => [setting.key, setting] as const))(
  "%s: what is usual can be written, and nonsense cannot be read",
  (_, { usual, read, expected }) => {
    expect(read(JSON.parse(JSON.stringify(usual)))).toEqual(usual);
    expect(() => read(1.5)).toThrow(TypeError);
    expect(expected).not.toBe("");
  },
);

test("a file whose settings cannot be read is refused whole, and says where and what to write", async () => {
  const examples = join(import.meta.dirname, "../../../../docs/guides/examples/provider.json");
  const setup = JSON.parse(readFileSync(examples, "utf8"));
  Object.assign(setup.settings, {
    ...{ suppressionThreshold: "ten", reachedFromPercent: 101, recovery: { mostTargets: 0 } },
    ...{ figuresWithoutNamesBy: "school", boardQuorum: null },
  });
  const path = join(folder, "provider.json");
  writeFileSync(path, JSON.stringify(setup));
  const surroundings = { database, today: "2026-04-01", now: "2026-04-01T09:00:00Z", newId: randomUUID };
  const report = await importFile({ path }, { ...surroundings, settings: providerSettings });
  expect(report).toMatchObject({ landed: false, refused: 5 });
  expect(report.violations.map(({ column, value, remedy }) => [column, value, remedy])).toEqual([
    [
      ...["settings.reachedFromPercent", "101"],
      "Write a whole number from 0 to 100. As it is, the setting reachedFromPercent cannot be read: 101.",
    ],
    [
      ...["settings.figuresWithoutNamesBy", '"school"'],
      'Write "hub" or "subject". As it is, the setting figuresWithoutNamesBy cannot be read: "school".',
    ],
    [
      ...["settings.suppressionThreshold", '"ten"'],
      'Write a whole number from 0. As it is, the setting suppressionThreshold cannot be read: "ten".',
    ],
    [
      ...["settings.recovery", '{"mostTargets":0}'],
      "Write an object with names and values of docs/guides/recovery.md. As it is, the setting of recovery cannot be read: mostTargets is 0.",
    ],
    [
      ...["settings.boardQuorum", "null"],
      "Write an object with least, a whole number from 1, and seats, a list of chair, member and external. As it is, the setting boardQuorum cannot be read: null.",
    ],
  ]);
  const providers = await database.administer((unit) => unit.rows("select from provider"));
  expect(providers).toEqual([]);
});
