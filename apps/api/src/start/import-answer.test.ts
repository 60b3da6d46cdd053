import { describe, expect, test } from "@jest/globals";
import type { ImportReport } from "../features/interchange/index.js";
import { importAnswer } from "./import-answer.js";

const report: ImportReport = {
  format: "schools",
  fileName: "schools.csv",
  provider: "elm",
  landed: true,
  read: 3,
  added: 2,
  changed: 0,
  unchanged: 1,
  refused: 0,
  absent: [],
  notices: [],
  waiting: [],
  violations: [],
  errorsFile: null,
};
const violation = {
  code: "not-a-urn",
  sheet: null,
  row: 2,
  column: "URN",
  value: "9",
  remedy: "Write six digits.",
} as const;
const answer = (changes: Partial<ImportReport>) => importAnswer({ ...report, ...changes });

describe("what is said of an import", () => {
  test("that landed: two lines", () => {
    expect(answer({})).toBe(
      "schools.csv (schools, elm): brought in.\n  3 rows: 2 new, 0 changed, 1 unchanged, 0 refused.",
    );
  });

  test("that held nothing new: so", () => {
    expect(answer({ read: 1, added: 0 })).toBe(
      "schools.csv (schools, elm): all of it was recorded already.\n  1 row: 0 new, 0 changed, 1 unchanged, 0 refused.",
    );
  });

  test("that is a preview: what would change, what is absent, and what to do next", () => {
    const absent = Array.from({ length: 22 }, (_, index) => `School ${index}`);
    expect(answer({ landed: false, absent, notices: ["Columns that were not read: Hubs."] })).toBe(
      [
        "schools.csv (schools, elm): a preview, nothing was written.",
        "  3 rows: 2 new, 0 changed, 1 unchanged, 0 refused; 22 recorded here are absent from it.",
        "  Good to know:",
        "    Columns that were not read: Hubs.",
        "  Recorded here and not in the file; nothing was removed:",
        ...absent.slice(0, 20).map((each) => `    ${each}`),
        "    and 2 more",
        "  Next: bring it in, without --dry-run.",
      ].join("\n"),
    );
    expect(answer({ landed: false, added: 0, absent: ["School 1"] })).toContain(
      "; 1 recorded here is absent from it.",
    );
  });

  test("that was refused: what is wrong, where all of it is, and both ways on", () => {
    const refused = { refused: 1, violations: [violation], errorsFile: "schools.errors.csv" };
    expect(answer({ landed: false, ...refused }).split("\n")).toEqual([
      "schools.csv (schools, elm): refused, nothing was written.",
      "  3 rows: 2 new, 0 changed, 1 unchanged, 1 refused.",
      "  What is wrong:",
      "    Row 2, URN, “9”: this is not a URN. Write six digits.",
      "  All of it is in schools.errors.csv",
      "  Next: correct that file and bring it in; or bring in the good rows now with --accept-good-rows.",
    ]);
    expect(answer({ ...refused, landed: true })).toContain("its good rows are brought in.");
    expect(answer({ ...refused, landed: true })).toMatch(/Next: correct that file and bring it in\.$/u);
  });

  test("holds no character that a terminal would obey", () => {
    expect(answer({ landed: false, absent: ["School \u001B[2J\u0000x"] })).toContain(
      "School \uFFFD[2J\uFFFDx",
    );
  });

  test("of a setup: entries and faults, and which files it waits for", () => {
    const setup = { format: "provider-setup", fileName: "provider.json" } as const;
    expect(answer({ ...setup, read: 1, waiting: ["cohort 2026 waits for framework c 1"] })).toBe(
      [
        "provider.json (provider-setup, elm): brought in.",
        "  1 entry: 2 new, 0 changed, 1 unchanged, 0 refused.",
        "  Waiting for other files:",
        "    cohort 2026 waits for framework c 1",
        "  Next: bring in those files, then this one again.",
      ].join("\n"),
    );
    const faults = {
      landed: false,
      read: 0,
      refused: 2,
      violations: [violation],
      errorsFile: "provider.errors.csv",
    };
    expect(
      answer({ ...setup, provider: "", ...faults })
        .split("\n")
        .slice(0, 2),
    ).toEqual([
      "provider.json (provider-setup): refused, nothing was written.",
      "  2 faults; it is brought in whole or not at all.",
    ]);
  });
});
