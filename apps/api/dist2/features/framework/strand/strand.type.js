var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
let StrandType = class StrandType {
    id;
    code;
    name;
    position;
};
__decorate([
    Field(() => ID, { description: "Identifies the strand for good." })
], StrandType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the framework: what filters take." })
], StrandType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The strand's name." })
], StrandType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: "Order in which the provider lists its strands, from 1." })
], StrandType.prototype, "position", void 0);
StrandType = __decorate([
    ObjectType("Strand", {
        description: "A thread of the curriculum that is judged through the whole year.",
        simpleResolvers: true,
    })
], StrandType);
export { StrandType };
//# sourceMappingURL=strand.type.js.map