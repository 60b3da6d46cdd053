/** How somebody is called. */
export interface CalledPerson {
  /** One or several, e.g. `Mary Ann`. */
  readonly givenNames: string;
  readonly familyName: string;
}

/** What stands before a family name alone. */
const titles = ["mr", "mrs", "miss", "ms", "mx", "dr", "prof", "professor"];

/**
 * The people whom a text names: by the first or all of their given names beside the family name, in either order, or by a
 * title and the family name. Case, accents, punctuation and line breaks make no difference. A family name by itself names
 * nobody, because it may be a word of any text.
 *
 * It finds what is written by habit; it cannot find a nickname, a slip of the pen or a description.
 *
 * @example
 * const people = [{ givenNames: "Zoë Ann", familyName: "O'Hara" }, { givenNames: "Ali", familyName: "Marsh" }];
 * peopleNamedIn("Deferred: o’hara, zoe is ill. The marsh is dry.", people) // => [people[0]]
 */
export function peopleNamedIn<Person extends CalledPerson>(
  text: string,
  people: readonly Person[],
): Person[] {
  const words = plain(text);
  return people.filter(({ givenNames, familyName }) => {
    const family = plain(familyName).trim();
    if (family === "" || !words.includes(` ${family} `)) return false;
    const given = plain(givenNames).trim();
    return [given, given.split(" ")[0] ?? "", ...titles].some(
      (other) =>
        other !== "" && (words.includes(` ${other} ${family} `) || words.includes(` ${family} ${other} `)),
    );
  });
}

/** A text as lower-case words without accents, one space before, between and after them. */
function plain(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return ` ${letters.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
