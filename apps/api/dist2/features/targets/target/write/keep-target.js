import { refuseTarget, } from "@reviewpoint/domain/targets";
import { found } from "../../../../graph/writing/found.js";
import { gapsOfTrainee } from "../../../knowledge/gap/knowledge-gap.query.js";
import { targetTable } from "../target.table.js";
import { targetStepTable } from "../target-step.table.js";
/** What setting a target can be refused for. */
export const targetSettingCodes = [
    "not-found",
    "action-missing",
    "several-actions",
    "action-too-long",
    "success-evidence-missing",
    "target-link-missing",
    "target-due-too-early",
    "target-due-too-late",
    "too-many-open-targets",
];
/**
 * Sets a target, if the provider's rules allow: the row and its first step. Gives its id, or the refusal with its path
 * within the draft.
 *
 * @param open Targets that the trainee has open without it.
 */
export async function keepTarget({ unit, viewer, now, newId, refuse }, { traineeId, setOn, originKind, originId, rules, school }, { action, successEvidence = null, strandId = null, gapId = null, dueOn }, open) {
    const { providerId, personId } = viewer;
    if (strandId !== null && !(await found(unit, providerId, "strand", strandId)))
        return refuse({ code: "not-found", what: "strand", id: strandId }, "strandId");
    if (gapId !== null) {
        const gaps = await gapsOfTrainee(unit, providerId, traineeId);
        if (!gaps.some(({ id }) => id === gapId))
            return refuse({ code: "not-found", what: "gap", id: gapId }, "gapId");
    }
    const draft = { action, successEvidence, strandId, gapId, setOn, dueOn };
    const refusal = refuseTarget(draft, open, rules, school);
    if (refusal)
        return refuse(refusal, ...fieldOf(refusal));
    const id = newId();
    const by = { recordedAt: now, recordedBy: personId };
    await unit.insert(targetTable, [
        {
            ...{
                providerId,
                id,
                traineeId,
                action: action.trim(),
                successEvidence: successEvidence?.trim() ?? null,
            },
            ...{ strandId, gapId, originKind, originId, setOn, setBy: personId, recordedAt: now },
        },
    ]);
    const step = { providerId, targetId: id, version: 1, kind: "set", takenOn: setOn, dueOn };
    await unit.insert(targetStepTable, [{ ...step, carriedOver: 0, note: null, ...by }]);
    return { id };
}
/** The field of the draft that a refusal is about; none where it is about all of them. */
function fieldOf({ code }) {
    if (code.startsWith("target-due"))
        return ["dueOn"];
    if (code === "success-evidence-missing")
        return ["successEvidence"];
    if (code === "target-link-missing")
        return ["strandId"];
    return code === "too-many-open-targets" ? [] : ["action"];
}
//# sourceMappingURL=keep-target.js.map