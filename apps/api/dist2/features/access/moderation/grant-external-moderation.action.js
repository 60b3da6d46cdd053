import { refuseModeration } from "@reviewpoint/domain/access";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { rolesOf } from "../role/held-roles.query.js";
import { roleHoldingById } from "../role/role-holding.loader.js";
import { RoleHoldingType } from "../role/role-holding.type.js";
import { GrantExternalModerationInput } from "./grant-external-moderation.input.js";
import { latestDayOfStay } from "./longest-stay.js";
/** Lets a moderator in to a subject, or one cohort of it, until a day: without names, and no further. */
export const grantExternalModeration = action({
    name: "grantExternalModeration",
    description: "Lets somebody moderate a subject, or one cohort of it, until a day. They see its work and no names.",
    input: GrantExternalModerationInput,
    right: "grant-moderation",
    holds: ({ personId }) => ({ people: [personId] }),
    kind: "role-change",
    shows: {
        holding: { type: () => RoleHoldingType, by: roleHoldingById, description: "To what they are let in." },
    },
    refusals: ["not-found", "days-out-of-order", "stay-too-long", "role-already-held"],
    async perform({ unit, viewer, newId, refuse }, input) {
        const { providerId, today } = viewer;
        const { personId, subjectId, cohortId = null, from, until } = input;
        for (const [table, id] of [
            ["person", personId],
            ["subject", subjectId],
            ["cohort", cohortId],
        ]) {
            if (id !== null && !(await found(unit, providerId, table, id)))
                return refuse({ code: "not-found", what: table, id }, `${table}Id`);
        }
        const latest = await latestDayOfStay(unit, providerId, from, today);
        const held = await rolesOf(unit, providerId, { personId });
        const refusal = refuseModeration({ subjectId, cohortId, from, until }, held, { latest });
        if (refusal)
            return refuse(refusal, refusal.code === "role-already-held" ? "subjectId" : "until");
        const row = {
            ...{ providerId, id: newId(), personId, role: "moderator", version: 1 },
            ...{ hubId: null, subjectId, schoolId: null, cohortId, fromOn: from, untilOn: until },
        };
        await unit.insert(roleHoldingTable, [row]);
        return { ids: { holding: row.id } };
    },
});
//# sourceMappingURL=grant-external-moderation.action.js.map