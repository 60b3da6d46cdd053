export { checkFramework } from "./check-framework.js";
export type { CaseAssociation } from "./case/package/case-association.js";
export type { CaseItem, CaseItemType } from "./case/package/case-item.js";
export type { CaseDocument, CasePackage } from "./case/package/case-package.js";
export type { CaseCollection, CaseLink, CaseRecord } from "./case/package/case-record.js";
export type {
  CaseRubric,
  CaseRubricCriterion,
  CaseRubricCriterionLevel,
} from "./case/package/case-rubric.js";
export { checkCase } from "./case/reading/check-case.js";
export { type CaseReading, fromCase } from "./case/reading/from-case.js";
export { type CaseViolation, type CaseViolationCode, casePhrases } from "./case/refusals.js";
export type { CaseWriting } from "./case/writing/case-writing.js";
export { toCase } from "./case/writing/to-case.js";
export { expectedRank, levelRank } from "./expected-rank.js";
export type { Framework } from "./framework.js";
export { frameworkVersionOn } from "./framework-version.js";
export type { ExpectedLevel, Level, LevelDescriptor } from "./level.js";
export { type FrameworkMapping, type MappingScheme, mappingSchemes, strandsMappedTo } from "./mapping.js";
export { type FrameworkViolation, type FrameworkViolationCode, frameworkPhrases } from "./refusals.js";
export type { Stage, Statement, Strand } from "./strand.js";
export { changeSentence } from "./versions/change-sentence.js";
export type { MappedVersion } from "./versions/check-strand-mapping.js";
export {
  comparableStrands,
  type StrandComparability,
  type StrandComparison,
} from "./versions/comparable-strands.js";
export {
  type StrandMappingViolation,
  type StrandMappingViolationCode,
  strandMappingPhrases,
} from "./versions/refusals.js";
export type { StrandMapping } from "./versions/strand-mapping.js";
export type { ComparedKind, ComparedVersion, VersionChange } from "./versions/version-change.js";
export { versionChanges } from "./versions/version-comparison.js";
