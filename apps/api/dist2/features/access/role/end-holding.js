import { refuseEnd } from "@reviewpoint/domain/access";
import { changeRow } from "../../../graph/writing/change-row.js";
import { keepReachOfRole } from "../../partnership/placement/keep-reach-of-role.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { holdAdministrators, rolesOf } from "./held-roles.query.js";
/** What ending a role can be refused for. */
export const endRefusals = ["not-found", "conflict", "already-ended", "last-administrator"];
/** Ends a role that is held on a day, or takes it back when that day lies before its first. */
export async function endHolding(performance, holding, { expectedVersion, lastDay }) {
    const { unit, viewer, refuse } = performance;
    const { providerId } = viewer;
    if (holding.version !== expectedVersion) {
        return refuse({ code: "conflict", currentVersion: holding.version }, "expectedVersion");
    }
    if (holding.role === "provider-admin")
        await holdAdministrators(unit, providerId);
    const administrators = await rolesOf(unit, providerId, { role: "provider-admin" });
    const refusal = refuseEnd(holding, lastDay, administrators, viewer.today);
    if (refusal)
        return refuse(refusal, "lastDay");
    if (lastDay < holding.from) {
        const key = [providerId, holding.id];
        await unit.affected("delete from role_holding where provider_id = $1 and id = $2", key);
    }
    else {
        await changeRow(performance, roleHoldingTable, holding, { untilOn: lastDay });
    }
    await keepReachOfRole(unit, providerId, holding, holding.personId);
    return { ids: { holding: holding.id }, facts: { before: holding } };
}
//# sourceMappingURL=end-holding.js.map