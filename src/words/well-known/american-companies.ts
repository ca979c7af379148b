/** Companies of the Americas and of Africa, and those of earlier decades. */
export const americanCompanies: readonly string[] = [
  // United States large and mid caps
  `
  AbbVie | Accenture | Adobe | AECOM | Aetna | Aflac | Agilent | Alcoa | Allstate | Altria | American Express |
  AmerisourceBergen | Amgen | Anheuser-Busch | Aramark | Archer Daniels Midland | AutoZone | Baker Hughes |
  Becton Dickinson | Berkshire Hathaway | Bechtel | Black & Decker | Stanley Black & Decker | Boeing |
  BorgWarner | Bristol-Myers Squibb | Bristol Myers Squibb | Cargill | CarMax | Chubb | Cigna | Cisco |
  Citigroup | Clorox | Cognizant | Colgate-Palmolive | Conagra | ConocoPhillips | Con Edison | Costco | CSX |
  Cummins | CVS | Danaher | DaVita | DuPont | Eastman Kodak | Kodak | Entergy | Equifax | Exelon | Expedia |
  ExxonMobil | Exxon | FedEx | Fluor | Foot Locker | Freeport-McMoRan | General Dynamics | General Electric |
  General Mills | General Motors | Georgia-Pacific | Goodyear | Halliburton | Harley-Davidson | Hasbro | HCA |
  Hewlett-Packard | Home Depot | Honeywell | Hormel | Humana | IBM | Ingersoll Rand | Johnson Controls |
  Kimberly-Clark | Kraft | Kraft Heinz | Kroger | Labcorp | Leidos | Lockheed Martin | Lockheed |
  Martin Marietta | LyondellBasell | Mattel | McDonnell Douglas | McGraw-Hill | McKesson | Medtronic | MetLife |
  Molson Coors | Mondelez | Monsanto | Motorola | NextEra | Norfolk Southern | Northrop Grumman | Grumman |
  Owens Corning | Parker Hannifin | PepsiCo | Coca-Cola | PG&E | Philip Morris | Pitney Bowes | PPG | Praxair |
  Procter & Gamble | Raytheon | Rockwell Collins | SAIC | Sara Lee | Schlumberger | Sherwin-Williams | Stryker |
  Sysco | Teledyne | Textron | Thermo Fisher | TRW | Tyson Foods | Union Carbide | Union Pacific | Unisys |
  UnitedHealth | UnitedHealthcare | UPS | Valero | Verisign | Viatris | Walgreens | Walgreens Boots Alliance |
  Walmart | Wal-Mart | WellPoint | Wells Fargo | Westinghouse | Weyerhaeuser | Wrigley | Xerox | Zimmer Biomet |
  Zoetis | AT&T | Verizon | T-Mobile | PerkinElmer | Campbell Soup | Heinz | Nabisco | RJR Nabisco |
  R.J. Reynolds | Chiquita | Del Monte | Land O'Lakes | Hertz | U-Haul | Intuit | H&R Block | Rohm and Haas |
  RR Donnelley | Pratt & Whitney | Sikorsky | Gulfstream | Cessna | SpaceX | Blue Origin | Virgin Galactic |
  Kellogg Brown & Root | Zillow | WeWork
  `,
  // Canada
  `
  Agnico Eagle | Air Canada | Alcan | Barrick | BlackBerry | Research In Motion | Bombardier |
  Canadian National | Canadian Pacific | Canadian Tire | Celestica | CIBC | BMO | Scotiabank | Enbridge |
  Encana | Falconbridge | Goldcorp | Hudson's Bay | Inco | Kinross | Loblaw | Lululemon | Magna International |
  Manulife | Mitel | Noranda | Nortel | Nutrien | OpenText | Petro-Canada | Placer Dome | PotashCorp |
  Quebecor | Seagram | Shoppers Drug Mart | Shopify | SNC-Lavalin | AtkinsRéalis | Sobeys | Suncor | Sun Life |
  Teck | Telus | Tim Hortons | Thomson Reuters | TransCanada | WestJet
  `,
  // Africa
  `
  Absa | AngloGold | AngloGold Ashanti | De Beers | Gold Fields | Investec | MultiChoice | Naspers | Nedbank |
  Pick n Pay | Sasol | Shoprite | Sibanye-Stillwater | Steinhoff | Vodacom | Dangote | Flutterwave | Jumia |
  NNPC | Ecobank | Safaricom | EgyptAir | Maroc Telecom | Sonatrach | Sonangol
  `,
  // Latin America
  `
  Ambev | Banco Bradesco | Banco do Brasil | Itaú Unibanco | Bradesco | Braskem | BTG Pactual |
  Companhia Siderúrgica Nacional | Companhia Vale do Rio Doce | Eletrobras | Embraer | Gerdau | JBS | Nubank |
  Odebrecht | Petrobras | Suzano | Varig | Votorantim | América Móvil | America Movil | Aeroméxico | Banamex |
  Grupo Bimbo | Cemex | Comisión Federal de Electricidad | FEMSA | Grupo México | Grupo Modelo | Pemex |
  Televisa | Telmex | Codelco | Avianca | Ecopetrol | Aerolíneas Argentinas | MercadoLibre | Mercado Libre |
  YPF | PDVSA | Petróleos de Venezuela
  `,
  // Gone companies of the 1990s and 2000s
  `
  3Com | Adelphia | AOL | America Online | AOL Time Warner | Amoco | Atlantic Richfield | AlliedSignal |
  Amdahl | AltaVista | Bear Stearns | BellSouth | Ameritech | NYNEX | Bell Atlantic | Pacific Telesis |
  SBC Communications | U S West | US West | GTE | MCI WorldCom | WorldCom | Borland | Cendant | Circuit City |
  CompuServe | Compaq | Control Data | Data General | Digital Equipment | Drexel Burnham Lambert | Enron |
  FleetBoston | Gillette | Global Crossing | GeoCities | HealthSouth | JDS Uniphase | Kmart | Lehman Brothers |
  Loral | Lotus Development | Lucent | Lycos | Macromedia | MBNA | Montgomery Ward | Napster | Netscape |
  Nextel | Novell | PaineWebber | PeopleSoft | Pan Am | TWA | Polaroid | Qwest | RadioShack | RealNetworks |
  Rite Aid | Silicon Graphics | Sun Microsystems | Sybase | Texaco | Theranos | Toys "R" Us | Toys R Us | Tyco |
  Unocal | USAir | Wachovia | Warner-Lambert | Wyeth | American Home Products | American Cyanamid |
  Phelps Dodge | MySpace | UUNET | Globalstar | Barings | FTX
  `,
  // Private and state companies
  `
  SC Johnson | Amway | Tupperware | Herbalife | Publix | H-E-B | Albertsons | Ingram Micro | W. L. Gore |
  Condé Nast | State Farm | USAA | MassMutual | New York Life | General Atomics | Anduril | 7-Eleven |
  Levi Strauss | Levi's | New Balance | Bacardi | Ocean Spray | Symantec | McAfee | Cerner
  `,
];
