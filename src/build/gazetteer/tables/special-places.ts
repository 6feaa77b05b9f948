/**
 * Places that need a rule, and buildings and bodies that stand for a government. Origin: our own table (MIT).
 *
 * The rule for disputed places: a place with an ISO 3166-1 code of its own (Hong Kong, Taiwan, Western Sahara, the
 * Palestinian territories) is read as that code. Any other is read as the country whose territory the UN General Assembly
 * or Security Council holds it to be (Crimea: Ukraine, A/RES/68/262; Golan Heights: Syria, S/RES/497; Abkhazia and South
 * Ossetia: Georgia, A/RES/63/307; Northern Cyprus: Cyprus, S/RES/541; Nagorno-Karabakh: Azerbaijan, A/RES/62/243). Where
 * the UN leaves it open (Kashmir, Abyei, the Spratly, Paracel and Senkaku islands), it is read as no country; a part of it that
 * has the name one government gave it (Jammu and Kashmir, Azad Kashmir) is read as that government's country. Republics that
 * only their makers recognise are read as the country the UN counts them to (Donetsk, Somaliland, Northern Cyprus). While a
 * claim is before a court (Essequibo), it is the country that governs. Unions and alliances are none of their members.
 */
export const specialPlaces = `
AU Sunshine Coast
AZ Nagorno-Karabakh=Karabakh
CL Easter Island, Atacama
CN Tibet=Tibetan, Inner Mongolia=Inner Mongolian
CY Northern Cyprus=Turkish Republic of Northern Cyprus
ES Canary Islands=Canaries, Balearic Islands, Basque Country
FR Corsica=Corsican
GB Channel Islands, Midlands, Yorkshire, Lancashire, Cornwall, Essex, Sussex, Surrey, East Anglia, Cumbria, Hampshire, Devon
GE Abkhazia=Abkhaz=Abkhazian, South Ossetia=South Ossetian
EC Galapagos=Galapagos Islands
GR Crete, Corfu
ID Bali, Sumatra, Irian Jaya, West Papua, Aceh, Sulawesi, Kalimantan
IN Jammu and Kashmir, Ladakh
IT Sicily=Sicilian, Sardinia=Sardinian, Lombardy, Tuscany=Tuscan
JP Okinawa, Hokkaido, Kyushu, Honshu, Shikoku
MD Transnistria=Transdniestria
PK Azad Kashmir, Gilgit-Baltistan
GY Essequibo
PS West Bank, Gaza Strip=Gaza, East Jerusalem
PT Azores, Madeira
RU Chechnya=Chechen, Siberia=Siberian, Dagestan, Ingushetia, Tatarstan, Kamchatka, Sakhalin
SO Somaliland, Puntland
SY Golan Heights=Golan, Shebaa Farms, Rojava
TR Anatolia, Turkish Kurdistan
TZ Zanzibar
UA Crimea=Crimean, Donbas=Donbass
US University of Georgia, Guantanamo Naval Base, Gulf Coast, New England, Midwest=Midwestern, Long Island, Manhattan, Brooklyn, Staten Island, Cape Cod, Appalachia, Great Plains
IQ Iraqi Kurdistan
`;

/** Houses, streets and bodies that the news names for a government or a market. */
export const metonyms = `
AT Ballhausplatz
BR Planalto
CA Bank of Canada, Parliament Hill, Toronto Stock Exchange
CH Bundeshaus
CN Zhongnanhai, Great Hall of the People
DE Bundesbank, Bundestag, Bundesrat, Reichstag
ES Moncloa
FR Elysee=Elysee Palace, Quai d'Orsay, Matignon, Bank of France
GB Downing Street=10 Downing Street=No. 10 Downing Street, Whitehall, Westminster, Scotland Yard, Buckingham Palace, House of Lords, Bank of England, Fleet Street, City of London, NHS, Tory=Tories, Lib Dems, MI5, MI6, HMRC
IE Dail
IL Knesset
IN Lok Sabha, Rajya Sabha
IT Quirinal=Quirinale, Montecitorio, Bank of Italy
JP Bank of Japan
NL Binnenhof
RU Kremlin, State Duma=Duma, Lubyanka, KGB, Red Square
TR Sublime Porte
US White House, Capitol Hill, Pentagon, State Department, Wall Street, Oval Office, Foggy Bottom, Camp David, Silicon Valley, Hollywood, Federal Reserve, Federal Reserve Board, New York Stock Exchange, Securities and Exchange Commission, Treasury Department, Environmental Protection Agency, Food and Drug Administration, Justice Department, Agriculture Department, Commerce Department, Defense Department, USDA, FBI, CIA, NASDAQ, Supreme Court of the United States, Republican Party, House Republicans, Senate Republicans, House Democrats, Senate Democrats, GOP, Tea Party, IRS, FDA, NYPD, LAPD, Homeland Security, Super Bowl, NFL
VA Apostolic Palace
`;

