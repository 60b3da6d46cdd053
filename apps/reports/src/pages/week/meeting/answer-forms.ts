import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { ConfirmMeetingDocument, ReturnMeetingDocument } from "../../../generated/documents.js";
import { type Strand, strandOptions, targetFields } from "../target/target-fields.js";
import type { WeekMeeting } from "./state-words.js";

/** A record that was handed over, the page it is on, and what its targets can be for. */
export interface ToAnswer {
  readonly meeting: WeekMeeting;
  readonly at: string;
  readonly strands: readonly Strand[];
}

const asRead = [
  { kind: "kept", name: "meetingId", value: ({ meeting }: ToAnswer) => meeting.id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ meeting }: ToAnswer) => meeting.version },
] as const;

/** Confirms a record, and sets in the same act what was agreed. */
export const confirmForm: Form<ToAnswer> = {
  act: "confirm-meeting",
  document: ConfirmMeetingDocument as never,
  button: "Confirm it",
  check: "confirm-meeting",
  fields: [
    ...asRead,
    rowsOf<ToAnswer, { readonly position: number; readonly strands: readonly Strand[] }>({
      name: "targets",
      rows: ({ strands }) => [1, 2, 3].map((position) => ({ position, strands })),
      legend: ({ position }) => `New target ${position} (if any)`,
      of: targetFields(({ strands }) => strandOptions(strands)),
    }),
    { kind: "words", name: "note", label: "A word to go with it", optional: true, lines: 2 },
  ],
  said: (done, sent, { address, words }) => {
    const { meeting, targets } = done as {
      meeting: { id: string; version: number };
      targets: readonly object[] | null;
    };
    const set = targets?.length ?? 0;
    return {
      what: `The record is confirmed${set === 0 ? "" : `, and ${set === 1 ? "a target is" : `${set} targets are`} set`}.`,
      told: `The ${words.one("trainee")} sees it on their page; no letter goes out.`,
      undo: {
        at: address.path,
        act: returnForm.act,
        on: sent["on"] ?? "",
        button: "Take the confirmation back",
        sent: {
          meetingId: meeting.id,
          expectedVersion: String(meeting.version),
          note: "The confirmation was taken back.",
        },
      },
    };
  },
};

/** Asks for something before a record is confirmed. */
export const returnForm: Form<ToAnswer> = {
  act: "return-meeting",
  document: ReturnMeetingDocument as never,
  button: "Return it",
  check: "return-meeting",
  confirm: {
    opens: "Return it instead",
    loses: ({ meeting }, { words }) =>
      meeting.state === "CONFIRMED"
        ? `The confirmation is taken back until the ${words.one("trainee")} hands the record over again.`
        : `The ${words.one("trainee")} changes the record and hands it over again.`,
  },
  fields: [...asRead, { kind: "words", name: "note", label: "What is to be done", lines: 2 }],
  said: (_, __, { words }) => ({
    what: `The record is returned to the ${words.one("trainee")}.`,
    told: "They see what you ask for on their page; no letter goes out.",
  }),
};
