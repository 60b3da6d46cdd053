import { type FileStorage } from "./storage.js";
/** Keeps bytes below a folder, for its owner's eyes alone. What was put is on the disk before `put` says so. */
export declare function diskStorage(folder: string): FileStorage;
