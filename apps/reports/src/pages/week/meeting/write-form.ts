import { longDate } from "@reviewpoint/domain/calendar";
import { type Field, rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { WriteMeetingDocument } from "../../../generated/documents.js";
import type { WeekTarget } from "../target/standing-words.js";
import type { WeekMeeting } from "./state-words.js";

/** What is written: whose record, the one that is being kept already, and the targets that were open. */
export interface ToWrite {
  readonly traineeId: string;
  /** null for a new one. */
  readonly meeting: WeekMeeting | null;
  readonly open: readonly WeekTarget[];
}

interface OpenTarget {
  readonly target: WeekTarget;
  readonly progress: string;
}

const reviews: Field<ToWrite> = rowsOf<ToWrite, OpenTarget>({
  name: "reviews",
  rows: ({ meeting, open }) =>
    open.map((target) => ({
      target,
      progress: meeting?.reviews.find((one) => one.target?.id === target.id)?.progress ?? "",
    })),
  legend: ({ target }) => `Target: ${target.action}`,
  hint: ({ target }) => `Due on ${longDate(target.dueOn)}`,
  of: [
    { kind: "kept", name: "targetId", value: ({ target }) => target.id },
    {
      kind: "words",
      name: "progress",
      label: "How far it has come",
      lines: 2,
      value: ({ progress }) => progress,
    },
  ],
});

/** The record of a meeting: kept as a draft that nobody else sees, or handed over to the mentor. */
export const writeForm: Form<ToWrite> = {
  act: "write-meeting",
  document: WriteMeetingDocument as never,
  button: (_, { words }) => `Hand it over to my ${words.one("mentor")}`,
  besides: { button: "Keep it as a draft", without: "handOver" },
  check: "meeting",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "kept", name: "meetingId", value: ({ meeting }) => meeting?.id ?? null },
    {
      kind: "kept",
      name: "expectedVersion",
      as: "number",
      value: ({ meeting }) => meeting?.version ?? null,
    },
    {
      kind: "day",
      name: "heldOn",
      label: "The day you met",
      value: ({ meeting }, { frame }) => meeting?.heldOn ?? frame.provider.today,
    },
    {
      kind: "count",
      name: "minutes",
      label: "Minutes",
      optional: true,
      value: ({ meeting }) => meeting?.minutes ?? null,
    },
    reviews,
    {
      kind: "words",
      name: "observationsDiscussed",
      label: "What you talked about of lessons that were seen",
      optional: true,
      value: ({ meeting }) => meeting?.observationsDiscussed ?? null,
    },
    {
      kind: "words",
      name: "reflection",
      label: "What you think of the week",
      hint: "What went well, what did not, and what you will do about it.",
      lines: 6,
      value: ({ meeting }) => meeting?.reflection ?? null,
    },
  ],
  said: (done, _, { words }) => {
    const { meeting } = done as { meeting: { state: WeekMeeting["state"]; heldOn: string } };
    const day = longDate(meeting.heldOn);
    return meeting.state === "DRAFT"
      ? { what: `The record of ${day} is kept as a draft.`, told: "Nobody else sees it." }
      : {
          what: `The record of ${day} is handed over.`,
          told: `Your ${words.one("mentor")} finds it among what waits to be confirmed; no letter goes out.`,
        };
  },
};
