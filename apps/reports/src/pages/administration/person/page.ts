import type { Page } from "../../../address/page.js";
import {
  AdministeredPersonDocument,
  type AdministeredPersonQuery,
  type AdministeredPersonQueryVariables,
} from "../../../generated/documents.js";
import { personActs } from "./acts.js";
import { holdingsTable } from "./holdings.js";
import { personView } from "./view.js";

/** What does one person hold, and what should they? */
export const personPage: Page<AdministeredPersonQuery, AdministeredPersonQueryVariables> = {
  path: "/administration/people/:id",
  name: () => "One person's roles",
  question: () => "Which roles does this person hold, and which should they?",
  filters: [],
  countsNobody: true,
  query: AdministeredPersonDocument,
  variables: ({ address: { path, parameters } }) => ({
    personId: path.split("/")[3] ?? "",
    people: { search: parameters.search ?? null },
  }),
  acts: personActs,
  view: personView,
  table: holdingsTable,
};
