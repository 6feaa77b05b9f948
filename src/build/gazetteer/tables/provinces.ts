/**
 * States and provinces of federal and other large countries, by what the news calls them. `Pennsylvania=Pa.=PA`: the first
 * is the full name; forms with a full stop or in two capitals are read only behind a place and a comma ("Lebanon, Pa.").
 *
 * Origin: our own table, written and reviewed for this project (MIT); wire abbreviations and postal codes are common usage.
 * Blocks: all states of the US, Canada, Australia, Germany (but the city states), Brazil, Mexico, India, Nigeria, Malaysia and
 * Argentina, all provinces of China; Russia's republics and best-known regions; of other countries what the English news
 * names without the country.
 * Left out: names that are a country's too (Georgia and Punjab need the rules in context-rules.ts), and everyday words.
 */
export const provinces = `
US Alabama=Ala.=AL, Alaska=AK, Arizona=Ariz.=AZ, Arkansas=Ark.=AR, California=Calif.=Cal.=CA, Colorado=Colo.=CO, Connecticut=Conn.=CT, Delaware=Del.=DE, Florida=Fla.=FL, Georgia=Ga.=GA, Hawaii=HI, Idaho=ID, Illinois=Ill.=IL, Indiana=Ind.=IN, Iowa=IA, Kansas=Kan.=Kans.=KS, Kentucky=Ky.=KY, Louisiana=La.=LA, Maine=Me.=ME, Maryland=Md.=MD, Massachusetts=Mass.=MA, Michigan=Mich.=MI, Minnesota=Minn.=MN, Mississippi=Miss.=MS, Missouri=Mo.=MO, Montana=Mont.=MT, Nebraska=Neb.=NE, Nevada=Nev.=NV, New Hampshire=N.H.=NH, New Jersey=N.J.=NJ, New Mexico=N.M.=NM, New York State=N.Y.=NY, North Carolina=N.C.=NC, North Dakota=N.D.=ND, Ohio=OH, Oklahoma=Okla.=OK, Oregon=Ore.=OR, Pennsylvania=Pa.=Penn.=PA, Rhode Island=R.I.=RI, South Carolina=S.C.=SC, South Dakota=S.D.=SD, Tennessee=Tenn.=TN, Texas=Tex.=TX, Utah=UT, Vermont=Vt.=VT, Virginia=Va.=VA, Washington State=Wash.=WA, West Virginia=W.Va.=WV, Wisconsin=Wis.=Wisc.=WI, Wyoming=Wyo.=WY, District of Columbia=D.C.=DC, Texan, Californian, Alaskan, Hawaiian, Floridian, New Yorker, Carolinas
CA Alberta=Alta.=AB, British Columbia=B.C.=BC, Manitoba=Man.=MB, New Brunswick=N.B.=NB, Newfoundland=Nfld.=NL, Nova Scotia=N.S.=NS, Ontario=Ont.=ON, Prince Edward Island=P.E.I.=PE, Quebec=Que.=QC, Saskatchewan=Sask.=SK, Northwest Territories=NWT, Yukon, Nunavut, Labrador, Quebecer, Quebecois, Ontarian, Newfoundland and Labrador
AU New South Wales=N.S.W.=NSW, Queensland=Qld.=QLD, South Australia, Tasmania=Tas.=TAS, Western Australia, Northern Territory, Australian Capital Territory=ACT
DE Bavaria=Bavarian, Baden-Wuerttemberg=Baden-Württemberg, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia, Brandenburg, Mecklenburg-Vorpommern, Ruhr
BR Sao Paulo, Rio de Janeiro, Bahia, Minas Gerais, Santa Catarina, Rio Grande do Sul, Pernambuco, Ceara, Mato Grosso, Goias, Espirito Santo, Amazonas, Parana, Rio Grande do Norte, Paraiba, Alagoas, Sergipe, Piaui, Maranhao, Rondonia, Roraima, Amapa, Tocantins, Mato Grosso do Sul
IN Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha=Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Puducherry=Pondicherry, Chandigarh, Andaman and Nicobar Islands=Andaman Islands, Lakshadweep, Bengal
MX Baja California, Chiapas, Chihuahua, Coahuila, Jalisco, Michoacan, Nuevo Leon, Oaxaca, Quintana Roo, Sinaloa, Sonora, Tamaulipas, Veracruz, Yucatan, Zacatecas, Aguascalientes, Baja California Sur, Campeche, Colima, Durango, Guanajuato, Guerrero, Hidalgo, Morelos, Nayarit, Puebla, Queretaro, San Luis Potosi, Tabasco, Tlaxcala
CN Anhui, Fujian=Fukien, Gansu, Guangdong=Kwangtung, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan=Honan, Hubei, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong=Shantung, Shanxi, Sichuan=Szechuan, Xinjiang=Sinkiang, Yunnan, Zhejiang, Manchuria
NG Biafra, Borno, Kaduna State, Adamawa, Akwa Ibom, Anambra, Bauchi, Bayelsa, Benue, Cross River State, Delta State, Ebonyi, Ekiti, Enugu, Gombe, Imo State, Jigawa, Kano State, Katsina, Kebbi, Kogi, Kwara, Lagos State, Nasarawa, Niger State, Niger Delta, Ogun, Ondo State, Osun, Oyo State, Plateau State, Rivers State, Sokoto, Taraba, Yobe, Zamfara
AR Patagonia, Cordoba Province, Mendoza Province, Entre Rios, Tierra del Fuego, Chubut, Neuquen, Jujuy, Misiones, Tucuman, Santiago del Estero, Chaco Province, Corrientes, La Pampa, La Rioja Province, Rio Negro Province, Salta, San Juan Province, San Luis Province, Santa Cruz Province, Santa Fe Province, Buenos Aires Province, Catamarca, Formosa Province
MY Sabah, Sarawak, Johor=Johore, Selangor, Perak, Kelantan, Kedah, Pahang, Penang, Negeri Sembilan
ZA Transvaal, KwaZulu-Natal=KwaZulu, Eastern Cape, Western Cape, Northern Cape, Orange Free State, Gauteng, Limpopo, Mpumalanga, Transkei, Bophuthatswana, Ciskei
PK Baluchistan=Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan, North-West Frontier Province
ES Andalusia, Catalonia=Catalan, Galicia, Asturias, Extremadura, Navarre=Navarra, Aragon, Castile and Leon, Castilla-La Mancha, Cantabria, Majorca=Mallorca, Ibiza, Tenerife, Ceuta, Melilla
FR Brittany, Normandy, Provence, Burgundy, Alsace, Languedoc, Picardy, Auvergne, Aquitaine, Savoy, Cote d'Azur=French Riviera, Dordogne
IT Calabria, Emilia-Romagna, Friuli, Veneto, Liguria, Umbria=Umbrian, Apulia=Puglia, Abruzzo, Campania, Lazio, South Tyrol
BE Flanders=Flemish, Wallonia
RU Bashkortostan, Primorye, Urals, Yakutia=Sakha, Buryatia, Karelia, Komi Republic, Kalmykia, Mordovia, North Ossetia=North Ossetian, Kabardino-Balkaria, Karachay-Cherkessia, Adygea, Udmurtia, Chuvashia, Tuva, Altai, Krasnodar Krai, Stavropol Krai, Chukotka, North Caucasus, Khabarovsk Krai, Kuzbass, Novaya Zemlya
ID West Java, East Java, Central Java, Java, South Sulawesi, North Sumatra, Riau, Maluku=Moluccas, East Nusa Tenggara, West Nusa Tenggara, Lombok, Banten, North Sulawesi, Central Sulawesi, West Sumatra, South Sumatra, East Kalimantan, Papua Province
VN Mekong Delta, Central Highlands
PH Mindanao, Luzon, Visayas, Palawan, Leyte, Sulu, Bohol, Basilan
GB Northern England, Southern England, West Midlands, Greater Manchester, Merseyside, County Durham, Isle of Wight, Orkney, Shetland, Suffolk, Derbyshire, Nottinghamshire, Oxfordshire, Lincolnshire, Leicestershire, Warwickshire, Gloucestershire, Wiltshire, Dorset, Somerset, Hertfordshire, Bedfordshire, Cambridgeshire, Buckinghamshire, Cheshire, Shropshire, Staffordshire, Worcestershire, Northumberland, Gwynedd, Aberdeenshire, Outer Hebrides, County Antrim, County Down, County Armagh, County Tyrone, Humberside, Teesside, Tyneside
TR Thrace
IQ Anbar, Nineveh, Diyala
SY Idlib Province, Hama Province
AF Helmand, Nangarhar, Kandahar Province, Badakhshan, Kunduz Province
YE Hadramawt
SD Darfur, Kordofan
ET Tigray, Oromia, Amhara, Afar
CD Katanga, Kivu, North Kivu, South Kivu, Ituri, Shaba, Kasai
UA Zaporizhzhia, Zaporizhia, Donetsk People's Republic, Luhansk People's Republic, Transcarpathia
AT Tyrol, Carinthia, Styria, Vorarlberg
CH Ticino, Valais, Vaud, Graubuenden=Graubünden
IE County Cork, County Kerry, County Galway, County Mayo, County Clare, County Donegal=Donegal, Connemara
MM Rakhine=Rakhine State=Arakan, Kachin, Shan State, Kayin State=Karen State, Chin State
LY Cyrenaica, Tripolitania
SS Jonglei, Upper Nile State
ML Azawad
NZ South Island, North Island, Otago, Waikato
JP Miyagi, Iwate, Hyogo, Ibaraki, Aichi, Niigata Prefecture, Ehime
KR Gyeonggi, Jeju=Cheju
CO Antioquia, Cauca
VE Zulia
GE Adjara=Ajaria
CM Ambazonia
AO Cabinda
MZ Cabo Delgado
BO Santa Cruz Department
PE Puno Region
GR Macedonia and Thrace, Peloponnese, Lesbos, Rhodes
HR Dalmatia
RO Transylvania=Transylvanian, Wallachia
RS Vojvodina, Sandzak
BA Republika Srpska
CZ Moravia=Moravian, Bohemia=Bohemian
PL Silesia=Silesian, Pomerania
SA Hejaz
EG Sinai=Sinai Peninsula
OM Dhofar
TH Pattani Province, Isan
`;
