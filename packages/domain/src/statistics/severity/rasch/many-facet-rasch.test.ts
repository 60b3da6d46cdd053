import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { seededRandom } from "../../seeded-random.js";
import { drawPanel } from "../testing/draw-panel.js";
import { raschRecovery } from "../testing/recovery.js";
import { manyFacetRasch, type RaschMeasures } from "./many-facet-rasch.js";
import type { RaschJudgement } from "./rasch-judgement.js";

const size = { assessors: 6, trainees: 90, strands: 4, thresholds: [-1.2, 1.2], judgedTwice: 0.5 };
const measured = (judgements: readonly RaschJudgement[], levels = 3): RaschMeasures => {
  const answer = manyFacetRasch(judgements, { levels });
  if (answer.outcome === "refused") throw new Error(answer.refusal.code);
  return answer;
};

describe("known answers", () => {
  // Two assessors, two levels, one strand: of 30 trainees on whom they differ, A alone passed 20. Given a total of 1 the
  // chance that A passed is logistic in the difference of severities: ln(20/10) (Rasch 1960; Choppin 1968, pairwise).
  const pairs = (a: number, b: number, from: number, count: number): RaschJudgement[] =>
    Array.from({ length: count }, (_, at) => `${from + at}`).flatMap((trainee) => [
      { assessor: "A", trainee, strand: "s", rank: a },
      { assessor: "B", trainee, strand: "s", rank: b },
    ]);
  const differing = [...pairs(2, 1, 0, 20), ...pairs(1, 2, 20, 10)];

  test("two assessors differ by the log odds of their disagreements", () => {
    const { assessors } = measured(differing, 2);
    const [a, b] = assessors.map(({ estimate }) => estimate) as [number, number];
    // The weak prior pulls the difference a little towards 0.
    expect(b - a).toBeCloseTo(Math.log(2), 1);
    expect(b - a).toBeLessThan(Math.log(2));
    expect(assessors[0]?.standardError).toBeCloseTo(Math.sqrt(1 / 20 + 1 / 10) / 2, 2);
  });

  test("trainees on whom both agree say nothing of severity", () => {
    const more = measured([...differing, ...pairs(2, 2, 30, 12), ...pairs(1, 1, 42, 3)], 2);
    expect(more.assessors).toEqual(measured(differing, 2).assessors);
    expect(more.trainees.filter(({ extreme }) => extreme === "highest")).toHaveLength(12);
    expect(more.trainees.filter(({ extreme }) => extreme === "lowest")).toHaveLength(3);
    for (const { estimate } of more.trainees) expect(Number.isFinite(estimate)).toBe(true);
  });
});

test("what was drawn comes back without bias, and intervals hold it about as often as they say", () => {
  const seeds = Array.from({ length: 12 }, (_, at) => `unit ${at}`);
  const { assessors, strands, thresholds } = raschRecovery(seeds, {
    ...size,
    trainees: 240,
    judgedTwice: 0.3,
  });
  for (const facet of [assessors, strands, thresholds]) {
    expect(Math.abs(facet.bias)).toBeLessThan(0.06);
    expect(facet.coverage).toBeGreaterThan(0.85);
  }
  expect(assessors.intervals).toBe(72);
});

