/** Participles of how a measure is read, in front of "by", "with", "on": "graded on the Borg scale". */
export const MEASURING = `
  defined measured assessed derived determined judged evaluated captured rated recorded quantified adjudicated collected
  gauged diagnosed graded scored classified ascertained calculated indicated reflected
`;
/** The same by their lemmas. */
export const MEASURING_LEMMAS: ReadonlySet<string> = new Set(
  `measure assess derive determine judge evaluate capture rate record quantify adjudicate collect gauge diagnose grade
  score classify ascertain define base calculate indicate`.split(/\s+/),
);
