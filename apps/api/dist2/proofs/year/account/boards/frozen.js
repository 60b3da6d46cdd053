import { sha256 } from "@reviewpoint/domain/moderation";
import { checkInWords, checkPack, packHolds } from "../../../../features/frozen/index.js";
import { frozenFields } from "../../acts/boards/freeze.js";
import { holderOf } from "../../stage/roster.js";
/** What was frozen: as it was seen on its day, and as it is had at the end of the year. */
export async function frozen(stage) {
    const reader = holderOf(stage.roster.holdings, "EXAM_BOARD");
    const [read, folded, faults] = [[], [], []];
    for (const { act, by, done } of stage.chronicle.of("freezeView", "freezePack")) {
        const { id } = done["frozen"];
        const text = `query ($id: ID!) { frozen(id: $id) { ${frozenFields} } }`;
        const shown = (await stage.ask(reader, text, { id }))["frozen"];
        read.push({ id, ...shown });
        const seen = stage.frozen.get(id);
        const digest = sha256(seen?.["content"] ?? "");
        folded.push({ id, ...seen, sha256: digest, holds: true, erased: 0, frozenBy: { id: by } });
        if (act === "freezePack")
            faults.push(...faultsOfPack(stage, id, shown?.content ?? "{}", digest));
    }
    return { read, folded, faults };
}
/** What the check of `npm run verify-pack` finds wrong in a pack, under the hash of its day. */
function faultsOfPack(stage, id, content, stated) {
    const check = checkPack(content, null, stated);
    const exercises = stage.chronicle.of("revealSeed").length;
    return packHolds(check) && check.samples.length === exercises
        ? []
        : [`pack ${id}, ${check.samples.length} of ${exercises} samples: ${checkInWords(check).join(" ")}`];
}
//# sourceMappingURL=frozen.js.map