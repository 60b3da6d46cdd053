export { type GapOrigin, gapOrigins, type KnowledgeGap } from "./knowledge-gap.js";
export type { GapRefusal, GapRefusalOf } from "./refusals.js";
export { refuseGap } from "./refuse-gap.js";
export { refuseGapClosing } from "./refuse-gap-closing.js";
export { refuseGapReopening } from "./refuse-gap-reopening.js";
