import type { Database } from "../../../database/index.js";
import type { Mutant } from "./mutant.js";
/**
 * Every semi-join of a scope and everything that masks a row, taken away in turn. First those lines are asked of which one
 * is known to come by the guard, and those people whom a missing scope would let through; then everybody; then what is read
 * beside the matrix. Of a guard that no line is known to come by, the whole matrix is asked last.
 *
 * @param database filled for the matrix; the features have to be loaded by `switched-modules`.
 */
export declare function scopeMutants(database: Database): Mutant[];
