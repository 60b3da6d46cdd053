var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CopyStateEnum } from "../copy/copy-state.enum.js";
import { ObservationKindEnum } from "./observation-kind.enum.js";
let ObservationType = class ObservationType {
    id;
    kind;
    observedOn;
    recordedAt;
    revealedAt;
    version;
    placementPosition;
    copyDueOn;
    copyState;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the observation for good." })
], ObservationType.prototype, "id", void 0);
__decorate([
    Field(() => ObservationKindEnum, { description: "What is observed, and by how many." })
], ObservationType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the lesson or meeting." })
], ObservationType.prototype, "observedOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was planned or recorded." })
], ObservationType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When every observer had sealed; null until then, and their ratings are hidden.",
    })
], ObservationType.prototype, "revealedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
], ObservationType.prototype, "version", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "In which placement: 1 is the home school. null where the viewer may not see placements.",
    })
], ObservationType.prototype, "placementPosition", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The last day for the written copy; null where none is owed, or nobody can say.",
    })
], ObservationType.prototype, "copyDueOn", void 0);
__decorate([
    Field(() => CopyStateEnum, { description: "Where the written copy stands today." })
], ObservationType.prototype, "copyState", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the observation this viewer may not see, and why.",
    })
], ObservationType.prototype, "hidden", void 0);
ObservationType = __decorate([
    ObjectType("Observation", {
        description: "A trainee's lesson, or a mentor's meeting, feedback or coaching, that is or was observed.",
        simpleResolvers: true,
    })
], ObservationType);
export { ObservationType };
export const ObservationConnection = connectionType("Observation", "observations", () => ObservationType);
//# sourceMappingURL=observation.type.js.map