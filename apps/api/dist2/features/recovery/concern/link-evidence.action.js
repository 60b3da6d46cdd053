import { action } from "../../../graph/writing/action.js";
import { tiesToTraineeOf, traineeOf } from "../trainee-of.query.js";
import { LinkEvidenceInput } from "./concern.input.js";
import { concernById } from "./concern.query.js";
import { concernEvidenceTable } from "./concern-evidence.table.js";
import { ConcernType } from "./concern.type.js";
import { isJudgementOf, lastLink } from "./linked-evidence.query.js";
/** Links what a concern rests on. A constraint keeps the same evidence from being linked twice. */
export const linkEvidence = action({
    name: "linkEvidence",
    description: "Links a judgement or a formal document to a concern, as what it rests on.",
    input: LinkEvidenceInput,
    right: "raise-concern",
    isolation: "read committed",
    confined: ["document"],
    ties: (performance, { concernId }) => tiesToTraineeOf(performance, "concern", concernId),
    shows: {
        concern: { type: () => ConcernType, by: concernById, description: "The concern with its evidence." },
    },
    refusals: ["not-found", "words-missing", "evidence-already-linked"],
    async perform(performance, { concernId, judgementId = null, document: title = null }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const traineeId = await traineeOf(performance, "concern", concernId);
        if (traineeId === null)
            return refuse({ code: "not-found", what: "concern", id: concernId }, "concernId");
        const document = title?.trim() || null;
        if ((judgementId === null) === (document === null))
            return refuse({ code: "words-missing", what: "judgement or document" }, "document");
        if (judgementId !== null && !(await isJudgementOf(performance, judgementId, traineeId)))
            return refuse({ code: "not-found", what: "judgement", id: judgementId }, "judgementId");
        const last = await lastLink(performance, concernId, { judgementId, document });
        const place = judgementId === null ? "document" : "judgementId";
        if (last !== null && !last.isWithdrawn)
            return refuse({ code: "evidence-already-linked", evidenceId: last.id }, place);
        const row = { providerId, id: newId(), concernId, judgementId, document, linkedBy: personId };
        await unit.insert(concernEvidenceTable, [
            { ...row, sequence: (last?.sequence ?? 0) + 1, recordedAt: now },
        ]);
        return { ids: { concern: concernId }, about: [traineeId] };
    },
});
//# sourceMappingURL=link-evidence.action.js.map