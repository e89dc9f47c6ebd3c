import { FindDocument, type FindQuery, ShowDocument, type ShowQuery, type TypedDocumentString } from "./operations";

/** Where Attest listens. It must be told this page's origin: ATTEST_CORS_ORIGIN=http://localhost:5173 */
const address: unknown = import.meta.env["VITE_ATTEST_URL"];
const ATTEST = typeof address === "string" ? address : "http://localhost:4000/graphql";

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

/** Asks Attest; what was asked before and has not been answered is no longer wanted. */
async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  asking.abort();
  asking = new AbortController();
  const response = await fetch(ATTEST, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: asking.signal,
  });
  // The shape of every GraphQL answer; that its data fit the document is the server's promise.
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? "Attest answered with nothing.");
  return data;
}

async function find(query: string): Promise<void> {
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

/** A statement with who said it, how firmly, when, and on which sources: never without its hedge. */
function saidBlock({ text, language, hedge, madeOn, speakers, citations }: Said): HTMLElement {
  const who = speakers.nodes.map(({ name }) => name).join(", ") || "Nobody named";
  const how = hedge === "UNQUALIFIED" ? "" : `, ${hedge.toLowerCase()}`;
  const said = made("p", text);
  said.lang = language;
  const sources = citations.map(({ source, locator }) => made("li", [source.name, locator ?? ""].join(", ")));
  return made("blockquote", [made("small", `${who}${how}, ${madeOn?.label ?? "no date"}`), said, made("ul", sources)]);
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
    if (!(error instanceof DOMException && error.name === "AbortError"))
      say(
        `${error instanceof Error ? error.message : String(error)} Is Attest running at ${ATTEST}, and may this page ask it?`,
      );
  }
}

function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no #${id}.`);
  return element;
}
