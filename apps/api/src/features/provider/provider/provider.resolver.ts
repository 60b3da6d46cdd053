import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { reachedFromPercent } from "../provider.settings.js";
import { settingsOf } from "../setting/setting.loader.js";
import { TermType } from "../vocabulary/term.type.js";
import { vocabularyOf } from "../vocabulary/vocabulary.loader.js";
import { type ProviderRow, readDataAsAt, readProvider } from "./provider.query.js";
import { ProviderType } from "./provider.type.js";

/** Percent, where the provider has not set its own. */

@Resolver(() => ProviderType)
export class ProviderResolver {
  @Query(() => ProviderType, { description: "The provider whose data this request sees." })
  provider(@Ctx() context: GraphContext): Promise<ProviderRow> {
    return readProvider(context);
  }

  @Batched()
  @FieldResolver(() => [TermType], {
    description: "The provider's own words for the neutral ones, complete.",
  })
  async vocabulary(
    @Root() providers: readonly ProviderRow[],
    @Ctx() context: GraphContext,
  ): Promise<TermType[][]> {
    const terms = Object.entries(await vocabularyOf(context)).map(([key, word]) => ({ key, ...word }));
    return providers.map(() => terms);
  }

  @Batched()
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "The instant of the newest record that the figures rest on; null while there is none.",
  })
  async dataAsAt(
    @Root() providers: readonly ProviderRow[],
    @Ctx() context: GraphContext,
  ): Promise<(IsoInstant | null)[]> {
    const instant = await readDataAsAt(context);
    return providers.map(() => instant);
  }

  @FieldResolver(() => Int, {
    description:
      "The percentage of those judged, 0–100, from which a strand counts as having reached the expected level.",
  })
  async reachedFromPercent(@Ctx() context: GraphContext): Promise<number> {
    const settings = await settingsOf(viewerOf(context).today, context);
    return settings.of(reachedFromPercent);
  }

  @FieldResolver(() => DateScalar, { description: "Today as the service sees it, in the provider's zone." })
  today(@Ctx() context: GraphContext): IsoDate {
    return viewerOf(context).today;
  }
}
