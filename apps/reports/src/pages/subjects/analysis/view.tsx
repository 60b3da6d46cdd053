import type { Content, Context } from "../../../address/page.js";
import type { SubjectAnalysisOfQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { SeenBy } from "../../seen-by.js";
import { Report } from "../report/report.js";
import { pointInView } from "./analysed-point.js";
import { Figures } from "./figures.js";
import { analysisSentence } from "./sentence.js";

/** A subject's cohort at a review point, compared and by name, and the reader's report on it. */
export function analysisView(data: SubjectAnalysisOfQuery, context: Context): Content {
  const { words, choice } = context;
  const point = pointInView(data, context);
  const subject = choice.subject?.name ?? words.one("subject");
  const analysis = point?.analysis;
  if (!point || !analysis)
    return {
      heading: subject,
      answer: `In ${subject} there is no ${words.one("trainee")} of this ${words.one("cohort")} whom you may see.`,
      body: (
        <State title="Nobody to analyse here">
          <p>
            Choose another {words.one("subject")}, or another {words.one("cohort")}.
          </p>
        </State>
      ),
    };
  return {
    heading: subject,
    answer: analysisSentence(analysis, point.name, context),
    body: (
      <>
        <Figures analysis={analysis} context={context} />
        <Report data={data} point={point} context={context} />
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}
