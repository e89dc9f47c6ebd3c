import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Opened } from "../state/picture";

/** How long the heading of a page is waited for, in milliseconds: longer, and the focus would jump. */
const WAIT = 5000;

/**
 * Leads the focus to the heading of a page that a key opened, and from a closed one back to what had opened it, or else to the
 * heading of what is there instead.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, opened: Opened | null): void {
  const opener = useRef<HTMLElement | null>(null);
  const byKey = useLatestInput();
  const key = JSON.stringify(opened);
  const before = useRef(key);
  // Before the focus that the closed page took along is led elsewhere.
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const focused = document.activeElement;
    if (opened === null) {
      // Only where closing took the focus away: a person may be elsewhere by now.
      const back = opener.current;
      opener.current = null;
      if (focused !== document.body || !panel.current) return;
      if (back?.isConnected !== true) return focusHeading(panel.current);
      back.focus();
      return;
    }
    const isOutside = focused !== document.body && panel.current?.contains(focused) !== true;
    if (isOutside && focused instanceof HTMLElement) opener.current = focused;
    return byKey.current && panel.current ? focusHeading(panel.current) : undefined;
  }, [key]);
}

/** Whether the latest thing a person did was to press a key, not a pointer. */
function useLatestInput(): RefObject<boolean> {
  const byKey = useRef(false);
  useEffect(() => {
    const press = () => (byKey.current = true);
    const point = () => (byKey.current = false);
    addEventListener("keydown", press, true);
    addEventListener("pointerdown", point, true);
    return () => {
      removeEventListener("keydown", press, true);
      removeEventListener("pointerdown", point, true);
    };
  }, []);
  return byKey;
}

/** Focuses the page's heading as soon as it is there, unless a person goes on meanwhile; returns what gives up. */
function focusHeading(panel: HTMLElement): () => void {
  const focus = () => {
    const heading = panel.querySelector<HTMLElement>(".panel-body h2, .panel-body h3");
    if (!heading) return;
    stop();
    heading.tabIndex = -1;
    heading.focus();
  };
  const observer = new MutationObserver(focus);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener("keydown", stop, true);
    removeEventListener("pointerdown", stop, true);
  };
  const timer = setTimeout(stop, WAIT);
  observer.observe(panel, { childList: true, subtree: true });
  addEventListener("keydown", stop, true);
  addEventListener("pointerdown", stop, true);
  focus();
  return stop;
}
