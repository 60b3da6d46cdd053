import fc from "fast-check";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** A piece of work of which only what matters is said. */
export function piece(id: string, facts: Partial<PieceOfWork> = {}): PieceOfWork {
  return {
    id,
    traineeId: `trainee of ${id}`,
    assessorId: "a1",
    schoolId: null,
    hubId: null,
    subjectId: null,
    cohortId: null,
    bandId: null,
    mark: 50,
    flags: [],
    ...facts,
  };
}

/** So many pieces, p001, p002, …, each with what a function of its number says. */
export const pieces = (
  count: number,
  facts: (at: number) => Partial<PieceOfWork> = () => ({}),
): PieceOfWork[] =>
  Array.from({ length: count }, (_, at) => piece(`p${String(at + 1).padStart(3, "0")}`, facts(at)));

/** A policy of which only what matters is said: three pieces by chance, nothing gives way. */
export function policyOf(rules: Partial<SamplingPolicy> = {}): SamplingPolicy {
  return {
    code: "own",
    name: "Our own",
    source: { title: "Assessment handbook", confidence: "high", statedOn: "2026-09-01" },
    passMark: 40,
    size: { kind: "fixed", pieces: 3 },
    mustIncludes: [],
    mustIncludesCount: "within-size",
    minimums: [],
    spread: [],
    mayRelax: [],
    escalation: [],
    ...rules,
  };
}

const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

/** Populations with few values, so that groups and ties come about. */
export const populations = (maxLength: number): fc.Arbitrary<PieceOfWork[]> =>
  fc
    .array(
      fc.record({
        assessorId: oneOf("a1", "a2", "a3"),
        schoolId: oneOf("s1", "s2", null),
        hubId: oneOf("h1", "h2", null),
        cohortId: oneOf("c1", "c2"),
        bandId: oneOf("distinction", "pass", "fail", null),
        mark: oneOf<number | null>(0, 30, 38, 40, 42, 55, 61.5, 70, null),
        flags: fc.subarray(["new-assessor", "requested", "marked-by-non-staff"]),
      }),
      { minLength: 1, maxLength },
    )
    .map((rows) => rows.map((row, at) => piece(`p${at + 1}`, row)));

const minimum = fc.record({
  by: fc.subarray(["assessor", "hub", "band"] as const, { minLength: 1, maxLength: 2 }),
  atLeast: oneOf(1, 1, 2),
  flag: oneOf(null, null, "requested"),
});

const mustInclude = oneOf<SamplingPolicy["mustIncludes"][number]>(
  { kind: "fails" },
  { kind: "border", at: null, within: 2 },
  { kind: "border", at: 60, within: 1.5 },
  { kind: "band", bandId: "distinction" },
  { kind: "highest", pieces: 1 },
  { kind: "highest", pieces: 2 },
  { kind: "lowest", pieces: 1, above: 0 },
  { kind: "lowest", pieces: 2, above: null },
  { kind: "flag", flag: "requested" },
);

const spread = fc.uniqueArray(
  fc.oneof(
    fc.record({
      over: oneOf("assessor" as const, "band" as const, "hub" as const),
      share: oneOf("equally" as const, "in-proportion" as const),
    }),
    fc.record({
      over: fc.constant("mark" as const),
      slices: oneOf(2, 3, 5),
      share: oneOf("equally" as const, "in-proportion" as const),
    }),
  ),
  { selector: ({ over }) => over, maxLength: 2 },
);

/** Policies with a fixed size of at most so many pieces, that let nothing give way. */
export const strictPolicies = (largest: number): fc.Arbitrary<SamplingPolicy> =>
  fc
    .record({
      size: fc.integer({ min: 1, max: largest }).map((count) => ({ kind: "fixed" as const, pieces: count })),
      mustIncludes: fc.array(mustInclude, { maxLength: 2 }),
      mustIncludesCount: oneOf("within-size" as const, "on-top" as const, "unless-drawn" as const),
      minimums: fc.array(minimum, { maxLength: 3 }),
      spread,
    })
    .map(policyOf);

export const seeds = fc.string({ minLength: 1, maxLength: 12 });
