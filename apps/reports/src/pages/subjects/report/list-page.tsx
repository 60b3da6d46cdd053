import { linkTo } from "../../../address/link.js";
import type { Content, Context, Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  SubjectReportsDocument,
  type SubjectReportsQuery,
  type SubjectReportsQueryVariables,
} from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { longInstant } from "../../../words/dates.js";
import { capital } from "../../../words/words.js";
import { SeenBy } from "../../seen-by.js";
import { givenSentence } from "./way-words.js";

/** What do lead mentors report of their subjects? */
export const subjectReportsPage: Page<SubjectReportsQuery, SubjectReportsQueryVariables> = {
  path: "/subject-reports",
  name: ({ words }) => `${capital(words.one("subject"))} reports`,
  question: ({ words }) => `What do ${words.many("leadMentor")} report of their ${words.many("subject")}?`,
  filters: ["cohort", "subject"],
  query: SubjectReportsDocument,
  variables: ({ choice }) => ({ cohort: choice.cohort.code }),
  view: listView,
};

function listView({ cohort, readers }: SubjectReportsQuery, context: Context): Content {
  const { words, choice, address } = context;
  const points = (cohort?.reviewPoints ?? [])
    .map(({ code, name, reports }) => ({
      ...{ code, name },
      reports: reports.filter(
        ({ isCurrent, subject }) => isCurrent && (!choice.subject || subject?.id === choice.subject.id),
      ),
    }))
    .filter(({ reports }) => reports.length > 0)
    .reverse();
  const many = points.reduce((sum, { reports }) => sum + reports.length, 0);
  if (many === 0)
    return {
      answer: `No report${choice.subject ? ` on ${choice.subject.name}` : ""} was given that you read.`,
      body: (
        <>
          <State title="No reports yet">
            <p>
              A {words.one("leadMentor")} gives a report from the first day of a {words.one("reviewPoint")}{" "}
              on.
              {mayDo(context, "write-subject-report") ? (
                <>
                  {" "}
                  <a href={linkTo(address, "/subject")}>Write yours</a>
                </>
              ) : null}
            </p>
          </State>
          <SeenBy readers={readers} />
        </>
      ),
    };
  return {
    answer:
      many === 1
        ? "One report was given that you read."
        : `${many} reports were given that you read, the newest ${words.one("reviewPoint")} first.`,
    body: (
      <>
        {points.map(({ code, name, reports }) => (
          <section key={code} class="block" aria-labelledby={`at-${code}`}>
            <h2 id={`at-${code}`}>{name}</h2>
            <ul class="entries">
              {reports.map((report) => (
                <li key={report.id}>
                  <p>
                    <a href={linkTo(address, `/subject-reports/${report.id}`)}>
                      {report.subject?.name ?? words.one("subject")}
                    </a>{" "}
                    <span class="quiet">{longInstant(report.recordedAt)}</span>
                  </p>
                  <p>{givenSentence(report)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <SeenBy readers={readers} />
      </>
    ),
  };
}
