import { longDate } from "@reviewpoint/domain/calendar";
import type { PortfolioChoicesFragment } from "../../generated/documents.js";

export type Cycle = PortfolioChoicesFragment["assessmentCycles"][number];

/** The cycle that is open, else the last that closed, else the first; null where the provider has set none. */
export function currentCycle(cycles: readonly Cycle[]): Cycle | null {
  const inOrder = [...cycles].sort((a, b) => a.opensOn.localeCompare(b.opensOn));
  return (
    inOrder.find(({ window }) => window === "OPEN") ??
    inOrder.findLast(({ window }) => window === "CLOSED") ??
    inOrder[0] ??
    null
  );
}

/** Where today lies in a cycle, e.g. "open until 18 December 2026". */
export function cycleWords({ window, opensOn, closesOn }: Cycle): string {
  if (window === "BEFORE") return `opens on ${longDate(opensOn)}`;
  return window === "OPEN" ? `open until ${longDate(closesOn)}` : `closed on ${longDate(closesOn)}`;
}
