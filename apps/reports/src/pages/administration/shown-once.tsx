interface Props {
  readonly title: string;
  /** Path of a link to send; null when the form was sent a second time. */
  readonly link?: string | null;
  /** Text to keep. */
  readonly secret?: string | null;
}

/** Something that is shown this once and kept nowhere. */
export function ShownOnce({ title, link, secret }: Props) {
  return (
    <section class="block shown-once" role="status" aria-label={title}>
      <h2>{title}</h2>
      {link ? (
        <>
          <p>
            A letter with a link of its own is on its way to them. In case it does not arrive, copy the
            address of this link: it works once, within seven days, and is not shown again:{" "}
            <a href={link}>the invitation</a>.
          </p>
          <p>
            <code class="secret">{link}</code>
          </p>
        </>
      ) : secret ? (
        <>
          <p>Copy it to where it is needed now: it is kept nowhere here, and not shown again.</p>
          <p>
            <code class="secret">{secret}</code>
          </p>
        </>
      ) : (
        <p>It was shown when the form was first sent, and is kept nowhere. If it is lost, make a new one.</p>
      )}
    </section>
  );
}
