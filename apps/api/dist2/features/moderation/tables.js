import { moderationAllocationTable } from "./allocation/allocation.table.js";
import { moderationAllotmentTable } from "./allotment/allotment.table.js";
import { moderationConflictTable } from "./allocation/conflict.table.js";
import { moderationModeratorTable } from "./allocation/moderator.table.js";
import { moderationExerciseTable } from "./exercise/exercise.table.js";
import { moderationExerciseSubjectTable } from "./exercise/exercise-subject.table.js";
import { moderationAddedPieceTable } from "./extension/added-piece.table.js";
import { moderationExtensionTable } from "./extension/extension.table.js";
import { moderationChangeTable } from "./outcome/change.table.js";
import { moderationOutcomeTable } from "./outcome/outcome.table.js";
import { moderationFirstMarkTable } from "./piece/first-mark.table.js";
import { moderationPieceTable } from "./piece/piece.table.js";
import { moderationPlanTable } from "./plan/plan.table.js";
import { moderationSecondJudgementTable } from "./second-judgement/second-judgement.table.js";
import { moderationSeedTable } from "./seed/seed.table.js";
import { standardisationTables } from "./standardisation/tables.js";
/** The room's tables. */
export const moderationTables = [
    moderationExerciseTable,
    moderationExerciseSubjectTable,
    moderationSeedTable,
    moderationPlanTable,
    moderationPieceTable,
    moderationFirstMarkTable,
    moderationModeratorTable,
    moderationConflictTable,
    moderationAllocationTable,
    moderationAllotmentTable,
    moderationSecondJudgementTable,
    moderationOutcomeTable,
    moderationExtensionTable,
    moderationAddedPieceTable,
    moderationChangeTable,
    ...standardisationTables,
];
//# sourceMappingURL=tables.js.map