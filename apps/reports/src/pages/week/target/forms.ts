import { addDays, longDate } from "@reviewpoint/domain/calendar";
import type { Done, Said } from "../../../address/act.js";
import type { KeptField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  CarryOverTargetDocument,
  CloseTargetDocument,
  GiveTargetFeedbackDocument,
  ReopenTargetDocument,
  SetTargetDocument,
} from "../../../generated/documents.js";
import type { WeekTarget } from "./standing-words.js";
import { type Strand, strandOptions, targetFields } from "./target-fields.js";

const asRead: readonly KeptField<WeekTarget>[] = [
  { kind: "kept", name: "targetId", value: ({ id }) => id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
];

/** How a target is set, whatever it is for. */
export const setting = {
  document: SetTargetDocument as never,
  button: "Set this target",
  check: "set-target",
  said: (done: Done): Said => {
    const { target } = done as { target: { dueOn: string } };
    return { what: `The target is set, due on ${longDate(target.dueOn)}.` };
  },
} as const;

/** Sets a target between meetings. */
export const setForm: Form<{ readonly traineeId: string; readonly strands: readonly Strand[] }> = {
  ...setting,
  act: "set-target",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    ...targetFields<{ readonly strands: readonly Strand[] }>(
      ({ strands }) => strandOptions(strands),
      "draft.",
    ),
  ],
};

/** Says how a target was closed; opened again where that was a mistake. */
export const closeForm: Form<WeekTarget> = {
  act: "close-target",
  document: CloseTargetDocument as never,
  button: "Close this target",
  check: "close-target",
  fields: [
    ...asRead,
    {
      kind: "pick",
      name: "outcome",
      label: "How it went",
      options: [
        { value: "MET", label: "Met" },
        { value: "NOT_MET", label: "Not met" },
        { value: "DROPPED", label: "Dropped", hint: "It no longer makes sense." },
      ],
    },
    {
      kind: "words",
      name: "note",
      label: "On what evidence it was met, or why it is dropped",
      optional: true,
      lines: 2,
    },
  ],
  said: (done, sent, { address }) => {
    const { target } = done as { target: { id: string; version: number; standing: WeekTarget["standing"] } };
    const how = { MET: "met", NOT_MET: "not met", DROPPED: "dropped" }[target.standing as "MET"] ?? "closed";
    return {
      what: `The target is closed as ${how}.`,
      undo: {
        ...{ at: address.path, act: reopenForm.act, on: sent["on"] ?? "", button: "Open it again" },
        sent: { targetId: target.id, expectedVersion: String(target.version), note: "" },
      },
    };
  },
};

/** Gives a target a later day. */
export const carryForm: Form<WeekTarget> = {
  act: "carry-over-target",
  document: CarryOverTargetDocument as never,
  button: "Carry it over",
  fields: [
    ...asRead,
    {
      kind: "day",
      name: "dueOn",
      label: "Due on",
      value: (_, { frame }) => addDays(frame.provider.today, 7),
    },
    { kind: "words", name: "note", label: "Why", optional: true, lines: 2 },
  ],
  said: (done) => {
    const { target } = done as { target: { dueOn: string } };
    return { what: `The target is carried over to ${longDate(target.dueOn)}.` };
  },
};

/** Says something of a target and of the documents that it came out of. */
export const feedbackForm: Form<WeekTarget> = {
  act: "give-target-feedback",
  document: GiveTargetFeedbackDocument as never,
  button: "Give this feedback",
  fields: [
    { kind: "kept", name: "targetId", value: ({ id }) => id },
    {
      kind: "words",
      name: "words",
      label: "What you say of it, and of the documents",
      hint: "It is read with the target, and stays as it is written.",
      lines: 3,
    },
  ],
  said: () => ({ what: "Your feedback stands with the target." }),
};

/** Opens a closed target again. */
export const reopenForm: Form<WeekTarget> = {
  act: "reopen-target",
  document: ReopenTargetDocument as never,
  button: "Open it again",
  fields: [...asRead, { kind: "line", name: "note", label: "Why", optional: true }],
  said: () => ({ what: "The target is open again." }),
};
