import { createHash } from "node:crypto";
import { isRevealed, refuseSeal, sealedText } from "@reviewpoint/domain/observations";
import { newSalt } from "../../../graph/auditing/salted-digest.js";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { observationById } from "../observation/observation.loader.js";
import { observationTable } from "../observation/observation.table.js";
import { ObservationType } from "../observation/observation.type.js";
import { observationToWrite, tiesToObservation } from "../planning/observation-to-write.js";
import { codeOf, curriculumOf, idOf } from "./curriculum-of.query.js";
import { observationRatingTable } from "./rating.table.js";
import { observationSealTable } from "./seal.table.js";
import { SealRatingInput } from "./seal-rating.input.js";
/**
 * Seals what one observer saw. Of two who seal at once, one finds the other's seal and reveals: each changes the
 * observation at the version at which it was read.
 */
export const sealRating = action({
    name: "sealRating",
    description: "Seals the viewer's own ratings of a lesson they observed: only their hash is shown, until every observer has sealed. Nothing is sealed twice.",
    input: SealRatingInput,
    right: "record-observation",
    isolation: "read committed",
    confined: ["ratings"],
    ties: (performance, { observationId }) => tiesToObservation(performance, observationId),
    shows: {
        observation: { type: () => ObservationType, by: observationById, description: "The observation." },
    },
    refusals: [
        ...["not-found", "not-an-observer", "already-withdrawn", "kind-not-rated", "observed-later"],
        ...["already-sealed", "ratings-missing", "strand-unknown", "strand-rated-twice", "level-unknown"],
    ],
    async perform(performance, { observationId, ratings: given }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: observerId, today } = viewer;
        const observation = await observationToWrite(performance, observationId);
        if (observation === null)
            return refuse({ code: "not-found", what: "observation", id: observationId }, "observationId");
        const { strands, levels } = await curriculumOf(performance, observation.traineeId);
        const ratings = given.map(({ strandId, levelId, evidence }) => ({
            strandCode: codeOf(strands, strandId),
            levelCode: codeOf(levels, levelId),
            evidence: evidence?.trim() || null,
        }));
        const known = {
            strandCodes: strands.map(({ code }) => code),
            levelCodes: levels.map(({ code }) => code),
        };
        const refusal = refuseSeal(observation, observerId, ratings, known, today);
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const whose = { providerId, observationId, observerId };
        const salt = newSalt();
        await unit.insert(observationSealTable, [{ ...whose, salt }]);
        await unit.insert(observationRatingTable, ratings.map(({ strandCode, levelCode, evidence }) => ({
            ...whose,
            ...{ strandId: idOf(strands, strandCode), levelId: idOf(levels, levelCode), evidence },
        })));
        const text = sealedText({ observationId, observerId, salt, ratings });
        await unit.affected(`update observation_observer set sealed_at = $4, commitment_hash = $5
       where provider_id = $1 and observation_id = $2 and observer_id = $3`, [providerId, observationId, observerId, now, createHash("sha256").update(text, "utf8").digest("hex")]);
        const observers = observation.observers.map((one) => one.observerId === observerId ? { ...one, sealedAt: now } : one);
        const change = isRevealed(observers) ? { revealedAt: now } : {};
        await changeRow(performance, observationTable, observation, change);
        return { ids: { observation: observationId }, about: [observation.traineeId] };
    },
});
const aboutRatings = ["ratings-missing", "strand-unknown", "strand-rated-twice", "level-unknown"];
/** The field of the input that a refusal is about. */
const fieldOf = ({ code }) => aboutRatings.includes(code) ? "ratings" : "observationId";
//# sourceMappingURL=seal-rating.action.js.map