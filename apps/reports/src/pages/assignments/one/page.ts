import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  AssignmentOneDocument,
  type AssignmentOneQuery,
  type AssignmentOneQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { allotForm, extendForm, extendTraineeForm, handInForm } from "./forms.js";
import { piecesIn } from "./pieces.js";
import { assignmentView } from "./view.js";

/** Who has handed in, who marks, and what is late? */
export const assignmentPage: Page<AssignmentOneQuery, AssignmentOneQueryVariables> = {
  path: "/assignments/:id",
  name: () => "Assignment",
  question: () => "Who has handed in, who marks, and what is late?",
  filters: ["search"],
  query: AssignmentOneDocument,
  variables: (context) => ({
    id: context.address.path.split("/")[2] ?? "",
    first: 100,
    after: context.address.parameters.after ?? null,
    searches: context.address.parameters.search !== undefined,
    search: context.address.parameters.search ?? "",
    withMarking: mayDo(context, "read-marking") && context.frame.viewer.scope.seesNames,
    withMarkers: mayDo(context, "allot-marker") && context.frame.viewer.scope.seesNames,
  }),
  acts: actsOf(allotForm, handInForm, extendTraineeForm, extendForm),
  view: (data, context) => {
    if (!data.assignment) throw new Unanswered("NOT_FOUND", "There is no assignment under this id.");
    const assignment = { ...data.assignment, pieces: piecesIn(data.assignment) };
    return assignmentView({ ...data, assignment }, context);
  },
};
