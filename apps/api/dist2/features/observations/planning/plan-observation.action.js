import { copyDueOn, refusePlan } from "@reviewpoint/domain/observations";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { observationCopy } from "../observations.settings.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { observationById } from "../observation/observation.loader.js";
import { observationTable } from "../observation/observation.table.js";
import { ObservationType } from "../observation/observation.type.js";
import { observationObserverTable } from "../rating/observer.table.js";
import { observationToWrite } from "./observation-to-write.js";
import { PlanObservationInput } from "./plan-observation.input.js";
import { plannedTrainee } from "./planned-trainee.query.js";
/** Says what is or was observed, and by whom; by when the copy is due follows from the provider's rule. */
export const planObservation = action({
    name: "planObservation",
    description: "Plans an observation, or records that there was one: of a lesson alone or jointly, of a mentor's meeting, feedback or coaching.",
    input: PlanObservationInput,
    right: "record-observation",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        observation: { type: () => ObservationType, by: observationById, description: "The observation." },
    },
    refusals: [
        ...["not-found", "observers-wrong", "observer-twice", "observer-is-observed", "mentor-missing"],
        ...["mentor-not-observed", "follows-no-joint-observation", "nothing-to-replace", "not-placed-there"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId } = viewer;
        const { traineeId, kind, observedOn, schoolId, observerIds } = input;
        const { mentorId = null, followsId = null, replacesId = null } = input;
        for (const [field, id] of [
            ...observerIds.map((observerId) => ["observerIds", observerId]),
            ...(mentorId === null ? [] : [["mentorId", mentorId]]),
        ]) {
            if (!(await found(unit, providerId, "person", id)))
                return refuse({ code: "not-found", what: "person", id }, field);
        }
        const trainee = await plannedTrainee(performance, traineeId, schoolId);
        if (trainee === null)
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const followed = followsId === null ? null : await observationToWrite(performance, followsId);
        const isOther = followed !== null && (followed.traineeId !== traineeId || followed.isWithdrawn);
        if ((followsId !== null && followed === null) || isOther)
            return refuse({ code: "follows-no-joint-observation" }, "followsId");
        const plan = { kind, observedOn, observerIds, mentorId, follows: followed };
        const refusal = refusePlan(plan, trainee);
        if (refusal)
            return refuse(refusal, fieldOf[refusal.code]);
        if (replacesId !== null) {
            const replaced = await observationToWrite(performance, replacesId);
            const mayReplace = replaced?.isWithdrawn && replaced.replacedById === null && replaced.traineeId === traineeId;
            if (!mayReplace)
                return refuse({ code: "nothing-to-replace" }, "replacesId");
        }
        const rule = (await settingsWithin(performance)).of(observationCopy);
        const placement = trainee.placed.find((one) => refusePlan(plan, { ...trainee, placed: [one] }) === null);
        const id = newId();
        await unit.insert(observationTable, [
            {
                ...{ providerId, id, traineeId, schoolId, kind, observedOn, mentorId, followsId, replacesId },
                ...{ placementId: placement?.id, plannedBy: viewer.personId, recordedAt: now },
                copyDueOn: copyDueOn(kind, observedOn, rule, trainee.terms, trainee.closures),
                ...{ revealedAt: null, version: 1 },
            },
        ]);
        await unit.insert(observationObserverTable, observerIds.map((observerId, at) => ({
            ...{ providerId, observationId: id, observerId, position: at + 1 },
            ...{ sealedAt: null, commitmentHash: null },
        })));
        return { ids: { observation: id }, about: [traineeId] };
    },
});
/** The field of the input that a refusal is about. */
const fieldOf = {
    "observers-wrong": "observerIds",
    "observer-twice": "observerIds",
    "observer-is-observed": "observerIds",
    "mentor-missing": "mentorId",
    "mentor-not-observed": "mentorId",
    "follows-no-joint-observation": "followsId",
    "not-placed-there": "observedOn",
};
//# sourceMappingURL=plan-observation.action.js.map