import type { Page } from "../../../address/page.js";
import { MyGapsDocument, type MyGapsQuery, type MyGapsQueryVariables } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { Unanswered } from "../../../states/unanswered.js";
import { SeenBy } from "../../seen-by.js";
import { GapList } from "../gap-list.js";
import { gapsAnswer } from "../words.js";

/** What have I yet to learn, and which targets are for it? */
export const myGapsPage: Page<MyGapsQuery, MyGapsQueryVariables> = {
  path: "/my-gaps",
  name: () => "My knowledge gaps",
  question: () => "What have I yet to learn, and which targets are for it?",
  filters: [],
  query: MyGapsDocument,
  variables: () => ({}),
  view: ({ trainees, readers }, context) => {
    const [own] = trainees.nodes;
    if (!own || context.frame.viewer.scope.kind !== "SELF")
      throw new Unanswered("NOT_ALLOWED", "This page is for those who are in training themselves.");
    return {
      answer: gapsAnswer(own.gaps),
      body: (
        <>
          {own.gaps.length === 0 ? (
            <State title="No gap is on record">
              <p>
                What you have yet to learn stands here when your {context.words.one("mentor")} or{" "}
                {context.words.one("leadMentor")} raises it, with the targets that are set for it.
              </p>
            </State>
          ) : null}
          <GapList context={context} gaps={own.gaps} acts={false} linking={null} />
          <SeenBy readers={readers} />
        </>
      ),
    };
  },
};
