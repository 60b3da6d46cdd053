import sql from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { subjectTable } from "./subject.table.js";

/** The provider's subjects by name. Everyone of the provider may know them. */
export const subjectListing: Listing = {
  kind: "subject",
  select: selectList(subjectTable, "subject"),
  from: sql`subject`,
  where: sql`true`,
  order: [sql`subject.name`, sql`subject.id`],
};
