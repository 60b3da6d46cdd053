import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { relaxations } from "../policy/relaxation.js";
import { holdsMustInclude, keepsMinimum, sizesThatKeepMinimums } from "../testing/brute-force.js";
import { piece, pieces, policyOf, populations, seeds, strictPolicies } from "../testing/pieces.js";
import { planHash } from "./plan-hash.js";
import { planSample } from "./plan-sample.js";
import type { PieceOfWork } from "./population/piece-of-work.js";
import type { SamplePlan } from "./sample-plan.js";

const everythingGives = Object.keys(relaxations) as (keyof typeof relaxations)[];
const relaxedPolicies = (largest: number) =>
  strictPolicies(largest).map((policy) => ({ ...policy, mayRelax: everythingGives }));

const chosenOf = (population: readonly PieceOfWork[], { sampled }: SamplePlan): PieceOfWork[] => {
  const ids = new Set(sampled.map(({ id }) => id));
  return population.filter(({ id }) => ids.has(id));
};
const requiredOf = (population: readonly PieceOfWork[], { sampled }: SamplePlan): PieceOfWork[] => {
  const ids = sampled.flatMap(({ id, reasons }) =>
    reasons.some(({ code }) => code === "must-include") ? [id] : [],
  );
  return population.filter(({ id }) => ids.includes(id));
};

