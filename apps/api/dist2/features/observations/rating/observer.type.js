var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
let ObserverType = class ObserverType {
    sealedAt;
    commitmentHash;
    sealed;
    hidden;
};
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When they sealed; null until they have." })
], ObserverType.prototype, "sealedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "SHA-256 of what they sealed, published when they did: it shows later that nothing was changed, and tells nothing before.",
    })
], ObserverType.prototype, "commitmentHash", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why the ratings are not shown; null where they are.",
    })
], ObserverType.prototype, "sealed", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the observer this viewer may not see, and why.",
    })
], ObserverType.prototype, "hidden", void 0);
ObserverType = __decorate([
    ObjectType("Observer", {
        description: "Who observes, and what they sealed: shown to others when every observer has sealed.",
        simpleResolvers: true,
    })
], ObserverType);
export { ObserverType };
//# sourceMappingURL=observer.type.js.map