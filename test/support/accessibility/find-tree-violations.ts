import type { TreeNode } from './read-tree.ts';

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'search', 'region', 'form'];
const singleLandmarks = ['banner', 'main', 'contentinfo'];
/** Roles that need an accessible name. */
const namedRoles = (
  'link button textbox searchbox checkbox radio combobox slider spinbutton switch img dialog group region form ' +
  'progressbar'
).split(' ');

/**
 * Finds violations of what every page's accessibility tree must meet: one main heading and no skipped level (WCAG
 * 1.3.1, 2.4.6), distinguishable landmarks, a skip link first (2.4.1), a name for each control (4.1.2), and links whose
 * name alone says where they lead (2.4.9). Returns a sentence for each.
 */
export function findTreeViolations(nodes: readonly TreeNode[]): string[] {
  return [...checkHeadings(nodes), ...checkLandmarks(nodes), ...checkNames(nodes), ...checkLinks(nodes)];
}

function checkHeadings(nodes: readonly TreeNode[]): string[] {
  const levels = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ name, states }) => ({
      name,
      level: Number(states.find((state) => state.startsWith('level='))?.slice(6) ?? 0),
    }));
  const mainHeadings = levels.filter(({ level }) => level === 1);
  return [
    ...(mainHeadings.length === 1 ? [] : [`${mainHeadings.length} headings of level 1`]),
    ...levels.flatMap(({ name, level }, at) => {
      const previous = levels[at - 1]?.level ?? 0;
      return level > previous + 1 ? [`"${name}" is a heading of level ${level} after one of level ${previous}`] : [];
    }),
  ];
}

function checkLandmarks(nodes: readonly TreeNode[]): string[] {
  return landmarks.flatMap((role) => {
    const roleNames = nodes.filter((node) => node.role === role).map(({ name }) => name ?? '');
    const duplicates = roleNames.filter((name, at) => roleNames.indexOf(name) !== at);
    return [
      ...(singleLandmarks.includes(role) && roleNames.length !== 1 ? [`${roleNames.length} times ${role}`] : []),
      ...(roleNames.length > 1 && roleNames.includes('') ? [`one ${role} of ${roleNames.length} has no name`] : []),
      ...duplicates.map((name) => `more than one ${role} is called "${name}"`),
    ];
  });
}

function checkNames(nodes: readonly TreeNode[]): string[] {
  return nodes
    .filter(({ role, name }) => namedRoles.includes(role) && !name?.trim())
    .map(({ role }) => `a ${role} has no name`);
}

function checkLinks(nodes: readonly TreeNode[]): string[] {
  const allLinks = nodes.filter(({ role }) => role === 'link');
  const byName = Map.groupBy(allLinks, ({ name }) => name ?? '');
  return [
    ...(allLinks[0]?.url === '#main' ? [] : [`the first link leads to ${allLinks[0]?.url}`]),
    ...[...byName].flatMap(([name, sameName]) => {
      const urls = [...new Set(sameName.map(({ url }) => url))];
      return urls.length > 1 ? [`"${name}" leads to ${urls.join(' and to ')}`] : [];
    }),
  ];
}
