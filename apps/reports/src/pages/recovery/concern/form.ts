import type { Form } from "../../../forms/declare/form.js";
import { RaiseConcernDocument } from "../../../generated/documents.js";
import { concernKinds } from "./kinds.js";

/** Records a concern; that there is one is told at once, what it says never by letter. */
export const concernForm: Form<{ readonly traineeId: string }> = {
  act: "raise-concern",
  document: RaiseConcernDocument as never,
  button: "Raise this concern",
  isSensitive: true,
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    {
      kind: "pick",
      name: "kind",
      label: "What it is about",
      options: Object.entries(concernKinds).map(([value, label]) => ({
        value,
        label,
        ...(value === "WELFARE"
          ? { hint: "Kept with the welfare record: read for a purpose, each reading entered in the trail." }
          : {}),
      })),
    },
    {
      kind: "words",
      name: "account",
      label: "What you saw, and when",
      hint: "Facts first: what happened, not what you take it to mean.",
      lines: 5,
    },
    {
      kind: "day",
      name: "raisedOn",
      label: "The day you raise it",
      value: (_, { frame }) => frame.provider.today,
    },
  ],
  said: (_, __, { words }) => ({
    what: "The concern is recorded.",
    told: `The ${words.many("hub")}’ directors and the leadership team are told by letter that there is one: not what it says, nor of whom.`,
  }),
};
