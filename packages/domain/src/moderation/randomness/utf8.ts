/**
 * Writes a text in UTF-8 into bytes that have room for three for each UTF-16 unit; half a surrogate pair, which is no
 * character, counts as U+FFFD, as with every other writer of UTF-8.
 *
 * @returns How many bytes were written.
 */
export function writeUtf8(text: string, into: Uint8Array): number {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      into[end] = unit;
      end += 1;
      continue;
    }
    let code = text.codePointAt(at) as number;
    if (code > 0xffff) at += 1;
    else if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    into[end] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1)
      into[end + more - left] = 0x80 | ((code >> (6 * left)) & 63);
    end += more + 1;
  }
  return end;
}
