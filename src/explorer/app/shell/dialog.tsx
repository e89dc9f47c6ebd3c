import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog before everything else; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onCancel={onClose} data-landing>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" data-kind="plain" onClick={onClose}>
          <span aria-hidden="true">✕</span> Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
