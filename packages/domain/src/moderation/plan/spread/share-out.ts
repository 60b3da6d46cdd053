/** A group that gets a share: how many more it can give, how many it has given, and how large it counts. */
export interface Sharer {
  readonly left: number;
  readonly taken: number;
  readonly weight: number;
}

/**
 * How many more each group gives: always the group whose turn it is, the one that has so far given least for its weight.
 *
 * A group's next piece has the turn (taken + ½) ÷ weight, and the lowest turns give: Webster's method of apportionment
 * (Sainte-Laguë), counted on from what was taken. Where turns are equal, groups that come first go first.
 *
 * @param count At most what all groups together have left.
 */
export function shareOut(groups: readonly Sharer[], count: number): number[] {
  if (count === 0) return groups.map(() => 0);
  const turnOf = ({ taken, weight }: Sharer, given: number): number => (taken + given + 0.5) / weight;
  const most = (group: Sharer): number => Math.min(group.left, count);
  const turns = new Float64Array(groups.reduce((sum, group) => sum + most(group), 0));
  let at = 0;
  for (const group of groups) {
    for (let given = 0; given < most(group); given += 1) {
      turns[at] = turnOf(group, given);
      at += 1;
    }
  }
  const last = turns.sort()[count - 1] as number;
  const gives = groups.map((group) => {
    let given = 0;
    while (given < most(group) && turnOf(group, given) < last) given += 1;
    return given;
  });
  let rest = count - gives.reduce((sum, given) => sum + given, 0);
  return gives.map((given, place) => {
    const group = groups[place] as Sharer;
    if (rest === 0 || given === most(group) || turnOf(group, given) !== last) return given;
    rest -= 1;
    return given + 1;
  });
}
