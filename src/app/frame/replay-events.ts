/**
 * Replays the keys and clicks that index.html recorded before hydration, and empties the list. What the browser handled
 * by itself (links, typing, forms) is not repeated.
 */
export function replayEvents(events: Event[]): void {
  // React missed the event of a field that is focused by now.
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (const event of events.splice(0)) {
    if (event instanceof KeyboardEvent) replayKey(event);
    else if (event.target instanceof Element) event.target.closest<HTMLElement>('[type=button]')?.click();
  }
}

function replayKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (!(target instanceof Element) || target.matches('input,select,textarea')) return;
  const field = document.activeElement;
  // "/" focused the search field: the keys after it are the query.
  if (!(field instanceof HTMLInputElement)) target.dispatchEvent(new KeyboardEvent('keydown', event));
  else if (key === 'Enter') field.form?.requestSubmit();
  else if (key.length === 1 && !ctrlKey && !altKey && !metaKey) {
    field.value += key;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
  }
}
