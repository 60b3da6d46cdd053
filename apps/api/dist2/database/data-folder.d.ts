/** Makes the folder that holds everything written, for its owner alone. Throws, naming DATA_DIR, where that is not possible. */
export declare function makeDataFolder(folder: string): void;
