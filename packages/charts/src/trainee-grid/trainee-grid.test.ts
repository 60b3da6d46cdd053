import { describe, expect, test } from "@jest/globals";
import { emptyDocument } from "../../gallery/page.js";
import { traineeCells } from "../../gallery/samples/trainee.js";
import { traineeGrid } from "./picture.js";
import { relationOf } from "./relation.js";
import { traineeGridSentence } from "./sentence.js";
import { traineeGridTable } from "./table.js";
import type { TraineeCell } from "./trainee-cell.js";

const level = (rank: number) => ({ name: `Level ${rank}`, rank });
const cell = (
  strand: string,
  rank: number | null,
  expected: number | null,
  state: TraineeCell["state"] = "judged",
): TraineeCell => ({
  ...{ strand, reviewPoint: "Spring", state, level: rank === null ? null : level(rank) },
  expected: expected === null ? null : level(expected),
  ...{ evidence: null, assessor: null, judgedOn: null },
});

describe("the relation to what is expected", () => {
  test.each([
    [cell("A", 3, 2), "above expected"],
    [cell("A", 2, 2), "at expected"],
    [cell("A", 1, 2), "below expected"],
    [cell("A", 1, null), "none expected"],
    [cell("A", null, 2, "not_judged"), "not judged"],
    [{ ...cell("A", null, 2, "not_judged"), opensOn: "3 May 2027" }, "opens 3 May 2027"],
    [{ ...cell("A", null, 2, "deferred"), opensOn: "3 May 2027" }, "deferred"],
    [cell("A", null, 2, "deferred"), "deferred"],
    [cell("A", null, 2, "withdrawn"), "withdrawn"],
  ])("%#", (one, words) => expect(relationOf(one).words).toBe(words));

  test("has a shape of its own for each", () => {
    const shapes = traineeCells().map((one) => `${relationOf(one).name} ${relationOf(one).shape}`);
    const names = new Set(shapes.map((text) => text.split(" ")[0]));
    expect(names.size).toBe(7);
    expect(new Set(shapes.map((text) => text.split(" ")[1])).size).toBe(7);
  });
});

describe("the sentence", () => {
  test.each([
    [
      [cell("A", 3, 2), cell("B", 2, 2)],
      "At Spring, two of two judged strands are at or above the expected level.",
    ],
    [
      [cell("A", 1, 2), cell("B", 2, 2), cell("C", null, 2, "not_judged")],
      "At Spring, one of two judged strands is at or above the expected level; below it: A; one strand is not judged.",
    ],
    [[cell("A", 1, null)], "At Spring, no level is expected yet."],
    [[cell("A", null, 2, "not_judged")], "Nothing has been judged yet."],
  ])("%#", (cells, sentence) => expect(traineeGridSentence(cells)).toBe(sentence));
});

test("the grid shows level, relation, evidence, assessor and date; shapes are hidden from readers of words", () => {
  const first = {
    ...cell("A", 1, 2),
    evidence: "Portfolio",
    assessor: "Robin Example",
    judgedOn: "3 March 2027",
  };
  const table = traineeGrid([first], { document: emptyDocument(), caption: "Judgements of one trainee" });
  expect(table.querySelector("td")!.textContent).toBe(
    "▼ Level 1 below expectedPortfolioRobin Example, 3 March 2027",
  );
  expect(table.querySelector(".chart-shape")!.getAttribute("aria-hidden")).toBe("true");
  expect(table.querySelector("caption")!.textContent).toBe("Judgements of one trainee");
});

test("before its window opens a cell says when it will, without a shape", () => {
  const later = { ...cell("A", null, 2, "not_judged"), opensOn: "3 May 2027" };
  const td = traineeGrid([later], { document: emptyDocument() }).querySelector("td")!;
  expect([td.getAttribute("class"), td.textContent]).toEqual(["chart-relation-not_open", "opens 3 May 2027"]);
});

test("the table holds a row a strand and review point", () => {
  const { rows, columns } = traineeGridTable(traineeCells());
  expect(rows.length).toBe(18);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(18);
});
