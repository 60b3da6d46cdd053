import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { frozenById } from "../view/frozen.query.js";
import { frozenPack } from "./files/frozen-pack.js";
import { packFile, packFormats } from "./files/pack-file.js";
/** A pack as a file of a format, for whoever may take packs out and for whom it is meant. */
export async function takeOutPack(id, format, context) {
    if (!accessOf(viewerOf(context)).may({ act: "take-out-pack" }))
        return "not allowed";
    const row = isUuid(id) ? await load(frozenById, id, context) : null;
    if (row === null || row.kind !== "pack" || !Object.hasOwn(packFormats, format))
        return "not found";
    const body = await packFile(frozenPack(row), format);
    if (body === null)
        return "no printer";
    const name = `pack-${row.recordedAt.slice(0, 10)}-${row.sha256.slice(0, 8)}.${format}`;
    return { body, mediaType: packFormats[format], name };
}
//# sourceMappingURL=packs.js.map