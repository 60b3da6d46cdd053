import { type Part } from "../scene.js";
/**
 * Scripts with agreed marks are marked before the assignment that is not due yet: one lead mentor has marked them all, and
 * the shown one has not begun.
 */
export declare const playStandardisation: Part;
