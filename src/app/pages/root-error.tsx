/** The last resort: needs no router, no data and no layout. */
export function RootError() {
  return (
    <main className="page message">
      <h1>Dateline could not be shown</h1>
      <p className="lede">Something failed before the page was there.</p>
      <p>
        <a href={import.meta.env.BASE_URL}>Open the front page</a>
      </p>
    </main>
  );
}
