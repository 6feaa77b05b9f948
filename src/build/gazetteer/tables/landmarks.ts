/**
 * Rivers, mountains, islands, parks, districts, squares and airports that lie in one country and that the news names without
 * it. What several countries share (the Alps, the Danube, Borneo, Niagara Falls) is left out, and so is what stands in many
 * cities (Central Park, Trinity College).
 *
 * Origin: our own table, written and reviewed for this project (MIT).
 */
export const landmarks = `
AQ South Pole
AR Iguazu Falls, Perito Moreno Glacier, Plaza de Mayo
AU Great Barrier Reef, Uluru=Ayers Rock, Kakadu, Murray River, Darling River, Bondi Beach, Kangaroo Island, Pilbara, Bass Strait, Torres Strait, Nullarbor, Surfers Paradise, Great Ocean Road
AT Grossglockner
BD Cox's Bazar, Sundarbans
BR Copacabana, Ipanema, Maracana, Sugarloaf Mountain, Pantanal, Itaipu
CA Banff National Park, Banff, Lake Louise, Vancouver Island, Baffin Island, Hudson Bay, Cape Breton, St. Lawrence River, Fraser River, Fort McMurray, Pearson Airport, Whistler Mountain
CH Matterhorn, Lake Zurich, Jungfrau, Bernese Oberland, Zermatt, Verbier
CL Atacama Desert, Torres del Paine
CN Yangtze River=Yangtze, Yellow River, Great Wall of China, Tiananmen Square=Tiananmen, Forbidden City, Three Gorges Dam=Three Gorges, Pearl River Delta, Pearl River, Gobi Desert, Pudong
CZ Wenceslas Square, Charles Bridge
DE Brandenburg Gate, Bavarian Alps, Zugspitze, Rugen, Sylt, Alexanderplatz, Checkpoint Charlie
DK Jutland, Zealand, Funen, Bornholm
EG Tahrir Square, Suez Canal, Valley of the Kings, Aswan Dam
ES Costa Brava, Costa del Sol, La Rambla=Las Ramblas, Camp Nou, La Palma, Lanzarote, Fuerteventura, Gran Canaria, Menorca
FI Lapland
FR Eiffel Tower, Champs-Elysees, Notre-Dame de Paris, Seine, Loire Valley, Loire, Montmartre, Charles de Gaulle Airport, Orly Airport, Camargue, Ardeche, Massif Central, Bataclan, Place de la Concorde, La Defense
GB Thames=River Thames, Loch Ness, Lake District, Peak District, Snowdonia, Cotswolds, Pennines, Ben Nevis, River Severn, River Tyne, Mersey, Humber, Solent, Stonehenge, Hadrian's Wall, Trafalgar Square, Piccadilly Circus=Piccadilly, Oxford Street, Canary Wharf, Notting Hill, Brixton, Tottenham, Hackney, Islington, Lambeth, Southwark, Kensington, Knightsbridge, Mayfair, Wembley, Wimbledon, Twickenham, Old Trafford, Anfield, Stansted, Luton Airport, Sellafield, Faslane, Hinkley Point, Big Ben, Houses of Parliament, Sandringham, Balmoral, Windsor Castle, Tower Bridge, Tower of London, Stormont, Holyrood, Glastonbury, Scottish Highlands, Isle of Skye, Anglesey, Scilly Isles=Isles of Scilly
GR Acropolis, Parthenon, Syntagma Square=Syntagma, Mykonos, Santorini, Mount Olympus, Chios
HR Plitvice
ID Mount Merapi=Merapi, Krakatoa=Krakatau, Komodo Island, Borobudur, Mount Agung, Mount Sinabung, Tanah Abang
IE Liffey, Shannon Airport, Cliffs of Moher
IL Western Wall, Ben Gurion Airport, Negev, Yad Vashem
IN Ganges, Taj Mahal, Red Fort, Connaught Place, Dharavi, Western Ghats, Siachen Glacier
IQ Sinjar
IR Azadi Square, Evin Prison, Fordow, Mount Damavand
IS Eyjafjallajokull, Keflavik, Grindavik
IT Vesuvius=Mount Vesuvius, Etna=Mount Etna, Stromboli, Lake Como, Lake Garda, Po Valley, Colosseum, Dolomites, Amalfi Coast, Cinque Terre, Pompeii, Cortina d'Ampezzo, Fiumicino
JM Montego Bay
JP Mount Fuji, Ginza, Shibuya, Shinjuku, Haneda Airport, Tohoku, Kansai, Iwo Jima
KE Maasai Mara=Masai Mara, Mount Kenya, Rift Valley Province, Dadaab, Kibera, Tana River, Lamu
KR Gangnam, Jeju Island, Yeouido, Itaewon
LB Bekaa Valley=Bekaa=Beqaa
MM Irrawaddy=Ayeyarwady
MX Popocatepetl, Zocalo, Chichen Itza, Cabo San Lucas, Los Cabos, Cozumel
MY Petronas Towers, Langkawi, Mount Kinabalu, Klang Valley
NG Sambisa Forest=Sambisa, Chibok
NO Lofoten, Utoya, Geirangerfjord
NZ Milford Sound, Mount Cook, Lake Taupo, White Island, Coromandel, Marlborough Sounds, Bay of Plenty
PE Machu Picchu, Nazca Lines
PH Manila Bay, Mount Mayon, Boracay, Taal Volcano
PK Khyber Pass, Swat Valley, Indus Valley
PL Vistula, Bialowieza Forest=Bialowieza, Tatra National Park
PT Algarve, Alentejo
RU Volga, Lake Baikal=Baikal, Kuril Islands=Kurils, Kola Peninsula, Mount Elbrus, Sheremetyevo, Domodedovo, Bolshoi Theatre, Lena River, Yenisei, Taimyr
SE Gotland, Lake Vanern, Skane
SG Changi Airport=Changi, Orchard Road
TH Phi Phi Islands=Koh Phi Phi, Koh Samui, Chao Phraya, Suvarnabhumi
TR Taksim Square=Taksim, Gezi Park, Bosphorus=Bosporus, Dardanelles, Gallipoli, Cappadocia, Hagia Sophia, Mount Ararat
TW Sun Moon Lake, Kinmen=Quemoy
TZ Kilimanjaro=Mount Kilimanjaro, Serengeti, Ngorongoro
UA Dnipro River, Snake Island, Pripyat, Azovstal, Euromaidan
US Bronx, Harlem, Times Square, Ellis Island, Liberty Island, Statue of Liberty, Hudson River, East River, Hamptons, Adirondacks, Catskills, Finger Lakes, Chesapeake Bay, Potomac River=Potomac, Everglades, Florida Keys, Key West, Grand Canyon, Yellowstone National Park=Yellowstone, Yosemite National Park=Yosemite, Golden Gate Bridge, Alcatraz, Napa Valley, Mojave Desert, Death Valley, Sunset Strip, Rodeo Drive, San Fernando Valley, Lake Tahoe, Mount Rainier, Mount St. Helens, Puget Sound, Rocky Mountain National Park, Mount Rushmore, Mississippi River, Missouri River, Ohio River, Rio Grande Valley, Colorado River, Columbia River, Lake Michigan, Great Salt Lake, Ozarks, Blue Ridge Mountains, Great Smoky Mountains, Outer Banks, Hilton Head, Martha's Vineyard, Nantucket, Denali, Prudhoe Bay, Aleutian Islands=Aleutians, Maui, Oahu, Kauai, Waikiki, O'Hare Airport, LaGuardia Airport, JFK Airport, Dulles Airport, Reagan National Airport, National Mall, Lincoln Memorial, Fort Knox, Fort Bragg, Fort Hood, West Point, Cape Canaveral, Los Alamos, Sing Sing, Rikers Island, San Quentin, Pacific Northwest, Deep South, Sun Belt, Rust Belt, Bible Belt, Dust Bowl, Twin Cities, Fifth Avenue, Madison Avenue, Pennsylvania Avenue, Bourbon Street, Beale Street, South Bronx, Lower Manhattan
VE Orinoco, Angel Falls
VN Ha Long Bay=Halong Bay, Red River Delta, Hoi An
ZA Table Mountain, Kruger National Park, Robben Island, Cape of Good Hope, Garden Route, Drakensberg, Marikana, Witwatersrand
ZM Copperbelt
ZW Great Zimbabwe, Hwange
`;
