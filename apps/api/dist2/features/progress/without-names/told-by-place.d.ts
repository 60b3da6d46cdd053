import { type FigureNumbers } from "@reviewpoint/domain/progress";
import type { PlacedStandings } from "./placed-counts.query.js";
/** By which of their places trainees may be told apart where names may not be seen: the setting `figuresWithoutNamesBy`. */
export type ToldBy = "hub" | "subject";
/** What may be told of groups of standings to a viewer who may not see every figure. */
export declare class ToldByPlace {
    #private;
    /** @param all standings of everyone whom the viewer reaches, at all review points and on all strands that are asked about. */
    constructor(all: readonly PlacedStandings[], by: ToldBy, smallBelow: number);
    /** The numbers of a group that may be told: exact for those who are seen, and for the rest as published. */
    numbersOf(group: readonly PlacedStandings[]): FigureNumbers;
    /** Whether it is told how many are not judged on a strand, of everyone or of one place, at every review point. */
    tellsUnjudged(strandId: string, place?: string | null): boolean;
}
