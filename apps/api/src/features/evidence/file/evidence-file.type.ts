import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { EvidenceFileRow } from "./evidence-file.table.js";

@ObjectType("EvidenceFile", {
  description:
    "A file about one trainee. Its bytes are had from its address, where the right is asked each time.",
  simpleResolvers: true,
})
export class EvidenceFileType
  implements
    Pick<
      EvidenceFileRow,
      "id" | "name" | "mediaType" | "bytes" | "sha256" | "addedOn" | "addedAt" | "removedAt"
    >
{
  @Field(() => ID, { description: "Identifies the file for good." })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its name as it was given; null once it was removed.",
  })
  readonly name!: string | null;

  @Field(() => String, { description: "What it is by its content, e.g. application/pdf." })
  readonly mediaType!: EvidenceFileRow["mediaType"];

  @Field(() => Int, { description: "How many bytes it has." })
  readonly bytes!: number;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of its bytes, in hexadecimal; null once it was erased.",
  })
  readonly sha256!: string | null;

  @Field(() => DateScalar, { description: "The day on which it was added." })
  readonly addedOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: "The instant at which it was added." })
  readonly addedAt!: IsoInstant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when it is removed; null while it is kept.",
  })
  readonly removedAt!: IsoInstant | null;
}
