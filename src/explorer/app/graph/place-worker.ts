import { placeRecords } from "./place-records";

// Places records off the page's thread, by the same function, so that the answer is the same.
addEventListener("message", ({ data }: MessageEvent<Parameters<typeof placeRecords>>) => {
  postMessage(placeRecords(...data));
});
