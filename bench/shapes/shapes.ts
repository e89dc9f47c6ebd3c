import { byId } from "./by-id.js";
import { cursorPage } from "./cursor-page.js";
import { filteredList } from "./filtered-list.js";
import { hub } from "./hub.js";
import { interfaceList } from "./interface-list.js";
import { nested } from "./nested.js";
import { relatedCount } from "./related-count.js";
import type { Shape } from "./shape.js";
import { threeRoots } from "./three-roots.js";
import { totalCount } from "./total-count.js";
import { twoHops } from "./two-hops.js";

/** The ten, in the order of the table. */
export const SHAPES: readonly Shape[] = [
  byId,
  filteredList,
  cursorPage,
  nested,
  relatedCount,
  twoHops,
  interfaceList,
  totalCount,
  threeRoots,
  hub,
];
