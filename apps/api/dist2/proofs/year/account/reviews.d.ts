import type { YearReviewPoint } from "../stage/roster.js";
import type { Account } from "./account.js";
import type { Told } from "./told.js";
/**
 * Every judgement of a review point, each superseding the one on its strand before it; those that moderation moved came
 * after all others.
 */
export declare function judgementsAt(told: Told, point: YearReviewPoint): {
    traineeId: string;
    reviewPointCode: string;
    strandCode: any;
    id: string;
    recordedAt: string;
    supersedesId: string | null;
    levelId: any;
    by: string;
    on: string;
}[];
/** Reviews: whether judgements may be recorded, and how often something was. */
export declare const reviews: Account;
/** Standings: the level on each strand at each review point, or that there is none. */
export declare const standings: Account;
/** Whether the trainee is on track at each review point: by the rule, and by whoever decided in place of it. */
export declare const decisions: Account;
