import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import type { PortfoliosQuery } from "../../../generated/documents.js";
import { inPlace } from "../../../table/sort.js";
import { countCell, type Table } from "../../../table/table.js";
import { fromToday } from "../../../words/days.js";
import { statusName } from "../../../words/states.js";
import { capital } from "../../../words/words.js";
import { traineeName } from "../../trainee-name.js";
import { currentCycle } from "../cycles.js";
import { gradeIn } from "../grade.js";
import { standing } from "../looks.js";
import { lastLook, pressing } from "./seen.js";

/** A row a portfolio: when it was looked at last, how often, and its grade in each cycle that has opened. */
export function portfoliosTable({ trainees, provider }: PortfoliosQuery, context: Context): Table {
  const { words, address, choice, frame } = context;
  const cycles = provider.assessmentCycles.filter(({ window }) => window !== "BEFORE");
  const subjects = choice.subject === null;
  const current = currentCycle(provider.assessmentCycles)?.code ?? null;
  const isPart = trainees.nodes.length < trainees.totalCount;
  return {
    caption: `Portfolios${isPart ? " listed here" : ""}: first those at which nobody has looked, then those whose last look is longest ago`,
    columns: [
      { label: capital(words.one("trainee")) },
      ...(subjects ? [{ label: capital(words.one("subject")) }] : []),
      { label: "Last looked at" },
      { label: "Looks", numeric: true },
      ...cycles.map(({ name }) => ({ label: `Grade for ${name}` })),
    ],
    rows: inPlace(
      trainees.nodes.map((trainee) => {
        const looked = lastLook(trainee);
        const away = trainee.status === "TRAINING" ? "" : ` (${statusName[trainee.status].toLowerCase()})`;
        return {
          key: trainee.id,
          place: pressing(trainee, current),
          cells: [
            {
              text: `${traineeName(trainee, words)}${away}`,
              href: linkTo(address, `/trainees/${trainee.id}/portfolio`),
            },
            ...(subjects ? [{ text: trainee.subject.name }] : []),
            looked
              ? { text: `${longDate(looked)}, ${fromToday(looked, frame.provider.today)}`, file: looked }
              : { text: "Not yet", file: "" },
            countCell(standing(trainee.portfolioChecks).length),
            ...cycles.map(({ code }) => ({
              text: gradeIn(trainee.portfolioGrades, code)?.gradeName ?? "Not graded",
            })),
          ],
        };
      }),
    ),
  };
}
