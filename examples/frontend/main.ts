import { FindDocument, type FindQuery, ShowDocument, type ShowQuery, type TypedDocumentString } from "./operations";

/** Where Attest listens. */
const address: unknown = import.meta.env["VITE_ATTEST_URL"];
const ATTEST = typeof address === "string" ? address : "http://localhost:4000/graphql";
const TO_START = `Is Attest running, and was it started with ATTEST_CORS_ORIGIN=${location.origin}?`;

type Hit = NonNullable<FindQuery["search"]>["edges"][number];
type Shown = Extract<ShowQuery["node"], { readonly statementsAbout: unknown }>;
type Said = Shown["statementsAbout"]["nodes"][number];

const words = found("words", HTMLInputElement);
const state = found("state", HTMLElement);
const results = found("results", HTMLElement);
const record = found("record", HTMLElement);
let asking = new AbortController();
let waiting = 0;

words.form?.addEventListener("submit", (event) => event.preventDefault());
words.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void find(words.value.trim()), 200);
});

/** Asks Attest; what was asked before and has not been answered is no longer wanted. Every error says what to do. */
async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const response = await fetch(ATTEST, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((error: unknown) => {
    // The browser does not tell a page why it got no answer.
    throw signal.aborted ? error : new Error(`No answer from ${ATTEST}. ${TO_START}`);
  });
  // The shape of every GraphQL answer; that its data fit the document is the server's promise.
  const answer = (await response.json().catch((error: unknown) => {
    throw signal.aborted
      ? error
      : new Error(`${ATTEST} is no GraphQL server (${response.status}): see VITE_ATTEST_URL.`);
  })) as { data?: Data | null; errors?: readonly { message: string }[] };
  const { data, errors } = answer;
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `${ATTEST} answered without data.`);
  return data;
}

async function find(query: string): Promise<void> {
  asking.abort();
  record.hidden = true;
  results.replaceChildren();
  say("");
  if (query === "") return;
  await orSay(async () => {
    const edges = (await ask(FindDocument, { words: query })).search?.edges ?? [];
    say(edges.length === 0 ? `Nothing is called “${query}”. Try another spelling, or fewer letters.` : "");
    results.replaceChildren(...edges.map(hitItem));
  });
}

function hitItem({ node, matched }: Hit): HTMLElement {
  if (!("name" in node)) return made("li");
  const as = matched === node.name ? "" : ` (found as ${matched})`;
  const button = made("button", [made("bdi", node.name), ` ${node.__typename.toLowerCase()}${as}`]);
  button.addEventListener("click", () => void show(node.id));
  return made("li", [button]);
}

async function show(id: string): Promise<void> {
  await orSay(async () => {
    const { node } = await ask(ShowDocument, { id });
    if (!node || !("statementsAbout" in node)) throw new Error("It is not there, or not to be seen without a token.");
    const { name, description, statementsAbout: about } = node;
    const count = made("h3", `${about.nodes.length} of ${about.totalCount} statements about it`);
    record.replaceChildren(made("h2", name), made("p", description ?? ""), count, ...about.nodes.map(saidBlock));
    record.hidden = false;
    results.replaceChildren();
  });
}

/** A statement with who said it, how firmly, when, whether it asserts or denies, and on which sources: never without these. */
function saidBlock({ text, language, stance, hedge, madeOn, speakers, citations }: Said): HTMLElement {
  const more = speakers.totalCount - speakers.nodes.length;
  const names = [...speakers.nodes.map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])];
  const who = names.join(", ") || "Nobody named";
  const how = hedge === "UNQUALIFIED" ? "" : `, ${hedge.toLowerCase()}`;
  const said = made("p", text);
  said.lang = language;
  const sources = citations.map(({ source, locator }) => made("li", [source.name, locator ?? ""].join(", ")));
  const when = madeOn?.label ?? "no date";
  const head = made("small", `${who}${how}, ${when}, ${stance.toLowerCase()}:`);
  return made("blockquote", [head, said, made("ul", sources)]);
}

function made(tag: string, content: string | readonly (string | Node)[] = []): HTMLElement {
  const element = document.createElement(tag);
  element.dir = "auto";
  element.append(...(typeof content === "string" ? [content] : content));
  return element;
}

function say(sentence: string): void {
  state.textContent = sentence;
}

async function orSay(work: () => Promise<void>): Promise<void> {
  say("Asking…");
  try {
    await work();
    if (state.textContent === "Asking…") say("");
  } catch (error) {
    const isUnwanted = error instanceof DOMException && error.name === "AbortError";
    if (!isUnwanted) say(error instanceof Error ? error.message : String(error));
  }
}

function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no #${id}.`);
  return element;
}
