import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeDataFolder } from "./data-folder.js";
import { openDatabase } from "./open-database.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-data-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the data folder", () => {
  test("is made for its owner alone, with the folders above it", () => {
    const made = join(folder, "above", "data");
    makeDataFolder(made);
    for (const each of [made, join(made, "..")]) expect(statSync(each).mode & 0o777).toBe(0o700);
    makeDataFolder(made);
  });

  test.each(["file", "file/below"])("is refused where it cannot be: %s", async (name) => {
    writeFileSync(join(folder, "file"), "");
    const dataFolder = join(folder, name);
    const sentence = `DATA_DIR ${dataFolder}: it is not a folder, or lies in something that is none; name a folder of your own`;
    await expect(openDatabase({ dataFolder, purpose: "serve", tables: [] })).rejects.toThrow(sentence);
  });

  // Nothing is closed to the superuser, so that this is asked of a file system that takes nothing from anybody.
  if (process.platform === "linux")
    test("is refused where nothing may be written", () => {
      expect(() => makeDataFolder("/sys/reviewpoint")).toThrow(
        /^DATA_DIR \/sys\/reviewpoint: .*; name a folder of your own, e\.g\. DATA_DIR=~\/reviewpoint-data$/,
      );
    });
});
