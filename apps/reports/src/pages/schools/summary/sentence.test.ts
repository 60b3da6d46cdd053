import { expect, test } from "@jest/globals";
import type { Context } from "../../../address/page.js";
import { wordsOf } from "../../../words/words.js";
import { byNeed, summarySentence } from "./sentence.js";

const strand = (name: string, below: number) => ({
  judged: 4,
  atExpected: 4 - below,
  below,
  strand: { code: name, name },
});
const strands = [
  strand("Planning", 1),
  strand("Assessment", 3),
  strand("Behaviour", 3),
  strand("Subject", 0),
];
const context = {
  choice: { reviewPoint: { name: "Spring review" } },
  words: wordsOf([]),
} as unknown as Context;
const said = (complete: number, withStrandBelow: number, trainees = 4, of = strands) =>
  summarySentence(
    {
      name: "Ash School",
      summary: {
        complete,
        withStrandBelow,
        strands: of,
        trainees: Array.from({ length: trainees }, () => ({})),
      },
    } as never,
    context,
  );

test("strands with most below come first, ties in the provider's order", () => {
  expect(byNeed(strands).map((one) => one.strand?.name)).toEqual([
    "Assessment",
    "Behaviour",
    "Planning",
    "Subject",
  ]);
});

test.each([
  [
    said(3, 2),
    "At Spring review, 3 of 4 trainees at Ash School are judged on every strand; 2 are below the expected level on at least one, most of all on Assessment and Behaviour.",
  ],
  [
    said(0, 0, 1, [strand("Planning", 0)]),
    "At Spring review, the trainee at Ash School is not judged on every strand; nobody is below the expected level.",
  ],
  [
    said(1, 1, 2, [strand("Planning", 1)]),
    "At Spring review, 1 of 2 trainees at Ash School is judged on every strand; 1 is below the expected level on at least one, most of all on Planning.",
  ],
  [said(0, 0, 0), "At Spring review, no trainee that you know of is placed at Ash School."],
])("the sentence of a school: %s", (sentence, expected) => expect(sentence).toBe(expected));
