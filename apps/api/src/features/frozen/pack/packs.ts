import type { Readable } from "node:stream";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { frozenById } from "../view/frozen.query.js";
import { frozenPack } from "./files/frozen-pack.js";
import { packFile, type PackFormat, packFormats } from "./files/pack-file.js";

/** A pack as a file that leaves; or why there is none. */
export type TakenOut =
  | { readonly body: Readable; readonly mediaType: string; readonly name: string }
  | "not found"
  | "not allowed"
  | "no printer";

/** A pack as a file of a format, for whoever may take packs out and for whom it is meant. */
export async function takeOutPack(id: string, format: string, context: GraphContext): Promise<TakenOut> {
  if (!accessOf(viewerOf(context)).may({ act: "take-out-pack" })) return "not allowed";
  const row = isUuid(id) ? await load(frozenById, id, context) : null;
  if (row === null || row.kind !== "pack" || !Object.hasOwn(packFormats, format)) return "not found";
  const body = await packFile(frozenPack(row), format as PackFormat);
  if (body === null) return "no printer";
  const name = `pack-${row.recordedAt.slice(0, 10)}-${row.sha256.slice(0, 8)}.${format}`;
  return { body, mediaType: packFormats[format as PackFormat], name };
}
