import type { Page } from "../../address/page.js";
import { OwnDocument, type OwnQuery, type OwnQueryVariables } from "../../generated/documents.js";
import { homeName } from "../../frame/home-name.js";
import { Unanswered } from "../../states/unanswered.js";
import { type Own, OwnDue } from "./own-due.js";
import { recordTable, recordView } from "../trainee/record-view.js";

/** Am I where I am expected to be, and on what evidence? The first page of a reader who sees only themselves. */
export const ownPage: Page<OwnQuery, OwnQueryVariables> = {
  path: "/",
  name: homeName,
  question: () => "Am I where I am expected to be, and on what evidence?",
  filters: [],
  query: OwnDocument,
  variables: ({ address }) => ({ reviewPoint: address.parameters["review-point"] ?? null }),
  view(data, context) {
    const own = ownIn(data);
    const record = recordView(own, data, context);
    return {
      ...record,
      body: (
        <>
          <OwnDue own={own} context={context} />
          {record.body}
        </>
      ),
    };
  },
  table: (data, context) => recordTable(ownIn(data), context),
};

function ownIn({ trainees }: OwnQuery): Own {
  const [own] = trainees.nodes;
  if (!own) throw new Unanswered("TRAINEE_NOT_FOUND", "The viewer has no record.");
  return own;
}
