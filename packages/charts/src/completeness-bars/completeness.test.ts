import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { chartWords } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { completenessKinds, layOutCompleteness } from "./layout.js";
import { moreInWords } from "./more.js";
import { byMissing } from "./order.js";
import { completenessBars } from "./picture.js";
import { completenessSentence } from "./sentence.js";
import { completenessTable } from "./table.js";

const school = { singular: "school", plural: "schools" };
const words = chartWords([]);
const row = (label: string, judged: number, judgedLate: number, missing: number): CompletenessRow => ({
  key: label,
  label,
  due: judged + judgedLate + missing,
  judged,
  judgedLate,
  missing,
});
const hidden: CompletenessRow = {
  key: "h",
  label: "Hidden",
  due: null,
  judged: null,
  judgedLate: null,
  missing: null,
  status: "SUPPRESSED",
};
const rows = fc
  .array(fc.tuple(fc.nat(60), fc.nat(9), fc.nat(30)), { maxLength: 30 })
  .map((all) => all.map(([judged, late, missing], at) => row(`School ${at}`, judged, late, missing)));

describe("the sentence", () => {
  test.each([
    [[], "No judgements are due."],
    [[row("A", 5, 0, 0)], "5 of 5 judgements (100%) are in; none is missing."],
    [[row("A", 1, 0, 1)], "1 of 2 judgements (50%) is in; 1 is missing, from A."],
    [[row("A", 4, 1, 1)], "5 of 6 judgements (83%) are in, 1 of them late; 1 is missing, from A."],
    [
      [row("A", 0, 0, 2), row("B", 1, 0, 10)],
      "1 of 13 judgements (8%) is in; 12 are missing from 2 schools, most from B (10).",
    ],
  ])("%#", (some, sentence) => expect(completenessSentence(some, school)).toBe(sentence));

  test("says the provider's words", () => {
    const own = chartWords([{ key: "judgement", singular: "grade", plural: "grades" }]);
    expect(completenessSentence([], school, own)).toBe("No grades are due.");
  });
});

describe("the line below the bars", () => {
  test("is not there when nothing is left out", () => expect(moreInWords([], school, words)).toBeNull());

  test.each([
    [[row("A", 1, 0, 0)], "and 1 more school: no judgement missing"],
    [[row("A", 1, 2, 1), row("B", 1, 0, 0)], "and 2 more schools: 1 judgement missing, 2 late"],
  ])("%#", (left, line) => expect(moreInWords(left, school, words)).toBe(line));

  test("and the bars together count every row", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const svg = completenessBars(all, {
          document: emptyDocument(),
          id: "x",
          group: school,
          limit,
          href: () => "#",
        });
        const drawn = svg.querySelectorAll("a").length;
        const more = /and (\d+) more/.exec(svg.textContent!)?.[1];
        expect(drawn + Number(more ?? 0)).toBe(all.length);
      }),
      { numRuns: 25 },
    );
  });
});

test("most missing first, then most late, then by name; hidden ones last", () => {
  const order = byMissing([
    hidden,
    row("C", 9, 0, 0),
    row("B", 9, 1, 0),
    row("A", 9, 0, 0),
    row("D", 0, 0, 2),
  ]);
  expect(order.map(({ label }) => label)).toEqual(["D", "B", "A", "C", "Hidden"]);
});

test("law: the segments of a bar add up to what is due, side by side", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 280, max: 1600 }), (all, width) => {
      const { segments } = layOutCompleteness(all, completenessKinds("x"), width);
      for (const { key, due } of all) {
        const own = segments.filter((segment) => segment.key === key);
        expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(due);
        own.forEach(({ x1, x2 }, at) => {
          expect(x2).toBeGreaterThan(x1);
          expect(x1).toBeGreaterThan(own[at - 1]?.x2 ?? -1);
          expect(x2).toBeLessThanOrEqual(width + 1e-6);
        });
      }
    }),
  );
});

test("a hidden row leaves as symbols and is drawn as suppressed", () => {
  const table = completenessTable([hidden], school);
  expect(table.rows[0]!.cells.map((cell) => cell.value)).toEqual(["Hidden", "c", "c", "c", "c", "c"]);
  const svg = completenessBars([hidden], { document: emptyDocument(), id: "x", group: school });
  expect(svg.textContent).toContain("suppressed");
});

test("a row of which nothing is due has no percentage", () => {
  expect(completenessTable([row("A", 0, 0, 0)], school).rows[0]!.cells.at(-1)).toEqual({
    text: "not applicable",
    value: "z",
  });
});

test("a limit of none is refused", () => {
  const draw = () => completenessBars([], { document: emptyDocument(), id: "x", group: school, limit: 0 });
  expect(draw).toThrow("completenessBars requires a whole limit from 1: 0");
});
