import { describe, expect, test } from "@jest/globals";
import { checkFramework } from "./check-framework.js";
import type { Framework } from "./framework.js";

const sound: Framework = {
  code: "curriculum",
  name: "Curriculum",
  version: "2026-27",
  validFrom: "2026-09-01",
  strands: [
    { code: "behaviour", name: "Behaviour", position: 1 },
    { code: "assessment", name: "Assessment", position: 2 },
  ],
  stages: [{ code: "one", name: "Stage one", position: 1 }],
  levels: [
    { code: "secure", name: "Secure", rank: 2 },
    { code: "emerging", name: "Emerging", rank: 1 },
  ],
  statements: [
    { code: "1", strandCode: "behaviour", stageCode: "one", text: "Uses routines.", position: 1 },
    { code: "1", strandCode: "assessment", stageCode: "one", text: "Checks for understanding.", position: 1 },
  ],
  descriptors: [{ strandCode: "behaviour", levelCode: "secure", text: "Routines hold without reminders." }],
  expectations: [{ reviewPointCode: "autumn", strandCode: "behaviour", levelCode: "emerging" }],
  mappings: [{ strandCode: "behaviour", scheme: "TS", section: "TS7" }],
};
const [behaviour, assessment] = sound.strands as [Framework["strands"][0], Framework["strands"][0]];
const [secure, emerging] = sound.levels as [Framework["levels"][0], Framework["levels"][0]];
const [statement] = sound.statements as [Framework["statements"][0]];
const [descriptor] = sound.descriptors as [Framework["descriptors"][0]];
const [expectation] = sound.expectations as [Framework["expectations"][0]];
const [mapping] = sound.mappings as [Framework["mappings"][0]];

test("a sound framework has nothing wrong", () => {
  expect(checkFramework(sound)).toEqual([]);
});

describe("each violation is named with its place and value", () => {
  test.each<[Partial<Framework>, string, string, string]>([
    [{ code: " " }, "empty-text", "code", " "],
    [{ name: "" }, "empty-text", "name", ""],
    [{ version: "" }, "empty-text", "version", ""],
    [{ validFrom: "2026-09-31" }, "impossible-date", "validFrom", "2026-09-31"],
    [
      { strands: [behaviour, { ...assessment, position: 1 }] },
      "repeated-position",
      "strands[1].position",
      "1",
    ],
    [{ strands: [behaviour, { ...assessment, position: 0 }] }, "not-a-position", "strands[1].position", "0"],
    [{ strands: [behaviour, { ...assessment, name: "" }] }, "empty-text", "strands[1].name", ""],
    [
      { strands: [...sound.strands, { ...behaviour, position: 3 }] },
      "repeated-code",
      "strands[2].code",
      "behaviour",
    ],
    [
      { stages: [...sound.stages, { code: "", name: "Stage two", position: 2 }] },
      "empty-text",
      "stages[1].code",
      "",
    ],
    [{ levels: [{ ...secure, rank: 3 }, emerging] }, "rank-gap", "levels[0].rank", "3"],
    [{ levels: [secure, { ...emerging, rank: 2 }] }, "rank-gap", "levels[1].rank", "2"],
    [{ levels: [secure, { ...emerging, rank: 0 }] }, "not-a-rank", "levels[1].rank", "0"],
    [{ levels: [secure, { ...emerging, rank: 1.5 }] }, "not-a-rank", "levels[1].rank", "1.5"],
    [
      { statements: [{ ...statement, strandCode: "lost" }] },
      "unknown-strand",
      "statements[0].strandCode",
      "lost",
    ],
    [{ statements: [{ ...statement, stageCode: "two" }] }, "unknown-stage", "statements[0].stageCode", "two"],
    [{ statements: [{ ...statement, text: "" }] }, "empty-text", "statements[0].text", ""],
    [
      { statements: [statement, { ...statement, position: 2 }] },
      "repeated-row",
      "statements[1]",
      "behaviour, one, 1",
    ],
    [
      { statements: [statement, { ...statement, code: "2" }] },
      "repeated-position",
      "statements[1].position",
      "1",
    ],
    [{ descriptors: [descriptor, descriptor] }, "repeated-row", "descriptors[1]", "behaviour, secure"],
    [
      { descriptors: [{ ...descriptor, levelCode: "lost" }] },
      "unknown-level",
      "descriptors[0].levelCode",
      "lost",
    ],
    [
      { expectations: [expectation, { ...expectation, levelCode: "secure" }] },
      "repeated-row",
      "expectations[1]",
      "autumn, behaviour",
    ],
    [
      { expectations: [{ ...expectation, levelCode: "lost" }] },
      "unknown-level",
      "expectations[0].levelCode",
      "lost",
    ],
    [
      { expectations: [{ ...expectation, reviewPointCode: "" }] },
      "empty-text",
      "expectations[0].reviewPointCode",
      "",
    ],
    [{ mappings: [mapping, mapping] }, "repeated-row", "mappings[1]", "behaviour, TS, TS7"],
    [{ mappings: [{ ...mapping, scheme: "XYZ" as never }] }, "unknown-scheme", "mappings[0].scheme", "XYZ"],
    [{ mappings: [{ ...mapping, section: "" }] }, "empty-text", "mappings[0].section", ""],
  ])("%j → %s at %s", (fault, code, place, value) => {
    expect(checkFramework({ ...sound, ...fault })).toEqual([{ code, place, value }]);
  });

  test("an empty framework lacks strands and levels", () => {
    const empty = { strands: [], levels: [], stages: [], statements: [], descriptors: [] };
    expect(checkFramework({ ...sound, ...empty, expectations: [], mappings: [] })).toEqual([
      { code: "nothing-listed", place: "levels", value: "" },
      { code: "nothing-listed", place: "strands", value: "" },
    ]);
  });

  test("several are all named", () => {
    const faults = { name: "", mappings: [{ ...mapping, strandCode: "lost", section: "" }] };
    expect(checkFramework({ ...sound, ...faults }).map(({ place }) => place)).toEqual([
      "name",
      "mappings[0].strandCode",
      "mappings[0].section",
    ]);
  });
});
