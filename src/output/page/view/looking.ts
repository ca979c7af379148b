import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Model } from '../model/model.js';

/** What every part of the page can do with the release that is looked at. */
export interface Looking {
  readonly model: Model;
  /** Goes to the place of a key in the text. */
  readonly showInText: (key: string) => void;
  /** Goes to where the record tells more of it. */
  readonly showInRecord: (key: string) => void;
  /** Marks sentences in the text while something is pointed at; none ends it. */
  readonly pointAt: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
}

export const LookingContext = createContext<Looking | null>(null);

/** What looks at the release; only inside of its view. */
export function useLooking(): Looking {
  const looking = useContext(LookingContext);
  if (!looking) throw new Error('used outside of a release');
  return looking;
}
