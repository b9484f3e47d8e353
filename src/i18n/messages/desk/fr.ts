import type { DeskTexts } from './vi.ts';

/*
 * See vi.ts. Spaces before double signs are unbreakable: \u00a0 before a colon, \u202f before ; ! ?
 */
export const fr: DeskTexts = {
  'list.own': 'Préparés ici',
  'list.shipped': 'Fournis avec la carte',
  'list.none': 'Aucun exposé pour l’instant. Chaque vue d’un exposé est un état de la carte.',
  'list.failed': 'Les exposés fournis n’ont pas pu être chargés.',
  'list.again': 'Réessayer',
  'talk.untitled': 'Sans titre',
  'talk.scenes': ({ count }) => (count === 1 ? '1 vue' : `${count} vues`),
  'talk.give': 'Présenter',
  'talk.edit': 'Modifier',
  'talk.copy': 'Modifier une copie',
  'talk.more': 'Plus',
  'talk.presenter': 'Présenter avec l’écran de l’orateur',
  'talk.refused':
    'Le navigateur n’a pas permis une seconde fenêtre. Autorisez les fenêtres contextuelles et réessayez.',
  'talk.print': 'Imprimer le document de séance',
  'talk.unprinted': 'L’impression n’a pas pu être chargée. Réessayez.',
  'talk.file': 'Enregistrer dans un fichier',
  'talk.link': 'Partager par un lien',
  'talk.delete': 'Supprimer cet exposé',
  'talk.deleted': ({ title }) => `«\u00a0${title}\u00a0» supprimé.`,
  'talk.copied': ({ title }) => `Une copie à modifier\u00a0: «\u00a0${title}\u00a0».`,
  'talk.saved': ({ name }) => `Enregistré sous ${name}.`,
  'desk.new': 'Préparer un exposé',
  'desk.open': 'Ouvrir un fichier…',
  'desk.ready': 'Prêt pour la réunion\u202f?',
  undo: 'Annuler',
  redo: 'Rétablir',
  close: 'Fermer',

  'notes.with': 'Avec les notes de l’orateur',
  'link.label': 'Un lien qui contient l’exposé',
  'link.copy': 'Copier',
  'link.copied': 'Copié.',
  'link.select':
    'Le navigateur n’a pas permis la copie\u00a0: sélectionnez le lien et copiez-le à la main.',
  'link.long': ({ letters, most }) =>
    `Le lien aurait ${letters} caractères. Messageries et courriels coupent les liens de plus de ${most} caractères\u00a0: envoyez cet exposé dans un fichier.`,
  'link.local':
    'Cette page a été ouverte depuis un fichier de cette machine\u202f; un lien n’ouvrirait rien ailleurs. Envoyez l’exposé dans un fichier.',

  'kept.refused':
    'Le navigateur ne permet à cette page de rien garder\u00a0: les exposés préparés ici seront perdus à la fermeture. Enregistrez-les dans des fichiers avant de fermer.',
  'kept.saveAll': 'Tout enregistrer dans un fichier',
  'kept.clash':
    'Cet exposé vient aussi d’être modifié dans un autre onglet. Les deux sont gardés\u202f; voici celui de cet onglet.',
  'kept.unreadable': ({ count }) =>
    count === 1
      ? '1 exposé gardé dans ce navigateur ne peut être lu par cette version. Il reste tel quel.'
      : `${count} exposés gardés dans ce navigateur ne peuvent être lus par cette version. Ils restent tels quels.`,
  'kept.unreadableSave': 'Les enregistrer tels quels dans un fichier',

  'incoming.link': 'Ce lien contient un exposé',
  'incoming.file': ({ name }) => `Fichier ${name}`,
  'incoming.ask': 'Le garder dans ce navigateur\u202f? Les exposés déjà présents ne changent pas.',
  'incoming.keep': 'Garder',
  'incoming.no': 'Ne pas garder',
  'incoming.kept': ({ title }) => `«\u00a0${title}\u00a0» gardé.`,
  'incoming.same': 'Ce même exposé est déjà ici.',
  'incoming.refused': 'Ouverture impossible\u202f; rien n’a été modifié.',
  'incoming.another': 'Choisir un autre fichier…',

  'problem.cut':
    'Le lien a été tronqué ou endommagé en chemin. Redemandez-le, ou demandez l’exposé dans un fichier.',
  'problem.large': ({ size, most }) =>
    `Le fichier fait ${size} Mo\u202f; un exposé n’en fait jamais plus de ${most}. C’est peut-être un autre fichier\u00a0: choisissez-en un qui finit par .talk.json.`,
  'problem.empty': 'Le fichier est vide. Demandez-le de nouveau.',
  'problem.unread':
    'Le fichier n’a pas pu être lu. Rebranchez la clé, ou copiez d’abord le fichier sur cette machine.',
  'problem.foreign':
    'Ce n’est pas un exposé de cette carte. Choisissez un fichier enregistré ici, qui finit par .talk.json.',
  'problem.notJson': 'Le fichier est endommagé. Demandez-le de nouveau.',
  'problem.notJsonLine': ({ line }) =>
    `Le fichier est endommagé à la ligne ${line}. Demandez-le de nouveau, ou corrigez cette ligne.`,
  'problem.newer': ({ version }) =>
    `Le fichier vient d’une version plus récente de cette page (format ${version}). Ouvrez-le avec cette version.`,
  'problem.more': ({ count }) =>
    count === 1 ? 'Et 1 autre erreur.' : `Et ${count} autres erreurs.`,
  'place.talk': ({ number }) => `Exposé ${number}`,
  'place.scene': ({ number }) => `Vue ${number}`,
  'place.point': ({ number }) => `point ${number}`,
  'field.title': 'titre',
  'field.line': 'ligne',
  'field.points': 'points',
  'field.note': 'note',
  'field.text': 'texte',
  'field.sources': 'sources',
  'field.show': 'état de la carte',
  'field.occasion': 'occasion',
  'field.date': 'date',
  'field.scenes': 'vues',
  'field.talks': 'exposés',
  'field.id': 'identifiant',
  'fault.missing': 'manque. Ajoutez-le, vide au besoin.',
  'fault.wrong-kind': 'n’est pas du bon type. Écrivez un texte entre guillemets.',
  'fault.wrong-form':
    'n’a pas le bon format. Une date est "2025", "2025-10" ou "2025-10-30"\u202f; un identifiant a des minuscules, des chiffres et des traits d’union.',
  'fault.repeated': 'deux vues ont le même identifiant. Changez l’un des deux.',
  'fault.too-few': 'vide. Il en faut au moins un.',
  'fault.too-long': ({ most }) => `trop long. Au plus ${most} caractères.`,
  'fault.too-many': ({ most }) => `trop nombreux. Au plus ${most}.`,
  'fault.unknown': ({ names }) =>
    `contient des parties inconnues\u00a0: ${names}. Supprimez-les ou corrigez le nom.`,

  'editor.back': 'Tous les exposés',
  'editor.about': 'À propos de cet exposé',
  'editor.title': 'Titre',
  'editor.occasion': 'Réunion et lieu',
  'editor.date': 'Jour de la réunion',
  'editor.dateHint': 'Écrivez 2025, 2025-10 ou 2025-10-30.',
  'editor.language': 'Langue écrite',
  'editor.beside': 'Seconde langue',
  'editor.noBeside': 'aucune',
  'editor.missing': 'Manque',
  'editor.lacking': 'manque',
  'editor.scenes': 'Vues',
  'editor.add': 'Ajouter cet état de la carte',
  'editor.full': ({ most }) => `Un exposé a au plus ${most} vues.`,
  'editor.added': ({ number }) => `Vue ${number} ajoutée.`,
  'editor.preview': 'Aperçu',
  'editor.previewFrom': 'Aperçu depuis cette vue',
  'scene.title': 'Titre',
  'scene.line': 'Une ligne sous le titre',
  'scene.points': 'Points',
  'scene.point': ({ number }) => `Point ${number}`,
  'scene.addPoint': 'Ajouter un point',
  'scene.removePoint': ({ number }) => `Supprimer le point ${number}`,
  'scene.note': 'Note, pour l’orateur seul',
  'scene.sources': 'Sources',
  'scene.sourcesOf': 'Sources du titre et de la ligne',
  'scene.replace': 'Remplacer par cet état',
  'scene.same': 'La carte montre l’état de cette vue.',
  'scene.differs': 'La carte montre un autre état que cette vue.',
  'scene.look': 'Réafficher l’état de la vue',
  'scene.replaced': ({ number }) => `La vue ${number} a un nouvel état.`,
  'scene.duplicate': 'Dupliquer',
  'scene.delete': 'Supprimer la vue',
  'scene.deleted': ({ number }) => `Vue ${number} supprimée.`,
  'scene.up': 'Une place plus haut',
  'scene.down': 'Une place plus bas',
  'scene.unknown': ({ list }) => `Absent de cette édition\u00a0: ${list}`,
  'move.handle': ({ number, title }) => `Déplacer la vue ${number}\u00a0: ${title}`,
  'move.help':
    'Espace pour saisir, flèches pour déplacer, Espace pour poser, Échap pour annuler. Ou Alt avec une flèche.',
  'move.grabbed': ({ number, count }) => `Saisie, place ${number} sur ${count}.`,
  'move.at': ({ number, count }) => `Place ${number} sur ${count}.`,
  'move.dropped': ({ number, count }) => `Posée, place ${number} sur ${count}.`,
  'move.cancelled': ({ number, count }) => `Annulé, retour à la place ${number} sur ${count}.`,
  'sources.find': 'Trouver une source à ajouter',
  'sources.add': ({ title }) => `Ajouter la source\u00a0: ${title}`,
  'sources.remove': ({ title }) => `Supprimer la source\u00a0: ${title}`,
  'sources.none': 'Aucune source trouvée.',
  'sources.empty': 'Aucune source indiquée.',
};
