import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gwetAC1, gwetAC2, krippendorffAlpha, linearWeights, weightedKappa } from "../../statistics/index.js";
import { exerciseAgreement } from "./exercise-agreement.js";

const terms = { tolerance: "1", levels: ["1", "2", "3", "4"], fewestPieces: 10 };
const level = fc.constantFrom("1", "2", "3", "4");
const marks = fc.array(fc.tuple(level, level), { maxLength: 40 }).map((pairs) =>
  pairs.map(([first, moderated], at) => ({
    pieceId: `p${at}`,
    assessorId: `a${at % 3}`,
    first,
    moderated,
  })),
);

test("differences count every piece, and their mean is the mean of the marks' differences", () => {
  fc.assert(
    fc.property(marks, (all) => {
      const { n, differences, meanDifference } = exerciseAgreement(all, terms);
      expect(differences.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(n);
      const sum = differences.reduce(
        (total, { difference, pieces }) => total + Number(difference) * pieces,
        0,
      );
      if (n > 0) expect(sum / n).toBeCloseTo(meanDifference as number, 12);
      else expect(meanDifference).toBeNull();
    }),
  );
});

test("no coefficient below the provider's bound, and every one above it, none of them NaN", () => {
  fc.assert(
    fc.property(marks, (all) => {
      const { isTooFew, figures } = exerciseAgreement(all, terms);
      expect(isTooFew).toBe(all.length < 10);
      expect(figures.length).toBe(all.length === 0 ? 0 : isTooFew ? 2 : 6);
      for (const { figure } of figures) {
        expect(figure.estimate === null).toBe(figure.reason !== null);
        expect(Number.isNaN(figure.estimate)).toBe(false);
      }
    }),
  );
});

/** Twelve pieces on four levels: first marks, and the moderator's. */
const twelve = ["1 1", "2 2", "3 3", "4 4", "2 1", "3 2", "4 3", "1 2", "4 2", "3 1", "4 1", "1 3"].map(
  (pair, at) => {
    const [first = "", moderated = ""] = pair.split(" ");
    return { pieceId: `p${at}`, assessorId: "a", first, moderated };
  },
);

test("the share within the tolerance, with its standard error, and the differences in order", () => {
  const { figures, differences } = exerciseAgreement(twelve, terms);
  // Four alike and four one level apart, of twelve; √(2/3 · 1/3 / 12).
  const within = figures.find(({ code }) => code === "within-tolerance")!.figure;
  expect(within).toMatchObject({ estimate: 8 / 12, n: 12, reason: null });
  expect(within.standardError).toBeCloseTo(0.136083, 6);
  expect(differences).toEqual([
    { difference: "-2", pieces: 1 },
    { difference: "-1", pieces: 1 },
    { difference: "0", pieces: 4 },
    { difference: "1", pieces: 3 },
    { difference: "2", pieces: 2 },
    { difference: "3", pieces: 1 },
  ]);
});

test("each coefficient is that of its name, also on a scale of two levels", () => {
  const two = twelve.filter(({ first, moderated }) => Number(first) < 3 && Number(moderated) < 3);
  const whole: [typeof twelve, string[]][] = [
    [twelve, terms.levels],
    [two, ["1", "2"]],
  ];
  for (const [marked, levels] of whole) {
    const ratings = marked.map(({ first, moderated }) => [Number(first), Number(moderated)] as const);
    const scale = levels.map(Number);
    const weights = linearWeights(scale.length);
    const { figures } = exerciseAgreement(marked, { ...terms, levels, fewestPieces: 1 });
    expect(figures.slice(2)).toEqual([
      { code: "ac1", figure: gwetAC1(ratings, scale) },
      { code: "ac2", figure: gwetAC2(ratings, scale, weights) },
      { code: "weighted-kappa", figure: weightedKappa(ratings, scale, weights) },
      { code: "alpha", figure: krippendorffAlpha(ratings, "ordinal") },
    ]);
  }
});

test("marks without levels are compared by α for intervals alone", () => {
  const some = Array.from({ length: 12 }, (_, at) => ({
    ...{ pieceId: `p${at}`, assessorId: "a", first: `${50 + at}`, moderated: `${51 + at}` },
  }));
  const { figures } = exerciseAgreement(some, { ...terms, levels: null });
  expect(figures.map(({ code }) => code)).toEqual(["same", "within-tolerance", "alpha"]);
  expect(figures.map(({ figure }) => figure.estimate?.toFixed(2))).toEqual(["0.00", "1.00", "0.96"]);
});

test("a scale of one level has no coefficient of levels", () => {
  const one = Array.from({ length: 12 }, (_, at) => ({
    pieceId: `p${at}`,
    assessorId: "a",
    first: "1",
    moderated: "1",
  }));
  const { figures } = exerciseAgreement(one, { ...terms, levels: ["1"] });
  expect(figures.at(-1)).toMatchObject({ code: "alpha", figure: { estimate: null, reason: "no-variation" } });
});
