import sql, { join, type Sql } from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
import { selectList } from "../../../graph/reading/select-list.js";
import type { SchoolFilter } from "./school.input.js";
import { schoolTable } from "./school.table.js";

/** The partnership's schools by name. Everyone of the provider may know them. */
export function schoolListing(filter: SchoolFilter | null = null): Listing {
  return {
    kind: "school",
    select: selectList(schoolTable, "school"),
    from: sql`school`,
    where: conditions(filter),
    order: [sql`school.name`, sql`school.id`],
  };
}

function conditions(filter: SchoolFilter | null): Sql {
  const all: Sql[] = [sql`true`];
  if (filter?.hub != null) all.push(sql`school.hub_id in (select id from hub where code = ${filter.hub})`);
  if (filter?.search != null) {
    all.push(
      sql`(strpos(lower(school.name), lower(${filter.search})) > 0 or strpos(school.urn, ${filter.search}) > 0)`,
    );
  }
  return join(all, " and ");
}
