var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let EvidenceFileType = class EvidenceFileType {
    id;
    name;
    mediaType;
    bytes;
    sha256;
    addedOn;
    addedAt;
    removedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the file for good." })
], EvidenceFileType.prototype, "id", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Its name as it was given; null once it was removed.",
    })
], EvidenceFileType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: "What it is by its content, e.g. application/pdf." })
], EvidenceFileType.prototype, "mediaType", void 0);
__decorate([
    Field(() => Int, { description: "How many bytes it has." })
], EvidenceFileType.prototype, "bytes", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "SHA-256 of its bytes, in hexadecimal; null once it was erased.",
    })
], EvidenceFileType.prototype, "sha256", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was added." })
], EvidenceFileType.prototype, "addedOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was added." })
], EvidenceFileType.prototype, "addedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "Since when it is removed; null while it is kept.",
    })
], EvidenceFileType.prototype, "removedAt", void 0);
EvidenceFileType = __decorate([
    ObjectType("EvidenceFile", {
        description: "A file about one trainee. Its bytes are had from its address, where the right is asked each time.",
        simpleResolvers: true,
    })
], EvidenceFileType);
export { EvidenceFileType };
//# sourceMappingURL=evidence-file.type.js.map