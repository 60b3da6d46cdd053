import { type Violation } from "@reviewpoint/domain/interchange";
/** Writes everything that is wrong with a file that is read as a whole, one fault a row, beside it as `<name>.errors.csv`. */
export declare function writeFaultsFile(path: string, violations: readonly Violation[]): Promise<string>;
