import { useEffect } from "react";
import type { Session } from "./session";

/** Undo and redo as everywhere, and `/` for the search box; not while one types, nor in a dialog. */
export function useShortcuts(act: Session["act"]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      const isChord = event.ctrlKey || event.metaKey;
      if (isChord && key === "z") act({ kind: event.shiftKey ? "redo" : "undo" });
      else if (isChord && key === "y") act({ kind: "redo" });
      else if (!isChord && key === "/") document.querySelector<HTMLElement>("[data-search]")?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [act]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "checkbox")
  );
}
