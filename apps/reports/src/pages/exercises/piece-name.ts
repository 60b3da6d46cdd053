/** What a piece of work is called by. */
export interface Named {
  readonly number: number;
  readonly trainee: { readonly name: string | null; readonly reference: string | null } | null;
  readonly strand?: { readonly name: string } | null;
}

/**
 * A piece by its number in the population and whose it is, as far as the reader may see that.
 *
 * @example
 * pieceName({ number: 7, trainee: { name: "Ada Brook", reference: null }, strand: { name: "Planning" } }) // => "7: Ada Brook, Planning"
 * pieceName({ number: 7, trainee: { name: null, reference: null } }) // => "7"
 */
export function pieceName({ number, trainee, strand }: Named): string {
  const about = [trainee?.name ?? trainee?.reference, strand?.name].filter(Boolean).join(", ");
  return about === "" ? String(number) : `${number}: ${about}`;
}

/** What was given first, where it may be seen. */
export interface FirstGiven {
  readonly bandName: string | null;
  readonly firstMark: string | null;
  readonly strand?: { readonly name: string } | null;
}

/**
 * A level by its name, a mark with its band.
 *
 * @example
 * givenFirst({ bandName: "Secure", firstMark: "3", strand: { name: "Planning" } }) // => "Secure"
 * givenFirst({ bandName: "Merit", firstMark: "61.5", strand: null }) // => "61.5, Merit"
 * givenFirst({ bandName: null, firstMark: null, strand: null }) // => "Not rated"
 */
export function givenFirst({ bandName, firstMark, strand }: FirstGiven): string {
  const isMark = !strand && firstMark !== null;
  return [isMark ? firstMark : null, bandName].filter(Boolean).join(", ") || "Not rated";
}
