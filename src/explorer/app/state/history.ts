import { EMPTY_PICTURE, type Picture, type Position, positionOf } from "./picture";
import { type Step, takeStep } from "./step";

/** The picture, and those before and after it. */
export interface History {
  readonly past: readonly Picture[];
  readonly present: Picture;
  readonly future: readonly Picture[];
  /** The kind of the step that led here; null after undo, redo, or where nothing was done. */
  readonly latest: Step["kind"] | null;
}

export type Action =
  | Step
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** A link was opened: all is as it says, and nothing of before is kept. */
  | { readonly kind: "restore"; readonly picture: Picture }
  /** The browser went back or forward: all is as that address says, and what was before can be had again by undo. */
  | { readonly kind: "revisit"; readonly picture: Picture }
  /** The layout has placed records. Nobody did that, so that it is no step to undo. */
  | { readonly kind: "placed"; readonly positions: Readonly<Record<string, Position>> };

export const EMPTY_HISTORY: History = { past: [], present: EMPTY_PICTURE, future: [], latest: null };

/** How many steps can be undone. */
const MOST_STEPS = 200;

/** Steps that are one when they follow one another: clicking about. (A stretch of time is told once, when it is let go.) */
const COALESCED: ReadonlySet<Step["kind"]> = new Set<Step["kind"]>(["select"]);

/** The history after an action. */
export function act(history: History, action: Action): History {
  switch (action.kind) {
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
    case "restore":
      return { ...EMPTY_HISTORY, present: action.picture };
    case "revisit":
      return revisit(history, action.picture);
    case "placed":
      return { ...history, present: place(history.present, action.positions) };
    default:
      return record(history, action);
  }
}

function record(history: History, step: Step): History {
  const { past, present, latest } = history;
  const next = takeStep(present, step);
  if (next === present) return history;
  // Where the first records come from is no step: undoing it would leave nothing.
  if (present.nodes.length === 0 && step.kind === "start") return { ...EMPTY_HISTORY, present: next };
  const continues = latest === step.kind && COALESCED.has(step.kind);
  return {
    past: continues ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    latest: step.kind,
  };
}

function undo(history: History): History {
  const { past, present, future } = history;
  const previous = past.at(-1);
  if (!previous) return history;
  return { past: past.slice(0, -1), present: settled(previous, present), future: [present, ...future], latest: null };
}

function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (!next) return history;
  return { past: [...past, present], present: settled(next, present), future: later, latest: null };
}

function revisit({ past, present }: History, picture: Picture): History {
  return { past: [...past, present].slice(-MOST_STEPS), present: settled(picture, present), future: [], latest: null };
}

/** Whether the step that led here opened or closed a page: the browser's Back then leads to the one before. */
export function turnedPage(before: Picture, { present, latest }: History): boolean {
  return latest !== null && JSON.stringify(before.opened) !== JSON.stringify(present.opened);
}

/** A step may have been taken before the layout had placed its records: they stand where they were seen last. */
function settled(picture: Picture, seen: Picture): Picture {
  const found = picture.nodes.flatMap((id): [string, Position][] => {
    const position = positionOf(picture, id) ? undefined : positionOf(seen, id);
    return position ? [[id, position]] : [];
  });
  if (found.length === 0) return picture;
  return { ...picture, positions: { ...picture.positions, ...Object.fromEntries(found) } };
}

function place(picture: Picture, positions: Readonly<Record<string, Position>>): Picture {
  const there = new Set(picture.nodes);
  const known = Object.entries(positions).filter(([id]) => there.has(id));
  return { ...picture, positions: { ...picture.positions, ...Object.fromEntries(known) } };
}
