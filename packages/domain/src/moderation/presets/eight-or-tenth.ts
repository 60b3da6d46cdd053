import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** 8 pieces or 10 %, whichever is more, over the full range; 2 from every new assessor. How many more for them is our default. */
export const eightOrTenth: SamplingPolicy = {
  code: "eight-or-tenth",
  name: "8 or 10%",
  source: {
    title: "University of Bristol, regulations for taught programmes, moderation",
    confidence: "medium",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: { kind: "share", percent: 10, atLeast: 8, atMost: null },
  mustIncludes: [],
  mustIncludesCount: "within-size",
  minimums: [{ by: ["assessor"], atLeast: 2, flag: "new-assessor" }],
  spread: [{ over: "mark", slices: 5, share: "equally" }],
  mayRelax: ["take-all-there-are", "take-whole-group", "grow-for-minimums"],
  escalation: [],
};
