import type { ComponentProps } from "react";

interface SteadyButtonProps extends Omit<ComponentProps<"button">, "type" | "disabled" | "aria-disabled" | "onClick"> {
  /** Whether it can do nothing just now. */
  readonly isIdle: boolean;
  readonly onClick: () => void;
}

/** A button that keeps the focus while it can do nothing; one that is disabled would lose it. */
export function SteadyButton({ isIdle, onClick, ...rest }: SteadyButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onClick();
      }}
    />
  );
}
