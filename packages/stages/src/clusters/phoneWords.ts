import { counted, figure, plural, type Words } from '@kring/core';

/** What phones and the screen say of a board. */
export interface FollowWords {
  /** Phone: the heading of a stage without a title. */
  readonly title: string;
  /** A cluster without a name. */
  group(ordinal: number): string;
  ideas(count: number): string;
  /** Phone: what happens now, and once it is over. */
  readonly following: string;
  readonly done: string;
  readonly ungrouped: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly noGroups: string;
  readonly empty: string;
  /** Something was taken away by who steers. */
  readonly redacted: string;
  /** On top of near-duplicates. */
  alike(count: number): string;
}

export const followWords: Words<FollowWords> = {
  nl: {
    title: 'Ideeën groeperen',
    group: (ordinal) => `Groep ${ordinal}`,
    ideas: (count) => counted('nl', count, 'idee', 'ideeën'),
    following: 'De ideeën worden nu samengelegd. U kunt hier meekijken.',
    done: 'Zo zijn de ideeën samengelegd.',
    ungrouped: 'Nog niet in een groep',
    nothing: 'Nog geen ideeën',
    nothingHint: 'Zodra er ideeën zijn, ziet u hier hoe ze bij elkaar komen.',
    noGroups: 'Er zijn nog geen groepen.',
    empty: 'Hier ligt nog niets.',
    redacted: 'Dit idee is weggehaald.',
    alike: (count) => `en nog ${figure('nl', count)} bijna hetzelfde`,
  },
  fr: {
    title: 'Regrouper les idées',
    group: (ordinal) => `Groupe ${ordinal}`,
    ideas: (count) => counted('fr', count, 'idée', 'idées'),
    following: 'Les idées sont en train d’être regroupées. Vous pouvez suivre ici.',
    done: 'Voici comment les idées ont été regroupées.',
    ungrouped: 'Pas encore dans un groupe',
    nothing: 'Pas encore d’idées',
    nothingHint: 'Dès qu’il y aura des idées, vous verrez ici comment elles se rejoignent.',
    noGroups: 'Il n’y a pas encore de groupes.',
    empty: 'Rien ici pour l’instant.',
    redacted: 'Cette idée a été retirée.',
    alike: (count) =>
      `et encore ${figure('fr', count)} presque ${plural('fr', count, 'pareille', 'pareilles')}`,
  },
  en: {
    title: 'Grouping the ideas',
    group: (ordinal) => `Group ${ordinal}`,
    ideas: (count) => counted('en', count, 'idea', 'ideas'),
    following: 'The ideas are being brought together now. You can follow along here.',
    done: 'This is how the ideas were brought together.',
    ungrouped: 'Not in a group yet',
    nothing: 'No ideas yet',
    nothingHint: 'As soon as there are ideas, you see here how they come together.',
    noGroups: 'There are no groups yet.',
    empty: 'Nothing here yet.',
    redacted: 'This idea was taken away.',
    alike: (count) => `and ${figure('en', count)} more nearly the same`,
  },
  de: {
    title: 'Ideen gruppieren',
    group: (ordinal) => `Gruppe ${ordinal}`,
    ideas: (count) => counted('de', count, 'Idee', 'Ideen'),
    following: 'Die Ideen werden gerade zusammengelegt. Hier können Sie zuschauen.',
    done: 'So wurden die Ideen zusammengelegt.',
    ungrouped: 'Noch in keiner Gruppe',
    nothing: 'Noch keine Ideen',
    nothingHint: 'Sobald es Ideen gibt, sehen Sie hier, wie sie zusammenfinden.',
    noGroups: 'Es gibt noch keine Gruppen.',
    empty: 'Hier liegt noch nichts.',
    redacted: 'Diese Idee wurde entfernt.',
    alike: (count) => `und noch ${figure('de', count)} fast gleiche`,
  },
};
