import { inserting } from "../../../features/testing/insert/inserting.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { feedbackId, withdrawnId } from "../probes/observation-probes.js";
import { target } from "../target.js";
const { providerId, traineeId, schoolId, assessorId, observationId: joint } = target;
const lead = fixtureId("person", 2);
const at = "2026-01-20T10:00:00Z";
const [strand, level] = [fixtureId("strand", 1), fixtureId("level", 2)];
/** Lets the target have been observed: jointly, sealed, revealed, agreed and shared; then feedback, taken back and recorded anew. */
export async function observeTarget(database) {
    await database.write(target, async (unit) => {
        const insert = inserting(unit, providerId);
        await insertObservation(insert, joint, "lesson-jointly", {});
        await insertObservation(insert, withdrawnId, "coaching", { mentor_id: assessorId });
        const follows = { mentor_id: assessorId, follows_id: joint, replaces_id: withdrawnId };
        await insertObservation(insert, feedbackId, "feedback", follows);
        await insert("observation_withdrawal", {
            ...{ observation_id: withdrawnId, withdrawn_by: lead, withdrawn_at: at, reason: "Wrong day." },
        });
    });
    for (const [index, observer] of [lead, assessorId].entries()) {
        const seal = { observation_id: joint, observer_id: observer };
        await database.write({ providerId, personId: observer }, async (unit) => {
            const insert = inserting(unit, providerId);
            const sealed = { position: index + 1, sealed_at: at, commitment_hash: "0".repeat(64) };
            await insert("observation_observer", { ...seal, ...sealed });
            await insert("observation_seal", { ...seal, salt: "0".repeat(32) });
            await insert("observation_rating", {
                ...seal,
                strand_id: strand,
                level_id: level,
                evidence: "Seen.",
            });
        });
    }
    await database.write(target, async (unit) => {
        const insert = inserting(unit, providerId);
        const agreement = { id: joint, observation_id: joint };
        await insert("observation_agreement", {
            ...{ ...agreement, agreed_by: lead, recorded_at: at },
            ...{ next_step_for_trainee: "One question.", next_step_for_mentor: "Script it." },
        });
        await insert("observation_agreed_strand", {
            ...{
                agreement_id: joint,
                observation_id: joint,
                strand_id: strand,
                level_id: level,
                reason: "Both saw it.",
            },
        });
        await insert("observation_copy", {
            ...{ ...agreement, agreement_id: joint, shared_by: lead, shared_at: at, shared_on: "2026-01-20" },
            ...{ mentor_id: assessorId, tutor_id: fixtureId("person", 3), content_hash: "0".repeat(64) },
            answers: JSON.stringify([{ question: "seen", text: "What was seen?", answer: "Ratios." }]),
        });
    });
}
const insertObservation = (insert, id, kind, besides) => insert("observation", {
    ...{
        id,
        kind,
        trainee_id: traineeId,
        school_id: schoolId,
        placement_id: fixtureId("placement", 4_000_001),
    },
    ...{ observed_on: "2026-01-20", planned_by: lead, recorded_at: at, revealed_at: at, ...besides },
});
//# sourceMappingURL=observe-target.js.map