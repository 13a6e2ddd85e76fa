import type { Page, PageRequest } from '../domain/page.ts';
import type { Result } from '../domain/result.ts';

/** So much of what is due is listed at once. */
const atOnce = 50;

/**
 * Does something with all that a list has, to its end, one after the other. What is refused or fails is left where it is
 * and holds up nothing behind it; answers whether nothing was left, and rejects with the first failure.
 */
export const eachDue = async <T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  act: (due: T) => Promise<Result<unknown, unknown>>,
  enough: () => boolean,
): Promise<boolean> => {
  let left = false;
  const failures: unknown[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Page<T> = await list({ first: atOnce, after });
    for (const { node } of page.edges) {
      if (enough()) return false;
      try {
        const { ok } = await act(node);
        left ||= !ok;
      } catch (error) {
        failures.push(error);
      }
    }
    more = page.hasNextPage;
    after = page.endCursor;
  }
  if (failures.length > 0) throw failures[0];
  return !left;
};
