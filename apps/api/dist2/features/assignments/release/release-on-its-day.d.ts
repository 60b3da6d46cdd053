import type { DailyWork } from "../../../graph/writing/outbox/daily-work.js";
/**
 * Sends feedback on its day without being asked, and what was written too late for it on the next. Each piece of work is
 * sent so once: whoever comes second finds it sent.
 */
export declare const releaseOnItsDay: DailyWork;
