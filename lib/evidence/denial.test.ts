import { expect, test } from 'vitest';
import { isDeniedAround } from './denial';

const denied = (text: string, name: string) =>
  isDeniedAround(text, text.indexOf(name), text.indexOf(name) + name.length);

test.each([
  ['I have not used Kubernetes', 'Kubernetes'],
  ['Managed releases without Kubernetes', 'Kubernetes'],
  ['Bisher ohne Erfahrung mit Kubernetes', 'Kubernetes'],
  ['Sans expérience de Kubernetes', 'Kubernetes'],
  ['Kubernetes habe ich noch nicht genutzt', 'Kubernetes'],
])('"%s" claims nothing', (text, name) => expect(denied(text, name)).toBe(true));

test.each([
  ['Prepared the accounts without any outside help using Tableau', 'Tableau'],
  ['Abschluss ohne Hilfe von außen bei Quintara', 'Quintara'],
  ['Not only Java, also Rust', 'Rust'],
])('"%s" claims what it names', (text, name) => expect(denied(text, name)).toBe(false));
