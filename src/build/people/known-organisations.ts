import { readWords, wordAt, type Word } from './read-words.ts';

/**
 * Organisations that the news of the world names often, a line each: the full name, then its other names and letters. Origin:
 * our own list (MIT), from general knowledge. A name behind "?" is an everyday word, a place or a name of something else too,
 * and counts only where the tagger reads an organisation there, or beside the full name.
 */
const table = `
United Nations|UN|U.N.
UN Security Council|United Nations Security Council|U.N. Security Council|Security Council
UN General Assembly|United Nations General Assembly|U.N. General Assembly
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNHCR|United Nations High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN Refugee Agency|U.N. Refugee Agency
World Food Programme|World Food Program|WFP
World Health Organization|World Health Organisation|?WHO
World Trade Organization|World Trade Organisation|WTO
World Bank
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
Organization of the Petroleum Exporting Countries|OPEC
European Union|EU
European Commission
European Parliament
European Council
European Central Bank|ECB
European Court of Human Rights
European Court of Justice
European Space Agency|ESA
Council of Europe
European Economic Community|European Community|EEC
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
African Union
Arab League|League of Arab States
Association of Southeast Asian Nations|ASEAN
Economic Community of West African States|ECOWAS
Organization of American States|OAS
Organisation of Islamic Cooperation|Organization of Islamic Cooperation
Commonwealth of Nations
Gulf Cooperation Council|GCC
Amnesty International
Human Rights Watch|HRW
Reporters Without Borders|RSF
Doctors Without Borders|Médecins Sans Frontières|MSF
Greenpeace
Oxfam
Save the Children
Transparency International
World Wildlife Fund|World Wide Fund for Nature|WWF
Islamic State|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|ISIS|ISIL|Daesh
al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda|Al-Qaida|Al Qaida
Taliban
Hamas
Hezbollah|Hizbullah|Hizbollah
Boko Haram
al-Shabaab|al-Shabab|Al-Shabaab|Al-Shabab|Al Shabaab
Muslim Brotherhood
Kurdistan Workers' Party|PKK
People's Protection Units|YPG
Syrian Democratic Forces|SDF
Palestine Liberation Organization|Palestine Liberation Organisation|PLO
Palestinian Authority
Irish Republican Army|IRA
Revolutionary Guards|Islamic Revolutionary Guard Corps|Revolutionary Guard|IRGC
Central Intelligence Agency|CIA|C.I.A.|United States Central Intelligence Agency
FBI|Federal Bureau of Investigation|F.B.I.
National Security Agency|NSA
NASA|National Aeronautics and Space Administration
National Oceanic and Atmospheric Administration|NOAA
National Hurricane Center|NHC
National Weather Service
National Transportation Safety Board|NTSB
Federal Aviation Administration|FAA
Federal Reserve|Federal Reserve Board|?Fed
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|Centers for Disease Control|CDC
Environmental Protection Agency|EPA
Federal Emergency Management Agency|FEMA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Securities and Exchange Commission|SEC
Drug Enforcement Administration|DEA
Internal Revenue Service|IRS
Department of Homeland Security|DHS
Immigration and Customs Enforcement
Secret Service|US Secret Service|U.S. Secret Service|United States Secret Service
United States Geological Survey|U.S. Geological Survey|US Geological Survey|USGS
Department of Justice|Justice Department|DOJ
Department of State|State Department
Department of Defense|Defense Department
Pentagon
House of Representatives
House of Commons
House of Lords
Senate
Congress
National People's Congress
Knesset
Bundestag
Duma|State Duma
Supreme Court
Democratic Party|Democratic National Committee|?DNC
Republican Party|Republican National Committee|?RNC|?GOP
Labour Party
Conservative Party
Liberal Democrats
Scottish National Party|SNP
Sinn Féin|Sinn Fein
Communist Party
African National Congress|ANC
Bharatiya Janata Party|BJP
American Civil Liberties Union|ACLU
National Rifle Association|NRA
National Health Service|NHS
BBC|British Broadcasting Corporation
Scotland Yard|Metropolitan Police
Interpol|INTERPOL
Europol
Kremlin
Federal Security Service|FSB
Mossad
International Olympic Committee|IOC
FIFA|International Federation of Association Football
UEFA
World Anti-Doping Agency|WADA
Reuters
Associated Press|The Associated Press|?AP
Agence France-Presse|AFP
Al Jazeera
The New York Times|New York Times
The Washington Post|Washington Post
The Wall Street Journal|Wall Street Journal
CNN
CBS
NBC
ABC News
Fox News
Google
Facebook
Twitter
YouTube
Microsoft
Apple Inc.|?Apple
Amazon.com|?Amazon
Netflix
Uber
SpaceX
IBM
Boeing
Airbus
Lockheed Martin
General Motors|?GM
General Electric|?GE
Ford Motor Company
Volkswagen|VW
Toyota
Nissan
Honda
Samsung
Huawei
Sony
Goldman Sachs
JPMorgan Chase|JP Morgan|JPMorgan
Morgan Stanley
Deutsche Bank
HSBC
Citigroup
ExxonMobil|Exxon Mobil|Exxon
BP|British Petroleum
Royal Dutch Shell|?Shell
Gazprom
Rosneft
Walmart|Wal-Mart
Pfizer
AstraZeneca
Moderna
Johns Hopkins University|JHU
Georgia Institute of Technology|Georgia Tech
Massachusetts Institute of Technology|MIT
University College London|UCL
University of California, Los Angeles|UCLA
Harvard University|?Harvard
Stanford University|?Stanford
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Roman Catholic Church|Catholic Church
Church of England
American Airlines
JetBlue|JetBlue Airways
Lufthansa
Aeroflot
`;

/** A known name: the full name it stands for, and whether it needs the tagger's word. */
interface KnownName {
  readonly words: readonly string[];
  readonly full: string;
  readonly isDoubtful: boolean;
  readonly printed: string;
}

const fold = (text: string): readonly string[] => readWords(text, [0, text.length]).map(({ key }) => key);

function build(): ReadonlyMap<string, readonly KnownName[]> {
  const byFirst = new Map<string, KnownName[]>();
  for (const line of table.trim().split('\n')) {
    const [full = '', ...others] = line.split('|');
    for (const name of [full, ...others]) {
      const words = fold(name.replace('?', ''));
      const first = words[0] ?? '';
      const known = {
        words,
        full: full.replace(/^The /u, ''),
        isDoubtful: name.startsWith('?'),
        printed: name.replace('?', ''),
      };
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), known].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

/** Known names by their first word in small letters, the longest first. */
const knownOrganisations: ReadonlyMap<string, readonly KnownName[]> = build();

/** The known name at a word of a text, in capitals as known; null for none. */
export function knownAt(words: readonly Word[], at: number): KnownName | null {
  const known = knownOrganisations.get(words[at]?.key ?? '');
  if (known === undefined) return null;
  return (
    known.find(
      (one) =>
        one.words.every((word, i) => words[at + i]?.key === word) &&
        (one.words.length > 1 || isCased(one, wordAt(words, at))),
    ) ?? null
  );
}

/** Letters count only in capitals: "who" is no organisation. */
const isCased = ({ printed }: KnownName, { text }: Word): boolean => text === printed;
