import type { Context, Page } from "../address/page.js";
import { seesOnlyThemselves } from "../address/scope.js";
import { peoplePage } from "./administration/people/page.js";
import { personPage } from "./administration/person/page.js";
import { tighteningsPage } from "./administration/tightenings/page.js";
import { tokensPage } from "./administration/tokens/page.js";
import { trailPage } from "./administration/trail/page.js";
import { deskPage } from "./assignments/desk/page.js";
import { assignmentsPage } from "./assignments/list/page.js";
import { assignmentPage } from "./assignments/one/page.js";
import { ownAssignmentsPage } from "./assignments/own/page.js";
import { piecePage } from "./assignments/piece/page.js";
import { boardPage } from "./boards/board/page.js";
import { boardsPage } from "./boards/list/page.js";
import { completenessPage } from "./completeness/page.js";
import { exerciseAgreementPage } from "./exercises/agreement/page.js";
import { exerciseDeskPage } from "./exercises/desk/page.js";
import { exercisesPage } from "./exercises/list/page.js";
import { exerciseOpeningPage, marksOpeningPage } from "./exercises/opening/page.js";
import { exercisePlanPage } from "./exercises/plan/page.js";
import { frozenPage } from "./frozen/frozen-page.js";
import { frozenListPage } from "./frozen/list-page.js";
import { gapsPage } from "./gaps/one/page.js";
import { myGapsPage } from "./gaps/own/page.js";
import { gridPage } from "./grid/page.js";
import { homePage } from "./home/page.js";
import { movementPage } from "./movement/page.js";
import { copiesPage } from "./observing/copies/page.js";
import { observationsPage } from "./observing/list/page.js";
import { observationPage } from "./observing/one/page.js";
import { ownPage } from "./own/page.js";
import { portfoliosPage } from "./portfolio/list/page.js";
import { portfolioPage } from "./portfolio/one/page.js";
import { myPortfolioPage } from "./portfolio/own/page.js";
import { readingsPage } from "./readings/page.js";
import { recoveryPage } from "./recovery/page.js";
import { welfarePage } from "./recovery/welfare/page.js";
import { reviewFormPage } from "./review-form/page.js";
import { reviewPage } from "./review/page.js";
import { schoolsPage } from "./schools/list/page.js";
import { schoolSummaryPage } from "./schools/summary/page.js";
import { strandsPage } from "./strands/page.js";
import { subjectAnalysisPage } from "./subjects/analysis/page.js";
import { subjectReportsPage } from "./subjects/report/list-page.js";
import { subjectReportPage } from "./subjects/report/one-page.js";
import { standardisationsPage } from "./standardisation/list/page.js";
import { ownStandardisationPage } from "./standardisation/own/page.js";
import { standardisationPage } from "./standardisation/one/page.js";
import { onTrackPage } from "./trainee/on-track/page.js";
import { traineePage } from "./trainee/page.js";
import { traineesPage } from "./trainees/page.js";
import { watchListPage } from "./watch-list/page.js";
import { menteesPage } from "./week/mentees/page.js";
import { myWeekPage } from "./week/own/page.js";
import { theirWeekPage } from "./week/person/page.js";
import { visitPage } from "./week/visit/page.js";
import { weeksPage } from "./week/check/page.js";

/** A page whose answer and variables only it knows the types of. */
export type AnyPage = Page<unknown, unknown>;

/** Every page that answers a question. */
export const pages = [
  homePage,
  completenessPage,
  reviewFormPage,
  strandsPage,
  gridPage,
  movementPage,
  traineesPage,
  traineePage,
  onTrackPage,
  watchListPage,
  schoolsPage,
  schoolSummaryPage,
  subjectAnalysisPage,
  subjectReportsPage,
  subjectReportPage,
  menteesPage,
  myWeekPage,
  theirWeekPage,
  visitPage,
  recoveryPage,
  reviewPage,
  welfarePage,
  observationsPage,
  observationPage,
  copiesPage,
  portfoliosPage,
  portfolioPage,
  myPortfolioPage,
  gapsPage,
  myGapsPage,
  weeksPage,
  exercisesPage,
  exerciseOpeningPage,
  marksOpeningPage,
  exercisePlanPage,
  exerciseDeskPage,
  exerciseAgreementPage,
  assignmentsPage,
  assignmentPage,
  standardisationsPage,
  standardisationPage,
  ownStandardisationPage,
  deskPage,
  piecePage,
  ownAssignmentsPage,
  boardsPage,
  boardPage,
  frozenListPage,
  frozenPage,
  peoplePage,
  personPage,
  readingsPage,
  tokensPage,
  tighteningsPage,
  trailPage,
] as readonly unknown[] as readonly AnyPage[];

/** The page at a path, or null. */
export function pageAt(path: string): AnyPage | null {
  return pages.find((page) => idIn(page.path, path) !== null) ?? null;
}

/** The page as this reader gets it: the first one is the own record of who sees nothing else. */
export function pageFor(page: AnyPage, { frame }: Context): AnyPage {
  const own = page.path === "/" && seesOnlyThemselves(frame);
  return own ? (ownPage as unknown as AnyPage) : page;
}

/** The `:id` of a path under its pattern: `""` when the pattern has none, null when the path is not of the pattern. */
export function idIn(pattern: string, path: string): string | null {
  const parts = pattern.split("/");
  const given = path.split("/");
  if (parts.length !== given.length) return null;
  let id = "";
  for (const [index, part] of parts.entries()) {
    if (part === ":id") id = given[index] ?? "";
    else if (part !== given[index]) return null;
  }
  return parts.includes(":id") && id === "" ? null : id;
}
