var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseAudience } from "@reviewpoint/domain/access";
import { Field, InputType } from "type-graphql";
import { setApart, textsIn } from "../../../graph/freezing/apart.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { action } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { traineesAmong } from "../value/frozen-value.query.js";
import { keepValues } from "../value/keep-values.js";
import { askedFor } from "./asked-for.js";
import { FrozenAudienceEnum } from "./audience.enum.js";
import { frozenById } from "./frozen.query.js";
import { frozenTable } from "./frozen.table.js";
import { FrozenType } from "./frozen.type.js";
import { variablesIn } from "./variables-in.js";
let FreezeViewInput = class FreezeViewInput extends WriteInput {
    documentId;
    variables;
    title;
    address;
    audience;
};
__decorate([
    Field(() => String, { description: "The page's question: the documentId of one of the app's own." })
], FreezeViewInput.prototype, "documentId", void 0);
__decorate([
    Field(() => String, { description: "What it is asked with: an object in JSON." })
], FreezeViewInput.prototype, "variables", void 0);
__decorate([
    Field(() => String, { description: "What it is called, e.g. the page's title." })
], FreezeViewInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: "The page's address within the app, beginning with a slash." })
], FreezeViewInput.prototype, "address", void 0);
__decorate([
    Field(() => FrozenAudienceEnum, { description: "Who may read it." })
], FreezeViewInput.prototype, "audience", void 0);
FreezeViewInput = __decorate([
    InputType("FreezeViewInput", { description: "Which page is frozen, and for whom." })
], FreezeViewInput);
export { FreezeViewInput };
/** Freezes what a page shows now: the server itself asks the page's question, as the audience may see it. */
export const freezeView = action({
    name: "freezeView",
    description: "Freezes what a page of the app shows now, with its hash. The server asks the page's question itself; what is about single trainees stands apart and can be erased.",
    input: FreezeViewInput,
    right: "freeze-view",
    shows: { frozen: { type: () => FrozenType, by: frozenById, description: "What was frozen." } },
    refusals: ["words-missing", "audience-too-wide", "view-unanswered"],
    async prepare(context, { audience, documentId, variables }) {
        const given = variablesIn(variables);
        const answered = given === null
            ? { reason: "What it is asked with is not an object in JSON." }
            : await askedFor(audience, documentId, given, context);
        if ("reason" in answered)
            return { answered, kept: null, apart: [] };
        const trainees = await traineesAmong(context.read, textsIn(answered.answer));
        return { answered, ...setApart(answered.answer, (id) => trainees.has(id)) };
    },
    async perform({ unit, viewer, now, newId, refuse, prepared }, input) {
        const { audience, documentId, variables, title, address } = input;
        const { answered, kept, apart } = prepared;
        const seesEveryone = accessOf(viewer).reach({ act: "read-cells" }).everyone;
        const tooWide = refuseAudience(audience, seesEveryone);
        if (tooWide)
            return refuse(tooWide, "audience");
        if (title.trim() === "")
            return refuse({ code: "words-missing", what: "title" }, "title");
        if (!/^\/(?!\/)/u.test(address))
            return refuse({ code: "words-missing", what: "address" }, "address");
        if ("reason" in answered)
            return refuse({ code: "view-unanswered", reason: answered.reason }, "documentId");
        const { providerId, personId } = viewer;
        const content = {
            ...{ question: documentId, variables: variablesIn(variables) ?? {}, answer: kept },
            ...{ title: title.trim(), address, audience, frozenAt: now, frozenBy: personId },
        };
        const id = newId();
        const row = { id, kind: "view", title: content.title, address, audience, boardId: null };
        const frozen = { ...row, ...freeze(content), recordedAt: now, recordedBy: personId };
        await unit.insert(frozenTable, [{ providerId, ...frozen }]);
        await keepValues(unit, providerId, id, apart);
        const about = [...new Set(apart.map(({ traineeId }) => traineeId))];
        return { ids: { frozen: id }, about, facts: { sha256: frozen.sha256 } };
    },
});
//# sourceMappingURL=freeze-view.action.js.map