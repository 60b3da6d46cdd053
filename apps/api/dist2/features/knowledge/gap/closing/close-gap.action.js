import { refuseGapClosing } from "@reviewpoint/domain/knowledge";
import { action } from "../../../../graph/writing/action.js";
import { CloseGapInput } from "../gap.input.js";
import { gapById } from "../knowledge-gap.loader.js";
import { knowledgeGapStepTable } from "../knowledge-gap-step.table.js";
import { KnowledgeGapType } from "../knowledge-gap.type.js";
import { namedGap, tiesToGap } from "./named-gap.js";
/** Closes a gap on evidence. */
export const closeGap = action({
    name: "closeGap",
    description: "Closes a gap on evidence. A mistaken closing is undone by opening it again; what comes back later is raised anew.",
    input: CloseGapInput,
    right: "close-gap",
    isolation: "read committed",
    ties: (performance, { gapId }) => tiesToGap(performance, gapId),
    shows: { gap: { type: () => KnowledgeGapType, by: gapById, description: "The gap as it was closed." } },
    refusals: ["not-found", "conflict", "gap-already-closed", "closing-evidence-missing"],
    async perform(performance, { gapId, expectedVersion, evidence }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const gap = await namedGap(performance, gapId);
        if (!gap)
            return refuse({ code: "not-found", what: "gap", id: gapId }, "gapId");
        if (gap.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: gap.version }, "expectedVersion");
        const refusal = refuseGapClosing(gap, evidence);
        if (refusal)
            return refuse(refusal, refusal.code === "gap-already-closed" ? "gapId" : "evidence");
        const step = { providerId, gapId, version: gap.version + 1, closedOn: today, evidence: evidence.trim() };
        await unit.insert(knowledgeGapStepTable, [{ ...step, recordedAt: now, recordedBy: personId }]);
        return { ids: { gap: gapId }, about: [gap.traineeId] };
    },
});
//# sourceMappingURL=close-gap.action.js.map