export type { Judgement } from "./judgement.js";
export type { ReviewPoint } from "./review-point.js";
export type { StandingState } from "./standing-state.js";
