import type { Sql } from "sql-template-tag";
import { cursorOf } from "./cursor.js";

/** A page of a list, in the shape that every connection type shows. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** How the whole list is counted, should `totalCount` be asked for. */
  readonly counting: Counting;
}

/** Rows of the whole list when they are known; else the statement that counts them, and the parent whose count is meant. */
export type Counting =
  | { readonly total: number }
  | { readonly statement: Sql; readonly parentId: string | null };

/** Which part of a list is asked for. */
export interface PageRequest {
  /** 1–100. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * A page from up to `first + 1` rows: the extra row only tells that there is a next page.
 *
 * @param kind the word that cursors of this list carry, e.g. `trainee`.
 */
export function pageOf<Row>(
  kind: string,
  rows: readonly Row[],
  request: PageRequest,
  keyOf: (row: Row) => string,
  counting: Counting,
): Page<Row> {
  const nodes = rows.slice(0, request.first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(kind, keyOf(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== undefined && request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    counting,
  };
}

/** The same page with its rows as they are shown to this viewer. */
export function mapPage<Row, Shown>(page: Page<Row>, show: (row: Row) => Shown): Page<Shown> {
  const nodes = page.nodes.map(show);
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as Shown }));
  return { ...page, nodes, edges };
}
