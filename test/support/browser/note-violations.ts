/**
 * Runs in a page before anything of the site: what its policy forbids is an error of the console, also where the browser itself
 * says nothing of it.
 */
export function noteViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(`The policy was violated: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}
