import type { Page } from "../../address/page.js";
import { HomeDocument, type HomeQuery, type HomeQueryVariables } from "../../generated/documents.js";
import { mayDo } from "../../frame/may-do.js";
import { dueVariables } from "./due/weekly-due.js";
import { homeName } from "../../frame/home-name.js";
import { Unanswered } from "../../states/unanswered.js";
import { notCounted, strandCellsIn } from "./strand-cells-in.js";
import { strandTable } from "../strands/strand-table.js";
import { whereOf } from "../where.js";
import { homeView } from "./view.js";

/** Where does my hub stand at this review point, and what needs me today? */
export const homePage: Page<HomeQuery, HomeQueryVariables> = {
  path: "/",
  name: homeName,
  question: ({ choice, words }) =>
    `Where ${choice.hub ? `does the ${words.one("hub")} stand` : choice.subject ? `does the ${words.one("subject")} stand` : "do we stand"} at this ${words.one("reviewPoint")}, and what is to be done today?`,
  filters: ["cohort", "review-point", "hub", "subject"],
  query: HomeDocument,
  // Readers without names do not see schools apart, whose groups are too small.
  variables: (context) => ({
    where: whereOf(context),
    by: context.frame.viewer.scope.seesNames ? "SCHOOL" : "SUBJECT",
    recovers: mayDo(context, "read-concerns"),
    ...dueVariables(context),
    cohort: context.choice.cohort.code,
    completes: mayDo(context, "read-completeness"),
    watches: mayDo(context, "read-watch-list"),
    counts: mayDo(context, "read-cells"),
    leads: mayDo(context, "read-review-leads") && context.choice.subject !== null,
  }),
  view: homeView,
  table: (data, context) => {
    const cells = strandCellsIn(data);
    if (!cells) throw new Unanswered("NOT_ALLOWED", notCounted);
    return strandTable(cells, context, context.choice.reviewPoint ? [context.choice.reviewPoint] : []);
  },
};
