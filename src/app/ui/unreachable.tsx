import { say } from '../languages/say.ts';

/** Stands where something was opened that is not on this device and cannot be fetched. */
export function Unreachable() {
  return (
    <p role="alert" className="facet-note">
      {say('unreachable')}
    </p>
  );
}
