/**
 * States and provinces of federal and other large countries, by what the news calls them. `Pennsylvania=Pa.=PA`: the first
 * is the full name; forms with a full stop or in two capitals are read only behind a place and a comma ("Lebanon, Pa.").
 *
 * Origin: our own table, written and reviewed for this project (MIT); wire abbreviations and postal codes are common usage.
 * Left out: names that are a country's too (Georgia and Punjab need the rules in context-rules.ts), and everyday words.
 */
export const provinces = `
US Alabama=Ala.=AL, Alaska=AK, Arizona=Ariz.=AZ, Arkansas=Ark.=AR, California=Calif.=Cal.=CA, Colorado=Colo.=CO, Connecticut=Conn.=CT, Delaware=Del.=DE, Florida=Fla.=FL, Georgia=Ga.=GA, Hawaii=HI, Idaho=ID, Illinois=Ill.=IL, Indiana=Ind.=IN, Iowa=IA, Kansas=Kan.=Kans.=KS, Kentucky=Ky.=KY, Louisiana=La.=LA, Maine=Me.=ME, Maryland=Md.=MD, Massachusetts=Mass.=MA, Michigan=Mich.=MI, Minnesota=Minn.=MN, Mississippi=Miss.=MS, Missouri=Mo.=MO, Montana=Mont.=MT, Nebraska=Neb.=NE, Nevada=Nev.=NV, New Hampshire=N.H.=NH, New Jersey=N.J.=NJ, New Mexico=N.M.=NM, New York State=N.Y.=NY, North Carolina=N.C.=NC, North Dakota=N.D.=ND, Ohio=OH, Oklahoma=Okla.=OK, Oregon=Ore.=OR, Pennsylvania=Pa.=Penn.=PA, Rhode Island=R.I.=RI, South Carolina=S.C.=SC, South Dakota=S.D.=SD, Tennessee=Tenn.=TN, Texas=Tex.=TX, Utah=UT, Vermont=Vt.=VT, Virginia=Va.=VA, Washington State=Wash.=WA, West Virginia=W.Va.=WV, Wisconsin=Wis.=Wisc.=WI, Wyoming=Wyo.=WY, District of Columbia=D.C.=DC, Texan, Californian, Alaskan, Hawaiian, Floridian, New Yorker, Carolinas
CA Alberta=Alta.=AB, British Columbia=B.C.=BC, Manitoba=Man.=MB, New Brunswick=N.B.=NB, Newfoundland=Nfld.=NL, Nova Scotia=N.S.=NS, Ontario=Ont.=ON, Prince Edward Island=P.E.I.=PE, Quebec=Que.=QC, Saskatchewan=Sask.=SK, Northwest Territories=NWT, Yukon, Nunavut, Labrador, Quebecer, Quebecois
AU New South Wales=N.S.W.=NSW, Queensland=Qld.=QLD, South Australia, Tasmania=Tas.=TAS, Western Australia, Northern Territory, Australian Capital Territory=ACT
DE Bavaria=Bavarian, Baden-Wuerttemberg=Baden-Württemberg, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia, Brandenburg, Mecklenburg-Vorpommern, Ruhr
BR Sao Paulo, Rio de Janeiro, Bahia, Minas Gerais, Santa Catarina, Rio Grande do Sul, Pernambuco, Ceara, Mato Grosso, Goias, Espirito Santo, Amazonas
IN Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha=Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal
MX Baja California, Chiapas, Chihuahua, Coahuila, Jalisco, Michoacan, Nuevo Leon, Oaxaca, Quintana Roo, Sinaloa, Sonora, Tamaulipas, Veracruz, Yucatan, Zacatecas
CN Anhui, Fujian=Fukien, Gansu, Guangdong=Kwangtung, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan=Honan, Hubei, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong=Shantung, Shanxi, Sichuan=Szechuan, Xinjiang=Sinkiang, Yunnan, Zhejiang, Manchuria
NG Biafra, Borno, Kaduna State
AR Patagonia, Cordoba Province, Mendoza Province, Entre Rios, Tierra del Fuego
MY Sabah, Sarawak, Johor=Johore, Selangor, Perak, Kelantan, Kedah, Pahang, Penang, Negeri Sembilan
ZA Transvaal, KwaZulu-Natal=KwaZulu, Eastern Cape, Western Cape, Northern Cape, Orange Free State, Gauteng, Limpopo, Mpumalanga, Transkei, Bophuthatswana, Ciskei
PK Baluchistan=Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan, North-West Frontier Province
ES Andalusia, Catalonia=Catalan, Galicia, Asturias
FR Brittany, Normandy, Provence, Burgundy, Alsace, Languedoc
IT Calabria, Emilia-Romagna, Friuli
BE Flanders=Flemish, Wallonia
RU Bashkortostan, Primorye, Urals
ID West Java, East Java, Central Java, Java, South Sulawesi, North Sumatra
VN Mekong Delta
PH Mindanao, Luzon, Visayas
GB Northern England, Southern England, West Midlands, Greater Manchester, Merseyside, County Durham, Isle of Wight, Orkney, Shetland
TR Thrace
IQ Anbar, Nineveh
SY Idlib Province, Hama Province
AF Helmand, Nangarhar
YE Hadramawt
SD Darfur
ET Tigray, Oromia, Amhara
CD Katanga, Kivu, North Kivu, South Kivu, Ituri, Shaba
UA Zaporizhzhia, Zaporizhia
`;
