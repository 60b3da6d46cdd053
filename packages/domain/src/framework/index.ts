export type {
  ExpectedLevel,
  Framework,
  FrameworkMapping,
  Level,
  LevelDescriptor,
  MappingScheme,
  Stage,
  Statement,
  Strand,
} from "./framework.js";
