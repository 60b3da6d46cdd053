var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
let ModeratorDeskType = class ModeratorDeskType {
    mostPieces;
    given;
    judged;
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The most pieces that they take; null: as many as it comes to.",
    })
], ModeratorDeskType.prototype, "mostPieces", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces are on their desk, judged or not." })
], ModeratorDeskType.prototype, "given", void 0);
__decorate([
    Field(() => Int, { description: "How many of them they have judged." })
], ModeratorDeskType.prototype, "judged", void 0);
ModeratorDeskType = __decorate([
    ObjectType("ModeratorDesk", {
        description: "Somebody who was named as moderator of an exercise, and how far their pieces have come.",
        simpleResolvers: true,
    })
], ModeratorDeskType);
export { ModeratorDeskType };
//# sourceMappingURL=desk.type.js.map