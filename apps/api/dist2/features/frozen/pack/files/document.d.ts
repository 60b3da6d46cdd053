import type { PackContent, PackTable } from "../content/pack-content.js";
import type { FrozenPack } from "./frozen-pack.js";
/**
 * The minutes of a board as a document that people type into, and the moderator's form: for every sampled piece a line
 * to fill in.
 */
export declare function documentOf({ pack, sha256 }: FrozenPack): Promise<Buffer>;
/** The moderator's form: the sample, with an empty place for the mark and the finding. */
export declare function moderatorsForm({ sections }: PackContent): PackTable;
