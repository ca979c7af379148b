import type { Span } from '../../record/span.js';

/** A fact of a career while facts are put together: its slots by name. */
interface Told {
  readonly type: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly evidence: readonly number[];
  readonly inferred: readonly string[];
}

const PROVISIONAL = /\b(?:interim|acting|new|incoming|outgoing|former|ad interim)\b/g;
const SEAT = /\b(?:board|director|member)s?$/;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(PROVISIONAL, '')
    .replace(/\bofficer\b/, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The offices of a title: of "founder and chairman" two; seats that several hold left out. */
const officesOf = ({ slots: { title } }: Told): string[] => {
  const text = (title as Span | null | undefined)?.text ?? '';
  return [text, ...text.split(/,| and | & /)].map(plain).filter((office) => office && !SEAT.test(office));
};

const shareOffice = (left: Told, right: Told): boolean => {
  const offices = officesOf(right);
  return officesOf(left).some((office) => offices.includes(office));
};

/** The office of who leaves, by the one who takes it over. */
function left<F extends Told>(fact: F, appointments: readonly F[]): F {
  if (fact.slots.title) return fact;
  const successor = appointments.find(({ slots }) => slots.succeeds === fact.slots.person && slots.title);
  if (!successor || officesOf(successor).length === 0) return fact;
  return {
    ...fact,
    slots: { ...fact.slots, title: successor.slots.title },
    inferred: [...fact.inferred, 'title'],
  };
}

/** Who was there before, where one person leaves the office that one other takes. */
function taken<F extends Told>(fact: F, appointments: readonly F[], departures: readonly F[]): F {
  if (fact.slots.succeeds || officesOf(fact).length === 0) return fact;
  const same = (other: F) => other.slots.person !== fact.slots.person && shareOffice(fact, other);
  const [before, ...more] = departures.filter(same);
  if (!before || more.length > 0 || appointments.some(same)) return fact;
  return {
    ...fact,
    slots: { ...fact.slots, succeeds: before.slots.person },
    inferred: [...fact.inferred, 'succeeds'],
  };
}

/**
 * Appointments and departures with what each says of the other: who takes the office that somebody leaves
 * succeeds them, and who is succeeded leaves that office. Offices that several hold are left alone.
 */
export function withSuccessions<F extends Told>(facts: readonly F[]): readonly F[] {
  const appointments = facts.filter(({ type }) => type === 'appointment');
  const departures = facts.filter(({ type }) => type === 'departure');
  if (appointments.length === 0 || departures.length === 0) return facts;
  return facts.map((fact) => {
    if (fact.type === 'departure') return left(fact, appointments);
    return fact.type === 'appointment' ? taken(fact, appointments, departures) : fact;
  });
}
