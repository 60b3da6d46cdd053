var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { accessActs, whoCanSee, } from "@reviewpoint/domain/access";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
/** The access tables in sentences, as the provider has narrowed them. */
let WhoCanSeeResolver = class WhoCanSeeResolver {
    async whoCanSee(act, field, context) {
        const viewer = viewerOf(context);
        const { policy } = accessOf(viewer);
        const setting = { providerHasHubs: viewer.hasHubs ?? true };
        return whoCanSee(seenThing(act, field), policy, await vocabularyOf(context), setting);
    }
};
__decorate([
    Query(() => [String], {
        description: "Who at the provider may do an act, or see one sensitive field of it: a sentence for each relation, the nearest first.",
    }),
    __param(0, Arg("act", () => String, {
        description: "The act, by its code of the access tables, e.g. read-judgement.",
    })),
    __param(1, Arg("field", () => String, {
        nullable: true,
        description: "A sensitive field of the act, by its code, e.g. evidence; the whole act without it.",
    })),
    __param(2, Ctx())
], WhoCanSeeResolver.prototype, "whoCanSee", null);
WhoCanSeeResolver = __decorate([
    Resolver()
], WhoCanSeeResolver);
export { WhoCanSeeResolver };
/** @throws Refusal BAD_ARGUMENT for an act or a field that the tables do not know. */
function seenThing(act, field) {
    if (!Object.hasOwn(accessActs, act))
        throw new Refusal("BAD_ARGUMENT", `act: the access tables know no act "${act}". Use one of their codes.`);
    const known = act;
    if (field === null || field === undefined)
        return { act: known };
    const fields = accessActs[known].fields;
    if (!fields.includes(field))
        throw new Refusal("BAD_ARGUMENT", `field: ${act} has no field "${field}". Use one of: ${fields.join(", ") || "none"}.`);
    return { act: known, field: field };
}
//# sourceMappingURL=who-can-see.resolver.js.map