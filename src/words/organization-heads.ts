const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What bodies are called that nobody would call a company. */
export const publicBodies = list(`
  university universities college institute hospital ministry department agency association foundation museum council
  commission authority federation academy society union court parliament senate observatory church school schools zoo
  library district
`);
/** What organisations that an English noun describes are called by in the languages of their names. */
export const foreignHeads = {
  bank: ['banks', 'bancorp', 'banco', 'banca', 'banque', 'bankhaus'],
  brewery: ['brewing', 'brauerei', 'brasserie'],
  foundation: ['stiftung', 'fundación', 'fondation', 'fundação', 'fondazione'],
  hospital: ['hôpital', 'klinikum', 'policlinico', 'ospedale', 'infirmary'],
  institute: ['institut', 'instituto', 'istituto'],
  museum: ['museo', 'musée', 'museu'],
  port: ['ports', 'puerto', 'hafen'],
  university: ['universität', 'université', 'universidad', 'universidade', 'università', 'universitet'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** Heads that stand first in Romance, German, Nordic, Slavic, Arabic and Indonesian names. */
export const headsInFront = list(`
  banco banca banque bank académie academia accademia société laboratorios laboratoires laboratorio laboratório
  grupo gruppo groupe groupement universidad universidade università université universitat universiteit
  universitet uniwersytet univerzita univerza technische instituto instituttet instytut institut istituto
  hospital clínica clinica clinique policlinico klinik klinikum crédit crédito credito sociedad sociedade
  società compagnie compagnia compañía companhia comissão comisión comissió commission commissione autorité
  autoridad autoridade autorità ministerio ministère ministério ministero fundación fundação fundació fondazione
  fondation fundusz fundacja stiftung stichting caisse caixa caja cassa agence agencia agência agència agenzia
  verband verein bundesamt bundesverband szpital stowarzyszenie agencja politechnika politecnico politécnica
  urząd ústav nadace nemocnice yayasan casa maison inversiones inversões corporación corporação empresa empresas
  impresa fideicomiso fondo fonds afore administradora cooperativa coopérative hôpital ospedale azienda école
  escuela escola scuola facultad faculdade universität hochschule landesbank sparkasse kreissparkasse volksbank
  raiffeisenbank kancelaria cámara câmara cambra camera chambre consejo conselho conseil consiglio asociación
  associação associació associazione federación federação fédération federazione confederación sindicato
  syndicat centro centre zentrum domaine château bodega bodegas viña viñedos cantina cantine tenuta cervecería
  cervejaria brasserie brauerei biscuiterie biscuiteries fromagerie laiterie éditions ediciones editora editrice
  librairie imprimerie ateliers atelier chantiers astilleros cantieri estaleiro usines fábrica fabbrica fábricas
  manufactura minera mineração minière cementos cimentos ciments aceros acciaierie aciéries ferrovie
  ferrocarriles chemins transportes trasporti naviera navegação armateurs rederi rederij reederei stocznia huta
  kopalnia zakłady fabryka spółdzielnia telewizja wydawnictwo pivovar osuuskunta osuuspankki teatro théâtre
  teatr museo musée muzeum museu oficina bureau régie régence observatorio observatoire consorcio consorzio
  consórcio distribuidora constructora construtora construções construcciones alimentos alimentari produits
  productos prodotti seguros assicurazioni assurances mutuelle mutua porcelanas cerámicas ceramiche refrescos
  embotelladora frigorífico moinho moinhos molino molinos doçaria panificadora commerciale comércio
  supermercados supermarchés magazzini galeries almacenes tiendas lojas hotelera hoteles hôtels alberghi
  aerolíneas aérolignes aeropuertos aeroporti aéroports societatea compania kombinat zavod fabrika narodowy
  narodowe krajowa polskie česká české
`);

/** Germanic and Nordic heads that stand last as words of their own: "Ostsee Reederei", "Agder Sykehus". */
export const headsBehind = list(`
  reederei brauerei rederi rederij sykehus sjukhus sygehus klinik klinikum verlag werke werk stiftung sparkasse
  bolag kraft energi energie bygg fabrik fabrikker mejeri bryggeri skogar advokatbyrå advokatfirma universitet
  högskola
`);
