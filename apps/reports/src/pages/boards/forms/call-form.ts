import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type BoardsQuery, CallBoardDocument } from "../../../generated/documents.js";

/** Somebody who can be called to a board. */
export interface Callable {
  readonly id: string;
  readonly name: string;
}

/** People of the board and of the leadership team, by name; those whose names may not be seen are not among them. */
export function callable({ board, leaders }: BoardsQuery): Callable[] {
  const all = [...(board?.nodes ?? []), ...(leaders?.nodes ?? [])];
  const named = all.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  return [...new Map(named.map((one) => [one.id, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

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
    rowsOf<BoardsQuery, Callable>({
      name: "members",
      rows: callable,
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
