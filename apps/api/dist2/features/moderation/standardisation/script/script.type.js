var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
let StandardScriptType = class StandardScriptType {
    id;
    label;
    document;
    agreed;
};
__decorate([
    Field(() => ID, { description: "Identifies the script." })
], StandardScriptType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Its label." })
], StandardScriptType.prototype, "label", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The title of the document in which it is read; null where none was said.",
    })
], StandardScriptType.prototype, "document", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The mark that was agreed beforehand: for whoever leads, and for whoever took part when results are released.",
    })
], StandardScriptType.prototype, "agreed", void 0);
StandardScriptType = __decorate([
    ObjectType("StandardScript", {
        description: "A script that everybody marks: anonymous, by its label.",
        simpleResolvers: true,
    })
], StandardScriptType);
export { StandardScriptType };
//# sourceMappingURL=script.type.js.map