import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import type { Framework } from "../../framework/index.js";
import { violationSentence } from "../violation.js";
import { readFramework } from "./read-framework.js";
import { writeFramework } from "./write-framework.js";

const workbook = (sheets: Iterable<readonly [string, readonly (readonly string[])[]]>) =>
  new Map(
    [...sheets].map(
      ([sheet, rows]) => [sheet, rows.map((cells, index) => ({ number: index + 1, sheet, cells }))] as const,
    ),
  );

const word = fc.stringMatching(/^[A-Za-z=@+-][A-Za-z =@]{0,8}[a-z]$/u);
const coded = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{3}\d$/u), word), {
  minLength: 1,
  maxLength: 4,
  selector: ([code]) => code,
});
const frameworks: fc.Arbitrary<Framework> = fc
  .tuple(coded, coded, coded, word, word)
  .map(([strands, stages, levels, name, body]) => {
    const listed = (all: [string, string][]) =>
      all.map(([code, each], index) => ({ code, name: each, position: index + 1 }));
    const strandCode = strands[0]?.[0] ?? "";
    const levelCode = levels[0]?.[0] ?? "";
    return {
      code: "curriculum",
      name,
      version: "2026-27",
      validFrom: "2026-09-01",
      strands: listed(strands),
      stages: listed(stages),
      levels: levels.map(([code, each], index) => ({ code, name: each, rank: index + 1 })),
      statements: [{ code: "1", strandCode, stageCode: stages[0]?.[0] ?? "", text: body, position: 1 }],
      descriptors: [{ strandCode, levelCode, text: body }],
      expectations: [{ reviewPointCode: "RP1", strandCode, levelCode }],
      mappings: [{ strandCode, scheme: "ITTECF", section: "S2" }],
    };
  });

describe("a framework workbook", () => {
  it("reads as it was written", () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        expect(readFramework(workbook(writeFramework(framework)))).toEqual({ framework });
      }),
    );
  });

  it("names missing sheets and words that mean nothing, with sheet and row", () => {
    const sheets = workbook([
      [
        "framework",
        [
          ["Code", "Name", "Version", "Valid from"],
          ["c", "C", "1", "1/9/2026"],
        ],
      ],
      [
        "Strands",
        [
          ["Code", "Name"],
          ["AT", "Adaptive Teaching"],
        ],
      ],
      [
        "Expected",
        [
          ["Review point", "Strand", "Level"],
          ["A", "AT", "Secure"],
        ],
      ],
    ]);
    const reading = readFramework(sheets);
    expect("violations" in reading && reading.violations.map(violationSentence)).toEqual([
      "Sheet Levels: the sheet is missing. Add the sheet, with a header row.",
      "Sheet Expected, row 2, Level, “Secure”: this value is not one of those allowed. Write one of: .",
    ]);
  });
});

test("a sheet that is none of a framework's refuses the workbook, unless it is empty", () => {
  const sheet = (name: string, ...rows: string[][]) => [name, rows] as const;
  const reading = readFramework(
    workbook([
      sheet("Framework", ["Code", "Name", "Version", "Valid from"], ["c", "C", "1", "1/9/2026"]),
      sheet("Strands", ["Code", "Name"], ["S1", "Behaviour"]),
      sheet("Levels", ["Rank", "Code", "Name"], ["1", "E", "Emerging"]),
      sheet("Descriptor", ["Strand", "Level", "Descriptor"], ["S1", "E", "Begins"]),
      sheet("Sheet2", ["", ""]),
    ]),
  );
  expect("violations" in reading && reading.violations.map(violationSentence)).toEqual([
    "Sheet Descriptor: the sheet is not one of this format. Name it Framework, Strands, Stages, Levels, Statements, Descriptors, Expected, Mappings, or hide it: hidden sheets are passed over.",
  ]);
});
