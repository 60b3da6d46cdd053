import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  ObservationsOfDocument,
  type ObservationsOfQuery,
  type ObservationsOfQueryVariables,
} from "../../../generated/documents.js";
import { foundTrainee, idOf } from "../../trainee/whom.js";
import { planForm } from "./plan-form.js";
import { observationsView } from "./view.js";

/** What was seen, what is planned, and what is due? */
export const observationsPage: Page<ObservationsOfQuery, ObservationsOfQueryVariables> = {
  path: "/trainees/:id/observations",
  name: () => "Observations",
  question: () => "What was seen, what is planned, and what is due?",
  filters: [],
  query: ObservationsOfDocument,
  variables: (context) => ({ id: idOf(context) }),
  acts: actsOf(planForm),
  view: ({ trainee, readers }, context) => observationsView(foundTrainee(trainee), readers, context),
};
