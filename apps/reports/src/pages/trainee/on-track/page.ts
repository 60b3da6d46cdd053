import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  OnTrackDecisionsDocument,
  type OnTrackDecisionsQuery,
  type OnTrackDecisionsQueryVariables,
} from "../../../generated/documents.js";
import { foundTrainee, idOf } from "../whom.js";
import { overrideForm } from "./form.js";
import { onTrackView } from "./view.js";

/** Is this trainee on track, who says so, and why? */
export const onTrackPage: Page<OnTrackDecisionsQuery, OnTrackDecisionsQueryVariables> = {
  path: "/trainees/:id/on-track",
  name: () => "On track or not",
  question: () => "Does what the rule says hold, or is there a reason to decide otherwise?",
  filters: [],
  query: OnTrackDecisionsDocument,
  variables: (context) => ({
    id: idOf(context),
    reviewPoint: context.address.parameters["review-point"] ?? null,
  }),
  acts: actsOf(overrideForm),
  view: ({ trainee }, context) => onTrackView(foundTrainee(trainee), context),
};
