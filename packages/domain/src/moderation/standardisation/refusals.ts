import type { IsoDate } from "../../calendar/index.js";

/** Everything for which standardisation says no, each with its facts, beside what every exercise says no to. */
export type StandardisationRefusal =
  /** Nobody could be found ready: the rule asks for more scripts than there are. */
  | { readonly code: "scripts-too-few"; readonly named: number; readonly least: number }
  | { readonly code: "script-without-label" }
  | { readonly code: "script-label-twice"; readonly label: string }
  | { readonly code: "nobody-takes-part" }
  /** Somebody who knows the agreed marks is to take part, or somebody who takes part is to lead. */
  | { readonly code: "leads-and-takes-part" }
  | { readonly code: "not-a-marker"; readonly personId: string }
  /** What was marked stays as it is. */
  | { readonly code: "trial-marking-has-begun" }
  | { readonly code: "takes-no-part" }
  | { readonly code: "trial-marking-not-open"; readonly opensOn: IsoDate; readonly closesOn: IsoDate }
  | { readonly code: "script-not-of-exercise" }
  | { readonly code: "script-marked-twice" }
  | { readonly code: "nothing-marked" }
  | { readonly code: "standardisation-released"; readonly releasedOn: IsoDate };

/** The refusals with one of these codes, each with its facts. */
export type StandardisationRefusalOf<Code extends StandardisationRefusal["code"]> = Extract<
  StandardisationRefusal,
  { readonly code: Code }
>;
