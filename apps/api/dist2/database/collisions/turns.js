/**
 * Turns of short work on the rows of one provider in this process: many at once, or one alone. Work that has collided asks
 * to be alone: then nothing of this process collides with it again, and it succeeds however many wait.
 */
export class Turns {
    #waiting = [];
    #together = 0;
    #isAlone = false;
    /** Whether nobody works or waits. */
    get isIdle() {
        return this.#together === 0 && !this.#isAlone && this.#waiting.length === 0;
    }
    /** Does work when its turn comes; who came first goes first. */
    async take(isAlone, work) {
        await new Promise((begin) => {
            this.#waiting.push({ isAlone, begin });
            this.#next();
        });
        try {
            return await work();
        }
        finally {
            if (isAlone)
                this.#isAlone = false;
            else
                this.#together -= 1;
            this.#next();
        }
    }
    #next() {
        for (let [first] = this.#waiting; first && this.#mayBegin(first.isAlone); [first] = this.#waiting) {
            this.#waiting.shift();
            if (first.isAlone)
                this.#isAlone = true;
            else
                this.#together += 1;
            first.begin();
        }
    }
    #mayBegin(isAlone) {
        return !this.#isAlone && (!isAlone || this.#together === 0);
    }
}
//# sourceMappingURL=turns.js.map