import { type KeyboardEvent, useState } from "react";

/** What each of several buttons takes, so that Tab reaches them as one and the arrows lead from one to the next. */
export interface RovingProps {
  readonly "data-roving": string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Roving focus over buttons in the order of their ids; they lie in one element that bears the attribute `data-roving-group`. */
export function useRoving(ids: readonly string[]): (id: string) => RovingProps {
  const [current, setCurrent] = useState<string | null>(null);
  const entry = current !== null && ids.includes(current) ? current : ids[0];
  return (id) => ({
    "data-roving": id,
    tabIndex: id === entry ? 0 : -1,
    onFocus: () => setCurrent(id),
    onKeyDown: (event) => {
      const next = targetOf(event.key, ids, id);
      if (next === undefined) return;
      event.preventDefault();
      const group = event.currentTarget.closest("[data-roving-group]");
      const buttons = [...(group?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
      buttons.find((button) => button.dataset["roving"] === next)?.focus();
    },
  });
}

function targetOf(key: string, ids: readonly string[], id: string): string | undefined {
  if (key === "Home") return ids[0];
  if (key === "End") return ids.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : ids[ids.indexOf(id) + step];
}
