import sql, { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Page, PageRequest } from "../../../graph/paging/page.js";
import { readPages } from "../../../graph/paging/read-page.js";
import {
  type NamedTraineeRow,
  type ShownTrainee,
  showTrainee,
} from "../../partnership/trainee/show-trainee.js";
import { type Narrowing, traineeListing } from "./trainee-list.query.js";

/** What trainees are listed by, and under which guard. */
export interface TraineesBy {
  readonly column: Sql;
  /** What is joined to trainees for the column. */
  readonly joined?: Sql;
  readonly rows: readonly { readonly id: string }[];
  readonly guard: Guard;
}

/** The same page of the trainees of each parent. */
export async function traineesOf(
  { column, joined, rows, guard }: TraineesBy,
  { filter, orderBy }: Narrowing,
  page: PageRequest,
  context: GraphContext,
): Promise<Page<ShownTrainee>[]> {
  const listing = traineeListing(context, filter, orderBy ?? "NAME", guard);
  const whole = joined ? { ...listing, from: sql`${listing.from}${joined}` } : listing;
  const ids = rows.map(({ id }) => id);
  const pages = await readPages<NamedTraineeRow>(context.read, whole, column, ids, page);
  return pages.map((found) => found.map(showTrainee));
}
