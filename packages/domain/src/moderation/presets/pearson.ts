import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** Pearson, 2026: up to 15 pieces all of them, then 15, 20 and 25, and the highest and the lowest if not already in. */
export const pearson2026: SamplingPolicy = {
  code: "pearson-2026",
  name: "Pearson, 2026",
  source: {
    title: "Pearson, moderation of centre-assessed work, 2026",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: {
    kind: "steps",
    steps: [
      { upTo: 15, take: { kind: "all" } },
      { upTo: 100, take: { kind: "fixed", pieces: 15 } },
      { upTo: 200, take: { kind: "fixed", pieces: 20 } },
      { upTo: null, take: { kind: "fixed", pieces: 25 } },
    ],
  },
  mustIncludes: [
    { kind: "highest", pieces: 1 },
    { kind: "lowest", pieces: 1, above: null },
  ],
  mustIncludesCount: "unless-drawn",
  minimums: [],
  spread: [],
  mayRelax: [],
  escalation: [],
};
