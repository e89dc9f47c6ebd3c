import { sayTie } from "./ties";
import type { Scene } from "./scene";
import type { Drawing, DrawnNode } from "./make-sigma";

/** Of up to how many selected records each name is looked at for room, before all others; of more, as of any. */
const MOST_FIRST = 100;

/** Makes the drawn graph what the scene says, changing only what differs, so that 5,000 records do not flicker. */
export function syncDrawing({ graph, sigma }: Drawing, { nodes, ties }: Scene): void {
  const wanted = new Set(nodes.map(({ id }) => id));
  const isOther = graph.order !== wanted.size || graph.someNode((id) => !wanted.has(id));
  // What was measured for a drag is not the measure of other records.
  if (isOther) sigma.setCustomBBox(null);
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  const areFirst = nodes.filter(({ isSelected }) => isSelected).length <= MOST_FIRST;
  for (const node of nodes) {
    const drawn: DrawnNode = {
      x: node.position[0],
      // The layout's y grows downwards, as on a page; Sigma's grows upwards.
      y: -node.position[1],
      size: node.radius,
      label: node.label,
      recordType: node.type,
      highlighted: node.isSelected,
      forceLabel: node.isSelected && areFirst,
    };
    graph.mergeNode(node.id, drawn);
  }
  const kept = new Set(ties.map(({ key }) => key));
  for (const key of graph.edges()) if (!kept.has(key)) graph.dropEdge(key);
  for (const tie of ties) {
    const drawn = { label: sayTie(tie.links, tie.ends[0]), look: tie.look };
    const [start, end] = tie.ends;
    // Which of two is the start may change with the links that are seen; the arrows go by it.
    if (graph.hasEdge(tie.key) && graph.source(tie.key) !== start) graph.dropEdge(tie.key);
    if (graph.hasEdge(tie.key)) graph.mergeEdgeAttributes(tie.key, drawn);
    else graph.addUndirectedEdgeWithKey(tie.key, start, end, drawn);
  }
  sigma.refresh();
}
