import { addDays } from "@reviewpoint/domain/calendar";
import { holderOf } from "../../stage/roster.js";
/** The provider narrows a role for a time, lets a moderator in for one, and another frontend. */
export const access = (stage) => {
    let [rule, stay, token] = [];
    const admin = holderOf(stage.roster.holdings, "PROVIDER_ADMIN");
    const leader = holderOf(stage.roster.holdings, "LEADERSHIP_TEAM");
    const outsider = holderOf(stage.roster.holdings, "LINE_MANAGER");
    const { cohortId, trainees } = stage.roster;
    return async ({ week, at, day }) => {
        if (at !== "friday")
            return;
        if (week === 3) {
            const narrowed = { role: "LINE_MANAGER", relation: "PROVIDER", act: "read-concerns" };
            const input = { ...narrowed, reason: "Not needed for their work." };
            rule = (await stage.act("tightenAccess", leader, input))?.["tightening"];
        }
        if (week === 12 && rule) {
            const input = { tighteningId: rule.id, expectedVersion: rule.version };
            rule = (await stage.act("loosenAccess", leader, input))?.["tightening"];
        }
        if (week === 14) {
            const let_ = { personId: outsider, subjectId: trainees[0]?.subjectId, cohortId };
            const input = { ...let_, from: day, until: addDays(day, 60) };
            stay = (await stage.act("grantExternalModeration", leader, input))?.["holding"];
        }
        if (week === 18 && stay) {
            const input = { holdingId: stay.id, expectedVersion: stay.version, lastDay: day };
            stay = (await stage.act("endExternalModeration", leader, input))?.["holding"];
        }
        if (week === 5) {
            const wish = {
                name: "Figures for the governors",
                acts: ["read-cells"],
                roles: [{ role: "EXAM_BOARD" }],
            };
            const input = { ...wish, expiresAt: `${addDays(day, 90)}T12:00:00Z` };
            token = (await stage.act("issueServiceToken", admin, input))?.["token"];
        }
        if (week === 16 && token)
            token = (await stage.act("revokeServiceToken", admin, { tokenId: token.id }))?.["token"];
    };
};
//# sourceMappingURL=access.js.map