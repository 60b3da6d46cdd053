import { refuseGapReopening } from "@reviewpoint/domain/knowledge";
import { action } from "../../../../graph/writing/action.js";
import { ReopenGapInput } from "../gap.input.js";
import { gapById } from "../knowledge-gap.loader.js";
import { gapsOfTrainee } from "../knowledge-gap.query.js";
import { knowledgeGapStepTable } from "../knowledge-gap-step.table.js";
import { KnowledgeGapType } from "../knowledge-gap.type.js";
import { namedGap, tiesToGap } from "./named-gap.js";
/** Opens a closed gap again: the closing stays among its steps. */
export const reopenGap = action({
    name: "reopenGap",
    description: "Opens a closed gap again, as it was raised. That it was closed stays on record, as `asOf` shows.",
    input: ReopenGapInput,
    right: "close-gap",
    holds: ({ gapId }) => ({ traineeOf: "knowledge_gap", id: gapId }),
    ties: (performance, { gapId }) => tiesToGap(performance, gapId),
    shows: { gap: { type: () => KnowledgeGapType, by: gapById, description: "The gap, open again." } },
    refusals: ["not-found", "conflict", "gap-still-open", "gap-already-raised"],
    async perform(performance, { gapId, expectedVersion }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId } = viewer;
        const gap = await namedGap(performance, gapId);
        if (!gap)
            return refuse({ code: "not-found", what: "gap", id: gapId }, "gapId");
        if (gap.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: gap.version }, "expectedVersion");
        const { traineeId } = gap;
        const refusal = refuseGapReopening(gap, await gapsOfTrainee(unit, providerId, traineeId));
        if (refusal)
            return refuse(refusal, "gapId");
        const step = { providerId, gapId, version: gap.version + 1, closedOn: null, evidence: null };
        await unit.insert(knowledgeGapStepTable, [{ ...step, recordedAt: now, recordedBy: personId }]);
        return { ids: { gap: gapId }, about: [traineeId] };
    },
});
//# sourceMappingURL=reopen-gap.action.js.map