describe("laws", () => {
  const { judgements, severities } = drawPanel(seededRandom("laws"), size);

  test("order and names of rows are no matter", () => {
    const answer = measured(judgements);
    expect(measured(seededRandom("order").shuffle(judgements))).toEqual(answer);
    const renamed = judgements.map((row) => ({ ...row, trainee: `z${row.trainee}` }));
    expect(measured(renamed).assessors).toEqual(answer.assessors);
  });

  test("every facet has a mean of 0, and everything said is finite", () => {
    const { assessors, strands, thresholds, trainees, converged } = measured(judgements);
    expect(converged).toBe(true);
    for (const facet of [assessors, strands, thresholds]) {
      expect(facet.reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(0, 9);
    }
    for (const { estimate, standardError, lower, upper } of [...assessors, ...strands, ...trainees]) {
      expect(standardError).toBeGreaterThan(0);
      expect(lower).toBeLessThan(estimate);
      expect(upper).toBeGreaterThan(estimate);
    }
  });

  test("turning the scale around turns every sign around", () => {
    const turned = measured(judgements.map((row) => ({ ...row, rank: 4 - row.rank })));
    const answer = measured(judgements);
    answer.assessors.forEach(({ estimate }, at) => {
      expect(turned.assessors[at]?.estimate).toBeCloseTo(-estimate, 6);
    });
    answer.thresholds.forEach(({ estimate }, at) => {
      expect(turned.thresholds[1 - at]?.estimate).toBeCloseTo(-estimate, 6);
    });
  });

  test("one judgement lower makes its assessor more severe", () =>
    fc.assert(
      fc.property(fc.nat({ max: judgements.length - 1 }), (at) => {
        const row = judgements[at] as RaschJudgement;
        const shared = judgements.filter(({ trainee }) => trainee === row.trainee).length > size.strands;
        fc.pre(shared && row.rank > 1);
        const lower = judgements.map((one) => (one === row ? { ...one, rank: one.rank - 1 } : one));
        const severity = (rows: readonly RaschJudgement[]) =>
          measured(rows).assessors.find(({ assessor }) => assessor === row.assessor)?.estimate as number;
        expect(severity(lower)).toBeGreaterThan(severity(judgements));
      }),
      { numRuns: 15 },
    ));

  test("a trainee sent to a severe assessor alone is placed higher for the same levels", () => {
    const bySeverity = [...severities].sort(([, a], [, b]) => a - b).map(([name]) => name);
    const answer = measured(judgements);
    const [lenient, severe] = [bySeverity[0], bySeverity.at(-1)].map((assessor) => {
      const rows = ["strand 000", "strand 001"].map((strand) => ({
        assessor: assessor as string,
        trainee: "new",
        strand,
        rank: 2,
      }));
      return measured([...judgements, ...rows]).trainees.find(({ trainee }) => trainee === "new")?.estimate;
    });
    expect(severe).toBeGreaterThan(lenient as number);
    expect(answer.trainees).toHaveLength(90);
  });
});

test("whatever small panel is given, it is refused or measured in finite numbers", () =>
  fc.assert(
    fc.property(fc.nat({ max: 1e6 }), fc.integer({ min: 2, max: 4 }), (seed, levels) => {
      const random = seededRandom(`${seed}`);
      const rows: RaschJudgement[] = [];
      for (const trainee of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
        for (const assessor of ["A", "B", "C"]) {
          for (const strand of ["x", "y", "z"]) {
            const rank = random.next() < 0.5 ? 1 + random.integer(levels) : assessor === "A" ? 1 : levels;
            if (random.next() < 0.6) rows.push({ assessor, trainee, strand, rank });
          }
        }
      }
      const answer = manyFacetRasch(rows, { levels });
      if (answer.outcome === "refused") return;
      expect(answer.converged).toBe(true);
      for (const one of [...answer.assessors, ...answer.strands, ...answer.thresholds, ...answer.trainees]) {
        expect([one.estimate, one.standardError, one.lower, one.upper].every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 60 },
  ));

describe("what cannot be measured", () => {
  const { judgements } = drawPanel(seededRandom("refused"), size);

  test("parts without shared trainees are named", () => {
    const other = judgements.map((row) => ({
      ...row,
      assessor: `other ${row.assessor}`,
      trainee: `other ${row.trainee}`,
    }));
    const answer = manyFacetRasch([...judgements, ...other], { levels: 3 });
    if (answer.outcome !== "refused" || answer.refusal.code !== "not-connected")
      throw new Error(answer.outcome);
    expect(answer.refusal.subsets.map(({ assessors }) => assessors.length)).toEqual([6, 6]);
    expect(answer.refusal.subsets[0]?.assessors[0]).toBe("assessor 000");
  });

  test("an assessor whose trainees all reached the top is a part alone", () => {
    const row = { assessor: "alone", trainee: "top", strand: "strand 000", rank: 3 };
    const answer = manyFacetRasch([...judgements, row], { levels: 3 });
    expect(answer).toMatchObject({ outcome: "refused", refusal: { code: "not-connected" } });
    if (answer.outcome === "refused" && answer.refusal.code === "not-connected") {
      expect(answer.refusal.subsets[1]).toEqual({ assessors: ["alone"], works: [] });
    }
  });

  test("an assessor for each strand cannot be told apart from the strand", () => {
    const rows = judgements
      .filter(({ strand }) => strand === "strand 000" || strand === "strand 001")
      .map((row) => ({ ...row, assessor: `of ${row.strand}` }));
    const once = new Map(rows.map((row) => [`${row.trainee} ${row.strand}`, row]));
    expect(manyFacetRasch([...once.values()], { levels: 3 })).toMatchObject({
      outcome: "refused",
      refusal: { code: "not-told-apart" },
    });
  });

  test("a level that nobody was given is named", () => {
    expect(manyFacetRasch(judgements, { levels: 5 })).toEqual({
      outcome: "refused",
      refusal: { code: "level-never-given", ranks: [4, 5] },
    });
  });

  test("wrong use is refused with the value shown", () => {
    const [row] = judgements as [RaschJudgement];
    expect(() => manyFacetRasch([], { levels: 3 })).toThrow(
      new RangeError("the number of judgements must be a whole number of at least 1: 0"),
    );
    expect(() => manyFacetRasch([row], { levels: 1 })).toThrow(RangeError);
    expect(() => manyFacetRasch([row], { levels: 3, confidence: 95 })).toThrow(RangeError);
    expect(() => manyFacetRasch([{ ...row, rank: 4 }], { levels: 3 })).toThrow(
      new RangeError("a rank must be a whole number from 1 to 3: 4"),
    );
    expect(() => manyFacetRasch([row, row], { levels: 3 })).toThrow(
      new RangeError("an assessor judges a trainee on a strand once: assessor 000, trainee 0, strand 000"),
    );
  });
});
