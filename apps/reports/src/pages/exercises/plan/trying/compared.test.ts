import { expect, test } from "@jest/globals";
import { comparedSentence, comparedTable } from "./compared.js";

const figures = (sampled: number, reached: number) => ({
  ...{ population: 40, asked: sampled, sampled, relaxed: [], coverage: [] },
  missed: {
    sentence: "This sample has something of some.",
    assessors: [0, 1, 2].map((at) => ({
      ...{ assessor: `assessor ${at}`, pieces: 10, byPlan: 0, atRandom: 0.1 },
      sampled: at < reached ? 1 : 0,
    })),
  },
  power: [{ assessor: null, sampled, sentence: `With ${sampled} pieces.` }],
});
const of = (sampled: number) => ({ violations: [], figures: figures(sampled, 2) });

test("two policies stand beside each other, line by line", () => {
  const { rows } = comparedTable(figures(8, 3), figures(12, 1));
  const texts = new Map(rows.map(({ key, cells }) => [key, cells.slice(1).map(({ text }) => text)]));
  expect(texts.get("Pieces in the sample")).toEqual(["8", "12"]);
  expect(texts.get("Assessors with nothing in it")).toEqual(["0 of 3", "2 of 3"]);
  expect(texts.get("What it can find out")).toEqual(["With 8 pieces.", "With 12 pieces."]);
});

test.each([
  [8, 12, "The sample would have 4 pieces more than by the exercise’s policy."],
  [8, 7, "The sample would have 1 piece fewer than by the exercise’s policy."],
  [8, 8, "The sample would be as large as it is by the exercise’s policy."],
])("from %d to %d", (own, tried, sentence) => {
  expect(comparedSentence(of(own), of(tried))).toBe(sentence);
});

test("nothing is compared with a policy that gives no sample", () => {
  expect(comparedSentence(of(8), { violations: [], figures: null })).toBeNull();
});
