import type { Sql } from "sql-template-tag";
import { gathered } from "../reading/by-key.js";
import type { Reader } from "../reading/reader/reader.js";
import { countStatement, countsStatement, type Listing, pageStatement, pagesStatement } from "./keyset.js";
import { Page, type PageRequest } from "./page.js";

interface Identified {
  readonly id: string;
}

/** Reads one page of a list. The whole list is counted only when `totalCount` is asked for. */
export async function readPage<Row extends Identified>(
  read: Reader,
  listing: Listing,
  request: PageRequest,
): Promise<Page<Row>> {
  const rows = await read<Row>(pageStatement(listing, request));
  const counting = { statement: countStatement(listing), parentId: null };
  return Page.of(listing.kind, rows, request, counting);
}

/** Reads the same page of many parents' lists in one statement. */
export async function readPages<Row extends Identified>(
  read: Reader,
  listing: Listing,
  parent: Sql,
  parentIds: readonly string[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const rows = await read<Row & { parentId: string }>(pagesStatement(listing, parent, parentIds, request));
  const statement = countsStatement(listing, parent, parentIds);
  const lists = gathered(parentIds, rows, (row) => row.parentId);
  return lists.map((list, index) =>
    Page.of<Row>(listing.kind, list, request, {
      statement,
      parentId: parentIds[index] ?? null,
    }),
  );
}
