import type { ReportedCorrection, ReportedDecision, Words } from '@kring/core';
import type { Table } from './tables.ts';

/** What a column of the tables is called for who reads them in a spreadsheet; what is not here, is only for programs. */
export type SheetColumn =
  | 'tier'
  | 'head'
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
  | 'comment'
  | 'rule'
  | 'measure'
  | 'value'
  | 'given'
  | 'said'
  | 'answers'
  | 'division'
  | 'cost'
  | 'won'
  | 'why'
  | 'blank'
  | 'phones'
  | 'paper'
  | 'hands'
  | 'value_phones'
  | 'value_paper'
  | 'value_hands'
  | 'voters_phones'
  | 'voters_paper'
  | 'voters_hands'
  | 'way'
  | 'reason'
  | 'by'
  | 'corrected_at'
  | 'budget'
  | 'spent'
  | 'currency'
  | 'round'
  | 'first'
  | 'second'
  | 'both'
  | 'only_first'
  | 'only_second'
  | 'neither'
  | 'proposal'
  | 'decision'
  | 'owner'
  | 'review_on'
  | 'wording'
  | 'consents'
  | 'concerns'
  | 'objections'
  | 'unit'
  | 'median'
  | 'lower'
  | 'upper'
  | 'remark';

interface SheetWords {
  sheets: Readonly<Record<Table['name'], string>>;
  columns: Readonly<Record<SheetColumn, string>>;
  /** A text as it was given, beside its languages. */
  asGiven: string;
  yes: string;
  no: string;
  /** Values of the columns `way`, `round`, `decision` and `remark`. */
  values: Readonly<Record<SheetValue, string>>;
}

export type SheetValue =
  | ReportedCorrection['way']
  | 'now'
  | 'before'
  | ReportedDecision['status']
  | 'reason'
  | 'concern'
  | 'objection';

