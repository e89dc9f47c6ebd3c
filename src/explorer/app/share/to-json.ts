import type { Visible } from "../graph/visible";

/** The visible records and relationships as JSON, with the link to the picture they are of. */
export function toJson({ records, links }: Pick<Visible, "records" | "links">, link: string): string {
  return `${JSON.stringify({ link, records, relationships: links }, null, 2)}\n`;
}
