var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../../graph/scalars.js";
let StandardisationRuleType = class StandardisationRuleType {
    tolerance;
    leastScripts;
    percentWithin;
    meanWithin;
};
__decorate([
    Field(() => String, { description: "How far a mark may lie from the agreed one, either way." })
], StandardisationRuleType.prototype, "tolerance", void 0);
__decorate([
    Field(() => Int, { description: "Scripts that have to be marked before anything is said." })
], StandardisationRuleType.prototype, "leastScripts", void 0);
__decorate([
    Field(() => Float, {
        description: "How many percent of the scripts marked have to be within the tolerance.",
    })
], StandardisationRuleType.prototype, "percentWithin", void 0);
__decorate([
    Field(() => String, { description: "How far the mean difference may lie from 0, either way." })
], StandardisationRuleType.prototype, "meanWithin", void 0);
StandardisationRuleType = __decorate([
    ObjectType("StandardisationRule", {
        description: "When somebody is ready to mark, as the provider decides it.",
        simpleResolvers: true,
    })
], StandardisationRuleType);
export { StandardisationRuleType };
let StandardisationType = class StandardisationType {
    id;
    title;
    opensOn;
    closesOn;
    rule;
    openedAt;
    releasedOn;
    ownVersion;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the exercise for good." })
], StandardisationType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Its title." })
], StandardisationType.prototype, "title", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day on which scripts are marked." })
], StandardisationType.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day." })
], StandardisationType.prototype, "closesOn", void 0);
__decorate([
    Field(() => StandardisationRuleType, { description: "The provider's rule on the day it was opened." })
], StandardisationType.prototype, "rule", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was opened." })
], StandardisationType.prototype, "openedAt", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which results were released, and marking ended; null before.",
    })
], StandardisationType.prototype, "releasedOn", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "Where the viewer takes part: how often they have recorded marks, from 1 for not yet. Send it as expectedVersion with marks.",
    })
], StandardisationType.prototype, "ownVersion", void 0);
__decorate([
    Field(() => Int, {
        description: "How often it was written: send it as expectedVersion to change or release it.",
    })
], StandardisationType.prototype, "version", void 0);
StandardisationType = __decorate([
    ObjectType("Standardisation", {
        description: "Scripts whose marks were agreed beforehand, which several people mark before marking begins: whoever marks as agreed is ready.",
        simpleResolvers: true,
    })
], StandardisationType);
export { StandardisationType };
//# sourceMappingURL=standardisation.type.js.map