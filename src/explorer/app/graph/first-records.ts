import { GraphAroundDocument, GraphStartDocument } from "../../../generated/operations";
import { ask } from "../api/ask";

/** From how many events the first picture begins, and how many records it holds at most. */
const EVENTS = 10;
const MOST_RECORDS = 46;

/** The records of the first picture: the events with most participants and what lies around them; without events, some entities. */
export async function firstRecords(signal: AbortSignal): Promise<readonly string[]> {
  const { events, entities } = await ask(GraphStartDocument, { events: EVENTS }, signal);
  const ids = events?.nodes.map(({ id }) => id) ?? [];
  if (ids.length === 0) return entities?.nodes.map(({ id }) => id) ?? [];
  const around = { ids, along: null, at: null, limitPerNode: 20, limit: MOST_RECORDS };
  const { neighbourhood } = await ask(GraphAroundDocument, around, signal);
  return neighbourhood?.nodes.map(({ id }) => id) ?? ids;
}
