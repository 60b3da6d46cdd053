var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
/** What can be extended, under the names that the graph gives them. */
export const ExtendableEnum = {
    HAND_IN: "hand-in",
    MARKING: "marking",
    MODERATION: "moderation",
};
registerEnumType(ExtendableEnum, {
    name: "Extendable",
    description: "What of an assignment can be extended for one person.",
    valuesConfig: {
        HAND_IN: { description: "Handing in, for a trainee." },
        MARKING: { description: "Marking, for a marker." },
        MODERATION: { description: "Moderating, for a moderator." },
    },
});
let AssignmentExtensionType = class AssignmentExtensionType {
    id;
    extends;
    untilOn;
    reason;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the extension for good." })
], AssignmentExtensionType.prototype, "id", void 0);
__decorate([
    Field(() => ExtendableEnum, { description: "What is extended." })
], AssignmentExtensionType.prototype, "extends", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day." })
], AssignmentExtensionType.prototype, "untilOn", void 0);
__decorate([
    Field(() => String, { description: "Why it was given." })
], AssignmentExtensionType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], AssignmentExtensionType.prototype, "recordedAt", void 0);
AssignmentExtensionType = __decorate([
    ObjectType("AssignmentExtension", {
        description: "More time for one person. The days of everybody else stay as they are.",
        simpleResolvers: true,
    })
], AssignmentExtensionType);
export { AssignmentExtensionType };
//# sourceMappingURL=extension.type.js.map