import { describe, expect, it } from "@jest/globals";
import { mentorFields } from "./mentors/mentor-record.js";
import { readMentors } from "./mentors/read-mentors.js";
import { placementFields } from "./placements/placement-record.js";
import { recogniseJson, recogniseTable } from "./recognise-format.js";
import { registerExportColumns } from "./register-export/columns.js";
import { readSchools } from "./schools/read-schools.js";
import { schoolFields } from "./schools/school-record.js";
import { termDateFields } from "./term-dates/term-date-record.js";

const headings = (fields: object) => Object.values(fields).map(({ column }) => column as string);
const row = (cells: readonly string[]) => ({ number: 1, sheet: null, cells });

describe("a format", () => {
  it.each([
    ["schools", headings(schoolFields)],
    ["term-dates", headings(termDateFields)],
    ["register-export", registerExportColumns],
    ["placements", headings(placementFields)],
    ["mentors", headings(mentorFields)],
    ["judgements", ["TRN", "Review point", "Any strand", "Date"]],
    [null, ["Something", "else"]],
  ] as const)("%s is told from its columns", (format, cells) => {
    expect(recogniseTable(row(cells), [])).toBe(format);
    expect(recogniseTable(row(cells.map((cell) => ` ${cell.toUpperCase()}`)), [])).toBe(format);
  });

  it("is told from sheets and from the members of JSON", () => {
    expect(recogniseTable(row(["Code"]), ["STRANDS", "Framework"])).toBe("framework");
    expect(recogniseJson({ CFDocument: {} })).toBe("framework-case");
    expect(recogniseJson({ provider: {} })).toBe("provider-setup");
    expect(recogniseJson(null)).toBeNull();
  });

  it("of ours reads its own columns", () => {
    const schools = readSchools(row(["URN", "School name"]));
    expect("read" in schools && schools.read(row(["100001", "Elm School"]))).toEqual({
      record: { urn: "100001", name: "Elm School", hub: null },
    });
    const mentors = readMentors(row(headings(mentorFields)));
    expect("read" in mentors && mentors.read(row(["26-1", "", "2", "M@Example.org"]))).toEqual({
      record: { providerTraineeId: "26-1", cohort: null, placement: 2, mentorEmail: "m@example.org" },
    });
    expect("read" in mentors && mentors.read(row(["26-1", "", "0", ""]))).toMatchObject({
      violations: [{ code: "not-a-number" }, { code: "empty-cell" }],
    });
  });
});
