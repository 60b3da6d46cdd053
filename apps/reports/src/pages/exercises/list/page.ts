import type { Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExercisesDocument,
  type ExercisesQuery,
  type ExercisesQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { exercisesView } from "./view.js";

/** Exercises on a page: each is asked for its moderators as well. */
const pageSize = 20;

/** Which exercises are there, and what is next in each? */
export const exercisesPage: Page<ExercisesQuery, ExercisesQueryVariables> = {
  path: "/exercises",
  name: () => "Moderation",
  question: () => "Which exercises are there, and what is next in each?",
  filters: ["cohort"],
  query: ExercisesDocument,
  variables: (context) => {
    if (!mayDo(context, "read-moderation"))
      throw new Unanswered("NOT_ALLOWED", "Your roles do not see exercises of moderation.");
    const { address, choice } = context;
    return { cohort: choice.cohort.code, first: pageSize, after: address.parameters.after ?? null };
  },
  view: exercisesView,
};
