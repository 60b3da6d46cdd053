var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { OutcomePolicyType } from "../policy/outcome-policy.type.js";
import { SamplingPolicyType } from "../policy/policy.type.js";
import { ExerciseKindEnum } from "./exercise-kind.enum.js";
let ExerciseType = class ExerciseType {
    id;
    kind;
    title;
    opensOn;
    closesOn;
    observedFrom;
    observedUntil;
    isBlind;
    policy;
    outcomePolicy;
    openedAt;
    seedHash;
    seedCommittedAt;
    marksWhenCommitted;
    acceptedAt;
    seedRevealedAt;
    closedOn;
    sampled;
    allotted;
    judged;
    blindPieces;
    leftOnDesk;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the exercise for good." })
], ExerciseType.prototype, "id", void 0);
__decorate([
    Field(() => ExerciseKindEnum, { description: "What is moderated." })
], ExerciseType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: "Its title." })
], ExerciseType.prototype, "title", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day of the moderation." })
], ExerciseType.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Its last day." })
], ExerciseType.prototype, "closesOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Observations from this day on; null for other kinds.",
    })
], ExerciseType.prototype, "observedFrom", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Observations up to this day; null for other kinds.",
    })
], ExerciseType.prototype, "observedUntil", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether moderators judge without having seen the first mark." })
], ExerciseType.prototype, "isBlind", void 0);
__decorate([
    Field(() => SamplingPolicyType, { description: "How samples are made, as it was chosen." })
], ExerciseType.prototype, "policy", void 0);
__decorate([
    Field(() => OutcomePolicyType, { description: "What follows, as it was chosen." })
], ExerciseType.prototype, "outcomePolicy", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was opened." })
], ExerciseType.prototype, "openedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "SHA-256 of the seed, published before the seed is known; null before it was committed to.",
    })
], ExerciseType.prototype, "seedHash", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When the hash was published." })
], ExerciseType.prototype, "seedCommittedAt", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "How many marks were in by then." })
], ExerciseType.prototype, "marksWhenCommitted", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When a sample was accepted; null before." })
], ExerciseType.prototype, "acceptedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When the seed was revealed; null before." })
], ExerciseType.prototype, "seedRevealedAt", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was closed; null while it is open.",
    })
], ExerciseType.prototype, "closedOn", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces the accepted sample has; 0 before one was accepted." })
], ExerciseType.prototype, "sampled", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces were given to a moderator." })
], ExerciseType.prototype, "allotted", void 0);
__decorate([
    Field(() => Int, { description: "How many of them were judged a second time." })
], ExerciseType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, {
        description: "How many pieces the viewer still has to judge blind, here or elsewhere: until they are in, nothing that would tell their marks is shown.",
    })
], ExerciseType.prototype, "blindPieces", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces on the viewer's desk are left to judge." })
], ExerciseType.prototype, "leftOnDesk", void 0);
__decorate([
    Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
], ExerciseType.prototype, "version", void 0);
ExerciseType = __decorate([
    ObjectType("Exercise", {
        description: "An exercise of moderation: what is judged a second time, by which policies, and what came of it.",
        simpleResolvers: true,
    })
], ExerciseType);
export { ExerciseType };
export const ExerciseConnection = connectionType("Exercise", "exercises", () => ExerciseType);
//# sourceMappingURL=exercise.type.js.map