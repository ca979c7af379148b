/** Companies of Europe and the Middle East. */
export const europeanCompanies: readonly string[] = [
  // United Kingdom
  `
  Anglo American | Asda | ASOS | AstraZeneca | Aviva | BAE Systems | British Aerospace | Balfour Beatty |
  Barclays | BHP Billiton | British Airways | British American Tobacco | British Gas | British Petroleum |
  British Telecom | Burberry | Cable & Wireless | Cadbury | Cadbury Schweppes | Carillion | Centrica |
  Debenhams | Diageo | DS Smith | easyJet | Experian | GKN | Glaxo | Glaxo Wellcome | GlaxoSmithKline | GSK |
  Glencore | Grand Metropolitan | Guinness | Haleon | Hargreaves Lansdown | HBOS | HSBC |
  Imperial Chemical Industries | Invensys | Sainsbury's | Johnson Matthey | Ladbrokes | Laing O'Rourke |
  Legal & General | Lloyds | Lloyds TSB | Lonmin | LucasVarity | Marconi | Marks & Spencer | Marks and Spencer |
  Morrisons | National Grid | NatWest | Northern Rock | Ocado | Old Mutual | Petrofac | Pilkington | Primark |
  QinetiQ | Reckitt | Reckitt Benckiser | RELX | Reed Elsevier | Rentokil | Rio Tinto | Rolls-Royce |
  Royal Mail | SABMiller | Scottish & Newcastle | ScottishPower | Serco | Severn Trent | Royal Dutch Shell |
  Royal Dutch/Shell | Smith & Nephew | SmithKline Beecham | Standard Chartered | Standard Life | Tate & Lyle |
  Taylor Wimpey | Tesco | Thorn EMI | Travis Perkins | Tullow | Unilever | United Utilities | Vodafone |
  WH Smith | WPP | Zeneca | Allied Domecq | Jaguar Land Rover | Aston Martin | Vauxhall | JCB | Deliveroo |
  Revolut | Monzo | Bupa | Eurotunnel | Arriva | Virgin Atlantic
  `,
  // Ireland
  `
  Aer Lingus | Allied Irish Banks | Ardagh | CRH | Dunnes Stores | Eircom | Glanbia | Kingspan | Paddy Power |
  Ryanair | Smurfit Kappa
  `,
  // Germany
  `
  Adidas | AEG | Allianz | Axel Springer | BASF | Bayer | Beiersdorf | Bertelsmann | BioNTech | BMW |
  Bayerische Motoren Werke | Boehringer Ingelheim | Bosch | Carl Zeiss | Zeiss | Commerzbank | Covestro |
  CureVac | Daimler | DaimlerChrysler | Daimler-Benz | Mercedes-Benz | Degussa | Delivery Hero |
  Deutsche Börse | Lufthansa | Deutsche Post | Deutsche Telekom | E.ON | EnBW | Evonik | Evotec | Fraport |
  Fresenius | Giesecke & Devrient | Hapag-Lloyd | HeidelbergCement | HelloFresh | Henkel | Hoechst | Hugo Boss |
  Infineon | Knorr-Bremse | KUKA | Lanxess | Mannesmann | Miele | MorphoSys | Nordex | Opel | Osram | Porsche |
  Postbank | ProSiebenSat.1 | Qiagen | Rheinmetall | RWE | SAP | Sartorius | Schaeffler | Siemens | TeamViewer |
  ThyssenKrupp | Uniper | Volkswagen | Audi | Vonovia | Wacker Chemie | WestLB | Wirecard | Zalando |
  ZF Friedrichshafen | HypoVereinsbank | Haribo | Stihl
  `,
  // France
  `
  Accor | Air France | Air France-KLM | Air Liquide | Airbus | Alcatel | Alcatel-Lucent | Alstom | Amundi |
  Areva | Arianespace | Atos | Auchan | Aventis | AXA | bioMérieux | BNP Paribas | Bolloré | Bouygues |
  Capgemini | Carrefour | Citroën | Crédit Agricole | Crédit Lyonnais | Dailymotion | Danone | Dassault |
  Dassault Systèmes | Decathlon | Deezer | EDF | Électricité de France | Elf Aquitaine | Engie |
  EssilorLuxottica | Essilor | Eurofins | Eutelsat | Faurecia | Fnac | France Télécom | France Telecom |
  Galeries Lafayette | Gaz de France | GDF Suez | Gemalto | Havas | Hachette | Hermès | Ingenico | Ipsen |
  JCDecaux | Kering | L'Oréal | L'Oreal | La Poste | Lactalis | Lafarge | LafargeHolcim | Lagardère |
  Louis Dreyfus | LVMH | Michelin | Natixis | OVHcloud | Pechiney | Pernod Ricard | Peugeot |
  PSA Peugeot Citroën | Publicis | Renault | Rhône-Poulenc | Rhone-Poulenc | Safran | Saint-Gobain | Sanofi |
  Sanofi-Aventis | Société Générale | Societe Generale | Sodexo | STMicroelectronics | Technip | TechnipFMC |
  Teleperformance | Thales | Thomson-CSF | TotalEnergies | Ubisoft | Valeo | Vallourec | Veolia | Vivendi
  `,
  // Italy
  `
  Alitalia | Assicurazioni Generali | Monte dei Paschi | Barilla | Benetton | Brembo | Bulgari | DiaSorin |
  Enel | Ferrari | Ferrero | Fiat | Fiat Chrysler | Fincantieri | Finmeccanica | Gucci | Intesa Sanpaolo |
  Iveco | Lamborghini | Lavazza | Luxottica | Maserati | Mediaset | Mediobanca | Olivetti | Parmalat | Piaggio |
  Pirelli | Poste Italiane | Prada | Prysmian | Saipem | Telecom Italia | UniCredit | Versace | Armani
  `,
  // Spain and Portugal
  `
  Abengoa | Abertis | Acciona | Banco Santander | BBVA | CaixaBank | El Corte Inglés | Endesa | Ferrovial |
  Gamesa | Siemens Gamesa | Naturgy | Grifols | Iberdrola | Inditex | Mapfre | Mercadona | PharmaMar | Repsol |
  Repsol YPF | Telefónica | Telefonica | Banco Espírito Santo | Caixa Geral de Depósitos | Galp |
  Jerónimo Martins | Portugal Telecom | Farfetch
  `,
  // Netherlands, Belgium, Luxembourg
  `
  ABN AMRO | Adyen | Aegon | Ahold | Ahold Delhaize | Akzo Nobel | AkzoNobel | Arcadis | ASML | Booking.com |
  Crucell | Elsevier | Endemol | Fokker | FrieslandCampina | Fugro | Heineken | IKEA | KLM | KPN | NXP |
  Organon | Philips | Prosus | Rabobank | Randstad | TNT Express | TomTom | VEON | Wolters Kluwer | Agfa |
  Agfa-Gevaert | AB InBev | Anheuser-Busch InBev | Proximus | Delhaize | Dexia | Interbrew | Sabena | Solvay |
  UCB | Umicore | Arcelor | ArcelorMittal | Tenaris
  `,
  // Switzerland and Austria
  `
  ABB | Asea Brown Boveri | Actelion | Adecco | Alcon | Barry Callebaut | Ciba-Geigy | Credit Suisse |
  Credit Suisse First Boston | Firmenich | Givaudan | Hoffmann-La Roche | Roche | Holcim | Kuehne + Nagel |
  Lindt | Logitech | Lonza | Migros | Nestlé | Nestle | Novartis | Richemont | Rolex | Sandoz | Serono |
  Merck Serono | Sika | Sonova | Swatch | Swiss Re | Swisscom | Swissair | Syngenta | Transocean | UBS |
  Victorinox | Vitol | Trafigura | Andritz | OMV | Raiffeisen | Red Bull | Swarovski | Voestalpine
  `,
  // Nordics
  `
  Alfa Laval | A.P. Moller - Maersk | Maersk | ASSA ABLOY | Atlas Copco | Autoliv | Bang & Olufsen | Carlsberg |
  DNB | Electrolux | Equinor | Ericsson | Finnair | Fortum | Genmab | Handelsbanken | Hennes & Mauritz | H&M |
  Husqvarna | Icelandair | Klarna | Kone | Kongsberg | LEGO | Lundbeck | Neste | Nokia | Nordea | Norsk Hydro |
  Novo Nordisk | Novozymes | Ørsted | Pharmacia | Pharmacia & Upjohn | Rovio | Saab | Sandvik | Scania |
  Seadrill | Securitas | Skanska | SKF | Spotify | Statkraft | Statoil | Stora Enso | Swedbank | Tele2 |
  Telenor | Telia | TeliaSonera | UPM-Kymmene | Vattenfall | Vestas | Volvo | Wärtsilä | Kaupthing | Northvolt |
  Polestar | Arla | Norwegian Air Shuttle
  `,
  // Central and eastern Europe, Russia
  `
  CD Projekt | PKN Orlen | Orlen | ČEZ | Avast | Gedeon Richter | Wizz Air | Bitdefender | UiPath | Skype |
  ESET | Gazprom | Rosneft | Lukoil | Novatek | Yukos | TNK-BP | Norilsk Nickel | Rusal | Severstal | Evraz |
  Alrosa | Sberbank | Aeroflot | VimpelCom | Yandex | Mail.ru | Kaspersky | AvtoVAZ | Sukhoi | Naftogaz |
  KazMunayGas | Kazatomprom | SOCAR | EPAM
  `,
  // Greece, Turkey
  `
  Coca-Cola HBC | Eurobank | Mytilineos | Akbank | Arçelik | Sabancı | Sabanci | Şişecam | Tüpraş | Turkcell |
  Yapı Kredi | Türk Telekom
  `,
  // Israel
  `
  Amdocs | Check Point | CyberArk | Comverse | El Al | Elbit | Fiverr | Mellanox | Mobileye | Perrigo |
  SolarEdge | Teva | Waze | Taboola | SodaStream
  `,
  // Gulf and Middle East
  `
  ADNOC | Aramco | Saudi Aramco | Aramex | Careem | DP World | Emaar | Emirates NBD | Etihad | Etisalat |
  Investcorp | Jumeirah | Ma'aden | NEOM | Ooredoo | Orascom | QatarEnergy | QNB | SABIC | TAQA |
  Royal Jordanian | Abraaj
  `,
];
