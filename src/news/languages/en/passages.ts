/** Links to a passage of an article. */
export const passages = {
  'passage.changed': 'This passage has changed since the link to it was made. It read:',
  'passage.earlier': 'This passage has changed. Until <date></date> it read:',
  'passage.present': 'Read the present text',
  'passage.opened': 'Opened at the quoted passage.',
  'passage.opened-near': 'Opened at the quoted passage, some words of which have changed.',
  'passage.copy': 'Copy link to this passage',
  'passage.copied': 'Link to the passage copied',
  'passage.copy-failed': 'The link could not be copied.',
  'passage.too-little': 'The article has more than one passage like this. Select more of it.',
} as const;
