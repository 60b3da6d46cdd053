import type { Page } from "../../../address/page.js";
import {
  MenteesDocument,
  type MenteesQuery,
  type MenteesQueryVariables,
} from "../../../generated/documents.js";
import { menteesView } from "./view.js";

/** Whom do I meet this week, and what waits for me? */
export const menteesPage: Page<MenteesQuery, MenteesQueryVariables> = {
  path: "/this-week",
  name: () => "This week",
  question: ({ words }) => `Which of my ${words.many("trainee")} waits for me this week?`,
  filters: [],
  query: MenteesDocument,
  variables: ({ address }) => ({ after: address.parameters.after ?? null }),
  view: menteesView,
};
