import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  WelfareDocument,
  type WelfarePurpose,
  type WelfareQuery,
  type WelfareQueryVariables,
} from "../../../generated/documents.js";
import { foundTrainee, idOf } from "../../trainee/whom.js";
import { lookForm, welfareForm } from "./forms.js";
import { welfareView } from "./view.js";

/** How is this person, and what support is given? Read for a purpose that is entered in the trail first. */
export const welfarePage: Page<WelfareQuery, WelfareQueryVariables> = {
  path: "/trainees/:id/welfare",
  name: () => "Welfare",
  question: () => "How is this person, and what support is given?",
  filters: [],
  query: WelfareDocument,
  variables: ({ outcome, ...context }) => {
    const asked = outcome?.act === lookForm.act ? outcome.done : null;
    return {
      id: idOf(context),
      purpose: (asked?.["purpose"] ?? "SUPPORT") as WelfarePurpose,
      reason: String(asked?.["reason"] ?? ""),
      reads: asked !== null,
    };
  },
  acts: actsOf(lookForm, welfareForm),
  view: ({ trainee, readers }, context) => welfareView(foundTrainee(trainee), readers, context),
};
