import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType, type ShownPerson } from "../../partnership/person/person.type.js";
import { judgementGuards } from "../judgements.guards.js";
import {
  JudgementFilter,
  judgementFilterHelp,
  JudgementOrder,
  judgementOrderHelp,
} from "../judgement/judgement.input.js";
import { JudgementConnection } from "../judgement/judgement.type.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
import { judgementsOf } from "./judgements-of.js";

/** The judgements that people made. */
@Resolver(() => PersonType)
export class PersonJudgementsResolver {
  @Costs({ weight: 4_000 })
  @Batched()
  @FieldResolver(() => JudgementConnection, {
    description:
      "What this person judged, as assessor, of trainees in the viewer's scope. Refused where the viewer may not see names.",
  })
  judgements(
    @Root() parents: readonly ShownPerson[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, judgementFilterHelp) filter: JudgementFilter | null,
    @Arg("orderBy", () => JudgementOrder, judgementOrderHelp) orderBy: JudgementOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>[]> {
    const by = { guard: judgementGuards.Person.judgements, column: sql`judgement.assessor_id`, parents };
    return judgementsOf(by, { filter, orderBy }, page, context);
  }
}
