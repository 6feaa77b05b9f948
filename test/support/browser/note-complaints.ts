import type { DrivenPage } from './drive-page.ts';

/** Runs in a page before anything of the site: notes what it complains of. */
function note(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const add = (event: Event) => complaints.push(event instanceof ErrorEvent ? event.message : 'not loaded');
  addEventListener('error', add, { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective} ${blockedURI}`),
  );
  console.error = (...said) => complaints.push(said.join(' '));
}

/** A script for the start of a page (`FolderServer.begin`), so that `complaintsOf` knows. */
export const noteComplaints = `(${String(note)})()`;

/** What a page has complained of so far. */
export const complaintsOf = (page: DrivenPage) =>
  page.run(() => (window as unknown as { complaints: readonly string[] }).complaints);
