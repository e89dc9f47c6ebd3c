import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that discloses what lies under it; Escape, or a click elsewhere, closes it. */
export function Menu({ label, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: PointerEvent | FocusEvent) => {
      if (event.target instanceof Element && !root.current?.contains(event.target)) setOpen(false);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", press);
    };
  }, [isOpen]);
  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="button"
        data-kind="plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} className="menu-sheet" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
