import type { Form } from "../../../../forms/declare/form.js";
import {
  EscalatePieceDocument,
  type ExerciseFactsFragment,
  type JudgedPieceFragment,
} from "../../../../generated/documents.js";
import type { NamedPerson } from "../../../people-by-name.js";
import { pieceName } from "../../piece-name.js";
import { asRead } from "../../plan/steps.js";

export interface ToEscalate extends ExerciseFactsFragment {
  /** Pieces that were judged twice, and wait for nobody. */
  readonly judgedTwice: readonly JudgedPieceFragment[];
  readonly people: readonly NamedPerson[];
}

/** Gives a piece that was judged twice to a third person. */
export const escalationForm: Form<ToEscalate> = {
  act: "escalate",
  document: EscalatePieceDocument as never,
  button: "Give it to this person",
  fields: [
    ...asRead,
    {
      kind: "choice",
      name: "pieceKey",
      label: "The piece",
      options: ({ judgedTwice }) =>
        judgedTwice.map((piece) => ({ value: piece.pieceKey, label: pieceName(piece) })),
    },
    {
      kind: "choice",
      name: "moderatorId",
      label: "Who judges it next",
      options: ({ people }) => people.map(({ id, name }) => ({ value: id, label: name })),
    },
  ],
  said: () => ({
    what: "The piece is on the desk of a third person. What they give counts as the moderator’s.",
    told: "No letter goes out: they find it on their desk.",
  }),
};
