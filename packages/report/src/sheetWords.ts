import type { Words } from '@kring/core';
import type { Table } from './tables.ts';

/** What a column of the tables is called for who reads them in a spreadsheet; what is not here, is only for programs. */
export type SheetColumn =
  | 'title'
  | 'organiser'
  | 'about'
  | 'languages'
  | 'started_at'
  | 'ended_at'
  | 'head_count'
  | 'joined'
  | 'public_url'
  | 'generated_at'
  | 'stage'
  | 'phase'
  | 'skipped'
  | 'turnout'
  | 'withheld_ideas'
  | 'number'
  | 'lang'
  | 'text'
  | 'cluster'
  | 'column'
  | 'by_facilitator'
  | 'corrected'
  | 'redacted'
  | 'name'
  | 'members'
  | 'ideas'
  | 'question'
  | 'rank'
  | 'tied'
  | 'label'
  | 'dots'
  | 'people'
  | 'ballots'
  | 'dots_per_person'
  | 'most_per_item'
  | 'step'
  | 'count'
  | 'comment';

interface SheetWords {
  sheets: Readonly<Record<Table['name'], string>>;
  columns: Readonly<Record<SheetColumn, string>>;
  /** A text as it was given, beside its languages. */
  asGiven: string;
  yes: string;
  no: string;
}

