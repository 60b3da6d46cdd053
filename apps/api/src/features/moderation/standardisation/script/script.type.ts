import { Field, ID, ObjectType } from "type-graphql";
import type { ScriptRow } from "./script.table.js";

/** A script, with what was agreed where the viewer may know it. */
export interface ShownScript extends ScriptRow {
  readonly agreed: string | null;
}

@ObjectType("StandardScript", {
  description: "A script that everybody marks: anonymous, by its label.",
  simpleResolvers: true,
})
export class StandardScriptType implements Pick<ShownScript, "id" | "label" | "document" | "agreed"> {
  @Field(() => ID, { description: "Identifies the script." })
  readonly id!: string;

  @Field(() => String, { description: "Its label." })
  readonly label!: string;

  @Field(() => String, {
    nullable: true,
    description: "The title of the document in which it is read; null where none was said.",
  })
  readonly document!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The mark that was agreed beforehand: for whoever leads, and for whoever took part when results are released.",
  })
  readonly agreed!: string | null;
}
