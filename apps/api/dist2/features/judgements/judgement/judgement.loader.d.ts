import type { Batch } from "../../../graph/reading/load.js";
import { type ShownJudgement } from "./show-judgement.js";
/** Judgements by id, masked for this viewer; null outside the viewer's scope. */
export declare const judgementById: Batch<string, ShownJudgement | null>;
/** The judgement that replaced each of these; null where none did. */
export declare const replacingJudgement: Batch<string, ShownJudgement | null>;
