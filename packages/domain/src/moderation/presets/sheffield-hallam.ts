import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** Sheffield Hallam University: fewer than 15 all, else about 3 from each band, above 150 at most 25; every assessor and cohort. */
export const sheffieldHallam: SamplingPolicy = {
  code: "sheffield-hallam",
  name: "Sheffield Hallam University",
  source: {
    title: "Sheffield Hallam University, moderation of marking",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: {
    kind: "steps",
    steps: [
      { upTo: 14, take: { kind: "all" } },
      { upTo: 150, take: { kind: "per-band", pieces: 3, atMost: null } },
      { upTo: null, take: { kind: "per-band", pieces: 3, atMost: 25 } },
    ],
  },
  mustIncludes: [],
  mustIncludesCount: "within-size",
  minimums: [
    { by: ["assessor"], atLeast: 1, flag: null },
    { by: ["cohort"], atLeast: 1, flag: null },
  ],
  spread: [{ over: "band", share: "equally" }],
  mayRelax: ["grow-for-minimums"],
  escalation: [],
};
