export type { CellReader, CellReading } from "./cells/cell-reading.js";
export { date, dayMonthYear } from "./cells/date-cell.js";
export { harmlessCell } from "./cells/harmless-cell.js";
export { plainText } from "./cells/plain-text.js";
export { wordKey } from "./cells/word-cells.js";
export { frameworkSheets, type FrameworkSheetRows } from "./framework/framework-sheets.js";
export { readFramework } from "./framework/read-framework.js";
export type { Workbook } from "./framework/read-sheet.js";
export { writeFramework } from "./framework/write-framework.js";
export type { JudgementsRow, StrandMark } from "./judgements/judgements-row.js";
export { type JudgingScale, judgingWords, type JudgingWords } from "./judgements/judging-scale.js";
export { readJudgements } from "./judgements/read-judgements.js";
export { type ResolvedJudgement, resolveJudgements } from "./judgements/resolve-judgements.js";
export { traineeColumn } from "./judgements/trainee-column.js";
export { type MentorRecord, mentorFields } from "./mentors/mentor-record.js";
export { readMentors } from "./mentors/read-mentors.js";
export {
  type PlacementCell,
  placementCells,
  placementFields,
  type PlacementsRecord,
} from "./placements/placement-record.js";
export { readPlacements } from "./placements/read-placements.js";
export { writePlacements } from "./placements/write-placements.js";
export type { CohortSetup } from "./provider-setup/cohort-setup.js";
export type { ProviderSetup, VocabularyTerm } from "./provider-setup/provider-setup.js";
export type { Persona, StaffMember, StaffRole } from "./provider-setup/staff-setup.js";
export { readProviderSetup } from "./provider-setup/read-provider-setup.js";
export { type Format, formats, recogniseJson, recogniseTable } from "./recognise-format.js";
export { type ViolationCode, violationPhrases } from "./refusals.js";
export { registerExportColumns } from "./register-export/columns.js";
export { readRegisterExport } from "./register-export/read-register-export.js";
export { registerFields, type RegisterTrainee } from "./register-export/register-trainee.js";
export { readSchools } from "./schools/read-schools.js";
export { schoolFields, type SchoolRecord } from "./schools/school-record.js";
export { errorCells } from "./tables/error-cells.js";
export type { Field, Fields } from "./tables/fields.js";
export { errorColumns, isErrorColumn } from "./tables/error-columns.js";
export type { HeaderReading, RowReader, RowReading } from "./tables/reading.js";
export { type RepeatedRows, repeatedRows } from "./tables/repeated-rows.js";
export type { Cell, TextRow } from "./tables/text-row.js";
export { readTermDates } from "./term-dates/read-term-dates.js";
export { type TermDateRecord, termDateFields } from "./term-dates/term-date-record.js";
export { shownValue, type Violation, violationSentence } from "./violation.js";
