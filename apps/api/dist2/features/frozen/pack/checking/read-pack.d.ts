/** The text files of a ZIP archive, by name. @throws Error for a file that is no such archive, or larger than a pack */
export declare function filesOfPack(path: string): Promise<Map<string, string>>;
