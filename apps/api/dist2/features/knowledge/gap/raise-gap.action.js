import { refuseGap } from "@reviewpoint/domain/knowledge";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { gapById } from "./knowledge-gap.loader.js";
import { gapsOfTrainee } from "./knowledge-gap.query.js";
import { knowledgeGapTable } from "./knowledge-gap.table.js";
import { knowledgeGapStepTable } from "./knowledge-gap-step.table.js";
import { KnowledgeGapType } from "./knowledge-gap.type.js";
import { RaiseGapInput } from "./gap.input.js";
/** Raises a gap of a trainee's knowledge. */
export const raiseGap = action({
    name: "raiseGap",
    description: "Raises a gap of a trainee's knowledge, so that targets can be set for it.",
    input: RaiseGapInput,
    right: "raise-gap",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { gap: { type: () => KnowledgeGapType, by: gapById, description: "The gap." } },
    refusals: ["not-found", "topic-missing", "gap-already-raised"],
    async perform({ unit, viewer, now, newId, refuse }, { traineeId, topic, foundIn, strandId = null }) {
        const { providerId, personId, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        if (strandId !== null && !(await found(unit, providerId, "strand", strandId)))
            return refuse({ code: "not-found", what: "strand", id: strandId }, "strandId");
        const refusal = refuseGap(topic, await gapsOfTrainee(unit, providerId, traineeId));
        if (refusal)
            return refuse(refusal, "topic");
        const id = newId();
        const gap = { providerId, id, traineeId, topic: topic.trim(), foundIn, strandId, raisedOn: today };
        await unit.insert(knowledgeGapTable, [gap]);
        const step = { providerId, gapId: id, version: 1, closedOn: null, evidence: null };
        await unit.insert(knowledgeGapStepTable, [{ ...step, recordedAt: now, recordedBy: personId }]);
        return { ids: { gap: id }, about: [traineeId] };
    },
});
//# sourceMappingURL=raise-gap.action.js.map