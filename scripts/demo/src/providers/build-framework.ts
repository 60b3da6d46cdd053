import type { Framework, FrameworkMapping, MappingScheme } from "@reviewpoint/domain/framework";

/** A strand with all that is written about it: one statement a stage, one descriptor a level, both in order. */
export interface StrandOutline {
  readonly code: string;
  readonly name: string;
  readonly statements: readonly string[];
  readonly descriptors: readonly string[];
  /** Rank expected at each review point, in order. */
  readonly expected: readonly number[];
  /** Sections mapped to, e.g. `ITTECF S5`. */
  readonly mappedTo: readonly `${MappingScheme} ${string}`[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Builds a framework from outlines of its strands; levels come lowest first. */
export function buildFramework(
  named: Named,
  stages: readonly Named[],
  levels: readonly Named[],
  reviewPoints: readonly Named[],
  strands: readonly StrandOutline[],
): Omit<Framework, "version" | "validFrom"> {
  const numbered = <T extends Named>({ code, name }: T, index: number) => ({
    code,
    name,
    position: index + 1,
  });
  return {
    ...named,
    strands: strands.map(numbered),
    stages: stages.map(numbered),
    levels: levels.map(({ code, name }, index) => ({ code, name, rank: index + 1 })),
    statements: strands
      .flatMap((strand) =>
        strand.statements.map((text, index) => ({
          code: `${strand.code}.${index + 1}`,
          strandCode: strand.code,
          stageCode: at(stages, index).code,
          text,
        })),
      )
      .map((statement, index) => ({ ...statement, position: index + 1 })),
    descriptors: strands.flatMap((strand) =>
      strand.descriptors.map((text, index) => ({
        strandCode: strand.code,
        levelCode: at(levels, index).code,
        text,
      })),
    ),
    expectations: strands.flatMap((strand) =>
      strand.expected.map((rank, index) => ({
        reviewPointCode: at(reviewPoints, index).code,
        strandCode: strand.code,
        levelCode: at(levels, rank - 1).code,
      })),
    ),
    mappings: strands.flatMap(({ code, mappedTo }) => mappedTo.map((section) => mapping(code, section))),
  };
}

function mapping(strandCode: string, section: string): FrameworkMapping {
  const [scheme, ...words] = section.split(" ");
  return { strandCode, scheme: scheme as MappingScheme, section: words.join(" ") };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new RangeError(`an outline has more entries than there are names: ${index + 1}`);
  return item;
}
