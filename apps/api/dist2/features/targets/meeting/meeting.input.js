var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { MeetingStateEnum } from "./meeting-state.enum.js";
let MeetingFilter = class MeetingFilter {
    state;
    from;
    until;
    asOf;
};
__decorate([
    Field(() => MeetingStateEnum, { nullable: true, description: "How far their records have come." })
], MeetingFilter.prototype, "state", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Held on this day or later." })
], MeetingFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Held on this day or earlier." })
], MeetingFilter.prototype, "until", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the records stood at this instant: what came in later is left out.",
    })
], MeetingFilter.prototype, "asOf", void 0);
MeetingFilter = __decorate([
    InputType("MeetingFilter", { description: "Which meetings." })
], MeetingFilter);
export { MeetingFilter };
//# sourceMappingURL=meeting.input.js.map