import { kindOfId } from '../model/kinds.js';
import { labelOf, placeKey } from '../model/model.js';
import type { SlotValue } from '../model/slots.js';
import { useLooking } from './looking.js';

interface ChipProps {
  readonly value: SlotValue;
  /** the id of what holds it, by which it is found again from the text */
  readonly owner?: string;
}

/** A value that leads to its place in the text; a word that has none stands for itself. */
export function Chip({ value, owner }: ChipProps) {
  const { model, showInText } = useLooking();
  if (value.kind === 'word') return <span class="word">{value.text}</span>;
  if (value.kind === 'span')
    return (
      <button type="button" class="chip words" onClick={() => showInText(placeKey(value.start, value.end))}>
        {value.text}
      </button>
    );
  const { id } = value;
  return (
    <button
      type="button"
      class={`chip k-${kindOfId(id) ?? 'party'}`}
      data-element={owner && `${owner}/${id}`}
      onClick={() => showInText(id)}
    >
      {labelOf(model, id)}
    </button>
  );
}

/** A mention or a party by its id. */
export const Reference = ({ id, owner }: { readonly id: string; readonly owner?: string }) => (
  <Chip value={{ kind: 'reference', id }} {...(owner === undefined ? {} : { owner })} />
);
