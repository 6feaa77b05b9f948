/** Full stops, question and exclamation marks of many scripts, with quotation marks and brackets that close behind them. */
const sentenceEnd = /[.!?…。！？．।۔؟︒։።။៕][)\]"'”’»」』）】]*$/u;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}
