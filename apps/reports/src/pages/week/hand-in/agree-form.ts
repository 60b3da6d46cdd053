import type { Form } from "../../../forms/declare/form.js";
import { AgreeHandInDocument } from "../../../generated/documents.js";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Records how and when plans are handed in; the newest agreement counts. */
export const agreeForm: Form<{ readonly traineeId: string; readonly version: number }> = {
  act: "agree-hand-in",
  document: AgreeHandInDocument as never,
  button: "Record what was agreed",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
    {
      kind: "choice",
      name: "when",
      label: "When",
      options: [
        ...[1, 2, 3].map((days) => ({
          value: `before:${days}`,
          label: `${days} school ${days === 1 ? "day" : "days"} before the lesson`,
        })),
        ...weekdays.map((day, index) => ({ value: `weekly:${index + 1}`, label: `Each ${day}` })),
      ],
    },
    { kind: "line", name: "time", label: "By", hint: "A time of day, e.g. 17:00.", value: "17:00" },
    { kind: "line", name: "way", label: "How", hint: "E.g. into the shared folder." },
  ],
  places: { days: "when", weekday: "when", kind: "when", counted: "when" },
  input: ({ when, ...input }) => {
    const [kind, figure] = String(when).split(":");
    return kind === "weekly"
      ? { ...input, kind: "WEEKLY", weekday: Number(figure) }
      : { ...input, kind: "BEFORE_LESSON", days: Number(figure), counted: "SCHOOL_DAYS" };
  },
  said: () => ({ what: "What was agreed about handing in is recorded." }),
};
