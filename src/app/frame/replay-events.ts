/**
 * Does what a reader asked for before the app was there: index.html has recorded the keys and the clicks. What a browser did
 * with them by itself (links, typing, forms) is not done again. Takes them off the list.
 */
export function replayEvents(events: Event[]): void {
  // React has not heard that a field got the focus.
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (const event of events.splice(0)) {
    if (event instanceof KeyboardEvent) pressAgain(event);
    else if (event.target instanceof Element) event.target.closest<HTMLElement>('[type=button]')?.click();
  }
}

function pressAgain(event: KeyboardEvent): void {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (!(target instanceof Element) || target.matches('input,select,textarea')) return;
  const field = document.activeElement;
  // "/" has led into the field: what was typed after it is a question.
  if (!(field instanceof HTMLInputElement)) target.dispatchEvent(new KeyboardEvent('keydown', event));
  else if (key === 'Enter') field.form?.requestSubmit();
  else if (key.length === 1 && !ctrlKey && !altKey && !metaKey) {
    field.value += key;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
  }
}
