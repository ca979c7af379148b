import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How many rows are laid out at once: a screen and some, in a few milliseconds. */
const STEP = 150;

/**
 * A long list of which only the beginning is laid out, until more is wanted. A page that is printed has all.
 *
 * @param wanted the index of a row that has to be there, or a negative number
 */
export function useGrowing<Row>(
  rows: readonly Row[],
  wanted: number,
): { readonly shown: readonly Row[]; readonly more: JSX.Element | null } {
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    const showAll = () => setLimit(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const count = Math.max(limit, wanted + 1);
  const more =
    count < rows.length ? (
      <button type="button" class="more" onClick={() => setLimit(count * 4)}>
        Show more of {rows.length}
      </button>
    ) : null;
  return { shown: rows.slice(0, count), more };
}
