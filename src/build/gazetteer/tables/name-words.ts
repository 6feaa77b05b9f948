/**
 * Words beside a place's name that make it something else. Origin: our own lists (MIT), from common English usage and from
 * reading what the rules got wrong on Wikinews and Reuters stories.
 */

/** A list written as one text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Given names: "Michael Jordan", "Morgan Stanley", "Nigel Lawson". */
export const givenNames = words(`
aaron adam al alan albert alex alexander alfred alice alison allen amy andrea andrew angela ann anna anne anthony antonio
arnold arthur barbara barry ben benjamin bernard beth betty bill billy bob bobby boris brad bradley brandon brenda brian
bruce bryan carl carlos carol caroline catherine charles charlie chris christian christine christopher claire clarence
claude clayton cliff clifford colin craig curtis dale dan daniel dave david dean deborah denis denzel dennis derek diana diane dick
dirk don donald donna doris dorothy doug douglas dwight ed eddie edgar edith edmund eduard edward edwin eileen elaine eleanor
elizabeth ellen emily emma emmanuel eric erik ernest ethan eugene eva evan evelyn ezra felix fernando frances francis
francois frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert
giovanni glen glenn gordon graham grant greg gregory guido gus guy hannah hans harold harriet harry harvey heather hector
helen helmut henri henry herbert herman homer howard hubert hugh ian ingrid ira irene irving isaac isaiah ivan jack jacob jacques jake
james jamie jan jane janet jared jason jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joan joaquin
joe joel johan johannes john johnny jon jonathan jorge jose joseph joshua juan judith judy julia julian julie justin karen
karl kate katherine kathleen kathy keith kelly ken kenneth kenny kevin kim kirk klaus kurt kyle larry laura lauren lawrence
lee leo leon leonard leroy leslie lewis linda lisa lloyd logan lois lou louis louise luis luke lynn malcolm marc marcus
margaret maria marie marilyn mario mark martha martin marvin mary matt matthew maurice max megan melissa michael michel
michelle miguel mike mikhail mitchell mohamed mohammed monica morgan nancy nathan neal neil nicholas nick nicolas nicole
nigel noel norman olga oliver oscar otto owen pablo pamela pat patricia patrick paul paula pauline pedro peggy percy perry
pete peter phil philip philippe phillip pierre rachel ralph ramon randy raul ray raymond rebecca reginald rex ricardo
richard rick rob robert roberto robin rod rodney roger roland ron ronald rory rosa rose ross roy rudolf rudolph russell ruth
ryan sally sam samuel sandra sara sarah scott sean sergei seth shane shannon sharon shaun sheila shirley sidney simon sonia
stan stanley stefan stella stephanie stephen steve steven stewart stuart susan suzanne sylvia ted terence teresa terry theo
theodore theresa thomas tim timothy toby todd tom tommy tony tracy trevor ursula vernon veronica vic victor vince vincent
vivian vladimir wallace walter warren wayne wendy wesley wilfred will william willie winston xavier yves zachary zoe
`);

/** Countries and their people that are surnames too; no other is taken for one ("Captain America"). */
export const countrySurnames = words(
  'chad cuba england english france french georgia german germany holland india ireland irish israel jamaica jersey jordan kenya mali scot turk wales welsh',
);

/** Titles: "Mr. Jordan", "Sen. Jackson". */
export const titles = words(
  'mr mrs ms miss dr sir lord lady sen senator rep congressman congresswoman judge justice prof professor capt captain gen general col colonel lt sgt rev reverend coach saint',
);

/** Names of places that are given names too: "Chad Smith", "Paris Hilton"; a capitalised word behind makes them a person. */
export const placeGivenNames = words(
  'adelaide alexandria allen austin bismarck carson chad chelsea charlotte clinton dallas eugene florence gary georgia gilbert houston irving israel jackson jordan kent kingston kobe lincoln lourdes madison marion milan nancy nelson nigel norman orlando paris regina roland savannah sofia stanley sydney trenton troy tyler victoria virginia vladimir warren',
);

/** More of them, which other words may follow: "Geneva Conference". */
export const otherGivenNames = words(
  'aden argentina bradford carolina cleveland dakota darwin dayton geneva hobart india jos kenya london odessa petra phoenix raleigh richmond rosario salem salvador santiago siena verona vienna zaria',
);

