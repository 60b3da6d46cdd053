import type { ComparedKind, ComparedVersion, VersionChange } from "./version-change.js";

interface Entry {
  readonly kind: ComparedKind;
  readonly place: string;
  readonly code: string;
  readonly name: string;
  readonly position: number;
  readonly home: string;
}

/**
 * What differs between two versions of a framework: strands, stages, levels and statements added, removed, renamed, moved.
 *
 * @param before Without violations, like the other.
 * @returns First strands, then stages, levels and statements, each in the order of the later version, those removed last.
 * @throws RangeError when the two are not versions of the same framework.
 * @example
 * const version = (name, strands) => ({ code: "c", name: "Curriculum", version: name, strands, stages: [], levels: [], statements: [] });
 * const before = version("1", [{ code: "S1", name: "Behaviour", position: 1 }, { code: "S2", name: "Subject", position: 2 }]);
 * const after = version("2", [{ code: "S1", name: "Climate", position: 1 }]);
 * versionChanges(before, after).map(({ code, place }) => [code, place]) // => [["renamed", "S1"], ["removed", "S2"]]
 */
export function versionChanges(before: ComparedVersion, after: ComparedVersion): VersionChange[] {
  if (before.code !== after.code) {
    throw new RangeError(`not versions of the same framework: ${before.code} and ${after.code}`);
  }
  return (["strand", "stage", "level", "statement"] as const).flatMap((kind) =>
    changesOf(entriesOf(before, kind), entriesOf(after, kind)),
  );
}

function entriesOf(framework: ComparedVersion, kind: ComparedKind): Entry[] {
  if (kind === "statement") {
    return framework.statements.map(({ code, strandCode, stageCode, text, position }) => {
      const home = `${strandCode}, ${stageCode}`;
      return { kind, code, place: `${code} (${home})`, name: text, position, home };
    });
  }
  const rows =
    kind === "level"
      ? framework.levels.map((level) => ({ ...level, position: level.rank }))
      : kind === "strand"
        ? framework.strands
        : framework.stages;
  return rows.map(({ code, name, position }) => ({ kind, code, place: code, name, position, home: "" }));
}

function changesOf(before: readonly Entry[], after: readonly Entry[]): VersionChange[] {
  const sameAs = pairs(before, after);
  const changed = after.flatMap((now): VersionChange[] => {
    const { kind, place, name } = now;
    const was = sameAs.get(now);
    if (was === undefined) return [{ code: "added", kind, place, name }];
    const renamed: VersionChange[] =
      was.name === name ? [] : [{ code: "renamed", kind, place, from: was.name, to: name }];
    const moved = (from: string, to: string): VersionChange[] =>
      from === to ? [] : [{ code: "moved", kind, place, name, from, to }];
    return [
      ...renamed,
      ...(was.home === now.home
        ? moved(String(was.position), String(now.position))
        : moved(was.home, now.home)),
    ];
  });
  const kept = new Set(sameAs.values());
  const removed = before.filter((was) => !kept.has(was));
  return [
    ...changed,
    ...removed.map(({ kind, place, name }): VersionChange => ({ code: "removed", kind, place, name })),
  ];
}

/** The entry of the earlier version that each of the later one continues: the same place, or else the only one of its code. */
function pairs(before: readonly Entry[], after: readonly Entry[]): Map<Entry, Entry> {
  const found = new Map<Entry, Entry>();
  const byPlace = new Map(before.map((was) => [was.place, was]));
  for (const now of after) {
    const was = byPlace.get(now.place);
    if (was !== undefined) found.set(now, was);
  }
  const taken = new Set(found.values());
  const lost = before.filter((was) => !taken.has(was));
  const fresh = after.filter((now) => !found.has(now));
  for (const now of fresh) {
    const candidates = lost.filter(({ code }) => code === now.code);
    const alone = fresh.filter(({ code }) => code === now.code).length === 1;
    if (alone && candidates.length === 1) found.set(now, candidates[0] as Entry);
  }
  return found;
}
