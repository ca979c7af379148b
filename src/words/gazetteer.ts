import { AGENCY, EXCHANGE, MEDIUM } from '../text/classes.js';
import { IntegerSet } from '../text/integer-set.js';
import { keyOf } from '../text/keys.js';
import { hashWord } from '../text/lexicon.js';
import * as vocabulary from './vocabulary.generated.js';

/** A list of names known beforehand, and the class of those of one word. */
export interface Gazetteer {
  readonly words: readonly string[];
  readonly naming: number;
}

const names = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/** Regulators and public bodies that releases name without introducing them, by their usual short names. */
export const agencies: Gazetteer = {
  naming: AGENCY,
  words: names(`
    FDA, USFDA, EMA, MHRA, PMDA, NMPA, TGA, ANVISA, CDSCO, MFDS, Swissmedic, BfArM, CHMP, CDC, NIH, NIAID, NCI,
    NHLBI, BARDA, DARPA, DOD, DOE, NASA, EPA, USDA, HHS, CMS, FTC, FCC, DOJ, FBI, CIA, DEA, IRS, FDIC, OCC,
    CFTC, FINRA, SEC, SIPC, FINMA, BaFin, AMF, CONSOB, CNMV, ASIC, ACCC, APRA, RBA, RBI, SEBI, CVM, ESMA, EBA,
    ECB, EIB, EBRD, IMF, WHO, UNICEF, UNESCO, UNDP, OECD, WTO, OPEC, NATO, IAEA, IFC, ADB, AfDB, JICA, JBIC,
    NHS, NICE, HPRA, PEI, AIFA, AEMPS, ANSM, CONAB, OSHA, NHTSA, FAA, NTSB, FERC, NERC, CARB, NIST, USPTO, EPO,
    WIPO, BLM, USGS, FEMA, TSA, USAID, USTR, CFPB, NYSDFS, OSC, BCSC, IIROC, CIRO, HKMA, SFC, MAS, FCA, PRA,
    CMA, BLS, NOAA, NSF, ARPA-H, CDMRP, PUC, CPSC, SBA, HUD, VA, DHS, CBP, GSA
  `),
};

/** Stock exchanges and markets, as ticker brackets name them. */
export const exchanges: Gazetteer = {
  naming: EXCHANGE,
  words: names(`
    NYSE, NASDAQ, Nasdaq, AMEX, TSX, TSXV, CSE, NEO, OTC, OTCQB, OTCQX, OTCMKTS, OTCPK, OTCBB, FSE, FRA, FWB, XETRA, LSE,
    AIM, ASX, NZX, HKEX, SEHK, HKSE, TSE, JPX, KRX, KOSDAQ, KOSPI, KONEX, SSE, SZSE, TWSE, TPEX, SGX, SES, IDX, PSE, SET, HOSE,
    HNX, NSE, BSE, B3, BMV, BVC, BCBA, JSE, NGX, EGX, TASE, DFM, ADX, QSE, Tadawul, Borsa, SIX, OSE, OMX, Euronext,
    BME, WSE, GPW, ETR, EPA, CVE, CNSX, MOEX, MCX, DSE, CBOE, Cboe, PINK, BX, BURSA, KLSE, Santiago, GSE, Spotlight,
    BIST, BYMA, BVB, BVL, BVMT, BET, BÉT, ZSE, PSX, QSE, MSX, BHB, BIVA, WBAG, VSE, ISX, NSX, SEM, USE, JASDAQ, NEEQ, UPCOM,
    STO, HEL, CPH, OB, BRVM, LuSE, CASE
  `),
};

/** Wire services, publishers of sponsored articles, social networks, link and photo services. */
export const media: Gazetteer = {
  naming: MEDIUM,
  words: names(`
    NEWMEDIAWIRE, NewMediaWire, PRNewswire, BusinessWire, ACCESSWIRE, Newsfile, CNW, GlobeNewswire, InvestorWire, BioMedWire,
    InvestorBrandNetwork, IBN, Newsramp, Reddit, Twitter, Facebook, LinkedIn, Instagram, YouTube, TikTok, Unsplash,
    Pixabay, Pexels, Shutterstock, Getty, EDGAR, SEDAR, Zoom, WhatsApp, Telegram, Discord, Medium, Threads, Spotify,
    GitHub, Proactive, Proactive Investors, EQS, RNS, EIN, Cision, PRWeb, Newsworthy
  `),
};

