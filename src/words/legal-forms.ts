/**
 * Legal forms of companies as they stand behind a name, in the spelling of ISO 20275 (Entity Legal Forms, the
 * list that the Global LEI Foundation keeps): the forms that issuers, their lenders, advisers and
 * subsidiaries have. A point or a space inside may be left out, as writers do, where a row does not say
 * otherwise; capitals may stand throughout.
 */
export interface LegalForms {
  readonly where: string;
  /** forms that say of themselves that a company is named */
  readonly sure?: readonly string[];
  /** forms that are also initials, words or symbols: the name in front has to say more */
  readonly doubtful?: readonly string[];
  /** forms that count with their points only, spelled in lower case, or like the code of a place */
  readonly pointed?: readonly string[];
}

const list = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/);

export const legalForms: readonly LegalForms[] = [
  {
    where: 'United Kingdom, Ireland, United States, Canada, Australia, New Zealand',
    sure: list(`
      Inc. | Incorporated | Corp. | Corporation | Ltd. | Limited | LLC | L.L.C. | LLP | L.L.P. | LLLP | L.L.L.P. | plc | Plc | PLLC | P.L.L.C.
      PBC | P.B.C. | Unlimited Company | Designated Activity Company | Public Limited Company | Limited Partnership
      Limited Liability Company | Limited Liability Partnership | Real Estate Investment Trust | & Co. | Pty. Ltd.
      Pty. Limited | (Pty) Ltd. | (Pty) Limited | Ltée | Ltee | Limitée | ULC | U.L.C. | No Liability | Cyf.
      P.L.C. | Proprietary Limited | (Proprietary) Limited | (Pty.) Ltd. | Ltd. Co. | L3C | Teoranta | Cyfyngedig | Chtd. | Unltd.
      Community Interest Company | Charitable Incorporated Organisation | Company Limited by Guarantee | Public Benefit Corporation
      Professional Corporation | Professional Limited Liability Company | Limited Liability Limited Partnership | Société en commandite
    `),
    doubtful: list('LP | PC | P.A. | CIC | DAC | REIT'),
    pointed: list('Co. | L.P. | P.C. | N.A. | S.E.N.C. | s.e.n.c.r.l. | inc. | ltée'),
  },
  {
    where: 'Germany, Austria, Switzerland, Liechtenstein',
    sure: list(`
      GmbH | gGmbH | mbH | GmbH & Co. | GmbH & Co. KG | GmbH & Co. KGaA | GmbH & Co. OHG | AG & Co. KG | AG & Co. KGaA
      SE & Co. KG | SE & Co. KGaA | KGaA | mbB | PartG mbB | PartGmbB | OHG | oHG | UG (haftungsbeschränkt) | Aktiengesellschaft
      Kommanditgesellschaft | Gesellschaft mbH | Gesellschaft m.b.H. | Ges.m.b.H. | VVaG | Sagl
      GmbH + Co. KG | mbH & Co. KG | AG & Co. OHG | SE & Co. OHG | Limited & Co. KG | Ltd. & Co. KG | Stiftung & Co. KG | Stiftung & Co. KGaA
      UG & Co. KG | UG (haftungsbeschränkt) & Co. KG | gUG (haftungsbeschränkt) | gAG | GesbR | FlexKapG | EWIV | EEIG | GEIE
      Partnerschaftsgesellschaft mbB | Eingetragene Genossenschaft | Kommanditaktiengesellschaft
    `),
    doubtful: list('AG | SE | KG | UG | OG | GbR | eG'),
    pointed: list('e.V. | e. V. | e.K. | e. K. | e.Kfm. | e.G. | e. G. | e.U. | e. U. | e.Gen.'),
  },
  {
    where: 'France, Belgium, Luxembourg, Monaco, French-speaking Africa',
    sure: list(`
      SARL | S.A.R.L. | S.à.r.l. | S.a.r.l. | SASU | S.A.S.U. | EURL | E.U.R.L. | SELARL | SELAS | S.E.C.S. | SCSp
      SA/NV | NV/SA | S.A./N.V. | N.V./S.A. | SRL/BV | BV/SRL | ASBL/VZW | VZW/ASBL | AG/SA | ASBL | A.S.B.L. | BVBA | SPRL | S.P.R.L. | SICAV
      & Cie. | SARL AU | SUARL | SARLU | S.à.r.l.-S | SARL-S | SELAFA | SICAF | SICAR | SCRL | S.C.R.L. | CVBA | C.V.B.A. | CV/SC | SC/CV | AISBL | A.I.S.B.L.
      AISBL/IVZW | IVZW | EBVBA | CommV | Comm.V. | Comm.VA | CVBA/SCRL | SCRL/CVBA | BVBA/SPRL | SPRL/BVBA | SPRLU | Société Anonyme | Societe Anonyme
      Société par actions simplifiée | Société à responsabilité limitée | COOP-CA
    `),
    doubtful: list('SA | SAS | SCA | SNC | SRL | GAEC | SCEA'),
    pointed: list('S.A. | S.A.S. | S.C.A. | S.N.C. | G.I.E. | v.z.w. | a.s.b.l.'),
  },
  {
    where: 'Netherlands, Surinam, Curaçao',
    sure: list('Coöperatie U.A. | Coöperatief U.A. | Coöperatie W.A. | B.V. i.o. | BV i.o.'),
    pointed: list('N.V. | B.V. | C.V. | V.O.F. | U.A.'),
    doubtful: list('NV | BV'),
  },
  {
    where: 'Italy, San Marino',
    sure: list(`
      S.p.A. | SpA | S.r.l. | S.R.L. | S.r.l.s. | S.n.c. | S.a.p.A. | S.c.a.r.l. | S.c.a r.l. | Soc. Coop. | S.C.p.A. | Società per Azioni
      Società Cooperativa | S.r.l.u. | S.c.r.l. | Soc. Coop. a r.l. | Soc. Coop. a.r.l. | Società Cooperativa a r.l. | S.r.l. Società Benefit
      S.p.A. Società Benefit | Società Benefit | Società Consortile | Società Cooperativa Sociale | Società a Responsabilità Limitata | ONLUS
    `),
    pointed: list('S.a.s.'),
  },
  {
    where: 'Spain, Portugal, Mexico, Central and South America',
    sure: list(`
      S.A., Institución de Banca Múltiple | S.A.B. de C.V. | S.A.P.I. de C.V. | S.A.P.I.B. de C.V. | S.A. de C.V. | S. de R.L. de C.V. | S. de R.L. | S.A. E.S.P. | S.A.S. E.S.P. | S.A.U.
      S.L.U. | S.L.N.E. | S.C.R.L. | S. Coop. | Sociedad Anónima | Sociedade Anônima
      Ltda. | Cía. Ltda. | Cia. Ltda. | Limitada | Lda. | Unipessoal Lda. | SGPS | SGPS, S.A. | EIRELI | E.I.R.L. | EIRL | S.A.I.C. | S.A.C.I. | S/A
      Sociedad Limitada | A.C. de C.V. | S.R.L. de C.V. | S.A.S. de C.V. | S.P.R. de R.L. | S.P.R. de R.L. de C.V. | S.C. de R.L. | S.C. de R.L. de C.V. | S. en C. | S. en C. por A.
      C. por A. | S.A. de C.V., SOFOM, E.N.R. | SOFOM | S.C.C.L. | SGIIC | S.G.I.I.C. | S.A.C.I.F. | S.A.I.C.F. | S.A.C.I.F.I.A.
      S.A.C.I. y F. | S.A.I.C. y F. | S.A.E.C.A. | S.G.P.S., S.A. | S.G.P.S. | Unip. Lda. | Sociedade Unipessoal | Sociedade Limitada
      Sociedad por Acciones Simplificada | Sociedad de Responsabilidad Limitada | Sociedad Cooperativa
    `),
    doubtful: list('SL | SAC'),
    pointed: list('S.L. | S.L.P. | S.A.A. | S.A.C. | C.A.'),
  },
  {
    where: 'Denmark, Norway, Sweden, Finland, Iceland, Faroe Islands, Estonia, Latvia, Lithuania',
    sure: list(`
      A/S | P/S | P/F | K/S | I/S | ApS | AmbA | A.m.b.a. | AB (publ) | Aktiebolag | Aktieselskab | (publ) | Oyj | Abp | Oy | Oy Ab | OÜ | UAB
      ehf. | ohf. | slf. | slhf. | Osakeyhtiö | AB (publ.) | Handelsbolag | Kommanditbolag | Ekonomisk förening | Ek. för. | Anpartsselskab | Allmennaksjeselskap | Aksjeselskap
      Oyj Abp | Ab Oy | S.M.B.A. | F.M.B.A. | Sp/f | MTÜ | VšĮ | UADB | VSIA | Julkinen Osakeyhtiö
    `),
    doubtful: list('AB | AS | ASA | SIA | KB'),
    pointed: list('hf. | h.f.'),
  },
  {
    where:
      'Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria, Slovenia, Croatia, Serbia, North Macedonia, Greece',
    sure: list(`
      Sp. z o.o. | Sp. z o.o. sp.k. | Sp.k. | Sp.j. | Spółka Akcyjna | Nyrt. | Zrt. | Kft. | Kkt. | EOOD
      Sp. z o. o. | Sp. z o. o. sp. k. | Sp. z o.o. sp. k. | Sp. z o.o. S.K.A. | Spółka z o.o. | Spółka z ograniczoną odpowiedzialnością | Spółka komandytowa | Spółka jawna
      Prosta Spółka Akcyjna | Nonprofit Kft. | Kht. | Korlátolt Felelősségű Társaság | Zártkörűen Működő Részvénytársaság | Nyilvánosan Működő Részvénytársaság
      S.R.L.-D | ADSIC | DOOEL | d.o.o.e.l. | Sh.p.k. | Akciová společnost | Akciová spoločnosť | Dioničko društvo | Delniška družba
      Single Member P.C. | Single Member Private Company
    `),
    doubtful: list('EAD | FIZ'),
    pointed: list(`
      sp. z o.o. | sp.k. | sp.j. | spol. s r.o. | s.r.o. | a.s. | v.o.s. | k.s. | z.s. | d.o.o. | j.d.o.o. | d.d. | a.d. | k.d. | S.K.A. | A.E. | Single Member S.A.
      sp. k. | sp. j. | s. r. o. | a. s. | k. s. | v. o. s. | spol. s r. o. | z. s. | z. ú. | d. o. o. | d. d. | d.n.o. | j.t.d.
      A.B.E.E. | A.E.B.E.
    `),
  },
  {
    where: 'Turkey, Russia, Ukraine, Georgia, Kazakhstan, Uzbekistan',
    sure: list(`
      A.Ş. | AŞ | Anonim Şirketi | Ltd. Şti. | Limited Şirketi | PJSC | OJSC | CJSC | JSC | PAO | OAO | ZAO | OOO | PrJSC | Joint Stock Company
      Joint Stock Commercial Bank | Public Joint Stock Company | T.A.Ş. | A. Ş. | Ltd. Sti. | Limited Sirketi | Anonim Sirketi | Kollektif Şirketi | Komandit Şirketi
      Sanayi ve Ticaret A.Ş. | Sanayi ve Ticaret A.S. | Sanayi ve Ticaret Ltd. Şti. | NJSC | NPJSC | JSCB | PJSCB | FSUE | JLLC
      Federal State Unitary Enterprise | Closed Joint Stock Company | Open Joint Stock Company | Private Joint Stock Company
    `),
    pointed: list('A.S.'),
  },
  {
    where: 'Japan, Korea, China, Taiwan, Hong Kong',
    sure: list(`
      Kabushiki Kaisha | Kabushiki Gaisha | Godo Kaisha | Goshi Kaisha | Chusik Hoesa | Limited Liability Partnership
      Gomei Kaisha | Yugen Kaisha | Yugen Gaisha | Tokutei Mokuteki Kaisha | Jusik Hoesa | Yuhan Hoesa | Youxian Gongsi | Gufen Youxian Gongsi
    `),
    doubtful: list('KK'),
    pointed: list('K.K. | G.K. | T.M.K. | Y.K.'),
  },
  {
    where: 'India, Singapore, Malaysia, Indonesia, Thailand, Vietnam, Philippines',
    sure: list(`
      Private Limited | Pvt. Ltd. | Pvt. Limited | (Pvt) Ltd. | (Pvt) Limited | (P) Ltd. | Private Ltd. | Pte. Ltd. | Pte. Limited | (Pte) Ltd. | Pte. | Sdn. Bhd.
      Berhad | Bhd. | Tbk. | (Persero) Tbk. | Public Company Limited | PCL | (Private) Limited | (Private) Ltd. | (OPC) Private Limited | OPC Private Limited | (OPC) Pvt. Ltd.
      P. Ltd. | (SMC-Private) Limited | (SMC-Pvt.) Ltd. | (Guarantee) Limited | (Persero) | (Perseroda) | Sole Co., Ltd. | Public Co., Ltd. | TNHH
    `),
    doubtful: list('PLT | VCC'),
  },
  {
    where: 'Gulf states, Israel, Egypt, Africa',
    sure: list(`
      W.L.L. | S.A.O.G. | SAOC | FZE | FZC | FZCO | FZ-LLC | DMCC | Q.P.S.C. | K.S.C.P. | P.J.S.C. | Saudi Joint Stock Company | SJSC
      SOC Ltd. | (RF) Ltd. | S.A.O.C. | FZ LLC | LLC-FZ | L.L.C-FZ | FZ-LLE | DWC-LLC | DWC LLC | B.S.C. (c) | B.S.C. Closed | K.P.S.C. | K.S.C.C. | K.S.C. (Closed)
      Q.P.J.S.C. | S.A.L. (Holding) | S.A.L. Holding | Ltd/Gte | Ltd./Gte. | Share Company | Nig. Ltd. | (Nig.) Ltd. | (SU), Lda.
    `),
    doubtful: list('PSC'),
    pointed: list('P.S.C. | Q.S.C. | K.S.C. | B.S.C. | S.A.E.'),
  },
];

