import type { EntityTollPartsFragment } from "../../../generated/operations";

/** A claim with the statement that makes it and the event it counts. */
export type ChartedClaim = EntityTollPartsFragment["claims"][number];
