import { type Part } from "../scene.js";
/**
 * An exercise over the last review point that has closed, in another subject than the shown lead mentor's, from its opening
 * to its seed. Most is found alike; one assessor judged lower than their moderators, all of theirs is brought in, and a
 * third person has the piece that was two apart.
 */
export declare const playFinished: Part;
