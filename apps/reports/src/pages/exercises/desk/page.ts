import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExerciseDeskDocument,
  type ExerciseDeskQuery,
  type ExerciseDeskQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { exerciseIdOf, foundExercise } from "../facts.js";
import { conflictForm } from "./conflict-form.js";
import { judgingForm } from "./judging-form.js";
import { deskView } from "./view.js";

/** Pieces that one desk shows. */
const mostPieces = 60;

/** What have I still to judge, and by when? */
export const exerciseDeskPage: Page<ExerciseDeskQuery, ExerciseDeskQueryVariables> = {
  path: "/exercises/:id/desk",
  name: () => "My desk",
  question: () => "What have I still to judge, and by when?",
  filters: [],
  query: ExerciseDeskDocument,
  variables: (context) => {
    if (!mayDo(context, "moderate"))
      throw new Unanswered("NOT_ALLOWED", "Your roles do not judge work a second time.");
    return { id: exerciseIdOf(context), first: mostPieces };
  },
  acts: actsOf(judgingForm, conflictForm),
  view: (data, context) => deskView(data, foundExercise(data.exercise), context),
};
