import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    meetingId: { name: "meeting_id", type: "uuid", primary: true },
    version: { type: "integer", primary: true },
    state: { type: "text" },
    heldOn: { name: "held_on", type: "date" },
    minutes: { type: "integer", nullable: true },
    reflection: { type: "text" },
    observationsDiscussed: { name: "observations_discussed", type: "text" },
    mentorNote: { name: "mentor_note", type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const meetingVersionTable = new EntitySchema({
    name: "meeting_version",
    columns,
});
//# sourceMappingURL=meeting-version.table.js.map