const list = (words: string): string[] => words.trim().split(/\s+/);

/** What bodies are called that nobody would call a company. */
export const publicBodies = list(`
  university universities college institute hospital ministry department agency association foundation museum council
  commission authority federation academy society union court parliament senate observatory church school schools zoo
  library district
`);
/**
 * What organisations are called by in the languages of their names: for each kind, in Spanish, Portuguese, Catalan,
 * French, Italian and Romanian, Polish, Czech, Arabic and Indonesian names, where such a word stands first; then in
 * German, Dutch, Danish, Norwegian, Swedish and Finnish ones, where it stands first or last. Words that are everyday
 * words of English too are left out.
 */
const kinds = {
  academy: ['academia académie accademia acadèmia akademia akademie', 'akademi'],
  agency: ['agencia agência agència agence agenzia agencja agentura', 'agentur'],
  airline: ['aerolíneas aérolignes aerolinee', 'luftfahrt flyselskap flygbolag'],
  airport: ['aeropuerto aeropuertos aeroporto aeroporti aéroport aéroports', 'flughafen lufthavn flygplats'],
  association: [
    'asociación associação associació associazione stowarzyszenie sdružení sindicato syndicat',
    'verband verein forening förening',
  ],
  authority: ['autoridad autoridade autoritat autorité autorità urząd úřad ústav', 'bundesamt tilsyn'],
  bakery: [
    'panadería panificadora doçaria boulangerie biscuiterie biscuiteries panificio pasticceria piekarnia pekárna',
    'bäckerei bakkerij bakeri bageri',
  ],
  bank: [
    'banco banca banque caja caixa caisse cassa crédit crédito credito bank',
    'bankhaus landesbank sparkasse kreissparkasse volksbank raiffeisenbank osuuspankki',
  ],
  bottler: ['embotelladora engarrafadora refrescos refrigerantes'],
  brewery: ['cervecería cervejaria brasserie birrificio birra browar pivovar', 'brauerei brouwerij bryggeri'],
  builder: ['constructora construtora construcciones construções costruzioni', 'bygg byggeri'],
  bureau: ['oficina bureau ufficio kancelaria kancelář', 'büro kantoor kontor'],
  chamber: ['cámara câmara cambra chambre camera komora', 'kammer kamer kammare'],
  clinic: ['clínica clinica clinique policlinico przychodnia klinika', 'klinik klinikum kliniek klinikk'],
  club: ['clube círculo cercle circolo klub', 'klubb'],
  college: ['colegio colégio collège collegio kolegium'],
  commission: ['comisión comissão comissió commission commissione komisja komise', 'kommission kommisjon'],
  company: [
    'compañía companhia companyia compagnie compagnia compania sociedad sociedade societat société società societatea spółka společnost empresa empreses empresas impresa entreprise azienda corporación corporação kompania kombinat',
    'gesellschaft maatschappij selskab selskap bolag',
  ],
  consortium: ['consorcio consórcio consorzio konsorcjum', 'konsortium'],
  cooperative: [
    'cooperativa coopérative spółdzielnia družstvo',
    'genossenschaft coöperatie andelslag osuuskunta',
  ],
  council: ['consejo conselho consell conseil consiglio', 'raad råd'],
  dairy: [
    'lechería lácteos laticínios laiterie fromagerie caseificio latteria mleczarnia mlékárna',
    'molkerei zuivel mejeri meieri',
  ],
  distributor: ['distribuidora distributrice distributeur'],
  estate: [
    'domaine château bodega bodegas viña viñas viñedos vinícola cantina cantine tenuta adega winnica',
    'weingut kellerei',
  ],
  factory: [
    'fábrica fábricas fabrique fabbrica fabryka fabrika továrna usine usines manufactura manufattura ateliers atelier officine huta zakłady zavod',
    'fabrik fabrikker werk werke verk',
  ],
  faculty: ['facultad faculdade facultat faculté facoltà wydział fakulta', 'fakultät faculteit fakultet'],
  federation: [
    'federación federação federació fédération federazione federacja confederación confederação confédération',
    'bundesverband forbund förbund',
  ],
  food: ['alimentos alimentación alimentaires alimentari żywność', 'lebensmittel livsmedel'],
  foundation: [
    'fundación fundação fundació fondation fondazione fundacja nadace yayasan',
    'stiftung stichting stiftelse',
  ],
  fund: ['fondo fundo fons fonds fundusz fideicomiso afore administradora', 'fonden'],
  group: ['grupo grup groupe groupement gruppo grupa skupina', 'gruppe groep gruppen'],
  hospital: [
    'hospital hôpital ospedale szpital nemocnice',
    'krankenhaus spital ziekenhuis sygehus sykehus sjukhus',
  ],
  hotel: ['hotelera hoteles hotéis hôtels alberghi hotele'],
  house: ['casa maison'],
  institute: ['instituto institut istituto instytut institutul', 'instituut instituttet'],
  insurer: [
    'seguros assegurances assurances assicurazioni mutuelle mutua ubezpieczenia pojišťovna',
    'versicherung verzekering forsikring försäkring',
  ],
  investor: ['inversiones inversões investissements investimenti inwestycje'],
  laboratory: [
    'laboratorio laboratorios laboratório laboratórios laboratoire laboratoires laboratori laboratorium laboratoř',
  ],
  library: ['biblioteca bibliothèque biblioteka knihovna', 'bibliothek bibliotheek bibliotek'],
  maker: [
    'aceros aciers aciérie aciéries acciaierie acciai cementos cimentos ciments cementi cemento cerámicas cerâmicas céramiques ceramiche porcelanas porcelaines porcellane cristalerías cristais cristalleries',
  ],
  mill: ['molino molinos moinho moinhos moulin moulins molini mulino mlyn młyn', 'mühle mølle kvarn'],
  mine: ['minera mineras mineração mineria minière minières mineraria kopalnia', 'bergbau'],
  ministry: [
    'ministerio ministério ministeri ministère ministero ministerstwo ministerstvo',
    'ministerium ministerie',
  ],
  museum: ['museo museu musée muzeum muzeu', 'museet'],
  national: ['narodowy narodowe narodowa krajowa krajowy polskie polski česká české český technische'],
  newspaper: ['diario diário giornale dziennik deník', 'zeitung tidning'],
  observatory: ['observatorio observatório observatoire osservatorio obserwatorium'],
  port: ['puerto porto přístav', 'hafen havn hamn'],
  producer: ['productos produtos produits prodotti produkty'],
  publisher: [
    'editora ediciones edições éditions editrice edizioni wydawnictwo nakladatelství librairie livraria libreria imprimerie tipografia',
    'verlag uitgeverij forlag förlag',
  ],
  railway: ['ferrocarriles caminhos chemins ferrovie koleje železnice', 'bahnen spoorwegen jernbane järnväg'],
  refinery: ['refinería refinaria raffinerie raffineria rafineria', 'raffinaderij raffinaderi'],
  retailer: [
    'almacenes tiendas lojas magasins magazzini supermercados supermarchés supermercati sklepy galeries',
    'handels kaufhaus',
  ],
  school: [
    'escuela escola école scuola szkoła škola politechnika politecnico politécnica politécnico polytechnique',
    'hochschule schule hogeschool høgskole högskola',
  ],
  service: ['servicios serviços servizi'],
  shipping: ['naviera navegação armateurs armatori żegluga', 'reederei rederij rederi'],
  shipyard: [
    'astillero astilleros estaleiro estaleiros chantier chantiers cantiere cantieri stocznia loděnice',
    'werft werf verft varv',
  ],
  state: ['régie régence'],
  telephone: ['telefónica télévision televisión televisão televisione telewizja televize', 'fernsehen'],
  theatre: ['teatro teatre théâtre teatr divadlo'],
  transport: ['transportes trasporti transporty dopravní', 'spedition'],
  university: [
    'universidad universidade universitat université università uniwersytet univerzita univerza universitatea',
    'universität universiteit universitet universitetet yliopisto',
  ],
  energy: ['energía energia énergie energetyka', 'energie energi kraft strom'],
  law: ['abogados advogados avocats avvocati', 'advokatbyrå advokatfirma rechtsanwälte advocaten'],
  commerce: ['comercial comércio commerciale comercio handlowa obchodní'],
  centre: ['centro centre centrum ośrodek', 'zentrum senter'],
  forest: ['forestal florestal forestière forestale', 'skog skogar'],
} satisfies Readonly<Record<string, readonly [romance: string, germanic?: string]>>;

