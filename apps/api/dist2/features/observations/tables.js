import { observationAgreedStrandTable } from "./agreement/agreed-strand.table.js";
import { observationAgreementTable } from "./agreement/agreement.table.js";
import { observationCopyTable } from "./copy/copy.table.js";
import { observationTable } from "./observation/observation.table.js";
import { observationWithdrawalTable } from "./planning/withdrawal.table.js";
import { observationObserverTable } from "./rating/observer.table.js";
import { observationRatingTable } from "./rating/rating.table.js";
import { observationSealTable } from "./rating/seal.table.js";
/** The room's tables. */
export const observationTables = [
    observationTable,
    observationObserverTable,
    observationSealTable,
    observationRatingTable,
    observationAgreementTable,
    observationAgreedStrandTable,
    observationCopyTable,
    observationWithdrawalTable,
];
//# sourceMappingURL=tables.js.map