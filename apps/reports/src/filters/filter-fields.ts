import { newestFirst, type Named } from "../address/choice.js";
import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";
import { capital } from "../words/words.js";

interface Field {
  readonly name: ParameterName;
  readonly label: string;
  /** What choosing nothing is called; without one something is always chosen. */
  readonly all?: string;
  readonly options: readonly Named[];
  readonly value: string | undefined;
}

/** The selects of a page, without those that leave nothing to choose. */
export function filterFields(context: Context, filters: readonly ParameterName[]): readonly Field[] {
  const { choice, words, frame } = context;
  const all = (key: string) => `All ${words.many(key)}`;
  const last = choice.reviewPoint;
  const earlier = choice.reviewPoints.filter(({ position }) => position < (last?.position ?? 0));
  const fields: readonly Field[] = [
    {
      name: "cohort",
      label: capital(words.one("cohort")),
      options: newestFirst(frame.cohorts.nodes),
      value: choice.cohort.code,
    },
    {
      name: "from",
      label: `From ${words.one("reviewPoint")}`,
      options: earlier,
      value: choice.from?.code,
    },
    {
      name: "review-point",
      label:
        filters.includes("from") && earlier.length > 1
          ? `To ${words.one("reviewPoint")}`
          : capital(words.one("reviewPoint")),
      options: filters.includes("from")
        ? choice.reviewPoints.filter(({ position }) => position > 1)
        : choice.reviewPoints,
      value: last?.code,
    },
    {
      name: "hub",
      label: capital(words.one("hub")),
      all: all("hub"),
      options: choice.hubs,
      value: choice.hub?.code,
    },
    {
      name: "subject",
      label: capital(words.one("subject")),
      all: all("subject"),
      options: choice.subjects,
      value: choice.subject?.code,
    },
    {
      name: "strand",
      label: capital(words.one("strand")),
      all: all("strand"),
      options: choice.strands,
      value: choice.strand?.code,
    },
  ];
  return fields.filter(({ name, options }) => filters.includes(name) && options.length > 1);
}
