import type { ClerkTexts } from './vi.ts';

export const fr: ClerkTexts = {
  'clerk.open': 'Saisir des faits d’un article',
  'clerk.back': 'Retour aux sources',
  'clerk.report': 'Article',
  'clerk.paste': 'Collez l’article ici',
  'clerk.stays':
    'L’article reste dans cet onglet : il n’est ni conservé, ni envoyé, ni écrit dans un fichier.',
  'clerk.found': ({ count }) =>
    count === 0
      ? 'Aucun poste-frontière, projet ou date n’est encore reconnu.'
      : `${count} noms et dates reconnus. Choisissez un poste-frontière, un passage ou un projet pour saisir un fait.`,
  'clerk.add': ({ name }) => `Saisir un fait sur ${name}`,
  'clerk.source': 'Source',
  'clerk.url': 'Adresse',
  'clerk.title': 'Titre, tel que publié',
  'clerk.publisher': 'Éditeur',
  'clerk.date': 'Date',
  'clerk.language': 'Langue',
  'clerk.known': 'Cette source est déjà dans les données.',
  'clerk.facts': 'Faits',
  'clerk.none': 'Aucun fait pour l’instant.',
  'clerk.kind': 'Type',
  'clerk.state': 'nouvel état',
  'clerk.stage': 'nouvelle étape',
  'clerk.event': 'événement',
  'clerk.value': 'Contenu',
  'clerk.choose': 'choisir…',
  'clerk.note': 'Note, avec vos propres mots',
  'clerk.remove': 'Retirer',
  'clerk.checked': 'Vérifié par une seconde personne',
  'clerk.by': 'Initiales ou service (non publié)',
  'clerk.day': 'Date de la vérification',
  'clerk.gaps': ({ count }) =>
    count === 1 ? '1 texte reste à traduire.' : `${count} textes restent à traduire.`,
  'clerk.faults': ({ fields }) => `Manque ou n’est pas encore juste : ${fields}.`,
  'clerk.ready': 'Le fichier est complet et peut entrer dans les données.',
  'clerk.save': 'Enregistrer dans un fichier',
  'clerk.file': 'Ouvrir un fichier',
  'clerk.clear': 'Tout effacer',
  'clerk.undo': 'Annuler',
  'clerk.about': 'Sur',
  'clerk.notRead': 'Ce n’est pas un fichier de faits.',
};
