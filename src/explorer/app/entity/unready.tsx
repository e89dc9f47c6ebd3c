import type { Asked } from "../api/use-asked";
import { Notice } from "../records/notice";

interface UnreadyProps {
  readonly asked: Exclude<Asked<unknown>, { readonly state: "ready" }>;
  /** What is being read. */
  readonly children: string;
}

/** In the place of an answer: that it is on its way, or why it could not be had and a button to try again. */
export function Unready({ asked, children }: UnreadyProps) {
  if (asked.state === "loading") return <Notice kind="loading">Reading {children}…</Notice>;
  return (
    <Notice kind="failed" onAgain={() => asked.again()}>
      {asked.error.message}
    </Notice>
  );
}
