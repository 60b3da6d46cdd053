import type { FrozenAudience } from "@reviewpoint/domain/access";
import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { FrozenAudienceEnum } from "./audience.enum.js";
import { FrozenKindEnum } from "./frozen-kind.enum.js";
import type { FrozenRow } from "./frozen.table.js";

@ObjectType("Frozen", {
  description: "What a page showed, or a board's pack, as it was when it was frozen. Never changed.",
  simpleResolvers: true,
})
export class FrozenType
  implements
    Pick<
      FrozenRow,
      "id" | "kind" | "title" | "address" | "audience" | "boardId" | "content" | "sha256" | "recordedAt"
    >
{
  @Field(() => ID, { description: "Identifies it for good." })
  readonly id!: string;

  @Field(() => FrozenKindEnum, { description: "What was frozen." })
  readonly kind!: FrozenRow["kind"];

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "The page that it was frozen from, as it is in the address bar." })
  readonly address!: string;

  @Field(() => FrozenAudienceEnum, { description: "Who may read it." })
  readonly audience!: FrozenAudience;

  @Field(() => ID, { nullable: true, description: "The board whose pack it is; null for a view." })
  readonly boardId!: string | null;

  @Field(() => String, {
    description:
      "What was frozen, letter by letter: canonical JSON, with digests for what is about one trainee.",
  })
  readonly content!: string;

  @Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was frozen." })
  readonly recordedAt!: IsoInstant;
}

export const FrozenConnection = connectionType("Frozen", "frozen things", () => FrozenType);
