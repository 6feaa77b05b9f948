import type { Span } from '#news/text/span.ts';
import { weekdayOf } from '#news/clock/calendar-names.ts';
import { placeAtStart, placeKind } from '../gazetteer/place-kind.ts';
import { givenNames } from '../gazetteer/tables/name-words.ts';
import { readLabel } from './label-line.ts';
import type { Part } from './dateline-parts.ts';

/** Words that begin a sentence or a label: no dateline, although a dash follows. */
const sentenceStarts = new Set(
  `A AN AND AS AT BY OLEH FROM IN ON THE THIS THAT IT HE SHE WE YOU THEY AFTER BEFORE WHEN WHILE NOTE UPDATE UPDATED EXCLUSIVE
  BREAKING CORRECTION CORRECTED ANALYSIS OPINION EDITORIAL COMMENT ADVISORY WATCH LIVE VIDEO PHOTO PHOTOS REVIEW FACTBOX NASA WHO
  UN EU TODAY YESTERDAY WARNING SPOILER DISCLAIMER REMINDER IMPORTANT ATTENTION NOTICE ANNOUNCEMENT PENGUMUMAN INTERVIEW QUESTION
  ANSWER SUMMARY ABSTRACT BACKGROUND CONTEXT CONCLUSION INTRODUCTION PROLOGUE CONTENT CONTENTS FOREWORD LETTER LETTERS OBITUARY
  RECIPE EVENT EVENTS AGENDA WEATHER SPORT SPORTS BUSINESS NEWS POLITICS CULTURE HEALTH SCIENCE WORLD REPORT FEATURE SPECIAL
  SPONSORED ADVERTISEMENT IKLAN EDIT EDITED URGENT ALERT QUOTE TRANSCRIPT EXPLAINER TIMELINE POLL SURVEY PODCAST GALLERY SERIES
  UNICEF UNESCO INTERPOL FOTO FILE ARCHIVE ARSIP ILUSTRASI SUMBER SOURCE WANTED FOUND CLOSED CANCELLED POSTPONED SALE FREE HELP PLEASE THANKS HELLO DEAR`.split(
    /\s+/u,
  ),
);

/** First words of labels and of names of speakers, in capitals: no towns, unless the gazetteer has one (KEY WEST). */
const labelStarts = new Set(
  `CAUTION REMEMBER CONGRATULATIONS WELCOME RESULT RESULTS HIGHLIGHTS KEY PART CHAPTER SECTION STEP ROUND EPISODE VOLUME TIP TIPS MARKETS
  STOCKS FOOTBALL SOCCER BASKETBALL BASEBALL HOCKEY CRICKET TENNIS RUGBY GOLF ATHLETICS CYCLING SWIMMING BOXING VOLLEYBALL MOTORSPORT
  CHAIRMAN CHAIRWOMAN CHAIRPERSON PRESIDENT SENATOR MODERATOR INTERVIEWER NARRATOR PRESENTER ANNOUNCER SPEAKER ANCHOR REPORTER CORRESPONDENT
  CAPTAIN DOCTOR PROFESSOR MINISTER MAYOR JUDGE WITNESS COUNSEL AUDIENCE PARTICIPANT OPERATOR ANALYST
  CATATAN PERINGATAN PERHATIAN LIPUTAN KOREKSI RALAT KESIMPULAN PENDAHULUAN BERITA KABAR LAPORAN CERITA
  ATENCIÓN ADVERTENCIA RESUMEN CONCLUSIÓN INTRODUCCIÓN RESULTADOS DEPORTES FÚTBOL ECONOMÍA POLÍTICA SOCIEDAD PREGUNTA RESPUESTA
  ATENÇÃO RESUMO CONCLUSÃO RESULTADOS ESPORTE ESPORTES FUTEBOL PERGUNTA RESPOSTA REMARQUE RÉSUMÉ RÉSULTATS QUESTION RÉPONSE
  ACHTUNG HINWEIS WARNUNG ANMERKUNG ERGEBNIS ERGEBNISSE FUSSBALL WIRTSCHAFT ANTWORT FRAGE ATTENZIONE AVVISO RISULTATI CALCIO DOMANDA
  DİKKAT UYARI SONUÇ MAKALE ÖNEMLİ SORU UWAGA WYNIKI PYTANIE ODPOWIEDŹ INTERVJU ВНИМАНИЕ ВАЖНО ПРИМЕЧАНИЕ ВОПРОС ОТВЕТ ИТОГИ СПОРТ`.split(
    /\s+/u,
  ),
);

