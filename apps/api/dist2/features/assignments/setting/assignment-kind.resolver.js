var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { assignmentKinds } from "../assignments.settings.js";
let AssignmentKindType = class AssignmentKindType {
    code;
    name;
};
__decorate([
    Field(() => String, { description: "Short name: what setAssignment takes." })
], AssignmentKindType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The kind in the provider's word." })
], AssignmentKindType.prototype, "name", void 0);
AssignmentKindType = __decorate([
    ObjectType("AssignmentKind", {
        description: "A kind of assignment that the provider has today, with scale, forms and rules of its own.",
        simpleResolvers: true,
    })
], AssignmentKindType);
export { AssignmentKindType };
let AssignmentKindResolver = class AssignmentKindResolver {
    async assignmentKinds(context) {
        return (await settingsOf(viewerOf(context).today, context)).of(assignmentKinds);
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Query(() => [AssignmentKindType], { description: "The kinds of assignment that can be set today." }),
    __param(0, Ctx())
], AssignmentKindResolver.prototype, "assignmentKinds", null);
AssignmentKindResolver = __decorate([
    Resolver(() => AssignmentKindType)
], AssignmentKindResolver);
export { AssignmentKindResolver };
//# sourceMappingURL=assignment-kind.resolver.js.map