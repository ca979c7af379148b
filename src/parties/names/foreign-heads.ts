import { isApostrophe, isGlued, isHyphen, isOne, type Reading, textOf } from '../../text/reading.js';
import { wordSet } from '../../text/word-set.js';
import { endOfAtom } from './atoms.js';

/** What organisations are called by in other languages: there the head stands first, or ends a compound. */

/** Heads that stand first in Romance, German, Nordic, Slavic, Arabic and Indonesian names. */
const FIRST_HEADS = wordSet(`
  banco banca banque bank académie academia accademia société laboratorios laboratoires laboratorio laboratório grupo gruppo groupe groupement universidad
  universidade università université universitat universiteit universitet uniwersytet univerzita univerza technische
  instituto instituttet instytut institut istituto hospital clínica clinica clinique policlinico klinik klinikum
  crédit crédito credito société sociedad sociedade società compagnie compagnia compañía companhia comissão comisión
  comissió commission commissione autorité autoridad autoridade autorità ministerio ministère ministério ministero
  fundación fundação fundació fondazione fondation fundusz fundacja stiftung stichting caisse caixa caja cassa agence
  agencia agência agència agenzia verband verein bundesamt bundesverband szpital stowarzyszenie agencja politechnika
  politecnico politécnica urząd ústav nadace nemocnice yayasan casa maison inversiones inversões corporación corporação
  empresa empresas impresa fideicomiso fondo fonds afore administradora cooperativa coopérative hôpital ospedale
  azienda école escuela escola scuola facultad faculdade universität hochschule landesbank sparkasse kreissparkasse
  volksbank raiffeisenbank kancelaria cámara câmara cambra camera chambre consejo conselho conseil consiglio asociación
  associação associació associazione federación federação fédération federazione confederación sindicato
  syndicat centro centre zentrum domaine château bodega bodegas viña viñedos cantina cantine tenuta 
  cervecería cervejaria brasserie brauerei biscuiterie biscuiteries fromagerie laiterie éditions ediciones editora
   editrice librairie imprimerie ateliers atelier chantiers astilleros cantieri estaleiro usines fábrica
  fabbrica fábricas manufactura minera mineração minière cementos cimentos ciments aceros acciaierie
  aciéries ferrovie ferrocarriles chemins transportes trasporti naviera navegação armateurs rederi rederij
  reederei stocznia huta kopalnia zakłady fabryka spółdzielnia telewizja wydawnictwo pivovar osuuskunta
  osuuspankki teatro théâtre teatr museo musée muzeum museu oficina bureau régie régence observatorio observatoire
  consorcio consorzio consórcio distribuidora constructora construtora construções construcciones
   alimentos alimentari produits productos prodotti seguros assicurazioni assurances mutuelle mutua
  porcelanas cerámicas ceramiche refrescos embotelladora frigorífico moinho moinhos molino molinos doçaria panificadora
    commerciale comércio supermercados supermarchés magazzini galeries almacenes tiendas lojas
  hotelera hoteles hôtels alberghi aerolíneas aérolignes aeropuertos aeroporti aéroports societatea
  compania kombinat zavod fabrika narodowy narodowe krajowa polskie česká české
`);

/** Germanic and Nordic heads that stand last as words of their own: "Ostsee Reederei", "Agder Sykehus". */
const LAST_HEADS = wordSet(`
  reederei brauerei rederi rederij sykehus sjukhus sygehus klinik klinikum verlag werke werk stiftung sparkasse bolag
  kraft energi energie bygg fabrik fabrikker mejeri bryggeri skogar advokatbyrå advokatfirma universitet högskola
`);

/** How German, Dutch and Nordic compounds end that are called by what the organisation is. */
const COMPOUND =
  /^.{3,}(?:institut|instituut|instituttet|gesellschaft|genossenschaft|verband|verein|sparkasse|hochschule|universität|klinik|klinikum|krankenhaus|stiftung|kammer|ministerium|versicherung|verlag|werke?|brauerei|reederei|fabrik|bolaget|universitet|högskola|sjukhus|sykehus|rederi|verket|banken|stiftelsen|direktoratet|tilsynet|förbundet|forbundet|laget|fonden|kassen|yliopisto|säätiö|liitto)$/iu;

/** A word that an organisation's name in another language starts with: "Banco", "Max-Example-Institut". */
export const isForeignHead = (reading: Reading, at: number): boolean =>
  isOne(reading, at, FIRST_HEADS) ||
  COMPOUND.test(textOf(reading, at, isHyphen(reading, at + 1) ? endOfAtom(reading, at) : at + 1));

const LINKS = wordSet(
  'de du des del della dei delle dello degli di da do das dos des per pour für för før la el los las le les',
);
const ELIDED = wordSet('l d dell all dall sull nell');
const LINK_ARTICLES = wordSet('la le les el los las die das den der il lo gli');

/** "BGP Example Wirtschaftsprüfungsgesellschaft": such a compound at the end of a name. */
export const endsInForeignHead = (
  reading: Reading,
  { atoms }: { readonly atoms: readonly number[] },
): boolean =>
  atoms.length > 1 &&
  (isOne(reading, atoms.at(-1)!, LAST_HEADS) ||
    COMPOUND.test(textOf(reading, endOfAtom(reading, atoms.at(-1)!) - 1)));

/** Behind the links at a token that a name with such a head goes on behind, at most two: "für | ", "per la | "; or -1. */
export function skipForeignLinks(reading: Reading, head: number, end: number): number {
  const elided = isOne(reading, end, LINKS) ? end + 1 : end;
  // "de l'|Estuaire", "d'|Agronomie"
  if (
    isOne(reading, elided, ELIDED) &&
    isApostrophe(reading, elided + 1) &&
    isGlued(reading, elided + 2) &&
    isForeignHead(reading, head)
  )
    return elided + 2;
  if (!isOne(reading, end, LINKS) || !isForeignHead(reading, head)) return -1;
  return isOne(reading, end + 1, LINK_ARTICLES) ? end + 2 : end + 1;
}
