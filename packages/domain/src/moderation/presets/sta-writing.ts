import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** Standards and Testing Agency, writing: 15 %, at least 5, spread over the standards; one judgement changed: all at that standard. */
export const staWriting: SamplingPolicy = {
  code: "sta-writing",
  name: "Standards and Testing Agency, writing",
  source: {
    title: "Standards and Testing Agency, external moderation of writing",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: { kind: "share", percent: 15, atLeast: 5, atMost: null },
  mustIncludes: [],
  mustIncludesCount: "within-size",
  minimums: [],
  spread: [{ over: "band", share: "equally" }],
  mayRelax: ["take-all-there-are"],
  escalation: [{ when: "judgement-changed", extendTo: "same-band" }],
};
