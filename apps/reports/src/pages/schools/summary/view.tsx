import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { SchoolSummaryOfQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import { capital } from "../../../words/words.js";
import { SeenBy } from "../../seen-by.js";
import type { SummarisedSchool } from "./found-school.js";
import { FrozenSummaries } from "./frozen-summaries.js";
import { summarySentence } from "./sentence.js";
import { strandsTable } from "./strands-table.js";
import { traineesTable } from "./trainees-table.js";

/** The summary of a school: its trainees, its strands, what was frozen, and the form to freeze it. */
export function summaryView(
  { readers }: SchoolSummaryOfQuery,
  school: SummarisedSchool,
  context: Context,
): Content {
  const { address, words } = context;
  const hasTrainees = (school.summary?.trainees.length ?? 0) > 0;
  return {
    heading: school.name,
    back: { href: linkTo(address, "/schools"), label: capital(words.many("school")) },
    answer: summarySentence(school, context),
    body: (
      <>
        {hasTrainees ? (
          <>
            <p class="quiet">
              {[school.hub?.name, `reference number ${school.urn}`, windowWords(context)]
                .filter(Boolean)
                .join(", ")}
            </p>
            <section class="block" aria-labelledby="needs">
              <h2 id="needs">{capital(words.many("strand"))}</h2>
              <TableView table={strandsTable(school, context)} address={address} />
            </section>
            <section class="block" aria-labelledby="trainees">
              <h2 id="trainees">{capital(words.many("trainee"))}</h2>
              <TableView table={traineesTable(school, context)} address={address} />
            </section>
          </>
        ) : (
          <State title="Nobody to sum up here">
            <p>
              A summary is of those placed at the {words.one("school")} in the window of a{" "}
              {words.one("reviewPoint")}. Another {words.one("reviewPoint")} or {words.one("subject")} may
              have some.
            </p>
          </State>
        )}
        <FrozenSummaries school={school} context={context} />
        <SeenBy readers={readers} />
      </>
    ),
  };
}

function windowWords({ choice: { reviewPoint } }: Context): string {
  return reviewPoint ? `window ${longDate(reviewPoint.opensOn)} to ${longDate(reviewPoint.closesOn)}` : "";
}
