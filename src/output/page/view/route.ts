import { useCallback, useEffect, useState } from 'preact/hooks';

/** The part of the page that is looked at; the others stand beside it where there is room. */
export type Side = 'list' | 'text' | 'record';

/** What is looked at. It stands in the address, so that "back" goes back. */
export interface Route {
  /** the ordinal of the release, from 0 */
  readonly release: number;
  readonly side: Side;
  /** the mention, fact or place that is looked at */
  readonly key: string | null;
}

/** A route and the number of the visit: going where one is already is a visit too. */
export interface Visit extends Route {
  readonly number: number;
}

const HASH = /^#(\d+)(?:\/(list|text|record)(?:\/([\w.-]+))?)?$/;

const isSide = (side: string | undefined): side is Side =>
  side === 'list' || side === 'text' || side === 'record';

/** The route in an address; one that is none, or leads to no release, is that of the first. */
export function routeOf(hash: string, count: number): Route {
  const [, number, side, key = null] = HASH.exec(hash) ?? [];
  const release = Number(number ?? 1) - 1;
  if (number === undefined || release < 0 || release >= count)
    return { release: 0, side: count > 1 ? 'list' : 'text', key: null };
  return { release, side: isSide(side) ? side : 'text', key };
}

const hashOf = ({ release, side, key }: Route): string =>
  `#${release + 1}/${side}${key === null ? '' : `/${key}`}`;

/** The route of the page, and how to go to another. */
export function useRoute(count: number): [Visit, (route: Route) => void] {
  const [visit, setVisit] = useState<Visit>(() => ({ ...routeOf(location.hash, count), number: 0 }));
  const arrive = useCallback(
    (route: Route) => setVisit(({ number }) => ({ ...route, number: number + 1 })),
    [],
  );
  useEffect(() => {
    const onMove = () => arrive(routeOf(location.hash, count));
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, [count, arrive]);
  const go = useCallback(
    (route: Route) => {
      if (hashOf(route) !== location.hash) history.pushState(null, '', hashOf(route));
      arrive(route);
    },
    [arrive],
  );
  return [visit, go];
}
