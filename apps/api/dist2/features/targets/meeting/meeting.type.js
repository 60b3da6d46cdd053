var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { MeetingStateEnum } from "./meeting-state.enum.js";
let MeetingVersionType = class MeetingVersionType {
    version;
    state;
    heldOn;
    minutes;
    reflection;
    observationsDiscussed;
    mentorNote;
    recordedAt;
};
__decorate([
    Field(() => Int, {
        description: "Counts from 1; what a change of the record expects as `expectedVersion`.",
    })
], MeetingVersionType.prototype, "version", void 0);
__decorate([
    Field(() => MeetingStateEnum, { description: "How far the record has come." })
], MeetingVersionType.prototype, "state", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which they met." })
], MeetingVersionType.prototype, "heldOn", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Minutes that they spent; null while it is not said." })
], MeetingVersionType.prototype, "minutes", void 0);
__decorate([
    Field(() => String, { description: "What the trainee thinks of the week, the targets and the progress." })
], MeetingVersionType.prototype, "reflection", void 0);
__decorate([
    Field(() => String, { description: "What was said about lessons that were observed." })
], MeetingVersionType.prototype, "observationsDiscussed", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What the mentor wrote to confirm or return it." })
], MeetingVersionType.prototype, "mentorNote", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], MeetingVersionType.prototype, "recordedAt", void 0);
MeetingVersionType = __decorate([
    ObjectType("MeetingVersion", {
        description: "The whole record of a meeting, as it stood from one instant on.",
        simpleResolvers: true,
    })
], MeetingVersionType);
export { MeetingVersionType };
let MeetingType = class MeetingType extends MeetingVersionType {
    id;
};
__decorate([
    Field(() => ID, { description: "Identifies the meeting for good." })
], MeetingType.prototype, "id", void 0);
MeetingType = __decorate([
    ObjectType("Meeting", {
        description: "A meeting of a trainee and their mentor, by the trainee's record, that the mentor confirms.",
        simpleResolvers: true,
    })
], MeetingType);
export { MeetingType };
export const MeetingConnection = connectionType("Meeting", "meetings", () => MeetingType);
//# sourceMappingURL=meeting.type.js.map