export type { Judgement, ReviewPoint, StandingState } from "./judgement.js";
