import type { SamplingPolicy } from "../policy/sampling-policy.js";
import { aberystwythExternal } from "./aberystwyth.js";
import { eightOrTenth } from "./eight-or-tenth.js";
import { jcq } from "./jcq.js";
import { pearson2026 } from "./pearson.js";
import { sheffieldEnglish } from "./sheffield-english.js";
import { sheffieldHallam } from "./sheffield-hallam.js";
import { squareRoot } from "./square-root.js";
import { staWriting } from "./sta-writing.js";

/**
 * Policies that are in use, to begin from. None is a default: a provider chooses one on purpose, gives it its pass mark
 * where a rule needs one, and makes it its own.
 *
 * @example
 * samplingPresets.length // => 8
 * samplingPresets.map((preset) => preset.source.confidence).filter((confidence) => confidence === "low").length // => 1
 */
export const samplingPresets: readonly SamplingPolicy[] = [
  jcq,
  pearson2026,
  staWriting,
  squareRoot,
  sheffieldEnglish,
  sheffieldHallam,
  aberystwythExternal,
  eightOrTenth,
];
