import { useLocation } from 'react-router';
import { useShare } from '../hooks/use-share.ts';

/** Shares the page's address, filters included. Absent without JavaScript, by style. */
export function ShareButton({ what }: { readonly what: string }) {
  const { pathname, search } = useLocation();
  return <ShareControl key={pathname + search} what={what} />;
}

function ShareControl({ what }: { readonly what: string }) {
  const { state, share } = useShare();
  return (
    <div className="share needs-script">
      <button type="button" className="button" onClick={() => void share()}>
        Share {what}
      </button>
      <span role="status" className="share-state">
        {state === 'copied' && 'Link copied'}
        {state === 'failed' && 'The link could not be copied. It stands in the address bar.'}
      </span>
    </div>
  );
}
