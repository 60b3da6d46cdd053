var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { JudgementType } from "../../judgements/judgement/judgement.type.js";
import { ObservationCopyType } from "../../observations/copy/copy.type.js";
import { ConcernType } from "../../recovery/concern/concern.type.js";
import { isLinkedAt } from "../../recovery/known-by.js";
import { MeetingType } from "../../targets/meeting/meeting.type.js";
import { TargetType } from "../../targets/target/target.type.js";
import { readFilesOf } from "../file/evidence-file.query.js";
import { EvidenceFileType } from "../file/evidence-file.type.js";
import { linkedThings } from "./linked-things.js";
/** The files that are evidence of things, thing by thing: now, or at the instant `asOf` says of each. */
async function filesOf(name, things, context, asOf = () => null) {
    const ids = things.map(({ id }) => id);
    const lists = gathered(ids, await readFilesOf(linkedThings[name].column, ids, context), ({ ofId }) => ofId);
    return lists.map((list, at) => list.filter((link) => isLinkedAt(link, asOf(at))));
}
const description = "Files that are evidence of it, in the order in which they were linked: those that the viewer may have.";
const costs = { assumedSize: 3 };
let JudgementFilesResolver = class JudgementFilesResolver {
    files(judgements, context) {
        return filesOf("judgementId", judgements, context);
    }
};
__decorate([
    Costs(costs),
    Batched(),
    FieldResolver(() => [EvidenceFileType], { description }),
    __param(0, Root()),
    __param(1, Ctx())
], JudgementFilesResolver.prototype, "files", null);
JudgementFilesResolver = __decorate([
    Resolver(() => JudgementType)
], JudgementFilesResolver);
export { JudgementFilesResolver };
let CopyFilesResolver = class CopyFilesResolver {
    files(copies, context) {
        return filesOf("observationCopyId", copies, context);
    }
};
__decorate([
    Costs(costs),
    Batched(),
    FieldResolver(() => [EvidenceFileType], { description }),
    __param(0, Root()),
    __param(1, Ctx())
], CopyFilesResolver.prototype, "files", null);
CopyFilesResolver = __decorate([
    Resolver(() => ObservationCopyType)
], CopyFilesResolver);
export { CopyFilesResolver };
let TargetFilesResolver = class TargetFilesResolver {
    files(targets, context) {
        return filesOf("targetId", targets, context);
    }
};
__decorate([
    Costs(costs),
    Batched(),
    FieldResolver(() => [EvidenceFileType], { description }),
    __param(0, Root()),
    __param(1, Ctx())
], TargetFilesResolver.prototype, "files", null);
TargetFilesResolver = __decorate([
    Resolver(() => TargetType)
], TargetFilesResolver);
export { TargetFilesResolver };
let MeetingFilesResolver = class MeetingFilesResolver {
    files(meetings, context) {
        return filesOf("meetingId", meetings, context);
    }
};
__decorate([
    Costs(costs),
    Batched(),
    FieldResolver(() => [EvidenceFileType], { description }),
    __param(0, Root()),
    __param(1, Ctx())
], MeetingFilesResolver.prototype, "files", null);
MeetingFilesResolver = __decorate([
    Resolver(() => MeetingType)
], MeetingFilesResolver);
export { MeetingFilesResolver };
let ConcernFilesResolver = class ConcernFilesResolver {
    files(concerns, context) {
        return filesOf("concernId", concerns, context, (at) => concerns[at]?.asOf ?? null);
    }
};
__decorate([
    Costs(costs),
    Batched(),
    FieldResolver(() => [EvidenceFileType], { description }),
    __param(0, Root()),
    __param(1, Ctx())
], ConcernFilesResolver.prototype, "files", null);
ConcernFilesResolver = __decorate([
    Resolver(() => ConcernType)
], ConcernFilesResolver);
export { ConcernFilesResolver };
//# sourceMappingURL=files-of.resolver.js.map