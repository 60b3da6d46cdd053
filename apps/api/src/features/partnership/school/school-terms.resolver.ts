import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { SchoolRow } from "./school.table.js";
import { SchoolType } from "./school.type.js";
import { readClosures, readTerms } from "./school-term.query.js";
import { SchoolTermType } from "./school-term.type.js";

/** The terms of schools, with the closures that begin within each. */
@Resolver(() => SchoolType)
export class SchoolTermsResolver {
  @Batched()
  @FieldResolver(() => [SchoolTermType], {
    description: "Terms of the academic year and the closures within them.",
  })
  async terms(
    @Root() schools: readonly SchoolRow[],
    @Arg("academicYear", () => Int, { description: "Calendar year in which it begins: 2026 is 2026-27." })
    academicYear: number,
    @Ctx() context: GraphContext,
  ): Promise<SchoolTermType[][]> {
    const ids = schools.map((school) => school.id);
    const [terms, closures] = await Promise.all([
      readTerms(ids, academicYear, context),
      readClosures(ids, academicYear, context),
    ]);
    const closuresOf = gathered(ids, closures, (closure) => closure.schoolId);
    return gathered(ids, terms, (term) => term.schoolId).map((list, index) =>
      list.map((term) => ({
        ...term,
        closures: (closuresOf[index] ?? []).filter(
          ({ startsOn }) => term.startsOn <= startsOn && startsOn <= term.endsOn,
        ),
      })),
    );
  }
}
