import { cursorOf } from "./cursor.js";
/** A page of a list, in the shape that every connection type shows. Edges and cursors are made when they are asked for. */
export class Page {
    nodes;
    /** How the whole list is counted, should `totalCount` be asked for. */
    counting;
    #cursorOf;
    #hasNextPage;
    #hasPreviousPage;
    constructor(nodes, counting, cursorAt, hasNextPage, hasPreviousPage) {
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
    static of(kind, rows, request, counting) {
        const nodes = rows.length > request.first ? rows.slice(0, request.first) : rows;
        const cursorAt = (index) => cursorOf(kind, nodes[index].id);
        const hasPreviousPage = request.after !== undefined && request.after !== null;
        return new Page(nodes, counting, cursorAt, rows.length > request.first, hasPreviousPage);
    }
    /** The same page with its rows as they are shown to this viewer. */
    map(show) {
        const shown = this.nodes.map(show);
        return new Page(shown, this.counting, this.#cursorOf, this.#hasNextPage, this.#hasPreviousPage);
    }
    get edges() {
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
//# sourceMappingURL=page.js.map