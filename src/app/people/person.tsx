import { namePage } from './name-page.tsx';

const page = namePage('person');
export const handle = page.handle;
export const loader = page.loader;
export const Component = page.Component;
