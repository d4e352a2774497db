import type { Translation } from '@/lib/i18n/translation';
import type { problems as english } from '../en/problems';

export const problems: Translation<typeof english> = {
  file: {
    empty: 'Ce fichier est vide. Choisissez-en un autre, ou collez le texte de votre CV.',
    'too-big': 'Ce fichier dépasse 8 Mo. Enregistrez-le sans images, ou collez le texte de votre CV.',
    'too-many-pages':
      'Ce fichier compte plus de 20 pages. N’enregistrez que les pages de votre CV, ou collez son texte.',
    'too-slow':
      'La lecture de ce fichier prenait trop de temps et a été interrompue. Enregistrez-le à nouveau depuis le logiciel qui l’a créé, ou collez le texte de votre CV.',
    'unpacks-too-big':
      'Une fois décompressé, ce document serait bien plus gros qu’un CV : il n’a pas été ouvert. Enregistrez-le à nouveau depuis Word, ou collez son texte.',
    scanned:
      'Presque aucun texte n’a été trouvé dans ce fichier : il s’agit sans doute d’un scan ou d’une image. Ouvrez-le, lancez la reconnaissance de texte si elle existe, et collez le texte ici.',
    'unknown-letters':
      'Les caractères de ce fichier sont codés d’une manière illisible ici, comme dans certains PDF chinois, japonais ou coréens. Exportez-le en DOCX, ou ouvrez-le et collez son texte.',
    'password-protected':
      'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, ou ouvrez-le et collez son texte.',
    damaged:
      'Ce fichier est endommagé et n’a pas pu être ouvert. Enregistrez-le à nouveau depuis le logiciel qui l’a créé, ou collez son texte.',
    'wrong-encoding':
      'Ce fichier texte utilise un ancien encodage qui déformerait les lettres accentuées. Enregistrez-le en UTF-8, ou collez son texte.',
    'word-97':
      'Ce document vient d’une ancienne version de Word (.doc). Enregistrez-le en .docx ou en PDF, ou collez son texte.',
    'rich-text': 'Ce document est au format RTF. Enregistrez-le en .docx ou en PDF, ou collez son texte.',
    'open-document':
      'Ce fichier est au format OpenDocument (ODT). Enregistrez-le en .docx ou en PDF, ou collez son texte.',
    'apple-pages': 'Ceci est un document Pages. Exportez-le en PDF ou pour Word, ou collez son texte.',
    'web-page': 'Ceci est une page web, pas un document. Imprimez-la dans un PDF, ou collez son texte.',
    image:
      'Ceci est une image : ses mots ne peuvent pas être lus. Choisissez le document dont elle provient, ou collez son texte.',
    'wrong-type':
      'Ce type de fichier n’est pas pris en charge. Choisissez un fichier PDF, DOCX, TXT ou MD, ou collez le texte de votre CV.',
    'reader-unavailable':
      'Le lecteur de fichiers n’a pas pu être chargé. Vérifiez la connexion et choisissez à nouveau le fichier, ou collez le texte de votre CV.',
  },
  link: {
    'bad-link': 'Cette adresse ne peut pas être ouverte. Vérifiez le lien, ou collez le texte de l’offre.',
    'blocked-address':
      'Cette adresse appartient à un réseau privé et n’est pas ouverte d’ici. Collez plutôt le texte de l’offre.',
    unreachable: 'Ce site est injoignable. Vérifiez le lien, ou collez le texte de l’offre.',
    'too-slow': 'Ce site n’a pas répondu en 10 secondes. Réessayez, ou collez le texte de l’offre.',
    'too-big': 'Cette page dépasse 3 Mo et n’a donc pas été lue. Collez plutôt le texte de l’offre.',
    'too-many-redirects': 'Ce lien renvoie sans fin d’une page à l’autre. Collez plutôt le texte de l’offre.',
    'site-error': 'Ce site est en panne pour le moment. Réessayez plus tard, ou collez le texte de l’offre.',
    'not-a-page': 'Ce lien mène à un fichier, pas à une page. Ouvrez-le et collez le texte de l’offre.',
    refused: 'Ce site ne laisse pas d’autres programmes lire ses pages. Ouvrez l’offre et collez son texte.',
    'login-wall': 'Cette page ne s’affiche qu’une fois connecté. Ouvrez l’offre et collez son texte.',
    'needs-script':
      'Cette page compose son texte dans le navigateur : rien n’a pu être lu ici. Ouvrez-la et collez son texte.',
    expired:
      'Cette page n’existe plus, ou annonce que l’offre est pourvue. Vérifiez le lien, ou collez le texte si vous l’avez.',
    'list-page':
      'Cette page présente plusieurs offres. Ouvrez celle qui vous intéresse et prenez son lien, ou collez son texte.',
    'no-posting':
      'Aucune offre d’emploi n’a été trouvée sur cette page. Ouvrez-la et collez le texte de l’offre.',
    'connection-lost':
      'La connexion a été coupée avant la fin de la lecture. Réessayez, ou collez le texte de l’offre.',
  },
  form: 'Cette demande est incomplète. Rechargez la page et réessayez ; vos textes restent.',
  resume: {
    missing: 'Ajoutez d’abord votre CV.',
    'too-short':
      'C’est trop court pour être exploité : {length, number} caractères sur {min, number} au moins. Collez le CV entier.',
    'too-long':
      'C’est trop long : {length, number} caractères pour {max, number} au plus. Retirez ce qui n’appartient pas au CV.',
    'no-prose': 'Cela ne ressemble pas au texte d’un CV. Collez-le sous forme de mots et de phrases.',
  },
  posting: {
    missing: 'Ajoutez d’abord l’offre d’emploi.',
    'too-short':
      'C’est trop court pour être exploité : {length, number} caractères sur {min, number} au moins. Collez l’offre entière.',
    'too-long':
      'C’est trop long : {length, number} caractères pour {max, number} au plus. Retirez ce qui n’appartient pas à l’offre.',
    'no-prose':
      'Cela ne ressemble pas au texte d’une offre d’emploi. Collez-la sous forme de mots et de phrases.',
  },
};
