import { standardisationTable } from "./exercise/standardisation.table.js";
import { standardisationSubjectTable } from "./exercise/standardisation-subject.table.js";
import { participantTable } from "./participant/participant.table.js";
import { agreedMarkTable } from "./script/agreed-mark.table.js";
import { standardScriptTable } from "./script/script.table.js";
import { trialMarkTable } from "./trial-mark/trial-mark.table.js";
/** The tables of standardisation. */
export const standardisationTables = [
    standardisationTable,
    standardisationSubjectTable,
    standardScriptTable,
    agreedMarkTable,
    participantTable,
    trialMarkTable,
];
//# sourceMappingURL=tables.js.map