const wordsOf = (kind: keyof typeof kinds): string[] => kinds[kind].flatMap(list);

/** What organisations that an English noun describes are called by, in English and other languages. */
export const foreignHeads = {
  bank: [...wordsOf('bank'), 'banks', 'bancorp'],
  brewery: [...wordsOf('brewery'), 'brewing'],
  foundation: wordsOf('foundation'),
  hospital: [...wordsOf('hospital'), ...wordsOf('clinic'), 'infirmary'],
  institute: wordsOf('institute'),
  museum: wordsOf('museum'),
  port: [...wordsOf('port'), 'ports'],
  university: wordsOf('university'),
} satisfies Readonly<Record<string, readonly string[]>>;

/** Heads that stand first in names of other languages. */
export const headsInFront = Object.values(kinds).flatMap((forms) => forms.flatMap(list));

/** Germanic and Nordic heads that stand last as words of their own: "Ostsee Reederei", "Agder Sykehus". */
export const headsBehind = Object.values(kinds).flatMap(([, germanic]) => (germanic ? list(germanic) : []));

/** What organisations are called by whose names say it in other words: "the lender" for a bank, "the miner" for Example Gold. */
export const callings = {
  lender: list('bank bancorp bancshares savings credit'),
  bank: list('bancorp bancshares'),
  insurer: list('insurance assurance mutual reinsurance'),
  watchdog: list('authority commission agency administration inspectorate'),
  regulator: list('authority commission agency administration inspectorate'),
  broker: list('securities'),
  brokerage: list('securities'),
  brewer: list('brewing brewery breweries'),
  drugmaker: list('pharma pharmaceutical pharmaceuticals therapeutics biopharma'),
  biotech: list('therapeutics biosciences biotherapeutics biologics biotechnology bio'),
  miner: list('mining minerals mines gold silver copper lithium metals resources'),
  carrier: list('airlines airways airline'),
  retailer: list('stores retail'),
  utility: list('power electric water energy utilities'),
  carmaker: list('motors motor automotive'),
  steelmaker: list('steel'),
  chipmaker: list('semiconductor semiconductors'),
  charity: list('foundation trust'),
  publisher: list('press publishing'),
  builder: list('homes construction'),
  dairy: list('dairies'),
  shipbuilder: list('shipbuilders shipbuilding shipyard'),
  shipowner: list('shipping tankers maritime'),
  railway: list('rail railroad'),
  grocer: list('grocers grocery foods supermarkets'),
  developer: list('properties realty developments'),
  club: list('fc afc cf rfc rufc cc sc united rovers wanderers athletic rangers'),
  team: list('fc afc cf rfc rufc united rovers wanderers athletic rangers racing'),
  orchestra: list('symphony philharmonic philharmonia sinfonia sinfonietta'),
  symphony: list('orchestra'),
  choir: list('singers chorale chorus choral'),
  theatre: list('playhouse theater'),
  theater: list('playhouse theatre'),
  housebuilder: list('homes construction'),
  homebuilder: list('homes construction'),
  supermarket: list('stores supermarkets grocers foods'),
  airline: list('airways'),
  winery: list('wines vineyard vineyards cellars'),
  creamery: list('dairy dairies'),
  haulier: list('haulage freight transport logistics'),
  school: list('academy primary elementary'),
  investor: list('capital ventures equity investments'),
  consultancy: list('consulting consultants advisory'),
  recruiter: list('recruitment staffing'),
  caterer: list('catering'),
  nonprofit: list('foundation trust'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
