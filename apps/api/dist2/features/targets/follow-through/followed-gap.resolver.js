var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { followThrough } from "@reviewpoint/domain/targets";
import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { load } from "../../../graph/reading/load.js";
import { KnowledgeGapType } from "../../knowledge/gap/knowledge-gap.type.js";
import { targetsByTrainee } from "../target/target.loader.js";
import { TargetType } from "../target/target.type.js";
const FollowThroughEnum = {
    UNTOUCHED: "untouched",
    WORKED_ON: "worked-on",
    EVIDENCED: "evidenced",
    CLOSED: "closed",
};
registerEnumType(FollowThroughEnum, {
    name: "FollowThrough",
    description: "How far a gap has come.",
    valuesConfig: {
        UNTOUCHED: { description: "No target has touched it, or only dropped ones." },
        WORKED_ON: { description: "A target is at work on it, or was not met." },
        EVIDENCED: { description: "A target for it was met: there is evidence." },
        CLOSED: { description: "It is closed." },
    },
});
/** What became of gaps through targets. */
let FollowedGapResolver = class FollowedGapResolver {
    async followThrough(gaps, context) {
        const targets = await targetsOf(gaps, context);
        return gaps.map((gap, index) => followThrough([gap], targets[index] ?? [])[0]?.state ?? "untouched");
    }
    targets(gaps, context) {
        return targetsOf(gaps, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => FollowThroughEnum, { description: "How far it has come." }),
    __param(0, Root()),
    __param(1, Ctx())
], FollowedGapResolver.prototype, "followThrough", null);
__decorate([
    Batched(),
    FieldResolver(() => [TargetType], {
        description: "The targets for it, in the order in which they were set.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FollowedGapResolver.prototype, "targets", null);
FollowedGapResolver = __decorate([
    Resolver(() => KnowledgeGapType)
], FollowedGapResolver);
export { FollowedGapResolver };
/** The targets of gaps, as they stood at the instant at which each gap is looked at. */
async function targetsOf(gaps, context) {
    const all = await Promise.all(gaps.map(({ traineeId, asOf }) => load(targetsByTrainee(asOf, context), traineeId, context)));
    return gaps.map(({ id }, index) => (all[index] ?? []).filter(({ gapId }) => gapId === id));
}
//# sourceMappingURL=followed-gap.resolver.js.map