import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** JCQ: up to 10 pieces all of them, then 10, 15 and 20; the highest, the lowest that is not 0, spread over marks and assessors. */
export const jcq: SamplingPolicy = {
  code: "jcq",
  name: "Joint Council for Qualifications",
  source: {
    title: "Instructions for conducting non-examination assessments",
    confidence: "low",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: {
    kind: "steps",
    steps: [
      { upTo: 10, take: { kind: "all" } },
      { upTo: 100, take: { kind: "fixed", pieces: 10 } },
      { upTo: 200, take: { kind: "fixed", pieces: 15 } },
      { upTo: null, take: { kind: "fixed", pieces: 20 } },
    ],
  },
  mustIncludes: [
    { kind: "highest", pieces: 1 },
    { kind: "lowest", pieces: 1, above: 0 },
  ],
  mustIncludesCount: "within-size",
  minimums: [],
  spread: [
    { over: "mark", slices: 5, share: "equally" },
    { over: "assessor", share: "equally" },
  ],
  mayRelax: [],
  escalation: [{ when: "outside-tolerance", extendTo: "all" }],
};
