/** A market that shares are listed on. */
export interface Exchange {
  /** its market identifier code */
  readonly mic: string;
  /** how releases write it: full names, short names, acronyms, and the suffixes that symbols carry */
  readonly names: readonly string[];
  /** words for where it is, which tell it from the others that share an acronym with it; empty for one that shares none */
  readonly home: readonly string[];
}

const words = (text: string): string[] => text.split('|').map((word) => word.trim());
const rows = (text: string): Exchange[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [mic, names, home] = line.split(/[:@]/);
      return { mic: mic!.trim(), names: words(names!), home: home ? words(home) : [] };
    });

/**
 * Market identifier codes by ISO 10383 (the list that its registration authority, SWIFT, publishes at iso20022.org): the
 * markets on which issuers list shares, with the code of the segment where a name says which one it is and of the
 * operator's whole market otherwise. A name that several markets have stands in the row of each, with words for where
 * it is behind the "@". A market whose code was in doubt is left out. Behind the name of a market its kind may be left
 * out ("Exchange", "Stock Exchange", "Market").
 */
export const exchanges: readonly Exchange[] = rows(`
  XNAS: Nasdaq | Nasdaq Stock Market
  XNGS: Nasdaq Global Select Market | Nasdaq GS | Nasdaq GSM | Nasdaq NGS
  XNMS: Nasdaq Global Market | Nasdaq National Market | Nasdaq GM | Nasdaq NGM | Nasdaq NM | Nasdaq NMS | Nasdaq NNM
  XNCM: Nasdaq Capital Market | Nasdaq SmallCap Market | Nasdaq CM
  XNYS: NYSE | New York Stock Exchange
  XASE: NYSE American | NYSE MKT | NYSE Amex | AMEX | American Stock Exchange
  ARCX: NYSE Arca | ARCA
  XCHI: NYSE Chicago | NYSE Texas | Chicago Stock Exchange
  BATS: Cboe BZX | Cboe BZX Exchange | BATS
  IEXG: Investors Exchange | IEX
  OTCM: OTC Markets | OTCMKTS | OTCID | OTCM
  OTCQ: OTCQX | OTC QX
  OTCB: OTCQB | OTC QB
  PINX: OTC Pink | OTCPK | OTC PK | Pink Sheets | Pink
  XOTC: OTC Bulletin Board | OTCBB | OTC BB
  XTSE: TSX | Toronto Stock Exchange | TSE | TO @ Canada | Canadian | Toronto
  XTSX: TSXV | TSX Venture Exchange | CVE
  XCNQ: CSE | Canadian Securities Exchange | CNSX @ Canada | Canadian | British Columbia | Ontario
  NEOE: Cboe Canada | Cboe CA | NEO Exchange | Aequitas NEO Exchange | NEO
  XMEX: BMV | Bolsa Mexicana de Valores | Mexican Stock Exchange
  BIVA: BIVA | Bolsa Institucional de Valores
  BVMF: B3 | BM&FBOVESPA | BOVESPA | Brasil Bolsa Balcão
  XSGO: Santiago Stock Exchange | Bolsa de Santiago | Bolsa de Comercio de Santiago | Santiago
  XBOG: BVC | Bolsa de Valores de Colombia | Colombia Stock Exchange
  XLIM: BVL | Bolsa de Valores de Lima | Lima Stock Exchange
  XLON: LSE | London Stock Exchange | LON
  AIMX: AIM | London AIM | LSE AIM | AIM London | AIM Market of the London Stock Exchange
  AQSE: AQSE | Aquis Stock Exchange
  XPAR: Euronext Paris | Paris Stock Exchange | EPA
  XAMS: Euronext Amsterdam | AEX | Amsterdam Stock Exchange | AMS
  XBRU: Euronext Brussels | Brussels Stock Exchange | EBR
  XLIS: Euronext Lisbon | Lisbon Stock Exchange | ELI
  XDUB: Euronext Dublin | Irish Stock Exchange
  XOSL: Oslo Børs | Oslo Bors | Euronext Oslo | Euronext Oslo Børs | Oslo Stock Exchange | OSE | OSEBX | OB @ Norway | Norwegian | Oslo
  XMIL: Euronext Milan | Borsa Italiana | Milan Stock Exchange | BIT | MI
  EXGM: Euronext Growth Milan | EGM
  ALXP: Euronext Growth Paris | Alternext Paris
  ALXB: Euronext Growth Brussels
  MERK: Euronext Growth Oslo | Merkur Market
  XETR: Xetra | ETR
  XFRA: Frankfurt Stock Exchange | Börse Frankfurt | Frankfurter Wertpapierbörse | FWB | FRA | FSE | Prime Standard | General Standard @ Germany | German | Frankfurt
  XSTU: Stuttgart Stock Exchange | Börse Stuttgart
  XMUN: Munich Stock Exchange | Börse München
  XBER: Berlin Stock Exchange | Börse Berlin
  XDUS: Düsseldorf Stock Exchange | Börse Düsseldorf
  XHAM: Hamburg Stock Exchange | Börse Hamburg
  XGAT: Tradegate | Tradegate Exchange
  XSWX: SIX | SIX Swiss Exchange | Swiss Exchange | SWX
  XBRN: BX Swiss | Berne eXchange
  XWBO: Vienna Stock Exchange | Wiener Börse | WBAG
  BMEX: BME | Bolsas y Mercados Españoles | Spanish Stock Exchanges
  XMAD: Bolsa de Madrid | Madrid Stock Exchange
  XLUX: Luxembourg Stock Exchange | LuxSE
  XSTO: Nasdaq Stockholm | Stockholm Stock Exchange | STO
  XCSE: Nasdaq Copenhagen | Copenhagen Stock Exchange | CPH | CSE @ Denmark | Danish | Copenhagen
  XHEL: Nasdaq Helsinki | Helsinki Stock Exchange | HEL
  XICE: Nasdaq Iceland | Iceland Stock Exchange
  XTAL: Nasdaq Tallinn | Tallinn Stock Exchange
  XRIS: Nasdaq Riga | Riga Stock Exchange
  XLIT: Nasdaq Vilnius | Vilnius Stock Exchange
  FNSE: Nasdaq First North Growth Market Stockholm | First North Stockholm | Nasdaq First North Stockholm | Nasdaq First North Growth Market Sweden
  FNDK: First North Copenhagen | First North Denmark | Nasdaq First North Growth Market Denmark | Nasdaq First North Growth Market Copenhagen
  FNFI: First North Helsinki | First North Finland | Nasdaq First North Growth Market Finland | Nasdaq First North Growth Market Helsinki
  XNGM: NGM | Nordic Growth Market
  XSAT: Spotlight | Spotlight Stock Market | AktieTorget
  XWAR: WSE | GPW | Warsaw Stock Exchange
  XNCO: NewConnect
  XPRA: Prague Stock Exchange | PSE @ Czech | Prague
  XBUD: Budapest Stock Exchange | BÉT | BSE @ Hungary | Hungarian | Budapest
  XBSE: Bucharest Stock Exchange | BVB
  XATH: Athens Stock Exchange | Euronext Athens | ATHEX | ASE @ Greece | Greek | Athens
  XIST: Borsa Istanbul | BIST | Istanbul Stock Exchange
  MISX: Moscow Exchange | MOEX
  XTKS: Tokyo Stock Exchange | TSE | TSE Prime | TSE Standard | TSE Growth | TYO | JPX @ Japan | Japanese | Tokyo
  XOSE: Osaka Exchange | Osaka Securities Exchange | OSE @ Japan | Japanese | Osaka
  XNGO: Nagoya Stock Exchange
  XFKA: Fukuoka Stock Exchange | FSE @ Japan | Japanese | Fukuoka
  XHKG: HKEX | SEHK | HKSE | HKG | HK | Hong Kong Stock Exchange | Stock Exchange of Hong Kong | Main Board of the Stock Exchange of Hong Kong
  XSHG: Shanghai Stock Exchange | SSE | SHA
  XSHE: Shenzhen Stock Exchange | SZSE | SHE
  XTAI: TWSE | Taiwan Stock Exchange | TSE @ Taiwan | Taiwanese | Taipei
  ROCO: TPEx | Taipei Exchange
  XKRX: KRX | Korea Exchange | KOSPI
  XKOS: KOSDAQ
  XKON: KONEX
  XSES: SGX | Singapore Exchange | Singapore Stock Exchange | SES
  XKLS: Bursa Malaysia | KLSE | Bursa
  XIDX: IDX | Indonesia Stock Exchange
  XPHS: PSE | Philippine Stock Exchange @ Philippines | Philippine | Manila
  XBKK: SET | Stock Exchange of Thailand
  XSTC: HOSE | HoSE | Ho Chi Minh City Stock Exchange | Ho Chi Minh Stock Exchange
  XNSE: NSE | National Stock Exchange of India @ India | Indian | Mumbai
  XBOM: BSE | Bombay Stock Exchange | BSE Limited @ India | Indian | Mumbai
  XKAR: PSX | Pakistan Stock Exchange | Karachi Stock Exchange
  XDHA: DSE | Dhaka Stock Exchange @ Bangladesh | Dhaka
  XCOL: Colombo Stock Exchange | CSE @ Sri Lanka | Colombo
  XASX: ASX | Australian Securities Exchange | Australian Stock Exchange
  XNZE: NZX | New Zealand Exchange | New Zealand Stock Exchange
  XTAE: TASE | Tel Aviv Stock Exchange
  XSAU: Tadawul | Saudi Exchange
  XDFM: DFM | Dubai Financial Market
  XADS: ADX | Abu Dhabi Securities Exchange
  DSMD: QSE | Qatar Stock Exchange
  XKUW: Boursa Kuwait | Kuwait Stock Exchange
  XBAH: BHB | Bahrain Bourse
  XMUS: MSX | Muscat Stock Exchange | Muscat Securities Market
  XAMM: Amman Stock Exchange | ASE @ Jordan | Jordanian | Amman
  XCAI: EGX | Egyptian Exchange | Egyptian Stock Exchange
  XJSE: JSE | Johannesburg Stock Exchange
  XNSA: NGX | Nigerian Exchange | Nigerian Stock Exchange | NSE @ Nigeria | Nigerian | Lagos
  XNAI: Nairobi Securities Exchange | Nairobi Stock Exchange | NSE @ Kenya | Kenyan | Nairobi
  XGHA: Ghana Stock Exchange | GSE
  XCAS: Casablanca Stock Exchange | Bourse de Casablanca
  XBRV: BRVM | Bourse Régionale des Valeurs Mobilières
  XMAU: SEM | Stock Exchange of Mauritius
  XNAM: NSX | Namibian Stock Exchange @ Namibia | Namibian | Windhoek
  XNEC: NSX | National Stock Exchange of Australia @ Australia | Australian
  XBOT: Botswana Stock Exchange | BSE @ Botswana | Gaborone
  XDAR: Dar es Salaam Stock Exchange | DSE @ Tanzania | Dar es Salaam
  XBUL: Bulgarian Stock Exchange | BSE @ Bulgaria | Bulgarian | Sofia
  XZIM: Zimbabwe Stock Exchange | ZSE @ Zimbabwe | Harare
  XZAG: Zagreb Stock Exchange | ZSE @ Croatia | Croatian | Zagreb
`);
