var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let ExpectedLevelType = class ExpectedLevelType {
    reviewPointCode;
};
__decorate([
    Field(() => String, { description: "Code of the review point, in every cohort under this framework." })
], ExpectedLevelType.prototype, "reviewPointCode", void 0);
ExpectedLevelType = __decorate([
    ObjectType("ExpectedLevel", {
        description: "The level that a trainee is expected to have reached in a strand at a review point.",
        simpleResolvers: true,
    })
], ExpectedLevelType);
export { ExpectedLevelType };
//# sourceMappingURL=expected-level.type.js.map