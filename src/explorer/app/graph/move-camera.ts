import type { Drawing } from "./make-sigma";

/** Brings what is drawn closer. */
export function zoomIn({ sigma }: Drawing): void {
  void sigma.getCamera().animatedZoom({ duration: 150 });
}

/** Takes what is drawn further away. */
export function zoomOut({ sigma }: Drawing): void {
  void sigma.getCamera().animatedUnzoom({ duration: 150 });
}

/** Brings everything back into sight. */
export function fit({ sigma }: Drawing): void {
  sigma.setCustomBBox(null);
  sigma.refresh();
  void sigma.getCamera().animatedReset({ duration: 200 });
}

/** Looks so many pixels further to the right and down. */
export function pan({ sigma }: Drawing, right: number, down: number): void {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
  sigma.getCamera().setState({ x, y });
}
