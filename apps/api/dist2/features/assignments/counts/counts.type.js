var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
let AssignmentCountsType = class AssignmentCountsType {
    pieces;
    due;
    missing;
    handedIn;
    handedInLate;
    withdrawn;
    notAllotted;
    toMark;
    lateToMark;
    marked;
    sent;
};
__decorate([
    Field(() => Int, { description: "All of them." })
], AssignmentCountsType.prototype, "pieces", void 0);
__decorate([
    Field(() => Int, { description: "Not handed in, and in time." })
], AssignmentCountsType.prototype, "due", void 0);
__decorate([
    Field(() => Int, { description: "Not handed in, and the last day has passed." })
], AssignmentCountsType.prototype, "missing", void 0);
__decorate([
    Field(() => Int, { description: "Handed in, in time." })
], AssignmentCountsType.prototype, "handedIn", void 0);
__decorate([
    Field(() => Int, { description: "Handed in late." })
], AssignmentCountsType.prototype, "handedInLate", void 0);
__decorate([
    Field(() => Int, { description: "Withdrawn, and no other has come in." })
], AssignmentCountsType.prototype, "withdrawn", void 0);
__decorate([
    Field(() => Int, { description: "Handed in, and nobody is to mark it." })
], AssignmentCountsType.prototype, "notAllotted", void 0);
__decorate([
    Field(() => Int, { description: "Handed in, allotted and not marked, the late ones among them." })
], AssignmentCountsType.prototype, "toMark", void 0);
__decorate([
    Field(() => Int, { description: "Not marked, and the marker's window has closed." })
], AssignmentCountsType.prototype, "lateToMark", void 0);
__decorate([
    Field(() => Int, { description: "Marked." })
], AssignmentCountsType.prototype, "marked", void 0);
__decorate([
    Field(() => Int, { description: "Sent to the trainee." })
], AssignmentCountsType.prototype, "sent", void 0);
AssignmentCountsType = __decorate([
    ObjectType("AssignmentCounts", {
        description: "How many pieces of work of an assignment stand where today, within the viewer's scope.",
        simpleResolvers: true,
    })
], AssignmentCountsType);
export { AssignmentCountsType };
let MarkerCountType = class MarkerCountType {
    allotted;
    toMark;
    lateToMark;
    marked;
};
__decorate([
    Field(() => Int, { description: "All that they are to mark, or have marked." })
], MarkerCountType.prototype, "allotted", void 0);
__decorate([
    Field(() => Int, { description: "Handed in and not marked, the late ones among them." })
], MarkerCountType.prototype, "toMark", void 0);
__decorate([
    Field(() => Int, { description: "Not marked, and their window has closed." })
], MarkerCountType.prototype, "lateToMark", void 0);
__decorate([
    Field(() => Int, { description: "Marked." })
], MarkerCountType.prototype, "marked", void 0);
MarkerCountType = __decorate([
    ObjectType("MarkerCount", {
        description: "How many pieces of work of one subject a marker has, within the viewer's scope.",
        simpleResolvers: true,
    })
], MarkerCountType);
export { MarkerCountType };
//# sourceMappingURL=counts.type.js.map