import type { MustInclude } from "../../policy/must-include.js";
import { counted } from "./numbers-in-words.js";

/** What the flags that presets and the product use say of a piece. Others are shown as they are. */
const flagWords: Readonly<Record<string, string>> = {
  "new-assessor": "its assessor is new",
  "new-school": "its school is new",
  "changed-last-time": "marks of its assessor were changed last time",
  "on-recovery-plan": "its trainee is on a recovery plan",
  borderline: "its mark is close to where a band begins",
  late: "it was handed in late",
  resubmitted: "it was handed in again",
  requested: "it was asked for",
  "marked-by-non-staff": "it was marked by somebody who is not staff",
};

/**
 * What a must-include takes, as the end of a sentence that begins with "because".
 *
 * @example
 * mustIncludeInWords({ kind: "border", at: null, within: 3 }, 40) // => "its mark is within 3 of 40"
 * mustIncludeInWords({ kind: "flag", flag: "new-assessor" }, null) // => "its assessor is new"
 */
export function mustIncludeInWords(rule: MustInclude, passMark: number | null): string {
  switch (rule.kind) {
    case "fails":
      return `its mark is below the pass mark of ${passMark}`;
    case "border":
      return `its mark is within ${rule.within} of ${rule.at ?? passMark}`;
    case "band":
      return `it is in band ${rule.bandId}`;
    case "highest":
      return rule.pieces === 1 ? "it has the highest mark" : `it is among the ${rule.pieces} highest marks`;
    case "lowest": {
      const above = rule.above === null ? "" : ` above ${rule.above}`;
      return rule.pieces === 1
        ? `it has the lowest mark${above}`
        : `it is among the ${counted(rule.pieces, "lowest mark")}${above}`;
    }
    case "flag":
      return flagWords[rule.flag] ?? `it has the flag ${rule.flag}`;
  }
}