/** States, provinces and larger cities of one word, beside those of compromise's lexicon. */
export const placeWords: readonly string[] = `
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
  wisconsin wyoming ala ariz calif colo conn fla ill ind kan mass mich minn miss mont neb nev okla ore tenn tex
  wash wis wyo al ak az ar ca co ct de fl ga hi id il ia ks ky la md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh
  ok pa ri sc sd tn tx ut va vt wa wi wv dc ontario quebec québec alberta manitoba saskatchewan yukon nunavut ont
  que alta bc ab sk mb nb ns nl qc england scotland wales europe asia africa america americas eurasia oceania
  manhattan brooklyn queens bronx hollywood atlanta austin baltimore boston charlotte chicago cincinnati
  cleveland columbus dallas denver detroit durham honolulu houston indianapolis irvine
  jacksonville lexington memphis miami milwaukee minneapolis nashville omaha orlando philadelphia phoenix
  pittsburgh portland princeton raleigh rochester sacramento scottsdale seattle tampa tucson tulsa
  wilmington calgary edmonton halifax kelowna mississauga montreal montréal ottawa toronto vancouver victoria
  winnipeg burlington london manchester birmingham edinburgh glasgow dublin paris lyon marseille berlin
  munich frankfurt hamburg cologne düsseldorf stuttgart mainz heidelberg vienna zurich zürich geneva
  basel bern zug lausanne madrid barcelona milan rome turin bologna naples lisbon porto brussels ghent
  antwerp amsterdam rotterdam utrecht copenhagen aarhus stockholm gothenburg malmö jönköping uppsala oslo bergen
  trondheim helsinki espoo tampere warsaw poznań kraków prague brno budapest bucharest sofia athens istanbul
  ankara moscow kyiv tallinn riga vilnius reykjavik jerusalem haifa dubai doha riyadh jeddah cairo
  casablanca lagos nairobi johannesburg kigali accra tokyo osaka kyoto nagoya yokohama seoul busan beijing shanghai shenzhen guangzhou hangzhou suzhou chengdu wuhan taipei hsinchu hanoi bangkok jakarta manila
  singapore kuala sydney melbourne brisbane perth adelaide auckland wellington mumbai delhi bengaluru bangalore
  hyderabad chennai pune ahmedabad kolkata karachi lahore dhaka colombo bogotá medellín lima quito santiago
  caracas montevideo havana hamilton earth mars moon uae ksa prc hksar roc usa dprk
`
  .trim()
  .split(/\s+/);

/** Places of several words, beside those of compromise's lexicon. */
export const placePhrases: readonly string[] = names(`
  Chinese Mainland, New York, New York City, New Jersey, New Mexico, New Hampshire, North Carolina, South Carolina, North Dakota, South Dakota,
  West Virginia, Rhode Island, Puerto Rico, District of Columbia, Washington D.C., Los Angeles, San Francisco, San Diego,
  San Jose, San Antonio, San Juan, Santa Monica, Santa Clara, Santa Barbara, Santa Clarita, Las Vegas, Salt Lake City, St. Louis,
  St. Paul, St. Petersburg, Fort Worth, Fort Lauderdale, Fort Myers, Palo Alto, Menlo Park, Mountain View, Palm Beach, West Palm Beach,
  Boca Raton, Long Beach, Long Island, Baton Rouge, New Orleans, New Haven, Ann Arbor, Grand Rapids, Kansas City, Oklahoma City,
  Colorado Springs, Virginia Beach, El Paso, New England, Silicon Valley, Wall Street, Bay Area, Midwest, Times Square, British Columbia,
  Nova Scotia, New Brunswick, Prince Edward Island, Northwest Territories, United States, United States of America, United Kingdom,
  Great Britain, Northern Ireland, North America, South America, Latin America, Central America, Middle East, Far East,
  Southeast Asia, Asia Pacific, Asia-Pacific, Western Europe, Eastern Europe, Northern Europe, Sub-Saharan Africa, South Africa, West Africa, East Africa, North Africa,
  West Coast, East Coast, Gulf Coast, Pacific Northwest, Hong Kong, Mainland China, Greater China, South Korea, North Korea,
  Saudi Arabia, United Arab Emirates, Abu Dhabi, Sri Lanka, New Zealand, Papua New Guinea, New South Wales, Western Australia, South Australia, Costa Rica,
  El Salvador, Dominican Republic, Czech Republic, Ivory Coast, Sierra Leone, Burkina Faso, Cayman Islands, British Virgin Islands, Channel Islands, Isle of Man,
  Marshall Islands, Tel Aviv, Mexico City, Panama City, Buenos Aires, Rio de Janeiro, São Paulo, Sao Paulo, Ho Chi Minh City, Kuala Lumpur,
  New Delhi, Cape Town, Addis Ababa, European Union, Red Sea, Gulf of Mexico, Gulf of America, Strait of Hormuz
`);

/** The hashes of the first words of keys: most names start with none of them. */
const firstWords = (keys: ReadonlySet<string>): IntegerSet =>
  new IntegerSet(
    [...keys].flatMap((key) => {
      const word = /^[\p{L}\d]+/u.exec(key)?.[0] ?? key;
      // keys have lost their apostrophes: "christies" of "Christie’s"
      return [hashWord(word), hashWord(word.replace(/s$/, ''))];
    }),
  );

/** Keys of the places of several words. */
export const placeKeys: ReadonlySet<string> = new Set([
  ...placePhrases.map(keyOf),
  ...vocabulary.placePhrases.split('|').map(keyOf),
]);

/** First words of places, to ask before a key is made. */
export const placeFirstWords = firstWords(placeKeys);
