/** What invented stories are made of. Countries and capitals are real, so that there are regions to find; no person is. */

/** Country, and its capital as a dateline prints it. The first ones are written about most. */
export const countries: readonly (readonly [string, string])[] = [
  ['Kenya', 'NAIROBI'], ['Japan', 'TOKYO'], ['Norway', 'OSLO'], ['Peru', 'LIMA'], ['Indonesia', 'JAKARTA'],
  ['Canada', 'OTTAWA'], ['Egypt', 'CAIRO'], ['Poland', 'WARSAW'], ['Brazil', 'BRASILIA'], ['Syria', 'DAMASCUS'],
  ['India', 'NEW DELHI'], ['Ghana', 'ACCRA'], ['Australia', 'CANBERRA'], ['Turkey', 'ANKARA'], ['Mexico', 'MEXICO CITY'],
  ['Iran', 'TEHRAN'], ['Chile', 'SANTIAGO'], ['Vietnam', 'HANOI'], ['Portugal', 'LISBON'], ['Uganda', 'KAMPALA'],
  ['Finland', 'HELSINKI'], ['Colombia', 'BOGOTA'], ['Iraq', 'BAGHDAD'], ['Nepal', 'KATHMANDU'], ['Senegal', 'DAKAR'],
  ['Austria', 'VIENNA'], ['Cuba', 'HAVANA'], ['Fiji', 'SUVA'], ['Thailand', 'BANGKOK'], ['Zambia', 'LUSAKA'],
  ['Greece', 'ATHENS'], ['Bolivia', 'LA PAZ'], ['Oman', 'MUSCAT'], ['Mongolia', 'ULAN BATOR'], ['Malawi', 'LILONGWE'],
  ['Iceland', 'REYKJAVIK'], ['Uruguay', 'MONTEVIDEO'], ['Qatar', 'DOHA'], ['Cambodia', 'PHNOM PENH'],
  ['Rwanda', 'KIGALI'], ['Estonia', 'TALLINN'], ['Ecuador', 'QUITO'], ['Yemen', 'SANAA'], ['Laos', 'VIENTIANE'],
  ['Botswana', 'GABORONE'], ['Slovenia', 'LJUBLJANA'], ['Paraguay', 'ASUNCION'], ['Samoa', 'APIA'],
]; // prettier-ignore

export const offices = [
  'Harbour Minister', 'Mayor', 'Railway Director', 'Chief Surveyor', 'Water Commissioner', 'Opposition leader',
  'Fisheries envoy', 'Union secretary', 'Head Librarian', 'Trade Minister', 'Judge', 'Foreign Minister',
] as const; // prettier-ignore

export const deeds = [
  'Delays', 'Opens', 'Rejects', 'Signs', 'Questions', 'Extends', 'Repairs', 'Welcomes', 'Suspends', 'Doubles',
  'Abandons', 'Inspects', 'Revives', 'Postpones',
] as const; // prettier-ignore

export const matters = [
  'Ferry Timetable', 'Border Crossing', 'Grain Reserve', 'Tunnel Works', 'Fishing Quota', 'Night Trains',
  'Dam Safety Review', 'Census Results', 'Sanctions Relief', 'Flood Barrier', 'Port Dues', 'Vaccine Delivery',
  'Solar Auction', 'Airspace Accord', 'Teachers Pay Offer', 'Land Register', 'Currency Rules', 'Ceasefire Lines',
] as const; // prettier-ignore

/** The words that hold a sentence together, the frequent ones first. */
export const smallWords = (
  'the of to and in a that for was on with said by it at as from would had after before not which their its were but ' +
  'been an they will more than over about who under while between could against since during'
).split(' ');

/** Words that many stories share; both words that the bench searches for are among them. */
export const sharedWords = (
  'minister border ferry parliament budget sanctions harbour inspectors farmers region talks engineers railway court ' +
  'council treaty exports drought teachers union police vote market electricity bridge hospital prices agreement wheat ' +
  'army statement committee investment survey students inflation pipeline airport fishermen copper election ' +
  'rainfall insurance villages reform strike delegation contract satellites museum refugees shipping deadline climate'
).split(' ');

export const syllables = (
  'an ar bel bo cas da del dro el fa fen gar gi hol im jo kal ke lan li lo mar mi mon na nor o pel pra qui ra ren ro sal ' +
  'sel shi ta tel tho ul va ver vi wen ya yo zan zi'
).split(' ');
