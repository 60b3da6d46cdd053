var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let RaiseActionInput = class RaiseActionInput extends WriteInput {
    boardId;
    itemId;
    what;
    ownerId;
    dueOn;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], RaiseActionInput.prototype, "boardId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The item that it follows from, if any." })
], RaiseActionInput.prototype, "itemId", void 0);
__decorate([
    Field(() => String, { description: "What is to be done." })
], RaiseActionInput.prototype, "what", void 0);
__decorate([
    Field(() => ID, { description: "The person who sees to it." })
], RaiseActionInput.prototype, "ownerId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day by which it is to be done." })
], RaiseActionInput.prototype, "dueOn", void 0);
RaiseActionInput = __decorate([
    InputType("RaiseActionInput", { description: "What a board asks to be done, by whom and when." })
], RaiseActionInput);
export { RaiseActionInput };
let CloseActionInput = class CloseActionInput extends WriteInput {
    actionId;
    doneOn;
    account;
};
__decorate([
    Field(() => ID, { description: "The action's id." })
], CloseActionInput.prototype, "actionId", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day; today without it." })
], CloseActionInput.prototype, "doneOn", void 0);
__decorate([
    Field(() => String, { description: "What was done." })
], CloseActionInput.prototype, "account", void 0);
CloseActionInput = __decorate([
    InputType("CloseActionInput", { description: "Which action was done, when, and what was done." })
], CloseActionInput);
export { CloseActionInput };
//# sourceMappingURL=follow-up.inputs.js.map