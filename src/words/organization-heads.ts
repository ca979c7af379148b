/** What bodies are called that nobody would call a company. */
export const publicBodies: readonly string[] = `
  university universities college institute hospital ministry department agency association foundation museum council
  commission authority federation academy society union court parliament senate observatory church school schools zoo
  library district
`
  .trim()
  .split(/\s+/);
/** What organisations that an English noun describes are called by in the languages of their names. */
export const foreignHeads: Readonly<Record<string, readonly string[]>> = {
  bank: ['banks', 'bancorp', 'banco', 'banca', 'banque', 'bankhaus'],
  brewery: ['brewing', 'brauerei', 'brasserie'],
  foundation: ['stiftung', 'fundación', 'fondation', 'fundação', 'fondazione'],
  hospital: ['hôpital', 'klinikum', 'policlinico', 'ospedale', 'infirmary'],
  institute: ['institut', 'instituto', 'istituto'],
  museum: ['museo', 'musée', 'museu'],
  port: ['ports', 'puerto', 'hafen'],
  university: ['universität', 'université', 'universidad', 'universidade', 'università'],
};
