import { refuseEnd } from "@reviewpoint/domain/access";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { keepReachOfRole } from "../../partnership/placement/keep-reach-of-role.js";
import { type RoleHoldingRow, roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { EndRoleInput } from "./end-role.input.js";
import { rolesOf } from "./held-roles.query.js";
import { roleHoldingById } from "./role-holding.loader.js";
import { RoleHoldingType } from "./role-holding.type.js";

/** Ends a role on a day; what it let somebody see is gone from their next request after that day. */
export const endRole = action({
  name: "endRole",
  description: "Ends a role on a day. What it opened is closed from the next request after that day.",
  input: EndRoleInput,
  right: "administer-roles",
  kind: "role-change",
  shows: {
    holding: {
      type: () => RoleHoldingType,
      by: roleHoldingById,
      description: "The role as it now ends; null when it was taken back.",
    },
  },
  refusals: ["not-found", "conflict", "already-ended", "last-administrator"],
  async perform(performance, { holdingId, expectedVersion, lastDay }) {
    const { unit, viewer, refuse } = performance;
    const { providerId } = viewer;
    const [holding] = isUuid(holdingId) ? await rolesOf(unit, providerId, { id: holdingId }) : [];
    if (!holding) return refuse({ code: "not-found", what: "role", id: holdingId }, "holdingId");
    if (holding.version !== expectedVersion) {
      return refuse({ code: "conflict", currentVersion: holding.version }, "expectedVersion");
    }
    const administrators = await rolesOf(unit, providerId, { role: "provider-admin" });
    const refusal = refuseEnd(holding, lastDay, administrators, viewer.today);
    if (refusal) return refuse(refusal, "lastDay");
    if (lastDay < holding.from) {
      await unit.affected("delete from role_holding where provider_id = $1 and id = $2", [
        providerId,
        holdingId,
      ]);
    } else {
      await changeRow<RoleHoldingRow>(performance, roleHoldingTable, holding, { untilOn: lastDay });
    }
    await keepReachOfRole(unit, providerId, holding);
    return { ids: { holding: holdingId }, facts: { before: holding } };
  },
});
