import { counted, figure } from '@kring/core';
import type { source as en } from './en.ts';

export const source: typeof en = {
  title: 'Sur quoi on travaille',
  nothing: 'Rien\u00a0: les gens apportent tout',
  nothingNeeded: 'Rien n’est encore choisi',
  stage: 'Le résultat d’une étape précédente',
  list: 'Votre propre liste',
  which: 'Quelle étape',
  best: 'Seulement les meilleurs',
  bestHint: 'Combien continuent\u00a0; vide pour tous',
  noEarlier: 'Aucune étape précédente ne donne de quoi travailler ici.',
  lines: 'Un par ligne',
  linesHint: 'Tapez ou collez\u00a0: un élément par ligne.',
  linesInLanguages: (languages) =>
    `Tapez ou collez\u00a0: un élément par ligne. Une traduction peut suivre, après une tabulation ou un |\u00a0: ${languages}.`,
  lang: 'Langue de cette liste',
  count: (count) => counted('fr', count, 'élément', 'éléments'),
  take: 'Utiliser cette liste',
  translations: 'Traductions',
  translated: 'Chaque ligne existe dans chaque langue.',
  lacks: (language, count) => `${language}\u00a0: encore ${figure('fr', count)}`,
  line: (number) => `Ligne ${number}`,
  import: 'Importer un fichier',
  importHint: 'CSV, TSV ou Excel (.xlsx), 5 Mo au plus',
  column: 'Quelle colonne',
  columnNumber: (number) => `Colonne ${number}`,
  columnIn: (language) => `Colonne\u00a0: ${language}`,
  noColumn: 'N’y figure pas',
  header: 'La première ligne contient des titres',
  sample: 'Les premières lignes',
  more: (count) => `et encore ${figure('fr', count)}`,
  guessed:
    'Ce fichier ne dit pas comment ses accents sont écrits\u00a0; voici notre meilleure supposition. Vérifiez les accents ci-dessous.',
  useColumn: (count) => (count < 2 ? 'Utiliser cette ligne' : `Utiliser ces ${figure('fr', count)} lignes`),
  redact: 'Retirer le texte',
  redactTitle: 'Retirer le texte définitivement\u00a0?',
  redactText:
    'Les mots disparaissent partout\u00a0: de l’écran, des téléphones, des exports et des données conservées. Les votes déjà donnés comptent toujours. C’est irréversible.',
  redacted: 'Le texte a été retiré.',
  errors: {
    huge: 'Ce fichier dépasse 5 Mo. Divisez-le, ou ne gardez que la colonne utile.',
    broken: 'Ce fichier est illisible. Enregistrez-le à nouveau en CSV ou .xlsx et réessayez.',
    kind: 'Seuls les fichiers CSV, TSV et Excel (.xlsx) sont lus. Enregistrez d’abord un .xls en .xlsx.',
    empty: 'Il n’y a aucune ligne dans ce fichier.',
    encoding:
      'Ce fichier contient des caractères illisibles. Enregistrez-le en «\u00a0CSV UTF-8\u00a0» et réessayez.',
    many: (max) => `Une liste contient au plus ${max} éléments.`,
    long: (line, max) => `La ligne ${line} dépasse ${max} caractères.`,
  },
};
