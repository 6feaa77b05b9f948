import type { TagQuality, Report } from '#news/archive/report.ts';
import { reportSize } from '#news/archive/report.ts';
import type { Article } from '#news/article/article.ts';
import { sortDate } from '#news/article/sort-date.ts';
import { noPlace } from '#news/regions/region.ts';
import measured from '../regions/measured.json' with { type: 'json' };
import measuredNames from '../people/measured.json' with { type: 'json' };

interface NotedArticle {
  readonly file: string;
  readonly date: string;
  readonly shown: Report['articles'][number];
}

/** A tally as plain data, for a thread or the cache. */
export interface ReportData {
  readonly noted: readonly NotedArticle[];
  readonly withoutDate: number;
  readonly withoutZone: number;
  readonly withoutPlace: number;
}

/** A clock without a zone counts like one whose zone the owner says: neither prints one. */
const assumed = { isAssumed: true } as const;

/** Collects the figures of the page about the archive; articles may come in any order. */
export class ReportTally {
  #noted: NotedArticle[] = [];
  #withoutDate = 0;
  #withoutZone = 0;
  #withoutPlace = 0;

  add(file: string, article: Article): void {
    const { id, slug, headline, notes, clock, about } = article;
    const { date } = sortDate(article);
    if (date === null) this.#withoutDate += 1;
    if ((clock?.time ?? null) !== null && (clock?.zone ?? assumed).isAssumed === true) this.#withoutZone += 1;
    if (about.includes(noPlace)) this.#withoutPlace += 1;
    if (notes.length === 0) return;
    const findings = notes.filter(({ kind }) => kind === 'finding').map(({ text }) => text);
    this.#noted.push({ file, date: date ?? '', shown: { id, slug, headline, notes: notes.length, findings } });
  }

  append({ noted, withoutDate, withoutZone, withoutPlace }: ReportData): void {
    for (const one of noted) this.#noted.push(one);
    this.#withoutDate += withoutDate;
    this.#withoutZone += withoutZone;
    this.#withoutPlace += withoutPlace;
  }

  data(): ReportData {
    const [withoutDate, withoutZone, withoutPlace] = [this.#withoutDate, this.#withoutZone, this.#withoutPlace];
    return { noted: this.#noted, withoutDate, withoutZone, withoutPlace };
  }

  report(): Report {
    const { noted, withoutDate, withoutZone, withoutPlace } = this.data();
    const newest = noted.toSorted(compareNoted).slice(0, reportSize);
    return {
      noted: noted.length,
      articles: newest.map(({ shown }) => shown),
      withoutDate,
      withoutZone,
      withoutPlace,
      quality: [...measured, ...measuredNames] as readonly TagQuality[],
    };
  }
}

/** Newest first, then by file. */
function compareNoted(a: NotedArticle, b: NotedArticle): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}
