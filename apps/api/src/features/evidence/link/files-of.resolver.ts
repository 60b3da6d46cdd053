import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { JudgementType } from "../../judgements/judgement/judgement.type.js";
import { ObservationCopyType } from "../../observations/copy/copy.type.js";
import type { ReadConcern } from "../../recovery/concern/concern.query.js";
import { ConcernType } from "../../recovery/concern/concern.type.js";
import { isLinkedAt } from "../../recovery/known-by.js";
import { MeetingType } from "../../targets/meeting/meeting.type.js";
import { TargetType } from "../../targets/target/target.type.js";
import { type LinkedFile, readFilesOf } from "../file/evidence-file.query.js";
import { EvidenceFileType } from "../file/evidence-file.type.js";
import { type LinkedId, linkedThings } from "./linked-things.js";

interface Identified {
  readonly id: string;
}

/** The files that are evidence of things, thing by thing: now, or at the instant `asOf` says of each. */
async function filesOf(
  name: LinkedId,
  things: readonly Identified[],
  context: GraphContext,
  asOf: (at: number) => string | null = () => null,
): Promise<LinkedFile[][]> {
  const ids = things.map(({ id }) => id);
  const lists = gathered(ids, await readFilesOf(linkedThings[name].column, ids, context), ({ ofId }) => ofId);
  return lists.map((list, at) => list.filter((link) => isLinkedAt(link, asOf(at))));
}

const description =
  "Files that are evidence of it, in the order in which they were linked: those that the viewer may have.";
const costs = { assumedSize: 3 };

@Resolver(() => JudgementType)
export class JudgementFilesResolver {
  @Costs(costs)
  @Batched()
  @FieldResolver(() => [EvidenceFileType], { description })
  files(@Root() judgements: readonly Identified[], @Ctx() context: GraphContext) {
    return filesOf("judgementId", judgements, context);
  }
}

@Resolver(() => ObservationCopyType)
export class CopyFilesResolver {
  @Costs(costs)
  @Batched()
  @FieldResolver(() => [EvidenceFileType], { description })
  files(@Root() copies: readonly Identified[], @Ctx() context: GraphContext) {
    return filesOf("observationCopyId", copies, context);
  }
}

@Resolver(() => TargetType)
export class TargetFilesResolver {
  @Costs(costs)
  @Batched()
  @FieldResolver(() => [EvidenceFileType], { description })
  files(@Root() targets: readonly Identified[], @Ctx() context: GraphContext) {
    return filesOf("targetId", targets, context);
  }
}

@Resolver(() => MeetingType)
export class MeetingFilesResolver {
  @Costs(costs)
  @Batched()
  @FieldResolver(() => [EvidenceFileType], { description })
  files(@Root() meetings: readonly Identified[], @Ctx() context: GraphContext) {
    return filesOf("meetingId", meetings, context);
  }
}

@Resolver(() => ConcernType)
export class ConcernFilesResolver {
  @Costs(costs)
  @Batched()
  @FieldResolver(() => [EvidenceFileType], { description })
  files(@Root() concerns: readonly ReadConcern[], @Ctx() context: GraphContext) {
    return filesOf("concernId", concerns, context, (at) => concerns[at]?.asOf ?? null);
  }
}
