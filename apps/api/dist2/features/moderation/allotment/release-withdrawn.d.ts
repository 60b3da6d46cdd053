import type { DailyWork } from "../../../graph/writing/outbox/daily-work.js";
/**
 * Takes pieces off desks that nobody can judge any more, because the trainee has left or the script was taken back:
 * otherwise whoever was to judge one blind would wait for ever to see what was given. Nobody is told.
 */
export declare const releaseWithdrawn: DailyWork;
