import { counted, type Word } from "../words.js";

/**
 * Bounds of a share as whole percentages to read.
 * @example
 * plausible({ lower: 0.5297, upper: 0.7918 }) // => "plausibly 53 to 79 %"
 */
export const plausible = ({ lower, upper }: { readonly lower: number; readonly upper: number }): string =>
  `plausibly ${Math.round(100 * lower)} to ${Math.round(100 * upper)} %`;

/**
 * So many of so many, with the word for the people.
 * @example
 * ofPeople(1, 1, { singular: "trainee", plural: "trainees" }) // => "1 of 1 trainee"
 */
export const ofPeople = (count: number, of: number, word: Word): string => `${count} of ${counted(of, word)}`;
