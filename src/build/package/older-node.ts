/** What the code uses of the language and Node 20 does not have: of 22, the oldest that is maintained, it has all. */
// oxlint-disable import/no-unassigned-import -- imported for what they do
import 'core-js/actual/iterator';
import 'core-js/actual/map/group-by';
import 'core-js/actual/set';
import 'core-js/actual/url/parse';
