/** What a reader keeps on this device, and its file. */
export const saved = {
  save: 'Save',
  'is-saved': 'Saved',
  'saved-now': 'Saved on this device.',
  'saved-no-longer': 'No longer saved.',
  'saved-not': 'Nothing was saved. {why}',
  'not-kept': 'That could not be saved. {why}',
  'nothing-kept': 'Nothing can be saved here. {why}',
  'kept-by-newer': 'This page is older than the saved data: reload it, then try again.',
  'no-room': 'This device has no space left. Remove something, then try again.',
  'no-storage': 'This browser lets the site save nothing. Private windows and blocked cookies do that.',
  'go-on': 'Continue reading',
  'is-read': 'Read',

  'saved.description': 'The articles that you save, kept on your device and nowhere else.',
  'saved.here-alone': 'Articles that you save stay on this device: no account, and nothing is sent.',
  'saved.needs-script': 'Saving needs JavaScript, which is off in this browser.',
  'saved.elsewhere': 'What else is saved',
  'saved.articles': 'Saved articles',
  'saved.again': 'Saved again.',
  'saved.removed': 'Removed.',
  'saved.none': 'No saved articles.',
  'saved.newest-first': '{count, plural, one {# article, last saved first} other {# articles, last saved first}}',
  'saved.how':
    'Each article has a “Save” button next to “Share”. What you save is listed here, the latest first, until you remove it.',
  'saved.find': 'Browse the latest',
  'saved.was-removed': 'Removed: <headline></headline>',
  'saved.remove': 'Remove<hidden>: </hidden>',
  'saved.undo': 'Undo<hidden>: </hidden>',
  'saved.gone': 'This article is no longer in the archive.',

  'offline.all-kept': 'Saved articles also open without a connection.',
  'offline.missing':
    '{count, plural, one {# saved article} other {# saved articles}} cannot be read without a connection yet.',
  'offline.full':
    'No space left: {count, plural, one {# saved article needs} other {# saved articles need}} a connection.',
  'offline.needs-connection': 'Here, saved articles open only with a connection.',
  'offline.seven-days':
    'This browser erases all of it after seven days without a visit. Add the site to the Home Screen, or export.',
  'newer-edition': 'A newer edition was published.',
  'newer-edition.name': 'Newer edition',
  'newer-edition.load': 'Load it',
  'newer-edition.later': 'Not now',

  'file.title': 'Move to another device',
  'file.how':
    'One file has everything that is saved. On another device, or in another browser, it is added to what is there.',
  'file.export': 'Export',
  'file.import': 'Import',
  'file.added': '{count, plural, one {# article} other {# articles}} saved in the file, {added, number} new here.',
  'file.nothing-taken': 'Nothing was imported from this file. {fault}',
  'file.nothing-taken-more': 'Nothing was imported from this file. {fault} And {more, number} more like it.',
  'file.not-ours': 'This is not a file of saved articles.',
  'file.newer': 'The file was made by a newer version of this site. Reload this page first.',
  'file.bad-start': 'The file is damaged at its beginning.',
  'file.no-list': 'The file is damaged: it has no list “{list}”.',
  'file.bad-entry': 'The file is damaged: “{list}”, entry {entry, number}, has no readable “{field}”.',

  'marks.title': 'What you have read',
  'marks.on': 'Mark it in lists',
  'marks.how':
    'An article is read when you reach its end; its headline is then dimmed. Turning this off erases the marks.',
  'marks.count': '{count, plural, one {# article is marked.} other {# articles are marked.}}',
  'marks.turned-on': 'On.',
  'marks.turned-off': 'Off. The marks are erased.',

  'erase.all': 'Erase everything',
  'erase.asked': 'This cannot be undone. On the page “Saved” you can export it first.',
  'erase.no': 'No, keep it',
  'erase.yes': 'Yes, erase it for good',
  'erase.done': 'Erased. This site stores nothing on this device now.',
  'erase.failed': 'The browser did not allow it. You can erase this site’s data in the browser’s settings.',
} as const;
