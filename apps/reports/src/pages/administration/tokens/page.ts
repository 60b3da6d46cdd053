import type { Page } from "../../../address/page.js";
import {
  IssueServiceTokenDocument,
  RevokeServiceTokenDocument,
  ServiceTokensDocument,
  type ServiceTokensQuery,
  type ServiceTokensQueryVariables,
} from "../../../generated/documents.js";
import { isIsoDate } from "@reviewpoint/domain/calendar";
import { pageSize } from "../../paging.js";
import { placeInput } from "../places.js";
import { tokenActs } from "./token-acts.js";
import { tokensTable } from "./table.js";
import { tokensView } from "./view.js";

/** Which programs read in the provider's name? */
export const tokensPage: Page<ServiceTokensQuery, ServiceTokensQueryVariables> = {
  path: "/administration/tokens",
  name: () => "Tokens",
  question: () => "Which other programs may read, what and until when?",
  filters: [],
  countsNobody: true,
  query: ServiceTokensDocument,
  variables: ({ address }) => ({ first: pageSize, after: address.parameters.after ?? null }),
  acts: {
    issue: {
      document: IssueServiceTokenDocument as never,
      fields: { roles: "role", expiresAt: "until" },
      input: (sent) => {
        const { name = "", role, place, until = "" } = sent;
        if (!role) return { field: "role", message: "Choose the role that the token stands in for." };
        if (!isIsoDate(until))
          return { field: "until", message: "Give a day of the calendar, e.g. 2026-11-22." };
        const acts = tokenActs.filter((act) => sent[`act-${act}`] !== undefined);
        if (acts.length === 0) return { field: "acts", message: "Choose at least one thing that it may do." };
        return { name, acts, roles: [{ role, ...placeInput(place) }], expiresAt: `${until}T23:59:59Z` };
      },
    },
    revoke: {
      document: RevokeServiceTokenDocument as never,
      input: ({ on = "" }) => ({ tokenId: on }),
    },
  },
  view: tokensView,
  table: tokensTable,
  next: ({ serviceTokens: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
