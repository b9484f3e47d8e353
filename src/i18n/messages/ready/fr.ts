import type { ReadyTexts } from './vi.ts';

export const fr: ReadyTexts = {
  title: 'Prêt pour la réunion ?',
  again: 'Vérifier de nouveau',
  testing: (p) => `Vérification : ${p.done} sur ${p.total}`,
  'head.good': 'Prêt pour la réunion.',
  'head.unknown': (p) =>
    `Prêt, d’après ce que dit le navigateur ; points indéterminés : ${p.unknown}.`,
  'head.mend': (p) => `À corriger avant la réunion : ${p.mend}.`,
  'verdict.good': 'conforme',
  'verdict.mend': 'à corriger',
  'verdict.unknown': 'indéterminé',
  'verdict.waiting': 'vérification en cours',
  'test.failed': 'Ce contrôle s’est interrompu\u00a0: résultat indéterminé.',
  'test.failedMend':
    'Vérifiez de nouveau. S’il s’interrompt encore, faites un essai dans la salle.',

  'test.data': 'Données sans réseau',
  'data.file': (p) =>
    `Cette page est un fichier unique ; ses ${p.total} fichiers de données sont lisibles.`,
  'data.stored': (p) =>
    `Les ${p.total} fichiers de la page sont conservés par le navigateur ; les données se lisent sans réseau.`,
  'data.lost': (p) => `Absents ou illisibles : ${p.names}.`,
  'data.lostMend':
    'Connectez-vous au réseau, rechargez la page et vérifiez de nouveau, ou utilisez le fichier border-map.html.',
  'data.network':
    'Les données ne sont disponibles que par le réseau : le navigateur n’a pas conservé la page.',
  'data.preparing':
    'Enregistrement en cours. Restez connecté quelques minutes, rechargez la page et vérifiez de nouveau.',
  'data.insecure':
    'Le navigateur ne conserve que les pages ouvertes en https. Ouvrez en https ou utilisez le fichier border-map.html.',
  'data.refused':
    'Le navigateur refuse de conserver la page. Quittez la fenêtre privée ou utilisez le fichier border-map.html.',
  'data.off':
    'Cette copie de la page ne peut pas être conservée. Ouvrez celle qui est publiée, ou utilisez le fichier border-map.html.',
  'data.unsupported':
    'Ce navigateur ne peut pas conserver de page. Utilisez le fichier border-map.html.',

  'test.fonts': 'Caractères des quatre langues',
  'fonts.good': 'Les quatre langues sont composées dans les caractères fournis.',
  'fonts.lost': (p) => `Un caractère de remplacement est utilisé pour : ${p.names}.`,
  'fonts.lostMend':
    'Rechargez la page avec le réseau. Sinon, levez le blocage des polices dans le navigateur.',

  'test.talks': 'Exposés',
  'talks.good': (p) =>
    `Exposés : ${p.talks}, vues : ${p.scenes} ; toutes s’ouvrent, textes complets dans les langues utilisées.`,
  'talks.none': 'Il n’y a aucun exposé.',
  'talks.noneMend': 'Ouvrez le fichier d’un exposé ou rechargez la page avec le réseau.',
  'talks.lost': 'Les exposés fournis sont illisibles.',
  'talks.faults': (p) => `Erreurs : ${p.count}. ${p.first}.`,
  'talks.faultsMend': 'Corrigez ces vues dans l’éditeur.',
  'talks.place': (p) => `« ${p.title} », vue ${p.scene} : ${p.fault}`,
  'fault.text': 'un texte manque dans une langue utilisée',
  'fault.title': 'le titre manque',
  'fault.source': 'une source est absente des données',
  'fault.record': 'ce qui est choisi est absent des données',
  'fault.value': 'une valeur est illisible',

  'test.map': 'Carte',
  'map.good': (p) => `La carte est tracée par la carte graphique : ${p.renderer}.`,
  'map.none': 'Ce navigateur n’a pas WebGL ; des images fixes remplacent la carte.',
  'map.noneMend':
    'Activez l’accélération matérielle du navigateur ou utilisez un autre ordinateur.',
  'map.software': (p) =>
    `La carte est tracée par logiciel (${p.renderer}) : ses mouvements seront lents.`,
  'map.softwareMend':
    'Activez l’accélération matérielle du navigateur et mettez à jour le pilote graphique.',
  'map.unpainted': 'La carte n’a pas encore été tracée.',
  'map.unpaintedMend': 'Attendez que la carte apparaisse, puis vérifiez de nouveau.',
  'map.small': (p) =>
    `La carte graphique trace des images d’au plus ${p.texture} pixels ; l’écran en a ${p.screen}.`,
  'map.smallMend': 'Réglez l’écran sur une définition plus basse.',
  'map.hidden': 'Le navigateur ne dit pas ce qui trace la carte ; elle est apparue.',

  'test.memory': 'Mémoire',
  'memory.good': (p) => `L’ordinateur a au moins ${p.gigabytes} Go de mémoire.`,
  'memory.little': (p) => `L’ordinateur n’a que ${p.gigabytes} Go de mémoire environ.`,
  'memory.littleMend': 'Fermez les autres programmes et onglets avant la réunion.',
  'memory.full': (p) => `La page a utilisé ${p.share} de la mémoire permise.`,
  'memory.fullMend': 'Rechargez la page avant la réunion.',
  'memory.unknown': 'Ce navigateur ne dit pas combien il y a de mémoire.',

  'test.storage': 'Conservation durable',
  'storage.good': 'Le navigateur conserve la page et vos exposés sans les effacer.',
  'storage.may': 'Le navigateur peut effacer la page et vos exposés si la place manque.',
  'storage.mayMend':
    'Demandez-lui de les garder par le bouton ci-dessous, et enregistrez vos exposés dans des fichiers.',
  'storage.ask': 'Demander de les garder',
  'storage.refused': 'Le navigateur ne conserve pas vos exposés : ils disparaissent avec la page.',
  'storage.refusedMend': 'Enregistrez vos exposés dans des fichiers ; quittez la fenêtre privée.',
  'storage.file':
    'La page est ouverte depuis un fichier : le navigateur ne dit pas combien de temps vos exposés sont gardés.',
  'storage.fileMend': 'Enregistrez vos exposés dans des fichiers.',
  'storage.unknown': 'Ce navigateur ne dit pas s’il efface quelque chose.',

  'test.screen': 'Écran et échelle',
  'screen.good': (p) => `${p.width} × ${p.height} pixels, échelle ${p.scale}.`,
  'screen.full': 'Plein écran actif.',
  'screen.canFull': 'Pendant l’exposé, la touche F met en plein écran.',
  'screen.noFull': 'Le navigateur ne permet pas le plein écran.',
  'screen.noFullMend': 'Utilisez F11 ou un autre navigateur.',
  'screen.small': (p) => `L’écran n’a que ${p.width} × ${p.height} pixels.`,
  'screen.smallMend': 'Réglez l’écran sur 1024 × 768 pixels ou plus.',
  'screen.zoomed': (p) => `La page est réduite à ${p.scale}.`,
  'screen.zoomedMend': 'Appuyez sur Ctrl+0 pour revenir à 100 %.',

  'test.room': 'Taille des caractères pour la salle',
  'room.good': (p) =>
    `Image de ${p.height} m de haut, siège le plus éloigné à ${p.seat} m : capitales de ${p.letter} pixels, lisibles.`,
  'room.untold': (p) =>
    `Les dimensions de la salle ne sont pas indiquées ; calcul pour une image de ${p.height} m et un siège à ${p.seat} m.`,
  'room.untoldMend': 'Saisissez les deux dimensions de la salle.',
  'room.ask': 'Indiquer les dimensions de la salle…',
  'room.far': (p) =>
    `Le siège le plus éloigné est à ${p.seat} m ; cette image se lit jusqu’à ${p.most} m.`,
  'room.farMend': 'Agrandissez l’image ou rapprochez les sièges.',
  'room.coarse': (p) =>
    `Les capitales n’ont que ${p.letter} pixels : traits et accents ne seront pas nets.`,
  'room.coarseMend': 'Réglez l’écran sur une définition plus haute.',

  'test.second': 'Écran de l’orateur',
  'second.good': 'Il y a un second écran\u00a0: pendant l’exposé, S ouvre la fenêtre de l’orateur.',
  'second.one': 'Il y a un seul écran, ou deux qui montrent la même image.',
  'second.oneMend':
    'Choisissez d’étendre le bureau (Windows + P, Étendre). Avec un seul écran, N montre les notes pendant l’exposé.',
  'second.unknown': 'Ce navigateur ne dit pas combien il y a d’écrans.',

  'test.wake': 'Écran allumé',
  'wake.good': 'La page garde l’écran allumé pendant un exposé.',
  'wake.refused': 'L’ordinateur refuse de garder l’écran allumé, peut-être pour sa batterie.',
  'wake.none': 'Ce navigateur ne peut pas garder l’écran allumé.',
  'wake.mend': 'Branchez le secteur et désactivez la veille et l’économiseur d’écran.',

  'test.names': 'Noms des chefs de délégation',
  'test.edition': 'Date des données',
  'edition.good': (p) => `Édition ${p.version}, données arrêtées au ${p.closed}.`,
  'edition.newer': (p) =>
    `L’édition ${p.version} est utilisée ; une plus récente est enregistrée et attend.`,
  'edition.newerMend': 'Passez à la nouvelle maintenant, pas pendant la réunion.',
  'edition.old': (p) => `Les données sont arrêtées au ${p.closed}, il y a plus d’un an.`,
  'edition.oldMend':
    'Connectez-vous au réseau et rechargez la page ; une édition plus récente existe peut-être.',
  'edition.clock': (p) =>
    `L’horloge de l’ordinateur indique le ${p.now}, avant l’arrêt des données au ${p.closed}.`,
  'edition.clockMend': 'Réglez la date et l’heure de l’ordinateur.',
  'edition.none': 'La date des données est illisible.',
};
