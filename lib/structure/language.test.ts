import { describe, expect, it } from 'vitest';
import { isPlainly } from './language';

const plain = {
  en: 'We are looking for a nurse to join our team in the clinic. You will care for patients and their families, and work with the doctors on the ward.',
  de: 'Wir suchen eine Pflegekraft für unser Team in der Klinik. Sie sind für die Patienten und ihre Familien da und arbeiten mit den Ärzten auf der Station zusammen.',
  fr: 'Nous recherchons une infirmière pour notre équipe à la clinique. Vous êtes au service des patients et de leurs familles, et travaillez avec les médecins dans le service.',
  es: 'Buscamos una enfermera para nuestro equipo de la clínica. Se ocupará de los pacientes y de sus familias, y trabajará con los médicos en la planta del hospital.',
};
const akin = {
  Italian:
    'Cerchiamo un infermiere per il nostro reparto. La persona lavora con il team della clinica, si occupa dei pazienti e delle famiglie, con turni anche nel fine settimana.',
  Portuguese:
    'Procuramos um enfermeiro para a nossa equipa. A pessoa trabalha com os doentes e as famílias, em turnos, e é responsável pela formação dos novos colegas.',
  Dutch:
    'Wij zoeken een verpleegkundige die in het team van de afdeling werkt en ervaring heeft met patiënten. De functie is voor 32 uur per week, samen met artsen en andere collega’s.',
  Danish:
    'Vi søger en sygeplejerske til vores afdeling. Du skal arbejde sammen med et team af læger og andre kolleger og være ansvarlig for patienterne.',
};

describe('a language told by its commonest words', () => {
  it.each(Object.entries(plain))('knows a plain text in %s, and takes it for no other', (language, text) => {
    expect(Object.keys(plain).filter((each) => isPlainly(each, text))).toEqual([language]);
  });

  it.each(Object.entries(akin))('takes %s for none of the four', (_, text) => {
    expect(Object.keys(plain).filter((each) => isPlainly(each, text))).toEqual([]);
  });

  it('is sure of nothing without words', () => {
    expect(isPlainly('en', '2015 – 2019')).toBe(false);
  });
});
