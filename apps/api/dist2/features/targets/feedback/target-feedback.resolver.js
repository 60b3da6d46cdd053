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
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { TargetType } from "../target/target.type.js";
import { readFeedback } from "./target-feedback.query.js";
import { TargetFeedbackType } from "./target-feedback.type.js";
let TargetFeedbacksResolver = class TargetFeedbacksResolver {
    async feedback(targets, context) {
        const ids = targets.map(({ id }) => id);
        return gathered(ids, await readFeedback(ids, context), ({ targetId }) => targetId);
    }
};
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [TargetFeedbackType], {
        description: "What was said of it and of the documents that it came out of, in order.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetFeedbacksResolver.prototype, "feedback", null);
TargetFeedbacksResolver = __decorate([
    Resolver(() => TargetType)
], TargetFeedbacksResolver);
export { TargetFeedbacksResolver };
let TargetFeedbackResolver = class TargetFeedbackResolver {
    givenBy(feedback, context) {
        const ids = feedback.map(({ givenBy }) => givenBy);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who said it: whoever may read a target may know that.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetFeedbackResolver.prototype, "givenBy", null);
TargetFeedbackResolver = __decorate([
    Resolver(() => TargetFeedbackType)
], TargetFeedbackResolver);
export { TargetFeedbackResolver };
//# sourceMappingURL=target-feedback.resolver.js.map