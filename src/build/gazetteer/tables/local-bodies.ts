/**
 * Bodies, parties and offices that a country's own papers name without naming the country ("the Senate", "Gov. Smith").
 * Each is one country's in most of the English news and not in all of it, so it is read only where the story names that
 * country otherwise, or names it by such words more often than it names any other country (judge-match.ts).
 *
 * Origin: our own table, written and reviewed for this project (MIT).
 */
export const localBodies = `
AF Taliban
AU Australian Labor Party, ASIO, Aussies
CA RCMP, Bloc Quebecois, Tim Hortons
CN People's Liberation Army, Weibo
DE CDU, SPD, Bundeswehr
EG Muslim Brotherhood
GB Labour Party, Conservative Party, Brexit, Premier League, National Health Service, Crown Prosecution Service, Home Secretary, Home Office, Foreign Office, Chancellor of the Exchequer, FTSE, Ofsted, Ofcom, Labour, Tory MP, Westminster Hall, Old Bailey, Royal Navy, RAF
IE Taoiseach, Garda, Gardai, Fine Gael, Fianna Fail
IL Likud, Mossad, Shin Bet, IDF
IN BJP, Bharatiya Janata Party, Aam Aadmi Party, Bollywood
IR Revolutionary Guards, Revolutionary Guard
LB Hezbollah, Hizbollah
PS Hamas, Fatah
PH Malacanang
RU FSB, Gazprom
TR AKP
US Congress, Senate, House of Representatives, Republican, Republicans, Democrats, Democratic Party, Gov, Sen, Rep, Legislature, Medicare, Medicaid, Obamacare, Social Security, Affordable Care Act, Fourth of July, Thanksgiving, Memorial Day, Ivy League, NBA, NCAA, MLB, NASCAR, Major League Baseball, National Basketball Association, National Football League, National Guard, Coast Guard, National Weather Service, National Hurricane Center, National Transportation Safety Board, NTSB, Federal Aviation Administration, FAA, Centers for Disease Control and Prevention, Ku Klux Klan, Secret Service, Dow Jones industrial average, Marine Corps, Oscars, Grammys, Broadway, Sheriff's Office, Sheriff's Department, County Sheriff, County Commissioners, County Commission, County Commissioner, Highway Patrol, State Trooper, State Troopers, State Patrol, School District, Independent School District, GOP, FEMA, Internal Revenue Service, IRS, Little League, Super Bowl, World Series, Veterans Affairs, American Legion, Planned Parenthood, Food Stamps, State House, State Senate, Supervisor of Elections, Board of Supervisors, Interstate
ZA ANC
`;
