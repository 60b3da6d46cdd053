import type { Page } from "../../../address/page.js";
import {
  MyPortfolioDocument,
  type MyPortfolioQuery,
  type MyPortfolioQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { SeenBy } from "../../seen-by.js";
import { portfolioAnswer } from "../answer.js";
import { Grades } from "../grades.js";
import { Looks } from "../looks.js";

/** Who has looked at my portfolio, what did they find, and how is it graded? */
export const myPortfolioPage: Page<MyPortfolioQuery, MyPortfolioQueryVariables> = {
  path: "/my-portfolio",
  name: () => "My portfolio",
  question: () => "Who has looked at my portfolio, what did they find, and how is it graded?",
  filters: [],
  query: MyPortfolioDocument,
  variables: () => ({}),
  view: ({ trainees, provider, readers }, { frame }) => {
    const [own] = trainees.nodes;
    if (!own || frame.viewer.scope.kind !== "SELF")
      throw new Unanswered("NOT_ALLOWED", "This page is for those who are in training themselves.");
    return {
      answer: portfolioAnswer(own, provider),
      body: (
        <>
          <section class="block" aria-labelledby="grades">
            <h2 id="grades">Grades</h2>
            {provider.assessmentCycles.length + own.portfolioGrades.length === 0 ? (
              <p>No assessment cycle is set yet.</p>
            ) : null}
            <Grades grades={own.portfolioGrades} cycles={provider.assessmentCycles} />
          </section>
          <section class="block" aria-labelledby="looks">
            <h2 id="looks">Looks at it</h2>
            <Looks checks={own.portfolioChecks} />
          </section>
          <SeenBy readers={readers} />
        </>
      ),
    };
  },
};
