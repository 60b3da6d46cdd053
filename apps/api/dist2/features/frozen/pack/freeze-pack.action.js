var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { action } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { frozenById } from "../view/frozen.query.js";
import { frozenTable } from "../view/frozen.table.js";
import { FrozenType } from "../view/frozen.type.js";
import { packOf } from "./content/pack-of.js";
import { gatherFacts } from "./gathering/gather-facts.js";
let FreezePackInput = class FreezePackInput extends WriteInput {
    boardId;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], FreezePackInput.prototype, "boardId", void 0);
FreezePackInput = __decorate([
    InputType("FreezePackInput", { description: "Of which board a pack is frozen." })
], FreezePackInput);
export { FreezePackInput };
/** Freezes a board's pack as everything stands now: every file of it is made from this snapshot alone. */
export const freezePack = action({
    name: "freezePack",
    description: "Freezes a board's pack as everything is recorded now, under pseudonyms and with small counts hidden. Every file of it is made from this snapshot.",
    input: FreezePackInput,
    right: "take-out-pack",
    shows: { frozen: { type: () => FrozenType, by: frozenById, description: "The frozen pack." } },
    refusals: ["not-found"],
    async prepare(context, { boardId }) {
        if (!isUuid(boardId) || !accessOf(viewerOf(context)).may({ act: "take-out-pack" }))
            return null;
        const facts = await gatherFacts(boardId, context);
        return facts && packOf(facts);
    },
    async perform({ unit, viewer, now, newId, refuse, prepared }, { boardId }) {
        const pack = prepared;
        if (pack === null)
            return refuse({ code: "not-found", what: "board", id: boardId }, "boardId");
        const { providerId, personId } = viewer;
        const id = newId();
        const named = { id, kind: "pack", title: pack.title, address: `/boards/${boardId}` };
        const frozen = { ...named, audience: "board", boardId, ...freeze(pack) };
        await unit.insert(frozenTable, [{ providerId, ...frozen, recordedAt: now, recordedBy: personId }]);
        return { ids: { frozen: id }, facts: { sha256: frozen.sha256 } };
    },
});
//# sourceMappingURL=freeze-pack.action.js.map