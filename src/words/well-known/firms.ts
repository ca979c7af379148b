/** Banks, insurers, brokers, advisers, law firms, agencies, and companies called like persons. */
export const firms: readonly string[] = [
  // Insurers, reinsurers, insurance brokers
  `
  AIG | Aon | Beazley | Brown & Brown | Direct Line | General Re | Genworth | Geico | Hannover Re | Hiscox |
  Lloyd's | Marsh & McLennan | Marsh McLennan | MBIA | Munich Re | Mutual of Omaha | Norwich Union |
  Prudential | RenaissanceRe | Royal & SunAlliance | Royal & Sun Alliance | Swiss Life | Towers Perrin |
  Towers Watson | Transamerica | Watson Wyatt | Willis Towers Watson
  `,
  // Banks by short name
  `
  BankAmerica | BankBoston | Bankers Trust | Bank of America | Bank of Montreal | Bank of New York Mellon |
  BNY Mellon | Bank of Nova Scotia | BB&T | Capital One | Chase Manhattan | Citibank | Citicorp | Fifth Third |
  First Union | JPMorgan | JP Morgan | J.P. Morgan | JPMorgan Chase | J.P. Morgan Chase | KeyCorp | M&T |
  NationsBank | PNC | Royal Bank of Scotland | RBS | State Street | SunTrust | Toronto-Dominion | Truist |
  Washington Mutual | Abbey National | Bradford & Bingley | Alliance & Leicester | Caixa Econômica Federal |
  Bank of Communications | State Bank of India | Desjardins
  `,
  // Investment banks, brokers, advisers
  `
  TD Ameritrade | Canaccord Genuity | Cantor Fitzgerald | Cazenove | Donaldson, Lufkin & Jenrette | Evercore |
  First Boston | Hambrecht & Quist | Houlihan Lokey | Jefferies | Keefe, Bruyette & Woods | Kleinwort Benson |
  Lazard | Lazard Frères | Legg Mason | Merrill Lynch | Bank of America Merrill Lynch | Moelis |
  Perella Weinberg | Piper Jaffray | Salomon Brothers | Salomon Smith Barney | S.G. Warburg | Sandler O'Neill |
  Schroders | Stifel | Wasserstein Perella | Berenberg | Euroclear | DTCC | Tradeweb
  `,
  // Private equity, venture capital, hedge funds, asset managers
  `
  AllianceBernstein | Andreessen Horowitz | Baillie Gifford | BlackRock | Blackstone |
  Clayton, Dubilier & Rice | D. E. Shaw | D.E. Shaw | Eaton Vance | Fidelity Investments | Franklin Templeton |
  General Atlantic | Hellman & Friedman | Hicks, Muse, Tate & Furst | Invesco | Kleiner Perkins |
  Kleiner Perkins Caufield & Byers | Kohlberg Kravis Roberts | KKR | Neuberger Berman | Nuveen | Oaktree |
  Permira | Pershing Square | Pictet | Pimco | PIMCO | T. Rowe Price | Thoma Bravo | Warburg Pincus |
  Welsh, Carson, Anderson & Stowe | Y Combinator
  `,
  // Rating agencies and data
  `
  A.M. Best | AM Best | DBRS | Dun & Bradstreet | Duff & Phelps | Fitch Ratings | Moody's | Morningstar |
  S&P | S&P Global | Standard & Poor's | Standard and Poor's | TransUnion | Refinitiv | Bureau van Dijk |
  FTSE Russell | IHS Markit | PitchBook
  `,
  // Market research
  `
  ACNielsen | comScore | Datamonitor | Euromonitor | Frost & Sullivan | Gartner | GfK | GlobalData | IDC |
  Ipsos | Ipsos MORI | Kantar | Millward Brown | Mintel | NielsenIQ | Research and Markets | Statista |
  Taylor Nelson Sofres | YouGov
  `,
  // Consultancies and auditors
  `
  A.T. Kearney | AlixPartners | Alvarez & Marsal | Andersen Consulting | BDO | Baker Tilly | Booz Allen |
  Boston Consulting | BCG | Cap Gemini | Cap Gemini Ernst & Young | Coopers & Lybrand | Deloitte |
  Deloitte & Touche | Deloitte Touche Tohmatsu | Ernst & Young | KPMG | KPMG Peat Marwick | Peat Marwick |
  Mazars | McKinsey | Mott MacDonald | Price Waterhouse | PricewaterhouseCoopers | Protiviti | PwC | RSM |
  Thoughtworks | Touche Ross | Kroll | Teneo | CACI
  `,
  // Law firms
  `
  A&O Shearman | Akin Gump | Akin Gump Strauss Hauer & Feld | Allen & Overy | Alston & Bird | Arnold & Porter |
  Ashurst | Baker & McKenzie | Baker McKenzie | Baker Botts | Bird & Bird | Blake, Cassels & Graydon |
  Boies, Schiller & Flexner | Brobeck, Phleger & Harrison | Bryan Cave | Cadwalader, Wickersham & Taft |
  Cleary Gottlieb | Cleary Gottlieb Steen & Hamilton | Clifford Chance | Cooley Godward | Covington & Burling |
  Cravath, Swaine & Moore | Davis Polk | Davis Polk & Wardwell | Debevoise & Plimpton | Dechert | Dentons |
  Dewey & LeBoeuf | DLA Piper | Dorsey & Whitney | Eversheds | Faegre Drinker | Faruqi & Faruqi |
  Fenwick & West | Finnegan, Henderson, Farabow, Garrett & Dunner | Fish & Richardson | Foley & Lardner |
  Freshfields | Freshfields Bruckhaus Deringer | Fried, Frank, Harris, Shriver & Jacobson |
  Fulbright & Jaworski | Gibson, Dunn & Crutcher | Goodwin Procter | Greenberg Traurig | Hale and Dorr |
  Haynes and Boone | Hengeler Mueller | Herbert Smith Freehills | Hogan & Hartson | Hogan Lovells |
  Holland & Knight | Hunton & Williams | Jenner & Block | Jones Day | K&L Gates | Katten Muchin Rosenman |
  Kim & Chang | King & Spalding | King & Wood Mallesons | Kirkland & Ellis | Latham & Watkins |
  LeBoeuf, Lamb, Greene & MacRae | Levi & Korsinsky | Linklaters | Mayer Brown | McCarthy Tétrault |
  McDermott Will & Emery | Milbank, Tweed, Hadley & McCloy | Milberg Weiss | MinterEllison |
  Morgan, Lewis & Bockius | Morrison & Foerster | Munger, Tolles & Olson | Norton Rose | Norton Rose Fulbright |
  O'Melveny & Myers | Orrick, Herrington & Sutcliffe | Osler, Hoskin & Harcourt |
  Paul, Weiss, Rifkind, Wharton & Garrison | Paul, Hastings, Janofsky & Walker | Perkins Coie | Pinsent Masons |
  Proskauer | Proskauer Rose | Quinn Emanuel | Reed Smith | Robbins Geller Rudman & Dowd | Ropes & Gray |
  Schulte Roth & Zabel | Seyfarth Shaw | Shearman & Sterling | Sidley Austin | Simmons & Simmons |
  Simpson Thacher | Simpson Thacher & Bartlett | Skadden | Skadden Arps | Skadden, Arps, Slate, Meagher & Flom |
  Slaughter and May | Squire Patton Boggs | Squire, Sanders & Dempsey | Steptoe & Johnson |
  Sullivan & Cromwell | Uría Menéndez | Vinson & Elkins | Wachtell, Lipton, Rosen & Katz |
  Weil, Gotshal & Manges | White & Case | Willkie Farr & Gallagher | WilmerHale | Wilson Sonsini |
  Wilson Sonsini Goodrich & Rosati | Winston & Strawn
  `,
  // PR, IR, proxy advisers and solicitors
  `
  APCO | Bell Pottinger | Burson-Marsteller | Cision | D.F. King | D. F. King | Edelman | FleishmanHillard |
  Fleishman-Hillard | Georgeson | Glass Lewis | Glass, Lewis | GolinHarris | Hill & Knowlton | Hill+Knowlton |
  Institutional Shareholder Services | Joele Frank, Wilkinson Brimmer Katcher | Ketchum | Kekst CNC |
  Lippert/Heilshorn | MacKenzie Partners | Morrow Sodali | Porter Novelli | Ruder Finn | Sard Verbinnen |
  Weber Shandwick
  `,
  // Executive search and staffing
  `
  Egon Zehnder | Heidrick & Struggles | Korn Ferry | Korn/Ferry | Odgers Berndtson | Spherion | Kforce |
  Witt/Kieffer | Glassdoor
  `,
  // Engineering, architecture, real estate services
  `
  Arup | WS Atkins | Amec Foster Wheeler | Foster Wheeler | Black & Veatch | CB Richard Ellis | CH2M Hill |
  Cushman & Wakefield | Foster + Partners | Hellmuth, Obata & Kassabaum | Jones Lang LaSalle | JLL |
  Kohn Pedersen Fox | Parsons Brinckerhoff | Perkins and Will | Ramboll | Savills | Skidmore, Owings & Merrill |
  Snøhetta | Stantec | Stone & Webster | Tetra Tech | Turner & Townsend | Herzog & de Meuron | Subsea 7
  `,
  // like persons
  `
  Arthur Andersen | Arthur D. Little | Arthur J. Gallagher | Arthur Cox | Arthur Young | Brooks Brothers |
  Calvin Klein | Charles Schwab | Christian Dior | David Jones | Dean Witter | Dillon Read | Dolce & Gabbana |
  Donna Karan | Duane Morris | Edward Jones | Elizabeth Arden | Fisher-Price | Fred Meyer | George Weston |
  Georg Fischer | Giorgio Armani | Goldman Sachs | Grant Thornton | Guy Carpenter | Harris Teeter |
  Harry Winston | Henry Schein | Herbert Smith | Herman Miller | J. Walter Thompson | J. Sainsbury |
  Jack Daniel's | James Hardie | Jenny Craig | Jim Beam | Jimmy Choo | Joele Frank | John Deere | John Fairfax |
  John Hancock | John Lewis | John Menzies | John Nuveen | Johnson & Johnson | Julius Baer | Karl Lagerfeld |
  Kate Spade | Kenneth Cole | Kidder Peabody | Knight Frank | Laura Ashley | Leo Burnett | Lombard Odier |
  Lord & Taylor | Louis Vuitton | Marc Jacobs | Marcus & Millichap | Mary Kay | Max Mara | Michael Baker |
  Michael Kors | Michael Page | Morgan Grenfell | Morgan Sindall | Morgan Stanley | Morgan Stanley Dean Witter |
  Oliver Wyman | Oscar Mayer | Patek Philippe | Paul Hastings | Paul Weiss | Peter Kiewit |
  Phillips-Van Heusen | Pierre Cardin | Ralph Lauren | Ray-Ban | Raymond James | Robert Bosch | Robert Fleming |
  Robert Half | Robert Walters | Roland Berger | Russell Reynolds | Russell Stover | Salvatore Ferragamo |
  Smith Barney | Spencer Stuart | Stella McCartney | Ted Baker | Thomas Nelson | Tommy Hilfiger |
  Trammell Crow | Travers Smith | Vera Wang | Vivienne Westwood | Warner Chilcott | Warby Parker |
  William Blair | William Grant & Sons | William Hill | William M. Mercer | William Morris |
  Yves Saint Laurent | Zaha Hadid
  `,
];
