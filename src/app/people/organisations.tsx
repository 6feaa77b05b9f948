import { namesPage } from './names-page.tsx';

const page = namesPage('organisation');
export const handle = page.handle;
export const loader = page.loader;
export const Component = page.Component;
