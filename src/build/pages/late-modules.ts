/**
 * Starts the app when the page has been painted, and not before: a page reads without it, and what the first paint needs
 * has the line to itself. A page that waits for the app (a filtered view, an address that is not there) asks at once, and
 * so does one in a tab that nobody sees, where nothing is painted. In another language a copy of the app is all it asks
 * for.
 */
const start = `addEventListener('DOMContentLoaded',()=>{
const {copy,waiting}=document.documentElement.dataset,
start=()=>{for(const src of copy?[copy]:JSON.parse(document.getElementById('modules').textContent))
document.head.append(Object.assign(document.createElement('script'),{type:'module',crossOrigin:'',src}))};
document.hidden||waiting!=null?start():
requestAnimationFrame(()=>setTimeout(start))})`;

/**
 * What loads these modules, all at once, after the first paint. `files` are URLs. The script is the same on every page.
 */
export function lateModules(files: readonly string[]): string {
  return `<script type="application/json" id="modules">${JSON.stringify(files)}</script><script>${start}</script>`;
}