export const sheetWords: Words<SheetWords> = {
  nl: {
    sheets: {
      session: 'Bijeenkomst',
      stages: 'Stappen',
      ideas: 'Ideeën',
      list: 'Eigen lijst',
      clusters: 'Groepen',
      tallies: 'Stippen',
      answers: 'Antwoorden',
    },
    columns: {
      title: 'Titel',
      organiser: 'Organisator',
      about: 'Waarover',
      languages: 'Talen',
      started_at: 'Begonnen',
      ended_at: 'Afgelopen',
      head_count: 'In de zaal',
      joined: 'Deden mee',
      public_url: 'Resultaten online',
      generated_at: 'Gemaakt op',
      stage: 'Stap',
      phase: 'Stand',
      skipped: 'Overgeslagen',
      turnout: 'Deden mee',
      withheld_ideas: 'Niet getoonde ideeën',
      number: 'Nummer',
      lang: 'Taal',
      text: 'Tekst',
      cluster: 'Groep',
      column: 'Kolom',
      by_facilitator: 'Genoteerd door de begeleider',
      corrected: 'Verbeterd',
      redacted: 'Tekst weggehaald',
      name: 'Naam',
      members: 'Aantal ideeën',
      ideas: 'Nummers van de ideeën',
      question: 'Vraag',
      rank: 'Plaats',
      tied: 'Ex aequo',
      label: 'Voorstel',
      dots: 'Stippen',
      people: 'Mensen',
      ballots: 'Stembiljetten',
      dots_per_person: 'Stippen per persoon',
      most_per_item: 'Hoogstens per voorstel',
      step: 'Antwoord',
      count: 'Aantal',
      comment: 'Reactie',
    },
    asGiven: 'zoals gegeven',
    yes: 'ja',
    no: 'nee',
  },
  fr: {
    sheets: {
      session: 'Réunion',
      stages: 'Étapes',
      ideas: 'Idées',
      list: 'Votre propre liste',
      clusters: 'Groupes',
      tallies: 'Gommettes',
      answers: 'Réponses',
    },
    columns: {
      title: 'Titre',
      organiser: 'Organisateur',
      about: 'De quoi il s’agit',
      languages: 'Langues',
      started_at: 'Début',
      ended_at: 'Fin',
      head_count: 'Dans la salle',
      joined: 'Ont participé',
      public_url: 'Résultats en ligne',
      generated_at: 'Réalisé le',
      stage: 'Étape',
      phase: 'État',
      skipped: 'Passée',
      turnout: 'Ont participé',
      withheld_ideas: 'Idées non montrées',
      number: 'Numéro',
      lang: 'Langue',
      text: 'Texte',
      cluster: 'Groupe',
      column: 'Colonne',
      by_facilitator: 'Notée par l’équipe d’animation',
      corrected: 'Corrigée',
      redacted: 'Texte retiré',
      name: 'Nom',
      members: 'Nombre d’idées',
      ideas: 'Numéros des idées',
      question: 'Question',
      rank: 'Place',
      tied: 'Ex æquo',
      label: 'Proposition',
      dots: 'Gommettes',
      people: 'Personnes',
      ballots: 'Bulletins',
      dots_per_person: 'Gommettes par personne',
      most_per_item: 'Au plus par proposition',
      step: 'Réponse',
      count: 'Nombre',
      comment: 'Commentaire',
    },
    asGiven: 'tel quel',
    yes: 'oui',
    no: 'non',
  },
  en: {
    sheets: {
      session: 'Meeting',
      stages: 'Steps',
      ideas: 'Ideas',
      list: 'Your own list',
      clusters: 'Groups',
      tallies: 'Dots',
      answers: 'Answers',
    },
    columns: {
      title: 'Title',
      organiser: 'Organiser',
      about: 'About',
      languages: 'Languages',
      started_at: 'Began',
      ended_at: 'Ended',
      head_count: 'In the hall',
      joined: 'Took part',
      public_url: 'Results online',
      generated_at: 'Made on',
      stage: 'Step',
      phase: 'State',
      skipped: 'Skipped',
      turnout: 'Took part',
      withheld_ideas: 'Ideas not shown',
      number: 'Number',
      lang: 'Language',
      text: 'Text',
      cluster: 'Group',
      column: 'Column',
      by_facilitator: 'Noted by the facilitator',
      corrected: 'Corrected',
      redacted: 'Text taken away',
      name: 'Name',
      members: 'Number of ideas',
      ideas: 'Numbers of the ideas',
      question: 'Question',
      rank: 'Place',
      tied: 'Tied',
      label: 'Proposal',
      dots: 'Dots',
      people: 'People',
      ballots: 'Ballots',
      dots_per_person: 'Dots per person',
      most_per_item: 'At most per proposal',
      step: 'Answer',
      count: 'Count',
      comment: 'Comment',
    },
    asGiven: 'as given',
    yes: 'yes',
    no: 'no',
  },
  de: {
    sheets: {
      session: 'Versammlung',
      stages: 'Schritte',
      ideas: 'Ideen',
      list: 'Eigene Liste',
      clusters: 'Gruppen',
      tallies: 'Punkte',
      answers: 'Antworten',
    },
    columns: {
      title: 'Titel',
      organiser: 'Veranstalter',
      about: 'Worum es geht',
      languages: 'Sprachen',
      started_at: 'Beginn',
      ended_at: 'Ende',
      head_count: 'Im Saal',
      joined: 'Haben mitgemacht',
      public_url: 'Ergebnisse online',
      generated_at: 'Erstellt am',
      stage: 'Schritt',
      phase: 'Stand',
      skipped: 'Übersprungen',
      turnout: 'Haben mitgemacht',
      withheld_ideas: 'Nicht gezeigte Ideen',
      number: 'Nummer',
      lang: 'Sprache',
      text: 'Text',
      cluster: 'Gruppe',
      column: 'Spalte',
      by_facilitator: 'Von der Moderation notiert',
      corrected: 'Korrigiert',
      redacted: 'Text entfernt',
      name: 'Name',
      members: 'Anzahl der Ideen',
      ideas: 'Nummern der Ideen',
      question: 'Frage',
      rank: 'Platz',
      tied: 'Gleichauf',
      label: 'Vorschlag',
      dots: 'Punkte',
      people: 'Personen',
      ballots: 'Stimmzettel',
      dots_per_person: 'Punkte pro Person',
      most_per_item: 'Höchstens pro Vorschlag',
      step: 'Antwort',
      count: 'Anzahl',
      comment: 'Kommentar',
    },
    asGiven: 'wie gegeben',
    yes: 'ja',
    no: 'nein',
  },
};
