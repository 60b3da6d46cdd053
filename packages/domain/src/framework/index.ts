export type { Framework } from "./framework.js";
export type { ExpectedLevel, Level, LevelDescriptor } from "./level.js";
export type { FrameworkMapping, MappingScheme } from "./mapping.js";
export type { Stage, Statement, Strand } from "./strand.js";
