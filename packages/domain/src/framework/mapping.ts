/** Documents that strands are mapped to: Core Content Framework, its successor ITTECF, and the Teachers' Standards. */
export const mappingSchemes = ["CCF", "ITTECF", "TS"] as const;

/** One of the documents that strands are mapped to. */
export type MappingScheme = (typeof mappingSchemes)[number];

/** A pointer from a strand to a section of a national document. Mapped to, never scored against. */
export interface FrameworkMapping {
  readonly strandCode: string;
  readonly scheme: MappingScheme;
  /** Section within the scheme, e.g. `S2` or `TS7`. */
  readonly section: string;
}

/**
 * The strands that bear on a section of a national document, in the order of the mappings.
 *
 * @returns Strand codes; none when nothing is mapped to the section.
 * @example
 * strandsMappedTo([{ strandCode: "behaviour", scheme: "ITTECF", section: "S7" }], "ITTECF", "S7") // => ["behaviour"]
 */
export function strandsMappedTo(
  mappings: readonly FrameworkMapping[],
  scheme: MappingScheme,
  section: string,
): string[] {
  return mappings
    .filter((mapping) => mapping.scheme === scheme && mapping.section === section)
    .map(({ strandCode }) => strandCode);
}
