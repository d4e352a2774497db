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
  ['Was Salesforce angeht, bringe ich HubSpot statt Salesforce mit', 'Salesforce mit'],
  ['Au lieu de Salesforce, j’utilise HubSpot', 'Salesforce'],
])('"%s" claims nothing', (text, name) => expect(denied(text, name)).toBe(true));

test.each([
  ['Prepared the accounts without any outside help using Tableau', 'Tableau'],
  ['Abschluss ohne Hilfe von außen bei Quintara', 'Quintara'],
  ['Not only Java, also Rust', 'Rust'],
  ['Merchants are paid within forty minutes rather than nineteen hours using Rust', 'Rust'],
  ['Der Abschluss steht nach fünf statt neun Arbeitstagen bei Quintara', 'Quintara'],
  ['Registrar lleva cuatro minutos en vez de 9 en Quintara', 'Quintara'],
  ['No outages in four years at Quintara', 'Quintara'],
  ['Remplacement en une nuit, sans coupure chez Quintara', 'Quintara'],
  ['Los descuadres no llegan a 20 euros al mes en Quintara', 'Quintara'],
  ['I like to hear a “no” early at Quintara', 'Quintara'],
])('"%s" claims what it names', (text, name) => expect(denied(text, name)).toBe(false));
