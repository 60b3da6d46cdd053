import type { IsoDate } from "@reviewpoint/domain/calendar";
import { type Database } from "../database/index.js";
/** A provider's files, all in one folder. */
export interface ProviderFolder {
    readonly slug: string;
    readonly folder: string;
}
/** How the demo comes into being: its files are written, a provider's folder of files is brought in, and what its people have done is played. */
export interface DemoSteps {
    readonly write: (how: {
        folder: string;
        seed: string;
        today: IsoDate;
    }) => Promise<readonly ProviderFolder[]>;
    readonly bringIn: (provider: ProviderFolder) => Promise<unknown>;
    readonly play: (provider: ProviderFolder) => Promise<void>;
}
/**
 * Fills an empty database with the demo providers, from files in the formats that providers hold. A load that was
 * interrupted is done again at the next start; a database that holds any other provider is left as it is.
 */
export declare function loadDemo(database: Database, dataFolder: string, today: IsoDate, { write, bringIn, play }: DemoSteps, say: (line: string) => void): Promise<void>;
