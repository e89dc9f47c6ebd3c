import type { Page } from "playwright-core";

/** What WebGL has drawn on a layer of the graph: how many marks in one call, and how many pixels they have coloured. */
export interface Drawn {
  readonly marks: number;
  readonly pixels: number;
}

/**
 * Has the page look at what WebGL draws on the canvases of the graph, from its next load on. It reads the pixels back at once, which
 * waits until they are there; after a layer has shown so many marks, it is left alone.
 */
export async function watchDrawing(page: Page, marks: Readonly<Record<Layer, number>>): Promise<void> {
  await page.addInitScript((wanted) => {
    const drawn: Record<string, Drawn> = {};
    Reflect.set(globalThis, "drawn", drawn);
    const prototype = WebGL2RenderingContext.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called on the context that it was called on.
    const draw = prototype.drawArraysInstanced;
    prototype.drawArraysInstanced = function (mode, first, count, instances) {
      draw.call(this, mode, first, count, instances);
      const { className } = this.canvas as HTMLCanvasElement;
      const most = Object.hasOwn(wanted, className) ? wanted[className as keyof typeof wanted] : Infinity;
      // Sigma draws everything a second time, for its own eyes, to find what lies under the pointer.
      const isSeen = this.getParameter(this.FRAMEBUFFER_BINDING) === null;
      if (!isSeen || instances < most || drawn[className]) return;
      const { drawingBufferWidth: width, drawingBufferHeight: height } = this;
      const bytes = new Uint8Array(width * height * 4);
      this.readPixels(0, 0, width, height, this.RGBA, this.UNSIGNED_BYTE, bytes);
      const pixels = bytes.filter((byte, at) => at % 4 === 3 && byte > 0).length;
      if (pixels > 0) drawn[className] = { marks: instances, pixels };
    };
  }, marks);
}

/** The canvases of the graph, by their classes. */
type Layer = "sigma-nodes" | "sigma-edges";

/** Waits until the frame is there in which both layers show as many marks as was asked for. */
export async function untilDrawn(page: Page, timeout: number): Promise<Readonly<Record<Layer, Drawn>>> {
  const drawn = await page.waitForFunction(
    () => {
      const layers = Reflect.get(globalThis, "drawn") as Partial<Record<Layer, Drawn>> | undefined;
      return layers?.["sigma-nodes"] && layers["sigma-edges"] ? layers : null;
    },
    undefined,
    { timeout },
  );
  return (await drawn.jsonValue()) as Record<Layer, Drawn>;
}
