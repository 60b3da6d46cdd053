import type { Form } from "../../../forms/declare/form.js";
import {
  CloseActionDocument,
  RaiseActionDocument,
  SignMinutesDocument,
  WriteMinutesDocument,
} from "../../../generated/documents.js";
import type { Answer, ShownBoard } from "./board-forms.js";

type Action = ShownBoard["actions"][number];

/** Asks somebody to do something. */
export const raiseForm: Form<Answer> = {
  act: "raise",
  document: RaiseActionDocument as never,
  button: "Add this action",
  fields: [
    { kind: "kept", name: "boardId", value: ({ board }) => board.id },
    { kind: "line", name: "what", label: "What is to be done" },
    {
      ...{ kind: "choice", name: "ownerId", label: "Who sees to it" },
      options: ({ board }) =>
        board.members.map(({ personId, person }) => ({ value: personId, label: person?.name ?? personId })),
    },
    { kind: "day", name: "dueOn", label: "By when" },
  ],
  said: () => ({ what: "The action is recorded." }),
};

/** Says that an action was done. */
export const doneForm: Form<Action> = {
  act: "done",
  document: CloseActionDocument as never,
  button: "It is done",
  fields: [
    { kind: "kept", name: "actionId", value: ({ id }) => id },
    { kind: "line", name: "account", label: "What was done" },
  ],
  said: () => ({ what: "The action is closed." }),
};

/** Writes the minutes, or corrects those that were signed. */
export const minutesForm: Form<Answer> = {
  act: "minutes",
  document: WriteMinutesDocument as never,
  button: "Keep the minutes",
  fields: [
    { kind: "kept", name: "boardId", value: ({ board }) => board.id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ board }) => board.version },
    {
      ...{ kind: "words", name: "words", label: "Minutes", lines: 12 },
      hint: "Every text that you keep stays on record.",
      value: ({ board }) => board.minutes[0]?.words ?? null,
    },
    {
      ...{ kind: "line", name: "correction", label: "Why they are corrected" },
      hint: "The chair has signed these minutes, and signs the corrected ones again.",
      when: ({ board }) => board.minutes[0]?.isSigned ?? false,
    },
  ],
  said: () => ({ what: "The minutes are kept." }),
};

/** Signs the newest minutes. */
export const signForm: Form<Answer> = {
  act: "sign",
  document: SignMinutesDocument as never,
  button: "Sign these minutes",
  fields: [
    { kind: "kept", name: "boardId", value: ({ board }) => board.id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ board }) => board.version },
    { kind: "kept", name: "sequence", as: "number", value: ({ board }) => board.minutes[0]?.sequence ?? 0 },
  ],
  said: () => ({ what: "You have signed the minutes." }),
};
