var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
let BoardActionType = class BoardActionType {
    id;
    what;
    itemId;
    dueOn;
    doneOn;
    account;
};
__decorate([
    Field(() => ID, { description: "Identifies the action for good." })
], BoardActionType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What is to be done." })
], BoardActionType.prototype, "what", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The item that it follows from, if any." })
], BoardActionType.prototype, "itemId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day by which it is to be done." })
], BoardActionType.prototype, "dueOn", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day on which it was done; null until then." })
], BoardActionType.prototype, "doneOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was done; null until then." })
], BoardActionType.prototype, "account", void 0);
BoardActionType = __decorate([
    ObjectType("BoardAction", { description: "Something that a board asked to be done.", simpleResolvers: true })
], BoardActionType);
export { BoardActionType };
//# sourceMappingURL=action.type.js.map