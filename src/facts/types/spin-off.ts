import type { Draft } from '../draft.js';
import { NOWHERE } from '../leading.js';
import type { FactReader } from '../reader.js';
import { day, party, partyOrWords, readSlots, type SlotReaders, words } from '../slots.js';

const SLOTS: SlotReaders<'spin-off'> = {
  parent: party(/\bspin off from (?<v>O)\b/d, /(?<v>O)(?:'s?)? (?:spin-?off|will spin|to spin|spins)/d),
  company: partyOrWords(
    /\b(?:spin-?off|demerger|separation) of (?:its (?:[\w-]+ ){0,4}business, )?(?<v>O)\b/d,
    /\b(?:spin-?off|demerger) of its [\w &-]{3,50}?,? (?:which |that )?(?:will|to) be (?:named|called|known as) (?<v>O)\b/d,
    /\b(?:spin-?off|demerger) of (?<v>its [\w &-]{3,50}? business)\b/d,
    /\b(?:shares?|share) of (?<v>O)\b.{0,40} (?:for|per) (?:every|each)\b/d,
  ),
  recordDate: day(/\b(?:of record|record date)\b(?:(?! D)[^.;]){0,90}? (?<v>D)/d),
  distributionDate: day(
    /\b(?:distribution date|distribut\w+|delivery|spin-?off)\b(?:(?! D|record)[^.;]){0,100}? (?<v>D)/d,
    /\bspin off from O on (?<v>D)/d,
  ),
  ratio: words(
    /(?<v>(?:N|one) (?:share of )?(?:O|\w+)(?: common stock| ordinary)?(?: shares?)? for (?:every|each) (?:N )?(?:shares? of )?(?:O|\w+)(?: common stock)?(?: shares?)?(?: held)?)\b/d,
  ),
};
const SPIN_OFF = /\bspin-?(?:off|ning off)\b|\bspin off\b|\bdemerger\b/;
const REACH = 6;

function readSpinOffs(world: Parameters<FactReader<'spin-off'>['read']>[0], sentences: readonly number[]) {
  const drafts: Draft<'spin-off'>[] = [];
  let last = NOWHERE;
  for (const index of sentences) {
    const scene = world.scenes.at(index);
    if (SPIN_OFF.test(scene.marked)) last = index;
    if (index - last > REACH) continue;
    const slots = readSlots(SLOTS, { world, scene });
    if (Object.keys(slots).length === 0) continue;
    drafts.push({
      type: 'spin-off',
      slots,
      evidence: [index],
      inferred: [],
      rule: 'spin-off/shares-of-a-business',
    });
  }
  const dated = drafts.some(({ slots }) => slots.recordDate || slots.distributionDate || slots.ratio);
  return dated ? drafts : [];
}

/**
 * A business that a company's shareholders are given as a company of its own.
 *
 * Takes "one Example share for every five Sample shares". Refuses past and rumoured spin-offs without dates or ratio.
 */
export const spinOff: FactReader<'spin-off'> = {
  type: 'spin-off',
  triggers: ['spin', 'spinoff', 'demerger', 'record', 'delivery', 'distribution', 'every', 'each'],
  read: readSpinOffs,
  // a release speaks of one
  identity: [],
};
