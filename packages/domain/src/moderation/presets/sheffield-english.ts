import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** University of Sheffield, English: 10 % or 10 pieces, whichever is more, and all fails; all where there are concerns. */
export const sheffieldEnglish: SamplingPolicy = {
  code: "sheffield-english",
  name: "University of Sheffield, English",
  source: {
    title: "University of Sheffield, School of English, moderation",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: { kind: "share", percent: 10, atLeast: 10, atMost: null },
  mustIncludes: [{ kind: "fails" }],
  mustIncludesCount: "on-top",
  minimums: [],
  spread: [],
  mayRelax: ["take-all-there-are"],
  escalation: [{ when: "concern-raised", extendTo: "all" }],
};
