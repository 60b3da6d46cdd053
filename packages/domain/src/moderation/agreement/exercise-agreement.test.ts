import { expect, test } from "@jest/globals";
import fc from "fast-check";
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
