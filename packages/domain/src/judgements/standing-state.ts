/**
 * What is known of a trainee on a strand at a review point.
 * `withdrawn` and `deferred` stay in every denominator and are shown as states of their own.
 */
export type StandingState = "judged" | "not_judged" | "withdrawn" | "deferred";
