import type { ReportTexts } from './vi.ts';

export const fr: ReportTexts = {
  'report.title': 'Signaler une erreur',
  'report.record': 'Fiche',
  'report.year': 'Année affichée',
  'report.statement': 'Texte actuel',
  'report.proposed': 'Texte proposé',
  'report.source': 'Source (éditeur, titre, date, adresse)',
  'report.edition': 'Édition des données',
  'report.link': 'Lien',
  'report.day': 'Date de consultation',
  'report.how':
    'La page n’envoie rien. Copiez ou enregistrez le texte ci-dessous et envoyez-le au service qui tient les données. Sans source, rien ne peut être corrigé.',
  'report.text': 'Texte à envoyer',
  'report.save': 'Enregistrer dans un fichier',
  'report.mail': 'Ouvrir dans la messagerie',
  'report.long': 'Trop long pour un lien de messagerie : copiez-le ou enregistrez-le.',
};
