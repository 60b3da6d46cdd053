import type { Sql } from "sql-template-tag";
import { cursorOf } from "./cursor.js";

/** Which part of a list is asked for. */
export interface PageRequest {
  /** 1–100. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Rows of the whole list when they are known; else the statement that counts them, and the parent whose count is meant. */
export type Counting =
  | { readonly total: number }
  | { readonly statement: Sql; readonly parentId: string | null };

/** A page of a list, in the shape that every connection type shows. Edges and cursors are made when they are asked for. */
export class Page<Row> {
  readonly nodes: readonly Row[];
  /** How the whole list is counted, should `totalCount` be asked for. */
  readonly counting: Counting;
  readonly #cursorOf: (index: number) => string;
  readonly #hasNextPage: boolean;
  readonly #hasPreviousPage: boolean;

  private constructor(
    nodes: readonly Row[],
    counting: Counting,
    cursorAt: (index: number) => string,
    hasNextPage: boolean,
    hasPreviousPage: boolean,
  ) {
    this.nodes = nodes;
    this.counting = counting;
    this.#cursorOf = cursorAt;
    this.#hasNextPage = hasNextPage;
    this.#hasPreviousPage = hasPreviousPage;
  }

  /**
   * A page from up to `first + 1` rows: the extra row only tells that there is a next page.
   *
   * @param kind the word that cursors of this list carry, e.g. `trainee`.
   */
  static of<Row extends { readonly id: string }>(
    kind: string,
    rows: readonly Row[],
    request: PageRequest,
    counting: Counting,
  ): Page<Row> {
    const nodes = rows.length > request.first ? rows.slice(0, request.first) : rows;
    const cursorAt = (index: number) => cursorOf(kind, (nodes[index] as Row).id);
    const hasPreviousPage = request.after !== undefined && request.after !== null;
    return new Page(nodes, counting, cursorAt, rows.length > request.first, hasPreviousPage);
  }

  /** The same page with its rows as they are shown to this viewer. */
  map<Shown>(show: (row: Row) => Shown): Page<Shown> {
    const shown = this.nodes.map(show);
    return new Page(shown, this.counting, this.#cursorOf, this.#hasNextPage, this.#hasPreviousPage);
  }

  get edges(): readonly { readonly cursor: string; readonly node: Row }[] {
    return this.nodes.map((node, index) => ({ cursor: this.#cursorOf(index), node }));
  }

  get pageInfo() {
    const last = this.nodes.length - 1;
    return {
      hasNextPage: this.#hasNextPage,
      hasPreviousPage: this.#hasPreviousPage,
      startCursor: last < 0 ? null : this.#cursorOf(0),
      endCursor: last < 0 ? null : this.#cursorOf(last),
    };
  }
}
