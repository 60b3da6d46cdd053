import type { Form } from "../../../forms/declare/form.js";
import { type BoardItemFragment, RecordDecisionDocument } from "../../../generated/documents.js";
import type { ShownBoard } from "./board-forms.js";

/** An item of a board. */
export interface OfItem {
  readonly board: ShownBoard;
  readonly item: BoardItemFragment;
}

/** Decides an item, or corrects what was decided. */
export const decisionForm: Form<OfItem> = {
  act: "decide",
  document: RecordDecisionDocument as never,
  button: ({ item }) => (item.decision ? "Correct the decision" : "Record the decision"),
  fields: [
    { kind: "kept", name: "boardId", value: ({ board }) => board.id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ board }) => board.version },
    { kind: "kept", name: "itemId", value: ({ item }) => item.id },
    { kind: "kept", name: "correctsId", value: ({ item }) => item.decision?.id ?? null },
    {
      ...{ kind: "choice", name: "kind", label: "Decision" },
      options: [
        { value: "CONFIRM", label: "Confirm" },
        { value: "ADJUST", label: "Move marks together" },
        { value: "RE_MARK", label: "Mark again" },
        { value: "DEFER", label: "Defer to a later board" },
      ],
    },
    { kind: "words", name: "reason", label: "Why", lines: 2, hint: "Name nobody: it goes into the pack." },
  ],
  places: { decidedBy: "kind", "decidedBy.*": "kind" },
  said: () => ({ what: "The decision is recorded." }),
};
