export { checkFramework } from "./check-framework.js";
export { expectedRank, levelRank } from "./expected-rank.js";
export type { Framework } from "./framework.js";
export { frameworkVersionOn } from "./framework-version.js";
export type { ExpectedLevel, Level, LevelDescriptor } from "./level.js";
export { type FrameworkMapping, type MappingScheme, mappingSchemes, strandsMappedTo } from "./mapping.js";
export { type FrameworkViolation, type FrameworkViolationCode, frameworkPhrases } from "./refusals.js";
export type { Stage, Statement, Strand } from "./strand.js";
