import type { HelpTexts } from './vi.ts';

/* Spaces before double signs are unbreakable: \u00a0 before a colon, \u202f before ; ! ? */

export const fr: HelpTexts = {
  'help.contents': 'Sommaire',
  'help.tour': 'Visite de l’écran',
  'help.tourText':
    'Quelques étapes brèves, chacune montrant une partie de la page. On peut s’arrêter à tout moment.',
  'help.tourStart': 'Commencer',
  'help.keys': 'Clavier',
  'help.keysText': 'Les touches simples n’agissent que si le curseur n’est dans aucun champ.',
  'help.keysOn': 'Utiliser les raccourcis à une touche',
  'help.key': 'Touche',
  'help.does': 'Effet',
  'key.search': 'chercher',
  'key.help': 'ouvrir cette page',
  'key.previous': 'reculer d’une année',
  'key.next': 'avancer d’une année',
  'key.compare': 'comparer deux années',
  'key.list': 'revenir à la liste',
  'key.whole': 'toute la frontière',
  'key.projector': 'apparence projecteur, lisible de toute la salle',
  'name.escape': 'Échap',
  'key.escape': 'fermer l’élément au premier plan\u00a0: visite, fiche, document, grand volet',
  'key.arrows':
    'dans la liste et dans un groupe de la fiche\u00a0: élément précédent, suivant\u202f; sur la frise\u00a0: année précédente, suivante\u202f; sur la carte\u00a0: se déplacer',
  'key.zoom': 'sur la carte\u00a0: agrandir, réduire',

  'facts.title': 'Des documents aux fiches',
  'facts.documents': ({ documents, claims }) =>
    `${documents} documents primaires ont été lus paragraphe par paragraphe. Chaque information devient un énoncé, rédigé par nos soins, avec le numéro du document et du paragraphe\u00a0: ${claims} énoncés en tout. Tout paragraphe non retenu est assorti d’un motif.`,
  'facts.records': ({ sources, gates, crossings, projects, meetings, flows }) =>
    `Ces énoncés et d’autres publications, ${sources} sources en tout, ont donné ${gates} postes-frontières, ${crossings} passages, ${projects} projets, ${meetings} réunions et ${flows} chiffres du commerce.`,
  'facts.sources':
    'Chaque état, événement ou chiffre cite ses propres sources\u202f; ce qui n’en a pas n’est pas retenu. Les remarques de la rédaction sont signalées comme telles.',

  'time.title': 'Le temps',
  'time.year':
    'Pour chaque année, la page montre le dernier état connu, valable au moins un jour de cette année.',
  'time.dates':
    'Les dates gardent la précision de la source\u00a0: année, mois ou jour. Une date, une période ou un lieu déduits sont signalés.',
  'time.units': 'Les noms des unités administratives sont ceux de l’année à l’écran.',
  'time.span': ({ first, last, closed }) =>
    `La frise va de ${first} à ${last}\u202f; données arrêtées au ${closed}.`,

  'unknown.title': 'Inconnu, ou sans source',
  'unknown.text':
    '«\u00a0Aucune source\u00a0»\u00a0: aucune ne porte sur cette année. «\u00a0Inconnu\u00a0»\u00a0: une source montre que l’état précédent a pris fin ou qu’il est douteux, sans dire le suivant. Les deux diffèrent et se lisent différemment\u202f; aucun vide n’est comblé par une supposition.',

  'disputes.title': 'Quand les sources divergent',
  'disputes.both': ({ disputes }) =>
    `Pour ces postes, passages, projets et chiffres, ${disputes} points sont relevés sur lesquels les sources divergent. Pour chacun, toutes les affirmations sont gardées avec leurs sources\u202f; une ligne à part dit laquelle est suivie ici, et pourquoi.`,
  'disputes.printed':
    'Un chiffre incompatible avec d’autres est cité tel que publié, avec le motif, et n’est jamais tracé en trait épais.',
  'disputes.flows': ({ usable, flows }) =>
    `${usable} chiffres du commerce et du trafic sur ${flows} sont ceux d’une année entière et servent comme tels. Ce qui n’est pas tracé figure dans le tableau avec le motif. Les deux pays ne comptent pas de la même manière\u00a0: ne comparez qu’au sein d’une même série\u202f; les monnaies restent celles de la source.`,

  'trade.title': 'Commerce',
  'trade.layers':
    'Les arcs représentent le commerce de chaque province frontalière, depuis son chef-lieu par un poste-frontière\u202f; les étiquettes de Nanning et de Kunming, le commerce extérieur du Guangxi et du Yunnan avec tout le Vietnam, y compris par mer et par air. Les deux n’ont pas d’échelle commune et ne s’additionnent ni ne se comparent.',
  'trade.rules':
    'Chaque province compte à sa manière\u00a0: les arcs ne s’additionnent pas. Lạng Sơn compte tout camion qui passe, y compris les marchandises déclarées ailleurs ou en transit\u202f; d’autres ne comptent que ce qui est déclaré chez elles. Le détail de chaque chiffre dit comment il compte.',
  'trade.states':
    'Une année entière est un arc plein. Une partie d’année est creuse, avec ses mois. Une somme d’années, ou un chiffre donné en séance sans période, est creuse et tiretée. Si l’année n’a pas de chiffre, le dernier connu est tracé plus pâle, avec son année. Aucun chiffre n’est converti, estimé ni extrapolé.',
  'trade.gate':
    'La largeur suit la racine carrée de la valeur en dollars US, à la même échelle pour toutes les années. Si aucune source ne nomme le poste, un tireté passe par un seul qui vaut pour tous\u202f; le détail en donne la raison.',

  'positions.title': 'Précision des positions',
  'positions.basis': ({ source, estimated, known, none }) =>
    `Positions des postes et passages\u00a0: ${source} données par une publication, ${estimated} estimées par nous sur la ligne frontière ou entre des points connus, ${known} de lieux bien connus. Sans position, dans la liste seulement et avec le motif\u00a0: ${none}.`,
  'positions.doubt':
    'Le symbole montre sur quoi repose la position\u202f; pour la sélection, un cercle montre l’écart possible.',
  'positions.lines':
    'Les traits des projets relient les lieux nommés et ne sont pas des tracés. Les arcs du commerce vont du chef-lieu d’une province par un poste et ne sont pas des itinéraires.',

  'neutral.title': 'Neutralité',
  'neutral.weight':
    'Les deux côtés sont traités à égalité\u00a0: même couleur de fond, même taille de caractères. Aucune couleur ne représente un pays\u202f; celles du commerce n’indiquent que le sens.',
  'neutral.border':
    'La ligne frontière provient d’OpenStreetMap. Elle est approximative et n’a pas de valeur juridique. Cette carte n’est pas officielle.',
  'neutral.frame':
    'Le cadre s’en tient à la frontière terrestre\u202f; la carte n’avance aucune revendication en mer.',
  'neutral.names':
    'Chaque lieu porte les noms des deux côtés, et chaque langue nomme d’abord le sien\u00a0: le vietnamien le Vietnam, le chinois la Chine. L’anglais et le français ne sont la langue d’aucun des deux, ni d’aucun texte qu’ils signent\u202f; ils gardent ici l’ordre des articles vietnamiens que traduisent les documents de base. Ce qui vaut pour deux langues à la fois suit la première. Un côté sans nom dans une langue garde son nom dans sa propre écriture\u202f; un côté dont le nom est inconnu n’est pas écrit.',

  'licence.title': 'Licences',
  'licence.facts':
    'Faits et textes de notre main\u00a0: CC BY 4.0. Les publications sont citées, non copiées\u202f; leurs droits restent aux éditeurs.',
  'licence.open': ({ open, sources }) =>
    `${open} sources sur ${sources} portent leur propre licence ouverte\u00a0:`,
  'licence.estimated':
    'Les positions estimées sur la ligne frontière sont sous ODbL 1.0, comme cette ligne.',
  'licence.shapes': 'Formes de la carte\u00a0:',
  'licence.code':
    'Code\u00a0: licence MIT. Caractères Be Vietnam Pro et Noto Sans SC\u00a0: SIL OFL 1.1.',
  'licence.packages': 'Licences des paquets contenus dans la page',

  'report.title': 'Signaler une erreur',
  'report.how':
    'Envoyez le lien de la barre d’adresse (il contient l’année et la sélection) à l’organisme qui vous propose cette page, avec la source qui dit autre chose.',
  'report.rule':
    'Toute correction demande une source. Si les sources divergent encore, les deux versions sont données.',

  'about.title': 'Version et vie privée',
  'about.version': ({ app, edition, latest }) =>
    `Version de la page ${app}\u202f; édition des données ${edition}\u202f; dernière source\u00a0: ${latest}.`,
  'about.webgl':
    'Derrière les symboles et les noms, la carte est tracée par la carte graphique (WebGL).',
  'about.canvas': 'La carte est tracée sans la carte graphique ; il n’y manque rien pour autant.',
  'about.privacy':
    'La page n’envoie aucune requête hors de son serveur et ne dépose aucun cookie. Le navigateur garde, sur cette machine seulement\u00a0: la page entière pour l’usage sans réseau, vos exposés avec leurs notes et votre place dans l’éditeur, les deux dimensions de la salle, les choix de l’orateur, l’état des touches simples et l’endroit où vous étiez avant un exposé. Rien n’en sort, sauf si vous le partagez. Pour tout effacer, supprimez les données de ce site dans le navigateur.',

  'tour.region': 'Visite de l’écran',
  'tour.at': ({ step, steps }) => `Étape ${step} sur ${steps}`,
  'tour.back': 'Retour',
  'tour.next': 'Suite',
  'tour.end': 'Terminer',
  'tour.close': 'Passer',
  'tour.time':
    'Choisissez l’année. Carte, liste et fiches s’y rapportent toujours. Chaque colonne est un poste ou un passage, chaque ligne une année\u202f; un coin sombre signale un événement daté.',
  'tour.topics':
    'Affichez ou masquez les thèmes. Le nombre dit combien d’éléments compte l’année\u202f; entre parenthèses, ceux d’années antérieures. Sous Commerce, choisissez les chiffres tracés.',
  'tour.map': 'Cliquez sur un symbole pour lire son état dans l’année et la source qui le donne.',
  'tour.list':
    'Tout ce qui est sur la carte, d’ouest en est\u202f; les flèches du clavier y choisissent aussi.',
  'tour.search':
    'Cherchez postes, projets, lieux, documents\u00a0: sans accents, en caractères chinois ou en pinyin.',
  'tour.panels':
    'Ce qui peut s’afficher à côté de la carte\u00a0: liste, tableau, comparaison, graphiques, documents.',
  'tour.languages': 'Deux langues à la fois. Choisissez ici la première et la seconde.',
};