export const sheetWords: Words<SheetWords> = {
  nl: {
    sheets: {
      session: 'Bijeenkomst',
      stages: 'Stappen',
      corrections: 'Verbeteringen',
      ideas: 'Ideeën',
      list: 'Eigen lijst',
      clusters: 'Groepen',
      tallies: 'Stippen',
      votes: 'Stemmingen',
      counts: 'Uitslagen',
      spreads: 'Verdeling',
      splits: 'Tegenstellingen',
      decisions: 'Beslissingen',
      estimates: 'Schattingen',
      remarks: 'Opmerkingen',
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
      joined: 'Deden mee met de telefoon',
      tier: 'Wie stemde',
      head: 'Controlegetal',
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
      ballots: 'Stemmen (niet blanco)',
      dots_per_person: 'Stippen per persoon',
      most_per_item: 'Hoogstens per voorstel',
      step: 'Antwoord',
      count: 'Aantal',
      comment: 'Reactie',
      rule: 'Telregel',
      measure: 'Wat de uitslag is',
      value: 'Uitslag',
      given: 'Gegeven waarde',
      said: 'Uitslag in woorden',
      answers: 'Antwoorden',
      division: 'Verdeeldheid (0 tot 1)',
      cost: 'Kostprijs',
      won: 'Gekozen',
      why: 'Waarom',
      blank: 'Blanco',
      phones: 'Met telefoon',
      paper: 'Op papier',
      hands: 'Met de hand',
      value_phones: 'Uitslag met telefoon',
      value_paper: 'Uitslag op papier',
      value_hands: 'Uitslag met de hand',
      voters_phones: 'Stemden met telefoon',
      voters_paper: 'Stemden op papier',
      voters_hands: 'Stemden met de hand',
      way: 'Hoe men meedeed',
      reason: 'Reden',
      by: 'Door',
      corrected_at: 'Verbeterd op',
      budget: 'Budget',
      spent: 'Besteed',
      currency: 'Munt',
      round: 'Ronde',
      first: 'Eerste voorstel',
      second: 'Tweede voorstel',
      both: 'Voor allebei',
      only_first: 'Alleen voor het eerste',
      only_second: 'Alleen voor het tweede',
      neither: 'Voor geen van beide',
      proposal: 'Voorstel',
      decision: 'Beslissing',
      owner: 'Trekker',
      review_on: 'Opnieuw te bekijken op',
      wording: 'Tekst in die ronde',
      consents: 'Geen bezwaar',
      concerns: 'Bedenkingen',
      objections: 'Bezwaren',
      unit: 'Eenheid',
      median: 'In het midden',
      lower: 'Middelste helft vanaf',
      upper: 'Middelste helft tot',
      remark: 'Soort opmerking',
    },
    asGiven: 'zoals gegeven',
    yes: 'ja',
    no: 'nee',
    values: {
      paper: 'op papier',
      hands: 'met de hand',
      now: 'deze ronde',
      before: 'vorige ronde',
      adopted: 'aangenomen',
      dropped: 'niet aangenomen',
      open: 'nog niet beslist',
      reason: 'reden',
      concern: 'bedenking',
      objection: 'bezwaar',
    },
  },
  fr: {
    sheets: {
      session: 'Réunion',
      stages: 'Étapes',
      corrections: 'Corrections',
      ideas: 'Idées',
      list: 'Votre propre liste',
      clusters: 'Groupes',
      tallies: 'Gommettes',
      votes: 'Votes',
      counts: 'Résultats',
      spreads: 'Répartition',
      splits: 'Oppositions',
      decisions: 'Décisions',
      estimates: 'Estimations',
      remarks: 'Remarques',
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
      joined: 'Ont participé par téléphone',
      tier: 'Qui a voté',
      head: 'Empreinte de contrôle',
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
      ballots: 'Votes (non blancs)',
      dots_per_person: 'Gommettes par personne',
      most_per_item: 'Au plus par proposition',
      step: 'Réponse',
      count: 'Nombre',
      comment: 'Commentaire',
      rule: 'Mode de calcul',
      measure: 'Ce qu’est le résultat',
      value: 'Résultat',
      given: 'Valeur donnée',
      said: 'Résultat en mots',
      answers: 'Réponses',
      division: 'Division (0 à 1)',
      cost: 'Coût',
      won: 'Retenu',
      why: 'Pourquoi',
      blank: 'Blancs',
      phones: 'Par téléphone',
      paper: 'Sur papier',
      hands: 'À main levée',
      value_phones: 'Résultat par téléphone',
      value_paper: 'Résultat sur papier',
      value_hands: 'Résultat à main levée',
      voters_phones: 'Votants par téléphone',
      voters_paper: 'Votants sur papier',
      voters_hands: 'Votants à main levée',
      way: 'Façon de participer',
      reason: 'Motif',
      by: 'Par',
      corrected_at: 'Corrigé le',
      budget: 'Budget',
      spent: 'Dépensé',
      currency: 'Monnaie',
      round: 'Tour',
      first: 'Première proposition',
      second: 'Seconde proposition',
      both: 'Pour les deux',
      only_first: 'Seulement pour la première',
      only_second: 'Seulement pour la seconde',
      neither: 'Pour aucune des deux',
      proposal: 'Proposition',
      decision: 'Décision',
      owner: 'Responsable',
      review_on: 'À revoir le',
      wording: 'Texte de ce tour',
      consents: 'Pas d’objection',
      concerns: 'Réserves',
      objections: 'Objections',
      unit: 'Unité',
      median: 'Au milieu',
      lower: 'Moitié du milieu à partir de',
      upper: 'Moitié du milieu jusqu’à',
      remark: 'Type de remarque',
    },
    asGiven: 'tel quel',
    yes: 'oui',
    no: 'non',
    values: {
      paper: 'sur papier',
      hands: 'à main levée',
      now: 'ce tour',
      before: 'tour précédent',
      adopted: 'adopté',
      dropped: 'non adopté',
      open: 'pas encore décidé',
      reason: 'raison',
      concern: 'réserve',
      objection: 'objection',
    },
  },
  en: {
    sheets: {
      session: 'Meeting',
      stages: 'Steps',
      corrections: 'Corrections',
      ideas: 'Ideas',
      list: 'Your own list',
      clusters: 'Groups',
      tallies: 'Dots',
      votes: 'Votes',
      counts: 'Results',
      spreads: 'Spread',
      splits: 'Splits',
      decisions: 'Decisions',
      estimates: 'Estimates',
      remarks: 'Remarks',
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
      joined: 'Took part by phone',
      tier: 'Who voted',
      head: 'Check number',
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
      ballots: 'Votes (not blank)',
      dots_per_person: 'Dots per person',
      most_per_item: 'At most per proposal',
      step: 'Answer',
      count: 'Count',
      comment: 'Comment',
      rule: 'How it was counted',
      measure: 'What the result is',
      value: 'Result',
      given: 'Value given',
      said: 'Result in words',
      answers: 'Answers',
      division: 'Division (0 to 1)',
      cost: 'Cost',
      won: 'Chosen',
      why: 'Why',
      blank: 'Blank',
      phones: 'By phone',
      paper: 'On paper',
      hands: 'By hand',
      value_phones: 'Result by phone',
      value_paper: 'Result on paper',
      value_hands: 'Result by hand',
      voters_phones: 'Voted by phone',
      voters_paper: 'Voted on paper',
      voters_hands: 'Voted by hand',
      way: 'Way of taking part',
      reason: 'Reason',
      by: 'By',
      corrected_at: 'Corrected at',
      budget: 'Budget',
      spent: 'Spent',
      currency: 'Currency',
      round: 'Round',
      first: 'First proposal',
      second: 'Second proposal',
      both: 'For both',
      only_first: 'For the first alone',
      only_second: 'For the second alone',
      neither: 'For neither',
      proposal: 'Proposal',
      decision: 'Decision',
      owner: 'Carried out by',
      review_on: 'To be looked at again on',
      wording: 'Its words in that round',
      consents: 'No objection',
      concerns: 'Concerns',
      objections: 'Objections',
      unit: 'Unit',
      median: 'In the middle',
      lower: 'Middle half from',
      upper: 'Middle half to',
      remark: 'Kind of remark',
    },
    asGiven: 'as given',
    yes: 'yes',
    no: 'no',
    values: {
      paper: 'on paper',
      hands: 'by hand',
      now: 'this round',
      before: 'round before',
      adopted: 'adopted',
      dropped: 'not adopted',
      open: 'not decided yet',
      reason: 'reason',
      concern: 'concern',
      objection: 'objection',
    },
  },
  de: {
    sheets: {
      session: 'Versammlung',
      stages: 'Schritte',
      corrections: 'Berichtigungen',
      ideas: 'Ideen',
      list: 'Eigene Liste',
      clusters: 'Gruppen',
      tallies: 'Punkte',
      votes: 'Abstimmungen',
      counts: 'Ergebnisse',
      spreads: 'Verteilung',
      splits: 'Gegensätze',
      decisions: 'Entscheidungen',
      estimates: 'Schätzungen',
      remarks: 'Bemerkungen',
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
      joined: 'Haben mit dem Handy mitgemacht',
      tier: 'Wer abstimmte',
      head: 'Prüfzahl',
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
      ballots: 'Stimmen (nicht leer)',
      dots_per_person: 'Punkte pro Person',
      most_per_item: 'Höchstens pro Vorschlag',
      step: 'Antwort',
      count: 'Anzahl',
      comment: 'Kommentar',
      rule: 'Zählweise',
      measure: 'Was das Ergebnis ist',
      value: 'Ergebnis',
      given: 'Gegebener Wert',
      said: 'Ergebnis in Worten',
      answers: 'Antworten',
      division: 'Geteiltheit (0 bis 1)',
      cost: 'Kosten',
      won: 'Gewählt',
      why: 'Warum',
      blank: 'Leer',
      phones: 'Mit Handy',
      paper: 'Auf Papier',
      hands: 'Per Handzeichen',
      value_phones: 'Ergebnis mit Handy',
      value_paper: 'Ergebnis auf Papier',
      value_hands: 'Ergebnis per Handzeichen',
      voters_phones: 'Abgestimmt mit Handy',
      voters_paper: 'Abgestimmt auf Papier',
      voters_hands: 'Abgestimmt per Handzeichen',
      way: 'Wie mitgemacht wurde',
      reason: 'Grund',
      by: 'Von',
      corrected_at: 'Berichtigt am',
      budget: 'Budget',
      spent: 'Ausgegeben',
      currency: 'Währung',
      round: 'Runde',
      first: 'Erster Vorschlag',
      second: 'Zweiter Vorschlag',
      both: 'Für beide',
      only_first: 'Nur für den ersten',
      only_second: 'Nur für den zweiten',
      neither: 'Für keinen von beiden',
      proposal: 'Vorschlag',
      decision: 'Entscheidung',
      owner: 'Verantwortlich',
      review_on: 'Wieder zu prüfen am',
      wording: 'Wortlaut in dieser Runde',
      consents: 'Kein Einwand',
      concerns: 'Bedenken',
      objections: 'Einwände',
      unit: 'Einheit',
      median: 'In der Mitte',
      lower: 'Mittlere Hälfte ab',
      upper: 'Mittlere Hälfte bis',
      remark: 'Art der Bemerkung',
    },
    asGiven: 'wie gegeben',
    yes: 'ja',
    no: 'nein',
    values: {
      paper: 'auf Papier',
      hands: 'per Handzeichen',
      now: 'diese Runde',
      before: 'Runde davor',
      adopted: 'angenommen',
      dropped: 'nicht angenommen',
      open: 'noch nicht entschieden',
      reason: 'Grund',
      concern: 'Bedenken',
      objection: 'Einwand',
    },
  },
};