describe("laws", () => {
  test("the order of rows and of flags does not matter", () =>
    fc.assert(
      fc.property(
        populations(25),
        relaxedPolicies(12),
        seeds,
        fc.infiniteStream(fc.nat()),
        (rows, policy, seed, chance) => {
          const shuffled = rows
            .map((row) => ({
              row: { ...row, flags: [...row.flags].reverse() },
              at: chance.next().value as number,
            }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
          expect(planSample(shuffled, policy, seed)).toEqual(planSample(rows, policy, seed));
        },
      ),
    ));

  test("every must-include is in, and every group has its minimum or all that it has", () =>
    fc.assert(
      fc.property(populations(25), relaxedPolicies(12), seeds, (population, policy, seed) => {
        const { plan, refusals } = planSample(population, policy, seed);
        expect(refusals).toEqual([]);
        const chosen = chosenOf(population, plan as SamplePlan);
        for (const rule of policy.mustIncludes) {
          expect([rule, holdsMustInclude(population, chosen, rule, 40)]).toEqual([rule, true]);
        }
        if (chosen.length === population.length) return;
        const whole = new Set((plan as SamplePlan).relaxed.map(({ field }) => field));
        policy.minimums.forEach((minimum, index) => {
          if (!whole.has(`minimums[${index}]`)) expect(keepsMinimum(population, chosen, minimum)).toBe(true);
        });
      }),
    ));

  test("the size is the one asked for, unless a rule grew it, which the plan says", () =>
    fc.assert(
      fc.property(populations(25), relaxedPolicies(12), seeds, (population, policy, seed) => {
        const plan = planSample(population, policy, seed).plan as SamplePlan;
        const wanted = policy.size.kind === "fixed" ? policy.size.pieces : Number.NaN;
        const asked = Math.min(wanted, population.length);
        expect(plan.asked).toBe(asked);
        const required = requiredOf(population, plan).length;
        const grown = plan.relaxed.filter(({ code }) => code.startsWith("grow"));
        const size = plan.sampled.length;
        if (grown.length > 0) {
          expect(size).toBeGreaterThan(asked);
          if (policy.mustIncludesCount !== "unless-drawn") expect(size).toBe(grown.at(-1)?.given);
        } else if (asked === population.length || policy.mustIncludesCount === "within-size")
          expect(size).toBe(asked);
        else if (policy.mustIncludesCount === "on-top")
          expect(size).toBe(Math.min(asked + required, population.length));
        else {
          const drawn = plan.sampled.filter(({ reasons }) =>
            reasons.some(({ code }) => code !== "must-include"),
          );
          expect(drawn.length).toBe(asked);
        }
        const short = plan.relaxed.filter(({ code }) => code === "take-all-there-are");
        const all = {
          code: "take-all-there-are",
          field: "size",
          group: [],
          asked: wanted,
          given: population.length,
        };
        expect(short).toEqual(wanted > population.length ? [all] : []);
      }),
    ));

  test("pieces come in the order of their identifiers, each once, each with a reason", () =>
    fc.assert(
      fc.property(populations(25), relaxedPolicies(12), seeds, (population, policy, seed) => {
        const { sampled } = planSample(population, policy, seed).plan as SamplePlan;
        const ids = sampled.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const { reasons } of sampled) expect(reasons.length).toBeGreaterThan(0);
      }),
    ));

  test("the plan carries what it was made from, and its hash", () =>
    fc.assert(
      fc.property(populations(10), relaxedPolicies(5), seeds, (population, policy, seed) => {
        const plan = planSample(population, policy, seed).plan as SamplePlan;
        expect([plan.policy, plan.seed, plan.population]).toEqual([policy, seed, population.length]);
        expect(plan.hash).toBe(planHash(plan));
      }),
    ));

  test("a piece that is withdrawn makes room, and everybody else who was drawn stays", () =>
    fc.assert(
      fc.property(
        populations(25),
        fc.integer({ min: 1, max: 8 }),
        seeds,
        fc.nat(),
        (population, count, seed, which) => {
          const policy = policyOf({ size: { kind: "fixed", pieces: count }, mayRelax: everythingGives });
          const before = (planSample(population, policy, seed).plan as SamplePlan).sampled.map(
            ({ id }) => id,
          );
          const withdrawn = before[which % before.length] as string;
          fc.pre(population.length > 1);
          const left = population.filter(({ id }) => id !== withdrawn);
          const after = (planSample(left, policy, seed).plan as SamplePlan).sampled.map(({ id }) => id);
          expect(after).toEqual(expect.arrayContaining(before.filter((id) => id !== withdrawn)));
        },
      ),
    ));
});

describe("on populations small enough to try every sample", () => {
  test("a strict policy is refused exactly when no sample keeps its rules", () =>
    fc.assert(
      fc.property(populations(9), strictPolicies(6), seeds, (population, policy, seed) => {
        const { plan, refusals } = planSample(population, policy, seed);
        const wanted = policy.size.kind === "fixed" ? policy.size.pieces : Number.NaN;
        const relaxed = planSample(population, { ...policy, mayRelax: everythingGives }, seed)
          .plan as SamplePlan;
        const required = requiredOf(population, relaxed);
        const held = policy.mustIncludesCount === "unless-drawn" ? [] : required;
        const size =
          policy.mustIncludesCount === "on-top" ? Math.min(wanted + held.length, population.length) : wanted;
        const possible =
          wanted === population.length ||
          (wanted < population.length && sizesThatKeepMinimums(population, policy, held).includes(size));
        expect([plan !== null, refusals.length === 0]).toEqual([possible, possible]);
      }),
      { numRuns: 300 },
    ));

  test("a sample that grows for its minimums grows by no piece more than it must", () =>
    fc.assert(
      fc.property(populations(8), strictPolicies(3), seeds, (population, strict, seed) => {
        const policy = { ...strict, mayRelax: everythingGives };
        const plan = planSample(population, policy, seed).plan as SamplePlan;
        fc.pre(plan.relaxed.some(({ code }) => code === "grow-for-minimums"));
        fc.pre(plan.relaxed.every(({ code }) => code !== "take-whole-group"));
        fc.pre(policy.mustIncludesCount !== "unless-drawn");
        expect(plan.sampled.length).toBe(
          sizesThatKeepMinimums(population, policy, requiredOf(population, plan))[0],
        );
      }),
      { numRuns: 150 },
    ));
});

describe("equal chance", () => {
  /** How far the counts of a cell's pieces lie from being equal, as chi-square: exact also where their number varies. */
  function unevenness(
    population: readonly PieceOfWork[],
    rules: Parameters<typeof policyOf>[0],
    cell: readonly string[],
  ) {
    const counts = cell.map(() => 0);
    let variance = 0;
    for (let seed = 0; seed < 1200; seed += 1) {
      const plan = planSample(population, policyOf(rules), `seed ${seed}`).plan as SamplePlan;
      const ids = new Set(plan.sampled.map(({ id }) => id));
      const mean = cell.filter((id) => ids.has(id)).length / cell.length;
      cell.forEach((id, at) => {
        if (ids.has(id)) counts[at] = (counts[at] as number) + 1;
      });
      variance += (mean * (1 - mean) * cell.length) / (cell.length - 1);
    }
    const average = counts.reduce((sum, count) => sum + count, 0) / cell.length;
    return counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / variance;
  }
  const population = pieces(24, (at) => ({
    assessorId: at < 16 ? "a1" : "a2",
    bandId: at % 2 ? "pass" : "distinction",
    hubId: at < 6 ? "h1" : "h2",
    mark: 50 + Math.floor(at / 8),
  }));
  const alike = (asked: (one: PieceOfWork) => boolean) => population.filter(asked).map(({ id }) => id);
  const everyone = alike(() => true);

  // 99.9 % points of chi-square with one degree of freedom fewer than there are pieces: 5, 6, 8, 12, 16, 24.
  const limit: Readonly<Record<number, number>> = {
    5: 18.47,
    6: 20.52,
    8: 24.32,
    12: 31.26,
    16: 37.7,
    24: 49.73,
  };
  test.each<[string, Parameters<typeof policyOf>[0], string[]]>([
    ["chance alone", {}, everyone],
    [
      "spread over bands",
      { spread: [{ over: "band", share: "equally" }] },
      alike(({ bandId }) => bandId === "pass"),
    ],
    [
      "a minimum for every assessor: the many",
      { minimums: [{ by: ["assessor"], atLeast: 1, flag: null }] },
      alike(({ assessorId }) => assessorId === "a1"),
    ],
    [
      "a minimum for every assessor: the few",
      { minimums: [{ by: ["assessor"], atLeast: 1, flag: null }] },
      alike(({ assessorId }) => assessorId === "a2"),
    ],
    [
      "two minimums and a spread that cross",
      {
        size: { kind: "fixed", pieces: 5 },
        minimums: [
          { by: ["assessor"], atLeast: 2, flag: null },
          { by: ["hub"], atLeast: 2, flag: null },
        ],
        spread: [{ over: "band", share: "in-proportion" }],
      },
      alike(({ assessorId, hubId, bandId }) => assessorId === "a1" && hubId === "h2" && bandId === "pass"),
    ],
    [
      "one of eight equal highest marks",
      { size: { kind: "fixed", pieces: 1 }, mustIncludes: [{ kind: "highest", pieces: 1 }] },
      alike(({ mark }) => mark === 52),
    ],
    [
      "must-includes added unless drawn: the others",
      { mustIncludes: [{ kind: "border", at: 50, within: 0 }], mustIncludesCount: "unless-drawn" },
      alike(({ mark }) => mark !== 50),
    ],
  ])("%s", (_, rules, cell) => {
    expect(unevenness(population, rules, cell)).toBeLessThan(limit[cell.length] ?? Number.NaN);
  });
});

describe("what stands in the way", () => {
  const refusalsOf = (
    population: readonly PieceOfWork[],
    rules: Parameters<typeof policyOf>[0],
    seed = "a seed",
  ) => {
    const { plan, refusals } = planSample(population, policyOf(rules), seed);
    expect(plan).toBe(null);
    return refusals;
  };
  const two = pieces(2);

  test("no pieces, no seed, a piece twice, a mark that is none: all at once where they can be seen at once", () => {
    expect(refusalsOf([], {}, "")).toEqual([
      { code: "no-seed", field: "seed", value: "", remedy: "Give the seed that names the chance." },
      {
        code: "nothing-to-sample",
        field: "population",
        value: "0 pieces",
        remedy: "Hand in at least one piece of work.",
      },
    ]);
    const marks = [
      piece("a", { mark: Number.NaN }),
      piece("b", { mark: Infinity }),
      piece("c", { mark: null }),
    ];
    expect(refusalsOf(marks, {}).map(({ code, field, value }) => [code, field, value])).toEqual([
      ["mark-not-a-number", "population[0].mark", "NaN"],
      ["mark-not-a-number", "population[1].mark", "Infinity"],
    ]);
    expect(refusalsOf([piece("a"), piece("b"), piece("a"), piece("a")], {})).toEqual(
      [2, 3].map((place) => ({
        code: "repeated-piece",
        field: `population[${place}].id`,
        value: "a",
        remedy: "Hand in every piece of work once.",
      })),
    );
  });

  test("more than there are", () => {
    expect(refusalsOf(two, {})).toEqual([
      {
        code: "size-beyond-population",
        field: "size",
        value: "3 of 2",
        remedy: "Ask for at most 2, or let the policy take all there are.",
        conflicts: ["size"],
      },
    ]);
  });

  test("must-includes that exceed the size: those that take something are named", () => {
    const rules = [
      { kind: "flag", flag: "requested" },
      { kind: "fails" },
      { kind: "highest", pieces: 4 },
    ] as const;
    expect(
      refusalsOf(
        pieces(9, (at) => ({ mark: at < 2 ? 30 : 60 })),
        { mustIncludes: rules },
      ),
    ).toEqual([
      {
        code: "must-includes-exceed-size",
        field: "mustIncludes",
        value: "6 for a size of 3",
        remedy:
          "Raise the size to 6, take out a must-include, count them on top of the size, or let the sample grow for them.",
        conflicts: ["size", "mustIncludes[1]", "mustIncludes[2]"],
      },
    ]);
  });

  test("a group smaller than its minimum", () => {
    const population = pieces(9, (at) => ({ assessorId: at < 8 ? "a1" : "a2" }));
    const by = ["assessor", "hub"] as const;
    expect(refusalsOf(population, { minimums: [{ by, atLeast: 2, flag: null }] })).toEqual([
      {
        code: "group-smaller-than-minimum",
        field: "minimums[0]",
        value: "1 in assessor a2, hub none for a minimum of 2",
        remedy: "Lower the minimum to 1, or let the policy take the whole of a group that is smaller.",
        conflicts: ["minimums[0]"],
      },
    ]);
  });

  const assessors = pieces(12, (at) => ({
    assessorId: `a${at % 4}`,
    hubId: `h${at % 3}`,
    flags: at ? [] : ["requested"],
  }));
  const byAssessor = { by: ["assessor"], atLeast: 1, flag: null } as const;
  const byHub = { by: ["hub"], atLeast: 1, flag: null } as const;

  test("minimums that exceed the size: the one that does alone is named", () => {
    expect(refusalsOf(assessors, { minimums: [byHub, byAssessor] })).toEqual([
      {
        code: "minimums-exceed-size",
        field: "minimums",
        value: "4 needed, room for 3",
        remedy: "Raise the size by 1, lower a minimum, or let the sample grow for the minimums.",
        conflicts: ["size", "minimums[1]"],
      },
    ]);
  });

  test("minimums that exceed the size together are all named, those that need nothing are not", () => {
    const population = pieces(8, (at) => ({
      assessorId: at < 2 ? `a${at}` : "a2",
      hubId: at < 2 ? "h0" : at === 2 ? "h1" : "h2",
      subjectId: "s",
    }));
    const bySubject = { by: ["subject"], atLeast: 1, flag: null } as const;
    const refusals = refusalsOf(population, {
      size: { kind: "fixed", pieces: 3 },
      minimums: [byAssessor, byHub, { ...bySubject, flag: "requested" }],
    });
    expect(refusals).toEqual([
      expect.objectContaining({
        code: "minimums-exceed-size",
        value: "4 needed, room for 3",
        conflicts: ["size", "minimums[0]", "minimums[1]"],
      }),
    ]);
  });

  test("must-includes that take the minimums' room are named with them", () => {
    const crowded = {
      mustIncludes: [{ kind: "flag", flag: "requested" }],
      minimums: [{ ...byHub, atLeast: 1 }],
    } as const;
    expect(refusalsOf(assessors, { ...crowded, size: { kind: "fixed", pieces: 2 } })).toEqual([
      expect.objectContaining({
        value: "2 needed, room for 1",
        conflicts: ["size", "minimums[0]", "mustIncludes[0]"],
      }),
    ]);
    // Where the minimums would not have fitted without them either, they are not to blame.
    expect(refusalsOf(assessors, { ...crowded, size: { kind: "fixed", pieces: 1 } })).toEqual([
      expect.objectContaining({ value: "2 needed, room for 0", conflicts: ["size", "minimums[0]"] }),
    ]);
    // On top of the size they take no room.
    expect(
      planSample(
        assessors,
        policyOf({ ...crowded, size: { kind: "fixed", pieces: 2 }, mustIncludesCount: "on-top" }),
        "s",
      ).plan?.sampled.length,
    ).toBe(3);
  });

  test("a policy that was not checked is misuse", () => {
    expect(() =>
      planSample(pieces(9), policyOf({ passMark: null, mustIncludes: [{ kind: "fails" }] }), "s"),
    ).toThrow(new RangeError("a rule needs a pass mark: null"));
    expect(() =>
      planSample(
        pieces(9),
        policyOf({ passMark: null, mustIncludes: [{ kind: "border", at: null, within: 1 }] }),
        "s",
      ),
    ).toThrow(new RangeError("a rule needs a pass mark: null"));
    expect(() =>
      planSample(pieces(9), policyOf({ size: { kind: "fixed", pieces: Number.NaN } }), "s"),
    ).toThrow(new RangeError("the size rule gives no whole number for 9 pieces: NaN"));
  });
});

describe("what gives way is said", () => {
  const relaxedOf = (population: readonly PieceOfWork[], rules: Parameters<typeof policyOf>[0]) => {
    const plan = planSample(population, policyOf({ ...rules, mayRelax: everythingGives }), "a seed")
      .plan as SamplePlan;
    return [plan.sampled.length, plan.relaxed];
  };

  test("to must-includes and then to minimums", () => {
    const population = pieces(9, (at) => ({ mark: at < 4 ? 30 : 60, assessorId: at < 4 ? "a1" : `a${at}` }));
    const rules = {
      mustIncludes: [{ kind: "fails" }],
      minimums: [{ by: ["assessor"], atLeast: 1, flag: null }],
    } as const;
    expect(relaxedOf(population, rules)).toEqual([
      9,
      [
        { code: "grow-for-must-includes", field: "size", group: [], asked: 3, given: 4 },
        { code: "grow-for-minimums", field: "size", group: [], asked: 3, given: 9 },
      ],
    ]);
  });

  test("to groups smaller than their minimum, in the order of the groups", () => {
    const population = pieces(9, (at) => ({ hubId: at === 0 ? null : (["h2", "h1"][at - 1] ?? "h3") }));
    const group = (value: string | null) => [{ over: "hub", value }];
    expect(
      relaxedOf(population, {
        size: { kind: "fixed", pieces: 6 },
        minimums: [{ by: ["hub"], atLeast: 2, flag: null }],
      }),
    ).toEqual([
      6,
      ["h1", "h2", null].map((hub) => ({
        code: "take-whole-group",
        field: "minimums[0]",
        group: group(hub),
        asked: 2,
        given: 1,
      })),
    ]);
  });

  test("nothing, where the sample is everything anyway", () => {
    expect(relaxedOf(pieces(3), { minimums: [{ by: ["assessor"], atLeast: 5, flag: null }] })).toEqual([
      3,
      [],
    ]);
  });
});

describe("reasons", () => {
  test("everything, with the rules that would have taken it too", () => {
    const { plan } = planSample(
      [piece("a", { mark: 30 }), piece("b")],
      policyOf({ size: { kind: "all" }, mustIncludes: [{ kind: "fails" }] }),
      "s",
    );
    expect(plan?.sampled).toEqual([
      { id: "a", reasons: [{ code: "all-taken" }, { code: "must-include", rule: 0 }] },
      { id: "b", reasons: [{ code: "all-taken" }] },
    ]);
  });

  test("must-include, minimum and chance, each in its group", () => {
    const population = pieces(6, (at) => ({
      assessorId: at < 3 ? "a1" : "a2",
      mark: at === 0 ? 30 : 50 + at,
      bandId: "pass",
    }));
    const { plan } = planSample(
      population,
      policyOf({
        mustIncludes: [
          { kind: "highest", pieces: 1 },
          { kind: "fails" },
          { kind: "lowest", pieces: 1, above: null },
        ],
        mustIncludesCount: "on-top",
        size: { kind: "fixed", pieces: 2 },
        minimums: [{ by: ["assessor", "band"], atLeast: 2, flag: null }],
        spread: [
          { over: "mark", slices: 2, share: "equally" },
          { over: "hub", share: "equally" },
        ],
      }),
      "a seed",
    );
    const reasons = Object.fromEntries(plan?.sampled.map((one) => [one.id, one.reasons]) ?? []);
    expect(reasons["p001"]).toEqual([
      { code: "must-include", rule: 1 },
      { code: "must-include", rule: 2 },
    ]);
    expect(reasons["p006"]).toEqual([{ code: "must-include", rule: 0 }]);
    const others = Object.entries(reasons).filter(([id]) => id !== "p001" && id !== "p006");
    expect(others.map(([id, why]) => [id < "p004", why])).toEqual([
      [
        true,
        [
          {
            code: "minimum",
            rule: 0,
            group: [
              { over: "assessor", value: "a1" },
              { over: "band", value: "pass" },
            ],
          },
        ],
      ],
      [
        false,
        [
          {
            code: "minimum",
            rule: 0,
            group: [
              { over: "assessor", value: "a2" },
              { over: "band", value: "pass" },
            ],
          },
        ],
      ],
    ]);
  });

  test("drawn: from which group, at which place, of how many", () => {
    const population = pieces(6, (at) => ({ mark: 40 + 10 * (at % 2) }));
    const { plan } = planSample(
      population,
      policyOf({
        size: { kind: "fixed", pieces: 4 },
        spread: [{ over: "mark", slices: 2, share: "equally" }],
      }),
      "a seed",
    );
    const drawn = plan?.sampled.flatMap((one) => one.reasons) ?? [];
    for (const value of ["40", "50"]) {
      const group = [{ over: "mark", value }];
      expect(drawn).toContainEqual({ code: "drawn", group, place: 1, of: 3, taken: 2 });
      expect(drawn).toContainEqual({ code: "drawn", group, place: 2, of: 3, taken: 2 });
    }
  });

  test("drawn and required, where must-includes are added unless drawn", () => {
    const population = pieces(4, () => ({ mark: 30 }));
    const { plan } = planSample(
      population,
      policyOf({ mustIncludes: [{ kind: "fails" }], mustIncludesCount: "unless-drawn" }),
      "a seed",
    );
    const codes = plan?.sampled.map(({ reasons }) => reasons.map(({ code }) => code).join()).sort();
    expect(codes).toEqual(["drawn,must-include", "drawn,must-include", "drawn,must-include", "must-include"]);
  });
});

test("a published plan stays what it is: the same pieces and the same hash for ever", () => {
  const population = pieces(30, (at) => ({
    mark: 30 + ((at * 7) % 41),
    assessorId: `a${at % 3}`,
    bandId: at % 2 ? "pass" : null,
  }));
  const policy = policyOf({
    size: { kind: "fixed", pieces: 6 },
    mustIncludes: [{ kind: "lowest", pieces: 1, above: 0 }],
    minimums: [{ by: ["assessor"], atLeast: 1, flag: null }],
    spread: [{ over: "mark", slices: 3, share: "equally" }],
  });
  const plan = planSample(population, policy, "final assessment 2027, 6 8 1 4 4").plan as SamplePlan;
  expect(plan.sampled.map(({ id }) => id)).toEqual(["p001", "p006", "p008", "p010", "p011", "p021"]);
  expect(plan.hash).toBe("6b9cb62b0f96177739a9146531ea5647ea2becf42e7b139fce67578815d54ce8");
});
