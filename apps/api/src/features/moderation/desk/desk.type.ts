import { Field, Int, ObjectType } from "type-graphql";
import type { Desk } from "./desks-of.query.js";

@ObjectType("ModeratorDesk", {
  description: "Somebody who was named as moderator of an exercise, and how far their pieces have come.",
  simpleResolvers: true,
})
export class ModeratorDeskType implements Pick<Desk, "mostPieces" | "given" | "judged"> {
  @Field(() => Int, {
    nullable: true,
    description: "The most pieces that they take; null: as many as it comes to.",
  })
  readonly mostPieces!: number | null;

  @Field(() => Int, { description: "How many pieces are on their desk, judged or not." })
  readonly given!: number;

  @Field(() => Int, { description: "How many of them they have judged." })
  readonly judged!: number;
}
