import { confidentialMessage } from "../../graph/writing/outbox/message-kind.js";
import { hubTeamOf } from "./concern/hub-team.query.js";
/** That there is a concern is told at once to the hub's directors and the leadership team: never what it says, nor of whom. */
export const recoveryMessages = [
    confidentialMessage({
        act: "raiseConcern",
        told: ["hubTeam", "leadership-team"],
        parties: {
            hubTeam: async (unit, { concern }) => (typeof concern === "string" ? hubTeamOf(unit, concern) : []),
        },
        path: () => "/",
    }),
];
//# sourceMappingURL=recovery.messages.js.map