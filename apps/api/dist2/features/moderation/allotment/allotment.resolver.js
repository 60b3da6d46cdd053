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
import { Batched } from "../../../graph/prefetch/batched.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { moderationGuards } from "../moderation.guards.js";
import { AllotmentType } from "./allotment.type.js";
let AllotmentResolver = class AllotmentResolver {
    moderator(allotments, context) {
        return peopleOf(allotments.map((row) => ({ id: row.moderatorId, row })), { guards: moderationGuards.ModerationAllotment, part: "moderator" }, context);
    }
    async level(allotments, context) {
        const levels = [...(await levelById.readAll(context)).values()];
        return allotments.map(({ value, frameworkId, strandId }) => {
            if (value === null || strandId === null)
                return null;
            return levels.find((one) => one.frameworkId === frameworkId && one.rank === Number(value)) ?? null;
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who judges, without the name where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AllotmentResolver.prototype, "moderator", null);
__decorate([
    Batched(levelById),
    FieldResolver(() => LevelType, {
        nullable: true,
        description: "The level that was given; null where marks are numbers.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AllotmentResolver.prototype, "level", null);
AllotmentResolver = __decorate([
    Resolver(() => AllotmentType)
], AllotmentResolver);
export { AllotmentResolver };
//# sourceMappingURL=allotment.resolver.js.map