/** Forms that stand in front of the name: "PT Example Tbk", "UAB Example", "JSC Example". */
export const leadingForms = list(
  'PT | UAB | SIA | OÜ | JSC | PJSC | PrJSC | OJSC | CJSC | NJSC | OOO | PAO | OAO | ZAO | TOO | TOV | PrAT | FSUE | FGUP | MTÜ | VšĮ | UADB | VSIA | Oy | CV',
);

/** First and second halves of English forms of two, in any pairing: "Co., Ltd.", "Holdings, Inc.". */
export const firstHalves = list(
  'Co. | Company | & Co. | & Company | Corp. | Corporation | Holding | Holdings',
);
export const secondHalves = list(
  'Inc. | Incorporated | Ltd. | Limited | LLC | L.L.C. | LLP | plc | Plc | L.P. | LP | B.V. | N.V. | AG',
);

/** Doubtful forms that are no code of a place or name of its own: these may stand behind a comma too. */
export const doubtfulBehindComma = list('LP | KG | KK | BV | REIT | ASA | SCA | FIZ | P.A.');

/** Forms that pages run into the word behind them when they lose a line end: "LLCJane". */
export const gluedForms = list('LLC | LLP | Inc. | Ltd. | Corp. | plc | Plc | PLC | AG | SE | SA | NV');

