import { moreGivenNames } from '../bylines/given-names.ts';
import { givenNames, organisationWords, placeGivenNames, publicWords } from '../gazetteer/tables/name-words.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Origin: our own lists (MIT). Before a person's name and no part of it. */
const titleWords = words(`
mr mrs ms miss dr doctor prof professor sir dame lord lady baron baroness president vice prime minister premier chancellor
governor gov senator sen representative rep congressman congresswoman mayor councillor councilman secretary ambassador
general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal admiral adm commander cmdr brigadier marshal
officer detective inspector superintendent constable sheriff chief judge justice attorney king queen prince princess duke
duchess earl count countess emperor sultan emir sheikh shaikh pope cardinal archbishop bishop reverend rev father sister
brother rabbi imam ayatollah mufti mullah maulana saint st coach manager director chairman chairwoman chair chairperson ceo
spokesman spokeswoman spokesperson deputy former acting foreign finance defense defence interior health justice state
mp mep msp fr hon honorable honourable lance private taoiseach archduke viscount rear speaker
assemblywoman assemblyman alderman secretary-general director-general undersecretary officer-administrator envoy commissioner treasurer lawyer astronomer historian activist
journalist candidate nominee comedian rapper musician director-designate vice-president co-founder founder
actor actress singer author writer footballer striker midfielder goalkeeper analyst economist scientist researcher
`);

/** Titles of those who may be known by one name: "Pope Francis", "Queen Elizabeth". */
export const throneWords = words('pope king queen prince princess emperor empress sultan emir sheikh');

/** What a body is called by: its last word, or the one before "of". */
const bodyWords = words(`
party union university college school institute institution academy agency association authority bank board bureau center
centre chamber church club coalition commission committee company congress conference confederation corporation corp inc ltd llc plc co
council court department directorate federation force forces foundation front fund group guard guards holdings house hospital
international league ministry movement network office organisation organization parliament police army navy patrol press
prefecture presidency republicans democrats liberals senate service services society studios syndicate team times tribunal tribune trust
airlines airways motors records alliance assembly band brothers bros brigade cabinet command corps fc cf united observatory laboratory laboratories museum
initiative secretariat treasury administration survey post journal news gazette herald telegraph guardian magazine television
radio broadcasting media rights watch reporters cooperative exchange partners capital energy oil gas petroleum electric systems technologies technology
pharmaceuticals insurance financial industries enterprises communications telecom entertainment pictures orchestra choir
`);

/** "Jr": they part two people of one name. */
export const generationWords: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['jr.', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['sr.', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['v', '5'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['x', '10'],
  ['xi', '11'],
  ['xii', '12'],
  ['xiii', '13'],
  ['xiv', '14'],
  ['xvi', '16'],
  ['xxiii', '23'],
]);

/** Small words inside a person's name. */
export const nameParticles = words(
  'de da do dos das del della di du la le les el y e van von der den ten ter zu zur bin ibn bint al ul abu ben af av st bte',
);

interface Classed {
  readonly classes: number;
}

/** Bits of what a word is. */
const wordClass = { given: 1, title: 2, body: 4, public: 8 } as const;

/** What a word is, by its folded form; of "Nils-Erik" the first half. */
export function classesOf(fold: string, key: string): number {
  const given = key.includes('-') ? fold.replace(/-.*$/u, '') : fold;
  const isGiven = givenNames.has(given) || moreGivenNames.has(given) || placeGivenNames.has(given);
  return (
    (isGiven ? wordClass.given : 0) |
    (titleWords.has(fold) ? wordClass.title : 0) |
    (bodyWords.has(fold) || organisationWords.has(fold) ? wordClass.body : 0) |
    (publicWords.has(fold) ? wordClass.public : 0)
  );
}

export const isGivenName = ({ classes }: Classed): boolean => (classes & wordClass.given) !== 0;
export const isTitle = ({ classes }: Classed): boolean => (classes & wordClass.title) !== 0;
export const isBody = ({ classes }: Classed): boolean => (classes & wordClass.body) !== 0;
export const isPublic = ({ classes }: Classed): boolean => (classes & wordClass.public) !== 0;

/** What a title may be of: "Minister of Economy". */
export const fieldWords = words(`
economy foreign affairs interior justice finance health defense defense education labour labor trade transport transportation agriculture energy
environment culture science security safety emergency disaster fire food law commerce housing industry information technology tourism research treasury state war
peace water fish wildlife parks recreation arts sports sport youth women family welfare development planning works order medicine drug care
`);
