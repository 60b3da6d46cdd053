import {
  type AccessAct,
  accessActs,
  type SensitiveField,
  type SeenThing,
  whoCanSee,
} from "@reviewpoint/domain/access";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";

/** The access tables in sentences, as the provider has narrowed them. */
@Resolver()
export class WhoCanSeeResolver {
  @Query(() => [String], {
    description:
      "Who at the provider may do an act, or see one sensitive field of it: a sentence for each relation, the nearest first.",
  })
  async whoCanSee(
    @Arg("act", () => String, {
      description: "The act, by its code of the access tables, e.g. read-judgement.",
    })
    act: string,
    @Arg("field", () => String, {
      nullable: true,
      description: "A sensitive field of the act, by its code, e.g. evidence; the whole act without it.",
    })
    field: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<string[]> {
    const viewer = viewerOf(context);
    const { policy } = accessOf(viewer);
    const setting = { providerHasHubs: viewer.hasHubs ?? true };
    return whoCanSee(seenThing(act, field), policy, await vocabularyOf(context), setting);
  }
}

/** @throws Refusal BAD_ARGUMENT for an act or a field that the tables do not know. */
function seenThing(act: string, field: string | null | undefined): SeenThing {
  if (!Object.hasOwn(accessActs, act))
    throw new Refusal("BAD_ARGUMENT", `act: the access tables know no act "${act}". Use one of their codes.`);
  const known = act as AccessAct;
  if (field === null || field === undefined) return { act: known };
  const fields: readonly string[] = accessActs[known].fields;
  if (!fields.includes(field))
    throw new Refusal(
      "BAD_ARGUMENT",
      `field: ${act} has no field "${field}". Use one of: ${fields.join(", ") || "none"}.`,
    );
  return { act: known, field: field as SensitiveField };
}
