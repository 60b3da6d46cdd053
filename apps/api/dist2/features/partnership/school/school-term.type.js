var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
let SchoolClosureType = class SchoolClosureType {
    reason;
    startsOn;
    endsOn;
};
__decorate([
    Field(() => String, { description: "Why, e.g. half term or INSET." })
], SchoolClosureType.prototype, "reason", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day of the closure." })
], SchoolClosureType.prototype, "startsOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Last day of the closure." })
], SchoolClosureType.prototype, "endsOn", void 0);
SchoolClosureType = __decorate([
    ObjectType("SchoolClosure", {
        description: "Days within a term on which the school is closed.",
        simpleResolvers: true,
    })
], SchoolClosureType);
export { SchoolClosureType };
let SchoolTermType = class SchoolTermType {
    name;
    startsOn;
    endsOn;
    closures;
};
__decorate([
    Field(() => String, { description: "The term's name, e.g. Autumn." })
], SchoolTermType.prototype, "name", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day of the term." })
], SchoolTermType.prototype, "startsOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Last day of the term." })
], SchoolTermType.prototype, "endsOn", void 0);
__decorate([
    Field(() => [SchoolClosureType], { description: "Closures that begin within the term." })
], SchoolTermType.prototype, "closures", void 0);
SchoolTermType = __decorate([
    ObjectType("SchoolTerm", { description: "A term of one school.", simpleResolvers: true })
], SchoolTermType);
export { SchoolTermType };
//# sourceMappingURL=school-term.type.js.map