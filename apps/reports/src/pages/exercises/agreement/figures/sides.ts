import type { AgreementSideFragment } from "../../../../generated/documents.js";

/** Agreement before moderation, and after it. */
export interface Sides {
  readonly before: AgreementSideFragment;
  readonly after: AgreementSideFragment;
}
