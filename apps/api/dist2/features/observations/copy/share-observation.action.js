import { createHash } from "node:crypto";
import { refuseAnswers } from "@reviewpoint/domain/observations";
import { canonical } from "../../../graph/auditing/salted-digest.js";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { newestAgreement } from "../agreement/newest-agreement.query.js";
import { observationById } from "../observation/observation.loader.js";
import { observationTable } from "../observation/observation.table.js";
import { ObservationType } from "../observation/observation.type.js";
import { observationToWrite, tiesToObservation } from "../planning/observation-to-write.js";
import { copyReaders } from "./copy-readers.query.js";
import { observationCopyTable } from "./copy.table.js";
import { formOf } from "./form-of.js";
import { ShareObservationInput } from "./share-observation.input.js";
/** Sends the written copy, as it stands, to the trainee and to the mentor and the tutor of the placement. */
export const shareObservation = action({
    name: "shareObservation",
    description: "Sends the written copy of what was agreed, on the provider's form, to trainee, mentor and professional tutor. It is kept as it was sent.",
    input: ShareObservationInput,
    right: "record-observation",
    isolation: "read committed",
    ties: (performance, { observationId }) => tiesToObservation(performance, observationId),
    shows: {
        observation: { type: () => ObservationType, by: observationById, description: "The observation." },
    },
    refusals: [
        ...["not-found", "conflict", "not-an-observer", "already-withdrawn", "not-agreed"],
        ...["question-unknown", "question-twice", "answer-missing"],
    ],
    async perform(performance, { observationId, expectedVersion, answers }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: sharedBy, today: sharedOn } = viewer;
        const observation = await observationToWrite(performance, observationId);
        if (observation === null)
            return refuse({ code: "not-found", what: "observation", id: observationId }, "observationId");
        if (observation.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: observation.version }, "expectedVersion");
        if (!observation.observers.some(({ observerId }) => observerId === sharedBy))
            return refuse({ code: "not-an-observer" }, "observationId");
        if (observation.isWithdrawn)
            return refuse({ code: "already-withdrawn" }, "observationId");
        const agreement = await newestAgreement(performance, observationId);
        if (agreement === null)
            return refuse({ code: "not-agreed" }, "observationId");
        const form = formOf(await settingsWithin(performance), observation.kind);
        const refusal = refuseAnswers(form, answers);
        if (refusal)
            return refuse(refusal, "answers");
        const written = answers.map(({ question, answer }) => ({
            ...{ question, text: form.find(({ code }) => code === question)?.text ?? "", answer: answer.trim() },
        }));
        const content = { observationId, agreementId: agreement.id, answers: written };
        const contentHash = createHash("sha256").update(canonical(content), "utf8").digest("hex");
        const { mentorId, tutorId } = await copyReaders(performance, observation);
        await changeRow(performance, observationTable, observation, {});
        await unit.insert(observationCopyTable, [
            {
                ...{ providerId, id: newId(), ...content, contentHash },
                ...{ sharedBy, sharedAt: now, sharedOn, mentorId, tutorId },
            },
        ]);
        return { ids: { observation: observationId }, about: [observation.traineeId] };
    },
});
//# sourceMappingURL=share-observation.action.js.map