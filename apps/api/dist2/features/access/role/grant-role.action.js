import { refuseGrant } from "@reviewpoint/domain/access";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { keepReachOfRole } from "../../partnership/placement/keep-reach-of-role.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { GrantRoleInput } from "./grant-role.input.js";
import { hasHubs, rolesOf } from "./held-roles.query.js";
import { roleHoldingById } from "./role-holding.loader.js";
import { RoleHoldingType } from "./role-holding.type.js";
/** Gives somebody a role at a place, from a day, with or without an end. It counts from the next request on. */
export const grantRole = action({
    name: "grantRole",
    description: "Gives a person a role at a place for a time. It counts from their next request on.",
    input: GrantRoleInput,
    right: "administer-roles",
    holds: ({ personId }) => ({ people: [personId] }),
    kind: "role-change",
    shows: {
        holding: { type: () => RoleHoldingType, by: roleHoldingById, description: "The role as it is now held." },
    },
    refusals: [
        "not-found",
        "role-not-given",
        "role-let-in",
        "role-needs-place",
        "role-has-no-place",
        "role-already-held",
        "days-out-of-order",
    ],
    async perform({ unit, viewer, newId, refuse }, input) {
        const { providerId } = viewer;
        const { personId, role, hubId = null, subjectId = null, schoolId = null, from, until = null } = input;
        for (const [table, id] of [
            ["person", personId],
            ["hub", hubId],
            ["subject", subjectId],
            ["school", schoolId],
        ]) {
            if (id !== null && !(await found(unit, providerId, table, id)))
                return refuse({ code: "not-found", what: table, id }, `${table}Id`);
        }
        const grant = { role, hubId, subjectId, schoolId, from, until };
        const held = await rolesOf(unit, providerId, { personId });
        const refusal = refuseGrant(grant, held, { providerHasHubs: await hasHubs(unit, providerId) });
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const { from: fromOn, until: untilOn, ...place } = grant;
        const row = { providerId, id: newId(), personId, ...place, cohortId: null, fromOn, untilOn, version: 1 };
        await unit.insert(roleHoldingTable, [row]);
        await keepReachOfRole(unit, providerId, row, personId);
        return { ids: { holding: row.id } };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf(refusal) {
    if ("place" in refusal)
        return `${refusal.place}Id`;
    return refusal.code === "days-out-of-order" ? "until" : "role";
}
//# sourceMappingURL=grant-role.action.js.map