/** What a person does, and no government. */
export const personalVerbs = words(
  'laughs laughed smiles smiled recalls recalled remembers remembered tells told loves loved likes liked grew married died cried sings sang studied graduated lives lived works worked cooks cooked sat stood walked began wakes woke joined swims',
);

/** Words behind a place's name that belong to it or to its institutions, so that no person is meant. */
export const publicWords = words(`
academy administration agency air airport airways ambassador and army authorities authority avenue bank basin bay beach
border branch bridge bureau business camp cathedral central chamber church city civil coast college command commission
committee community company congress corp corporation coroner council county court daily defense defence delta democrat
democratic democrats department desk development district east eastern embassy energy exchange federal festival fire force
foreign forest forum fund futures gas general government governor group gulf harbor harbour health herald high hills
hospital hotel human industrial inc institute international island islands jews journal lake law legislature liberation ltd
mayor media medical meridian metal metro military minister ministry mountain mountains museum national navy news north
northern office official oil olympics olympic open opera palace parliament park peace pact peninsula plateau police port
post power premier president press prime prince princess province public radio railway red region republic republican
reserve river road royal sea senate senator senators south southern square stadium star state states stock strait street
summit supreme team television temple times today tower trade treaty climate election tribune union united university valley war west western
zoo accord accords prize agreement time pact plan mission
`);

/** Behind a place's name within three capitalised words: a company or body named for it. */
export const organisationWords = words(
  'ag airlines airways association bancorp bancshares bank brewery bv co commerce communications company corp corporation electric electronics energy exploration financial foundation fund gmbh group holdings hotels inc industries institute insurance international kk life llc ltd mining motors museum nv oil partners petroleum plc post press properties resources sa savings securities spa steel systems technologies telecom telegraph telephone times tribune herald chronicle gazette journal globe trust united university utilities city',
);

/** Behind a place's name: a street, park or building that is named for it and may stand anywhere ("Victoria Park"). */
export const namedForWords = words(
  'street road drive boulevard parkway highway quarter crescent terrace avenue lane park square bridge hotel hall house tower station gardens theatre theater building stadium arena mall plaza',
);

/** Before "of" and a place's name: a body named for it. */
export const organisationHeads = words(
  'university institute bank college museum archdiocese diocese bishop archbishop church trust board',
);

/** Money: "Swiss francs" says little of Switzerland. */
export const currencyWords = words(
  'baht bolivar bolivars cents crown crowns cruzado cruzados cruzeiro cruzeiros currency dinar dinars dirhams dlr dlrs dollar dollars dong drachma drachmas escudo escudos euro euros franc francs guilder guilders krona kroner kronor kronur krone lira lire mark marks naira peseta pesetas peso pesos pound pounds punt rand rands real reais renminbi riyal riyals ringgit rouble roubles ruble rubles rupee rupees rupiah schilling schillings shekel shekels shilling shillings sterling won yen yuan',
);

/** Before a place's name: something is, comes or goes there. */
export const placeWords = words(
  'in at near from to of around outside inside across throughout for off via toward towards between through into leaving visiting visited downtown',
);

/**
 * Cities whose names are everyday words or common surnames, so that their size says nothing: read as the city only behind a
 * word like "in" in a story that names its country, before ", State", or in a dateline.
 */
export const everydayNames = words(`
aba albany allen anderson arlington arnold aurora bar bari bath beaumont bell best bolton boulder broken buffalo burton
cali camden can carson cary chandler chester clinton columbus como concord corona costa dali derby dover douglas dudley durham
elgin enterprise erie eugene evans fargo florence ford francisco fremont garland gary gilbert gloucester gore grand greeley
hamilton hampton harlow hastings hayward henderson holland hope hue hull huntington independence irving jackson jena joliet
kent lancaster lansing laval lawrence lawton lee lincoln livingston long lowell lucena luton man mansfield marina marion
march mary medina mesa midland miles mission mobile most moore murray nancy nelson newport nice nicolas norfolk norman
normal obama of ogden ontario orange orlando oxford palm palmer para paterson patos police pomona pope preston providence
quincy racine reading regina rio rochester rugby sale salem same santa sari sault sega sekondi sherwood sion sparks split
springfield sterling stanley suita surprise sutton taylor temple thornton thousand tours troy tula tyler union vallejo
ventura vernon victoria vladimir vista waco wale walker warren washington wells westminster wellington wilson winston
worcester york young zug kano bam ota ise tama kure ube ama van sur oral shaping erode ruse nan mati mau mao male lira natal
fuji melo nola wola saki saga zama
`);
