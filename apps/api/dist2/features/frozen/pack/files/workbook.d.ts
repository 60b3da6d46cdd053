import { Readable } from "node:stream";
import type { PackContent, PackTable } from "../content/pack-content.js";
import type { FrozenPack } from "./frozen-pack.js";
/** The sheets of a pack's workbook: notes first, then a sheet a table with its header row. */
export declare function sheetsOf({ sections }: PackContent): PackTable[];
/** A pack as a workbook: a table a sheet, a header row, no merged cells. Texts are texts, whatever they begin with. */
export declare function workbookOf({ pack, sha256 }: FrozenPack): Promise<Readable>;
