/** The targets of a trainee that were closed on a day, and are closed still. */
export function closedOn(stage, traineeId, day) {
    const closed = new Set(stage.chronicle
        .of("closeTarget")
        .filter(({ on }) => on === day)
        .map(({ input }) => input["targetId"]));
    return stage.targets.of(traineeId).filter(({ id, isOpen }) => !isOpen && closed.has(id));
}
//# sourceMappingURL=closed-on.js.map