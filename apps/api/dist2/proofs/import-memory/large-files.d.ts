/** A register export of the trainees that {@link goodJudgements} are about. */
export declare function largeExport(folder: string): Promise<string>;
/** Judgements that all land, with as much evidence as makes the file so many megabytes. */
export declare function goodJudgements(folder: string, megabytes: number): Promise<string>;
/** Judgements of trainees who do not exist, so that every row is refused. */
export declare function badJudgements(folder: string, megabytes: number): Promise<string>;
/** The same as a workbook that is so many megabytes unpacked. */
export declare function badWorkbook(folder: string, megabytes: number): Promise<string>;
