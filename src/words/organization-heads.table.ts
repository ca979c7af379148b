const list = (words: string): string[] => words.trim().split(/\s+/);

/** What bodies are called that nobody would call a company. */
export const publicBodies = list(`
  university universities college institute hospital ministry department agency association foundation museum council
  commission authority federation academy society union court parliament senate observatory church school schools zoo
  library district
`);
/**
 * What organisations are called by in the languages of their names: for each kind, in those where such a word stands
 * first (Romance, Slavic, Celtic and Basque, Greek, Arabic, Hebrew and Persian, Indonesian, Malay, Swahili); then in
 * those where it stands first or last (Germanic and Nordic, Finnish, Estonian, Latvian, Lithuanian, Hungarian,
 * Turkish, Hindi, Japanese, Korean). Words that are everyday words of English too are left out.
 */
const kinds = {
  academy: [
    'academia académie accademia acadèmia akademia akademie academi akadamia',
    'akademi akadeemia akademiet akademija akademisi akademiska akademiya akadémia akadēmija akatemia',
  ],
  agency: [
    'agencia agência agència agence agenzia agencja agentura agencija agentsia agentsiya agentsvo asiantaeth asiantas gníomhaireacht wakala',
    'agentur agentuur agentúra agentūra ajansı aģentūra virasta virasto ügynökség',
  ],
  airline: [
    'aerolíneas aérolignes aerolinee aerolinha maskapai',
    'luftfahrt flyselskap flygbolag hanggong havayolları lennufirma lentoyhtiö légitársaság',
  ],
  airport: [
    'aeropuerto aeropuertos aeroporto aeroporti aéroport aéroports aerodrom bandaranya letisko letiště lotnisko',
    'flughafen lufthavn flygplats flugvöllur flygplatsen havalimanı lennujaam lentoasema lidosta lufthavnen repülőtér',
  ],
  association: [
    'asociación associação associació associazione stowarzyszenie sdružení sindicato syndicat asociația asotsiatsia ceardchumann colectivo collegium comhlachas comunn consorzi cumann cymdeithas elkarte elkartea enosi izba jamiyat mutualidad mutualité odborový perhimpunan perkumpulan persatuan pertubuhan samahan saveza sdruzhenie serikat shoqata sindicatul sindikat sindikata somateio soyuz spilka spolek svaz syndesmos syndicats udruga udruženja udruženje undeb uniunea združenje zrzeszenie zveza zväz związek',
    'verband verein forening förening arodbiedrība asociacija asociācija beroepsvereniging berufsverband biedrība birliği brancheorganisatie dachverband derneği draugija egyesület fachverband fackförbund fagforbund fagforbundet fagforening forein foreningen félag föreningen gewerkschaft hyeophoe järjestö kumiai kunstverein kyokai kyōkai landesverband liitto mandal musikverein odası parishad rengo sabha samband samiti samtök sangh savienība selts sendikası seura sportverein szakszervezet szövetség sąjunga turnverein vakbond vereniging yhdistys ühing',
  ],
  authority: [
    'autoridad autoridade autoritat autorité autorità urząd úřad ústav ajuntament autoritatea ayuntamiento bwrdd cabildo capitania capitanía comisaría concello contraloría defensoría diputación direcția gendarmerie generalitat inspección inspekce inspektorat intendencia intendència intendência inšpekcia lembaga mairie mamlaka mancomunidad município perbadanan policía polícia prefectura prefettura procuraduría préfecture questura regia superintendencia superintendência udaletxea uprava urzędu xunta údarás úřadu',
    'bundesamt tilsyn amtsgericht başkanlığı belediyesi bezirksamt bezirksregierung bundesanstalt bundesgericht bundesgerichtshof bundesrat bíróság dienests direktorat direktoratet finanzamt gemeente hatóság hivatal hoogheemraadschap inspectie inspekcija inspektionen kaupunki kommune kommunen kurulu kurumu landesamt landgericht landratsamt landsting mahkemesi ministeriö myndighet myndigheten müdürlüğü oberlandesgericht polizeipräsidium pārvalde rendőrség rijksdienst rijkswaterstaat savivaldybė stadtverwaltung stofnun styrelse styrelsen tarnyba tarybos tilsynet umweltamt valiliği verwaltungsgericht waterschap önkormányzat',
  ],
  bakery: [
    'panadería panificadora doçaria boulangerie biscuiterie biscuiteries panificio pasticceria piekarnia pekárna ceptuve kepykla konditorei pekara pekarna pekáreň',
    'bäckerei bakkerij bakeri bageri bakarí fırını kondisioner konditori leipomo pagaritööstus pékség',
  ],
  bank: [
    'banco banca banque caja caixa caisse cassa crédit crédito credito bank banku cajamar kutxa',
    'bankhaus landesbank sparkasse kreissparkasse volksbank raiffeisenbank osuuspankki banka bankas bankasi bankası bankinn bankja bausparkasse eunhaeng genossenschaftsbank ginko ginkō landkreditt pankki privatbank spaarbank sparbank sparbanken sparebank sparebanken sparekasse sparekassen sparisjóður säästöpankki takarékpénztár takarékszövetkezet',
  ],
  bottler: ['embotelladora engarrafadora refrescos refrigerantes'],
  brewery: [
    'cervecería cervejaria brasserie birrificio birra browar pivovar berăria browaru cervejeira cervesera pivara pivoteka pivovarna zythopoiia',
    'brauerei brouwerij bryggeri alusdarītava bierbrauerei bierbrouwerij brouwers brugghus brugghús bryggerier bryggeriet bryggja darykla olutpanimo panimo panimot privatbrauerei pruulikoda sörfőzde sörgyár',
  ],
  builder: [
    'constructora construtora construcciones construções costruzioni budowlana budownictwo construcții gradnja građevinska immobiliare immobilière imobiliária inmobiliaria stavebné stavební',
    'bygg byggeri bauunternehmen bauunternehmung bouwbedrijf byggefirma byggfirma byggföretag ehitus entreprenør hochbau inşaat rakennus tiefbau építő',
  ],
  bureau: [
    'oficina bureau ufficio kancelaria kancelář advokatska advokátní advokátska birou dikigoroi escribania escribanía gabinet gabinete notaria notariat notaría odvetniška odvjetnički étude',
    'büro kantoor kontor advokaadibüroo anwaltskanzlei architekten architekturbüro arkitekter arkitektkontor arkkitehtitoimisto asianajotoimisto birojs biuras bürosu ingenieurbüro jimusho kanzlei notariaat notariskantoor notarkontor steuerberatung steuerkanzlei tilitoimisto toimisto ügyvédi',
  ],
  chamber: [
    'cámara câmara cambra chambre camera komora gospodarska hospodárska privredna siambr',
    'kammer kamer kammare arbeiterkammer handelskammaren handelskammer handwerkskammer industrikammer ingenieurkammer kamarası kamera kaubanduskoda kauppakamari landwirtschaftskammer rechtsanwaltskammer rūmai ärztekammer',
  ],
  clinic: [
    'clínica clinica clinique policlinico przychodnia klinika ambulancia ambulatorio ambulatório consultorio dispensario ordinace ordinacija poliklinika polyclinique poradnia sanatorio sanatório',
    'klinik klinikum kliniek klinikk arztpraxis fachklinik heilsugæsla huisartsenpraktijk kliinik kliniken kliniği legesenter legevakt lääkärikeskus polikliniken polikliniği praxis rehaklinik rendelő tagesklinik tandartspraktijk terveyskeskus vårdcentral zahnarztpraxis',
  ],
  club: [
    'clube círculo cercle circolo klub calcio clwb deportivo kluba kulüp sportivo',
    'klubb boldklub fotballklubb fotbollsklubb fußballverein idrettslag idrottsförening idrottsklubb idrætsforening jalkapalloseura klubben klubi kulübü schützenverein segelclub sportvereniging urheiluseura voetbalvereniging',
  ],
  college: [
    'colegio colégio collège collegio kolegium colaiste coleg coláiste kolegij kolej maktab perguruan',
    'koledža koledžas koleji kolledž kollégium koulegium mahavidyalaya vidyapeeth',
  ],
  commission: [
    'comisión comissão comissió commission commissione komisja komise coimisiún comisia comisiwn komisi komisia komisija komisiya suruhanjaya',
    'kommission kommisjon bizottság komisjon komisyonu kommisjonen kommissionen',
  ],
  company: [
    'compañía companhia companyia compagnie compagnia compania sociedad sociedade societat société società societatea spółka společnost empresa empreses empresas impresa entreprise azienda corporación corporação kompania kombinat companhias cwmni empreendimentos etaireia eteria gesellschaften kampuni kompanija kompaniya kompánia perusahaan pidpryiemstvo podjetje poduzeće predpriyatie preduzeće shoqëria syarikat',
    'gesellschaft maatschappij selskab selskap bolag aktiebolaget aktiengesellschaft bedrijf bedrijven bolaget ettevõte fyrirtæki holdinggesellschaft koncern konsern ortaklığı selskabet selskapet társaság uzņēmums vállalat yhtiö yhtiöt įmonė şirketi',
  ],
  consortium: [
    'consorcio consórcio consorzio konsorcjum consorci consorțiul konzorcij konzorcijum',
    'konsortium konsortiet konsortsium konzorcium',
  ],
  cooperative: [
    'cooperativa coopérative spółdzielnia družstvo cofradía comharchumann confraria cooperativ cooperativas kooperatiba kooperatif kooperativ kooperativa kooperatyw koperasi koperativa synetairismos zadruga zadrugata',
    'genossenschaft coöperatie andelslag osuuskunta andelsmejeri andelsselskab bauverein boligbyggelag boligselskab bostadsrättsförening genossenschaften kooperatifi kooperativet kooperatyvas kooperatīvs landbouwcoöperatie osuuskauppa samvinnufélag samvirke samvirkelag szövetkezet wohnungsgenossenschaft woningbouwvereniging woningcorporatie wooncorporatie ühistu',
  ],
  council: [
    'consejo conselho consell conseil consiglio comhairle comhairlean concejo conselleria consiliul consistori cyngor lekgotla majlis rúnaí savet savjet veće vijeće',
    'raad råd betriebsrat gemeinderat konseyi landesrat meclisi neuvosto nõukogu padome rådet stadtrat tanács taryba valtuusto',
  ],
  dairy: [
    'lechería lácteos laticínios laiterie fromagerie caseificio latteria mleczarnia mlékárna mlekara mlekarna mliekareň mljekara pieninė',
    'molkerei zuivel mejeri meieri kaasmakerij käserei meieriet meijeri mejerier mejeriet melkfabriek mjólkursamsalan mjölkbolag osuusmeijeri piensaimnieks piimatööstus sajtüzem sennerei tejüzem ysteri zuivelfabriek',
  ],
  distributor: ['distribuidora distributrice distributeur dystrybutor'],
  estate: [
    'domaine château bodega bodegas viña viñas viñedos vinícola cantina cantine tenuta adega winnica celler crama cramele domeniile fattoria pazo podere tenute vinarija vinařství vinária vinárstvo',
    'weingut kellerei pincészet vingård vingården weingüter wijngaard wijngoed winzergenossenschaft şarapçılık',
  ],
  factory: [
    'fábrica fábricas fabrique fabbrica fabryka fabrika továrna usine usines manufactura manufattura ateliers atelier officine huta zakłady zavod atelierele fabricii ferme kilang manufaktura mechanické pabrik strojárne strojírny tovarna továreň tvornica usina uzina wytwórnia zavodi závod závody',
    'fabrik fabrikker werk werke verk bruket eisenwerk eisenwerke fabriek fabrieken fabrikas fabrikası fabriken fabriker fabrikken glasbruk glashütte gyára kogyo kōgyō manufaktur művek papierfabrik rūpnīca sangyo seisakusho stadtwerke stahlwerk stahlwerke tehas tehdas tehtaat verken verket værk værket',
  ],
  faculty: [
    'facultad faculdade facultat faculté facoltà wydział fakulta facultatea fakulteta',
    'fakultät faculteit fakultet fakultetas fakulteten fakultetet fakulteti fakultāte gakubu teaduskond tiedekunta',
  ],
  federation: [
    'federación federação federació fédération federazione federacja confederación confederação confédération conaidhm confederació federasi federatsiya federazioni federația federácia ffederasiwn konfederace konfederacja konfederácia',
    'bundesverband forbund förbund bundesvereinigung federacija federasyonu federatie federācija forbundet föderation förbundet keskusliitto koepel konfederasyonu landssamband spitzenverband',
  ],
  food: ['alimentos alimentación alimentaires alimentari żywność', 'lebensmittel livsmedel'],
  foundation: [
    'fundación fundação fundació fondation fondazione fundacja nadace yayasan bonyad fondacija fondacioni fondatsiya fondul fondúireacht fondúireachta fundacija fundatia fundazio fundazioa fundația hopea idryma iðnaðar moassasat muassasat nadační nadácia nadácie sefydliad sihatuq tapuwae ustanova waqf ydryma zadužbina zaklada',
    'stiftung stichting stiftelse alapítvány bürgerstiftung fondas közalapítvány labdarības legat pratishthan rahasto sihtasutus sjóður stiftelsen stiftungen säätiö vakfı vakıf zaidan',
  ],
  fund: [
    'fondo fundo fons fonds fundusz fideicomiso afore administradora fondi',
    'fonden alapja betriebskrankenkasse eläkeyhtiö fondet krankenkasse lífeyrissjóður pensioenfonds pensionsfond pensionskasse pensjonskasse pénztár sairauskassa sjóðurinn versorgungswerk',
  ],
  group: [
    'grupo grup groupe groupement gruppo grupa skupina groupes gruppi grupul kumpulan',
    'gruppe groep gruppen csoport grubu grupp grupė hópur koncernen konsernet konzern ryhmä topluluğu',
  ],
  hospital: [
    'hospital hôpital ospedale szpital nemocnice bolnica bolnitsa bolnišnica hospitais hospitala hospitales hôpitaux likarnya mustashfa nemocnica noskokomio nosokomeio ospadal ospedali ospedaliera ospedaliero ospidéal ospitalea policlinique spitali spitalul ysbyty',
    'krankenhaus spital ziekenhuis sygehus sykehus sjukhus byeongwon byoin byōin gasthuis haigla hastaneleri hastanesi hospitalet kantonsspital keskussairaala krankenhäuser kórház landspítali ligoninė sairaala sjukhuset sjúkrahús slimnīca spítali sygehuset sykehuset universitätsklinikum universitätsmedizin universitätsspital ziekenhuizen',
  ],
  hotel: [
    'hotelera hoteles hotéis hôtels alberghi hotele albergo auberge hostal hostería parador pensione pensiunea pousada',
    'gasthaus gasthof hotell hotelli hótel oteli ryokan szálloda viesnīca viešbutis',
  ],
  house: ['casa maison'],
  institute: [
    'instituto institut istituto instytut institutul athrofa institiúid instituta instituti inštitut machon',
    'instituut instituttet bundesinstitut enstitüsü forschungsinstitut forskningscenter forskningsinstitut institutas institutet instituutti institūts intézet intézete kenkyujo kenkyūjo kennisinstituut laitos onderzoeksinstituut tutkimuslaitos yeonguwon',
  ],
  insurer: [
    'seguros assegurances assurances assicurazioni mutuelle mutua ubezpieczenia pojišťovna aseguradora asigurarea asigurări asseguradora asuransi mutualidade mutuelles osiguranje osiguruvanje poisťovňa pojišťovny seguradora takaful zastrahovane zavarovalnica',
    'versicherung verzekering forsikring försäkring apdrošināšana biztosító draudimas forsikringsselskab försäkringar kindlustus sigorta tryggingar vakuutus vakuutusyhtiö versicherungen versicherungsverein verzekeraar verzekeringen',
  ],
  investor: [
    'inversiones inversões investissements investimenti inwestycje investice investicije investimento investissement investiții investície',
    'befektetési beteiligungen beteiligungs beteiligungsgesellschaft investeringar investeringen investeringer investeringsmaatschappij sijoitus vermögensverwaltung yatırım',
  ],
  laboratory: [
    'laboratorio laboratorios laboratório laboratórios laboratoire laboratoires laboratori laboratorium laboratoř laboratoriji laboratorul laboratórium labordy makmal saotharlann',
    'laboratoorium laboratoriet laboratorija laboratoriya laboratuvarları laboratuvarı rannsóknarstofa',
  ],
  library: [
    'biblioteca bibliothèque biblioteka knihovna bibliotecile knihovny knižnica knjižnica leabharlann liburutegia llyfrgell maktaba maktabat mediateca mediateket mediatheek médiathèque perpustakaan vivliothiki',
    'bibliothek bibliotheek bibliotek biblioteket bibliotēka bókasafn doseogwan kirjasto könyvtár kütüphanesi landesbibliothek mediathek raamatukogu staatsbibliothek stadtbibliothek toshokan universitätsbibliothek',
  ],
  maker: [
    'aceros aciers aciérie aciéries acciaierie acciai cementos cimentos ciments cementi cemento cerámicas cerâmicas céramiques ceramiche porcelanas porcelaines porcellane cristalerías cristais cristalleries acería ceramica cerámica cerâmica cimenteira cimenterie céramique hliník ocel oțelul čelik',
  ],
  mill: [
    'molino molinos moinho moinhos moulin moulins molini mulino mlyn młyn mlinovi mlýn mlýny moara moulinages',
    'mühle mølle kvarn',
  ],
  mine: [
    'minera mineras mineração mineria minière minières mineraria kopalnia extracción kopalnie minería minerías rudnici rudnik tambang',
    'bergbau bergwerk bánya gruve gruven gruver kaevandus kaivos madencilik mijnbouw',
  ],
  ministry: [
    'ministerio ministério ministeri ministère ministero ministerstwo ministerstvo aireacht consellería gweinyddiaeth kagawaran kancelária kementerian ministarstvo ministerstva ministerul ministr ministria ministrstvo roinn secretaría sekretariat vezarat wizara wizarat wizārat ypourgeio',
    'ministerium ministerie bakanlığı bundeskanzleramt bundesministerium departement departementet finanzministerium innenministerium kultusministerium mantralaya ministeerium ministeriet ministerija ministrija minisztérium ráðuneyti ráðuneytið staatskanzlei staatsministerium udenrigsministeriet umweltministerium utenriksdepartementet utrikesdepartementet wirtschaftsministerium',
  ],
  museum: [
    'museo museu musée muzeum muzeu amgueddfa galeria galerie galerija galería galleria gliptoteca glyptotek iarsmalann mathaf matḥaf mouseio mouseío museoa museon museum muzea muzej muzeja muzeul muzium pinacoteca pinacothèque',
    'museet bangmulgwan bijutsukan freilichtmuseum galleri galleriet hakubutsukan heimatmuseum konsthall konstmuseum kunstforening kunsthal kunsthalle kunsthaus kunstmuseet kunstmuseum landesmuseum listasafn museene muséet muuseum muzejs muziejus múzeum müzesi rijksmuseum safn sangrahalaya stadtmuseum stedelijk taidemuseo',
  ],
  national: ['narodowy narodowe narodowa krajowa krajowy polskie polski česká české český technische'],
  newspaper: [
    'diario diário giornale dziennik deník cotidianul dnevnik gazeta novine noviny periódico päevaleht semanario semanário sueddeutsche tygodnik týdeník ziarul',
    'zeitung tidning avisa avisen avīze bladet dagblad dagbladet dagblað gazetesi hírlap ilbo krant laikraštis leht lehti nyheter nyheterne patrika rundschau samachar sanomat shimbun shinbun sinmun tagblatt tageblatt tageszeitung tidende tidningen volksblatt weekblad wochenzeitung zeitungen újság',
  ],
  observatory: [
    'observatorio observatório observatoire osservatorio obserwatorium hvezdáreň hvězdárna observator observatorij réadlann zvjezdarnica',
    'gözlemevi observatoriet observatorium sternwarte sterrenwacht tähtitorn',
  ],
  port: [
    'puerto porto přístav calafort limani pelabuhan porthladd portul porturile pristanište pristav prístav puertos',
    'hafen havn hamn hafenbehörde hamnar havne havnevesen kikötő limanı satama uostas',
  ],
  producer: ['productos produtos produits prodotti produkty'],
  publisher: [
    'editora ediciones edições éditions editrice edizioni wydawnictwo nakladatelství librairie livraria libreria imprimerie tipografia apgāds argitaletxea cyhoeddiadau drukarnia editura edituri ekdoseis gwasg impremta imprensa imprenta izdatelstvo izdatelstvoto izdavač izdavaštvo knjižara naklada nakladnik oficyna oifigina penerbit stamperia tipografija tiskara tiskárna verlagshaus vydavatelství vydavateľstvo vydavnytstvo založba éditeur éditeurs',
    'verlag uitgeverij forlag förlag boekhandel boghandel bokforlag bokförlag bokhandel buchhandlung buchverlag bókaútgáfa chulpansa druckerei drukkerij forlaget förlaget izdevniecība kiado kiadó kirjakauppa kirjastus kustannus kustantamo könyvkiadó leidykla prakashan shuppansha tryckeri trykkeri verlage verlagsgruppe yayıncılık yayınevi yayınları útgáfa',
  ],
  railway: [
    'ferrocarriles caminhos chemins ferrovie koleje železnice căile ferrocarril ferrocarrils ferrovias ferroviária metropolitano przewozy tramvajska tramwaje železnica železničná železniční željeznice',
    'bahnen spoorwegen jernbane järnväg bahn banen bergbahn bergbahnen cheoldo demiryolları dentetsu dzelzceļš eisenbahn geležinkeliai jernbanen lokaltog raudtee rautatiet stadsvervoer straßenbahn tetsudo tetsudō vasutak vasút verkehrsbetriebe verkehrsverbund',
  ],
  refinery: [
    'refinería refinaria raffinerie raffineria rafineria rafinerija rafinérie rafinăria',
    'raffinaderij raffinaderi finomító jalostamo rafinerisi ölraffinerie',
  ],
  retailer: [
    'almacenes tiendas lojas magasins magazzini supermercados supermarchés supermercati sklepy galeries apteka droguería farmacia farmacie farmàcia farmácia hipermercados kedai lekáreň lekárna librarie librărie ljekarna pharmacie trgovina',
    'handels kaufhaus apotek apoteket apotheek apotheke apteek apteekki aptieka eczanesi gyógyszertár kaupat kaupmees kauppa lekarna mağazaları patika vaistinė varehus varuhus warenhaus warenhuis áruház',
  ],
  school: [
    'escuela escola école scuola szkoła škola politechnika politecnico politécnica politécnico polytechnique colegiul conservatoire conservatorio conservatório eskola gaelscoil gimnazjum gymnázium konserwatorium konzervatoř konzervatórium liceo liceu liceul liceum lycée lycées madrasah mateřská pesantren politechnic politehnica politehnika przedszkole scoil sekolah sgoil shkolla shule skoly szkoły ysgol școala',
    'hochschule schule hogeschool høgskole högskola ammattikorkeakoulu basisschool berufsschule fachhochschule folkehøyskole folkhögskola friskole gakko gakkou gakkō gakuen gesamtschule gimnazija gimnázium grundschule grunnskóli gymnasieskole gymnasiet gümnaasium hakgyo háskóli højskole iskola kleuterschool konservatoriet konservatorio konservatorium konservatuvarı koulu kunsthochschule lisesi lukio mokykla musikhochschule musikhögskolan musikschule okulu progimnazija realschule scholengemeenschap schulen schulverbund skola skolan skole skolen skóli skólinn vidusskola vidyalaya vidyamandir volkshochschule óvoda ģimnāzija',
  ],
  service: ['servicios serviços servizi'],
  shipping: [
    'naviera navegação armateurs armatori żegluga armadores brodarski navigazione pelayaran plovidba',
    'reederei rederij rederi denizcilik haeun hajózási kaiun kisen laevandus rederier rederiet skipafélag varustamo',
  ],
  shipyard: [
    'astillero astilleros estaleiro estaleiros chantier chantiers cantiere cantieri stocznia loděnice astilero brodogradilište galangan ladjedelnica stočnia șantierul',
    'werft werf verft varv hajógyár telakka tersanesi varvet verftet værft værftet werften zosen',
  ],
  state: ['régie régence'],
  telephone: [
    'telefónica télévision televisión televisão televisione telewizja televize telecomunicaciones telecomunicazioni telecomunicações telecomunicații telefonica telekomunikace telekomunikacije telekomunikacja telekomunikasi télécommunications',
    'fernsehen haberleşme telekommunikasjon telekommunikation telekomünikasyon távközlési',
  ],
  theatre: [
    'teatro teatre théâtre teatr divadlo amharclann antzokia cinéma divadelní divadla gledališče kazalište pozorište teatar teatri teatru teatrul theatr théâtres téatar',
    'gekidan gekijo geukjang kaupunginteatteri landestheater leikfélag leikhús puppentheater schauspielhaus schouwburg staatstheater stadttheater színház teater teaterforening teatern teatras teatret teatteri teātris theatergruppe tiyatroları tiyatrosu toneelgezelschap toneelgroep volksbühne',
  ],
  transport: [
    'transportes trasporti transporty dopravní dopravný prijevoz przedsiębiorstwo transporturi',
    'spedition godstransport kuljetus nakliyat rahvusvaheline spedisjon spediteur speditions szállítási taşımacılık transporte vervoer vervoerbedrijf vervoersbedrijf vognmand åkeri',
  ],
  university: [
    'universidad universidade universitat université università uniwersytet univerzita univerza universitatea daneshgah jamiat kadyr mahavidyalay oilthigh ollscoil pamantasan panepistimio panepistímio prifysgol sveučilište unibersidad unibertsitate universidades universitas universiteta universiteti universitetul universiti universités univerzitet univerzitete univerzitetet uniwersytety',
    'universität universiteit universitet universitetet yliopisto daehakgyo daigaku egyetem egyetemi háskólinn mahavihara mahawitthayalai unibertsitatea universitetas universitetshospital universitäten universitāte vidyapith vishwavidyalaya visvavidyalaya yliopistot ülikool üniversitesi',
  ],
  energy: [
    'energía energia énergie energetyka acque acquedotto aguas aigües apele ciepłownia electricidad elektrane elektrarne elektrociepłownia elektroprivreda elektrownia elektrárna elektrárne eletricidade hidroeléctrica teplárna toplana toplarna vodovod vodovody vodárenská vodárny wodociągi águas électricité',
    'energie energi kraft strom abwasserverband denryoku drinkwaterbedrijf elektrizitätswerk elektrizitätswerke elnät elverk energiewerke fjernvarme fjernvarmeværk fjärrvärme hitaveita kraftverk kraftwerk kraftwerke orkuveita sähkö sähköyhtiö vandværk vannverk vesilaitos vízművek wasserverband wasserwerk wasserwerke waterbedrijf zweckverband áramszolgáltató',
  ],
  law: [
    'abogados advogados avocats avvocati abogadas advokati avocat dikigorikí notai notaires notari notarios notários odvjetnici odvětníci procuradores',
    'advokatbyrå advokatfirma rechtsanwälte advocaten accountantskantoor advocatenkantoor advokaadid advokaten advokater advokaterne advokatfirmaet advokatfirman advokatgruppen advokatų asianajajat avukatlık lögmenn notare notarissen revisjon steuerberater wirtschaftsprüfer wirtschaftsprüfung ügyvédek',
  ],
  commerce: [
    'comercial comércio commerciale comercio handlowa obchodní',
    'handelsgesellschaft handelshaus handelshuset kereskedelmi',
  ],
  centre: [
    'centro centre centrum ośrodek canolfan centar centrul ionad kentro kituo markaz merkaz qendra središče stredisko středisko zentroa',
    'zentrum senter bezoekerscentrum buurthuis centeret centras centret centrs cultureel dienstencentrum forschungszentrum jugendzentrum keskuksen keskus kulttuurikeskus kulturhaus kulturhus kulturhuset kulturzentrum központ merkezi miðstöð seniorenzentrum senteret zentren',
  ],
  forest: [
    'forestal florestal forestière forestale skogene',
    'skog skogar forstbetrieb metsä metsähallitus skogforvaltning skogsbolag',
  ],
  choir: [
    'chór chœur coro coros corul orfeó orfeón sbor schola',
    'chor chöre domchor gesangverein kamerkoor kammerchor knabenchor koret kuoro kórus kören männerchor',
  ],
  music: [
    'ansambl balet ceolfhoireann cerddorfa filarmonica filarmónica filarmônica filharmonia filharmonica filharmonie filharmonija kapela opéra orchestre orchestrul orkestar orkiestra orquesta orquestra philharmonie simfonica sinfónica sinfônica soubor zbor zespół òpera ópera',
    'baletti ballett blasorchester filharmonikerne filharmonikusok gakudan kammerorchester kammerphilharmonie kapelle kokyo korps musikkapelle musikkorps ooppera oper operaen operan operası opernhaus orkest orkester orkesteri orkestern orkestras orkestrası orkestret orķestris philharmoniker rundfunkorchester senfoni sinfoniaorkesteri sinfonieorchester sinfoniker sinfóníuhljómsveit staatsoper symfoniker symfoniorkester symphonieorchester symphoniker zenekar',
  ],
  radio: [
    'emisora emissora radio radiodiffusion radiodifusión radiodifusora radiotelevisione radiotelevisió radiotelevisión radiotelevizija radiotélévision radioul radyo raidió rozgłośnia rozhlas rozhlasová rádio televiziunea televízia telewizyjna',
    'bangsong doordarshan hōsō kringkasting landesrundfunk omroep radijas radyosu ringhääling rundfunk rundfunkanstalt rádió televizija televizyonu televízió yleisradio útvarp',
  ],
  society: [
    'académies ateneo ateneu caritas cáritas društva društvo hermandad irmandade matica misericórdia spoločnosť towarzystwo',
    'arbeiterwohlfahrt bruderschaft caritasverband diakonie diakoniewerk genootschap lebenshilfe schwesternschaft sällskap sällskapet wohlfahrtsverband',
  ],
  church: [
    'abadia abadía abbaye abbazia archidiecezja archidiocesis archidiocèse arcidiecéza arcidiecéze arcidiocesi arquidiocese arquidiócesis arxidiòcesi biserica biskupija catedral catedrala cathédrale cattedrale cerkev crkva deoise diecezja diecéza diecéze diocesi diocèse diócese diócesis eaglais eglwys episcopia església farnost farnosť gereja iglesia igreja katedra katedrala katedrála keuskupan klasztor klášter kláštor kostel madrasa manastir masjid mezquita mitropolia monasterio monastero monastère monestir mosquée mosteiro mănăstirea nadbiskupija nadškofija opactwo parafia parohia paroisse paroquia parrocchia parroquia parròquia paróquia prieuré samostan sinagoga église škofija',
    'aartsbisdom abdij abtei arkivyskupija baznīca bažnyčia bisdom biskupsdæmi bispedømme bistum camii dekanat diecēze diözese domkapitel domkirke domkyrka egyház egyházközség egyházmegye erzbistum erzdiözese församling gyohoe hiippakunta kerk kilisesi kirche kirchengemeinde kirchenkreis kirik kirke kirken kirkja kirkko klooster kloster kogudus kolostor kyrka kyrkan landeskirche luostari menighet moskee parochie pfarrei piiskopkond plébánia seurakunta sinagogu stift templom vyskupija',
  ],
  studio: ['estudi estudio estúdio studio'],
  party: [
    'coalición coalizione coligação koalicija partai partido partidul partito páirtí',
    'erakond flokkurinn partei partiet partij partija partisi puolue párt',
  ],
} satisfies Readonly<Record<string, readonly [first: string, behind?: string]>>;

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

/** Words that are others without their marks: "cinéma", "théâtre". */
const marked = new Set(
  list(`
    acadèmia académies bakarí château cinéma collège confédération coopérative crédit cámara câmara diocèse diócese
    fédération hôtels opéra préfecture televisión théâtre théâtres télécommunications télévision éditions
  `),
);
/** shorter words are others too often */
const SHORTEST_PLAIN = 6;
/** A word and how writers spell it who have no marks: "fundación", "fundacion". */
const spellings = (word: string): string[] =>
  word.length < SHORTEST_PLAIN || marked.has(word)
    ? [word]
    : [...new Set([word, word.normalize('NFD').replace(/\p{M}/gu, '')])];

/** Heads that stand first in names of other languages. */
export const headsInFront = Object.values(kinds)
  .flatMap((forms) => forms.flatMap(list))
  .flatMap(spellings);

/** Heads that stand last as words of their own: "Ostsee Reederei", "Agder Sykehus", "Ege Üniversitesi". */
export const headsBehind = Object.values(kinds)
  .flatMap(([, behind]) => (behind ? list(behind) : []))
  .flatMap(spellings);

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
