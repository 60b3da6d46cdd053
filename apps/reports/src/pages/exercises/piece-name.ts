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
