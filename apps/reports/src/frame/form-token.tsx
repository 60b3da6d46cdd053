/**
 * Stands in every form that changes something: without the token of the reader's session the server takes no form from
 * it, because another site could have sent it.
 */
export function FormToken({ token }: { readonly token: string | null | undefined }) {
  return token ? <input type="hidden" name="form-token" value={token} /> : null;
}
