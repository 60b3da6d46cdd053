import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differencingRisks } from "./differencing-risks.js";

const ask = (name: string, ...groups: string[]) => ({ name, groups });
const people = (counts: Record<string, number>) => new Map(Object.entries(counts));

test("a small answer is named by itself", () => {
  expect(differencingRisks([ask("Art", "art")], people({ art: 9 }))).toEqual([
    { code: "alone", questions: [{ name: "Art", times: 1 }], groups: ["art"], people: 9 },
  ]);
  expect(differencingRisks([ask("Art", "art")], people({ art: 10 }))).toEqual([]);
  expect(differencingRisks([ask("Art", "art")], people({ art: 0 }))).toEqual([]);
});

test("two answers that differ by a few are named", () => {
  const counts = people({ art: 30, music: 20, latin: 2 });
  const questions = [ask("all", "art", "music", "latin"), ask("not Latin", "art", "music")];
  expect(differencingRisks(questions, counts)).toEqual([
    {
      code: "pair",
      questions: [
        { name: "all", times: 1 },
        { name: "not Latin", times: -1 },
      ],
      groups: ["latin"],
      people: 2,
    },
  ]);
});

test("the same people are named once, whichever way they are told and in whatever order", () => {
  const counts = people({ a: 2, b: 3, c: 40 });
  const questions = [
    ask("few", "b", "a"),
    ask("all", "a", "b", "c"),
    ask("c alone", "c"),
    ask("too", "a", "b"),
  ];
  expect(differencingRisks(questions, counts).map(({ code, groups }) => [code, groups])).toEqual([
    ["alone", ["b", "a"]],
  ]);
});

test("of two answers that cross, neither is taken from the other", () => {
  const counts = people({ a: 2, b: 30, c: 40 });
  expect(differencingRisks([ask("one", "a", "b"), ask("other", "b", "c")], counts)).toEqual([]);
});

test("a question is named in a combination only where it is used", () => {
  const counts = people({ x: 2, y: 20, z: 30, v: 50, w: 60 });
  const triangle = [ask("xy", "x", "y"), ask("yz", "y", "z"), ask("xz", "x", "z")];
  const [risk] = differencingRisks([ask("vw", "v", "w"), ...triangle], counts);
  // x + y less y + z and with x + z is twice x.
  expect(risk).toEqual({
    code: "combination",
    questions: [
      { name: "xy", times: 0.5 },
      { name: "yz", times: -0.5 },
      { name: "xz", times: 0.5 },
    ],
    groups: ["x"],
    people: 2,
  });
});

test("more answers than two are put together", () => {
  // Hub A and hub B make all; all men and all women make all; men of A, women of B: A less men of A leaves women of A.
  const counts = people({ am: 20, aw: 3, bm: 30, bw: 40 });
  const questions = [
    ask("A", "am", "aw"),
    ask("men", "am", "bm"),
    ask("B", "bm", "bw"),
    ask("women of B", "bw"),
  ];
  expect(differencingRisks(questions, counts)).toEqual([
    {
      code: "combination",
      questions: [
        { name: "A", times: 1 },
        { name: "men", times: -1 },
        { name: "B", times: 1 },
        { name: "women of B", times: -1 },
      ],
      groups: ["aw"],
      people: 3,
    },
  ]);
});

test("groups that can only be told together are told together", () => {
  const counts = people({ a: 2, b: 3, c: 40, d: 50, e: 60 });
  const questions = [ask("one", "a", "c", "d"), ask("two", "b", "e"), ask("three", "c", "d", "e")];
  // one + two − three = a + b, and neither by itself.
  const [risk] = differencingRisks(questions, counts);
  expect(risk).toMatchObject({ code: "combination", groups: ["a", "b"], people: 5 });
  expect(differencingRisks(questions, counts, { blocksUpTo: 1 })).toEqual([]);
});

