import { Component, type ReactNode, Suspense, useState } from "react";
import { Notice } from "../records/notice";

interface BoundaryProps {
  readonly children: ReactNode;
}

/** A part of the page whose code may still be on its way. Where it cannot be had, the part says so, and the others stay. */
// eslint-disable-next-line no-restricted-syntax -- React knows no other form of what catches.
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return <Failed />;
    return <Suspense fallback={<Notice kind="loading">One moment…</Notice>}>{this.props.children}</Suspense>;
  }
}

/** The page is loaded anew, since code that failed to come is not asked for twice; its address holds the picture. */
function Failed() {
  const [isStillGone, setStillGone] = useState(false);
  const again = () => void isThere().then((there) => (there ? location.reload() : setStillGone(true)));
  return (
    <Notice kind="failed" onAgain={again}>
      {isStillGone
        ? "The server still cannot be reached. See whether Attest is running, then try again."
        : "This part could not be loaded: the server cannot be reached, or was renewed since. The picture is kept."}
    </Notice>
  );
}

async function isThere(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
