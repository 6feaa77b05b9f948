import { describe, expect, test } from 'vitest';
import { placesIn, refusedIn } from './story.ts';

describe('no place is', () => {
  test('a team that is called by its town, though the town is named with the country of it', () => {
    expect(placesIn('The Houston Rockets beat the Minnesota Vikings.')).toEqual([]);
    expect(placesIn('The quarterback of the Dayton Flyovers scored a touchdown.')).toEqual([]);
    expect(refusedIn('The Chicago Bears lost at home.')).toEqual(['Chicago: the name of a team here']);
    expect(placesIn('Chicago Democrats met in Houston. Texas Republicans did not.')).toEqual([
      'Chicago → US',
      'Houston → US',
      'Texas → US',
    ]);
  });

  test('a shop or a figure that has the name of a place', () => {
    expect(placesIn('Shoppers at Jos. A. Bank in Nigeria bought suits.')).toEqual(['Nigeria → NG']);
    expect(placesIn('Iceland is the supermarket with the longest queues, ahead of Tesco and Aldi.')).toEqual([]);
    expect(placesIn('Batman returns in a film about the villain of Gotham.')).toEqual([]);
    expect(placesIn('A volcano near Reykjavik shut roads, and a supermarket. Iceland is used to it.')).toEqual([
      'Reykjavik → IS',
      'Iceland → IS',
    ]);
  });

  test('a person who is called by the surname, though the country of the town is named', () => {
    expect(placesIn('George Washington crossed the river for America. Washington was cold.')).toEqual(['America → US']);
    expect(placesIn('George Washington crossed the river for America. It is told in Washington.')).toEqual([
      'America → US',
      'Washington → US',
    ]);
  });

  test('a street', () => {
    expect(placesIn('The fire on Cleveland Drive was put out; Victoria Boulevard stayed closed.')).toEqual([]);
  });

  test('a county of America that is called as one in Britain is', () => {
    expect(placesIn('Farmers of Essex County sold their hay.')).toEqual([]);
    expect(placesIn('Farmers of Essex sold their hay.')).toEqual(['Essex → GB']);
  });
});

describe('a state', () => {
  test('is no given name before the name of a university', () => {
    expect(placesIn('Virginia Commonwealth University has a new hall. Students came from all over Virginia.')).toEqual([
      'Virginia → US',
      'Virginia → US',
    ]);
    expect(placesIn('Virginia Woolf wrote letters to a friend.')).toEqual([]);
  });
});

describe('a county', () => {
  test('is one of America in a story that names no other country as often', () => {
    expect(placesIn('The fair in Marshall County drew hundreds.')).toEqual(['Marshall County → US']);
    expect(placesIn('Derby County lost. The fair in Marshall County was far from Kenya, and Kenyans.')).toEqual([
      'Kenya → KE',
      'Kenyans → KE',
    ]);
  });
});

describe('a name that a story settles once', () => {
  test('means the same place in the rest of it, before and behind', () => {
    expect(placesIn('Rain fell on Paris. Roads in Paris, Texas, were shut, and schools in Paris too.')).toEqual([
      'Paris → US',
      'Paris → US',
      'Texas → US',
      'Paris → US',
    ]);
  });

  test('is none where it is settled in two ways', () => {
    expect(placesIn('From Paris, Texas to Paris, France: Paris is far.').at(-1)).toBe('Paris → FR');
  });

  test('is that of the country that is named, where a capital elsewhere has it too', () => {
    expect(placesIn('Canada is cold. Snow fell in Kingston.')).toEqual(['Canada → CA', 'Kingston → CA']);
    expect(placesIn('Jamaica is warm. Rain fell in Kingston.')).toEqual(['Jamaica → JM', 'Kingston → JM']);
    expect(placesIn('Canada watched. London burned.')).toEqual(['Canada → CA', 'London → GB']);
  });
});

describe('rivers, mountains, districts, squares and airports of one country', () => {
  test('are places in it, and what several countries share is none', () => {
    expect(
      placesIn('The Thames rose. Crowds left Tiananmen Square, and Mount Etna smoked over the Bronx and Lake Baikal.'),
    ).toEqual(['Thames → GB', 'Tiananmen Square → CN', 'Mount Etna → IT', 'Bronx → US', 'Lake Baikal → RU']);
    expect(placesIn('Snow fell on the Alps and the Danube. A SWAT team met Pam Bondi in Central Park.')).toEqual([]);
  });
});

describe('towns of a thousand people', () => {
  test('are read with their state, and in a story that names their country and says that they are places', () => {
    expect(placesIn('The plant in Secaucus, N.J. closed. Secaucus was sad.')).toEqual([
      'Secaucus → US',
      'N.J. → US',
      'Secaucus → US',
    ]);
    expect(placesIn('Ireland won. Fans in Kilkenny sang.')).toEqual(['Ireland → IE', 'Kilkenny → IE']);
    expect(placesIn('Ireland won. The mayor of Kilkenny sang.')).toEqual(['Ireland → IE', 'Kilkenny → IE']);
    expect(placesIn('Ireland won. So did Kilkenny, a small town.')).toEqual(['Ireland → IE', 'Kilkenny → IE']);
    expect(placesIn('Ireland won. Dublin and Kilkenny sang.')).toEqual([
      'Ireland → IE',
      'Dublin → IE',
      'Kilkenny → IE',
    ]);
    expect(placesIn('Ireland won. Kilkenny sang.')).toEqual(['Ireland → IE']);
    expect(placesIn('Fans in Kilkenny sang.')).toEqual([]);
  });

  test('are not read in words of everyday, months, or longer names', () => {
    expect(placesIn('America voted in August. In March America will vote in Union halls.')).toEqual([
      'America → US',
      'America → US',
    ]);
    expect(placesIn('Ireland won. Fans in Kilkenny Krokodils shirts sang.')).toEqual(['Ireland → IE']);
  });
});
