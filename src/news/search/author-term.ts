/** The term of a word of an author's name, beside that of the word itself: `by:doe`. No text has it, whose words have no colon. */
export const authorTerm = (term: string): string => `by:${term}`;
