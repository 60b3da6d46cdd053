/** A folder for one test file, with a way to write files into it; remove it in `afterAll`. */
export declare function temporaryFolder(): {
    folder: string;
    write: (name: string, content: string | Uint8Array) => string;
    remove: () => void;
};
export declare function collected<T>(items: AsyncIterable<T>): Promise<T[]>;
