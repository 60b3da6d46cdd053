/** The version of each review as whoever writes has seen it; 0 while nothing was recorded. */
export declare class ReviewBook {
    #private;
    versionOf(traineeId: string, reviewPointId: string): number;
    note(traineeId: string, reviewPointId: string, version: number): void;
}
