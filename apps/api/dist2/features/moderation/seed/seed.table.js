import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    exerciseId: { name: "exercise_id", type: "uuid", primary: true },
    seed: { type: "text" },
};
export const moderationSeedTable = new EntitySchema({ name: "moderation_seed", columns });
//# sourceMappingURL=seed.table.js.map