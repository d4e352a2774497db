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
  ['I have no experience using Kubernetes', 'Kubernetes'],
  ['No he trabajado con Kubernetes', 'Kubernetes'],
  ['I have not worked at Quintara', 'Quintara'],
])('"%s" claims nothing', (text, name) => expect(denied(text, name)).toBe(true));

test.each([
  ['Prepared the accounts without any outside help using Tableau', 'Tableau'],
  ['Abschluss ohne Hilfe von außen bei Quintara', 'Quintara'],
  ['Not only Java, also Rust', 'Rust'],
  ['No outages in four years at Quintara', 'Quintara'],
  ['Remplacement en une nuit, sans coupure chez Quintara', 'Quintara'],
  ['Los descuadres no llegan a 20 euros al mes en Quintara', 'Quintara'],
  ['I like to hear a “no” early at Quintara', 'Quintara'],
])('"%s" claims what it names', (text, name) => expect(denied(text, name)).toBe(false));
