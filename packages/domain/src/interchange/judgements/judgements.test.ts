import { describe, expect, it } from "@jest/globals";
import { violationSentence } from "../violation.js";
import { judgingWords } from "./judging-scale.js";
import { readJudgements } from "./read-judgements.js";
import { resolveJudgements } from "./resolve-judgements.js";

const strands = [
  { code: "PB", name: "Professional Behaviours", position: 1 },
  { code: "AT", name: "Adaptive Teaching", position: 2 },
];
const words = judgingWords({
  startsOn: "2026-09-01",
  strands,
  levels: [
    { code: "1", name: "Emerging", rank: 1 },
    { code: "2", name: "Secure", rank: 2 },
  ],
  reviewPoints: [{ code: "A", name: "Autumn", position: 1, opensOn: "2026-11-30", closesOn: "2026-12-11" }],
});
const strandWords = strands.flatMap(({ code, name }) => [code, name]);
const header = [
  "Provider trainee ID",
  "Review point",
  "Professional Behaviours",
  "AT",
  "AT evidence",
  "Assessor",
  "Date",
];

function read(cells: readonly string[], columns: readonly string[] = header, sheet: string | null = null) {
  const opened = readJudgements({ number: 1, sheet, cells: columns }, strandWords);
  if ("violations" in opened) return opened;
  const row = { number: 2, sheet, cells };
  const reading = opened.read(row);
  return "record" in reading ? resolveJudgements(reading.record, words, "2027-01-31", row) : reading;
}
const sentences = (reading: object) =>
  "violations" in reading ? (reading.violations as never[]).map(violationSentence) : reading;

describe("judgements", () => {
  it("are read by strand name or code and by level name or code", () => {
    expect(
      read(["26-1", "autumn", "SECURE", "'1", "Lesson of 2 December", "m@example.org", "4/12/2026"]),
    ).toEqual({
      judgements: [
        { reviewPointCode: "A", strandCode: "PB", levelCode: "2", evidence: null },
        { reviewPointCode: "A", strandCode: "AT", levelCode: "1", evidence: "Lesson of 2 December" },
      ],
    });
  });

  it("take the review point from the sheet where no column says it", () => {
    const columns = header.filter((column) => column !== "Review point");
    expect(read(["26-1", "Secure", "", "", "", "4/12/2026"], columns, "Autumn")).toHaveProperty(
      "judgements.0.reviewPointCode",
      "A",
    );
  });

  it("say nothing where a cell is empty", () => {
    expect(read(["26-1", "Autumn", "", "", "", "", ""])).toEqual({ judgements: [] });
  });

  it("are refused off the scale, at unknown review points and on days that cannot be", () => {
    expect(sentences(read(["26-1", "Midsummer", "Brilliant", "=1+1", "", "", "1/2/2027"]))).toEqual([
      "Row 2, Review point, “Midsummer”: no such review point. Write one of: Autumn.",
      "Row 2, Date, “2027-02-01”: this day has not come yet. Give the day of the judgement, 2027-01-31 at the latest.",
      "Row 2, Professional Behaviours, “Brilliant”: this level is not on the scale. Write one of: Emerging, Secure.",
      "Row 2, AT, “=1+1”: this level is not on the scale. Write one of: Emerging, Secure.",
    ]);
    expect(read(["26-1", "Autumn", "Secure", "", "", "", "31/8/2026"])).toMatchObject({
      violations: [{ code: "date-order" }],
    });
  });

  it("need a trainee, and a day once a strand is filled in", () => {
    expect(read(["", "Autumn", "Secure"])).toMatchObject({
      violations: [
        { column: "Provider trainee ID", code: "empty-cell" },
        { column: "Date", code: "empty-cell" },
      ],
    });
  });

  it("refuse a column that is no strand, so that a misspelt one is not passed over", () => {
    expect(read([], [...header, "Adaptive Teching"])).toMatchObject({
      violations: [
        {
          code: "unknown-column",
          column: "Adaptive Teching",
          remedy: expect.stringMatching(
            /^Name it as a strand is named \(.*Adaptive Teaching.*\), or take the column out\.$/u,
          ),
        },
      ],
    });
    expect(read([], ["Name", "Date"])).toMatchObject({
      violations: [{ column: "Provider trainee ID" }, { column: "Review point" }, { column: "a strand" }],
    });
  });

  it("refuse a strand that stands in two columns", () => {
    const columns = ["TRN", "Review point", "AT", "Adaptive Teaching", "Date"];
    expect(read(["1234567", "Autumn", "1", "2", "4/12/2026"], columns)).toMatchObject({
      violations: [{ code: "repeated-column" }],
    });
  });
});
