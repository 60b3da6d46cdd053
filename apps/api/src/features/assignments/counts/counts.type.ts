import { Field, Int, ObjectType } from "type-graphql";

/** How many pieces of work stand where. */
export interface Counts {
  readonly pieces: number;
  readonly due: number;
  readonly missing: number;
  readonly handedIn: number;
  readonly handedInLate: number;
  readonly withdrawn: number;
  readonly notAllotted: number;
  readonly toMark: number;
  readonly lateToMark: number;
  readonly marked: number;
  readonly sent: number;
}

/** How many pieces of work of one subject a marker has. */
export interface MarkerCounts extends Pick<Counts, "toMark" | "lateToMark" | "marked"> {
  readonly assignmentId: string;
  readonly markerId: string;
  readonly subjectId: string;
  readonly allotted: number;
}

@ObjectType("AssignmentCounts", {
  description: "How many pieces of work of an assignment stand where today, within the viewer's scope.",
  simpleResolvers: true,
})
export class AssignmentCountsType implements Counts {
  @Field(() => Int, { description: "All of them." })
  readonly pieces!: number;

  @Field(() => Int, { description: "Not handed in, and in time." })
  readonly due!: number;

  @Field(() => Int, { description: "Not handed in, and the last day has passed." })
  readonly missing!: number;

  @Field(() => Int, { description: "Handed in, in time." })
  readonly handedIn!: number;

  @Field(() => Int, { description: "Handed in late." })
  readonly handedInLate!: number;

  @Field(() => Int, { description: "Withdrawn, and no other has come in." })
  readonly withdrawn!: number;

  @Field(() => Int, { description: "Handed in, and nobody is to mark it." })
  readonly notAllotted!: number;

  @Field(() => Int, { description: "Handed in, allotted and not marked, the late ones among them." })
  readonly toMark!: number;

  @Field(() => Int, { description: "Not marked, and the marker's window has closed." })
  readonly lateToMark!: number;

  @Field(() => Int, { description: "Marked." })
  readonly marked!: number;

  @Field(() => Int, { description: "Sent to the trainee." })
  readonly sent!: number;
}

@ObjectType("MarkerCount", {
  description: "How many pieces of work of one subject a marker has, within the viewer's scope.",
  simpleResolvers: true,
})
export class MarkerCountType implements Pick<MarkerCounts, "allotted" | "toMark" | "lateToMark" | "marked"> {
  @Field(() => Int, { description: "All that they are to mark, or have marked." })
  readonly allotted!: number;

  @Field(() => Int, { description: "Handed in and not marked, the late ones among them." })
  readonly toMark!: number;

  @Field(() => Int, { description: "Not marked, and their window has closed." })
  readonly lateToMark!: number;

  @Field(() => Int, { description: "Marked." })
  readonly marked!: number;
}
