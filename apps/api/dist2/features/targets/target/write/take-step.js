import { targetStepTable } from "../target-step.table.js";
/** Takes the next step of a target; whoever takes the same step at once collides, and finds this one. */
export async function takeStep({ unit, viewer, now }, { id, version, dueOn, carriedOver }, step, note) {
    const { providerId, personId, today } = viewer;
    const words = note?.trim() ?? "";
    await unit.insert(targetStepTable, [
        {
            ...{ providerId, targetId: id, version: version + 1, takenOn: today, dueOn, carriedOver, ...step },
            ...{ note: words === "" ? null : words, recordedAt: now, recordedBy: personId },
        },
    ]);
}
//# sourceMappingURL=take-step.js.map