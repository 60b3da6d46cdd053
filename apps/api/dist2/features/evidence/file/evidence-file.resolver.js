var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readUnlinked } from "./evidence-file.query.js";
import { EvidenceFileType } from "./evidence-file.type.js";
let EvidenceFileResolver = class EvidenceFileResolver {
    unlinkedFiles(traineeId, context) {
        return readUnlinked(context, traineeId ?? null);
    }
    address({ id, removedAt }) {
        return removedAt === null ? `/files/${id}` : null;
    }
    addedBy(files, context) {
        const ids = files.map(({ addedBy }) => addedBy);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Query(() => [EvidenceFileType], {
        description: "Files that the viewer has added and linked to nothing, the newest first, 100 at most. They are removed after the provider's days.",
    }),
    __param(0, Arg("traineeId", () => ID, {
        nullable: true,
        description: "Only files about this trainee; about anybody without it.",
    })),
    __param(1, Ctx())
], EvidenceFileResolver.prototype, "unlinkedFiles", null);
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: "The path from which its bytes are had; null once it was removed.",
    }),
    __param(0, Root())
], EvidenceFileResolver.prototype, "address", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who added it; null for a service token." }),
    __param(0, Root()),
    __param(1, Ctx())
], EvidenceFileResolver.prototype, "addedBy", null);
EvidenceFileResolver = __decorate([
    Resolver(() => EvidenceFileType)
], EvidenceFileResolver);
export { EvidenceFileResolver };
//# sourceMappingURL=evidence-file.resolver.js.map