/**
 * How many may be under way: fewer while answers take longer than they should, more again when they do not and there is
 * demand. It begins with twice the least and grows by one an answer until answers are slow for the first time; from then
 * on by about one in as many answers as may be under way. It falls by a fifth, at most once in that many: the way in which
 * networks share a line.
 */
export class Crowd {
    limits;
    underWay = 0;
    #room;
    #sinceFall = 0;
    #hasFallen = false;
    constructor(limits) {
        this.limits = limits;
        this.#room = Math.min(limits.most, 2 * limits.least);
    }
    /** How many may be under way now. */
    get room() {
        return Math.floor(this.#room);
    }
    /** Lets one in, unless there is no room. */
    enter() {
        if (this.underWay >= this.room)
            return false;
        this.underWay += 1;
        return true;
    }
    /** Lets one out whose answer took so many milliseconds; null for one that was not answered. */
    leave(milliseconds) {
        const { most, least, patience } = this.limits;
        const wasCrowded = this.underWay >= this.#room / 2;
        this.underWay -= 1;
        this.#sinceFall += 1;
        // One long answer among few is a long answer, and no crowd.
        if (milliseconds === null || !wasCrowded)
            return;
        if (milliseconds <= patience) {
            const growth = this.#hasFallen ? 1 / this.#room : 1;
            this.#room = Math.min(most, this.#room + growth);
        }
        else if (this.#sinceFall >= this.room) {
            this.#room = Math.max(Math.min(least, most), this.#room * 0.8);
            this.#sinceFall = 0;
            this.#hasFallen = true;
        }
    }
}
//# sourceMappingURL=crowd.js.map