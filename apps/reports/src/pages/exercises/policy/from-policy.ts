import type { PolicyPartsFragment } from "../../../generated/documents.js";
import type { WithGrades } from "./grades.js";

/** What a form about a policy of one's own begins from: a policy that is there, or nothing. */
export interface FromPolicy extends WithGrades {
  readonly policy: PolicyPartsFragment | null;
}
