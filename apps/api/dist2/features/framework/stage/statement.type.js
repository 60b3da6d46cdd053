var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
let StatementType = class StatementType {
    id;
    code;
    body;
    position;
};
__decorate([
    Field(() => ID, { description: "Identifies the statement for good." })
], StatementType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within strand and stage." })
], StatementType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The statement, in the provider's words." })
], StatementType.prototype, "body", void 0);
__decorate([
    Field(() => Int, { description: "Order within strand and stage, from 1." })
], StatementType.prototype, "position", void 0);
StatementType = __decorate([
    ObjectType("Statement", {
        description: "What progress looks like in one strand at one stage.",
        simpleResolvers: true,
    })
], StatementType);
export { StatementType };
//# sourceMappingURL=statement.type.js.map