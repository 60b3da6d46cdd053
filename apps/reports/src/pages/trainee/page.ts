import type { Page } from "../../address/page.js";
import { TraineeDocument, type TraineeQuery, type TraineeQueryVariables } from "../../generated/documents.js";
import { capital } from "../../words/words.js";
import { traineeTable, traineeView } from "./view.js";

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
  view: traineeView,
  table: traineeTable,
};
