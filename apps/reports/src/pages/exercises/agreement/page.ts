import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExerciseAgreementDocument,
  type ExerciseAgreementQuery,
  type ExerciseAgreementQueryVariables,
} from "../../../generated/documents.js";
import { exerciseIdOf, foundExercise } from "../facts.js";
import { adjustForm, closeForm, decideForm, extendForm, revealForm } from "./ending/closing-forms.js";
import { escalationForm } from "./pieces/escalation-form.js";
import { agreementTable } from "./table.js";
import { agreementView } from "./view.js";

/** How far do assessors and moderators agree, and what follows? */
export const exerciseAgreementPage: Page<ExerciseAgreementQuery, ExerciseAgreementQueryVariables> = {
  path: "/exercises/:id/agreement",
  name: () => "Agreement",
  question: () => "How far do assessors and moderators agree, and what follows?",
  filters: [],
  query: ExerciseAgreementDocument,
  variables: (context) => ({
    id: exerciseIdOf(context),
    after: context.address.parameters.after ?? null,
    named: mayDo(context, "plan-moderation") && context.frame.viewer.scope.seesNames,
    severity: mayDo(context, "read-severity"),
  }),
  acts: actsOf(decideForm, extendForm, adjustForm, revealForm, closeForm, escalationForm),
  table: (data, context) => agreementTable(foundExercise(data.exercise), context),
  view: (data, context) => agreementView(data, foundExercise(data.exercise), context),
};
