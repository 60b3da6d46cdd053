var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { reachedFromPercent } from "../provider.settings.js";
import { settingsOf } from "../setting/setting.loader.js";
import { TermType } from "../vocabulary/term.type.js";
import { vocabularyOf } from "../vocabulary/vocabulary.loader.js";
import { readDataAsAt, readProvider } from "./provider.query.js";
import { ProviderType } from "./provider.type.js";
/** Percent, where the provider has not set its own. */
let ProviderResolver = class ProviderResolver {
    provider(context) {
        return readProvider(context);
    }
    async vocabulary(providers, context) {
        const terms = Object.entries(await vocabularyOf(context)).map(([key, word]) => ({ key, ...word }));
        return providers.map(() => terms);
    }
    async dataAsAt(providers, context) {
        const instant = await readDataAsAt(context);
        return providers.map(() => instant);
    }
    async reachedFromPercent(context) {
        const settings = await settingsOf(viewerOf(context).today, context);
        return settings.of(reachedFromPercent);
    }
    today(context) {
        return viewerOf(context).today;
    }
};
__decorate([
    Query(() => ProviderType, { description: "The provider whose data this request sees." }),
    __param(0, Ctx())
], ProviderResolver.prototype, "provider", null);
__decorate([
    Batched(),
    FieldResolver(() => [TermType], {
        description: "The provider's own words for the neutral ones, complete.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ProviderResolver.prototype, "vocabulary", null);
__decorate([
    Batched(),
    FieldResolver(() => DateTimeScalar, {
        nullable: true,
        description: "The instant of the newest record that the figures rest on; null while there is none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ProviderResolver.prototype, "dataAsAt", null);
__decorate([
    FieldResolver(() => Int, {
        description: "The percentage of those judged, 0–100, from which a strand counts as having reached the expected level.",
    }),
    __param(0, Ctx())
], ProviderResolver.prototype, "reachedFromPercent", null);
__decorate([
    FieldResolver(() => DateScalar, { description: "Today as the service sees it, in the provider's zone." }),
    __param(0, Ctx())
], ProviderResolver.prototype, "today", null);
ProviderResolver = __decorate([
    Resolver(() => ProviderType)
], ProviderResolver);
export { ProviderResolver };
//# sourceMappingURL=provider.resolver.js.map