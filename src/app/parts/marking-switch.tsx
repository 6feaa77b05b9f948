import { setMarking, type Kept } from '#news/kept.ts';
import { countArticles } from '../count-articles.ts';
import { useKeeping } from '../hooks/use-keeping.ts';

/** Whether articles that were read are marked in lists. Turned off, it forgets which they were. */
export function MarkingSwitch({ kept }: { readonly kept: Kept }) {
  const { said, keep } = useKeeping();
  const { marksRead } = kept;
  const toggle = () =>
    keep(
      (now) => setMarking(now, !marksRead),
      () => (marksRead ? 'Off. The marks are forgotten.' : 'On.'),
    );
  return (
    <section>
      <h2>What you have read</h2>
      <label className="switch">
        <input type="checkbox" checked={marksRead} onChange={() => void toggle()} />
        <span>Mark it in lists</span>
      </label>
      <p>
        An article is read when its end was reached; its headline is quieter then. Turned off, the marks are forgotten.
        {kept.read.length > 0 && ` ${countArticles(kept.read.length)} ${kept.read.length === 1 ? 'is' : 'are'} marked.`}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
