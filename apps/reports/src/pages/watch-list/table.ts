import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { hasHubs } from "../../address/scope.js";
import type { WatchListQuery } from "../../generated/documents.js";
import type { Table } from "../../table/table.js";
import { list } from "../../words/numbers.js";
import { capital } from "../../words/words.js";
import { traineeName } from "../trainee-name.js";

/** A row a person: the reasons, where they are placed and with whom to speak. */
export function watchListTable({ watchList }: WatchListQuery, context: Context): Table {
  const { words, address, frame, choice } = context;
  const hubs = hasHubs(frame) && choice.hub === null;
  return {
    caption: `${capital(words.many("trainee"))} on the ${words.one("watchList")} and why`,
    columns: [
      { label: "Name" },
      { label: "Reference", fileOnly: true },
      { label: "Why" },
      { label: capital(words.many("strand")) },
      { label: capital(words.one("subject")) },
      ...(hubs ? [{ label: capital(words.one("hub")) }] : []),
      { label: capital(words.one("school")) },
      { label: capital(words.one("mentor")) },
    ],
    rows: watchList.nodes.map(({ trainee, reasons }) => {
      const placement = [...trainee.placements].sort((a, b) => a.position - b.position).at(-1);
      const strands = [...new Set(reasons.flatMap((reason) => reason.strands.map(({ name }) => name)))];
      return {
        key: trainee.id,
        cells: [
          { text: traineeName(trainee, words), href: linkTo(address, `/trainees/${trainee.id}`) },
          { text: trainee.reference ?? "" },
          { text: reasons.map(({ sentence }) => sentence).join(" ") },
          { text: list(strands) || "all" },
          { text: trainee.subject.name },
          ...(hubs ? [{ text: trainee.hub?.name ?? "none" }] : []),
          { text: placement?.school.name ?? "none yet" },
          { text: placement?.mentor?.name ?? "not known" },
        ],
      };
    }),
  };
}
