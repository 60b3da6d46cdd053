import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { resized } from "./providers/resized.js";
import { weald } from "./providers/weald.js";
import { writeYear } from "./write-year.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-year-files-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([6, 12, 40, 225, 450])(
  "a year of %i begins with everybody there and nobody judged",
  async (trainees) => {
    const written = await writeYear({
      folder: join(folder, String(trainees)),
      seed: "s",
      today: "2027-02-03",
      trainees,
    });
    expect(written.files.filter((name) => name.startsWith("judgements"))).toEqual([]);
    const register = readFileSync(join(written.folder, "register-export-2026-27.csv"), "utf8")
      .trim()
      .split("\n");
    expect(register).toHaveLength(trainees + 1);
    expect(register.filter((line) => /withdrawn|deferred/.test(line)).length).toBeLessThanOrEqual(1);
  },
);

test("a provider is not made larger than it is, nor too small to be one", () => {
  for (const trainees of [5, 451, 7.5]) expect(() => resized(weald, trainees)).toThrow(RangeError);
  expect(resized(weald, 450)).toBe(weald);
});
