var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
/** Where today lies in relation to a window. */
export const WindowStateEnum = { BEFORE: "before", OPEN: "open", CLOSED: "closed" };
registerEnumType(WindowStateEnum, {
    name: "WindowState",
    description: "Where today lies in relation to a window of days: of a review point, or of an assessment cycle.",
    valuesConfig: {
        BEFORE: { description: "The window has not opened yet." },
        OPEN: { description: "What is to be done in it is due now; the first and the last day count." },
        CLOSED: { description: "The window is over: what is missing is late." },
    },
});
let ReviewPointType = class ReviewPointType {
    id;
    code;
    name;
    position;
    opensOn;
    closesOn;
};
__decorate([
    Field(() => ID, { description: "Identifies the review point for good." })
], ReviewPointType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the cohort: what filters take." })
], ReviewPointType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The review point's name." })
], ReviewPointType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: "Order in the year, from 1." })
], ReviewPointType.prototype, "position", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day on which judgements are due." })
], ReviewPointType.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Last day on which judgements are due." })
], ReviewPointType.prototype, "closesOn", void 0);
ReviewPointType = __decorate([
    ObjectType("ReviewPoint", {
        description: "A point of the year at which every trainee of a cohort is judged on every strand.",
        simpleResolvers: true,
    })
], ReviewPointType);
export { ReviewPointType };
//# sourceMappingURL=review-point.type.js.map