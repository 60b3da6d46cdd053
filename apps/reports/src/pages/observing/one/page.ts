import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  ObservationPageDocument,
  type ObservationPageQuery,
  type ObservationPageQueryVariables,
} from "../../../generated/documents.js";
import { foundTrainee } from "../../trainee/whom.js";
import { agreeForm } from "./agree-form.js";
import { sealForm } from "./seal-form.js";
import { shareForm, withdrawForm } from "./share-forms.js";
import { observationView } from "./view.js";

/** What did each observer see, and what was agreed? */
export const observationPage: Page<ObservationPageQuery, ObservationPageQueryVariables> = {
  path: "/observations/:id",
  name: () => "One observation",
  question: () => "What did each observer see, and what was agreed?",
  filters: [],
  query: ObservationPageDocument,
  variables: ({ address }) => ({ id: address.path.split("/")[2] ?? "" }),
  acts: actsOf(sealForm, agreeForm, shareForm, withdrawForm),
  view: ({ observation, readers }, context) => observationView(foundTrainee(observation), readers, context),
};
