import { refuseAgreement } from "@reviewpoint/domain/observations";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { observationById } from "../observation/observation.loader.js";
import { observationTable } from "../observation/observation.table.js";
import { ObservationType } from "../observation/observation.type.js";
import { observationToWrite, tiesToObservation } from "../planning/observation-to-write.js";
import { codeOf, curriculumOf, idOf } from "../rating/curriculum-of.query.js";
import { AgreeObservationInput } from "./agree-observation.input.js";
import { observationAgreedStrandTable } from "./agreed-strand.table.js";
import { observationAgreementTable } from "./agreement.table.js";
import { newestAgreement } from "./newest-agreement.query.js";
import { revealedRatings } from "./revealed-ratings.query.js";
/** Records what the observers agreed on; agreeing again supersedes it. */
export const agreeObservation = action({
    name: "agreeObservation",
    description: "Records what the observers agreed on, a reason wherever they differed, and the next steps. Agreeing again supersedes what was agreed.",
    input: AgreeObservationInput,
    right: "record-observation",
    isolation: "read committed",
    ties: (performance, { observationId }) => tiesToObservation(performance, observationId),
    shows: {
        observation: { type: () => ObservationType, by: observationById, description: "The observation." },
    },
    refusals: [
        ...[
            "not-found",
            "conflict",
            "not-an-observer",
            "already-withdrawn",
            "not-revealed",
            "strands-not-agreed",
        ],
        ...[
            "strand-not-rated",
            "strand-rated-twice",
            "level-unknown",
            "difference-unexplained",
            "next-step-missing",
        ],
    ],
    async perform(performance, { observationId, expectedVersion, strands: given, ...steps }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const observation = await observationToWrite(performance, observationId);
        if (observation === null)
            return refuse({ code: "not-found", what: "observation", id: observationId }, "observationId");
        if (observation.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: observation.version }, "expectedVersion");
        const { strands, levels } = await curriculumOf(performance, observation.traineeId);
        const agreed = given.map(({ strandId, levelId, reason }) => ({
            strandCode: codeOf(strands, strandId),
            levelCode: codeOf(levels, levelId),
            reason: reason?.trim() || null,
        }));
        const view = {
            strands: agreed,
            nextStepForTrainee: steps.nextStepForTrainee?.trim() || null,
            nextStepForMentor: steps.nextStepForMentor?.trim() || null,
        };
        const ratings = await revealedRatings(performance, observationId);
        const levelCodes = levels.map(({ code }) => code);
        const refusal = refuseAgreement({ ...observation, ratings }, personId, view, levelCodes);
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const { nextStepForTrainee, nextStepForMentor } = view;
        const id = newId();
        const earlier = await newestAgreement(performance, observationId);
        await changeRow(performance, observationTable, observation, {});
        await unit.insert(observationAgreementTable, [
            {
                ...{ providerId, id, observationId, agreedBy: personId, recordedAt: now },
                ...{ supersedesId: earlier?.id ?? null, nextStepForTrainee, nextStepForMentor },
            },
        ]);
        await unit.insert(observationAgreedStrandTable, agreed.map(({ strandCode, levelCode, reason }) => ({
            ...{ providerId, agreementId: id, observationId, reason },
            ...{ strandId: idOf(strands, strandCode), levelId: idOf(levels, levelCode) },
        })));
        return { ids: { observation: observationId }, about: [observation.traineeId] };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf(refusal) {
    if (refusal.code === "next-step-missing")
        return refusal.whose === "trainee" ? "nextStepForTrainee" : "nextStepForMentor";
    const isAboutAll = ["not-an-observer", "already-withdrawn", "not-revealed"].includes(refusal.code);
    return isAboutAll ? "observationId" : "strands";
}
//# sourceMappingURL=agree-observation.action.js.map