import type { Confidence, RecordType } from "../../../generated/operations";
import type { Brush } from "./brush";
import { EMPTY_PICTURE, type Filters, type Opened, type Picture, type Position, type View } from "./picture";

/** One thing that a person does to the picture. */
export type Step =
  | { readonly kind: "start"; readonly nodes: readonly string[]; readonly opened?: Opened | null; readonly view?: View }
  | { readonly kind: "add"; readonly ids: readonly string[] }
  | { readonly kind: "remove"; readonly ids: readonly string[] }
  | { readonly kind: "hide"; readonly ids: readonly string[] }
  | { readonly kind: "unhide" }
  | { readonly kind: "keep"; readonly ids: readonly string[] }
  | { readonly kind: "pin"; readonly ids: readonly string[] }
  | { readonly kind: "unpin"; readonly ids: readonly string[] }
  | { readonly kind: "move"; readonly id: string; readonly to: Position }
  | { readonly kind: "select"; readonly ids: readonly string[]; readonly add: boolean }
  | { readonly kind: "toggleType"; readonly type: RecordType }
  | { readonly kind: "toggleLink"; readonly key: string }
  | { readonly kind: "leastConfidence"; readonly least: Confidence | null }
  | { readonly kind: "brush"; readonly brush: Brush | null }
  | { readonly kind: "clearFilters" }
  | { readonly kind: "view"; readonly view: View }
  | { readonly kind: "open"; readonly opened: Opened | null }
  /** What one click does, undone at once. */
  | { readonly kind: "together"; readonly steps: readonly Step[] };

/** The picture after a step; the same object where the step changes nothing. */
export function takeStep(picture: Picture, step: Step): Picture {
  switch (step.kind) {
    case "start":
      return { ...EMPTY_PICTURE, nodes: unique(step.nodes), opened: step.opened ?? null, view: step.view ?? "graph" };
    case "add":
      return add(picture, step.ids);
    case "remove":
      return without(picture, new Set(step.ids));
    case "keep":
      return without(picture, new Set(picture.nodes.filter((id) => !step.ids.includes(id))));
    case "hide":
      return {
        ...picture,
        hidden: union(picture.hidden, step.ids),
        selected: picture.selected.filter((id) => !step.ids.includes(id)),
      };
    case "unhide":
      return picture.hidden.length === 0 ? picture : { ...picture, hidden: [] };
    case "pin":
      return { ...picture, pinned: union(picture.pinned, step.ids) };
    case "unpin":
      return { ...picture, pinned: picture.pinned.filter((id) => !step.ids.includes(id)) };
    case "move":
      return {
        ...picture,
        pinned: union(picture.pinned, [step.id]),
        positions: { ...picture.positions, [step.id]: step.to },
      };
    case "select":
      return select(picture, step.ids, step.add);
    case "view":
      return picture.view === step.view ? picture : { ...picture, view: step.view };
    case "open":
      return same(picture.opened, step.opened) ? picture : { ...picture, opened: step.opened };
    case "together":
      return step.steps.reduce(takeStep, picture);
    case "toggleType":
    case "toggleLink":
    case "leastConfidence":
    case "brush":
    case "clearFilters": {
      const filters = filter(picture.filters, step);
      return same(filters, picture.filters) ? picture : { ...picture, filters };
    }
  }
}

type FilterStep = Extract<
  Step,
  { readonly kind: "toggleType" | "toggleLink" | "leastConfidence" | "brush" | "clearFilters" }
>;

function filter(filters: Filters, step: FilterStep): Filters {
  switch (step.kind) {
    case "toggleType":
      return { ...filters, typesOff: toggled(filters.typesOff, step.type) };
    case "toggleLink":
      return { ...filters, linksOff: toggled(filters.linksOff, step.key) };
    case "leastConfidence":
      return { ...filters, leastConfidence: step.least };
    case "brush":
      return { ...filters, brush: step.brush };
    case "clearFilters":
      return EMPTY_PICTURE.filters;
  }
}

/** What is added is shown, even if it had been hidden. */
function add(picture: Picture, ids: readonly string[]): Picture {
  const nodes = union(picture.nodes, ids);
  const hidden = picture.hidden.filter((id) => !ids.includes(id));
  if (nodes.length === picture.nodes.length && hidden.length === picture.hidden.length) return picture;
  return { ...picture, nodes, hidden };
}

function without(picture: Picture, gone: ReadonlySet<string>): Picture {
  const stays = (id: string) => !gone.has(id);
  const nodes = picture.nodes.filter(stays);
  if (nodes.length === picture.nodes.length) return picture;
  return {
    ...picture,
    nodes,
    hidden: picture.hidden.filter(stays),
    pinned: picture.pinned.filter(stays),
    selected: picture.selected.filter(stays),
    positions: Object.fromEntries(Object.entries(picture.positions).filter(([id]) => stays(id))),
  };
}

function select(picture: Picture, ids: readonly string[], adding: boolean): Picture {
  const wanted = adding ? toggledAll(picture.selected, ids) : unique(ids);
  const there = new Set(picture.nodes);
  const selected = wanted.filter((id) => there.has(id));
  return same(selected, picture.selected) ? picture : { ...picture, selected };
}

/** Adds them all; where all are there already, takes them away. */
function toggledAll(selected: readonly string[], ids: readonly string[]): readonly string[] {
  const all = ids.every((id) => selected.includes(id));
  return all ? selected.filter((id) => !ids.includes(id)) : union(selected, ids);
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return unique([...one, ...other]);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** Plain data alike, told by its JSON. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
