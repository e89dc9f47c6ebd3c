import { useEffect } from "react";

/** Bears the focus when the control within it that had the focus is gone. */
const LANDING = "[data-landing]";

/** Where no landing is left: the views, and the heading of the page where they are out of sight. */
const LAST: readonly string[] = ["main", "h1"];

/**
 * Keeps the focus on the page: where the control that had it is gone, it goes to the nearest landing that is left; from a dialog
 * that is gone, first to the control that had opened it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly HTMLElement[] = [];
    let beforeDialog: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const own = [target, ...landingsAround(target)];
      const isInDialog = target.closest("dialog") !== null;
      if (!isInDialog) beforeDialog = own;
      trail = isInDialog ? [...own, ...beforeDialog] : own;
    };
    // Who clicks beside everything takes the focus away by their own will.
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Node && document.activeElement?.contains(target) !== true) trail = [];
    };
    const keep = () => {
      const [focused] = trail;
      const { activeElement } = document;
      if (!focused || (activeElement !== document.body && activeElement !== focused) || isThere(focused)) return;
      const last = LAST.flatMap((name) => [...document.querySelectorAll<HTMLElement>(name)]);
      const place = [...trail, ...last].find(isThere);
      if (place?.matches([LANDING, ...LAST].join()) === true) place.tabIndex = -1;
      place?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-front"] });
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
}

/** The landings that an element lies in, the nearest first. */
function landingsAround(element: HTMLElement): readonly HTMLElement[] {
  const nearest = element.parentElement?.closest<HTMLElement>(LANDING);
  return nearest ? [nearest, ...landingsAround(nearest)] : [];
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}
