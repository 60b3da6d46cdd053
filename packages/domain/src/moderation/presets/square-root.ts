import type { SamplingPolicy } from "../policy/sampling-policy.js";

/**
 * The square root of how many there are, rounded up, from top, middle and bottom, and all on the pass border.
 *
 * How far the border reaches is not stated there; 2 marks either side is our default.
 */
export const squareRoot: SamplingPolicy = {
  code: "square-root",
  name: "Square root",
  source: {
    title: "University of Brighton, documenting moderation",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: { kind: "square-root", atLeast: 1, atMost: null },
  mustIncludes: [{ kind: "border", at: null, within: 2 }],
  mustIncludesCount: "unless-drawn",
  minimums: [],
  spread: [{ over: "mark", slices: 3, share: "equally" }],
  mayRelax: [],
  escalation: [],
};
