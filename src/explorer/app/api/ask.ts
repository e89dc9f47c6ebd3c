import type { TypedDocumentString } from "../../../generated/operations";
import { readToken } from "./token";

/** What the server refuses, or why it was not reached: a sentence that says the cure, for people. */
export class AskError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = "AskError";
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks this server; resolves to the data. Rejects with an `AskError`, or as `signal` was aborted. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send({ query: document.toString(), variables }, signal);
  const answer = await read<Data>(response);
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(cured(error.message, error.extensions?.code), error.extensions?.code ?? "UNKNOWN");
  if (!answer.data) throw new AskError("The server answered with nothing. Try again.", "NO_DATA");
  return answer.data;
}

async function send(body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  const token = readToken();
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(token !== null && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError("The server cannot be reached. See whether Attest is still running, then try again.", "OFFLINE");
  }
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    // The shape of a GraphQL answer; that its data fit the document is the server's promise.
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new AskError(`The server answered with status ${response.status} and no JSON. Try again.`, "NO_JSON");
  }
}

/** The server's sentences are for those who write queries; some of them need a word for those who only look. */
function cured(message: string, code: string | undefined): string {
  if (code === "UNAUTHENTICATED")
    return "The server does not know the access token. Change it or take it away in the menu.";
  if (code === "STORE_BUSY" || code === "STORE_UNAVAILABLE" || code === "DEADLINE_EXCEEDED")
    return `The server was too busy to answer in time. Try again in a moment. (${message})`;
  return message;
}
