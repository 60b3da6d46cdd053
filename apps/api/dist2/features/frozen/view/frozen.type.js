var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { FrozenAudienceEnum } from "./audience.enum.js";
import { FrozenKindEnum } from "./frozen-kind.enum.js";
let FrozenType = class FrozenType {
    id;
    kind;
    title;
    address;
    audience;
    boardId;
    content;
    sha256;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies it for good." })
], FrozenType.prototype, "id", void 0);
__decorate([
    Field(() => FrozenKindEnum, { description: "What was frozen." })
], FrozenType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: "What it is called." })
], FrozenType.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: "The page that it was frozen from, as it is in the address bar." })
], FrozenType.prototype, "address", void 0);
__decorate([
    Field(() => FrozenAudienceEnum, { description: "Who may read it." })
], FrozenType.prototype, "audience", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The board whose pack it is; null for a view." })
], FrozenType.prototype, "boardId", void 0);
__decorate([
    Field(() => String, {
        description: "What was frozen, letter by letter: canonical JSON, with digests for what is about one trainee.",
    })
], FrozenType.prototype, "content", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
], FrozenType.prototype, "sha256", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was frozen." })
], FrozenType.prototype, "recordedAt", void 0);
FrozenType = __decorate([
    ObjectType("Frozen", {
        description: "What a page showed, or a board's pack, as it was when it was frozen. Never changed.",
        simpleResolvers: true,
    })
], FrozenType);
export { FrozenType };
export const FrozenConnection = connectionType("Frozen", "frozen things", () => FrozenType);
//# sourceMappingURL=frozen.type.js.map