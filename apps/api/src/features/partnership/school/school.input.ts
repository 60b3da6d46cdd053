import { Field, InputType, registerEnumType } from "type-graphql";

/** Orders of a list of schools. */
export const SchoolOrder = { NAME: "NAME", URN: "URN", HUB: "HUB" } as const;
export type SchoolOrder = keyof typeof SchoolOrder;

registerEnumType(SchoolOrder, {
  name: "SchoolOrder",
  description: "Order of a list of schools.",
  valuesConfig: {
    NAME: { description: "By name." },
    URN: { description: "By reference number." },
    HUB: { description: "By hub, then by name; those without a hub first." },
  },
});

@InputType("SchoolFilter", { description: "Which schools." })
export class SchoolFilter {
  @Field(() => String, { nullable: true, description: "Code of the hub that the schools belong to." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Part of the name, or of the reference number." })
  readonly search?: string | null;
}

export const schoolFilterHelp = { nullable: true, description: "Which schools; all without it." } as const;
export const schoolOrderHelp = {
  nullable: true,
  defaultValue: "NAME",
  description: "In which order.",
} as const;
