/** What became of a file that was sent. */
export interface Uploaded {
  /** 0 where no answer came. */
  readonly status: number;
  /** The file's id; null where it was refused and is not kept already. */
  readonly id: string | null;
  /** Why it was refused, in the server's sentence; null where it was not. */
  readonly refusal: string | null;
}

/** About whom a file is, and what shows that this page sends it. */
export interface Sending {
  readonly traineeId: string;
  readonly token: string;
  /** The same for the same file, however often it is sent. */
  readonly key: string;
}

/** Milliseconds for a file to leave: as long as the server waits. */
const patience = 120_000;

/**
 * Sends a file's bytes to the server as they are.
 *
 * @param onPercent told how much has left, 0 to 100
 */
export function upload(
  file: File,
  { traineeId, token, key }: Sending,
  onPercent: (percent: number) => void,
): Promise<Uploaded> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/files?${new URLSearchParams({ traineeId, name: file.name })}`);
    request.timeout = patience;
    request.setRequestHeader("idempotency-key", key);
    request.setRequestHeader("x-reviewpoint-csrf", token);
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onPercent(Math.floor((100 * loaded) / total));
    });
    const answer = () => done(answered(request));
    for (const end of ["load", "error", "timeout"]) request.addEventListener(end, answer);
    request.send(file);
  });
}

interface Answer {
  readonly id?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly fileId?: string };
  }[];
}

/** Reads what the server said. The very same file once more is that file. */
function answered({ status, responseText }: XMLHttpRequest): Uploaded {
  let answer: Answer = {};
  try {
    answer = JSON.parse(responseText) as Answer;
  } catch {
    // no answer of ours: the status says what there is to say
  }
  const [error] = answer.errors ?? [];
  const id = answer.id ?? error?.extensions?.fileId ?? null;
  return { status, id, refusal: id === null ? (error?.message ?? null) : null };
}
