import { figure } from '@kring/core';

export const create = {
  title: 'Prepare a meeting',
  languages: 'In which languages?',
  languagesHint: 'Every text can be given in each. The first is the main language.',
  sessionTitle: 'Title',
  titleHint: 'For example: What shall we do with the square?',
  organiser: 'Who runs it?',
  organiserHint: 'For example: the city, the neighbourhood committee',
  template: 'Begin with',
  templates: {
    'citizens-meeting': {
      name: 'A citizens’ meeting',
      about: 'Welcome, gather ideas, group them, vote with dots, outcome, evaluation.',
    },
    ideas: { name: 'Ideas and a vote', about: 'Shorter: gather ideas and vote on them right away.' },
    'list-vote': { name: 'A vote on your own list', about: 'People put dots on proposals that you bring.' },
    budget: {
      name: 'A participatory budget',
      about: 'Explain the projects, talk about them, and divide the money together.',
    },
    proposal: {
      name: 'Deciding on a proposal',
      about: 'Explain a proposal, amend it, and adopt what everyone can live with.',
    },
    blank: { name: 'An empty agenda', about: 'Put the steps together yourself.' },
  },
  length: (minutes: number) => `About ${figure('en', minutes)} minutes`,
  freeLength: 'As long as you like',
  make: 'Make the meeting',
  needTitle: 'Give it a title in at least one language.',
  needLanguage: 'Choose at least one language.',
};
