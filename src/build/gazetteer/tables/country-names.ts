/**
 * What the news calls countries and their people, beside the names in src/news/regions/regions.ts.
 *
 * Origin: our own table, written and reviewed for this project (MIT, as the project); former names and spellings checked
 * against the English names of CLDR 48 (Unicode licence v3). No row is taken from a share-alike source.
 *
 * A line is `code | other names | words for its people and things`. A form ending in capitals only (`US`) is read only
 * as printed, never as "us". Plurals in -s are added by the reader of this table. Former states are read as the one
 * country that took their seat (USSR: Russia, by the UN in 1991); those without one are in special-places.ts.
 */
export const countryNames = `
AD||Andorran
AE|U.A.E., UAE, Emirates|Emirati
AF||Afghan, Afghani
AG|Antigua and Barbuda, Antigua, Barbuda|Antiguan
AI||Anguillan
AL||Albanian
AM||Armenian
AO||Angolan
AQ|Antarctic|
AR|Argentine Republic|Argentine, Argentinian, Argentinean
AS||American Samoan
AT||Austrian
AU||Australian, Aussie
AW||Aruban
AX|Aland, Aland Islands|
AZ||Azerbaijani, Azeri
BA|Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia, Herzegovina|Bosnian
BB||Barbadian
BD|East Pakistan|Bangladeshi
BE||Belgian
BF|Upper Volta, Burkina|Burkinabe
BG||Bulgarian
BH||Bahraini
BI||Burundian
BJ|Dahomey|Beninese
BL|Saint Barthelemy|
BM||Bermudian, Bermudan
BN|Brunei Darussalam|Bruneian
BO||Bolivian
BQ||
BR|Brasil|Brazilian
BS|The Bahamas|Bahamian
BT||Bhutanese
BW|Bechuanaland|Botswanan
BY|Belorussia, Byelorussia|Belarusian, Belarussian, Byelorussian
BZ|British Honduras|Belizean
CA||Canadian
CC|Keeling Islands|
CD|Zaire, Democratic Republic of the Congo, Democratic Republic of Congo, D.R. Congo, D.R.C., DRC, Congo-Kinshasa, Belgian Congo, Congo|Congolese, Zairean, Zairian
CF|C.A.R.|Central African
CG|Congo-Brazzaville, Congo Republic, Republic of the Congo|
CH|Swiss Confederation|Swiss
CI|Cote d'Ivoire|Ivorian, Ivoirian
CK||
CL||Chilean
CM|Cameroun|Cameroonian
CN|People's Republic of China, P.R.C., PRC, Mainland China, Red China|Chinese
CO||Colombian
CR||Costa Rican
CU||Cuban
CV|Cabo Verde|Cape Verdean
CW|Netherlands Antilles|
CY||Cypriot, Greek Cypriot, Turkish Cypriot
CZ|Czech Republic, Czech Lands|Czech
DE|West Germany, W. Germany, E. Germany, East Germany, Federal Republic of Germany, German Democratic Republic, Germany, FRG, GDR|German, West German, East German, W. German, E. German
DJ||Djiboutian
DK||Danish, Dane
DM||
DO||Dominican
DZ||Algerian
EC||Ecuadorean, Ecuadorian
EE||Estonian
EG|United Arab Republic|Egyptian
EH|Sahrawi Republic|Sahrawi, Saharawi
ER||Eritrean
ES||Spanish, Spaniard
ET|Abyssinia|Ethiopian
FI||Finnish, Finn
FJ||Fijian
FK|Falklands, Malvinas|
FM|Federated States of Micronesia|Micronesian
FO|Faeroe Islands, Faroes, Faeroes|Faroese
FR|French Republic|French, Frenchman, Frenchmen, Frenchwoman
GA||Gabonese
GB|Britain, Great Britain, U.K., UK, England, Scotland, Wales, Northern Ireland, Ulster|British, Briton, English, Englishman, Englishmen, Scottish, Scot, Scots, Welsh, Northern Irish
GD||Grenadian
GE|Republic of Georgia|Georgian
GF||
GG||
GH||Ghanaian, Ghanian
GI||Gibraltarian
GL||Greenlander, Greenlandic
GM|The Gambia|Gambian
GN|Guinea-Conakry|Guinean
GP||
GQ||Equatorial Guinean, Equatoguinean
GR||Greek
GS|South Georgia|
GT||Guatemalan
GU||Guamanian
GW||
GY|British Guiana|Guyanese
HK|Hongkong, H.K.|Hongkonger
HN||Honduran
HR||Croatian, Croat
HT|Hayti|Haitian
HU||Hungarian
ID|East Indies, Dutch East Indies|Indonesian
IE|Irish Republic, Republic of Ireland, Eire|Irish, Irishman, Irishmen
IL|State of Israel|Israeli
IM||Manx
IN|Bharat|Indian
IO|Diego Garcia, Chagos Islands, Chagos|Chagossian
IQ||Iraqi
IR|Persia, Islamic Republic of Iran|Iranian
IS||Icelandic, Icelander
IT||Italian
JE||
JM||Jamaican
JO|Hashemite Kingdom|Jordanian
JP||Japanese
KE||Kenyan
KG|Kyrgyz Republic, Kirghizia, Kirgizstan|Kyrgyz
KH|Kampuchea|Cambodian, Kampuchean, Khmer
KI|Gilbert Islands|
KM|Comoro Islands|Comoran, Comorian
KN|St Kitts and Nevis, St. Kitts, Saint Kitts and Nevis, St Kitts|
KP|D.P.R.K., DPRK, Democratic People's Republic of Korea, N. Korea|North Korean
KR|Republic of Korea, S. Korea, Korea|South Korean, S. Korean, Korean
KW||Kuwaiti
KY|Caymans|
KZ||Kazakh, Kazakhstani
LA||Laotian, Lao
LB||Lebanese
LC|Saint Lucia|
LI||
LK|Ceylon|Sri Lankan, Ceylonese
LR||Liberian
LS|Basutoland|
LT||Lithuanian
LU||Luxembourger
LV||Latvian
LY|Libyan Arab Jamahiriya|Libyan
MA||Moroccan
MC||Monegasque
MD|Moldavia|Moldovan, Moldavian
ME||Montenegrin
MF|Saint Martin|
MG|Malagasy Republic|Malagasy, Madagascan
MH||Marshallese
MK|Macedonia|Macedonian
ML|French Sudan|Malian
MM|Burma|Burmese
MN||Mongolian
MO|Macao|Macanese
MP|Saipan, Northern Marianas|
MQ||
MR||Mauritanian
MS||
MT||Maltese
MU||Mauritian
MV|Maldive Islands|Maldivian
MW|Nyasaland|Malawian
MX||Mexican
MY|Malaya|Malaysian
MZ||Mozambican
NA|South-West Africa, South West Africa|Namibian
NC||New Caledonian
NE||Nigerien
NF||
NG||Nigerian
NI||Nicaraguan
NL|Holland, The Netherlands|Dutch, Dutchman
NO||Norwegian
NP||Nepalese, Nepali
NR||
NU||
NZ|N.Z.|New Zealander
OM|Muscat and Oman|Omani
PA||Panamanian
PE||Peruvian
PF|Tahiti|Tahitian
PG|P.N.G., PNG|Papuan
PH|Philippine, The Philippines|Filipino, Filipina
PK|West Pakistan|Pakistani
PL||Polish, Pole
PM||
PN||
PR||Puerto Rican
PS|Palestine, Palestinian Authority, Palestinian Territories, Occupied Territories|Palestinian
PT||Portuguese
PW||Palauan
PY||Paraguayan
QA||Qatari
RE|Reunion Island, La Reunion|
RO|Rumania|Romanian, Rumanian
RS||Serbian, Serb
RU|Russian Federation, Soviet Union, U.S.S.R., USSR, Soviet Russia|Russian, Soviet
RW||Rwandan
SA|Saudi|Saudi Arabian, Saudis
SB|Solomons|
SC||Seychellois
SD||Sudanese
SE||Swedish, Swede
SG||Singaporean
SH|Saint Helena, Ascension Island, Tristan da Cunha|
SI||Slovenian, Slovene
SJ|Svalbard, Spitsbergen|
SK|Slovak Republic|Slovak, Slovakian
SL||Sierra Leonean
SM||
SN||Senegalese
SO||Somali, Somalian
SR|Dutch Guiana, Surinam|Surinamese
SS|Southern Sudan|South Sudanese
ST|Sao Tome and Principe, Sao Tome|
SV|Salvador|Salvadoran, Salvadorean
SX||
SY|Syrian Arab Republic|Syrian
SZ|Swaziland|Swazi
TC|Turks and Caicos|
TD||Chadian
TG||Togolese
TH|Siam|Thai
TJ|Tadzhikistan|Tajik
TL|East Timor|Timorese, East Timorese
TM|Turkmenia|Turkmen
TN||Tunisian
TO||Tongan
TR|Türkiye|Turkish, Turk
TT|Trinidad and Tobago, Trinidad, Tobago|Trinidadian
TV|Ellice Islands|
TW|Republic of China, Formosa, Chinese Taipei|Taiwanese
TZ|Tanganyika, Zanzibar|Tanzanian
UA|The Ukraine|Ukrainian
UG||Ugandan
UM|Wake Island, Midway Atoll, Johnston Atoll|
US|U.S., U.S.A., US, USA, United States of America, the States, America, Stateside|American, African American, African-American, Native American, American Indian
UY||Uruguayan
UZ||Uzbek, Uzbekistani
VA|Vatican, Holy See|
VC|St Vincent and the Grenadines, St Vincent, St. Vincent|
VE||Venezuelan
VG|Tortola|
VI|U.S. Virgin Islands, Virgin Islands|
VN|Viet Nam, North Vietnam, South Vietnam|Vietnamese
VU|New Hebrides|
WF|Wallis and Futuna|
WS|Western Samoa|Samoan
XK||Kosovar, Kosovan
YE|North Yemen, South Yemen|Yemeni, South Yemeni, North Yemeni, Yemenite
YT||
ZA|R.S.A., S. Africa|South African, S. African
ZM|Northern Rhodesia|Zambian
ZW|Rhodesia|Zimbabwean, Rhodesian
`;
