import type { Page } from "../../../address/page.js";
import {
  AdministeredPeopleDocument,
  type AdministeredPeopleQuery,
  type AdministeredPeopleQueryVariables,
  InvitePersonDocument,
  type Role,
} from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { heldRoles } from "../places.js";
import { peopleTable } from "./table.js";
import { peopleView } from "./view.js";

/** Who holds which role, where and for how long? */
export const peoplePage: Page<AdministeredPeopleQuery, AdministeredPeopleQueryVariables> = {
  path: "/administration",
  name: () => "People and roles",
  question: () => "Who holds which role, where and for how long?",
  filters: [],
  countsNobody: true,
  query: AdministeredPeopleDocument,
  variables: ({ address: { parameters } }) => {
    const { search, role, after } = parameters;
    const known = heldRoles.find((one) => one === (role as Role | undefined)) ?? null;
    return {
      first: pageSize,
      after: after ?? null,
      holdings: { role: known },
      people: { search: search ?? null, role: known },
      searching: search !== undefined,
    };
  },
  acts: {
    invite: {
      document: InvitePersonDocument as never,
      input: ({ givenNames = "", familyName = "", email = "" }) => ({ givenNames, familyName, email }),
    },
  },
  view: peopleView,
  table: peopleTable,
  next: ({ roleHoldings, people }, variables) => {
    const info = (people ?? roleHoldings)?.pageInfo;
    return info?.hasNextPage ? { ...variables, first: 100, after: info.endCursor } : null;
  },
};
