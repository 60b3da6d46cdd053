/**
 * The changelog as text. Below `## Unreleased` each line begins with `- **room**` and names in backticks what became of
 * which names; a version's section says the hash of the surface that it was released with.
 */
const heading = /^## Unreleased$/mu;

/** The lines below `## Unreleased`. */
export function unreleasedLines(changelog) {
  const from = heading.exec(changelog);
  if (from === null) return [];
  const rest = changelog.slice(from.index + from[0].length);
  const end = rest.search(/^## /mu);
  return rest
    .slice(0, end === -1 ? undefined : end)
    .split("\n")
    .filter((line) => line.startsWith("- "));
}

/**
 * The changes that no unreleased line tells: a line tells one when it is the room's, says the word for what became of it,
 * and has the name in backticks.
 */
export function untold(changelog, changes) {
  const lines = unreleasedLines(changelog);
  return changes.filter(
    ({ room, name, how }) =>
      !lines.some(
        (line) =>
          line.startsWith(`- **${room}**`) &&
          line.toLowerCase().includes(how.toLowerCase()) &&
          line.includes(`\`${name}\``),
      ),
  );
}

/** The names of the room that a line says were added, changed or removed, and were not. */
export function overtold(changelog, changes) {
  return unreleasedLines(changelog).flatMap((line) => {
    const [, room, how, names = ""] = /^- \*\*([\w-]+)\*\* (added|changed|removed): (.*)$/u.exec(line) ?? [];
    return [...names.matchAll(/`(\w+)`/gu)]
      .map(([, name]) => ({ room, name, how }))
      .filter(
        (told) =>
          !changes.some(
            ({ room: its, name, how: became }) =>
              its === told.room && name === told.name && became.toLowerCase() === told.how,
          ),
      );
  });
}

/** The changelog with a line drafted for what it does not tell, and without what is no longer so. */
export function drafted(changelog, changes) {
  const end = changelog.search(/^## (?!Unreleased$)/mu);
  const released = end === -1 ? "" : changelog.slice(end);
  let text = end === -1 ? changelog : changelog.slice(0, end);
  for (const { room, name, how } of overtold(text, changes)) {
    text = text.replace(new RegExp(`^- \\*\\*${room}\\*\\* ${how}: .*$`, "mu"), (line) => {
      const names = [...line.matchAll(/`\w+`/gu)].map(([one]) => one).filter((one) => one !== `\`${name}\``);
      return names.length === 0 ? "" : `- **${room}** ${how}: ${names.join(", ")}`;
    });
  }
  for (const { room, name, how } of untold(text, changes)) {
    const begin = `- **${room}** ${how.toLowerCase()}: `;
    text = text.includes(begin)
      ? text.replace(
          new RegExp(`^${begin.replaceAll("*", "\\*")}.*$`, "mu"),
          (line) => `${line}, \`${name}\``,
        )
      : text.replace(heading, (line) => `${line}\n\n${begin}\`${name}\``);
  }
  const spaced = text.replace(/^(- .*)\n+(?=- )/gmu, "$1\n").replace(/\n{3,}/gu, "\n\n");
  return `${spaced}${released}`;
}
