import type { ComponentChildren } from "preact";
import type { Option } from "../../declare/shown.js";
import { Choices } from "./choices.js";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly about: string;
  /** Classes of the field. */
  readonly place: string;
  readonly words: ComponentChildren;
  readonly describedBy: string | undefined;
  /** Its hint, and why it was refused. */
  readonly children: ComponentChildren;
}

/**
 * A file to choose among those that the reader has added, and a way to add one: that needs a script, which brings the bytes
 * to the server, shows how far it has come and puts the file into the list.
 */
export function FileEntry({ id, name, value, options, about, place, words, describedBy, children }: Props) {
  const none = options.length === 0 ? "None yet" : "Choose one";
  const shared = { id, name, required: true, "aria-describedby": describedBy };
  return (
    <div class={place} data-about={about}>
      <div class="upload needs-script" hidden>
        <label for={`${id}-new`}>Add a file</label>
        <input type="file" id={`${id}-new`} aria-describedby={`${id}-new-hint ${id}-new-said`} />
        <p class="hint" id={`${id}-new-hint`}>
          It is added as soon as you choose it, and is yours alone until it is linked.
        </p>
        <progress
          class="upload-progress"
          max={100}
          value={0}
          aria-label="How much of the file is added"
          hidden
        />
        <p class="upload-said" id={`${id}-new-said`} role="status" />
      </div>
      <p class="hint without-script">
        Adding a file needs a script, which is not running here. Files that you have added before can be
        linked.
      </p>
      <label for={id}>{words}</label>
      <Choices shared={shared} value={value} options={[{ value: "", label: none }, ...options]} />
      {children}
    </div>
  );
}
