import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { readImports } from './read-imports.ts';

/** What may import what. */
export interface ArrowTable {
  /** Each zone, with the zones whose files it may import, by `#zone/…`, and the packages it must not. */
  readonly zones: Readonly<Record<string, Zone>>;
  /** Folders within a room, `zone/room/folder`: all others are a third level. */
  readonly folders: readonly string[];
  /** Files and folders that belong to no room; relative to src/. */
  readonly outside: readonly string[];
  /** Modules that the build makes up, with the room of the importing zone that each belongs to. */
  readonly virtual: Readonly<Record<string, string>>;
}

interface Zone {
  readonly zones: readonly string[];
  /** Packages that it may import: `node:` stands for what Node has of its own; null for any. */
  readonly packages: readonly string[] | null;
  /** Each room, with the rooms of its own zone that it may import. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/**
 * Everything in a source tree that the table does not allow, and every arrow of the table that no import uses: a line
 * each, `file:line: what`. `files` are all files below src/, by path from there (`news/text/span.ts`), with their text.
 */
export function findArrowFaults(files: ReadonlyMap<string, string>, table: ArrowTable): readonly string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const [file, code] of files) {
    faults.push(...findMisplaced(file, table));
    if (!/\.(?:tsx?|css)$/u.test(file)) continue;
    for (const { specifier, line } of readImports(file, code)) {
      const { arrow, fault } = judge(file, specifier, files, table);
      if (arrow !== null) used.add(arrow);
      if (fault !== null) faults.push(`${file}:${line}: ${fault}`);
    }
  }
  const allowed = Object.entries(table.zones).flatMap(([zone, { rooms }]) =>
    Object.entries(rooms).flatMap(([room, others]) => others.map((other) => `${zone}/${room} -> ${other}`)),
  );
  const unused = allowed.filter((arrow) => !used.has(arrow)).map((arrow) => `${arrow}: no import uses this arrow`);
  return [...faults, ...findEmptyRooms(files, table), ...unused, ...findCircles(table)];
}

/** A file's zone and room; `room` is empty for a file beside the rooms. */
function placeOf(file: string): { readonly zone: string; readonly room: string; readonly folders: readonly string[] } {
  const [zone = '', ...rest] = posix.dirname(file).split('/');
  return { zone, room: rest[0] ?? '', folders: rest.slice(1) };
}

function findMisplaced(file: string, { zones, folders, outside }: ArrowTable): string[] {
  const { zone, room, folders: inner } = placeOf(file);
  if (outside.some((one) => file === one || file.startsWith(`${one}/`))) return [];
  if (zones[zone] === undefined) return [`${file}: ${zone} is no zone`];
  if (room === '') return [`${file}: lies in no room`];
  if (zones[zone].rooms[room] === undefined) return [`${file}: ${zone}/${room} is no room of the table`];
  if (inner.length > 0 && !folders.includes([zone, room, ...inner].join('/')))
    return [`${file}: zones hold rooms, and rooms hold files`];
  return [];
}

function findEmptyRooms(files: ReadonlyMap<string, string>, { zones }: ArrowTable): string[] {
  const places = new Set([...files.keys()].map((file) => `${placeOf(file).zone}/${placeOf(file).room}`));
  return Object.entries(zones).flatMap(([zone, { rooms }]) =>
    Object.keys(rooms)
      .map((room) => `${zone}/${room}`)
      .filter((room) => !places.has(room))
      .map((room) => `${room}: there is no such room`),
  );
}

interface Judgement {
  /** The arrow between two rooms of one zone that the import uses; null for any other import. */
  readonly arrow: string | null;
  readonly fault: string | null;
}

function judge(
  file: string,
  specifier: string,
  files: ReadonlyMap<string, string>,
  { zones, outside, virtual }: ArrowTable,
): Judgement {
  const fine: Judgement = { arrow: null, fault: null };
  const wrong = (fault: string): Judgement => ({ arrow: null, fault });
  const from = placeOf(file);
  const zone = zones[from.zone];
  if (zone === undefined) return fine;
  const toRoom = (room: string): Judgement => {
    if (room === from.room) return fine;
    if (zone.rooms[from.room]?.includes(room) !== true)
      return wrong(`${from.zone}/${from.room} may not import ${room} (${specifier})`);
    return { arrow: `${from.zone}/${from.room} -> ${room}`, fault: null };
  };
  const made = virtual[specifier];
  if (made !== undefined) return toRoom(made);
  if (!/^[.#]/u.test(specifier)) {
    const name = builtinModules.includes(specifier.replace(/^node:/u, '')) ? 'node:' : packageOf(specifier);
    return zone.packages === null || zone.packages.includes(name)
      ? fine
      : wrong(`${from.zone} may not import ${specifier}`);
  }
  const isByZone = specifier.startsWith('#');
  const target = isByZone ? specifier.slice(1) : posix.join(posix.dirname(file), specifier);
  const path = target.replace(/[?].*$/u, '');
  if (outside.some((one) => path === one || path.startsWith(`${one}/`))) return fine;
  if (!files.has(path)) return wrong(`${specifier} is no file below src/`);
  const to = placeOf(path);
  if (to.zone !== from.zone) {
    if (!isByZone) return wrong(`${specifier} leads to another zone: write #${path}`);
    return zone.zones.includes(to.zone) ? fine : wrong(`${from.zone} may not import ${to.zone}`);
  }
  if (isByZone) return wrong(`${specifier} lies in the same zone: write a relative path`);
  return toRoom(to.room);
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Rooms from which the table's own arrows lead back to them. */
function findCircles({ zones }: ArrowTable): string[] {
  return Object.entries(zones).flatMap(([zone, { rooms }]) => {
    const reach = (room: string, seen: Set<string>): Set<string> => {
      for (const next of rooms[room] ?? []) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    return Object.keys(rooms)
      .filter((room) => reach(room, new Set()).has(room))
      .map((room) => `${zone}/${room}: the table's arrows lead in a circle`);
  });
}
