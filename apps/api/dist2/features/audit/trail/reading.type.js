var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { AuditKindEnum } from "./audit-kind.enum.js";
let SensitiveReadingType = class SensitiveReadingType {
    id;
    recordedAt;
    kind;
    what;
};
__decorate([
    Field(() => ID, { description: "Identifies the entry of the audit trail." })
], SensitiveReadingType.prototype, "id", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When." })
], SensitiveReadingType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => AuditKindEnum, { description: "READ on a screen, or EXPORT into a file." })
], SensitiveReadingType.prototype, "kind", void 0);
__decorate([
    Field(() => [String], { description: "What was read, in words, e.g. the evidence." })
], SensitiveReadingType.prototype, "what", void 0);
SensitiveReadingType = __decorate([
    ObjectType("SensitiveReading", {
        description: "That somebody was shown what is sensitive about you.",
        simpleResolvers: true,
    })
], SensitiveReadingType);
export { SensitiveReadingType };
export const SensitiveReadingConnection = connectionType("SensitiveReading", "readings", () => SensitiveReadingType);
//# sourceMappingURL=reading.type.js.map