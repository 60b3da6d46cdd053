import type { PolicyPartsFragment } from "../../../generated/documents.js";

/** What a form about a policy of one's own begins from: a policy that is there, or nothing. */
export interface FromPolicy {
  readonly policy: PolicyPartsFragment | null;
}
