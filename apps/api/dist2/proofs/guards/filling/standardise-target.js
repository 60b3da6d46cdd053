import { usualStandardisation } from "@reviewpoint/domain/moderation";
import { inserting } from "../../../features/testing/insert/inserting.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const rule = JSON.stringify(usualStandardisation({ lowest: "0", highest: "100", step: "0.5" }));
const { providerId, standardisationId, assignmentId, subjectId, assessorId } = target;
/** Opens an exercise of standardisation before the target's assignment is marked, with one script. */
export async function standardiseTarget(database) {
    await database.write({ providerId }, async (unit) => {
        const insert = inserting(unit, providerId);
        const of = { standardisation_id: standardisationId };
        await insert("standardisation", {
            ...{ id: standardisationId, assignment_id: assignmentId, title: "Before marking" },
            ...{ opens_on: "2026-02-02", closes_on: "2026-02-06", rule },
            ...{ opened_by: fixtureId("person", 2), opened_at: "2026-02-02T09:00:00Z", version: 1 },
        });
        await insert("standardisation_subject", { ...of, subject_id: subjectId });
        const script = { ...of, id: standardisationId, position: 1, label: "Script A" };
        await insert("standard_script", script);
        await insert("standard_script_mark", { ...of, script_id: standardisationId, agreed: "61.5" });
        const participant = { ...of, id: standardisationId, person_id: assessorId };
        await insert("standardisation_participant", { ...participant, marked: 0, version: 1 });
    });
}
//# sourceMappingURL=standardise-target.js.map