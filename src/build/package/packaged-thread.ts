/** A build thread of the package. */
// oxlint-disable import/no-unassigned-import -- imported for what they do
import './older-node.ts';
import '../site/build-thread.ts';
