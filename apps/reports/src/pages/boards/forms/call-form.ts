import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type BoardsQuery, CallBoardDocument } from "../../../generated/documents.js";
import { type NamedPerson, peopleByName } from "../../people-by-name.js";

/** Calls a board. */
export const callForm: Form<BoardsQuery> = {
  act: "call-board",
  document: CallBoardDocument as never,
  button: "Call this board",
  fields: [
    { kind: "line", name: "name", label: "What it is called", hint: "For instance: Final exam board 2026." },
    { kind: "day", name: "heldOn", label: "The day on which it meets" },
    {
      kind: "ticks",
      name: "cohortIds",
      label: "About whose trainees it decides",
      options: ({ cohorts }) =>
        cohorts.nodes.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` })),
    },
    rowsOf<BoardsQuery, NamedPerson>({
      name: "members",
      // people of the board and of the leadership team
      rows: ({ board, leaders }) => peopleByName(board, leaders),
      legend: ({ name }) => name,
      of: [
        { kind: "kept", name: "personId", value: ({ id }) => id },
        {
          kind: "choice",
          name: "seat",
          label: ({ name }) => `The seat of ${name}`,
          optional: true,
          options: [
            { value: "", label: "Not called" },
            { value: "CHAIR", label: "In the chair" },
            { value: "MEMBER", label: "Member" },
            { value: "EXTERNAL", label: "External member" },
          ],
        },
      ],
    }),
  ],
  said: (done) => ({
    what: `${(done["board"] as { name: string } | null)?.name ?? "The board"} is called.`,
    told: "Its members are told by e-mail, and asked to declare their interests.",
  }),
};
