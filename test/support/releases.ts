/** Press releases made up for tests of bulk: each differs from the others in its values. */

const PLACES = ['OSLO, Norway', 'GENEVA, Switzerland', 'AUSTIN, Texas', 'PUNE, India'];

/** The release with a number; the same number gives the same text. */
export function release(number: number): string {
  const day = (number % 28) + 1;
  const company = `Halvorsen Marine ${number} Inc.`;
  return [
    `${company} Reports Third Quarter Results`,
    '',
    `${PLACES[number % PLACES.length]}, November ${day}, 2024 – ${company} (Nasdaq: HM${number % 90}) today reported revenue of $${number + 10}.5 million for the third quarter of 2024, up ${(number % 40) + 1}% from a year earlier.`,
    '',
    `“We shipped more than we had planned,” said Ingrid Solberg, Chief Executive Officer of Halvorsen Marine ${number}.`,
    '',
  ].join('\n');
}
