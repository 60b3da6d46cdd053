import { linkTo } from "../../../address/link.js";
import type { Content, Context, Page } from "../../../address/page.js";
import {
  SubjectReportOfDocument,
  type SubjectReportOfQuery,
  type SubjectReportOfQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { longInstant } from "../../../words/dates.js";
import { list } from "../../../words/numbers.js";
import { capital } from "../../../words/words.js";
import { SeenBy } from "../../seen-by.js";
import { Figures } from "../analysis/figures.js";
import { givenSentence, readerNames } from "./way-words.js";

/** What does this report say, and on which figures does it rest? */
export const subjectReportPage: Page<SubjectReportOfQuery, SubjectReportOfQueryVariables> = {
  path: "/subject-reports/:id",
  name: ({ words }) => `${capital(words.one("subject"))} report`,
  question: () => "What does this report say, and on which figures does it rest?",
  filters: [],
  query: SubjectReportOfDocument,
  variables: ({ address }) => ({ id: address.path.split("/")[2] ?? "" }),
  view: oneView,
};

function oneView({ subjectReport, readers }: SubjectReportOfQuery, context: Context): Content {
  if (!subjectReport) throw new Unanswered("NOT_FOUND", "There is no report under this id that you read.");
  const { subject, reviewPoint, account, recordedAt, isCurrent, analysis, sha256, content, holds } =
    subjectReport;
  const { words, address } = context;
  return {
    heading: `${subject?.name ?? words.one("subject")}, ${reviewPoint?.name ?? words.one("reviewPoint")}`,
    back: { href: linkTo(address, "/subject-reports"), label: `${capital(words.one("subject"))} reports` },
    answer: givenSentence(subjectReport),
    body: (
      <>
        {isCurrent ? null : <p class="notice">Its author has given another report since.</p>}
        <section class="block" aria-labelledby="account">
          <h2 id="account">The report</h2>
          <p class="written">{account}</p>
          <p class="quiet">Given to {list(readerNames(subjectReport))}.</p>
        </section>
        <p class="quiet">Figures as they stood on {longInstant(recordedAt)}.</p>
        <Figures analysis={analysis} context={context} />
        <details class="block">
          <summary>What was frozen</summary>
          <p class="quiet">
            SHA-256: <code class="secret">{sha256}</code>
          </p>
          <p>{holds ? "The content is what its hash says." : "The content is not what its hash says."}</p>
          {content === null ? (
            <p>Its letters are shown to those who may read the record of everybody in it.</p>
          ) : (
            <p>
              <code class="secret">{content}</code>
            </p>
          )}
        </details>
        <SeenBy readers={readers} />
      </>
    ),
  };
}
