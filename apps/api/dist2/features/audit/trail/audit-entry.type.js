var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { AuditKindEnum } from "./audit-kind.enum.js";
let AuditSubjectType = class AuditSubjectType {
    name;
    ids;
};
__decorate([
    Field(() => String, { description: "The name, e.g. holding." })
], AuditSubjectType.prototype, "name", void 0);
__decorate([
    Field(() => [ID], { description: "The ids." })
], AuditSubjectType.prototype, "ids", void 0);
AuditSubjectType = __decorate([
    ObjectType("AuditSubject", {
        description: "What an entry made or changed, under its name in the answer.",
        simpleResolvers: true,
    })
], AuditSubjectType);
export { AuditSubjectType };
let AuditEntryType = class AuditEntryType {
    id;
    recordedAt;
    kind;
    act;
    sequence;
};
__decorate([
    Field(() => ID, { description: "Identifies the entry for good." })
], AuditEntryType.prototype, "id", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When." })
], AuditEntryType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => AuditKindEnum, { description: "What kind of deed it is about." })
], AuditEntryType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: "The mutation, the reading or the command, by its name." })
], AuditEntryType.prototype, "act", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "Its place in the chain, from 1; null until it is sealed, a moment after.",
    })
], AuditEntryType.prototype, "sequence", void 0);
AuditEntryType = __decorate([
    ObjectType("AuditEntry", {
        description: "Who did what and when. It is never changed and never deleted.",
        simpleResolvers: true,
    })
], AuditEntryType);
export { AuditEntryType };
export const AuditEntryConnection = connectionType("AuditEntry", "entries", () => AuditEntryType);
//# sourceMappingURL=audit-entry.type.js.map