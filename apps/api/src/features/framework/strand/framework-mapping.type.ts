import type { MappingScheme } from "@reviewpoint/domain/framework";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { FrameworkMappingRow } from "./framework-mapping.table.js";

/** National documents that a strand can point to. */
export const MappingSchemeEnum = { CCF: "CCF", ITTECF: "ITTECF", TS: "TS" } as const satisfies {
  [Scheme in MappingScheme]: Scheme;
};

registerEnumType(MappingSchemeEnum, {
  name: "MappingScheme",
  description: "A national document: mapped to, never scored against.",
  valuesConfig: {
    CCF: { description: "Core Content Framework, to August 2025." },
    ITTECF: { description: "Initial Teacher Training and Early Career Framework, from September 2025." },
    TS: { description: "Teachers' Standards." },
  },
});

@ObjectType("FrameworkMapping", {
  description: "A pointer from a strand to a section of a national document.",
  simpleResolvers: true,
})
export class FrameworkMappingType implements Pick<FrameworkMappingRow, "scheme" | "section"> {
  @Field(() => MappingSchemeEnum, { description: "The national document." })
  readonly scheme!: MappingScheme;

  @Field(() => String, { description: "Section within the document, e.g. S2 or TS7." })
  readonly section!: string;
}
