/**
 * Names that mean something else in a story of another field, with the words that show the field. Origin: our own lists (MIT).
 * A word with a capital letter counts only as printed.
 */

export interface Homograph {
  /** What a reader is told. */
  readonly why: string;
  readonly words: ReadonlySet<string>;
  /** Words that show that it is the place after all. */
  readonly unless: ReadonlySet<string>;
  /** Words without one of which it is not the place either; absent where none is needed. */
  readonly onlyWith?: ReadonlySet<string>;
}

const words = (text: string) => new Set(text.trim().split(/\s+/u));
const none: ReadonlySet<string> = new Set();

const software: Homograph = {
  why: 'the name of a computer language here',
  words: words(`
    software compiler compilers bytecode programming programmer programmers jvm jdk javascript applet applets runtime api apis
    developers code coding plugin plugins github linux unix python perl ruby php kotlin scala maven gradle eclipse servlet browser`),
  unless: none,
  onlyWith: words(`
    island islands isle volcano volcanic eruption quake earthquake tsunami flood floods landslide ferry villagers village villages
    coast sea sultan sultans temple temples rice coffee tea plantation plantations batik gamelan muslim muslims`),
};

/** Words of news of sport, of which a story has at least one where a plural behind a town is its team. */
export const sportWords = words(`
  inning innings pitcher touchdown touchdowns quarterback goalie goalkeeper midfielder striker playoffs playoff halftime rebounds
  homer homered bullpen shortstop dugout mlb nfl nba nhl ncaa rushing rebounds league coach championship tournament`);

/** Nicknames of teams, which stand behind the name of their town. */
export const teamNames = words(`
  cubs yankees mets dodgers orioles astros mariners padres phillies brewers rangers marlins rockies rockets lakers clippers celtics
  knicks nets raptors pistons pacers bucks cavaliers mavericks spurs grizzlies pelicans nuggets timberwolves blazers 49ers
  cowboys redskins steelers broncos packers vikings bears bengals dolphins patriots texans colts titans jaguars chargers saints
  buccaneers seahawks bruins penguins flyers sabres canadiens senators canucks oilers flames blackhawks predators sharks wildcats
  bulldogs longhorns hawkeyes badgers gators seminoles wolverines buckeyes swans broncos roosters united rovers wanderers
  hotspur villa albion argyle`);

const team: Homograph = {
  why: 'the name of a team here',
  words: words(`
    inning pitcher pitchers pitching homer homers homered bullpen shortstop outfielder baseball ballpark doubleheader dugout
    touchdown touchdowns quarterback fumble puck goalie mlb nfl nba nhl ncaa rebounds halftime varsity playoffs Cubs Yankees Mets
    Dodgers Orioles Astros Mariners Padres Phillies Brewers Cardinals Pirates Twins Royals Rangers Sox Marlins Rockies Tigers
    Wildcats Bulldogs Panthers Cougars Braves Hawks Eagles Bears Trojans Spartans Hornets Falcons Knights Warriors Raiders Jays`),
  unless: words('cricket wicket wickets kabaddi olympic olympics world'),
};

const kitchen: Homograph = {
  why: 'the bird here',
  words: words(
    'thanksgiving oven roast roasted roasting stuffing gravy cranberry poultry carve carving leftovers recipe recipes turkeys butcher drumstick',
  ),
  unless: none,
};

const shine: Homograph = {
  why: 'what makes shoes and nails shine here',
  words: words('shoes leather wax manicure nails furniture varnish lacquer cloth buff'),
  unless: none,
};

const shirt: Homograph = {
  why: 'a shirt here',
  words: words('striker goalkeeper midfielder quarterback jerseys kit shirt shirts sleeve sleeves fabric wool'),
  unless: words('channel guernsey bailiff helier offshore'),
};

const shop: Homograph = {
  why: 'a shop here',
  words: words(
    'supermarket supermarkets grocer grocery frozen retailer retailers checkout aisle Tesco Asda Aldi Lidl Sainsbury',
  ),
  unless: words('reykjavik volcano volcanic geyser geysers nordic fishermen Althing'),
};

const hero: Homograph = {
  why: 'a figure of stories here',
  words: words(
    'film films movie movies comic comics superhero superheroes villain gotham joker actor trailer sequel Robin',
  ),
  unless: words('kurdish diyarbakir turkey turkish'),
};

const car: Homograph = {
  why: 'a company here',
  words: words(
    'car cars vehicle vehicles carmaker automaker automotive motor sedan hybrid dealership recall recalled truck pickup',
  ),
  unless: words('aichi'),
};

/** By the folded name. A story that names the country in another way too means the place. */
export const homographs: ReadonlyMap<string, Homograph> = new Map([
  ['java', software],
  ['indians', team],
  ['irish', team],
  ['turkey', kitchen],
  ['polish', shine],
  ['jersey', shirt],
  ['iceland', shop],
  ['batman', hero],
  ['toyota', car],
]);
