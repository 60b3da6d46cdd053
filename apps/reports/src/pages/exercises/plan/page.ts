import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExercisePlanDocument,
  type ExercisePlanQuery,
  type ExercisePlanQueryVariables,
} from "../../../generated/documents.js";
import { exerciseIdOf, foundExercise } from "../facts.js";
import { allocateForm } from "./moderators/allocation.js";
import { acceptForm, commitForm, draftForm } from "./steps.js";
import { groupedBy } from "./sample/strata.js";
import { askedUnlessSaid, tryOwn, tryPreset, type Tried } from "./trying/trying.js";
import { planView } from "./view.js";
import { whyNotForm } from "./sample/why-not.js";

/** What is moderated, by which sample, and by whom? */
export const exercisePlanPage: Page<ExercisePlanQuery, ExercisePlanQueryVariables> = {
  path: "/exercises/:id",
  name: () => "Exercise",
  question: () => "What is moderated, by which sample, and by whom?",
  filters: [],
  query: ExercisePlanDocument,
  variables: (context) => {
    const { outcome } = context;
    const doneBy = (...acts: readonly string[]) =>
      outcome && acts.includes(outcome.act) ? outcome.done : null;
    const tried = doneBy(tryPreset.act, tryOwn.act) as Tried | null;
    const asked = doneBy(whyNotForm.act);
    const isPlanner = mayDo(context, "plan-moderation");
    const { difference, deviation, ...policy } = tried ?? { ...askedUnlessSaid, preset: null };
    return {
      ...{ id: exerciseIdOf(context), by: groupedBy(context), difference, deviation, ...policy },
      ...{ plans: isPlanner, named: isPlanner && context.frame.viewer.scope.seesNames },
      tries: tried !== null,
      asks: asked !== null,
      key: String(asked?.["key"] ?? ""),
    };
  },
  acts: actsOf(commitForm, draftForm, acceptForm, allocateForm, tryPreset, tryOwn, whyNotForm),
  view: (data, context) => planView(data, foundExercise(data.exercise), context),
};
