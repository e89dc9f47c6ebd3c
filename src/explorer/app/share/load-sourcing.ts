import {
  ShareAttributionsDocument,
  ShareCitationsDocument,
  ShareMoreCitationsDocument,
} from "../../../generated/operations";
import { ask, AskError } from "../api/ask";
import type { ShownLink } from "../graph/shown-link";
import type { Visible } from "../graph/visible";
import { type Attributed, type Cited, readAttribution, readCited, type Sourcing } from "./sourcing";

/** How many records one request names: what they may bring along is counted, and more would be refused. */
const AT_ONCE = 20;

/** How many citations the documents ask for at first, and of a relationship that has as many. */
const MOST_CITED = 20;
const MOST_MORE = 200;

/** Tells how much of it all has been read. */
export type TellProgress = (done: number, all: number) => void;

/**
 * What all that is shown rests on, in small requests that run one after another. Rejects where the server refuses one of them, or
 * no longer answers a relationship: files are written of the whole, or not at all.
 */
export async function loadSourcing(
  { records, links }: Pick<Visible, "records" | "links">,
  tell: TellProgress,
): Promise<Sourcing> {
  const said = records.filter(({ type }) => type === "STATEMENT" || type === "QUANTITY_CLAIM").map(({ id }) => id);
  const all = said.length + links.length;
  const cited = await loadCitations(links, (done) => tell(done, all));
  const attributed = await loadAttributions(said, (done) => tell(links.length + done, all));
  return { links: cited, records: attributed };
}

async function loadCitations(
  links: readonly ShownLink[],
  tell: (done: number) => void,
): Promise<ReadonlyMap<string, Cited>> {
  const wanted = new Map(links.map((link) => [link.id, link]));
  const found = new Map<string, Cited>();
  while (wanted.size > 0) {
    const asked = firstAmongFew([...wanted.values()]);
    const { subgraph } = await ask(ShareCitationsDocument, {
      ids: [...new Set(asked.flatMap(({ start, end }) => [start, end]))],
    });
    for (const { relationshipId, citations } of subgraph?.relationships ?? []) {
      if (!wanted.delete(relationshipId)) continue;
      const cited = readCited(citations, MOST_CITED);
      found.set(relationshipId, cited.mayHaveMoreCitations ? await loadMore(relationshipId) : cited);
    }
    if (asked.some(({ id }) => wanted.has(id))) throw notThere();
    tell(found.size);
  }
  return found;
}

async function loadMore(id: string): Promise<Cited> {
  const { relationship } = await ask(ShareMoreCitationsDocument, { id });
  if (!relationship) throw notThere();
  return readCited(relationship.citations, MOST_MORE);
}

async function loadAttributions(
  ids: readonly string[],
  tell: (done: number) => void,
): Promise<ReadonlyMap<string, Attributed>> {
  const found = new Map<string, Attributed>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { nodes } = await ask(ShareAttributionsDocument, { ids: ids.slice(at, at + AT_ONCE) });
    for (const node of nodes ?? []) {
      if (node?.__typename !== "Statement" && node?.__typename !== "QuantityClaim") continue;
      const statement = node.__typename === "Statement" ? node : node.statement;
      found.set(node.id, { saidBy: statement && readAttribution(statement), ...readCited(node.citations, MOST_CITED) });
    }
    tell(Math.min(at + AT_ONCE, ids.length));
  }
  if (ids.some((id) => !found.has(id))) throw notThere();
  return found;
}

/** As many of the links, from the first, as have together no more ends than one request names. */
function firstAmongFew(links: readonly ShownLink[]): readonly ShownLink[] {
  const ends = new Set<string>();
  const few = links.findIndex(({ start, end }) => ends.add(start).add(end).size > AT_ONCE);
  return few < 0 ? links : links.slice(0, few);
}

function notThere(): AskError {
  return new AskError(
    "The graph has changed since this was shown. Load the page anew, then take the file again.",
    "CHANGED",
  );
}
