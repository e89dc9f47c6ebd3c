import { GraphTotalsDocument } from "../../../generated/operations";
import { useAsked } from "../api/use-asked";

/** How many records the graph has for this viewer; null until the server has told. */
export function useTotal(): number | null {
  const asked = useAsked(GraphTotalsDocument, {});
  if (asked.state !== "ready") return null;
  const { entities, statements, quantityClaims } = asked.data;
  return (entities?.totalCount ?? 0) + (statements?.totalCount ?? 0) + (quantityClaims?.totalCount ?? 0);
}
