/**
 * Every trainee that the token may see, page by page, with types and without a library.
 *
 *     REVIEWPOINT_URL=http://127.0.0.1:4000 REVIEWPOINT_TOKEN=... node trainees.js
 *
 * A document carries the types of its answer and of its variables, so that a misspelt field does not compile. Tools such
 * as graphql-codegen write such documents from `.graphql` files and the schema.
 */
declare const process: { env: Record<string, string | undefined>; exitCode: number };

interface TypedDocument<Data, Variables> {
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly types?: (variables: Variables) => Data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

interface TraineesPage {
  readonly trainees: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly reference: string | null;
      readonly status: "TRAINING" | "DEFERRED" | "WITHDRAWN" | "RECOMMENDED" | "AWARDED";
      readonly subject: { readonly name: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const traineesDocument: TypedDocument<TraineesPage, { first: number; after: string | null }> = {
  text: `query Trainees($first: Int!, $after: String) {
    trainees(first: $first, after: $after) {
      totalCount
      nodes { reference status subject { name } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

/** The data of an answer. @throws Error with the graph's own code and sentence where it says no. */
async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${process.env["REVIEWPOINT_URL"]}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${process.env["REVIEWPOINT_TOKEN"]}`,
    },
    body: JSON.stringify({ query: document.text, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [error] = errors ?? [];
  if (error || !data) throw new Error(error ? `${error.extensions.code}: ${error.message}` : "no answer");
  return data;
}

async function main(): Promise<void> {
  let after: string | null = null;
  do {
    const { trainees }: TraineesPage = await ask(traineesDocument, { first: 20, after });
    for (const { reference, status, subject } of trainees.nodes) {
      console.log([reference, status, subject.name].join("\t"));
    }
    after = trainees.pageInfo.hasNextPage ? trainees.pageInfo.endCursor : null;
  } while (after !== null);
}

main().catch((failure: Error) => {
  console.error(failure.message);
  process.exitCode = 1;
});
