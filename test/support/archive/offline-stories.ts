/** The text of a story of a day of its own: the higher its number, the newer. */
export function storyText(index: number): string {
  const day = 1 + (index % 28);
  return [
    `${day} ${index < 28 ? 'March' : 'April'} 2024`,
    `Ferry ${index} crosses the bay`,
    `OSLO, NNC - The ferry number ${index} crossed the bay of Norway on its first day of the season.`,
    `Its captain said that the passengers of ferry ${index} were many, and that it would cross again tomorrow.`,
    `The ending of ${index}.\n`,
  ].join('\n\n');
}
