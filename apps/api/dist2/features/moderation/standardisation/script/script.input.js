var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
let StandardScriptInput = class StandardScriptInput {
    label;
    agreed;
    document;
};
__decorate([
    Field(() => String, { description: "A label that says nothing of who wrote it, e.g. Script A." })
], StandardScriptInput.prototype, "label", void 0);
__decorate([
    Field(() => String, { description: "The agreed mark as an exact decimal on the assignment's scale." })
], StandardScriptInput.prototype, "agreed", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The title of the document in which it is read, where there is one.",
    })
], StandardScriptInput.prototype, "document", void 0);
StandardScriptInput = __decorate([
    InputType("StandardScriptInput", {
        description: "A script that everybody marks, with the mark that was agreed for it beforehand.",
    })
], StandardScriptInput);
export { StandardScriptInput };
//# sourceMappingURL=script.input.js.map