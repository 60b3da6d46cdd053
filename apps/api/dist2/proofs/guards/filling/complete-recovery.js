import { advancePlan, isPlanRefused, recoverySettingOf } from "@reviewpoint/domain/recovery";
import { evidenceFileTable } from "../../../features/evidence/file/evidence-file.table.js";
import { evidenceLinkTable } from "../../../features/evidence/link/evidence-link.table.js";
import { concernTable } from "../../../features/recovery/concern/concern.table.js";
import { concernEvidenceTable } from "../../../features/recovery/concern/concern-evidence.table.js";
import { interventionTable } from "../../../features/recovery/intervention/intervention.table.js";
import { recoveryPlanTable } from "../../../features/recovery/plan/recovery-plan.table.js";
import { recoveryPlanEventTable } from "../../../features/recovery/plan/recovery-plan-event.table.js";
import { welfareCheckTable } from "../../../features/recovery/welfare/welfare-check.table.js";
import { settingTable } from "../../../features/provider/setting/setting.table.js";
import { fixtureToday } from "../../../features/testing/fixture-today.js";
import { target } from "../target.js";
const { providerId, traineeId, concernId, planId, interventionId, fileId } = target;
const recordedAt = "2026-01-30T09:00:00Z";
const own = { providerId, traineeId };
const day = "2026-01-30";
const by = target.assessorId;
/** Gives the target a concern, a file that is evidence of it, a plan, something done and a welfare check; and names every role that the tables let look after welfare. */
export async function completeRecovery(database) {
    await database.write({ ...target, purpose: "welfare" }, async (unit) => {
        const welfareRoles = [
            "professional-tutor",
            "lead-mentor",
            "hub-director",
            "deputy-director",
            "leadership-team",
        ];
        await unit.insert(settingTable, [
            { providerId, key: "recovery", validFrom: "2024-09-01", value: { welfareRoles } },
        ]);
        await planOf(unit);
        const going = { removedAt: null, removedBecause: null, goneAt: null };
        const content = {
            name: "plan.pdf",
            mediaType: "application/pdf",
            bytes: 1,
            sha256: "0".repeat(64),
        };
        const kept = { addedBy: by, addedOn: day, addedAt: recordedAt, keptAt: recordedAt };
        await unit.insert(evidenceFileTable, [{ ...own, id: fileId, ...content, ...kept, ...going }]);
        const raised = {
            id: concernId,
            kind: "progress",
            raisedOn: day,
            raisedBy: by,
            account: "Late plans.",
        };
        const due = { planDueOn: day, planId, recordedAt, version: 1 };
        await unit.insert(concernTable, [{ ...own, ...raised, ...due }]);
        const document = {
            judgementId: null,
            document: "Attendance letter",
            sequence: 1,
            linkedBy: by,
            recordedAt,
        };
        await unit.insert(concernEvidenceTable, [{ providerId, id: concernId, concernId, ...document }]);
        const none = {
            judgementId: null,
            observationCopyId: null,
            targetId: null,
            targetVersion: null,
            meetingId: null,
        };
        const link = { id: fileId, fileId, ...none, concernId, sequence: 1, linkedBy: by, recordedAt };
        await unit.insert(evidenceLinkTable, [{ providerId, ...link }]);
        const made = { kind: "modification", madeOn: day, madeBy: by, account: "Swapped a class." };
        const follow = { concernId, firstFollowUpOn: day, followUpOn: day, recordedAt, version: 1 };
        await unit.insert(interventionTable, [{ ...own, id: interventionId, ...made, ...follow }]);
        const check = {
            checkedOn: day,
            checkedBy: by,
            purpose: "support",
            reason: "Weekly",
            account: "Tired.",
        };
        const rest = { concernId: null, support: null, nextOn: null, recordedAt };
        await unit.insert(welfareCheckTable, [{ ...own, id: concernId, ...check, ...rest }]);
    });
}
async function planOf(unit) {
    const targets = [{ action: "Plan questions", successCriteria: "Three plans hold them" }];
    const event = {
        ...{ kind: "opened", on: day, step: "support", reason: "Below what is expected.", targets },
        ...{ support: "A joint lesson", ownerId: by, reviewOn: null },
    };
    const school = { terms: [], closures: [] };
    const state = advancePlan(null, event, { setting: recoverySettingOf({}), school, today: fixtureToday });
    if (isPlanRefused(state))
        throw new RangeError(JSON.stringify(state));
    const { openedOn, stage, reviewOn, reviewedOn, closedOn, version } = state;
    const kept = { openedOn, stage, reviewOn, reviewedOn, closedOn, recordedAt, version };
    await unit.insert(recoveryPlanTable, [{ ...own, id: planId, ...kept }]);
    const row = { providerId, planId, sequence: 1, kind: "opened", event, state };
    await unit.insert(recoveryPlanEventTable, [{ ...row, recordedBy: by, recordedAt }]);
}
//# sourceMappingURL=complete-recovery.js.map