import { refuseGrant } from "@reviewpoint/domain/access";
import { action } from "../../../graph/writing/action.js";
import { issueServiceToken as issue } from "../../../identity/index.js";
import { settingsOn } from "../../provider/setting/setting.query.js";
import { timeZone } from "../../provider/setting/time-zone.js";
import { Settings } from "../../provider/setting/settings.js";
import { hasHubs } from "../role/held-roles.query.js";
import { IssueServiceTokenInput } from "./token.input.js";
import { serviceTokenById } from "./token.loader.js";
import { ServiceTokenType } from "./token.type.js";
/** Issues a token by which another frontend reads. Its text is shown once: a lost one is revoked, and another issued. */
export const issueServiceToken = action({
    name: "issueServiceToken",
    description: "Issues a token by which another frontend or a script reads, for a time.",
    input: IssueServiceTokenInput,
    right: "administer-tokens",
    isolation: "read committed",
    shows: { token: { type: () => ServiceTokenType, by: serviceTokenById, description: "The token." } },
    shownOnce: { secret: "The token's text: shown this once, kept nowhere, null in a replay." },
    refusals: ["token-refused", "role-not-given", "role-let-in", "role-needs-place", "role-has-no-place"],
    async perform({ unit, viewer, now, newId, refuse }, { name, acts, roles, expiresAt }) {
        const placed = roles.map(({ role, hubId = null, subjectId = null, schoolId = null }) => ({
            ...{ role, hubId, subjectId, schoolId },
        }));
        const setting = { providerHasHubs: await hasHubs(unit, viewer.providerId) };
        for (const [index, role] of placed.entries()) {
            const refusal = refuseGrant({ ...role, from: viewer.today, until: null }, [], setting);
            if (refusal && refusal.code !== "days-out-of-order" && refusal.code !== "role-already-held")
                return refuse(refusal, "roles", String(index));
        }
        const wish = { name, acts, roles: placed, expiresAt };
        const settings = new Settings(await settingsOn(unit, viewer.providerId, viewer.today));
        const zone = settings.of(timeZone);
        const issued = await issue(unit, viewer, wish, { issuedBy: viewer.personId, now, newId, timeZone: zone });
        if ("code" in issued) {
            const { field, value, message: remedy } = issued;
            return refuse({ code: "token-refused", field, value, remedy }, field);
        }
        return { ids: { token: issued.id }, once: { secret: issued.token } };
    },
});
//# sourceMappingURL=issue-token.action.js.map