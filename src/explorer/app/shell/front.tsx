import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { History } from "../state/history";

/** Which part is in front where only one has room. */
export type Front = "middle" | "list" | "panel";

/** The part in front: a page that is opened comes there, and the views do when it is closed or a picture begins. */
export function useFront({ present, latest }: History): [Front, Dispatch<SetStateAction<Front>>] {
  const [front, setFront] = useState<Front>("middle");
  const { opened } = present;
  const begun = latest === "start" ? present.nodes : null;
  useEffect(() => setFront((before) => (opened ? "panel" : before === "panel" ? "middle" : before)), [opened]);
  // After the effect above: the question that begins a picture may open a page too.
  useEffect(() => {
    if (begun) setFront("middle");
  }, [begun]);
  return [front, setFront];
}

interface FrontSwitchProps {
  readonly front: Front;
  /** Whether the panel has a page; it says where to begin else. */
  readonly isOpened: boolean;
  readonly onFront: (front: Front) => void;
}

/** On narrow screens: which of the three parts is seen. */
export function FrontSwitch({ front, isOpened, onFront }: FrontSwitchProps) {
  const parts: readonly (readonly [Front, string])[] = [
    ["middle", "Picture"],
    ["list", "List"],
    ["panel", isOpened ? "Page" : "Where to begin"],
  ];
  return (
    <nav className="front-switch" aria-label="Parts">
      {parts.map(([part, words]) => (
        <button
          key={part}
          type="button"
          className="button"
          data-kind="plain"
          aria-pressed={front === part}
          onClick={() => onFront(part)}
        >
          {words}
        </button>
      ))}
    </nav>
  );
}
