import { setMarking, type Kept } from '#news/saved/kept.ts';
import { useKeeping } from '../device/use-keeping.ts';
import { say } from '../languages/say.ts';

/** Whether articles that were read are marked in lists. Turned off, it forgets which they were. */
export function MarkingSwitch({ kept }: { readonly kept: Kept }) {
  const { said, keep } = useKeeping();
  const { marksRead } = kept;
  const toggle = () =>
    keep(
      (now) => setMarking(now, !marksRead),
      () => (marksRead ? say('marks.turned-off') : say('marks.turned-on')),
    );
  return (
    <section>
      <h2>{say('marks.title')}</h2>
      <label className="switch">
        <input type="checkbox" checked={marksRead} onChange={() => void toggle()} />
        <span>{say('marks.on')}</span>
      </label>
      <p>
        {say('marks.how')}
        {kept.read.length > 0 && ` ${say('marks.count', { count: kept.read.length })}`}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
