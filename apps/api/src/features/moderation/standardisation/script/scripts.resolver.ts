import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../../graph/context.js";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { gathered } from "../../../../graph/reading/by-key.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
import { seesAgreed } from "../exercise/who-sees.js";
import { type ShownScript, StandardScriptType } from "./script.type.js";
import { readAgreed, readScripts } from "./scripts-of.query.js";

@Resolver(() => StandardisationType)
export class StandardScriptsResolver {
  @Costs({ assumedSize: 6 })
  @Batched()
  @FieldResolver(() => [StandardScriptType], {
    description: "The scripts, in the order in which they are marked.",
  })
  async scripts(
    @Root() exercises: readonly KnownStandardisation[],
    @Ctx() context: GraphContext,
  ): Promise<ShownScript[][]> {
    const viewer = viewerOf(context);
    const ids = exercises.map(({ id }) => id);
    const open = exercises.filter((exercise) => seesAgreed(viewer, exercise)).map(({ id }) => id);
    const [scripts, agreed] = await Promise.all([readScripts(ids, context), readAgreed(open, context)]);
    const agreedOf = new Map(agreed.map((mark) => [mark.scriptId, mark.agreed]));
    const shown = scripts.map((script) => ({ ...script, agreed: agreedOf.get(script.id) ?? null }));
    return gathered(ids, shown, ({ standardisationId }) => standardisationId);
  }
}
