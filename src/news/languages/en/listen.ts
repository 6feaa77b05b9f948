/** Reading an article aloud. */
export const listen = {
  listen: 'Listen',
  'listen.pause': 'Pause',
  'listen.go-on': 'Resume',
  'listen.back': 'Back',
  'listen.back-paragraph': 'Back a paragraph',
  'listen.next': 'Next',
  'listen.next-paragraph': 'Next paragraph',
  'listen.speed': 'Speed',
  'listen.times': '{speed, number}×',
  'listen.stop': 'Stop',
  'listen.failed': 'This device has stopped speaking.',
} as const;
