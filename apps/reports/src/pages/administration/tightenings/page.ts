import type { Page } from "../../../address/page.js";
import {
  LoosenAccessDocument,
  TightenAccessDocument,
  TighteningsDocument,
  type TighteningsQuery,
  type TighteningsQueryVariables,
} from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { tighteningsTable } from "./table.js";
import { tighteningsView } from "./view.js";

/** What has the provider narrowed of who may see what, and why? */
export const tighteningsPage: Page<TighteningsQuery, TighteningsQueryVariables> = {
  path: "/administration/tightenings",
  name: () => "Narrowed access",
  question: () => "What may roles do or see less than they could, and why?",
  filters: [],
  countsNobody: true,
  query: TighteningsDocument,
  variables: ({ address }) => ({ first: pageSize, after: address.parameters.after ?? null }),
  acts: {
    tighten: {
      document: TightenAccessDocument as never,
      fields: { masked: "field", act: "deed" },
      input: ({ role, relation, deed, field, reason = "" }) => {
        if (!role) return { field: "role", message: "Choose the role that it takes from." };
        if (!relation) return { field: "relation", message: "Choose about whom." };
        if (!deed) return { field: "deed", message: "Choose what they may do less." };
        return { role, relation, act: deed, masked: field ? [field] : null, reason };
      },
    },
    loosen: {
      document: LoosenAccessDocument as never,
      input: ({ on = "", version = "" }) => ({
        tighteningId: on,
        expectedVersion: Number.parseInt(version, 10) || 0,
      }),
    },
  },
  view: tighteningsView,
  table: tighteningsTable,
  next: ({ tightenings: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
