import { quorumFor, usualQuorum, } from "@reviewpoint/domain/moderation";
/** A board as the rules make it of the acts that were acknowledged. */
export class FoldedBoard {
    version = 1;
    isClosed = false;
    present = null;
    interests = [];
    items = [];
    actions = [];
    minutes = [];
    called;
    constructor({ input }) {
        this.called = input;
    }
    /** One more act on it. @param concerned whom an item concerns, by what was acknowledged before the act */
    take({ act, by, on, input }, concerned) {
        this.version += 1;
        if (act === "recordAttendance")
            this.present = input.present;
        if (act === "declareInterest")
            this.#declare(input.personId ?? by, input);
        if (act === "withdrawInterest")
            this.#withdraw(by);
        if (act === "putOnAgenda")
            for (const item of input.items)
                this.items.push({ kind: item.kind, concerned: concerned(item), decisions: [] });
        if (act === "raiseAction")
            this.actions.push({ ...input, doneOn: null, account: null });
        if (act === "closeAction")
            this.#done(on, input);
        if (act === "writeMinutes")
            this.#write(input);
        if (act === "signMinutes")
            this.minutes.at(-1)?.signatures.push({ personId: by, signedOn: on });
        if (act === "closeBoard")
            this.isClosed = true;
    }
    /** A decision about the item at a place of the agenda. */
    decide(at, { kind, reason, decidedBy, correctsId }) {
        const item = this.items[at];
        if (!item)
            throw new RangeError(`the agenda has no item ${at + 1}`);
        this.version += 1;
        const { deciding, conflicted } = this.quorumOf(item);
        const isCorrection = correctsId !== undefined;
        item.decisions.push({ kind, reason, decidedBy: decidedBy ?? deciding, conflicted, isCorrection });
    }
    quorumOf({ concerned }) {
        return quorumFor(concerned, this.#meeting);
    }
    get #meeting() {
        const members = this.called.members.map(({ personId: id, seat }) => ({
            ...{ id, seat: seat.toLowerCase() },
            conflicts: this.standing(id).map(({ conflict }) => conflict),
        }));
        const everybody = members.map(({ id }) => id);
        return { heldOn: this.called.heldOn, members, present: this.present ?? everybody, quorum: usualQuorum };
    }
    /** Interests of a member that were not taken back. */
    standing(id) {
        return this.interests.filter((one) => one.of === id && one.conflict !== null && !one.isWithdrawn);
    }
    #declare(of, { kind, concernedId }) {
        const conflict = kind ? { with: kind.toLowerCase(), id: concernedId } : null;
        this.interests.push({ of, conflict, isWithdrawn: false });
    }
    /** Members take back the one that they declared. */
    #withdraw(by) {
        const own = this.standing(by).at(-1);
        if (own)
            own.isWithdrawn = true;
    }
    /** The action that was due first was done. */
    #done(doneOn, { account }) {
        const [first] = this.actions.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
        Object.assign(first, { doneOn, account });
    }
    #write({ words, correction = null }) {
        this.minutes.push({ sequence: this.minutes.length + 1, words, correction, signatures: [] });
    }
}
//# sourceMappingURL=folded-board.js.map