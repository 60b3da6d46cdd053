import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import { BoardDocument, type BoardQuery, type BoardQueryVariables } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { agendaForm, attendanceForm, closeForm, declareForm, packForm } from "../forms/board-forms.js";
import { decisionForm } from "../forms/decision-form.js";
import { doneForm, minutesForm, raiseForm, signForm } from "../forms/follow-up-forms.js";
import { boardView } from "./view.js";

/** Is this board's business in order, and what did it decide? */
export const boardPage: Page<BoardQuery, BoardQueryVariables> = {
  path: "/boards/:id",
  name: () => "Exam board",
  question: () => "Is this board's business in order, and what did it decide?",
  filters: [],
  query: BoardDocument,
  variables: (context) => ({
    id: context.address.path.split("/")[2] ?? "",
    withTrainees: mayDo(context, "keep-boards"),
    withExercises: mayDo(context, "read-moderation"),
  }),
  acts: actsOf(
    ...[declareForm, agendaForm, attendanceForm, decisionForm, raiseForm, doneForm],
    ...[minutesForm, signForm, closeForm, packForm],
  ),
  view: (data, context) => {
    if (!data.board) throw new Unanswered("NOT_FOUND", "There is no board under this id.");
    return boardView({ ...data, board: data.board }, context);
  },
};
