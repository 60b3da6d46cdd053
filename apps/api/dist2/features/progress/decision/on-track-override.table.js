import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    reviewPointId: { name: "review_point_id", type: "uuid" },
    sequence: { type: "integer" },
    status: { type: "text" },
    derivedThen: { name: "derived_then", type: "text" },
    reason: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const onTrackOverrideTable = new EntitySchema({
    name: "on_track_override",
    columns,
});
//# sourceMappingURL=on-track-override.table.js.map