import type { Fact } from '../../../record/fact.js';
import { titleOf } from '../model/kinds.js';
import { type Slot, slotsOf } from '../model/slots.js';
import { Chip } from './chip.js';
import { Evidence } from './evidence.js';
import { useLooking } from './looking.js';

/** Slots that stand in the heading of a card. */
const HEADING: ReadonlySet<string> = new Set(['status', 'kind', 'action', 'metric']);

const wordsOf = ({ lines }: Slot): string =>
  lines
    .flat()
    .map((value) => (value.kind === 'reference' ? value.id : value.text))
    .join(', ');

/** A fact: its type, its slots, each value leading to its place, and the sentences it was read from. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  const { pointAt } = useLooking();
  const slots = slotsOf(fact);
  const heading = slots.filter(({ name }) => HEADING.has(name));
  return (
    <article
      class={`card fact t-${fact.type}`}
      data-element={fact.id}
      tabIndex={-1}
      aria-label={titleOf(fact.type)}
      onPointerEnter={() => pointAt(fact.evidence)}
      onPointerLeave={() => pointAt([])}
    >
      <h4>
        {titleOf(fact.type)}
        {heading.map((slot) => (
          <span key={slot.name} class={`facet ${slot.isInferred ? 'is-inferred' : ''}`}>
            {wordsOf(slot)}
            {slot.isInferred && <i> inferred</i>}
          </span>
        ))}
      </h4>
      <dl class="slots">
        {slots
          .filter(({ name }) => !HEADING.has(name))
          .map(({ name, label, lines, isInferred }) => (
            <div key={name}>
              <dt>{label}</dt>
              {lines.map((values, line) => (
                <dd key={line}>
                  {values.map((value, index) => (
                    <Chip key={index} value={value} owner={fact.id} />
                  ))}
                  {isInferred && <span class="inferred">inferred</span>}
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <Evidence spans={fact.evidence} rule={fact.rule} />
    </article>
  );
}
