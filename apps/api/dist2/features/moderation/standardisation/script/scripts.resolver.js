var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
import { seesAgreed } from "../exercise/who-sees.js";
import { StandardScriptType } from "./script.type.js";
import { readAgreed, readScripts } from "./scripts-of.query.js";
let StandardScriptsResolver = class StandardScriptsResolver {
    async scripts(exercises, context) {
        const viewer = viewerOf(context);
        const ids = exercises.map(({ id }) => id);
        const open = exercises.filter((exercise) => seesAgreed(viewer, exercise)).map(({ id }) => id);
        const [scripts, agreed] = await Promise.all([readScripts(ids, context), readAgreed(open, context)]);
        const agreedOf = new Map(agreed.map((mark) => [mark.scriptId, mark.agreed]));
        const shown = scripts.map((script) => ({ ...script, agreed: agreedOf.get(script.id) ?? null }));
        return gathered(ids, shown, ({ standardisationId }) => standardisationId);
    }
};
__decorate([
    Costs({ assumedSize: 6 }),
    Batched(),
    FieldResolver(() => [StandardScriptType], {
        description: "The scripts, in the order in which they are marked.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], StandardScriptsResolver.prototype, "scripts", null);
StandardScriptsResolver = __decorate([
    Resolver(() => StandardisationType)
], StandardScriptsResolver);
export { StandardScriptsResolver };
//# sourceMappingURL=scripts.resolver.js.map