import { UndirectedGraph } from "graphology";
import { beforeEach, expect, test } from "vitest";
import type { Drawing, DrawnGraph } from "../../../src/explorer/app/graph/make-sigma";
import { type Scene, sceneOf } from "../../../src/explorer/app/graph/scene";
import type { ShownLink } from "../../../src/explorer/app/graph/shown-link";
import { syncDrawing } from "../../../src/explorer/app/graph/sync-drawing";
import { EMPTY_PICTURE } from "../../../src/explorer/app/state/picture";
import { sampleLink, sampleRecord } from "./sample-records";

/** Stands for Sigma: it keeps the measure that a drag has set. */
function fakeDrawing() {
  const measures: unknown[] = [];
  const sigma = { setCustomBBox: (box: unknown) => measures.push(box), refresh: () => undefined };
  const graph: DrawnGraph = new UndirectedGraph();
  return { measures, graph, drawing: { graph, sigma } as unknown as Drawing };
}

function scene(ids: readonly string[], links: readonly ShownLink[] = [], x = 0): Scene {
  const records = ids.map((id) => sampleRecord({ id }));
  const positions = Object.fromEntries(ids.map((id, number) => [id, [x + number, 0] as const]));
  return sceneOf({ records, links, recordsOfAnyTime: records }, { ...EMPTY_PICTURE, nodes: ids, positions });
}

let fake = fakeDrawing();
beforeEach(() => {
  fake = fakeDrawing();
  syncDrawing(fake.drawing, scene(["a", "b"]));
  fake.measures.length = 0;
});

test("the measure of a drag stays while records move, and is given up for other records", () => {
  syncDrawing(fake.drawing, scene(["a", "b"], [], 50));
  expect(fake.measures).toEqual([]);
  for (const ids of [["a"], ["a", "c"], ["c", "d", "e"]]) syncDrawing(fake.drawing, scene(ids));
  expect(fake.measures).toEqual([null, null, null]);
});

test("the names of what is selected are looked at for room first, unless that is nearly everything", () => {
  const forced = (count: number) => {
    const ids = Array.from({ length: count }, (_, number) => `record-${number}`);
    const { nodes, ties } = scene([...ids, "other"]);
    const chosen = nodes.map((node) => ({ ...node, isSelected: node.id !== "other" }));
    syncDrawing(fake.drawing, { nodes: chosen, ties });
    return fake.graph.filterNodes((_id, { forceLabel }) => forceLabel).length;
  };
  expect([forced(3), forced(100), forced(101)]).toEqual([3, 100, 0]);
});

test("a line is turned where the link it began with is left out", () => {
  const back = sampleLink("b", "a", { id: "back" });
  syncDrawing(fake.drawing, scene(["a", "b"], [sampleLink("a", "b"), back]));
  const [edge] = fake.graph.edges();
  expect([fake.graph.source(edge), fake.graph.getEdgeAttribute(edge, "look").arrows]).toEqual(["a", [true, true]]);
  syncDrawing(fake.drawing, scene(["a", "b"], [back]));
  expect([fake.graph.source(edge), fake.graph.getEdgeAttribute(edge, "look").arrows]).toEqual(["b", [false, true]]);
});
