/** Who can see what is written here, as the access tables say it. */
export function SeenBy({ readers }: { readers: readonly string[] }) {
  return (
    <section class="notes" aria-labelledby="seen-by">
      <h2 id="seen-by">Who can see this</h2>
      <ul class="seen-by">
        {readers.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
