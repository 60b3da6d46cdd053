import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const checkColumns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    checkedOn: { name: "checked_on", type: "date" },
    found: { type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const portfolioCheckTable = new EntitySchema({
    name: "portfolio_check",
    columns: checkColumns,
});
const gradeColumns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    cycleCode: { name: "cycle_code", type: "text" },
    cycleName: { name: "cycle_name", type: "text" },
    sequence: { type: "integer" },
    gradeCode: { name: "grade_code", type: "text" },
    gradeName: { name: "grade_name", type: "text" },
    gradedOn: { name: "graded_on", type: "date" },
    reason: { type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    replacesId: { name: "replaces_id", type: "uuid", nullable: true },
};
export const portfolioGradeTable = new EntitySchema({
    name: "portfolio_grade",
    columns: gradeColumns,
});
//# sourceMappingURL=portfolio.table.js.map