import { type Part } from "../scene.js";
/**
 * The demo's assignments to the trainees of two subjects, the shown lead mentor's and the shown trainee's: one is sent, one
 * is being marked, one is not due yet.
 */
export declare const assignmentParts: readonly Part[];
