import { type Part } from "../scene.js";
/** A board that meets in a week: called, two of its members have declared, and what the last exercise found is on its agenda. */
export declare const playBoard: Part;
