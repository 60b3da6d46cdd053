import { type Sql } from "sql-template-tag";
import type { Narrowing } from "./narrowing.js";
/**
 * A common table `placed`: in which school, and with which mentor, each trainee of the cohort was when the review
 * point closed, or without one each of the cohort's. Where the dates do not say, the first (home) placement counts.
 */
export declare function placedAtReviewPoints({ frame: { cohort }, reviewPoint, }: Pick<Narrowing, "frame" | "reviewPoint">): Sql;
/** Joins a standing to its place: trainees without a placement stay. */
export declare const joinPlaced: Sql;
