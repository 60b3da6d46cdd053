import type { Form } from "../../../forms/declare/form.js";
import { RecordHandInDocument } from "../../../generated/documents.js";
import { handInStanding } from "./standing-words.js";

/** Says that something was handed in now, for a lesson. */
export const handInForm: Form<{ readonly traineeId: string }> = {
  act: "record-hand-in",
  document: RecordHandInDocument as never,
  button: "Record that it is handed in",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "line", name: "material", label: "What", hint: "E.g. the plan for 9B, period 3." },
    {
      kind: "day",
      name: "lessonOn",
      label: "The day of the lesson",
      value: (_, { frame }) => frame.provider.today,
    },
  ],
  input: (input) => ({ ...input, handedInAt: new Date().toISOString() }),
  said: (done) => {
    const { handIn } = done as { handIn: { standing: keyof typeof handInStanding } };
    return { what: `Recorded: ${handInStanding[handIn.standing]}.` };
  },
};
