import { type Part } from "../scene.js";
/**
 * An exercise over the last review point that has closed, on the desks of the shown moderator and the shown lead mentor. It is
 * none that is open: while somebody judges a piece blind they record no level of that trainee there.
 */
export declare const playRunning: Part;
