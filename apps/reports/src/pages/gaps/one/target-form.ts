import type { Form } from "../../../forms/declare/form.js";
import { setting } from "../../week/target/forms.js";
import { targetFields } from "../../week/target/target-fields.js";

/** A gap, and whose it is. */
export interface ToTouch {
  readonly traineeId: string;
  readonly gapId: string;
}

/** Sets a target for a gap: what it is for needs no other choice. */
export const touchForm: Form<ToTouch> = {
  ...setting,
  act: "set-target-for-gap",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "kept", name: "draft.gapId", value: ({ gapId }) => gapId },
    ...targetFields<ToTouch>([], "draft.").filter(({ name }) => name !== "draft.strandId"),
  ],
};
