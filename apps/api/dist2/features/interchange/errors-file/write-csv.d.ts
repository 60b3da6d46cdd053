type Rows = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
/** UTF-8 with a byte order mark, which spreadsheet programs need to see, and CRLF line ends. */
export declare function writeCsv(path: string, rows: Rows): Promise<void>;
export {};
