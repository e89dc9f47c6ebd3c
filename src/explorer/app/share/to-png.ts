/** How many pixels of the file a unit of the drawing gets. */
const DENSITY = 2;

/** The longest side of a picture that browsers draw reliably. */
const LONGEST = 8_000;

/** A drawing as a picture, twice as dense; less where it would be too large. Rejects where the browser cannot. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const density = Math.min(DENSITY, LONGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * density);
    canvas.height = Math.round(image.height * density);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