/** Forms that are also initials, words or symbols. */
export const doubtfulForms: readonly string[] = [
  ...new Set(legalForms.flatMap(({ doubtful = [] }) => doubtful)),
];

/** the longest form that is an abbreviation: "S.c.a.r.l." */
const LONGEST_WORD = 10;
const ABBREVIATED = /(\p{L}{2,})\./gu;

const allForms: readonly string[] = [
  ...legalForms.flatMap(({ sure = [], doubtful = [], pointed = [] }) => [...sure, ...doubtful, ...pointed]),
  ...firstHalves,
  ...secondHalves,
];

/** The words that forms abbreviate with a point: "inc", "ltd", "bhd"; in lower case. */
export const formAbbreviations: readonly string[] = [
  ...new Set(
    allForms.flatMap((form) => [...form.matchAll(ABBREVIATED)].map(([, word]) => word!.toLowerCase())),
  ),
];

/** Forms that are one abbreviation, without their points: "llc", "gmbh", "spa"; in lower case. */
export const formWords: readonly string[] = [
  ...new Set(
    allForms
      .filter((form) => form.length <= LONGEST_WORD && !/[ /(&-]|^\p{Lu}\p{Ll}{4,}$/u.test(form))
      .map((form) => form.replace(/\./g, '').toLowerCase()),
  ),
];
