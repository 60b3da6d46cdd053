import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { referenceClass } from "./reference-class.js";
import { referenceClassSentence } from "./reference-class-sentence.js";

const people = (count: number, reached: number, facts = { subjectCode: "art", rank: 2 }) =>
  Array.from({ length: count }, (_, at) => ({ facts, reached: at < reached }));
const art = { subjectCode: "art", rank: 2 };
const words = {
  trainee: { singular: "trainee", plural: "trainees" },
  reached: "reached secure by the summer review",
  factNames: new Map([
    ["subjectCode", "subject"],
    ["rank", "level in autumn"],
  ]),
};

/** The worked figure of the field's own guidance: 31 of 46, 53 to 79 %. */
test("known answer: 31 of 46 like this one, 53 to 79 %", () => {
  const found = referenceClass(
    art,
    [...people(46, 31), ...people(30, 1, { subjectCode: "music", rank: 2 })],
    ["subjectCode"],
  );
  expect(found).toMatchObject({ status: "OK", reached: 31, n: 46, alikeIn: ["subjectCode"], least: 20 });
  expect(found.lower).toBeCloseTo(0.53, 2);
  expect(found.upper).toBeCloseTo(0.79, 2);
  expect(referenceClassSentence(found, words)).toBe(
    "31 of 46 past trainees with the same subject reached secure by the summer review, plausibly 53 to 79 %. It tells how it went for a group, and decides nothing about a person.",
  );
});

describe("below the provider's least number", () => {
  test("19 are hidden with all their numbers, 20 are shown", () => {
    const none = { reached: null, n: null, estimate: null, lower: null, upper: null };
    expect(referenceClass(art, people(19, 5), ["rank"])).toMatchObject({ status: "TOO_FEW", ...none });
    expect(referenceClass(art, people(20, 5), ["rank"])).toMatchObject({ status: "OK", n: 20 });
    expect(referenceClass(art, people(20, 5), ["rank"], { least: 21 }).status).toBe("TOO_FEW");
  });

  test("the sentence gives the least number and nothing more", () => {
    const sentence = referenceClassSentence(
      referenceClass(art, people(3, 3), ["subjectCode", "rank"]),
      words,
    );
    expect(sentence).toBe(
      "Fewer than 20 past trainees with the same subject and level in autumn: too few to tell how it went.",
    );
  });
});

test("all fields have to be equal; without fields everyone is alike", () => {
  const past = [...people(20, 20), ...people(20, 0, { subjectCode: "art", rank: 1 })];
  expect(referenceClass(art, past, ["subjectCode", "rank"])).toMatchObject({ reached: 20, n: 20 });
  expect(referenceClass(art, past, ["subjectCode"])).toMatchObject({ reached: 20, n: 40 });
  expect(referenceClassSentence(referenceClass(art, past, []), words)).toMatch(
    /^20 of 40 past trainees reached secure/u,
  );
});

test("protected characteristics neither compile nor run", () => {
  const facts = { sex: "female", subjectCode: "art" };
  // @ts-expect-error a protected characteristic is not a field to be alike in
  expect(() => referenceClass(facts, [], ["sex"])).toThrow(
    new RangeError("a protected characteristic is never what people are compared by: sex"),
  );
  expect(() => referenceClass(art, [], ["rank"], { least: 0 })).toThrow(
    new RangeError("not a whole number from 1: 0"),
  );
});

test("law: the order of the past does not matter, and the bounds hold the share", () =>
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 20, maxLength: 60 }), (outcomes) => {
      const past = outcomes.map((reached) => ({ facts: art, reached }));
      const found = referenceClass(art, past, ["rank"]);
      expect(referenceClass(art, past.toReversed(), ["rank"])).toEqual(found);
      expect(found.lower as number).toBeLessThanOrEqual(found.estimate as number);
      expect(found.upper as number).toBeGreaterThanOrEqual(found.estimate as number);
    }),
  ));
