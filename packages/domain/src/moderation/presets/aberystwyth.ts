import type { SamplingPolicy } from "../policy/sampling-policy.js";

/**
 * Aberystwyth University, external examiner: 20 % or 10 pieces, whichever is more; and all distinctions, all within 5 of the pass
 * mark, all fails, all marked by people who are not staff. That these come on top of the size is our reading.
 *
 * The band is called `distinction` and the flag `marked-by-non-staff`: give it the provider's own identifiers.
 */
export const aberystwythExternal: SamplingPolicy = {
  code: "aberystwyth-external",
  name: "Aberystwyth University, external",
  source: {
    title: "Aberystwyth University, sample for the external examiner",
    confidence: "high",
    statedOn: "2026-11-22",
  },
  passMark: null,
  size: { kind: "share", percent: 20, atLeast: 10, atMost: null },
  mustIncludes: [
    { kind: "band", bandId: "distinction" },
    { kind: "border", at: null, within: 5 },
    { kind: "fails" },
    { kind: "flag", flag: "marked-by-non-staff" },
  ],
  mustIncludesCount: "on-top",
  minimums: [],
  spread: [{ over: "band", share: "in-proportion" }],
  mayRelax: ["take-all-there-are"],
  escalation: [],
};
