import { Field, ID, InputType } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { action } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { frozenById } from "../view/frozen.query.js";
import { frozenTable } from "../view/frozen.table.js";
import { FrozenType } from "../view/frozen.type.js";
import type { PackContent } from "./content/pack-content.js";
import { packOf } from "./content/pack-of.js";
import { gatherFacts } from "./gathering/gather-facts.js";

@InputType("FreezePackInput", { description: "Of which board a pack is frozen." })
export class FreezePackInput extends WriteInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;
}

/** Freezes a board's pack as everything stands now: every file of it is made from this snapshot alone. */
export const freezePack = action({
  name: "freezePack",
  description:
    "Freezes a board's pack as everything is recorded now, under pseudonyms and with small counts hidden. Every file of it is made from this snapshot.",
  input: FreezePackInput,
  right: "take-out-pack",
  shows: { frozen: { type: () => FrozenType, by: frozenById, description: "The frozen pack." } },
  refusals: ["not-found"],
  async prepare(context: GraphContext, { boardId }): Promise<PackContent | null> {
    if (!isUuid(boardId) || !accessOf(viewerOf(context)).may({ act: "take-out-pack" })) return null;
    const facts = await gatherFacts(boardId, context);
    return facts && packOf(facts);
  },
  async perform({ unit, viewer, now, newId, refuse, prepared }, { boardId }) {
    const pack = prepared as PackContent | null;
    if (pack === null) return refuse({ code: "not-found", what: "board", id: boardId }, "boardId");
    const { providerId, personId } = viewer;
    const id = newId();
    const named = { id, kind: "pack" as const, title: pack.title, address: `/boards/${boardId}` };
    const frozen = { ...named, audience: "board" as const, boardId, ...freeze(pack) };
    await unit.insert(frozenTable, [{ providerId, ...frozen, recordedAt: now, recordedBy: personId }]);
    return { ids: { frozen: id }, facts: { sha256: frozen.sha256 } };
  },
});
