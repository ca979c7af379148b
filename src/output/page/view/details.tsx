import { useLayoutEffect, useRef } from 'preact/hooks';
import { KIND_NAMES, titleOf } from '../model/kinds.js';
import type { Model } from '../model/model.js';
import { inferredWords } from '../model/wording.js';
import type { DetailsAt } from './use-details.js';

const GAP = 8;

/** What is known of a mark, beside it: its value, what it stands under, what was inferred, the rule, the sentence, the facts it is in. */
export function Details({ model, at }: { readonly model: Model; readonly at: DetailsAt }) {
  const box = useRef<HTMLDivElement>(null);
  const mention = model.byKey.get(at.key);
  useLayoutEffect(() => {
    const card = box.current;
    if (!card) return;
    const { width, height } = card.getBoundingClientRect();
    const below = at.box.bottom + GAP;
    const top = below + height < innerHeight ? below : Math.max(GAP, at.box.top - height - GAP);
    card.style.top = `${top}px`;
    card.style.left = `${Math.max(GAP, Math.min(at.box.left, innerWidth - width - GAP))}px`;
    // what reads the page aloud reads the details of the mark with the focus
    const mark = document.activeElement?.closest('#release-text [data-key]');
    mark?.setAttribute('aria-describedby', 'details');
    return () => mark?.removeAttribute('aria-describedby');
  }, [at]);
  if (!mention) return null;
  const uses = model.uses.get(mention.id) ?? [];
  return (
    <div id="details" class={`details k-${mention.kind}`} role="tooltip" ref={box}>
      <p class="details-kind">{KIND_NAMES[mention.kind].one}</p>
      <p class="details-value">{mention.value}</p>
      <dl>
        {mention.terms.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {mention.inferred.length > 0 && (
          <div>
            <dt>Inferred</dt>
            <dd>{inferredWords(mention.inferred)}</dd>
          </div>
        )}
        {mention.rule && (
          <div>
            <dt>{mention.kind === 'figure' ? 'Metric' : 'Rule'}</dt>
            <dd>{mention.rule}</dd>
          </div>
        )}
        {uses.length > 0 && (
          <div>
            <dt>In</dt>
            <dd>{uses.map(({ type }) => titleOf(type)).join(', ')}</dd>
          </div>
        )}
        {mention.sentence && (
          <div>
            <dt>Sentence</dt>
            <dd class="quoted">{mention.sentence.replace(/\s+/g, ' ')}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
