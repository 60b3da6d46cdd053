/** The targets of every trainee as people have them before them while they write. */
export class TargetBook {
    #targets = new Map();
    of(traineeId) {
        return [...(this.#targets.get(traineeId)?.values() ?? [])];
    }
    openOf(traineeId) {
        return this.of(traineeId).filter(({ isOpen }) => isOpen);
    }
    note(traineeId, target) {
        const own = this.#targets.get(traineeId) ?? new Map();
        this.#targets.set(traineeId, own.set(target.id, target));
    }
}
//# sourceMappingURL=target-book.js.map