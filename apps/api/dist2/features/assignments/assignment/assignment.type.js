var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { GradeScaleType } from "../form/grade-scale.type.js";
import { AssignmentQuestionType } from "../form/question.type.js";
/** The days that an assignment has. */
let WithDays = class WithDays {
    handInBy;
    markingOpensOn;
    markingClosesOn;
    moderationOpensOn;
    moderationClosesOn;
    releaseOn;
};
__decorate([
    Field(() => DateScalar, { description: "The last day for handing in." })
], WithDays.prototype, "handInBy", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day of marking." })
], WithDays.prototype, "markingOpensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day of marking." })
], WithDays.prototype, "markingClosesOn", void 0);
__decorate([
    Field(() => DateScalar, {
        description: "The first day of moderation: first marks stay as they are from then on.",
    })
], WithDays.prototype, "moderationOpensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day of moderation." })
], WithDays.prototype, "moderationClosesOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which feedback is sent, and before which it is held." })
], WithDays.prototype, "releaseOn", void 0);
WithDays = __decorate([
    ObjectType({ simpleResolvers: true })
], WithDays);
let AssignmentType = class AssignmentType extends WithDays {
    id;
    title;
    kindCode;
    kindName;
    scale;
    passBand;
    markForm;
    feedbackForm;
    mostAttempts;
    cap;
    recordedAt;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the assignment for good." })
], AssignmentType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What it is called." })
], AssignmentType.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: "The provider's kind of assignment, by its code." })
], AssignmentType.prototype, "kindCode", void 0);
__decorate([
    Field(() => String, {
        description: "The kind in the provider's word, as it was when the assignment was set.",
    })
], AssignmentType.prototype, "kindName", void 0);
__decorate([
    Field(() => GradeScaleType, { description: "The marks that can be given, as they were when it was set." })
], AssignmentType.prototype, "scale", void 0);
__decorate([
    Field(() => String, { description: "The band with which work passes: it and every band above." })
], AssignmentType.prototype, "passBand", void 0);
__decorate([
    Field(() => [AssignmentQuestionType], { description: "What a marker answers beside the mark." })
], AssignmentType.prototype, "markForm", void 0);
__decorate([
    Field(() => [AssignmentQuestionType], { description: "What feedback says to the trainee." })
], AssignmentType.prototype, "feedbackForm", void 0);
__decorate([
    Field(() => Int, { description: "How often it may be handed in, the first time among them." })
], AssignmentType.prototype, "mostAttempts", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The highest mark that counts for a later attempt; null: no cap.",
    })
], AssignmentType.prototype, "cap", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was set." })
], AssignmentType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Int, {
        description: "How often it was written: send it as expectedVersion to change its days.",
    })
], AssignmentType.prototype, "version", void 0);
AssignmentType = __decorate([
    ObjectType("Assignment", {
        description: "A written assignment: what is set, when it is handed in, marked, moderated and given back.",
        simpleResolvers: true,
    })
], AssignmentType);
export { AssignmentType };
let AssignmentCalendarType = class AssignmentCalendarType extends WithDays {
    sequence;
    recordedAt;
};
__decorate([
    Field(() => Int, { description: "From 1; the highest counts." })
], AssignmentCalendarType.prototype, "sequence", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which they were recorded." })
], AssignmentCalendarType.prototype, "recordedAt", void 0);
AssignmentCalendarType = __decorate([
    ObjectType("AssignmentCalendar", {
        description: "The days of an assignment as they were set, or changed.",
        simpleResolvers: true,
    })
], AssignmentCalendarType);
export { AssignmentCalendarType };
export const AssignmentConnection = connectionType("Assignment", "assignments", () => AssignmentType);
//# sourceMappingURL=assignment.type.js.map