/**
 * Phrases with a place's name in them that name no country, each with the reason a reader is given. Longest match lets
 * them win over the name within.
 */
export const notPlaces: readonly (readonly [why: string, phrases: string])[] = [
  [
    'part of the name of a continent or a wider region',
    'Latin America, Latin American, Latin Americans, South America, South American, South Americans, North America, North American, North Americans, Central America, Central American, Central Americans, Spanish America, Americas, European Union, European Community, Western Europe, Eastern Europe, Indian Ocean, Indian subcontinent, West Indies, West Indian, West Indians, Indochina, Korean peninsula, Sea of Japan, South China Sea, East China Sea, Gulf of Mexico, English Channel, Persian Gulf, Arabian Gulf, North Sea, Horn of Africa, Kashmir, Kurdistan, Irish Sea, Norwegian Sea, Java Sea, Mozambique Channel, New Guinea, Philippine Sea, Victoria Falls, Lake Victoria, North Pole, South Pole, Spratly Islands, Spratlys, Paracel Islands, Paracels, Senkaku Islands, Diaoyu Islands, Abyei, Gulf of Oman, Gulf of Aden, Gulf of Thailand, Sea of Azov, Bay of Bengal, Tasman Sea, Caspian Sea, Asia-Pacific, Trans-Siberian Railway',
  ],
  [
    'a former state that several countries have succeeded',
    'Czechoslovakia, Czechoslovak, Czechoslovakian, Yugoslavia, Yugoslav, Yugoslavian, Yugoslavs',
  ],
  [
    "part of an organisation's name",
    'Bank of America, BankAmerica, Bethlehem Steel, Cambridge Analytica, Cambridge University Press, Oxford University Press, Santos Ltd, Morgan Stanley, Stanley Works, American Express, American Airlines, Standard Oil, British Petroleum, Texas Air, Manufacturers Hanover, Northwest Airlines, Black and Decker, New England Journal of Medicine, Republic New York, Reading and Bates, Kuwait Investment Office, Associated Press, Agence France-Presse, Agence France Presse, New York Times, Washington Post, Los Angeles Times, Boston Globe, Wall Street Journal, Jordan Marsh, Georgia Pacific, Georgia-Pacific, Chase Manhattan, First Boston, Credit Suisse First Boston, Lloyds of London, London School of Economics, Trans World, Pan American, Pan Am, Organization of American States, Organisation of American States, Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State of Iraq and al-Sham, Voice of America, Washington Examiner, Washington Times, South China Morning Post, Times of India, Chicago Tribune, San Francisco Chronicle, Miami Herald, Van Halen, Vincent van Gogh',
  ],
  [
    'the name of a team or a work of fiction',
    'Cleveland Indians, Fighting Irish, London Irish, London Welsh, London Scottish, Rochester Americans, Jersey Boys, Jersey Shore, Texas Chainsaw Massacre, Panama Papers',
  ],
  [
    'the name of a computer language or program',
    'Java Virtual Machine, Java Development Kit, Java Runtime Environment, Java EE, Java SE, Jakarta EE, Apache Jakarta, JavaScript',
  ],
  [
    'the name of a treaty or an accord, which is called by where it was signed',
    'Paris Agreement, Paris Agreements, Paris Accord, Paris Accords, Paris Pact, Paris Climate Agreement, Paris Climate Accord, Geneva Convention, Geneva Conventions, Kyoto Protocol, Montreal Protocol, Treaty of Versailles, Treaty of Rome, Maastricht Treaty, Treaty of Maastricht, Lisbon Treaty, Treaty of Lisbon, Oslo Accords, Oslo Accord, Dayton Accords, Camp David Accords, Minsk Agreements, Minsk Agreement, Plaza Accord, Warsaw Pact, Vienna Convention, Hague Convention',
  ],
  [
    'a word of everyday language',
    'Air Jordan, Air Jordans, Jordan brand, Jordan shoe, Jordan shoes, Jordan sneakers, Georgia font, Georgia typeface, Pole start, Pole lap, Pole sitter, Turkey breast, Turkey sandwich, Roast Turkey, Pole position, Turkey dinner, Thanksgiving Turkey, China plate, Guinea pig, Guinea pigs, Brazil nut, Brazil nuts, French fries, French toast, Spanish flu, German measles, German shepherd, Dutch oven, Swiss cheese, Danish pastry, Russian roulette, Indian summer, Pole vault, Pole vaults, Pole vaulter, Pole vaulters, Pole vaulting, Pole vaulted, Pole dance, Pole dancer, Pole dancers, Pole dancing, Pole star, Pole barn, Pole beans, Totem Pole, Totem Poles, Fishing Pole, Fishing Poles, Ski Poles, Telephone Pole, Telephone Poles, Utility Pole, Utility Poles, Tent Pole, Barge Pole, Polish off, Polish up, Polish your, Polish the, Polish remover, Nail Polish, Shoe Polish, Floor Polish, Furniture Polish, Great Dane, Great Danes, Turkey Day, Turkey Trot, Turkey hunt, Turkey hunting, Turkey hunters, Turkey vulture, Turkey vultures, Turkey farm, Turkey farms, Turkey farmers, Turkey legs, Turkey burger, Turkey burgers, Wild Turkey, Wild Turkeys, Smoked Turkey, Ground Turkey, Fried Turkey, China cabinet, China cabinets, China shop, China doll, China plates, China cup, China cups, China set, China sets, China dishes, China teapot, Fine China, Bone China, Guinea fowl, Guinea worm, Guinea hen, Guinea hens, Swiss army knife, Swiss chard, Swiss roll, Dutch courage, Dutch auction, French horn, French press, French doors, French bulldog, French bulldogs, French kiss, Danish blue, German shepherds, German chocolate cake, Russian dressing, Russian dolls, Mexican wave, Mexican standoff, Greek yogurt, Irish setter, Irish coffee, Irish stew, English muffin, English muffins, English breakfast, English bulldog, English ivy, Welsh corgi, Welsh rarebit, Persian cat, Persian rug, Persian rugs, Siamese cat, Siamese twins, Burmese python, Burmese pythons, Canada goose, Canada geese, Egyptian cotton, Turkish delight, Turkish towels, Cuban sandwich, Indian corn, Chinese checkers, Jersey cow, Jersey cows, Jersey barrier, Jersey barriers, Jersey number, Brussels sprout, Brussels sprouts, Lima bean, Lima beans, Manila folder, Manila envelope, Vienna sausage, Vienna sausages, Moscow mule, Singapore sling, Chile pepper, Chile peppers, Chile powder, Rhodes scholar, Rhodes scholars, Rhodes scholarship, Bermuda grass, Oxford shirt, Boston terrier, Boston terriers, Buffalo wings, Kentucky Fried Chicken, Turkish bath, Chinese wall, Chinese whispers, Irish pub, Stockholm syndrome, Havana cigar, Cuban heels, Indiana Jones, Panama hat, Bermuda shorts, English language',
  ],
  [
    "part of a person's name",
    'Cuba Gooding, Prince of Wales, Princess of Wales, Duke of York, Duke of Edinburgh, Duke of Sussex, Duchess of Sussex, Duke of Cambridge, Duchess of Cambridge',
  ],
];