const capitals = /^(?:(?:Mc|Mac|O['’]|D['’]|[dl]['’])?\p{Lu}[\p{Lu}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*)$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** A word of a script without capitals. */
const caseless = /^[\p{Lo}\p{M}]+$/u;
/** Lower-case words inside names of places: RIO de JANEIRO, PORT OF SPAIN, FRANKFURT am MAIN, PARIS and LONDON. */
const particles =
  /^(?:and|und|et|dan|de|del|della|da|do|dos|di|la|le|les|el|al|of|the|upon|on|am|an|der|en|sur|y|e|&)$/u;

/** How people speak, so that the name before it is the speaker's ("MADISON: I think"). */
const speech =
  /^["“„«]?(?:(?:I|My|Saya|Aku|Yo|Eu|Ich|Je|Я|Ja|Ben)\s|(?:I|We|You)['’]\p{L}|(?:Well|Yeah|Yes|No|So|Okay|OK|Oh|Hello|Hi|Thanks|Right),|Thank you)/u;
/** How a text goes on about a person who is named before. */
const pronoun = /^(?:He|She|His|Her|Him)\s/u;

/** Letters of the shortest place in capitals that is taken for one without being known. */
const minLetters = 6;
/** Words of the longest. */
const maxWords = 3;

type Names = readonly Part[];

/** From the first name to the last; null for none. */
export function placeSpan(names: Names): Span | null {
  const [first, last] = [names.at(0), names.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : null;
}

/**
 * Whether names between commas have the form of a dateline's place: at most four, in capitals or capitalised. Names in a
 * script without capitals have that form only beside an agency of the list (`hasAgency`).
 */
export function isDatelinePlace(names: Names, hasAgency: boolean): boolean {
  const [first] = names;
  if (first === undefined || names.length > 4) return false;
  const words = first.text.split(/[\s/]+/u);
  const opening = words[0] ?? '';
  const isTheHague = words.length === 2 && /^THE \p{Lu}{3,}$/u.test(first.text);
  if (sentenceStarts.has(opening.toUpperCase()) && !isTheHague) return false;
  if (weekdayOf(opening) !== null && words.length === 1) return false;
  if (first.text.replace(/\P{L}/gu, '').length < 2) return false;
  return names.every(({ text }) => isName(text, capitalised) || (hasAgency && isName(text, caseless)));
}

/** Whether a name of two words or more begins with a given name ("Barack Obama (AP) - "), or is one ("MARIA - "). */
export function isPersonName([first]: Names): boolean {
  return first !== undefined && givenNames.has(first.text.toLowerCase().split(/[\s/]+/u)[0] ?? '');
}

/** Whether the gazetteer has the place. */
export function isKnownPlace(names: Names): boolean {
  return joinNames(names)
    .split('/')
    .some((name) => placeKind(name) !== null);
}

/** Whether each name is in capitals. */
export function isInCapitals(names: Names): boolean {
  return names.every(({ text }) => isName(text, capitals));
}

/**
 * Whether a place without agency and day is a dateline before the text `after`: the text begins a sentence, and the place is
 * known and is neither an everyday word nor one half of a pair ("Paris - Dakar rally"); or it is in capitals and no label.
 */
export function isPlaceAlone(names: Names, after: string, kind: 'dash' | 'colon'): boolean {
  const [first] = names;
  if (first === undefined || /^\p{Ll}/u.test(after) || speech.test(after)) return false;
  const place = placeKind(joinNames(names));
  const isMixed = !isName(first.text, capitals);
  if (isMixed && pronoun.test(after)) return false;
  const words = first.text.split(/[\s/]+/u);
  if (place === null) {
    if (isMixed || kind === 'colon' || isLabel(first.text)) return false;
    return names.length > 1 || isUnknownTown(first.text, words, after);
  }
  if (place.isEveryday && names.length === 1) return false;
  // "US - ", "UK - " are rather a label.
  if (!place.isTown && names.length === 1 && first.text.replace(/\P{L}/gu, '').length <= 3) return false;
  const partner = placeAtStart(after.slice(0, 60));
  const isPair =
    partner !== null &&
    partner.kind.isTown === place.isTown &&
    isMixed === !isName(after.slice(0, partner.length), capitals) &&
    !after.slice(partner.length).startsWith(',');
  if (isPair && names.length === 1) return false;
  if (kind === 'colon') return (place.isTown || !(isMixed || place.isCountry)) && leadsSentence(after, false);
  return !isMixed || (words.length <= maxWords && leadsSentence(after, true));
}

function isLabel(text: string): boolean {
  return labelStarts.has(text.split(/[\s/]+/u)[0] ?? '') || readLabel(text) !== null;
}

/** Contests, leagues and subjects in capitals, which stand as rubrics before a dash: the first word of such a line. */
const rubricStarts = new Set(
  `ATP WTA ITF NBA NFL MLB NHL NCAA UFC UEFA FIFA FIBA FIS IPL PGA LPGA WRC WEC KBO MLS LALIGA CHAMPIONS EUROPA CONFERENCE LIGUE LIGA LIGA1 LIGA2 SERIE BUNDESLIGA PREMIER SUPER
  EREDIVISIE SÜPER SUPERLIG COUPE COPA COPPA POKAL DAVIS FED RYDER FORMULE FORMULA FORMEL MOTOGP MOTO SUPERBIKE RALLYE RALLY RAID TOUR GIRO VUELTA MILAN-SANREMO PARIS-ROUBAIX ROLAND-GARROS
  WIMBLEDON MONDIAL MUNDIAL WORLD OLYMPIC OLYMPICS OLYMPIA JO JEUX TRANSFERT TRANSFERTS TRANSFERMARKT MERCATO GUERRE KRIEG GUERRA WAR CORONAVIRUS COVID COVID-19 COVID19 PANDEMI PANDEMIE
  ÉLECTIONS ELECTIONS ELECTION ELEZIONI WAHLEN WAHL PILKADA PEMILU PILPRES GEWITTER UNWETTER MÉTÉO METEO SÉISME INCENDIES GRÈVE CERPEN PUISI MATEMATIKA
  THÉÂTRE EXPOSITION FESTIVAL CONCERT RENTRÉE BREXIT TÜRKIYE ЧЕМПИОНАТ КУБОК ЛИГА КОРОНАВИРУС`.split(/\s+/u),
);

/** How names of subjects end and those of towns do not, but for known ones: POLITIQUE, TELEVISION, WIRTSCHAFT, TEKNOLOGI. */
const abstractEnding =
  /(?:IQUES?|(?<!JUNC)(?<!STA)TIONS?|SIONS?|[ONRL]OM[IY]E?|NOMIA|[OU]LOG(?:IES?|I|ÍA|IA|Y)|GRA(?:PH|F)IES?|GRAFÍA|ISMES?|ISMOS?|ISMUS|TÄT|TIDAD|TIK|TIKA|SCHAFT|LIGA|LEAGUE|CUP|VIRUS|MENTS?|ISCHES?|ПОЛИТИКА|НОМИКА)$/u;

/** A name in capitals that is not in the gazetteer: no letters that stand for something, no everyday word. */
function isUnknownTown(text: string, words: readonly string[], after: string): boolean {
  const lower = text.toLowerCase();
  if (text.replace(/\P{L}/gu, '').length < minLetters || words.length > maxWords) return false;
  if (rubricStarts.has(words[0] ?? '') || words.some((word) => abstractEnding.test(word))) return false;
  // The word itself, with a small letter: "DISCOUNTS - The discounts …".
  return !` ${after.replace(/[^\p{L}\p{M}]+/gu, ' ')} `.includes(` ${lower} `);
}

/** "Jakarta - Menteri", "San Jose, California — A woman": a long sentence; `isOnlyDash`: with no other dash in it. */
function leadsSentence(after: string, isOnlyDash: boolean): boolean {
  const sentence = after.split(/[.!?]["'”’)]*\s/u)[0] ?? '';
  return sentence.length >= 40 && !(isOnlyDash && /\s(?:--?|[–—])(?:\s|$)|[–—]/u.test(sentence));
}

function joinNames(names: Names): string {
  return names.map(({ text }) => text).join(', ');
}

function isName(text: string, word: RegExp): boolean {
  const words = text.split(/[\s/]+/u);
  return words.length <= 6 && words.every((part, at) => word.test(part) || (at > 0 && particles.test(part)));
}
