var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { TargetOriginEnum } from "./target.enums.js";
let TargetType = class TargetType {
    id;
    action;
    successEvidence;
    originKind;
    originId;
    setOn;
    dueOn;
    carriedOver;
    closedOn;
    note;
    version;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the target for good." })
], TargetType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The one thing to do." })
], TargetType.prototype, "action", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What will show that it was met." })
], TargetType.prototype, "successEvidence", void 0);
__decorate([
    Field(() => TargetOriginEnum, { description: "What it came out of." })
], TargetType.prototype, "originKind", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "The meeting, review point, observation or plan it came out of.",
    })
], TargetType.prototype, "originId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was set." })
], TargetType.prototype, "setOn", void 0);
__decorate([
    Field(() => DateScalar, {
        description: "The day by which it is due: the newest, where it was carried over.",
    })
], TargetType.prototype, "dueOn", void 0);
__decorate([
    Field(() => Int, { description: "How often it was carried over." })
], TargetType.prototype, "carriedOver", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was closed; null while it is open.",
    })
], TargetType.prototype, "closedOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Of its newest step: the evidence on which it was met, or the reason.",
    })
], TargetType.prototype, "note", void 0);
__decorate([
    Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
], TargetType.prototype, "version", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], TargetType.prototype, "recordedAt", void 0);
TargetType = __decorate([
    ObjectType("Target", {
        description: "A small step that a trainee is to take, what will show that it was taken, and where it came from.",
        simpleResolvers: true,
    })
], TargetType);
export { TargetType };
export const TargetConnection = connectionType("Target", "targets", () => TargetType);
//# sourceMappingURL=target.type.js.map