/** Keeps what is dear to make, at most so many, forgetting first what was used longest ago. */
export interface PlanCache<Plan> {
  get(key: string, make: () => Plan): Plan;
  readonly size: number;
}

/** A key longer than this is not worth keeping: its operation is rare, and 500 such would be heavy. */
const LONGEST_KEY = 50_000;

/** A cache for compiled operations. */
export function createPlanCache<Plan>(capacity = 500): PlanCache<Plan> {
  const plans = new Map<string, Plan>();
  return {
    get size() {
      return plans.size;
    },
    get: (key, make) => {
      if (key.length > LONGEST_KEY) return make();
      const known = plans.get(key);
      const plan = known ?? make();
      plans.delete(key);
      plans.set(key, plan);
      const [oldest] = plans.keys();
      if (plans.size > capacity && oldest !== undefined) plans.delete(oldest);
      return plan;
    },
  };
}
