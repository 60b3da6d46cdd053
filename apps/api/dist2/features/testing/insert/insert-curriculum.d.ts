import type { WriteUnit } from "../../../database/index.js";
export declare const strands: {
    code: string;
    name: string;
}[];
export declare const levels: string[];
/** The rank expected at a review point, from 1: the same on every strand. */
export declare const expectedRankAt: (reviewPoint: number) => number;
/** One framework: three strands, two stages, four levels, and what is expected at three review points. */
export declare function insertCurriculum(unit: WriteUnit, providerId: string): Promise<void>;
