/**
 * Capitals and seats of government with the other spellings the news prints (`Moscow=Moskva`).
 *
 * Origin: our own table, written and reviewed for this project (MIT). Spellings with and without accents or hyphens are
 * found alike and are not repeated here. Capitals named as their country (Singapore, Kuwait …) stand with the countries.
 * Jerusalem: the wires file Israel's government news from there; East Jerusalem is in special-places.ts.
 */
export const capitals = `
AD Andorra la Vella
AE Abu Dhabi
AF Kabul=Kabol
AG St. John's
AL Tirana=Tirane
AM Yerevan=Erevan
AO Luanda
AR Buenos Aires
AT Vienna=Wien
AU Canberra
AZ Baku
BA Sarajevo
BB Bridgetown
BD Dhaka=Dacca
BE Brussels=Bruxelles
BF Ouagadougou
BG Sofia
BH Manama
BI Bujumbura, Gitega
BJ Porto-Novo, Cotonou
BN Bandar Seri Begawan
BO La Paz, Sucre
BR Brasilia
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk
BZ Belmopan
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Berne=Bern
CI Yamoussoukro, Abidjan
CL Santiago
CM Yaounde
CN Beijing=Peking
CO Bogota
CU Havana=La Habana
CV Praia
CY Nicosia
CZ Prague=Praha
DE Berlin=West Berlin=East Berlin, Bonn
DJ Djibouti City
DK Copenhagen=Kobenhavn
DM Roseau
DO Santo Domingo
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
EH El Aaiun=Laayoune
ER Asmara
ES Madrid
ET Addis Ababa
FI Helsinki
FJ Suva
FK Port Stanley
FR Paris
GA Libreville
GB London
GE Tbilisi=Tiflis
GH Accra
GL Nuuk
GM Banjul
GN Conakry
GQ Malabo
GR Athens
GW Bissau
GY Georgetown
HN Tegucigalpa
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta=Djakarta
IE Dublin
IL Jerusalem, Tel Aviv=Tel-Aviv
IN New Delhi=Delhi
IQ Baghdad
IR Tehran=Teheran
IS Reykjavik
IT Rome
JM Kingston
JO Amman
JP Tokyo=Tokio
KE Nairobi
KG Bishkek=Frunze
KH Phnom Penh
KM Moroni
KP Pyongyang
KR Seoul
KW Kuwait City
KZ Astana=Nur-Sultan=Nursultan
LA Vientiane
LB Beirut=Beyrouth
LI Vaduz
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau=Kishinev
ME Podgorica=Titograd
MG Antananarivo=Tananarive
MH Majuro
MK Skopje
ML Bamako
MM Naypyidaw=Nay Pyi Taw, Yangon=Rangoon
MN Ulaanbaatar=Ulan Bator
MR Nouakchott
MT Valletta
MU Port Louis
MW Lilongwe
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja, Lagos
NI Managua
NL Amsterdam, The Hague=Hague
NO Oslo
NP Kathmandu=Katmandu
NZ Wellington
OM Muscat
PA Panama City
PE Lima
PG Port Moresby
PH Manila
PK Islamabad
PL Warsaw=Warszawa
PR San Juan
PS Ramallah, Gaza City
PT Lisbon=Lisboa
PY Asuncion
QA Doha
RO Bucharest
RS Belgrade
RU Moscow=Moskva
RW Kigali
SA Riyadh
SB Honiara
SD Khartoum
SE Stockholm
SI Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadishu
SR Paramaribo
SS Juba
SV San Salvador
SY Damascus
SZ Mbabane
TD N'Djamena=Ndjamena
TG Lome
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat=Ashkhabad
TN Tunis
TO Nuku'alofa
TR Ankara
TT Port of Spain
TW Taipei
TZ Dodoma, Dar es Salaam
UA Kyiv=Kiev
UG Kampala
US Washington=Washington D.C.=Washington DC
UY Montevideo
UZ Tashkent
VA Vatican City
VE Caracas
VN Hanoi
VU Port Vila
WS Apia
XK Pristina=Prishtina
YE Sanaa=Sana'a, Aden
ZA Pretoria, Cape Town
ZM Lusaka
ZW Harare
`;