test("numbers that only the bounds pin are named", () => {
  // x + y = 0 leaves nobody in x and y, and so z = 4 where z + x = 4.
  const questions = [ask("xy", "x", "y"), ask("xz", "x", "z"), ask("zw", "z", "w", "v")];
  const risks = differencingRisks(questions, people({ x: 0, y: 0, z: 4, w: 30, v: 5 }));
  expect(risks.map(({ code, groups }) => [code, groups])).toEqual([
    ["alone", ["x", "z"]],
    ["bounds", ["z"]],
  ]);
  expect(risks[1]?.questions).toEqual([
    { name: "xz", times: null },
    { name: "zw", times: null },
  ]);
});

describe("laws", () => {
  const cases = fc.record({
    counts: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }),
    questions: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 }), {
      minLength: 1,
      maxLength: 4,
    }),
  });
  const asked = (questions: readonly number[][]) =>
    questions.map((groups, at) => ask(`q${at}`, ...groups.map((group) => `g${group}`)));
  const counted = (counts: readonly number[]) => new Map(counts.map((count, at) => [`g${at}`, count]));

  test("the questions named add up to the people named", () =>
    fc.assert(
      fc.property(cases, ({ counts, questions }) => {
        const byName = new Map(asked(questions).map(({ name, groups }) => [name, groups]));
        const sizes = counted(counts);
        for (const { code, questions: named, groups, people: few } of differencingRisks(
          asked(questions),
          sizes,
        )) {
          expect(few).toBe(groups.reduce((sum, group) => sum + (sizes.get(group) as number), 0));
          if (code === "bounds") continue;
          for (const group of sizes.keys()) {
            const times = named.reduce(
              (sum, q) => sum + (byName.get(q.name)?.includes(group) ? (q.times ?? 0) : 0),
              0,
            );
            expect(times).toBeCloseTo(Number(groups.includes(group)), 9);
          }
        }
      }),
    ));

  test("a group that every consistent count of people shares is found", () =>
    fc.assert(
      fc.property(cases, ({ counts, questions }) => {
        const small = counts.map((count) => count % 4);
        const told = differencingRisks(asked(questions), counted(small), { fewerThan: 5, blocksUpTo: 5 });
        const answers = questions.map((groups) => groups.reduce((sum, at) => sum + (small[at] as number), 0));
        const seen = small.map(() => new Set<number>());
        const tried = [0, 0, 0, 0, 0];
        const limit = Math.max(...answers);
        const place = (group: number): void => {
          if (questions.some((groups, at) => over(groups, answers[at] as number, group))) return;
          if (group === 5) {
            for (const [at, value] of tried.entries()) seen[at]?.add(value);
            return;
          }
          const used = questions.some((groups) => groups.includes(group));
          for (let value = 0; value <= (used ? limit : 1); value += 1) {
            tried[group] = value;
            place(group + 1);
          }
        };
        const over = (groups: readonly number[], answer: number, done: number): boolean => {
          const sum = groups.filter((at) => at < done).reduce((all, at) => all + (tried[at] as number), 0);
          return sum > answer || (groups.every((at) => at < done) && sum !== answer);
        };
        place(0);
        for (const [at, values] of seen.entries()) {
          const few = small[at] as number;
          if (values.size !== 1 || few === 0) continue;
          expect(told.some(({ groups }) => groups.length === 1 && groups[0] === `g${at}`)).toBe(true);
        }
      }),
    ));
});

test("questions that cannot be counted are refused by name", () => {
  expect(() => differencingRisks([ask("Art", "art")], people({}))).toThrow(
    new RangeError("the question Art requires a count of people in art: undefined"),
  );
  expect(() => differencingRisks([ask("Art", "art")], people({ art: 2.5 }))).toThrow(
    new RangeError("the question Art requires a count of people in art: 2.5"),
  );
  expect(() => differencingRisks([ask("Art", "art")], people({ art: -1 }))).toThrow(
    new RangeError("the question Art requires a count of people in art: -1"),
  );
  expect(() => differencingRisks([ask("Art", "art", "art")], people({ art: 3 }))).toThrow(
    new RangeError("the question Art counts a group twice: art"),
  );
  expect(() => differencingRisks([], people({}), { fewerThan: 0 })).toThrow(
    new RangeError("not a whole number from 1: 0"),
  );
  expect(differencingRisks([], people({}))).toEqual([]);
});
