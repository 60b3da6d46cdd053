import type { FrozenRow } from "../../view/frozen.table.js";
import type { PackContent } from "../content/pack-content.js";
/** A frozen pack, as its files are made from it. */
export interface FrozenPack {
    readonly id: string;
    readonly content: string;
    readonly sha256: string;
    readonly pack: PackContent;
}
/** The pack of a row. @throws TypeError for a row that is no pack */
export declare function frozenPack({ id, kind, content, sha256 }: FrozenRow): FrozenPack;
