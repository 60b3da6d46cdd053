/** What is told of a file while a folder is brought in: before it begins, and what came of it. */
export interface FileEvent {
    readonly fileName: string;
    readonly report?: {
        readonly read: number;
        readonly added: number;
        readonly changed: number;
    };
}
/**
 * One line of progress.
 * @example importedFile("weald", { fileName: "schools.csv", report: { read: 3, added: 2, changed: 1 } }) // => "  weald/schools.csv: 3 rows, 2 new, 1 changed"
 */
export declare function importedFile(slug: string, { fileName, report }: FileEvent): string;
