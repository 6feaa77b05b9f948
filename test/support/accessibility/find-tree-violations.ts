import type { TreeNode } from './read-tree.ts';

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'search', 'region', 'form'];
const once = ['banner', 'main', 'contentinfo'];
/** What has to say what it is. */
const named = (
  'link button textbox searchbox checkbox radio combobox slider spinbutton switch img dialog group region form ' +
  'progressbar'
).split(' ');

/**
 * What a page's accessibility tree breaks of what holds on every page: one main heading and no level left out (WCAG
 * 1.3.1, 2.4.6), landmarks that can be told apart, the way past the head first (2.4.1), a name for each control (4.1.2),
 * and links that say by their name alone where they lead (2.4.9). A sentence for each.
 */
export function breakTreeLaws(nodes: readonly TreeNode[]): string[] {
  return [...headings(nodes), ...landmarksOf(nodes), ...names(nodes), ...links(nodes)];
}

function headings(nodes: readonly TreeNode[]): string[] {
  const levels = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ name, states }) => ({
      name,
      level: Number(states.find((state) => state.startsWith('level='))?.slice(6) ?? 0),
    }));
  const first = levels.filter(({ level }) => level === 1);
  return [
    ...(first.length === 1 ? [] : [`${first.length} headings of level 1`]),
    ...levels.flatMap(({ name, level }, at) => {
      const before = levels[at - 1]?.level ?? 0;
      return level > before + 1 ? [`"${name}" is a heading of level ${level} after one of level ${before}`] : [];
    }),
  ];
}

function landmarksOf(nodes: readonly TreeNode[]): string[] {
  return landmarks.flatMap((role) => {
    const own = nodes.filter((node) => node.role === role).map(({ name }) => name ?? '');
    const twice = own.filter((name, at) => own.indexOf(name) !== at);
    return [
      ...(once.includes(role) && own.length !== 1 ? [`${own.length} times ${role}`] : []),
      ...(own.length > 1 && own.includes('') ? [`one ${role} of ${own.length} has no name`] : []),
      ...twice.map((name) => `more than one ${role} is called "${name}"`),
    ];
  });
}

function names(nodes: readonly TreeNode[]): string[] {
  return nodes
    .filter(({ role, name }) => named.includes(role) && !name?.trim())
    .map(({ role }) => `a ${role} has no name`);
}

function links(nodes: readonly TreeNode[]): string[] {
  const all = nodes.filter(({ role }) => role === 'link');
  const places = Map.groupBy(all, ({ name }) => name ?? '');
  return [
    ...(all[0]?.url === '#main' ? [] : [`the first link leads to ${all[0]?.url}`]),
    ...[...places].flatMap(([name, own]) => {
      const urls = [...new Set(own.map(({ url }) => url))];
      return urls.length > 1 ? [`"${name}" leads to ${urls.join(' and to ')}`] : [];
    }),
  ];
}
