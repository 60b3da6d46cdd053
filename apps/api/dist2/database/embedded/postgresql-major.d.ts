/** The PostgreSQL that the pinned PGlite is built from; a test asks the running database. */
export declare const embeddedMajor = 18;
/** The major that the folder's files are written in; null for a folder without a database. */
export declare function recordedMajor(folder: string): number | null;
/** Throws when the folder was written by another PostgreSQL major than the one embedded here. */
export declare function requireSameMajor(folder: string, embedded?: number): void;
