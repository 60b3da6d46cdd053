import type { Reader } from "../../../../graph/reading/reader/reader.js";
import type { PackFacts } from "../content/pack-facts.js";
type Counted = Pick<PackFacts, "provider" | "dataAsAt" | "cohorts" | "levels">;
/** What a pack says of the provider, the board's cohorts and their levels at each one's newest review point. */
export declare function readBoardFacts(read: Reader, providerName: string, boardId: string, today: string): Promise<Counted>;
export {};
