import type { Page } from "../../address/page.js";
import { TraineeDocument, type TraineeQuery, type TraineeQueryVariables } from "../../generated/documents.js";
import { Unanswered } from "../../states/unanswered.js";
import { capital } from "../../words/words.js";
import type { TraineeAnswer } from "./cells.js";
import { recordTable, recordView } from "./record-view.js";

/** Is this trainee on the usual path, on what evidence? */
export const traineePage: Page<TraineeQuery, TraineeQueryVariables> = {
  path: "/trainees/:id",
  name: ({ words }) => capital(words.one("trainee")),
  question: ({ words }) =>
    `Is this ${words.one("trainee")} where they are expected to be, and on what evidence?`,
  filters: [],
  query: TraineeDocument,
  variables: ({ address }) => ({
    id: address.path.split("/")[2] ?? "",
    reviewPoint: address.parameters["review-point"] ?? null,
  }),
  view: (data, context) => recordView(found(data), data, context),
  table: (data, context) => recordTable(found(data), context),
};

function found({ trainee }: TraineeQuery): TraineeAnswer {
  if (!trainee) throw new Unanswered("TRAINEE_NOT_FOUND", "No trainee under this id in the viewer's scope.");
  return trainee;
}
