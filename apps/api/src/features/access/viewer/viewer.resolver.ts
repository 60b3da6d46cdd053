import { type AccessAct, accessActs } from "@reviewpoint/domain/access";
import { Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { namedPerson } from "../../partnership/person/show-person.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { describeScope } from "./describe-scope.js";
import { ViewerType } from "./viewer.type.js";

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: "Who asks, with which roles, and what these let them see." })
  async viewer(@Ctx() context: GraphContext): Promise<ViewerType> {
    const viewer = viewerOf(context);
    const { personId, roles, scope } = viewer;
    const access = accessOf(viewer);
    const [people, hubs, subjects, schools, vocabulary] = await Promise.all([
      found(personRowById, [personId], context),
      found(hubById, scope.hubIds, context),
      found(subjectById, scope.subjectIds, context),
      found(schoolById, scope.schoolIds, context),
      vocabularyOf(context),
    ]);
    const names = {
      hubs: hubs.map(({ name }) => name),
      subjects: subjects.map(({ name }) => name),
      schools: schools.map(({ name }) => name),
      trainees: vocabulary.trainee.plural,
    };
    const { kind, seesNames } = scope;
    return {
      person: people[0] ? namedPerson(people[0]) : { id: personId, name: null, masked: 0 },
      roles: roles.map((role) => ({ ...role })),
      acts: (Object.keys(accessActs) as AccessAct[]).filter((act) => access.may({ act })),
      scope: { kind, seesNames, description: describeScope(scope, names), hubs, subjects, schools },
    };
  }
}

async function found<Value>(
  batch: Batch<string, Value | null>,
  ids: readonly string[],
  context: GraphContext,
): Promise<Value[]> {
  return (await loadAll(batch, ids, context)).filter((value) => value !== null);
}
