import { namePage } from './name-page.tsx';
import { namesPage } from './names-page.tsx';

// In one module, and so in one file: few visits open one of these pages.
export const people = namesPage('person');
export const organisations = namesPage('organisation');
export const person = namePage('person');
export const organisation = namePage('organisation');
