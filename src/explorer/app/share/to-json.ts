import type { Visible } from "../graph/visible";
import type { Sourcing } from "./sourcing";

/**
 * The visible records and relationships as JSON, with what each relationship rests on and who said each statement, and the link to
 * the picture they are of.
 */
export function toJson(
  { records, links }: Pick<Visible, "records" | "links">,
  sourcing: Sourcing,
  link: string,
): string {
  const attributed = records.map(({ said: _, ...record }) => ({ ...record, ...sourcing.records.get(record.id) }));
  const relationships = links.map((one) => ({ ...one, ...sourcing.links.get(one.id) }));
  return `${JSON.stringify({ link, records: attributed, relationships }, null, 2)}\n`;
}
