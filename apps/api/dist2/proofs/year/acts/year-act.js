/** Things that were begun, each with the week in which somebody comes back to it. */
export class Agenda {
    #entries = [];
    add({ week, at }, thing) {
        this.#entries.push({ week, at, thing });
    }
    /** What is to be done at a moment, in the order in which it was put down. */
    at({ week, at }) {
        return this.#entries.filter((entry) => entry.week === week && entry.at === at).map(({ thing }) => thing);
    }
}
//# sourceMappingURL=year-act.js.map