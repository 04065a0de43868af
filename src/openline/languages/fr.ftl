### Openline : toutes les phrases et tous les mots des écrans, en français. Les clés, et les arguments de chaque clé, sont
### ceux de en.ftl, qui les explique.
###
### Les mots ne concèdent rien : ni faute, ni reconnaissance, ni autorisation, ni verdict.
### Une référence à une inscription porte son article (« l’inscription 1a2b3c4d ») : elle suit « de » et « à » telle quelle.
### Devant : ; ? ! et à l’intérieur des guillemets, l’espace est insécable (U+00A0).

language-name = français
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = non relu pour un usage RÉEL

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = [{ $status }] { $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }, { $office } : { $said }
# One field behind the lead sentence.
clause = { $label } : { $value }.
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label } : { $value }
clause-separator = {" "}
list-separator = {", "}
# Between longer things: areas, time windows, texts.
long-list-separator = {" ; "}
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label } : { $value }
and-more = … et { $count } de plus
# What stands where nothing is stated, and nothing was entered.
not-stated = non indiqué
# An empty list.
nothing = néant
yes = oui
no = non
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [AVERTISSEMENT : le code { $number } de la liste « { $list } » est inconnu ici ; demandez à son auteur ce qu’il signifie]
entry = l’inscription { $id }
entry-subject = l’inscription { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = « { $words } »
# $marker: one of the eight words below (marker-...).
free-text = { $marker } : « { $words } »
free-text-foreign = { $marker } [langue : { $language }, non traduit] : « { $words } »
number = { $count }

## Times and durations

until-further-notice = jusqu’à nouvel avis
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = du { $start } au { $end }
window-open = à partir du { $start }, jusqu’à nouvel avis
window-alternate = { $span } (de réserve)
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from } à { $to } le lendemain
weekly-span-longer = { $day } { $from } pendant { $duration }

## Units

unit-metres = { $value } m
unit-kilometres = { $value } km
unit-feet = { $value } ft
unit-nautical-miles = { $value ->
    [one] { $value } mille marin
   *[other] { $value } milles marins
}
unit-metres-per-second = { $value } m/s
unit-kilometres-per-hour = { $value } km/h
unit-knots = { $value ->
    [one] { $value } nœud
   *[other] { $value } nœuds
}
unit-kilohertz = { $value } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } km²
unit-degrees = { $value }°

## Places and heights

shape-point = au point { $place }
shape-circle = cercle de rayon { $radius } centré sur { $place }
shape-corridor = le long de { $places }, { $width } de part et d’autre
shape-polygon = { $count ->
    [one] zone à { $count } sommet : { $places }
   *[other] zone à { $count } sommets : { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }, à l’exclusion de { $places }
# $places: each with its time.
shape-moving = en déplacement le long de { $places }, avec { $width } autour
shape-moving-point = { $place } le { $time }
shape-sector = secteur de rayon { $radius } centré sur { $place }, de { $from } à { $to } dans le sens horaire
shape-sector-ring = secteur compris entre { $inner } et { $radius } de { $place }, de { $from } à { $to } dans le sens horaire
shape-polygons = { $count ->
    [one] { $count } zone : { $areas }
   *[other] { $count } zones : { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (côtés suivant des grands cercles)
shape-quadrant = { $place }
shape-water-body = { $place } (contour plus grand que l’étendue d’eau ; n’affirme rien quant aux limites)
# A place whose number this node's list does not hold.
place-unknown = [AVERTISSEMENT : le lieu numéro { $number } ne figure pas sur la liste de ce nœud ; demandez les sommets à son auteur]

heights = de { $lower } à { $upper }
heights-not-stated = non indiquées
# Without a lower limit, without an upper one, without both.
heights-below = jusqu’à { $upper }, sans limite inférieure
heights-above = à partir de { $lower }, sans limite supérieure
heights-all = toutes les altitudes
surface = la surface
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } dans l’atmosphère type)
reference-sfc = au-dessus de la surface
reference-msl = au-dessus du niveau moyen de la mer
reference-agl = au-dessus du sol
reference-wgs84 = au-dessus de l’ellipsoïde WGS-84
reference-fl = dans l’atmosphère type
reference-depth = sous la surface
# A volume, and one of several: $number counts from 1.
volume = { $area } ; limites verticales : { $heights } ; horaires : { $windows }
volume-numbered = ({ $number }) { $area } ; limites verticales : { $heights } ; horaires : { $windows }

quadrant-11 = quadrant nord-est de l’océan Atlantique
quadrant-12 = quadrant sud-est de l’océan Atlantique
quadrant-13 = quadrant sud-ouest de l’océan Atlantique
quadrant-14 = quadrant nord-ouest de l’océan Atlantique
quadrant-21 = quadrant nord-est de l’océan Indien
quadrant-22 = quadrant sud-est de l’océan Indien
quadrant-23 = quadrant sud-ouest de l’océan Indien
quadrant-24 = quadrant nord-ouest de l’océan Indien
quadrant-31 = quadrant nord-est de l’océan Pacifique
quadrant-32 = quadrant sud-est de l’océan Pacifique
quadrant-33 = quadrant sud-ouest de l’océan Pacifique
quadrant-34 = quadrant nord-ouest de l’océan Pacifique

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = océan Arctique
water-11 = mer Blanche
water-12 = mer de Barents
water-13 = mer de Kara
water-14 = mer de Laptev
water-15 = mer de Sibérie orientale
water-16 = mer des Tchouktches
water-17 = mer de Beaufort
water-18 = mer du Groenland
water-19 = mer de Norvège
water-21 = mer du Nord
water-22 = mer Baltique
water-23 = mer Méditerranée
water-24 = mer Noire
water-25 = mer des Caraïbes
water-26 = le golfe entre la Floride et le Yucatán
water-27 = golfe de Gascogne
water-28 = mer du Labrador
water-31 = mer Rouge
water-32 = le golfe entre l’Arabie et l’Iran
water-33 = mer d’Arabie
water-34 = golfe du Bengale
water-35 = mer d’Andaman
water-36 = golfe d’Aden
water-37 = mer Caspienne
water-41 = mer de Béring
water-42 = mer d’Okhotsk
water-43 = la mer entre la Corée, le Japon et la Russie
water-44 = mer Jaune
water-45 = mer de Chine orientale
water-46 = la mer entre Bornéo, la Chine, l’Indochine et Luçon
water-47 = mer des Philippines
water-48 = mer de Timor
water-49 = mer de Corail
water-50 = mer de Tasman
water-51 = golfe d’Alaska

## Status, precedence, and whom a message is for

status-actual = réel
status-exercise = EXERCICE
status-test = ESSAI
precedence-flash = flash
precedence-flash-over-quota = immédiat (flash au-delà du quota)
precedence-immediate = immédiat
precedence-priority = prioritaire
precedence-routine = routine

handling-line = cette ligne
handling-command = commandements seulement
handling-heads = dirigeants seulement
handling-public = peut être publié

carried-by-voice = de vive voix
carried-by-fax = par télécopie
carried-by-paper = sur papier
carried-by-radio = par radio
carried-by-in-person = en personne

authority-level-1 = niveau 1 (permanence)
authority-level-2 = niveau 2 (commandement)
authority-level-3 = niveau 3 (état-major)
authority-level-4 = niveau 4 (ministère)
authority-level-5 = niveau 5 (dirigeant)

function-sensor-desk = veille des capteurs
function-air-traffic = services de la circulation aérienne
function-firing-unit = unité de tir
function-drone-cell = cellule des aéronefs sans équipage
function-air-defence = défense aérienne
function-naval-operations = opérations navales
function-coast-guard = garde-côtes
function-rescue-centre = centre de sauvetage
function-mission-control = contrôle de mission
function-ground-command = commandement terrestre
function-escort = escorte
function-legal = conseiller juridique

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = INSTRUCTION
marker-advice = CONSEIL
marker-warning = AVERTISSEMENT
marker-information = INFORMATION
marker-question = QUESTION
marker-answer = RÉPONSE
marker-request = DEMANDE
marker-intention = INTENTION

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ja = japonais
language-ko = coréen
language-ru = russe
language-uk = ukrainien
language-zh = chinois

## Names of the elements

element-test = essai
element-receipt = accusé de réception
element-line-status = état de la ligne
element-suspend = suspension
element-resume = reprise
element-contacts = contacts
element-handover = relève de la permanence
element-no-answer = aucune réponse enregistrée
element-key-event = événement relatif à une clé
element-text = texte
element-translation = traduction
element-position = prise de position
element-principal-message = message de dirigeant à dirigeant
element-activity = notification d’activité
element-launch = notification de lancement
element-launch-result = résultat d’un lancement
element-withheld = nombre de notifications non données
element-amend = modification
element-cancel = annulation
element-state = état d’un plan
element-actuals = chiffres et horaires réels
element-reply-to-plan = réponse à un plan
element-zone = zone annoncée
element-question = question
element-answer = réponse
element-clarification = éclaircissement
element-account = exposé d’un incident
element-observed = lancement observé
element-ceasefire-event = événement signalé
element-conflict = conflit entre plans
element-track = piste
element-encounter = rencontre de mobiles
element-signal = signal
element-distress = détresse
element-pause = pause
element-site = site protégé
element-movement = déplacement protégé
element-call-request = demande d’appel
element-call-reply = réponse à une demande d’appel
element-readout = compte rendu
element-meeting = réunion
element-commitment = engagement
element-crisis = fil de crise
element-charter-text = texte de la charte
element-charter-step = étape de la charte
element-unreadable = élément illisible
# $number: of a type that this node does not know.
element-unknown = type { $number } (inconnu ici)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = Un élément du type { $element } que ce nœud ne peut pas lire : { $reason }. Il est conservé.
sentence-test = Essai de la ligne, numéro { $test_no }.
# "understood" never says that anybody agrees.
sentence-receipt = Accusé de réception de { $target } : { $level }, le { $at }.
# Three separate facts.
sentence-line-status = État de la ligne. Passage des octets : { $transport }. Permanence : { $staffed ->
    [yes] assurée
   *[no] non assurée
}. Échanges entre les parties : { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = À compter du { $since }, { $term } (terme propre à son auteur). Portée : { $scope }. Les essais, les accusés de réception, les messages de détresse et ceux qui concernent les clés continuent d’être envoyés.
sentence-resume = Reprise : { $target } est retirée ; les échanges reprennent à compter du { $since }.
sentence-contacts = Contacts, valables à compter du { $valid_from }.
# Numbers of watches.
sentence-handover = La permanence { $outgoing } a passé la suite à la permanence { $incoming } le { $at }.
sentence-no-answer = Aucune réponse à { $target } enregistrée à l’échéance du { $due } ; elle avait été demandée le { $asked_at }. { $delivery-code ->
    [not-delivered] Non remis : aucun accusé de réception de la machine n’est revenu.
    [opened] Reçu par la machine le { $received_at }, ouvert par une personne.
   *[machine-received] Reçu par la machine le { $received_at }.
} Permanence : { $staffed ->
    [yes] déclarée assurée
    [no] déclarée non assurée
   *[none] il n’est pas déclaré si elle était assurée
}. Raison inconnue.
# $key: first letters of the fingerprint of a key.
sentence-key-event = Clé { $key } du bureau { $office } : { $kind }, à compter du { $since }.

## Sentences: words of people

sentence-text = Texte.
sentence-translation = Traduction de { $target } ; langue de la traduction : { $language } ; { $stage } ; par { $translator } : { $text }. Seul l’original fait foi.
sentence-position = Prise de position ({ $kind }), exprimée par { $stated_by }. Sujet : { $topic }. { $text }.
sentence-principal-message = Message de dirigeant à dirigeant. Du dirigeant : { $from_head }. Au dirigeant : { $to_head }. { $text }.
sentence-question = Question. Sujet : { $topic }.
sentence-answer = Réponse à { $target } : { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = Signal : { $meaning }

## Sentences: plans

sentence-activity = Notification d’activité { $activity_id } : { $kind }. { $title }. Prévu : { $volumes }.
sentence-launch = Notification de lancement { $activity_id } : { $count ->
    [one] { $count } lancement
   *[other] { $count } lancements
}, classe : { $launch_class }. Fenêtre : { $windows }. Zone de lancement : { $launch_area }. La notification devient caduque le { $valid_until }.
sentence-launch-result = Lancement annoncé dans { $target } : { $launched ->
    [yes] il a eu lieu
   *[no] il n’a pas eu lieu
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] Selon l’auteur de ce message, aucune notification au titre de l’accord { $agreement } n’a été omise en { $year }.
    [one] Au titre de l’accord { $agreement }, { $count } notification n’a pas été donnée en { $year }. Son contenu n’est pas indiqué.
   *[other] Au titre de l’accord { $agreement }, { $count } notifications n’ont pas été données en { $year }. Leur contenu n’est pas indiqué.
}
sentence-amend = Modification de { $target } : ce qui suit remplace ce qui avait été annoncé, tout le reste demeure.
sentence-cancel = Annulation de { $target } : plus rien n’en est valable.
sentence-state = État de { $target } : { $state }, depuis le { $since }.
sentence-actuals = Déroulement réel de { $target } : { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = Réponse à { $target } : { $decision }.
sentence-zone = Zone { $zone_id }, affichée parce qu’elle a été annoncée le { $since } par { $publisher }, qui la publie ; l’affichage ne vaut reconnaissance de rien. Lieu : { $volume }.
sentence-pause = Pause proposée jusqu’au { $until } : { $area }. Elle vaut tant que les deux parties l’ont déclarée.
sentence-conflict = Deux plans se rencontrent ({ $severity }) : { $items } ; quand : { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = Détresse : { $nature }, { $location }, le { $time }. Aide demandée : { $assistance }.
sentence-account = Exposé d’un incident tel que connu le { $as_known_at }, sans préjudice des positions des parties : { $incident_class }. Quand : { $window }. Lieu : { $place }.
sentence-clarification = Éclaircissement sur { $target }, sans préjudice des positions des parties. Circonstance : { $cause }.
sentence-ceasefire-event = Événement signalé par { $observer } ({ $method }) : { $kind }, { $count } fois. Quand : { $window }. Position de l’observateur : { $observer_position }. Ceci n’est pas une conclusion.
sentence-observed = Lancement observé le { $time } ; classe estimée : { $launch_class }. Lieu de départ, tel qu’observé : { $area }. Comparaison avec les notifications : { $match }.
sentence-track = Piste { $track_id } : { $kind }, { $location }, le { $time }, erreur { $error_dm }.
sentence-encounter = Pistes { $tracks } : distance minimale entre elles { $miss_dm }, le { $closest_at } ; incertitude { $miss_sigma_dm } (un écart type).

## Sentences: protection

sentence-site = Site protégé { $site_id } : { $category }, localité : { $locality }, { $location } ; { $status }, l’inscription devient caduque le { $expires }. La notification n’est pas une condition préalable de la protection.
sentence-movement = Déplacement protégé { $move_id } : { $purpose }, { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
}. Itinéraire : { $legs }. La notification n’est pas une condition préalable de la protection.

## Sentences: talks

sentence-call-request = Demande d’appel : { $media }, { $level }, sujet : { $topic }. Quand : { $proposed }.
sentence-call-reply = Réponse à { $target } : { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = Compte rendu de { $about }. Un point est convenu lorsque les deux parties en ont signé le même texte.
sentence-meeting = Réunion { $meeting_id } : { $step }. Quand : { $window }.
sentence-commitment = Engagement { $commitment_id } : { $owner } fera : { $what }. État : { $state }.
sentence-crisis = Fil de crise { $crisis_id } : { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}Prochain contact le { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = Texte pour l’article { $article } de la charte.
sentence-charter-step = Charte : { $move }, à compter du { $since }.

## Labels of fields that follow a sentence

field-about = Objet
field-about-whom = Concerne
field-action = Action
field-action-taken = Mesures prises
field-activity-id = Identifiant donné par l’auteur
field-advice = Conseil
field-again = Nouvelle fenêtre
field-agenda = Ordre du jour
field-agreement = Accord
field-alternates = Autres itinéraires
field-answers = Répond à
field-contact-answers-within = répond en moins de
field-area = Zone
field-armoured = véhicules blindés
field-arrive = Arrivée
field-article = Article
field-artillery = artillerie
field-as-known-at = Tel que connu le
field-asked-at = Demandé le
field-assistance = Aide demandée
field-assurances = Assurances
field-at = Date et heure
field-attribution = Attribution, selon son auteur
field-aircraft = aéronefs
field-authority = pouvoir
field-azimuth = Azimut
field-azimuth-tolerance = De part et d’autre
field-basis = Cité à l’appui
field-bearer = Par la liaison
field-contact-bearer = appelé par
field-bearers = Liaisons
field-bearing = Relèvement
field-callsign = indicatif
field-call-id = Appel
field-cancelled-at = Annulé le
field-candidates = Notifications compatibles, la meilleure d’abord
field-carried-by = D’abord dit ou écrit ailleurs
field-casualties = Blessés ou morts connus
field-category = Catégorie
field-cause = Circonstance
field-challenge = Engagement cryptographique sur les mots de vérification
field-cites = A lu
field-closest-at = Au plus près le
field-colour = couleur
field-comment = Observation
field-commitment-id = Engagement
field-complement = Nombre
field-condition = Condition de la reprise
field-confidence = Degré de confiance
field-control-point = Poste de direction de l’activité
field-count = Nombre
field-counterpart = homologue
field-counters = Contre-texte à
field-course = Cap
field-craft = Bâtiment ou appareil
field-crisis-id = Fil
field-cut = État commun des registres
field-damage = Dommages connus
field-decision = Réponse
field-delegate = Parlera à sa place
field-delivery = Remise
field-depart = Départ
field-digest = Empreinte des textes
field-direction = Direction
field-distance-dm = Distance
field-doubts = Incertain dans le texte publié
field-doubts-settled = Les incertitudes de la notification sont levées
field-due = Échéance
field-emergency = N’a pas pu être annoncé plus tôt
field-ended = Terminé
field-error-dm = Erreur de position
field-every = Se répète tous les
field-expires = Devient caduc
field-facts = Faits
field-follow-up = Suites
field-footprint = Zone
field-forces = Participants
field-from-head = Du dirigeant
field-function = Transmis à
field-further-by = Suite au plus tard
field-glossary = Version des listes de codes
field-handling = Diffusion
field-hazards = Dangers
field-heard-at = Entendu le
field-height-class = Altitude
field-height-dm = Hauteur au-dessus de l’ellipsoïde
field-height-error-dm = Erreur de la hauteur
field-holder = titulaire
field-holidays = fermé le
field-hours = heures
field-human-check = Réponse d’une personne demandée
field-impact-areas = Zones d’impact
field-incident-class = Incident
field-incident-id = Identifiant donné par l’auteur
field-incoming = Permanence montante
field-inside = Un point du recouvrement
field-intent = Intention de son propre côté, selon son auteur
field-interpreters = Interprètes
field-items = Demandé
field-answer-items = Répond aux questions
field-conflict-items = Plans
field-joins = Se joint à
field-key = Clé
field-kind = Nature
field-label = Nom
field-ladder = Échelons
field-language = Langue
field-languages = langues
field-last-good = Dernière inscription signée à bon droit
field-launch-area = Zone de lancement
field-launch-class = Classe
field-launched = A eu lieu
field-leader = Responsable
field-least-distance-dm = Distance minimale
field-legs = Étapes
field-level = Niveau
# The level of authority at which a message is said.
field-cover-level = Dit au
field-levels = niveaux
field-linked = Signalements du même événement
field-locality = Localité
field-location = Lieu
field-maintenance = Maintenance
field-markings = Marquages
field-match = Comparaison avec les notifications
field-meaning = Sens
field-media = Par
field-meeting-id = Réunion
field-method = Méthode
field-minutes = Minutes
field-miss-dm = Distance minimale
field-miss-sigma-dm = Son incertitude (un écart type)
field-move = Étape
field-move-id = Identifiant donné par l’auteur
field-nature = Nature
field-next-contact = Prochain contact
field-next-level = Niveau suivant proposé
field-night-marking = Marquage de nuit
field-obs-id = Identifiant donné par l’auteur
field-observer = Observateur
field-observer-position = Position de l’observateur
field-off-nominal = Peut se trouver maintenant
field-office = Bureau
field-onward = Doit aussi parvenir à
field-open-items = Affaires en cours
field-opened-by = Ouvert par
field-operator = Exploitant
field-other-units = Autres unités, telles que vues
field-outcome = Issue
field-outgoing = Permanence descendante
field-own-action = Action de son auteur
field-own-units = Unités de son auteur
field-owner = Qui
field-part = Texte numéro
field-part-of = Fait partie de
field-participants = Participants
field-persons = Personnes
field-distress-persons = Personnes en danger
field-place = Lieu
field-plate = immatriculation
field-politics = Échanges
field-previous = Répond à
field-proposal = Proposition
field-proposed = Quand
field-readout-proposed = Proposé comme convenu
field-public-key = Clé publique
field-publish = Peut être publié
field-published = Publié sous
field-publisher = Publié par
field-purpose = But
field-radio = Radio
field-range-class = Portée
field-reason = Motif
field-received-at = Reçu par la machine le
field-recipients = À
field-reduced-from = Version réduite d’une notification plus complète
field-relative-speed = Vitesse relative
field-repeat = Nombre de fois donné
field-replaces = Remplace
field-replies-to = Répond à
field-reply = Réponse
field-result = Réponse
field-result-hash = Empreinte du résultat
field-review-at = Réexamen
field-reviewer = Révisé par
field-rhythm = Temps maximal entre deux contacts
field-roof-mark = vu d’en haut
field-rule = Règle, dans les termes de qui la publie
field-rule-version = Version des règles
field-safe-conduct = Sauf-conduit accordé
field-same-event = Même événement que
field-scope = Portée
field-scope-agreement = accord
field-sender = De
field-severity = Gravité
field-ships = navires
field-shown-to = Montré aussi à, selon son auteur
field-sigma-s = Incertitude de l’heure (un écart type)
field-since = À compter du
field-site-id = Identifiant donné par l’auteur
field-situation = Empreinte de la situation
field-situation-at = Situation du
field-source = Source
field-activity-source = Tiré de la notification publiée
field-spans = ouvert
field-speed = Vitesse
field-staffed = Permanence assurée
field-stage = Degré
field-stale = Périmé après le
field-state = État
field-stated-by = Déclaré par
field-stated-by-them = Déclaré par l’autre partie, tel que son auteur l’a entendu
field-stated-by-us = Déclaré par la partie de son auteur
field-status = Statut
field-step = Étape
field-stops = arrêts
field-systems = Types de systèmes
field-tanks = chars
field-target = À propos de
field-targets = Articles
field-term = Terme propre à son auteur
field-test-no = Numéro
field-text = Termes
field-terms = Nombres
field-term-word = mot
field-term-number = nombre
field-texts = Texte
field-time = Heure
field-title = Intitulé
field-to-head = Au dirigeant
field-tolerance = De part et d’autre
field-topic = Sujet
field-topics = sujets
field-track = Adressé à la piste
field-track-id = Identifiant donné par l’auteur
field-tracker = Suivi par la piste
field-tracks = Pistes
field-translator = Traducteur
field-transport = Passage des octets
field-troops = militaires
field-uncertainty-dm = Incertitude du lieu
field-until = Jusqu’au
field-valid-from = Valable à compter du
field-valid-until = Devient caduc le
field-vehicles = Véhicules
field-forces-vehicles = véhicules
field-verified-at = Vérifié le
field-verified-by = Vérifié par
field-volume = Volume
field-volumes = Zone, limites verticales et horaires
field-watch = Permanence
field-weapon = Arme, telle qu’estimée
field-what = Quoi
field-window = Quand
field-windows = Quand
field-withdrawn = Retiré
field-withheld = Non communiqué
field-year = Année
field-zone = Fuseau horaire
field-zone-id = Nom
field-kinds = types de message
field-start = Début
field-end = Fin
field-alternate = De réserve
field-weekday = jour de la semaine
field-first-minute = de
field-last-minute = à
field-marker = Nature de la phrase
field-lower-dm = Limite inférieure
field-lower-ref = Limite inférieure mesurée à partir de
field-upper-dm = Limite supérieure
field-upper-ref = Limite supérieure mesurée à partir de
field-frequency-khz = fréquence
field-no = Numéro du point
field-route = Itinéraire
field-last-ok = dernier fonctionnement

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = une heure, par exemple { $example }
takes-number = un nombre de { $least } à { $most }
takes-whole = un nombre entier de { $least } à { $most }
takes-truth = { $yes } ou { $no }
takes-words = un texte ; caractères : { $least } à { $most }
takes-name = un nom ; caractères : { $least } à { $most }
takes-language = un code de langue de deux ou trois lettres
takes-entry = l’identifiant d’une inscription, ou ses premiers chiffres
takes-bytes = chiffres hexadécimaux : { $most }
takes-code = au choix : { $words }
takes-place = une position, par exemple { $example }
takes-footprint = une position avec un rayon ({ $example }), ou trois sommets et plus
takes-some = de { $least } à { $most } fois :
takes-many = { $least } fois ou plus :
help-end = vide : jusqu’à nouvel avis
help-alternate = une réserve, pour le cas où les autres ne serviraient pas
help-lower-dm = vide : sans limite inférieure
help-upper-dm = vide : sans limite supérieure
help-weekday = de 1 (lundi) à 7 (dimanche)
help-first-minute = minute du jour, comptée depuis minuit
help-last-minute = minute du jour ; après minuit, on compte au-delà de 1440
help-contact-level = 1 permanence, 2 commandement, 3 état-major, 4 ministère, 5 dirigeant
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level } ; vide : tous
help-scope-agreement = vide : tous
help-scope-topics = vide : tous
help-scope-kinds = numéros de types du catalogue ; vide : tous
help-contact-topics = vide : tous
help-contact-hours = vide : toujours
help-holidays = chaque jour par son heure 00:00 UTC
help-answer-items = vide : à tous
help-state-cites = les versions les plus récentes des notifications de l’autre partie qui chevauchent le plan ; qui active doit les avoir lues
help-activity-id = reste le même dans toutes les versions suivantes
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = compté à partir de 0 ; 0 est le texte du message lui-même
help-complement = mètres, minutes ou degrés, selon la phrase
help-article = 0 est le préambule
help-amend-target = la notification, ou sa modification la plus récente
help-cancel-since = vide : immédiatement

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route } ; départ { $depart } ; arrivée { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer } : a fonctionné pour la dernière fois le { $last_ok }
form-weekly-hours = fuseau horaire { $zone }
form-contact = { $level } : { $office }
form-point = point { $no } : { $texts }
form-follow-up = { $owner }, au plus tard le { $due } : { $what }
# Said where none of the fields is filled in.
form-scope-nothing = tout ce qui peut être suspendu
form-forces-nothing = effectifs non indiqués

## Plans: kinds, states, replies

activity-kind-exercise = exercice
activity-kind-live-firing = tir réel
activity-kind-missile = tir de missile
activity-kind-rocket-launch = lancement spatial
activity-kind-space-debris = chute de débris spatiaux
activity-kind-hazardous-operation = opération dangereuse
activity-kind-patrol = patrouille
activity-kind-relocation = redéploiement
activity-kind-transit = transit
activity-kind-closed-area = zone fermée
activity-kind-works = travaux
activity-kind-hazard = danger
activity-kind-other = autre activité

activity-state-draft = projet
activity-state-notified = notifiée
activity-state-amended = modifiée
activity-state-active = en cours
activity-state-nonconforming = hors des limites annoncées
activity-state-contingent = contrôle incertain, tenez-vous à l’écart
activity-state-ended = terminée
activity-state-cancelled = annulée

action-returning = retour dans les limites annoncées
action-holding = maintien sur place
action-terminating = arrêt de l’activité en cours
action-landing = atterrissage
action-keep-clear = veuillez vous tenir à l’écart
action-rescue-under-way = un sauvetage est en cours
action-lost-contact = le contact avec l’engin ou l’unité est perdu

decision-noted = pris note
decision-noted-with-comment = pris note, avec une observation
decision-cannot-support-safely = ne peut y apporter son concours en sécurité
decision-approved = approuvé, comme la charte le prévoit

severity-margin-only = seules les marges de sécurité se rencontrent
severity-caution = prudence
severity-serious = sérieux

system-class-surface-ship = bâtiments de surface
system-class-submarine = sous-marins
system-class-fixed-wing = aéronefs à voilure fixe
system-class-helicopter = hélicoptères
system-class-unmanned-aircraft = aéronefs sans équipage
system-class-artillery = artillerie
system-class-rocket-artillery = artillerie à roquettes
system-class-surface-to-air-missile = missiles surface-air
system-class-anti-ship-missile = missiles antinavires
system-class-torpedo = torpilles
system-class-mine-warfare = guerre des mines
system-class-armour = blindés
system-class-amphibious = forces amphibies
system-class-airborne = forces aéroportées
system-class-bomber = bombardiers
system-class-tanker = avions ravitailleurs
system-class-laser = lasers
system-class-jamming = brouillage
system-class-unmanned-surface-vessel = navires de surface sans équipage

hazard-gunfire = tirs d’armes à feu ou d’artillerie
hazard-missiles = missiles
hazard-bombs = bombes
hazard-falling-objects = chute d’objets
hazard-underwater-explosion = explosions sous-marines
hazard-towed-object = objet remorqué
hazard-laser-light = rayonnement laser
hazard-radio-interference = perturbations radioélectriques
hazard-navigation-interference = perturbations de la navigation par satellite
hazard-unlit-vessels = navires sans feux
hazard-low-flying = vol à basse altitude
hazard-mines = mines
hazard-other = autre danger

reason-weather = conditions météorologiques
reason-technical = raisons techniques
reason-safety = sécurité
reason-conflict-with-plan = conflit avec un autre plan
reason-operational = raisons opérationnelles
reason-political = raisons politiques
reason-error-in-notice = erreur dans la notification
reason-completed = achevé
reason-not-needed = n’est plus nécessaire
reason-no-authority = pas de pouvoir pour le faire
reason-not-readable = n’a pas pu être lu
reason-not-for-us = ne relève pas de ce bureau
reason-rescue = sauvetage
reason-request-of-peer = à la demande de l’autre partie
reason-maintenance = maintenance
reason-other = autre motif
reason-not-stated = motif non indiqué

## Launches

launch-class-ballistic-missile-land = missile balistique lancé de terre
launch-class-ballistic-missile-submarine = missile balistique lancé d’un sous-marin
launch-class-ballistic-missile-other = missile balistique, autre
launch-class-cruise-missile = missile de croisière
launch-class-hypersonic = engin hypersonique
launch-class-space-launch = lancement spatial
launch-class-sounding-rocket = fusée-sonde
launch-class-missile-defence-test = essai de défense antimissile
launch-class-other = autre lancement

direction-north = nord
direction-north-east = nord-est
direction-east = est
direction-south-east = sud-est
direction-south = sud
direction-south-west = sud-ouest
direction-west = ouest
direction-north-west = nord-ouest

height-class-below-100-km = moins de 100 km
height-class-from-100-to-500-km = de 100 à 500 km
height-class-above-500-km = plus de 500 km
height-class-orbit = mise en orbite

range-class-below-500-km = moins de 500 km
range-class-from-500-to-2000-km = de 500 à 2 000 km
range-class-from-2000-to-5500-km = de 2 000 à 5 500 km
range-class-above-5500-km = plus de 5 500 km
range-class-orbit = mise en orbite

launch-field-launch-class = classe
launch-field-count = nombre de lancements
launch-field-launch-area = zone de lancement
launch-field-azimuth = azimut
launch-field-impact-areas = zones d’impact
launch-field-height = altitude
launch-field-range = portée

launch-outcome-as-planned = comme prévu
launch-outcome-ended-early = terminé plus tôt que prévu
launch-outcome-outside-announced-areas = hors des zones annoncées
launch-outcome-postponed = reporté
launch-outcome-cancelled = annulé
launch-outcome-not-stated = issue non indiquée

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = compatible avec une notification détenue sur cette ligne (n’établit pas ce qui a été lancé)
match-partly = en partie compatible avec une notification détenue sur cette ligne (n’établit pas ce qui a été lancé)
match-none-held = aucune notification compatible détenue sur cette ligne
match-not-compared = non comparé avec les notifications

confidence-low = faible
confidence-medium = moyen
confidence-high = élevé

## Questions, answers, positions

topic-activity = activité
topic-conflict = conflit entre plans
topic-launch = lancement
topic-incident = incident
topic-contact = contacts
topic-other = autre affaire
topic-encounter = rencontre de mobiles
topic-site = site protégé
topic-movement = déplacement protégé
topic-ceasefire = cessez-le-feu
topic-meeting = réunion
topic-commitment = engagement
topic-line = la ligne elle-même
topic-charter = la charte
topic-rescue = recherche et sauvetage
topic-exercise = exercice
topic-detained-persons = personnes détenues

item-objectives = quel en est le but ?
item-location = où exactement ?
item-end-date = quand cela prend-il fin ?
item-designation = quelle en est la désignation ?
item-subordination = quel commandement en a la charge ?
item-numbers = quel est le nombre des participants ?
item-types = quels types y participent ?
item-confirm-times = les horaires annoncés valent-ils toujours ?
item-confirm-area = la zone annoncée vaut-elle toujours ?
item-confirm-heights = les limites verticales annoncées valent-elles toujours ?
item-can-shift-time = l’horaire peut-il être déplacé ?
item-can-shift-area = la zone peut-elle être déplacée ?
item-radio-contact = sur quelle fréquence peut-on l’appeler ?
item-is-it-yours = est-ce à vous ?
item-was-it-intended = était-ce voulu ?
item-control-status = est-ce sous contrôle ?
item-launch-announced = ce lancement a-t-il été annoncé, et dans quelle notification ?
item-launch-class = de quelle classe était le lancement ?
item-impact-area = où cela retombera-t-il ?
item-casualties = y a-t-il des blessés ou des morts ?
item-need-assistance = avez-vous besoin d’aide ?
item-whereabouts = où cela se trouve-t-il maintenant ?
item-who-to-call = qui peut-on appeler à ce sujet ?
item-next-report = quand donnerez-vous d’autres nouvelles ?
item-reason = pour quel motif ?
item-meaning-of-message = que signifie votre message ?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = oui
result-no = non
result-unable = dans l’impossibilité
result-stand-by = { $minutes ->
    [none] veuillez attendre
    [one] veuillez attendre { $minutes } minute
   *[other] veuillez attendre { $minutes } minutes
}
result-no-information = pas d’information
result-repeat = veuillez répéter

stage-sight = à vue
stage-rough = provisoire
stage-reviewed = révisée

position-kind-claim = affirmation
position-kind-denial = démenti
position-kind-reservation = réserve
position-kind-objection = objection
position-kind-note = pour mémoire

delivery-machine-received = reçu par la machine
delivery-opened = ouvert par une personne
delivery-not-delivered = non remis

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = Nous nous tenons à l’écart de votre zone annoncée.
meaning-passing-through = Nous avons l’intention de traverser la zone annoncée.
meaning-aircraft-to-identify = Nous envoyons un ou plusieurs aéronefs pour vous identifier.
meaning-holding-position = Nous restons sur notre position.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] Nous changeons de cap.
    [one] Nous changeons de cap : nouveau cap { $complement } degré vrai.
   *[other] Nous changeons de cap : nouveau cap { $complement } degrés vrais.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] Nous tournons sur tribord (à droite).
    [one] Nous tournons de { $complement } degré sur tribord (à droite).
   *[other] Nous tournons de { $complement } degrés sur tribord (à droite).
}
meaning-turning-to-port = { $complement ->
    [none] Nous tournons sur bâbord (à gauche).
    [one] Nous tournons de { $complement } degré sur bâbord (à gauche).
   *[other] Nous tournons de { $complement } degrés sur bâbord (à gauche).
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] Nous nous arrêtons.
    [one] Nous serons à l’arrêt d’ici { $complement } minute.
   *[other] Nous serons à l’arrêt d’ici { $complement } minutes.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] Nous montons.
    [one] Nous montons à { $complement } mètre au-dessus du niveau moyen de la mer.
   *[other] Nous montons à { $complement } mètres au-dessus du niveau moyen de la mer.
}
meaning-descending = { $complement ->
    [none] Nous descendons.
    [one] Nous descendons à { $complement } mètre au-dessus du niveau moyen de la mer.
   *[other] Nous descendons à { $complement } mètres au-dessus du niveau moyen de la mer.
}
meaning-keeping-course-and-speed = Nous gardons notre cap et notre vitesse.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] Nous quittons la zone.
    [one] Nous aurons quitté la zone d’ici { $complement } minute.
   *[other] Nous aurons quitté la zone d’ici { $complement } minutes.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] Veuillez vous tenir à l’écart de notre zone annoncée.
    [one] Veuillez vous tenir à { $complement } mètre au moins de notre zone annoncée.
   *[other] Veuillez vous tenir à { $complement } mètres au moins de notre zone annoncée.
}
meaning-call-on-radio = Veuillez nous appeler sur la voie radio convenue.
meaning-keep-distance = { $complement ->
    [none] Veuillez garder vos distances.
    [one] Veuillez garder une distance d’au moins { $complement } mètre.
   *[other] Veuillez garder une distance d’au moins { $complement } mètres.
}
meaning-do-not-cross-ahead = Veuillez ne pas passer devant nous.
meaning-switch-off-fire-control = Veuillez éteindre votre radar de conduite de tir.
meaning-switch-off-illumination = Veuillez éteindre vos projecteurs ou votre laser dirigés vers nous.
meaning-stop-interference = Veuillez faire cesser les perturbations radio.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] Il y a un danger devant vous.
    [one] Il y a un danger à { $complement } mètre devant vous.
   *[other] Il y a un danger à { $complement } mètres devant vous.
}
meaning-towing = { $complement ->
    [none] Nous remorquons un objet.
    [one] Nous remorquons un objet, à { $complement } mètre derrière nous.
   *[other] Nous remorquons un objet, à { $complement } mètres derrière nous.
}
meaning-submarine-operating = Un sous-marin opère près d’ici.
meaning-aircraft-operating = Nos aéronefs décollent et se posent.
meaning-rescue-in-progress = Un sauvetage est en cours ici.
meaning-unable-to-manoeuvre = Nous sommes dans l’impossibilité de manœuvrer.
meaning-navigation-unreliable = Notre navigation n’est pas fiable.

# Assurances
meaning-no-hostile-intent = Nous n’avons aucune intention hostile.
meaning-entered-by-mistake = Nous sommes entrés par erreur et nous repartons.
meaning-weapons-not-readied = Nos armes ne sont pas préparées à l’emploi.
meaning-misunderstanding = Il y a un malentendu ; veuillez n’entreprendre aucune action.

# State of an activity
meaning-ended = Notre activité annoncée est terminée.
# Minutes.
meaning-delayed = { $complement ->
    [none] Notre activité annoncée est retardée.
    [one] Notre activité annoncée est retardée de { $complement } minute.
   *[other] Notre activité annoncée est retardée de { $complement } minutes.
}
meaning-real-not-exercise = Ceci est réel, ce n’est pas un exercice.
meaning-exercise-stops = L’exercice s’arrête maintenant.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = Se prononce
signal-group-1 = intentions
signal-group-2 = demandes
signal-group-3 = avertissements
signal-group-4 = assurances
signal-group-5 = état d’une activité

## Receipts, the line, contacts, keys

level-received = reçu par la machine
level-opened = ouvert par une personne
level-understood = clair pour le lecteur (ne vaut pas accord)
level-passed = transmis
level-decided = décidé
level-answered = réponse donnée
level-rejected = ne peut être traité
level-confirmed-as-heard = confirmé tel qu’entendu
level-delivered-to-principal = remis au dirigeant

bearer-kind-tls = réseau (TLS)
bearer-kind-file-drop = fichiers portés à la main
bearer-kind-serial-line = ligne série
bearer-kind-voice = voix

transport-up = oui
transport-degraded = avec difficulté
transport-down = non

politics-open = ouverts
politics-partly-suspended = partiellement suspendus
politics-suspended = suspendus

holder-in-post = en poste
holder-acting = par intérim
holder-vacant = vacant
holder-not-stated = titulaire non indiqué

authority-decides = décide
authority-transmits = transmet
authority-represents = représente

key-kind-add = ajoutée
key-kind-rotate = mise en service à la place d’une précédente
key-kind-revoke = révoquée
key-kind-compromise = à ne plus tenir pour fiable

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = suspension
own-term-cancelled = annulation
own-term-postponed = report
own-term-paused = pause

charter-move-agree-article = article convenu
charter-move-begin-trial = début de la période d’essai
charter-move-put-in-force = mise en vigueur
charter-move-review = réexamen
charter-move-leave = retrait

## Incidents, events, distress

incident-class-misfire = tir intempestif
incident-class-border-crossing = franchissement d’une frontière ou d’une ligne
incident-class-airspace-entry = entrée dans un espace aérien
incident-class-waters-entry = entrée dans des eaux
incident-class-laser = laser
incident-class-radar-lock = accrochage par radar de conduite de tir
incident-class-close-approach = passage rapproché
incident-class-collision = collision
incident-class-shots-fired = coups de feu tirés
incident-class-warning-shots = tirs d’avertissement
incident-class-loss-of-control = perte de contrôle
incident-class-jamming = brouillage
incident-class-flares-or-objects-dropped = largage de leurres éclairants ou d’objets
incident-class-uncivil-language = propos discourtois
incident-class-mine-or-drifting-object = mine ou objet à la dérive
incident-class-launch-by-mistake = lancement par erreur
incident-class-strike-on-protected-site = frappe sur un site protégé
incident-class-strike-on-movement = frappe sur un déplacement protégé
incident-class-detention = détention de personnes
incident-class-cable-or-pipeline-damage = dommage à un câble ou à une conduite
incident-class-radiation-release = rejet radioactif
incident-class-computer-incident = incident informatique
incident-class-other = autre incident

unit-class-surface-ship = bâtiment de surface
unit-class-submarine = sous-marin
unit-class-fixed-wing = aéronef à voilure fixe
unit-class-helicopter = hélicoptère
unit-class-unmanned-aircraft = aéronef sans équipage
unit-class-ground-unit = unité terrestre
unit-class-air-defence-unit = unité de défense aérienne
unit-class-missile-unit = unité de missiles
unit-class-coast-guard = bâtiment de garde-côtes
unit-class-civil-ship = navire civil
unit-class-civil-aircraft = aéronef civil
unit-class-convoy = convoi
unit-class-unknown = unité inconnue

intent-accidental = accidentelle
intent-deliberate = délibérée
intent-unknown = inconnue

damage-none-known = aucun connu
damage-minor = légers
damage-serious = graves
damage-total-loss = perte totale
damage-unknown = inconnus

action-taken-ordered-stop = ordre d’arrêter donné
action-taken-withdrew = retrait effectué
action-taken-opened-investigation = enquête ouverte
action-taken-offered-assistance = aide proposée
action-taken-secured-evidence = éléments de preuve préservés
action-taken-grounded-similar-systems = systèmes semblables immobilisés
action-taken-changed-procedure = procédure modifiée
action-taken-informed-authorities = autorités informées
action-taken-none-yet = aucune pour l’instant

cause-technical-fault = défaillance technique
cause-human-error = erreur humaine
cause-navigation-error = erreur de navigation
cause-weather = conditions météorologiques
cause-misunderstood-message = un message a été mal compris
cause-notice-not-passed-on = une notification n’a pas été transmise
cause-planned-activity = une activité prévue
cause-not-ours = n’est pas de notre côté
cause-under-investigation = enquête en cours
cause-other = autre circonstance

assurance-not-directed-at-you = cela n’était pas dirigé contre vous
assurance-no-further-action = aucune autre action ne suit
assurance-has-stopped = cela a cessé
assurance-measures-taken = des mesures ont été prises
assurance-forces-not-on-alert = les forces ne sont pas à un niveau d’alerte plus élevé
assurance-will-report-again = d’autres nouvelles suivront

method-heard = entendu
method-seen = vu
method-sensor = par un capteur
method-reported = rapporté par d’autres

weapon-class-small-arms = armes légères
weapon-class-heavy-machine-gun = mitrailleuse lourde
weapon-class-grenade-launcher = lance-grenades
weapon-class-mortar = mortier
weapon-class-artillery = artillerie
weapon-class-multiple-rockets = lance-roquettes multiple
weapon-class-tank-gun = canon de char
weapon-class-anti-tank = arme antichar
weapon-class-unmanned-aircraft = aéronef sans équipage
weapon-class-air-strike = frappe aérienne
weapon-class-mine = mine
weapon-class-explosion-undetermined = explosion, arme indéterminée
weapon-class-flare = fusée éclairante

event-kind-explosion = explosion
event-kind-burst = rafale
event-kind-shot = coup de feu
event-kind-projectile = projectile en vol
event-kind-movement-of-weapons = mouvement d’armes
event-kind-works-near-line = travaux près de la ligne
event-kind-crossing-of-line = franchissement de la ligne
event-kind-overflight = survol

distress-nature-fire = incendie ou explosion à bord
distress-nature-flooding = voie d’eau
distress-nature-collision = collision
distress-nature-grounding = échouement
distress-nature-capsizing = danger de chavirement
distress-nature-sinking = en train de couler
distress-nature-disabled = désemparé et à la dérive
distress-nature-abandoning = abandon du navire
distress-nature-man-overboard = personne à la mer
distress-nature-aircraft-down = aéronef tombé ou posé en catastrophe
distress-nature-aircraft-emergency = aéronef en situation d’urgence
distress-nature-medical = urgence médicale
distress-nature-submarine-sunk = sous-marin coulé
distress-nature-under-fire = sous le feu
distress-nature-radiation = rayonnements
distress-nature-undesignated = détresse d’une autre nature

assistance-search = recherche
assistance-rescue = sauvetage
assistance-medical = aide médicale
assistance-tow = remorquage
assistance-firefighting = lutte contre l’incendie
assistance-divers = plongeurs
assistance-hold-fire = ne pas tirer
assistance-safe-passage = passage en sécurité
assistance-information = information
assistance-none = aucune aide nécessaire

## Tracks and encounters

track-kind-surface-ship = navire de surface
track-kind-submarine = sous-marin
track-kind-fixed-wing = aéronef à voilure fixe
track-kind-helicopter = hélicoptère
track-kind-unmanned-aircraft = aéronef sans équipage
track-kind-ground-vehicle = véhicule terrestre
track-kind-convoy = convoi
track-kind-unknown = nature inconnue

source-ais = AIS
source-ads-b = ADS-B
source-radar = radar
source-visual = vu à l’œil
source-own-report = son propre signalement
source-other-sensor = autre capteur

advice-both-turn-to-starboard = tous deux viennent sur tribord (à droite)
advice-we-give-way = nous cédons le passage
advice-please-give-way = veuillez céder le passage
advice-keep-course = veuillez garder votre cap
advice-call-on-radio = veuillez appeler par radio
advice-separate-in-height = s’écarter en altitude

## Protected sites and movements

site-category-hospital = hôpital
site-category-clinic = clinique
site-category-school = école
site-category-shelter = abri
site-category-warehouse = entrepôt
site-category-office = locaux de bureaux
site-category-water-works = ouvrage d’alimentation en eau
site-category-power-station = centrale électrique
site-category-nuclear-facility = installation nucléaire
site-category-dam = barrage
site-category-cultural-property = bien culturel
site-category-place-of-worship = lieu de culte
site-category-detention-place = lieu de détention
site-category-crossing-point = point de passage
site-category-observer-post = poste d’observateurs
site-category-residence-of-staff = logement du personnel
site-category-other = autre site

verification-visit-with-satellite-position = visite avec position par satellite
verification-imagery = imagerie
verification-documents = documents
verification-two-sources = deux sources
verification-not-verified = non vérifié

site-status-registered = inscrit
site-status-reverified = vérifié de nouveau
site-status-suspended = inscription suspendue
site-status-deregistered = inscription retirée

purpose-relief-goods = secours matériels
purpose-medical-evacuation = évacuation sanitaire
purpose-staff-rotation = relève du personnel
purpose-medical-supplies = fournitures médicales
purpose-evacuation-of-civilians = évacuation de civils
purpose-repair = réparation
purpose-monitoring = observation
purpose-grain = céréales
purpose-prisoner-exchange = échange de prisonniers
purpose-remains = restitution de dépouilles
purpose-other = autre but

vehicle-type-car = voiture
vehicle-type-armoured-car = voiture blindée
vehicle-type-truck = camion
vehicle-type-ambulance = ambulance
vehicle-type-bus = autocar
vehicle-type-ship = navire
vehicle-type-boat = embarcation
vehicle-type-helicopter = hélicoptère
vehicle-type-aircraft = aéronef
vehicle-type-train = train
vehicle-type-on-foot = à pied

night-marking-none = aucun
night-marking-beacon = balise
night-marking-roof-light = feu sur le toit
night-marking-thermal-panel = panneau thermique
night-marking-infrared-strobe = feu à éclats infrarouge
night-marking-hazard-lights = feux de détresse

## Calls, meetings, readouts, commitments, crises

media-voice = voix
media-video = vidéo
media-in-person = en personne

reply-accept = accepté
reply-decline = décliné
reply-stand-by = { $minutes ->
    [none] veuillez attendre
    [one] veuillez attendre { $minutes } minute
   *[other] veuillez attendre { $minutes } minutes
}

publish-nothing = rien
publish-agreed-points = les points convenus
publish-all = le tout

meeting-step-proposal = proposée
meeting-step-counter = autre date ou autre ordre du jour proposé
meeting-step-agreed = convenue
meeting-step-held = tenue
meeting-step-not-held = non tenue
meeting-step-postponed = reportée

commitment-state-open = à exécuter
commitment-state-done = exécuté
commitment-state-overdue = en retard
commitment-state-withdrawn = retiré

crisis-step-opened = ouvert
crisis-step-holding-reply = réponse d’attente
crisis-step-first-facts = premiers faits
crisis-step-call = appel
crisis-step-joint-sheet = fiche commune
crisis-step-contact = contact maintenu
crisis-step-closed = clos

## Names of the open lists, for codes that are not known here

list-action = action
list-action-taken = mesures prises
list-activity-kind = nature d’une activité
list-advice = conseil
list-assistance = aide demandée
list-assurance = assurances
list-bearer-kind = liaison
list-carried-by = voie de transmission
list-cause = circonstance
list-damage = dommages
list-distress-nature = nature de la détresse
list-event-kind = nature d’un événement
list-function = service
list-hazard = dangers
list-height-class = altitude
list-incident-class = incident
list-item = question
list-launch-class = classe d’un lancement
list-launch-field = rubriques d’une notification de lancement
list-launch-outcome = issue d’un lancement
list-meaning = signaux
list-night-marking = marquage de nuit
list-position-kind = nature d’une prise de position
list-purpose = but
list-range-class = portée
list-reason = motif
list-site-category = catégorie d’un site
list-source = source d’une piste
list-system-class = types de systèmes
list-topic = sujet
list-track-kind = nature d’une piste
list-unit-class = classe d’une unité
list-vehicle-type = véhicule
list-verification = vérification
list-weapon-class = arme

## Labels on screens

label-answers = Répond à
label-area = Zone
label-cancelled = Annulé le
label-claimed-time = Horloge de l’auteur
label-conflicts = Conflits
label-doubt = Incertitude
label-from = De
label-heights = Limites verticales
label-id = Inscription
label-not-compared = Non comparé
label-reduced-version = Version réduite antérieure
reduced-follows = { $entry } a été établie à partir de cette notification même
reduced-differs = { $entry } a été établie à partir d’une autre notification
label-receipts = Accusés de réception
label-nearest-at = Au plus près le
label-heights-apart = Écart de hauteur selon les chiffres
label-common-area = Surface commune
label-computed-here = Calculé ici
conflict-check-agrees = le même résultat
conflict-check-differs = un autre résultat : comparez ce que détiennent les deux côtés
conflict-check-other-rules = non comparable : calculé selon une autre version des règles
conflict-check-other-versions = non comparable : calculé sur des versions qui ne sont pas les dernières ici
conflict-check-not-met = un autre résultat : selon notre calcul, les deux ne se rencontrent pas
label-same-event = Même événement que
label-source = Publié sous
label-text = Texte de la notification
label-to = À
label-windows = Horaires

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } rencontre { $theirs } : { $windows }
conflict-margin = (seulement par la marge de sécurité)
# Those of one plan with the other party.
conflicts-of-plan = conflits : { $number }
party-ours = de notre côté
party-theirs = de leur côté
not-delivered = non remis
awaiting-answer = réponse attendue de l’autre partie
not-opened = non ouvert
needs-answer = réponse à donner
state-forked = bifurqué : élément de preuve, pas en vigueur
state-after-closing = postérieur à la fermeture de son nœud ; pas en vigueur
state-no-body = annoncé ; le contenu n’est pas encore arrivé
state-sealed = annoncé ; scellé, la clé n’est pas encore arrivée
state-closed = clos ici par { $officer }, { $at } : { $reason }
state-not-compared = non comparé avec les autres plans
state-without-effect = sans effet
# Why something is kept and shown, and changes nothing.
no-effect-another-status = son statut (réel, exercice, essai) n’est pas celui du message qu’il suit
no-effect-not-the-author = n’émane pas de son auteur
no-effect-own-plan = une réponse à son propre plan
no-effect-another-kind = d’une autre nature que la notification qu’il modifie
no-effect-not-for-this-kind = ne convient pas à un message de cette nature
no-effect-text-not-held = désigne un texte qui n’est pas détenu
no-effect-withdrawn-text = désigne un texte retiré
no-effect-article-twice = désigne deux fois un même article
no-effect-another-digest = son empreinte n’est pas celle des textes désignés
no-effect-another-target = désigne une autre inscription
no-effect-another-article = porte sur un autre article
no-effect-not-the-asker = n’émane pas de la partie qui a posé la question
no-effect-own-question = une réponse à sa propre question
no-effect-another-key = désigne une autre clé
no-effect-bad-public-key = une clé publique qui ne doit pas être enregistrée
no-effect-unknown-key = désigne une clé qui n’est pas enregistrée
no-effect-another-meeting = porte sur une autre réunion
no-effect-answers-nothing = accepte une proposition qui n’est pas détenue
no-effect-own-proposal = accepte sa propre proposition
no-effect-other-terms = accepte d’autres conditions que celles proposées
no-effect-sign-offs-missing = il manque les signatures des détenteurs de la clé du bureau
no-effect-stand-bys-used-up = la charte ne permet plus d’autre mise en attente
told-without-effect = envoyé, mais sans effet : { $reason }

situation-in-force = en vigueur
situation-planned = prévu
situation-open = ouvert
situation-overdue = en retard
situation-suspended = suspendu
situation-promised = promis
situation-awaiting = réponse attendue de l’autre partie
situation-not-delivered = non remis
situation-amended = modifié
situation-cancelled = annulé
situation-ended = terminé
situation-lapsed = caduc
situation-outside-announced-limits = hors des limites annoncées
situation-control-uncertain = contrôle incertain, tenez-vous à l’écart
situation-answered = réponse donnée
situation-standing-by = en attente
situation-disputed = déclaré différemment par les deux parties
situation-agreed = convenu
situation-missing-actuals = le relevé des chiffres et horaires réels manque
situation-unmatched-launch = lancement observé sans notification compatible
situation-nothing-open = rien n’est ouvert
situation-same = les deux nœuds voient la même situation
situation-differs = les deux nœuds voient la situation différemment ; comparez les registres

# $at: time.
answer-due-by = réponse due au plus tard le { $at }
answer-overdue-since = aucune réponse enregistrée ; elle était due au plus tard le { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] réponse due dans { $minutes } minute
   *[other] réponse due dans { $minutes } minutes
}
stand-by-until = en attente jusqu’au { $at }
holding-reply-due-by = réponse d’attente due au plus tard le { $at }
first-facts-due-by = premiers faits dus au plus tard le { $at }
call-due-by = appel dû au plus tard le { $at }
joint-sheet-due-by = fiche commune due au plus tard le { $at }
contact-missed = le contact dû le { $at } n’a pas eu lieu
meeting-due-by = réunion due au plus tard le { $at }
actuals-due-by = relevé des chiffres et horaires réels dû au plus tard le { $at }
review-due-at = à réexaminer le { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = pas de réponse ; l’échelon suivant est { $level } : { $office }
next-level-none = pas de réponse ; il n’y a pas d’échelon suivant
contact-reachable-now = joignable maintenant
contact-reachable-from = joignable à partir du { $at }
contact-vacant = vacant
ladder-step = { $level } : { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } commence le { $at } et n’a encore aucun accusé de réception de : { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = non activé : arrivé entre-temps : { $missed } ; à lire d’abord
activation-illegal = une activité à l’état « { $from } » ne peut pas passer à l’état « { $to } »
# The scope names what is suspended; $term is its author's word.
scope-suspended = non envoyé : ceci fait l’objet de « { $term } » depuis le { $at } ; conservé comme projet
scope-never-suspended = les essais, les accusés de réception, la détresse, les clés et la reprise ne sont jamais suspendus

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = délai de préavis respecté
lead-time-short = { $minutes ->
    [one] préavis trop court de { $minutes } minute
   *[other] préavis trop court de { $minutes } minutes
}
lead-time-late = notification tardive
threshold-reached = les activités liées atteignent ensemble le seuil : { $forces }
declared-and-actual = annoncé { $declared }, réel { $actual }
withheld-count = { $count ->
    [one] { $count } notification non donnée en { $year }
   *[other] { $count } notifications non données en { $year }
}
withheld-limit = limite { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = le site se trouve à { $distance } du lieu « { $locality } » : latitude et longitude sont peut-être interverties
site-doubt-hemisphere = le site se trouve à { $distance } du lieu « { $locality } » : nord et sud, ou est et ouest, sont peut-être intervertis
site-doubt-swapped-hemisphere = le site se trouve à { $distance } du lieu « { $locality } » : latitude et longitude, ainsi qu’un hémisphère, sont peut-être intervertis
site-doubt-duplicate = mêmes coordonnées que le site { $other }
site-doubt-far-from-place = le site se trouve à { $distance } du lieu « { $locality } » ; le lieu est-il exact ?
note-in-pause = se trouve dans une pause que les deux parties tiennent jusqu’au { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] L’autre partie a-t-elle été informée ? { $incident } : il reste { $minutes } minute.
   *[other] L’autre partie a-t-elle été informée ? { $incident } : il reste { $minutes } minutes.
}
reminder-report-overdue = L’autre partie a-t-elle été informée ? { $incident } : l’information était due au plus tard le { $at }.
reminder-draft-due = Le projet { $draft } peut partir depuis le { $at } ; une personne l’autorise : { $what }
reminder-draft-later = Le projet { $draft } est retenu jusqu’au { $at } : { $what }
reminder-sealed = Scellée, aucune clé reçue : inscription { $entry }, { $party }, { $at }
reminder-sealed-more = Scellées, aucune clé reçue : autres inscriptions : { $count }
# What an audience sees of a notice.
sight-nothing = rien
sight-coarse = de façon approximative
sight-full = en entier
field-need-to-know-inside = Voit dans ses zones
field-need-to-know-areas = Ses zones
field-need-to-know-outside = Voit ailleurs
field-need-to-know-delay-s = Délai
field-need-to-know-before = Voit avant la fin du délai
draft-why-release = attend l’autorisation d’envoi
draft-why-suspended = suspendu
draft-why-later = pas avant le { $at }
draft-why-withheld = non montré à ces destinataires
draft-why-written = rédigé ; une personne l’autorise
# For whom a draft waits.
waits-people = autorisations encore nécessaires : { $count }
waits-holders = signatures de détenteurs de la clé du bureau encore nécessaires : { $count }
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = rien n’a été envoyé ; en attente : { $what }
draft-kept = conservé ici, { $why }
draft-none = aucun projet
draft-dropped = abandonné : { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = plus tard de { $by }
way-earlier = plus tôt de { $by }
way-higher = plus haut de { $by }
way-lower = plus bas de { $by }
way-aside = { $by } vers { $towards }
way-pauses = avec des pauses
way-cut = coupé en ligne droite, { $kept } % conservés, sommets : { $corners }
way-bite = découpé autour de ce qui s’y trouve, { $kept } % conservés, sommets : { $corners }
way-name-later = Plus tard
way-name-earlier = Plus tôt
way-name-higher = Plus haut
way-name-lower = Plus bas
way-name-aside = De côté
way-name-pauses = Avec des pauses
way-name-cut = Couper en ligne droite
way-name-bite = Découper autour de ce qui s’y trouve
way-name-two-kinds = Plus haut ou plus bas, et à un autre moment
closed-not-allowed = non autorisé
closed-not-possible = impossible
closed-blocked = bloqué par { $plans }
closed-limits = hors des limites
resolve-nothing = Il ne rencontre rien en vigueur ni aucun projet ; il n’y a rien à changer.
resolve-none = Aucune solution dans vos limites.
resolve-met = Il rencontre : { $plans }
kept-at-home = gardé seulement chez nous, rien n’a été envoyé : { $what }
sent-before = déjà envoyé sous ce numéro de demande ; rien n’a changé
thread-under-charter = à partir d’ici sous la charte : { $charters }
thread-first-charter = la première
inbox-nothing = rien ici
conflicts-counted = Conflits : { $number } ; empreinte du résultat : { $fingerprint }
conflicts-more = autres : { $number } (openline inbox --conflicts)
hint = indication : { $said }
note = remarque : { $said }
head-number = N°
head-parts = Parties
head-bytes = Octets
catalogue-marks = * à remplir obligatoirement ; + peut être montré sans le reste du message
catalogue-example = Exemple
catalogue-size = Taille : { $content } octets, parties : { $parts } ; { $wire } octets transmis : en-tête et signature { $header }, corps scellé { $body }, trames { $frames }.
catalogue-sizes-of = Parties et octets sont ceux de l’exemple : { $command }
compose-begin = ? montre ce qu’un champ accepte ; une ligne vide l’omet s’il peut être omis
compose-not-read = non compris ; le champ accepte : { $takes }
incident-forgotten = levé : { $number } ; rien n’a été envoyé
drawn = dessiné : { $file }
chart-answered-in-time = Demandé à la partie, répondu à temps
chart-time-to-answer = Délai de réponse, médiane, s
head-line = Ligne
head-with = Avec
head-link = Liaison
head-held = Détenu
head-identical = Identique
line-held = { $said } dites, { $acts } du registre lui-même
line-held-sealed = { $said } dites (scellées : { $sealed }), { $acts } du registre lui-même
line-state-offered = proposée
line-state-confirmed = confirmée
link-up = établie
link-down = coupée
link-not-confirmed = ligne non confirmée
link-no-node = aucun nœud en marche
link-some = établies : { $up } sur { $all }
line-offered = offre de ligne avec { $peer } : { $file } ; à remettre par n’importe quelle voie
line-taken-up = ligne avec { $peer } acceptée
line-read-digits = Lisez ces chiffres à l’autre partie, par une voie où vous reconnaissez la voix :
line-same-digits = Les deux écrans montrent les mêmes chiffres, sinon quelqu’un a substitué une carte.
line-next = ensuite, des deux côtés : { $command } (avec les chiffres lus par l’autre partie)
line-ask-digits = Les 60 chiffres, tels que l’autre partie vous les lit
line-confirmed = la ligne { $line } avec { $peer } est confirmée de ce côté
line-card-counts = ligne { $line } : la fiche n° { $serial } de { $party } vaut dès maintenant
line-card-held = ligne { $line } : la fiche n° { $serial } de { $party } est déjà au registre
line-node-joined = le nœud { $node } s’est joint
line-node-gone = le nœud { $node } est parti
ring-alarm = alarme : { $command }
ring-bell = la sonnerie du terminal
ring-busy = l’alarme sonne déjà
ring-ended = terminé avec le code { $code }
ring-goes-on = cela continue
head-state = État
head-what = Quoi
head-when = Quand
head-stands = Où en est-on
head-section = Situation
head-draft = Projet
head-type = Type
head-why = Pourquoi ici
head-released-by = Autorisé par
head-waits-for = Attend
head-change = Changement
head-cost = Coût
head-witnessed = Attestés
witness-at = témoin { $name } : { $address }
witness-nowhere = le témoin { $name } n’est plus interrogé
witness-made = témoin { $name } créé dans { $folder }
witness-keys = ses clés publiques, pour les parties qui le nomment dans leur charte : { $file }
witness-next = ensuite, quand elles l’ont nommé : { $command }
witness-watches = la ligne { $line } ({ $name }) est suivie dès le prochain démarrage ; flux : { $feeds }
witness-found = { $party } : les clés de son nœud ont signé deux historiques du flux { $origin }
witness-caught-up = points de contrôle propres repris des exports : { $number } ; le témoin signe de nouveau
relay-health = relais { $name } : liaison { $link }
relay-holds = relais { $name } : liaison { $link } ; inscriptions qu’il dit détenir : { $held } ; détenues ici : { $all }
relay-given = ligne { $line } : le relais { $name } ({ $addresses }) la transporte dès maintenant
relay-is-witness = ce relais est aussi le témoin { $name } de la charte
relay-removed = ligne { $line } : le relais { $name } ne la transporte plus
relay-card-written = fiche du relais { $name } : { $file } ; chaque partie la donne à ses nœuds : { $command }
relay-carries = la ligne { $line } ({ $name }) est relayée dès le prochain démarrage
# Tables and columns of the report.
report-counts = Ce qui a été dit
report-lateness = Notifications tardives
report-receipts = Accusés de réception
report-answers = Réponses
report-tests = Essais de la ligne
report-withheld = Notifications non données
report-suspensions = Suspensions
report-actuals = Annoncé et réel
report-actuals-missing = Relevés du réel manquants
column-party = Partie
column-element = Type
column-status = Statut
column-entries = Inscriptions
column-notices = Notifications
column-late = En retard
column-after-start = Après le début
column-short-median-min = Manque, médiane, min
column-short-most-min = Manque, maximum, min
column-step = Étape
column-receipted = Avec accusé de réception
column-of = Sur
column-median-s = Médiane, s
column-p90-s = 90 %, s
column-asked = Demandées
column-answered = Répondues
column-in-time = À temps
column-no-answer = Sans réponse
column-not-delivered = Non remises
column-open = Ouvertes
column-tests = Essais
column-missed = Manqués
column-longest-gap-s = Plus long intervalle, s
column-agreement = Accord
column-year = Année
column-withheld = Non données
column-limit = Limite
column-over = Au-delà de la limite
column-entry = Inscription
column-since = Depuis
column-seconds = Secondes
column-said-within = Dit entre-temps
column-plan = Activité
column-name = Identifiant donné par l’auteur
column-field = Champ
column-declared = Annoncé
column-actual = Réel
column-ended-at = Fin
column-due = Échéance
column-start = Début
column-end = Fin
trigger-misfire = tir intempestif
trigger-unintended-launch = lancement non voulu
trigger-launch-off-course = lancement sorti de sa trajectoire
trigger-border-crossing = franchissement d’une frontière ou d’une ligne
trigger-airspace-entry = entrée dans un espace aérien
trigger-territorial-sea-entry = entrée dans une mer territoriale
trigger-shots-fired = coups de feu tirés
trigger-collision = collision
trigger-laser = laser
trigger-radar-lock = accrochage par radar de conduite de tir
trigger-jamming = brouillage
trigger-unsafe-approach = approche dangereuse
trigger-interception = interception
trigger-uncrewed-out-of-control = engin sans équipage hors de contrôle
trigger-weapon-adrift = arme à la dérive
trigger-submarine-accident = accident de sous-marin
trigger-radiological = rayonnements
trigger-debris = chute de débris
trigger-strike-on-protected-site = frappe sur un site protégé
trigger-outside-announced-limits = hors des limites annoncées

## What rings until a person takes it

ring = SONNE : { $said } En attente : { $waiting }.
ring-where = sonne chez : { $level }
ring-where-topic = sonne chez : { $level }, sujet : { $topic }
ring-offices = { $where } : { $offices }
ring-not-real = { $count ->
    [0] ne sonne pas : { $said }
   *[other] ne sonne pas : { $said } … et { $count } de plus
}
ring-reminder = signalement d’un incident propre
ring-test = Essai de l’alarme. Il ne s’est rien passé.
taken-by = pris en charge par { $who }, { $at }
escalated-untaken = porté à { $level } le { $at } : personne ne l’avait pris en charge
escalated-unanswered = porté à { $level } le { $at } : le délai a expiré sans réponse
ring-own-event = dans ce nœud
ring-no-test = essai de la ligne
needless-not-real = exercice ou essai
needless-again = la même chose avait été dite dans l’heure précédente
needless-nothing-followed = pris en charge, sans aucune suite
own-event-duress = Un officier agit peut-être sous la contrainte : { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = compatible avec la notification { $notice } (n’établit pas ce qui a été lancé)
launch-partly = en partie compatible avec la notification { $notice } (n’établit pas ce qui a été lancé)
launch-none-held = aucune notification compatible détenue sur cette ligne
launch-no-observation = aucune observation saisie
aspect-time = heure
aspect-place = lieu
aspect-direction = direction
aspect-class = classe
standing-agrees = concorde
standing-near = proche
standing-differs = diffère
standing-not-stated = non indiqué
match-reason-in-window = dans la fenêtre annoncée
match-reason-within-validity = pendant la validité de la notification, hors de sa fenêtre
match-reason-before-window = avant la fenêtre annoncée
match-reason-after-window = après la fenêtre annoncée
match-reason-after-cancellation = après l’annulation de la notification
match-reason-in-launch-area = dans la zone de lancement annoncée
match-reason-outside-launch-area = hors de la zone de lancement annoncée
match-reason-up-range-of-impact-area = en deçà d’une zone d’impact annoncée, dans le sens du vol
match-reason-far-from-impact-areas = loin des zones d’impact annoncées
match-reason-place-not-stated = la notification n’indique aucun lieu
match-reason-place-unreadable = le lieu annoncé ne peut être lu ici
match-reason-in-direction = dans la direction annoncée
match-reason-off-direction = dans une autre direction que celle annoncée
match-reason-towards-impact-area = vers une zone d’impact annoncée
match-reason-away-from-impact-areas = en s’éloignant des zones d’impact annoncées
match-reason-direction-not-stated = la notification n’indique aucune direction
match-reason-direction-not-observed = aucune direction n’a été observée
match-reason-same-class = même classe que celle annoncée
match-reason-other-class = estimé d’une autre classe que celle annoncée
match-reason-class-not-stated = la notification n’indique aucune classe
match-reason-class-not-observed = aucune classe n’a été estimée
match-reason-late-notice = la notification est arrivée après le lancement
match-reason-margin-only = seulement dans la marge d’incertitude
match-reason-nothing-held = aucune notification n’est détenue
match-reason-no-notice-at-that-time = aucune notification n’est détenue pour cette heure
match-reason-no-notice-for-that-place = aucune notification n’est détenue pour ce lieu
match-reason-window-over = la fenêtre est passée

## Readouts compared

# $party: name of a party.
readout-agreed = convenu
readout-stated-by = déclaré par { $party }
readout-only-in = figure dans un seul texte : celui de la partie { $party }
readout-differs = les deux textes diffèrent
readout-alike = écrit de même dans les deux textes
readout-no-longer = était convenu, ne l’est plus
readout-would-agree = Points convenus avec ce texte : { $points }
readout-would-undo = Points qui ne sont plus convenus avec ce texte : { $points }
readout-line-points = Point { $no }
readout-line-stated = Déclaration { $no }
readout-line-follow-up = Suite à donner { $no }
readout-text-of = { $party } : { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = La première charte de cette ligne régit ce qui est dit maintenant.
charter-governs-in-force = La charte { $digest } régit ce qui est dit maintenant : en vigueur depuis l’inscription { $entry } du { $since }.
charter-governs-on-trial = La charte { $digest } régit ce qui est dit maintenant : à l’essai depuis l’inscription { $entry } du { $since }.
charter-governs-on-trial-until = La charte { $digest } régit ce qui est dit maintenant : à l’essai depuis l’inscription { $entry } du { $since }, jusqu’au { $until }.
charter-numbers = Ses nombres : { $numbers }.
charter-numbers-unknown = Inconnus de ce nœud, montrés et sans effet : { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = les octets passent
fact-transport-degraded = les octets passent avec difficulté
fact-transport-down = les octets ne passent pas depuis le { $at }
fact-transport-never = les octets ne passent pas ; ils ne sont pas passés depuis le démarrage de ce nœud
fact-bearer-up = { $name } : fonctionne
fact-bearer-down = { $name } : coupé depuis le { $at }
fact-bearer-never = { $name } : pas encore joint
fact-test-overdue = le prochain essai est en retard depuis le { $at }
fact-clock-within = au plus { $most } d’écart avec la nôtre
fact-clock-ahead = en avance sur la nôtre d’au moins { $least }
fact-clock-behind = en retard sur la nôtre d’au moins { $least }
fact-clock-contradicts = indéterminé : les heures de ses inscriptions se contredisent
fact-clock-not-measured = pas encore mesurée
fact-staffed = l’autre permanence a été déclarée assurée le { $at }
fact-not-staffed = l’autre permanence a été déclarée non assurée le { $at }
fact-staffing-not-stated = l’autre permanence n’a pas déclaré si elle est assurée
fact-staffing-lapsed = la déclaration du { $at } selon laquelle l’autre permanence est assurée est caduque
fact-dealings-open = les parties ne déclarent aucune suspension
fact-identical = inscriptions identiques des deux côtés : { $number }
fact-witnessed = dont attestées par témoins : { $number } (cosignées par au moins { $needed } des { $all } témoins)
fact-agreed = convenues, selon la charte : { $number }
fact-two-histories = les clés de { $party } ont signé deux historiques d’un même flux ; les éléments de preuve sont conservés
fact-quota-fetched-here = inscriptions de { $party } qui attendent le quota de la charte depuis le { $at } : { $count } ; elles restent chez leur auteur et sont prises au fil du temps, un appel de détresse aussitôt
fact-quota-fetched-there = inscriptions propres que { $party } dit ne pas prendre depuis le { $at }, car elles dépassent le quota de la charte : { $count } ; elles attendent ici et sont prises au fil du temps, un appel de détresse aussitôt
fact-flash-over-quota = flash de { $party } au-delà du quota de la charte : { $count } ; ils sonnent comme immédiat
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } déclare : { $term }, depuis le { $at }
fact-used-despite = « { $term } », annoncé par { $party }, et pourtant utilisé : { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
test-missed = l’essai numéro { $number } est resté sans réponse

## Words on every export

preamble = Envoyer, recevoir ou répondre ne vaut ni consentement, ni aveu, ni reconnaissance, ni position sur la souveraineté ou sur quelque limite que ce soit.
protection-note = La notification n’est pas une condition préalable de la protection.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = ceci n’est ni un volume ni une intention de vol au sens d’ASTM F3548
error-unknown = une erreur ({ $code })
error-peer-fault = l’autre partie a envoyé ce que les règles de la ligne interdisent ; conservé comme élément de preuve
error-misuse = ceci ne peut être fait tel que demandé
error-unavailable = quelque chose de nécessaire manque en ce moment ; réessayez plus tard

error-after-closing = inscriptions d’un nœud fermé, après la dernière que sa partie laisse valoir
error-already-placed = une inscription se trouve déjà à cette place
error-audit-broken = le journal d’audit du nœud ne tient pas
error-bad-alarm = la commande de l’alarme ne peut pas être exécutée
error-bad-offer = cette partie ne peut donner suite à l’offre
error-bad-proof = la preuve ne mène pas à la racine signée
error-bad-public-key = une clé publique qui ne doit pas être enregistrée
error-bad-signature = la signature n’est pas valable
error-body-mismatch = le corps n’est pas celui que l’inscription désigne
error-bad-grant = le secret accordé ne s’ouvre pas avec la clé qu’il désigne
error-bad-request = ce n’est pas la demande d’un nœud d’être inscrit sur la fiche de sa partie
error-bad-seal = le corps ne s’ouvre pas avec le secret que son auteur a accordé
error-body-sealed = le corps est scellé et sa clé n’est pas ici
error-malformed-act = le corps ouvert n’est aucun des actes propres du registre
error-malformed-closing = une fermeture de nœud qui n’est pas dans sa forme
error-broken-chain = l’inscription ne désigne pas la précédente telle qu’elle est détenue ici
error-card-conflict = deux fiches d’une même partie se contredisent
error-card-not-in-force = la fiche est hors de la durée qu’elle indique pour elle-même
error-channel-closed = le canal a pris fin ; ce qui n’a pas d’accusé de réception est renvoyé
error-crooked-link = un renvoi désigne une autre inscription que celle qu’il dit ; l’inscription demeure
error-digits-differ = les chiffres diffèrent de ceux de ce nœud
error-empty-frame = l’autre partie a annoncé une trame de zéro octet
error-checkpoint-equivocation = un même nœud a signé deux arbres de même taille sur son propre flux ; les deux sont conservés comme éléments de preuve
error-contradiction = une déclaration désigne d’autres inscriptions que celles détenues ici ; elle est conservée comme élément de preuve
error-equivocation = un même nœud a signé deux inscriptions différentes pour la même place ; les deux sont conservées comme éléments de preuve
error-not-signed-in = personne n’est connecté
error-not-this-desk = la demande ne vient pas de la page de ce poste
error-not-your-role = l’officier n’a pas le rôle voulu
error-last-administrator = plus personne n’administrerait ce poste
error-no-browser = il n’y a pas sur cette machine de navigateur pour les mesures et les exercices
error-training-only = un nœud d’entraînement ne parle qu’avec son correspondant simulé
error-sign-in-refused = la clé d’accès, le code ou le nom n’est pas bon
error-statement-equivocation = un même nœud a déclaré deux contenus d’un même flux pour une même taille ; les deux déclarations sont conservées comme éléments de preuve
error-frame-too-large = l’autre partie a annoncé une trame trop grande
error-gap = des inscriptions antérieures à celle-ci manquent ; elles sont demandées
error-handshake-failed = aucun canal authentifié n’a été établi
error-invalid-cap-header = ceci ne serait pas un message CAP
error-invalid-coastlines = le fichier des traits de côte est endommagé
error-invalid-element = une rubrique du message enfreint sa règle
error-invalid-geojson = ceci n’est pas du GeoJSON, ou contient un objet qui n’est pas un volume
error-invalid-geometry = ceci n’est pas une zone qui puisse être comparée
error-invalid-hours = ces heures ne désignent aucun moment
error-invalid-rule = ceci n’est pas une règle qu’une charte puisse contenir
error-invalid-time = ceci n’est pas une heure
error-invalid-volume = le volume ne peut être comparé à d’autres
error-line-exists = une ligne de cet identifiant est déjà détenue, et diffère
error-lock-held = un autre processus écrit dans le dossier de ce nœud
error-malformed-body = le corps n’a pas la forme convenue
error-malformed-card = la fiche n’a pas la forme convenue
error-malformed-relay-card = la fiche du relais n’a pas la forme convenue
error-malformed-charter = la charte n’a pas la forme convenue
error-malformed-checkpoint = le point de contrôle n’a pas la forme convenue
error-malformed-element = le corps ne contient aucun message du catalogue
error-malformed-encoding = les octets n’ont pas le codage convenu
error-malformed-entry = les octets ne sont pas une inscription de la forme convenue
error-malformed-export = une ligne de l’export n’a pas la forme convenue
error-malformed-proof = le fichier n’est pas une preuve dans la forme convenue
error-not-covered = le point de contrôle ou la déclaration de la preuve ne va pas jusqu’à l’inscription
error-malformed-frame = l’autre partie a envoyé des octets qui ne sont pas une trame
error-malformed-receipt = l’accusé de réception n’a pas la forme convenue
error-malformed-statement = la déclaration n’a pas la forme convenue
error-misheard = ce qui a été entendu n’est pas un signal de la liste
error-newer-schema = le dossier a été écrit par une version ultérieure
error-older-store = le dossier a été écrit par une version qui ne scellait pas ce qu’elle garde
error-no-gazetteer = la liste des lieux n’est pas installée
error-no-node = aucun nœud en marche ne répond
error-not-read-yet = annoncé ; le contenu n’est pas encore arrivé
error-no-store = il n’y a pas de magasin de données à lire
error-no-such-signature = le point de contrôle ne porte aucune signature de cette clé
error-bad-witness-keys = ce ne sont pas les clés publiques d’un témoin
error-malformed-request = la demande n’a pas la forme convenue
error-no-alarm = ce qui a été montré ne prouve pas deux historiques
error-too-long = la demande est trop longue
error-too-many-tries = trop d’erreurs
error-two-histories = les clés d’un nœud ont signé deux historiques de son flux
error-witness-restored = le dossier du témoin a été copié ou restauré ; il ne signe pas encore
error-no-zones = les fuseaux horaires ne sont pas installés
error-not-a-store = le fichier n’est pas le magasin de données d’un nœud
error-store-locked = cela ne s’ouvre qu’avec la phrase secrète du nœud
error-not-expressible = cette forme n’a pas de mots pour ce qui est annoncé
error-not-published = le texte n’est pas une publication du projet
error-not-released = il faut davantage de personnes, ou d’autres personnes, avant l’envoi ; reste à l’état de projet
error-not-due = ses destinataires ne doivent pas encore le voir ; rien n’a été envoyé
error-nothing-shown = la règle ne montre rien à ces destinataires ; rien n’a été envoyé ni conservé
error-officer-exists = un officier de ce nom est déjà enregistré
error-opened-to-read = le magasin de données n’a été ouvert qu’en lecture
error-out-of-order = une inscription n’est pas dans l’ordre
error-out-of-place = l’inscription n’est pas à sa place
error-out-of-turn = l’autre partie a parlé hors de son tour
error-own-feed-incomplete = des inscriptions du flux de ce nœud manquent ; écrire maintenant le ferait bifurquer
error-request-reused = cette demande a déjà été faite avec un autre contenu ; la première inscription demeure
error-root-contradicted = une racine signée contredit les inscriptions du fichier
error-worker-lost = un processus qui partageait le travail s’est terminé ou n’a pas pu faire sa part
error-wrong-key = la clé jointe au fichier n’ouvre pas le corps voisin
error-source-unavailable = la source ne répond pas
error-stale-citation = non activé : des notifications qui se chevauchent n’ont pas été lues dans leur dernière version
error-stale-snapshot = l’instantané stocké est d’une autre version ; tout est recalculé
error-store-busy = un autre processus occupe le magasin de données
error-store-closed = le magasin de données est fermé
error-store-damaged = le magasin de données est endommagé ; plus rien n’y est écrit
error-store-full = le disque est plein ; rien n’a été conservé
error-suspended = non envoyé : cette partie des échanges est suspendue ; conservé comme projet
error-too-slow = l’autre partie n’a pas terminé à temps
error-unencodable = une valeur pour laquelle le codage n’a pas de forme
error-unknown-entry = aucune inscription de ce genre n’est détenue ici
error-unknown-feed = la ligne n’a pas de flux de ce nœud
error-unknown-format = le corps est dans un format que cette version ne peut pas ouvrir ; il est conservé
error-unknown-head = l’accusé de réception désigne des inscriptions qui ne sont pas encore détenues ici
error-unknown-line = aucune ligne de ce genre n’est détenue ici
error-unknown-node = aucune fiche de cette ligne ne désigne ce nœud
error-unknown-peer = quelqu’un a répondu avec une clé qui n’est pas connue ici
error-unknown-zone = aucun fuseau horaire ne porte ce nom
error-unproved-fork = deux inscriptions pour une même place, sans élément de preuve
error-stated-apart = deux historiques d’un même flux ont été déclarés ; ce que tous les membres ont déclaré à l’identique demeure
error-unreachable = personne n’a répondu à l’adresse de l’autre partie
error-unreadable-source = la source ne peut être lue comme demandé
error-wrong-card = la fiche manque, ou n’est pas celle que la charte désigne
error-wrong-line = un élément d’une autre ligne
error-wrong-officer = pas d’officier de ce nom, ou une autre phrase secrète
error-wrong-passphrase = la phrase secrète n’ouvre pas le fichier

# what is kept of what others did against the rules (spec 3.10)

evidence-none = Rien n’est conservé contre quiconque.
evidence-proves = Cela prouve
evidence-not = Cela ne prouve pas
evidence-twice-proves = que cette clé a signé deux contenus d’un même flux : chacun peut vérifier les deux signatures.
evidence-twice-not = qui s’est servi de la clé, ni pourquoi. Ce que tous les membres avaient déclaré auparavant reste intact.
evidence-other-proves = que cette clé a signé un autre historique que celui détenu ici.
evidence-other-not = lequel des deux est celui de l’auteur : comparez les deux registres. Quand un flux a bifurqué, chaque partie a pu suivre de bonne foi une autre branche.
evidence-bytes-proves = à autrui, rien au-delà de ce qui est signé dans ces octets : qu’ils viennent de ce nœud, seul le vôtre l’affirme.
evidence-bytes-not = une intention de nuire : un programme d’une autre version ou un disque endommagé fait de même.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = Tout concorde.
verdict-holds-why = Tout ce qui peut être vérifié dans ce fichier est tel qu’il a été signé.
verdict-forked = Tout concorde, et une bifurcation apparaît.
verdict-forked-why = La clé d’un même nœud a signé deux inscriptions différentes pour une même place. Les deux signatures sont valables.
verdict-fails = Il y a une DISCORDANCE.
verdict-fails-why = Quelque chose dans ce fichier n’est pas ce qui a été signé. On ne peut se fier à ce qui est nommé ci-dessus.
verdict-preamble = La charte de cette ligne dit
verdict-faults = Ce qui ne concorde pas
verdict-flags = Ce qu’un auteur a mal fait ; l’inscription demeure
verdict-forks = Deux inscriptions pour une même place
verdict-fork-above = Ce qui s’ensuit : qui détenait cette clé a signé deux historiques, et les deux sont conservés. Lequel vaut, ce sont des personnes qui le décident. Ce que tous les membres avaient signé auparavant est intact.
verdict-place = place { $sequence }
verdict-line-of-file = ligne { $line } du fichier
verdict-checked = Ce qui a été vérifié
verdict-count-cards = fiches des membres, par leurs clés racines
verdict-count-entries = inscriptions : signature, chaîne et ordre
verdict-count-pending = inscriptions qui en attendent une autre
verdict-count-bodies = corps : ceux que leurs inscriptions désignent
verdict-count-bodies-opened = dont ouverts, par des clés jointes au fichier
verdict-count-bodies-sealed = dont scellés et non ouverts
verdict-count-bodies-erased = corps effacés selon une règle, absents du fichier
verdict-count-bodies-missing = corps absents du fichier
verdict-count-bodies-unopened = corps d’une forme inconnue ici
verdict-count-forks = bifurcations, les deux signatures de chacune
verdict-count-checkpoints = points de contrôle des flux
verdict-count-checkpoints-beyond = points de contrôle portant sur plus que le fichier
verdict-count-statements = déclarations des membres
verdict-count-stated-roots = flux des déclarations conformes au fichier
verdict-count-stated-roots-beyond = flux des déclarations allant au-delà du fichier
verdict-count-receipts = accusés de réception des machines
verdict-count-receipts-beyond = accusés de réception nommant plus que le fichier
verdict-erased = Effacé selon une règle ; les inscriptions demeurent
verdict-erased-by = { $party } ({ $node }), { $rule } : inscriptions désignées : { $count }, dont sans corps dans ce fichier : { $absent }
verdict-rule-1 = car closes et anciennes
verdict-rule-2 = car ce type n’est pas conservé plus longtemps
verdict-rule-unknown = selon une règle inconnue ici ({ $number })
verdict-count-cosignatures = cosignatures de témoins
verdict-proves = Ce que cela prouve
verdict-proves-author = Chaque inscription comptée ci-dessus a été signée par la clé du nœud qu’elle nomme.
verdict-proves-cut = Tous les membres ont signé le même historique. Inscriptions qu’il contient : { $count }. Ses chiffres : { $digits }. Comparer ces chiffres avec les autres, c’est en comparer la totalité.
verdict-proves-no-cut = Tous les membres n’ont pas déclaré ce qu’ils détiennent : rien n’est montré identique de tous côtés.
verdict-proves-witnessed = Dont attestées aussi par témoins : { $count } (cosignées par au moins { $needed } des { $all } témoins que nomme la charte).
verdict-proves-agreed = La charte tient pour convenu ce qui est identique et attesté : { $count }.
verdict-unchecked = Ce qui n’a pas été vérifié, car aucun fichier ne peut le montrer
verdict-unchecked-keys = Que ces clés racines sont celles des parties : comparez les 60 chiffres avec des personnes de confiance.
verdict-unchecked-times = Les heures : chacune est celle de l’horloge de son auteur.
verdict-unchecked-cards = Si une fiche était en vigueur quand sa partie l’a utilisée.
verdict-unchecked-newer = Que rien de plus récent n’a été omis : ce qu’aucun membre n’a encore déclaré dépend de qui a fait le fichier.
verdict-unchecked-truth = Si ce qui est dit est vrai : seulement que c’est ce qui a été signé.
verdict-same = Les deux registres sont identiques, inscription par inscription.
verdict-differ = Les deux registres diffèrent.
verdict-first-difference = La première différence
verdict-differ-missing-in-a = Cette inscription manque dans le premier fichier.
verdict-differ-missing-in-b = Cette inscription manque dans le second fichier.
verdict-differ-fork = Chaque fichier a une autre inscription à cette place : quelqu’un a signé deux historiques.
verdict-differ-forged = Chaque fichier a une autre inscription à cette place. La signature de l’une n’est pas valable : son nœud ne l’a pas signée.
verdict-signature = Signature
verdict-signature-good = valable
verdict-signature-bad = NON valable
verdict-differ-other-bytes = Une inscription porte deux signatures. Elle dit la même chose dans les deux.
verdict-differ-other-body = Le corps de cette inscription diffère : l’un des deux n’est pas ce qui a été signé.
verdict-differ-body-missing-in-a = Le corps de cette inscription manque dans le premier fichier.
verdict-differ-body-missing-in-b = Le corps de cette inscription manque dans le second fichier.
verdict-differ-other-line = Les deux fichiers sont les registres de deux lignes différentes.
verdict-proof-holds = La preuve est valable.
verdict-proof-holds-why = Ce qui est montré ci-dessous fait partie d’une inscription signée telle quelle.
verdict-shown = Ce qui est montré
verdict-part = Partie { $index }
verdict-kept-back = Non montré : les autres parties que cette inscription peut avoir. Elle en compte au plus { $most }.
verdict-proof-checkpoint = { $party } a signé un historique où figure cette inscription. Inscriptions qu’il contient : { $size }.
verdict-proof-cosigned = Cosignée par { $count } des { $all } témoins que nomme la charte : { $names }.
verdict-proof-stated = Membres ayant déclaré un historique avec cette inscription : { $parties }.
verdict-proof-unstated = La preuve ne montre pas qu’un autre membre connaissait cette inscription.
verdict-status-1 = EXERCICE
verdict-status-2 = ESSAI
verdict-unchecked-others = Si une autre inscription a modifié celle-ci, l’a retirée ou y a répondu.
verdict-may-show = La charte permet de montrer à d’autres ce genre de message.
verdict-may-not-show = La charte ne permet PAS de montrer à d’autres ce genre de message. Cela ne change rien à ce que la preuve montre.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = Poste de l’officier de permanence
desk-language = Langue
desk-sign-in = Se connecter
desk-sign-in-how = Avec votre clé d’accès et votre code personnel.
desk-locked = Le poste est verrouillé. Reconnectez-vous ; ce que vous avez saisi reste.
desk-generator-how = Avec un générateur de codes, on peut lire et accuser réception, rien de plus.
desk-officer = Officier
desk-digits = Les six chiffres du générateur
desk-code = Votre code
desk-with-passkey = Plutôt avec une clé d’accès
desk-with-generator = Sans clé d’accès : générateur de codes
desk-enrol = Enregistrer votre clé d’accès
desk-enrol-how = Choisissez deux codes de même longueur, de six à douze chiffres. Le second sert sous la contrainte : tout paraît pareil, et votre commandement est averti.
desk-duress = Code sous contrainte
desk-register = Enregistrer
desk-sign-out = Se déconnecter
desk-lost = Le nœud ne répond pas. Ce qui est affiché peut être ancien ; ce que vous saisissez reste ici.
desk-training = ENTRAÎNEMENT. Tout ici est un exercice ; rien n’atteint une ligne réelle.
desk-views = Vues
desk-view-now = Maintenant
desk-needs-now = À traiter maintenant
desk-nothing = Rien à traiter maintenant.
desk-needs-answer = attend une réponse
desk-needs-open = pas encore lu
desk-needs-settle = ouvert ; dites si c’est clair
desk-needs-look = à examiner
desk-needs-delivery = de nous ; pas encore remis
desk-needs-reply = de nous ; attend l’autre partie
desk-needs-next = de nous ; aucune réponse dans le délai
desk-needs-silent = de nous ; aucune réponse, et on le sait ici
desk-choose = Choisissez un élément : flèches, puis Entrée.
desk-lines = Lignes
desk-drafts = En attente d’autorisation
desk-no-drafts = Aucun projet en attente.
desk-keys = Touches : g puis une lettre ouvrent une vue ; ↑ ↓ se déplacer, Entrée ouvre et confirme, Échap revient ; la touche encadrée choisit.
desk-transport = Transport
desk-watch = Leur permanence
desk-dealings = Politique
desk-tested = Dernier essai
desk-clock = Son horloge
desk-never = aucun
desk-identical = Identiques
desk-two-histories = Les clés de { $party } ont signé deux historiques d’un même flux ; les éléments de preuve sont conservés.
desk-take = Prendre en charge
desk-take-all = Prendre les { $count } semblables
desk-alarms-more = Alarmes sur d’autres lignes : { $count }
desk-no-sound = Cette page ne peut pas encore se faire entendre. Appuyez sur une touche pour activer le son :
desk-silence = Couper le son
desk-shown-exercise = EXERCICE : ce qui est affiché n’est pas réel
desk-shown-test = ESSAI : ce qui est affiché n’est pas réel
desk-wall-unknown = Cet affichage n’est pas connu. L’administrateur crée son adresse : openline wall add
desk-wall-taken = pris en charge
desk-wall-more = et d’autres : { $count }
desk-view-alarms = Alarmes
desk-week-last = Sept derniers jours
desk-week-before = La semaine d’avant
desk-hear = Écouter l’alarme de cette page :
desk-week-quiet = Rien n’a sonné.
desk-week-counts = Alarmes par ligne et par priorité
desk-week-line = Ligne
desk-week-precedence = Priorité
desk-week-alarms = Alarmes
desk-week-needless = dont personne n’avait besoin
desk-week-slowest = plus long délai de prise en charge
desk-week-unneeded = Alarmes dont personne n’avait besoin
desk-week-none = Aucune.
desk-own-words = Les mots de l’auteur, tels quels
desk-ladder = Jusqu’où c’est arrivé
desk-no-steps = Personne ne l’a encore confirmé.
desk-result-yes = Oui
desk-result-no = Non
desk-result-unable = Impossible
desk-result-stand-by = Attendez … minutes
desk-result-no-information = Pas d’information
desk-result-repeat = Répétez, s’il vous plaît
desk-say = Ce qu’on peut en dire
desk-minutes = Minutes
desk-send = Envoyer à l’autre partie
desk-back = Retour
desk-sent = Envoyé.
desk-draft-kept = Gardé comme projet { $draft } : quelqu’un d’autre l’autorise.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }, à { $place }
unusable-no-points = la ligne n’a aucun point
unusable-no-points-hint = donnez au moins un point
unusable-no-ring = le polygone n’a aucun contour
unusable-no-ring-hint = donnez d’abord le contour extérieur
unusable-few-corners = un contour a trop peu de sommets distincts : { $number }
unusable-few-corners-hint = un contour en demande trois ; une zone autour d’un pôle est un contour de points autour de lui
unusable-half-parallel = un côté fait la moitié du tour de son parallèle : est ou ouest, on ne peut le dire
unusable-half-parallel-hint = placez un sommet entre les deux
unusable-no-window = il n’y a aucune fenêtre de temps
unusable-no-window-hint = donnez au moins un début ; la fin peut rester ouverte
unusable-backward-window = une fenêtre de temps finit avant de commencer
unusable-backward-window-hint = échangez le début et la fin
unusable-no-number = une coordonnée n’est pas un nombre
unusable-no-number-hint = donnez chaque sommet par deux nombres finis
unusable-off-globe = un sommet est hors du globe : longitude { $lon }, latitude { $lat }
unusable-off-globe-hint = les positions sont la longitude, puis la latitude, en degrés
unusable-radius = le rayon est de { $metres } m
unusable-radius-hint = un rayon va de 0 à { $most } m
unusable-half-width = la demi-largeur est de { $metres } m
unusable-half-width-hint = une demi-largeur va de 0 à { $most } m
unusable-opposite = un côté joint des points opposés du globe
unusable-opposite-hint = placez un sommet entre les deux : tous les chemins sont également courts
unusable-large = le contour enferme { $share } du globe
unusable-large-hint = une zone fait moins de la moitié du globe : listez les sommets d’une grande zone en la gardant à gauche, ou divisez-la
unusable-crossing = deux côtés du polygone se croisent
unusable-crossing-hint = listez les sommets dans l’ordre autour de la zone, ou divisez-la
unusable-hole = un trou se trouve hors de sa zone, ou dans un autre trou
unusable-hole-hint = donnez d’abord le contour extérieur, puis les trous qu’il contient ; une seconde zone est un objet à part
unusable-overlap = deux polygones d’une même zone se chevauchent
unusable-overlap-hint = donnez ce qui se chevauche comme objets à part, ou comme un seul contour
unusable-track-times = la route a { $points } points et { $times } heures
unusable-track-times-hint = donnez une heure pour chaque point de la route, et au moins deux points
unusable-track-order = les heures de la route ne sont pas croissantes : la n° { $number } n’est pas après la précédente
unusable-track-order-hint = listez les points dans l’ordre de passage, chacun avec son heure
unusable-sector-radii = le rayon intérieur est de { $inner } m, l’extérieur de { $outer } m
unusable-sector-radii-hint = le rayon extérieur d’un secteur est plus grand, d’un mètre au moins
unusable-azimuth = un azimut de { $azimuth } degrés
unusable-azimuth-hint = les azimuts vont de 0 à 360, dans le sens horaire depuis le nord
unusable-sector-turn = le secteur va de { $start } à { $end } degrés
unusable-sector-turn-hint = les deux azimuts diffèrent ; le tour complet va de 0 à 360
unusable-water = l’étendue d’eau { $number } n’est pas dans la liste
unusable-water-hint = donnez la zone par un polygone, ou par un numéro de docs/reference/waters.md
unusable-quadrant = le quadrant { $sector } de l’océan { $ocean } n’est pas dans la liste
unusable-quadrant-hint = donnez la zone par un polygone, ou nommez une étendue d’eau
unusable-limits = la limite inférieure, { $lower }, est au-dessus de la supérieure, { $upper }
unusable-limits-hint = échangez-les, ou corrigez celle qui est fausse ; les profondeurs se comptent vers le bas
unusable-inner-radius = le rayon intérieur est de { $metres } m
unusable-inner-radius-hint = un rayon intérieur va de 0 à { $most } m
unusable-outer-radius = le rayon extérieur est de { $metres } m
unusable-outer-radius-hint = un rayon extérieur va de 0 à { $most } m

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = partie { $name } créée dans { $folder }
party-site-made = nœud { $node } de { $name } créé dans { $folder }
party-root = racine
party-node = nœud
party-language = langue
party-root-key = clé racine
party-root-safe = { $file } : mettez-la dans un coffre, et une copie dans un autre
party-card = fiche de { $name }, n° { $serial }, valable jusqu’au { $until }
party-card-next = remettez-la à l’autre partie par n’importe quelle voie ; les 60 chiffres montreront si elle a été substituée
party-node-closed = le nœud { $node } est fermé sur la ligne { $line } ({ $reason })
officer-acts = l’officier { $name } agit pour le bureau { $office }
next = ensuite : { $command }
next-root = ensuite, là où se trouve la clé racine : { $command }
next-here = puis ici : { $command }
publish-as-drafted = { $number } : conforme au projet
publish-otherwise = { $number } : non conforme au projet
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = renvoyé par { $officer }, { $at } : { $reason }
draft-lacks-role = Vous ne pouvez pas autoriser l’envoi ; une personne ayant le rôle « release » le fait.
draft-lacks-second = Vous l’avez déjà autorisé, ou rédigé : une seconde personne, différente, l’autorise.
draft-lacks-keys = Les détenteurs de la clé du bureau le signent, chacun sur la ligne de commande du nœud : { $command }
draft-lacks-time = Selon sa règle, le destinataire ne doit pas encore le voir. Pour l’envoyer quand même, sur la ligne de commande du nœud : { $command }
desk-draft-not-sent = Non envoyé.
desk-draft-conflicts = Ce qu’il rencontrerait
desk-draft-advice = À savoir avant l’envoi
desk-draft-written = Rédigé par
desk-draft-released = Autorisé jusqu’ici par
desk-draft-nobody = personne encore
desk-draft-waits = Attend encore
desk-draft-ways = Ce qu’on peut en faire
desk-draft-way-release = Autoriser
desk-draft-way-send-back = Renvoyer, avec le motif
desk-draft-way-discard = Abandonner
desk-draft-confirm-release = Autoriser maintenant
desk-draft-confirm = Oui, le faire
desk-draft-reason = Que faut-il changer ? Cela reste chez nous.
desk-draft-discarded = Abandonné. Rien n’a été envoyé.
desk-draft-went-back = Renvoyé à son auteur. Rien n’a été envoyé à l’autre partie.
desk-draft-released-now = Autorisé pour votre part ; il attend encore.
# A draft that is gone.
desk-draft-gone = Ce projet n’attend plus : il a été envoyé, ou abandonné.

## Subjects of a line, each with a page of its own

subject-charter = Charte
subject-crises = Crises
subject-incidents = Incidents et détresse
subject-questions = Questions
subject-plans = Plans
subject-launches = Lancements
subject-protection = Sites et mouvements
subject-encounters = Rencontres de mobiles et pistes
subject-meetings = Réunions et appels
subject-readouts = Comptes rendus
subject-commitments = Engagements
subject-words = Textes et positions
subject-contacts = Contacts
subject-suspensions = Suspensions
subject-line = La ligne elle-même
subject-empty = Rien n’a encore été dit à ce sujet.
charter-article = Article { $number }
charter-preamble = Préambule
commitment-given-by = Pris par
commitment-first-due = Échéance initiale
contact-not-reachable = injoignable
contacts-none = Aucune échelle de contacts n’a été publiée.
contacts-of = Contacts de { $party }
own-watch-staffed = notre permanence est déclarée assurée
own-watch-not-staffed = notre permanence est déclarée non assurée
own-watch-not-stated = nous n’avons pas déclaré si notre permanence est assurée
crisis-first-hour = La première heure
incident-facts = Les faits, tels que chaque partie les expose
incident-agreed-facts = Convenu dans les comptes rendus
incident-closed-agreed = clos : points convenus
incident-closed-disagreement = clos : désaccord consigné
incident-record-open = répondu ; le compte rendu commun reste à faire
launch-result-due = Résultat attendu au plus tard le
readout-counted = convenus : { $agreed } ; non convenus : { $disputed }
readout-of = Comptes rendus de : { $about }
suspension-never = Des types de message qui ne peuvent jamais être suspendus y figurent aussi.
act-charter-agree = Accepter le texte de { $party }
act-charter-agree-own = Accepter notre propre texte
act-charter-agree-one = Accepter ce texte
act-charter-withdraw = Retirer notre texte
act-charter-trial = Signer : commencer l’essai des articles { $articles }
act-charter-force = Signer : mettre en vigueur les articles { $articles }
act-crisis-contact = Confirmer le contact, et le prochain dans … minutes
act-crisis-close = Le clore pour notre part
act-meeting-agree = Accepter les conditions de { $party }
act-meeting-held = Signaler : tenue ({ $at })
act-meeting-not-held = Signaler : non tenue ({ $at })
act-readout-agree = Convenir des points choisis, tels que l’autre partie les a écrits
act-readout-write = Notre propre texte : modifier, omettre ou ajouter des points
act-commitment-make = Nous engager : { $what } ({ $at })
act-commitment-done = C’est fait
act-commitment-withdraw = Le retirer
act-suspension-resume = Lever notre suspension
act-incident-ask = Poser les questions d’usage
act-launch-ask = Interroger l’autre partie à ce sujet
act-line-staffed = Déclarer notre permanence assurée
act-line-unstaffed = Déclarer notre permanence non assurée
error-nothing-to-say = cet acte ne convient pas à l’élément dans l’état actuel
desk-view-subjects = Sujets
desk-count-overdue = en retard : { $count }
desk-count-disputed = divergents : { $count }
desk-count-open = ouverts : { $count }
desk-write-new = Rédiger : { $kind }
desk-said-in-it = Ce qui a été dit
desk-earlier = plus tôt : { $count }
desk-take-point = Choisir le point { $number }
desk-open-item = Ouvrir l’élément
desk-subject-keys = ↑ ↓ choisissent un sujet, Entrée l’ouvre ; Échap revient.
desk-view-map = Carte
desk-map-label = Carte des zones en vigueur et prévues
desk-map-keys = Sur la carte : les flèches déplacent (avec Maj, un peu), + et − changent l’échelle, 0 montre tout, Entrée prend ce qui est sous la croix.
desk-map-bare = Les traits de côte n’ont pas pu être chargés ; les zones sont justes sans eux.
desk-map-closer = Plus près
desk-map-wider = Plus loin
desk-map-all = Tout
desk-map-globe = Globe
desk-map-kilometres = { $value } km
desk-map-metres = { $value } m
desk-map-what = Quoi
desk-map-owner = À qui
desk-map-when = Quand
desk-map-heights = Limites verticales
desk-map-conflicts = Conflits
desk-map-before = Page précédente
desk-map-after = Page suivante
desk-map-page = Page { $page } sur { $pages }
desk-map-all-days = Tous les sept prochains jours
desk-map-time = Moment montré
desk-map-play = Faire défiler
desk-map-stop = Arrêter
desk-map-count = Zones : { $count }. { $when }.
desk-map-facts = La même chose en tableau
desk-map-open = Ouvrir ce qui l’a annoncée
desk-map-left-off = Plus de zones qu’on ne peut en montrer ; les dernières, omises : { $count }.
desk-map-authority = L’image aide à trouver ; ce qui compte, ce sont les coordonnées de la notification. Traits de côte : Natural Earth.
desk-map-legend = Ce que disent lignes et couleurs
desk-map-line-force = en vigueur
desk-map-line-planned = prévue
desk-map-line-draft = projet ici
desk-map-line-grave = hors limites, ou contrôle incertain
desk-map-mock = EXERCICE ou ESSAI
desk-map-conflict = conflit
desk-draw-polygon = Polygone
desk-draw-circle = Cercle
desk-draw-corridor = Couloir
desk-draw-shape = Forme
desk-draw-label = Carte où dessiner la zone
desk-draw-keys = Un clic, ou Entrée à la croix, pose un sommet ; glisser le déplace ; Retour arrière ôte le dernier. Les flèches déplacent la carte, + et − changent l’échelle, 0 montre tout.
desk-draw-radius = Rayon en mètres
desk-draw-width = Demi-largeur en mètres
desk-draw-clear = Recommencer
desk-draw-corners = Sommets
desk-draw-corner = Sommet { $number }
desk-draw-remove = Ôter le sommet { $number }
desk-draw-typed = Saisir ou coller des positions, sous toute forme usuelle
desk-draw-add = Ajouter
desk-draw-none = Aucune position trouvée dans ce texte.
desk-draw-strays = Non pris, ou douteux : { $words }
own-words-beside = Texte joint
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = « { $word } » mêle des lettres de plusieurs écritures : { $scripts }
doubt-resembles = « { $word } » ressemble à « { $name } » mais s’écrit avec d’autres caractères
script-latin = latin
script-cyrillic = cyrillique
script-greek = grec
place-verified = Vérifié ici : signé par le nœud de { $party }, à sa place, entier.
place-pending = Signé par le nœud de { $party } et entier ; ce qui le précède n’est pas encore tout arrivé.
place-forked = Les clés de { $party } ont signé autre chose à la même place : ni l’un ni l’autre ne compte tant que des personnes n’ont pas tranché.
place-identical = Identique : les deux côtés ont déclaré le même registre jusqu’ici.
place-not-identical = Pas encore déclaré de même par les deux côtés.
place-cosigned = Cosigné par assez de témoins (requis : { $needed } sur { $all }).
place-not-cosigned = Pas encore cosigné par assez de témoins (requis : { $needed } sur { $all }).
place-no-witnesses = Cette ligne n’a pas de témoins.
time-answer = Réponse due
time-stand-by = En attente jusqu’au
time-begins = Ouverture de la fenêtre
time-ends = Fermeture de la fenêtre
changed-from = { $label } : { $before } → { $after }
ladder-passed-to = transmis à
ladder-has = l’a reçu et sait quoi faire
ladder-had = avait une version antérieure
ladder-cannot = ne peut pas
ladder-by-hand = dit à { $officer }
ladder-ended = n’a plus à le confirmer
ladder-said = { $said } – { $who }, { $at }
passed-no-page = { $function } : aucune de leurs pages n’est ouverte. Prévenez-les aussi par une autre voie.
passed-missing = { $function } n’a pas dit l’avoir reçu. La fenêtre s’ouvre le { $at }.
passed-late = { $function } n’a pas dit l’avoir reçu, et la fenêtre s’est ouverte le { $at }.
passed-no-window = { $function } n’a pas dit l’avoir reçu.
passed-cannot = { $function } ne peut pas : « { $words } » ({ $who })
passed-waits = pas encore de réponse ; alerte au poste le { $at }
passed-silent = muet, alors qu’une réponse était attendue au plus tard le { $at }
passed-to-you = Transmis par le poste de permanence ({ $office }), { $at }
ring-function = il manque l’accusé de réception d’un service
error-no-such-link = ce lien n’ouvre rien : déjà utilisé, révoqué ou expiré
error-changed-meanwhile = cela a changé depuis que vous l’avez lu
error-unmarked-text = Un texte libre porte l’un des huit marqueurs : dites de quelle sorte de phrase il s’agit.
desk-needs-function = transmis ; pas d’accusé de réception
desk-add-text = Ajouter des mots
desk-text = Vos mots, dans votre langue
desk-marker = De quelle sorte de phrase s’agit-il ?
desk-reason = Motif
desk-at-home = gardé chez nous, hors registre
desk-conflicts = Rencontre d’autres plans
desk-conflict-other = Ouvrir l’autre :
desk-versions = Versions et changements
desk-version-newest = vaut maintenant
desk-thread = Dans ce fil
desk-fields = Champ par champ
desk-record = Place dans le registre
desk-record-number = Numéro
desk-record-entry = Entrée
desk-record-node = Nœud
desk-record-fingerprint = Chiffres à comparer à voix haute
desk-copy = Copier
desk-copied = Copié
desk-hidden = Caractères cachés, rendus visibles :
desk-doubts = Peut être pris pour autre chose
desk-translation = Traduction, pas l’original : { $stage }
desk-passing = Ceux qui agissent
desk-onward = Son auteur attend un accusé de réception de :
desk-pass-on = Transmettre
desk-pass-whom = À qui ?
desk-pass-do = Transmettre maintenant
desk-passed-done = Fait.
desk-pass-end = Accusé de réception inutile
desk-tell = Une fois reçu, l’autre partie apprend
desk-tell-unnamed = que les intéressés l’ont
desk-tell-named = quel service l’a
desk-tell-no = rien
desk-by-hand = Ils me l’ont dit
desk-by-hand-who = Qui l’a dit ?
desk-by-hand-enter = Inscrire
desk-page-open = page ouverte
desk-page-closed = aucune page ouverte
desk-view-functions = Services
desk-functions-how = Ceux que la notification doit atteindre au-delà de ce poste. Chacun ouvre sa page par un lien, sur toute machine ou tout téléphone.
desk-functions-owed = sans accusé de réception :
desk-link-make = Créer un lien
desk-link-label = Où il sert
desk-link-how = Ouvrez cette adresse sur la machine qui s’y trouve. Elle ouvre une machine, une fois.
desk-link-once = Il n’est montré que maintenant.
desk-link-unopened = pas encore ouvert
desk-link-opened = ouvert le { $at }
desk-link-expires = expire le { $at }
desk-link-revoke = Révoquer
desk-print = Imprimer
desk-f-have = Nous l’avons, et savons quoi faire
desk-f-cannot = Nous ne pouvons pas
desk-f-why = Pourquoi ?
desk-f-who = Qui êtes-vous ? (nom ou initiales)
desk-f-say = Le dire au poste de permanence
desk-f-nothing = Rien pour vous maintenant. Laissez cette page ouverte : elle sonne quand quelque chose arrive.
desk-f-changed = MODIFIÉ depuis la transmission : relisez
desk-f-cancelled = ANNULÉ
desk-f-opens = Ouvre dans
desk-f-closes = EN COURS ; ferme dans
desk-f-lost = Le nœud du poste de permanence ne répond pas. L’affichage peut être ancien : téléphonez au poste.
desk-f-sound = Le son est coupé. Appuyez ici pour l’activer
desk-f-word = Le mot de votre carte
desk-f-open = Ouvrir

# Writing
desk-view-write = Écrire
desk-write-type = Ce qu’il faut dire
desk-write-search = Chercher par mots
desk-write-drafts-only = Ce que vous écrivez attend quelqu’un qui peut l’autoriser.
desk-write-none = Aucun type ne contient ces mots.
desk-write-two-people = deux personnes
desk-write-paste = Un avis publié
desk-write-paste-how = Collez un NOTAM, un avertissement de navigation ou du GeoJSON.
desk-write-read = Lire
desk-write-take = Remplir le formulaire : { $name }
desk-write-open = En cours d’écriture ici
desk-write-kept = Gardé inachevé
desk-write-go-on = Continuer
desk-write-change = Modifier
desk-write-discard = Jeter
desk-write-discard-sure = Vraiment jeter ?
desk-write-status = Statut
desk-write-precedence = Priorité
desk-write-by-rule = selon les règles : { $precedence }
desk-write-to = Pour quelles lignes
desk-write-for-nobody = Choisissez au moins une ligne.
desk-write-less = Cette ligne ne doit pas tout voir
desk-write-about = Écrit au sujet de
desk-write-follows = Ce qui s’ensuivrait
desk-write-ways = Issues
desk-write-way-map = Jaune : { $way }. Tirets : en l’état. Rouge : ce qui est rencontré.
desk-write-incomplete = Pas encore complet.
desk-write-meets = Ce que cela rencontre
desk-write-near = à { $distance }
desk-write-suspended = Cela tombe sous une suspension en vigueur et resterait ici comme projet.
desk-write-second = Cela ne part pas tout de suite. En attente : { $who }
desk-write-doubts = Incertain dans l’avis
desk-write-more = Autres champs : { $count }
desk-write-cover = Page de garde : bureaux, services, diffusion
desk-write-preview = Aperçu
desk-write-keep = Garder inachevé
desk-write-is-kept = Gardé sur le nœud ; un autre officier peut continuer.
desk-write-faults = Champs à compléter ou corriger : { $count }
desk-write-remove = Retirer : { $name }
desk-write-add = Ajouter : { $name }
desk-write-nothing = jusqu’à nouvel avis
desk-write-type-anew = Ressaisir
desk-write-draw = Sur la carte
desk-write-must = à remplir obligatoirement
desk-write-leave = Laisser à ceux qui autorisent
desk-write-done = Terminé
desk-write-of-it = Écrire à ce sujet
compose-missing = à remplir obligatoirement
compose-unknown = ce champ n’existe pas
compose-shows-nothing = Rien n’en est montré maintenant.
compose-shows-coarse = Seule la version approximative est montrée maintenant.
compose-shows-full = Tout est montré.
compose-later-coarse = Approximativement à partir du { $at }.
compose-later-full = En entier à partir du { $at }.
compose-way-extend = prolonger
compose-way-replace = modifier
notice-understood = compris
notice-partial = compris en partie
notice-not-spatial = rien qui ait un lieu et une heure
notice-not-understood = non compris
desk-map-meetings-left-off = Plus de conflits qu’on ne peut en montrer ; omis : { $count }.
desk-where = Où c’est
desk-superseded = Il y a une version plus récente : l’ouvrir

## Finding anything in the record

find-around = à moins de { $radius } de { $place }
find-why-words = tel qu’écrit : { $words }
find-why-sentence = dans la phrase ({ $language }) : { $words }
find-why-author = par qui cela a été dit : { $words }
find-why-id = son identifiant commence par { $id }
find-why-place = sa zone ou son point s’y trouve
find-why-said = dit à ce moment
find-why-about = porte sur ce moment
error-no-such-place = ni position ni nom de lieu connu ici
error-no-such-time = pas une date : il faut une année, un mois, un jour ou une heure UTC
desk-view-find = Chercher
desk-find-words = Des mots, en toute langue, ou le début d’un identifiant
desk-find-place = Lieu : un nom ou une position
desk-find-radius = Dans un rayon de, km
desk-find-since = Du : 2026-04 ou 2026-04-02
desk-find-until = Jusqu’à, inclus
desk-find-none = Rien n’a été trouvé.
desk-find-more = Il y en a d’autres : précisez par des mots, un lieu ou une date.
desk-find-searched = Entrées parcourues : { $count }

## Why something was found

find-why = Pourquoi c’est affiché
# What was said under duress: shown to the own command alone.
draft-why-held = RETENU : dit sous le code de contrainte de { $officer } ; rien n’a été envoyé
desk-map-places-unread = Lignes de places.txt sans position accompagnée d’un nom : { $lines }
desk-conflict-way-out = Chercher une issue

# Rules of the catalogue
rule-activity-window = une activité a besoin d’au moins une fenêtre de temps
rule-doubt-words = un doute a besoin de mots
rule-launch-end = la fenêtre d’un lancement a une fin
rule-launch-lapses = la notification devient caduque avant la fin de sa fenêtre
rule-launch-tolerance = une tolérance accompagne un azimut
rule-launch-still = une zone de lancement ne bouge pas
rule-launch-time = un lancement qui a eu lieu a une heure
rule-translation-reviewer = une traduction révisée nomme son réviseur, aucune autre ne le fait
rule-translation-two = une traduction est révisée par une autre personne que le traducteur
rule-question-empty = une question demande quelque chose : choisissez-le ou écrivez-le
rule-stand-by = les minutes vont avec l’attente, et l’attente les exige
rule-no-answer-time = ce qui a été remis a une heure de réception par la machine, le reste n’en a pas
rule-free-text = un texte libre a besoin de mots
rule-heard = ce qui a d’abord été dit ailleurs indique comment c’est venu et quand cela a été entendu
rule-test-digest = une empreinte de la situation nomme l’état commun des registres et l’heure dont elle est
rule-receipt-function = seul ce qui a été transmis nomme un service
rule-hours = des heures finissent après leur début
rule-handover = une permanence passe la suite à une autre
rule-key-new = une nouvelle clé est montrée en entier, aucune autre ne l’est
rule-key-replaces = une rotation nomme la clé qu’elle remplace
rule-window-order = une fenêtre finit avant de commencer
rule-article-text = un article est proposé avec son texte, ou retiré sans texte
rule-article-withdrawn = ce qui est retiré n’a pas de nombres
rule-article-numbers = il y a un nombre sous chaque mot
rule-one-text = il y a un texte par langue
rule-charter-binds = ce qui engage nomme les articles et l’empreinte de leurs textes, rien d’autre ne le fait
rule-article-one = un article se convient un par un
rule-observed-notice = ce qui est compatible nomme la notification, rien d’autre ne le fait
rule-track-stale = une piste devient périmée après son heure
rule-track-height = une hauteur va avec son erreur
rule-encounter-two = une rencontre se fait entre deux pistes
rule-amend-nothing = une modification change quelque chose : remplissez ce qui est nouveau
rule-comment = « pris note, avec une observation » exige l’observation
rule-conflict-itself = une notification ne se rencontre pas elle-même
rule-distance-bearing = une distance va avec un relèvement
rule-site-lapses = l’inscription devient caduque après sa vérification : indiquez une fin plus tardive
rule-site-replaces = ce qui modifie un site nomme l’inscription antérieure
rule-leg-ends = une étape a une dernière heure de départ et une dernière heure d’arrivée
rule-leg-order = une étape arrive avant de partir
rule-call-challenge = une acceptation porte l’engagement cryptographique sur nos mots de vérification, rien d’autre ne le fait
rule-point-numbers = chaque point a son propre numéro
rule-meeting-previous = chaque étape sauf la première nomme celle à laquelle elle répond
rule-commitment-date = un engagement a une date, de fin ou de réexamen
rule-crisis-next = chaque étape sauf la dernière dit quand son auteur se manifestera de nouveau
rule-crisis-first = chaque étape sauf la première nomme l’inscription qui a ouvert le fil
rule-footprint = la zone n’est pas indiquée comme sa forme l’exige
rule-state-never = cet état se dit par une notification, une modification ou une annulation
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = ce qui est ouvert a changé entre-temps
error-not-the-watch = l’officier de permanence la passe à un autre officier du même bureau
watch-stood = Permanence { $number } de { $office }, tenue par { $officer } depuis le { $at }.
watch-none = Aucune permanence n’a commencé sur ce nœud.
watch-since = Depuis que vous avez quitté le poste, { $at }.
watch-first = Vous n’étiez pas à ce poste ces derniers temps : les sept derniers jours, depuis le { $at }.
watch-open-draft = projet de { $officer }, non envoyé
watch-open-sketch = à moitié rédigé, gardé par { $officer }
watch-open-report = incident de notre fait ; l’autre partie n’a pas été informée
watch-open-unread = Inscriptions que personne ici n’a encore pu lire : { $count }
watch-unread = inscriptions que personne ici n’a pu lire
watch-still-open = encore ouvert
watch-lines = Lignes et permanence
watch-counted = { $kind } : { $count }
watch-range = { $first } à { $last } sur { $count }
watch-began = { $incoming } a commencé la permanence { $number } ; ouverts : { $count }.
watch-took = { $incoming } a pris la permanence { $number } ; { $outgoing } ne l’a pas passée. Ouverts : { $count }.
watch-handed = { $outgoing } a passé la permanence { $number } à { $incoming }. Ouverts : { $count }.
watch-closed = Clos à la main : { $what } Motif : { $reason }
watch-met = { $ours } rencontre { $theirs }.
watch-parted = { $ours } ne rencontre plus { $theirs }.
watch-line-lost = Aucun octet ne passe.
watch-line-back = Les octets passent de nouveau.
watch-kind-said = inscrit
watch-kind-closed = clos
watch-kind-began = permanence commencée
watch-kind-took = permanence prise
watch-kind-handed = relève
watch-kind-came = nouveau
watch-kind-answered = répondu
watch-kind-changed = modifié
watch-kind-lost = ligne perdue
watch-kind-back = ligne rétablie
watch-kind-met = conflit
watch-kind-parted = conflit levé
audit-checked = { $count } enregistrements ; tout a été vérifié : chacun est signé par ce nœud et à sa place.
audit-act-signed-in = connexion
audit-act-signed-out = déconnexion
audit-act-enrolled-a-passkey = clé d’accès enregistrée
audit-act-reply = réponse ou accusé de réception
audit-act-draft-release = projet autorisé
audit-act-draft-send-back = projet renvoyé
audit-act-draft-drop = projet abandonné
audit-act-send-element = message envoyé ou rédigé
audit-act-take = a pris en charge ce qui sonnait
audit-act-watch-take = a pris la permanence
audit-act-watch-hand-over = a passé la permanence
audit-act-watch-accept = a accepté la permanence
audit-act-watch-staffed = permanence déclarée assurée
audit-act-log-write = inscrit au journal
audit-act-officer-take-back = clé d’accès retirée
audit-act-officer-end = sessions terminées
audit-act-officer-roles = rôles changés
audit-act-officer-remove = officier exclu
audit-act-refused-code = refusé : code faux
audit-act-refused-passkey = refusé : clé d’accès inconnue
audit-act-refused-expired = refusé : trop tard, ou une seconde fois
audit-act-refused-generator = refusé : générateur de codes
audit-act-refused-invitation = refusé : invitation
audit-act-refused-tries = refusé : trop d’essais
audit-act-open-close = a clos ce qui était ouvert
desk-view-handover = Permanence
desk-view-audit = Audit
desk-watch-open = Ouvert sur toutes les lignes
desk-watch-nothing = Rien n’est ouvert.
desk-watch-changed = Ce qui a changé
desk-watch-unchanged = Rien n’a changé.
desk-watch-hand-over = Passer la permanence
desk-watch-begin = Commencer la permanence
desk-watch-take = Prendre la permanence ; personne ne la passe
desk-watch-signs = Est signée la liste telle quelle : { $count } ouverts, marque { $digest }.
desk-watch-test = Essayer l’alarme
desk-watch-silent = Ce navigateur n’émet aucun son. Vérifiez le haut-parleur et réessayez.
desk-watch-heard = Nous avons entendu l’alarme.
desk-watch-remarks = Remarques ; elles restent chez nous
desk-watch-staffed = Déclarer aux autres parties que la permanence est assurée
desk-watch-incoming = L’officier montant se connecte ici
desk-watch-code = Code de l’officier montant
desk-watch-yours = La permanence { $number } est à vous.
desk-watch-not-stated = Non déclaré sur : { $lines }.
desk-watch-log = Journal de permanence
desk-watch-enter = Une inscription ; elle reste chez nous
desk-watch-enter-now = Inscrire
desk-watch-read-log = Lire et imprimer le journal
desk-watch-print = Imprimer
desk-watch-close = Clore à la main …
desk-watch-close-why = Pourquoi plus personne n’a à s’en occuper ; cela reste chez nous
desk-watch-close-now = Clore
desk-watch-older = Plus anciens
desk-watch-newer = Plus récents
desk-watch-before = Page précédente
desk-watch-next = Page suivante
desk-watch-everything = Tout
desk-watch-newest = Il y a du nouveau : au plus récent
desk-watch-go = À partir d’un moment, UTC, p. ex. 2026-11-30 ou 2026-11-30T04:00
desk-watch-go-now = Y aller
desk-watch-which = De quelle permanence
desk-watch-whole = tout le journal
desk-watch-print-all = Imprimer toute la permanence
desk-audit-all = tous
desk-audit-newest = Les plus récents
desk-audit-coerced = SOUS CONTRAINTE
desk-audit-head-number = N°
desk-audit-head-time = Heure
desk-audit-head-officer = Officier
desk-audit-head-means = Moyen
desk-audit-head-act = Acte
desk-audit-head-about = Objet
desk-view-people = Personnes
desk-people-how = Qui peut ouvrir une session à ce poste. Ce qui est retiré ne vaut plus dès cet instant ; le journal d’audit garde le nom.
desk-people-passkeys = Clés d’accès
desk-people-sessions = Sessions ouvertes
desk-people-none = aucune
desk-people-generator = a un générateur de codes
desk-people-added = enregistrée le { $at }
desk-people-began = depuis le { $began }
desk-people-used = dernier acte le { $used }
desk-people-locked = verrouillée
desk-people-here = ce poste
desk-people-take-back = Retirer
desk-people-end = Terminer
desk-people-end-all = Terminer toutes les sessions
desk-people-change = Changer les rôles
desk-people-remove = Exclure
desk-people-sure-take-back = La clé d’accès { $label } de { $name } n’ouvre plus ce poste, et les sessions qu’elle a ouvertes se terminent.
desk-people-sure-end = Cette session se termine aussitôt ; { $name } peut en ouvrir une autre.
desk-people-sure-end-all = Toutes les sessions de { $name } se terminent aussitôt ; { $name } peut en ouvrir une autre.
desk-people-sure-roles = { $name } a désormais ces rôles, et ouvre une nouvelle session.
desk-people-sure-remove = { $name } est exclu : ni clé d’accès, ni code, ni session ne valent plus.
desk-people-do = Exécuter
desk-role-read = lire
desk-role-draft = rédiger
desk-role-release = autoriser
desk-role-administer = administrer
desk-means-passkey = clé d’accès
desk-means-generator = générateur de codes
desk-means-passphrase = phrase secrète
desk-means-link = lien
## Statistics of a line as pictures

statistics-entries = Ce qui a été dit
statistics-entries-about = inscriptions de chaque partie, de tous types
statistics-answer-times = Délai de réponse, médiane
statistics-answer-times-about = par partie interrogée, de la question à la première réponse complète
statistics-late = Notifications tardives
statistics-late-about = selon les préavis convenus par les deux parties
statistics-alarms = Ce qui a sonné pour quelqu’un
statistics-alarms-about = chez chaque partie : éléments réels flash et immédiats, et demandes d’appel
statistics-tests = Essais de la ligne
statistics-tests-about = envoyés par le nœud de chaque partie
statistics-heard = Heures où elle s’est manifestée
statistics-heard-about = d’après l’heure de ses propres inscriptions, quoi qu’elle ait dit
desk-view-statistics = Statistiques
desk-statistics-period = Période
desk-statistics-day = le dernier jour
desk-statistics-week = la dernière semaine
desk-statistics-month = les 30 derniers jours
desk-statistics-year = la dernière année
desk-statistics-line = Ligne
desk-statistics-table = En tableau
desk-statistics-hint = D’après le seul registre : le poste de l’autre partie montre la même chose. Rien ici n’est un jugement.

## A printed page

sheet-heading = Copie d’un élément du registre de la ligne { $line }
sheet-printed = Imprimé pour { $party }, bureau { $office }, le { $at }
sheet-note = Ce papier ne prouve rien par lui-même. L’identifiant de l’inscription est l’empreinte de ce qui a été signé : comparez-le au registre, ou avec l’autre partie.
desk-view-print = Page imprimable
desk-print-second = Seconde langue
desk-print-now = Imprimer
desk-map-asking = Les zones sont en cours de chargement…

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = Entraînement
desk-training-deadlines = Délais de la ligne
desk-training-steps = Ce qui a été fait, et quand
desk-training-open = Ouvrir
training-none = Aucun exercice en cours
training-running = L’exercice est en cours ; son bilan figurera ici
training-over = Bilan d’un exercice
training-note = Tout ceci était un exercice ; rien n’en est parvenu à une ligne réelle.
training-summary = Fait comme il faut : { $met } sur { $all }.
training-want-opened = À ouvrir en { $within }
training-want-understood = À confirmer comme clair en { $within }
training-want-passed = À transmettre en { $within } à : { $function }
training-want-passed-on = À transmettre en { $within } à qui cela concerne
training-want-answered = Réponse codée attendue en { $within }
training-want-asked = Question à poser sur cette inscription en { $within }
training-counts = Réponses justes : { $results }
training-came-met = Fait après { $took }.
training-came-late = Fait après { $took } : trop tard.
training-came-wrong = Répondu : { $result }. Ce n’était pas la bonne réponse.
training-came-missed = Pas fait.
training-due-opened = À ouvrir par une personne en { $within }
training-due-answered = Réponse due au plus tard { $within } après la réception, soit le { $at }
training-step = { $said } – { $who }, { $at }, après { $after }
training-own-survey = Notre aéronef sans équipage relève la lisière des glaces près de la ligne
training-own-patrol = Notre avion de patrouille au-dessus de la mer
training-own-firing = Nos tirs réels en mer, en cours
training-mistranslated = Demain matin, nous riposterons.
training-translated = Demain matin, nous menons l’exercice nommé « Contre-tir ».
training-title-flash = Un drone au-dessus de la ligne : une question FLASH dans une langue que vous ne lisez pas
training-lesson-flash = Lisez la phrase codée, pas les mots étrangers ; regardez vos propres plans ; « attendez » en deux minutes est une réponse, un démenti que votre propre registre contredit n’en est pas une.
training-title-launch = Une fusée annoncée trop tard, là où vole votre patrouille
training-lesson-launch = Une notification tardive reste une notification : transmettez-la d’abord à la veille des capteurs. En 1995, la notification fut envoyée et n’atteignit jamais l’équipe du radar.
training-title-drift = Un navire sans propulsion dérive vers votre zone de tir
training-lesson-drift = La réponse ne vaut que si l’unité de tir est prévenue : transmettez, puis répondez oui ou attendez. Un non tandis qu’un équipage dérive ne se reprend pas.
training-title-incident = Un aéronef au-delà de la ligne : attendez, puis répondez, avant que l’autre partie n’appelle le niveau supérieur
training-lesson-incident = « Attendez » fait gagner du temps une fois ; ensuite il faut une réponse, sinon la question monte.
training-title-words = Une phrase qui semble une menace, parce que sa traduction est fausse
training-lesson-words = Une traduction à vue n’est que le premier regard d’une personne : demandez le sens, par une question sur l’inscription, avant que quelqu’un au-dessus de vous n’agisse.
training-title-rumor = Une rumeur dit que vous avez tiré : dire qui l’a causé demande une seconde personne
training-lesson-rumor = Un article n’est pas une conclusion. Répondez à temps que vous n’avez pas d’information, ou demandez d’attendre ; un exposé qui dit qui l’a causé attend l’autorisation d’une seconde personne.
training-title-flood = Mille questions FLASH en une minute, et parmi elles un navire en feu
training-lesson-flood = Ce qui se ressemble est groupé et compté ; la détresse reste à part. Prenez la vraie, puis répondez au groupe.
training-title-silent = L’autre partie interroge, se tait, et revient avec une autre question
training-lesson-silent = Le silence ne dit pas pourquoi : trois faits restent distincts, la liaison, la permanence, l’état politique. Ce que vous avez répondu entre-temps part quand la liaison revient.
training-title-distress = Un navire en feu demande de l’aide tandis qu’une question de routine attend
training-lesson-distress = La détresse passe avant tout, même avant une suspension : accusez réception, transmettez à qui peut s’y rendre, puis répondez.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = il n’y a pas de « { $name } » ici
refused-still-sealed = annoncé ; scellé, la clé n’est pas encore arrivée
refused-still-sealed-hint = la clé vient de son auteur, qui seul peut l’accorder
refused-not-of-list = il n’y a pas de « { $name } » ici
refused-not-of-list-hint = il y a : { $known }
refused-no-such-officer = il n’y a pas d’officier { $name }
refused-no-such-officer-hint = l’administrateur l’inscrit : openline officer add NAME
refused-no-such-kind = il n’y a pas de message de ce type
refused-no-such-kind-hint = tous les types : openline catalogue
refused-no-such-witness = aucune charte de ce nœud ne nomme un témoin { $name }
refused-alarm-log-weeks = le journal des alarmes remonte à deux semaines
refused-alarm-log-weeks-hint = regardez la semaine passée, ou la précédente
refused-not-said-of-entry = « { $kind } » ne se dit pas d’une inscription
refused-not-said-of-entry-hint = commencez-le comme un nouveau message
refused-not-amended = « { $kind } » ne se modifie pas
refused-not-amended-hint = annoncez-le de nouveau ; la nouvelle annonce nomme la précédente
refused-bound-to-coarser = le projet { $draft } est lié à une version réduite
refused-bound-to-coarser-hint = abandonnez-le et rédigez-le de nouveau
refused-more-than-a-notice = c’est plus long qu’un seul avis
refused-more-than-a-notice-hint = collez un seul avis ; openline notices lit des fichiers entiers
refused-nobody-says-it = la suite dépend de qui le dit
refused-nobody-says-it-hint = connectez-vous au poste
refused-for-nobody = il n’y a pas de destinataire
refused-for-nobody-hint = choisissez au moins une ligne
refused-form-incomplete = le formulaire n’est pas complet
refused-form-incomplete-hint = remplissez ce qui est marqué
refused-bad-cancel-time = l’heure de l’annulation est illisible
refused-held-never-sent = le projet { $draft } renvoie à un message retenu et jamais envoyé
refused-held-never-sent-hint = abandonnez-le et rédigez-le de nouveau
refused-no-catalogue-function = le catalogue n’a pas de service { $number }
refused-no-catalogue-function-hint = les services propres à la partie ont les numéros 100 à 999
refused-no-short-name = « { $name } » n’est pas un nom court
refused-no-short-name-hint = lettres latines minuscules, chiffres et _, par exemple north_radar
refused-most-functions = une partie a au plus { $most } services
refused-most-functions-hint = retirez-en un : openline function remove
refused-only-function = c’est le seul service de la partie
refused-only-function-hint = ajoutez d’abord les autres ; une partie en a au moins un
refused-link-days = un lien dure de 1 à { $most } jours
refused-most-links = { $function } a déjà autant de liens que permis ({ $most })
refused-most-links-hint = révoquez-en un qui ne sert pas
refused-map-span = une carte montre au plus un an, d’une heure à une heure ultérieure
refused-most-passed = les services ont déjà autant d’affaires à la fois que permis : { $most }
refused-most-passed-hint = terminez celles que personne n’attend
refused-pass-incomplete = dites à qui c’est transmis, et ce que l’autre partie apprend
refused-pass-incomplete-hint = choisissez un service et l’une des trois réponses
refused-not-passed = cela n’a pas été transmis à { $function }
refused-not-passed-hint = transmettez-le d’abord
refused-cannot-needs-why = qui ne peut pas dit pourquoi
refused-cannot-needs-why-hint = quelques mots suffisent
refused-not-due = selon la règle de ses destinataires, le projet { $draft } ne peut pas encore partir ; rien n’a été envoyé
refused-not-due-hint = pour l’envoyer quand même : openline draft release { $draft } --early
refused-reason-length = un motif a de 1 à { $most } caractères
refused-reason-length-hint = dites ce qu’il faut changer
refused-nothing-rings = rien ne sonne sous ce nom
refused-nothing-rings-hint = quelqu’un l’a déjà pris, ou il y a été répondu
refused-not-well-formed = la demande du programme est mal formée
refused-not-well-formed-hint = rechargez la page ; si cela se répète, signalez-le
refused-suspended = { $kind } relève de la suspension { $suspension } ; rien n’a été envoyé
refused-suspended-hint = conservé comme projet { $draft } ; autorisez-le une fois les échanges repris
refused-two-people-one-by-one = ce que deux personnes doivent autoriser s’envoie un à un
refused-own-entry = cette inscription est de votre partie
refused-own-entry-hint = l’autre partie en accuse réception
refused-nothing-to-announce = rien dans ce fichier ne peut être annoncé
refused-nothing-to-ask = il ne reste rien à demander : aucun lancement observé, ou une notification est compatible
refused-nothing-to-ask-hint = toute autre chose se demande par une question à vous
refused-no-question = cette inscription n’est pas une question
refused-no-question-hint = dites qu’elle est claire
refused-own-question = c’est une question de votre partie
refused-own-question-hint = l’autre partie y répond
refused-text-needs-words = un texte a besoin de mots
refused-say-one-thing = une chose à la fois
refused-say-one-thing-hint = ouvert, clair, ou l’une des réponses codées
refused-receipt-without-words = un accusé de réception ne porte pas de texte
refused-receipt-without-words-hint = envoyez un texte, ou une réponse codée avec texte
refused-not-on-card = la fiche de la partie ne nomme pas ce nœud
refused-not-on-card-hint = prenez la fiche la plus récente de la partie : openline party take
refused-line-not-confirmed = la ligne avec { $name } n’est pas encore confirmée
refused-line-not-confirmed-hint = comparez les 60 chiffres avec l’autre partie, puis : openline line confirm
refused-node-closed = ce nœud a été fermé sur cette ligne
refused-node-closed-hint = un autre nœud de la partie continue : openline party node
refused-most-passkeys = un officier a au plus { $most } clés d’accès
refused-passkey-refused = la clé d’accès n’a pas pu être enregistrée
refused-passkey-refused-hint = réessayez, avec ce navigateur et cette adresse
refused-invitation-over = cette invitation a servi, ou a expiré
refused-invitation-over-hint = l’administrateur en fait une nouvelle : openline officer invite NAME
refused-locked = le poste est verrouillé
refused-locked-hint = reconnectez-vous ; ce qui a été saisi reste
refused-took-too-long = cela a duré trop longtemps, ou a déjà été fait
refused-took-too-long-hint = réessayez
refused-code-length = un code a de { $least } à { $most } chiffres
refused-code-guessable = un code d’un ou deux chiffres différents se devine aussitôt
refused-code-guessable-hint = prenez-en trois différents ou plus
refused-duress-code-alike = le code de contrainte a la même longueur que l’autre et en diffère d’au moins deux chiffres
refused-duress-code-alike-hint = qui regarde ne doit pas voir lequel c’est, et une faute de frappe ne doit pas déclencher l’alarme
refused-sketch-gone = ce qui était gardé inachevé n’est plus là
refused-sketch-gone-hint = gardez-le comme nouveau
refused-most-sketches = on garde déjà autant de textes inachevés que permis : { $most }
refused-most-sketches-hint = abandonnez-en un dont personne n’a besoin
refused-sketch-too-long = un texte inachevé a au plus { $most } octets
refused-sketch-too-long-hint = raccourcissez-le
refused-no-such-sketch = rien n’est gardé inachevé sous ce nom
refused-no-such-sketch-hint = quelqu’un l’a envoyé ou abandonné
refused-statistics-days = il n’y a pas de graphiques sur tant de jours
refused-statistics-days-hint = choisissez un jour, une semaine, 30 jours ou un an
refused-contact-minutes = le prochain contact ne peut être fixé à cette heure
refused-contact-minutes-hint = de 1 minute à une semaine à partir de maintenant
refused-no-article-agreed = aucun article convenu ne reste à signer
refused-meeting-not-in-force = cette réunion n’est pas en vigueur
refused-no-date-to-report = aucune date de cette réunion dont rien n’a été dit n’a commencé
refused-points-not-proposed = le compte rendu de son auteur ne propose pas ces points
refused-no-such-follow-up = le compte rendu n’a pas cet engagement
refused-all-was-asked = toutes les questions habituelles à ce sujet ont été posées
refused-no-display-name = un affichage ne peut pas porter ce nom
refused-no-display-name-hint = donnez un nom qui lui soit propre ; il y a au plus 32 affichages
refused-alarm-not-heard = l’alarme n’a pas été entendue
refused-alarm-not-heard-hint = essayez-la d’abord ; une permanence sans alarme n’en est pas une
refused-remarks-too-long = les remarques ont au plus { $most } caractères
refused-log-entry-length = une inscription au journal de permanence a de 1 à { $most } caractères
refused-watch-is-yours = cette permanence est déjà la vôtre
refused-closing-reason = un motif compte de 1 à { $most } caractères
refused-closing-reason-hint = dites pourquoi plus personne n’a à s’en occuper
refused-not-closed-by-hand = rien de ce nom n’est ouvert et ne peut être clos à la main
refused-not-closed-by-hand-hint = une réponse à temps, ouvert et clair se disent à l’autre partie
refused-no-such-watch = il n’y a pas eu de permanence { $number }
refused-closed-too-many = { $most } éléments de cette ligne ont déjà été clos
refused-incidents-wait = { $most } incidents attendent d’être signalés
refused-no-incident-class = { $kind } n’est pas une classe de la liste
refused-same-person-twice = la même personne l’a autorisé deux fois
refused-same-person-twice-hint = une seconde personne, différente, doit l’autoriser
refused-people-missing = personnes nécessaires pour autoriser : { $needed } ; jusqu’ici : { $now }
refused-people-missing-hint = reste à l’état de projet jusqu’à ce qu’une autre personne l’autorise
refused-keys-missing = détenteurs de la clé du bureau nécessaires : { $needed } ; ont signé : { $now }
refused-keys-missing-hint = reste à l’état de projet jusqu’à leur signature
refused-program-fault = le nœud n’a pas pu le faire
refused-program-fault-hint = c’est un défaut du programme ; le journal du nœud en dit plus
refused-display-unknown = cet affichage n’est pas connu
refused-display-unknown-hint = l’administrateur crée son adresse : openline wall add
error-invalid-element-hint = ce qu’il y faut : openline catalogue TYPE
error-misheard-hint = faites répéter ; cela s’écrit comme 2-20-300-H
error-invalid-hours-hint = jour de la semaine de 1 (lundi) à 7, première minute du jour de 0 à 1439, dernière minute après elle, jusqu’à 2880
error-invalid-rule-hint = docs/reference/rules.md donne les mots qu’une charte peut employer
error-stale-citation-hint = lisez-les, puis activez de nouveau ; un plan hors des limites annoncées n’a pas besoin de les citer
error-stale-snapshot-hint = le registre est recomposé ; rien n’est perdu
error-unknown-head-hint = ce sera examiné de nouveau quand ces inscriptions seront arrivées
error-body-sealed-hint = la clé vient de son auteur, qui seul peut l’accorder
error-bad-witness-keys-hint = demandez au témoin son fichier de clés : openline witness create
error-invalid-coastlines-hint = réinstallez le paquet : le fichier en fait partie
error-invalid-intent-hint = la forme est celle d’ASTM F3548-21 : contour, deux altitudes au-dessus de W84 en M, deux heures
error-invalid-geojson-hint = docs/reference/notices.md montre la forme d’un objet
error-invalid-time-hint = écrivez les heures comme 2026-04-02T11:52:00Z
error-bad-public-key-hint = demandez à la partie une nouvelle fiche, faite avec de nouvelles clés
error-audit-broken-hint = quelqu’un a changé le disque, ou il tombe en panne ; gardez avant tout une copie du dossier
error-no-such-place-hint = un nom comme Hammerfest, ou une position comme 70-39.8N 023-40.9E ou 70.66, 23.68
error-no-such-time-hint = en UTC : 2026, 2026-04, 2026-04-02 ou 2026-04-02T12:00:00Z
error-lock-held-hint = le nœud en marche répond sur sa socket ; s’il est bloqué, arrêtez-le d’abord
error-no-such-link-hint = le poste de permanence en fait un nouveau
error-wrong-officer-hint = qui est inscrit ici : openline officer list
error-not-your-role-hint = une personne ayant ce rôle le fait
error-no-gazetteer-hint = make setup l’installe ; sans elle, les sites ne sont comparés qu’entre eux
error-wrong-passphrase-hint = saisissez-la de nouveau ; une phrase secrète perdue ne se retrouve pas sur cette machine
error-digits-differ-hint = relisez-les ; s’ils diffèrent encore, une fiche a été substituée : recommencez avec des fiches de main sûre
error-no-node-hint = démarrez-le : openline serve ; s’il tourne sans répondre, arrêtez-le d’abord
error-not-read-yet-hint = il est récupéré automatiquement ; regardez de nouveau dans un instant
error-changed-meanwhile-hint = lisez ce qui a changé, puis dites-le de nouveau
error-nothing-shown-hint = élargissez les zones de la règle, ou dites ce qu’elle montre au-dehors
error-bad-alarm-hint = donnez un programme et ses arguments comme vous les taperiez, par exemple : paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = connectez-vous
error-sign-in-refused-hint = réessayez ; après cinq codes faux, attendez cinq minutes
error-too-many-tries-hint = attendez ; ou que l’administrateur de la partie invite l’officier à nouveau
error-nothing-to-say-hint = regardez encore sa page : quelque chose a pu être dit depuis
error-training-only-hint = un vrai nœud se crée dans un dossier à lui : openline party create
error-open-items-changed-hint = regardez la liste telle qu’elle est maintenant, et signez-la
error-not-the-watch-hint = qui trouve une permanence abandonnée la prend
error-witness-restored-hint = donnez-lui l’export le plus récent de chaque ligne qu’il surveille : openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = employez un nom comme Europe/Kyiv, Asia/Shanghai ou UTC
error-no-zones-hint = make setup l’installe
error-newer-schema-hint = employez la version d’Openline qui a écrit ce dossier, ou une plus récente
error-older-store-hint = refaites la partie et ses lignes ; l’ancien dossier reste tel quel
error-not-a-store-hint = nommez le dossier d’un nœud Openline ; rien n’a été changé
error-opened-to-read-hint = prenez le verrou du nœud, ou parlez au nœud qui le tient
error-unknown-line-hint = les lignes de ce nœud : openline line list
error-officer-exists-hint = choisissez un autre nom
error-request-reused-hint = donnez à chaque acte nouveau son propre numéro de demande ; ne répétez un numéro que pour le même acte
error-store-locked-hint = donnez la phrase secrète du nœud
error-store-full-hint = faites de la place sur le disque du dossier du nœud, puis réessayez
error-store-busy-hint = seul le processus qui tient le verrou du nœud écrit : terminez l’autre, ou réessayez
error-store-damaged-hint = copiez le dossier du nœud sur un disque sain et ouvrez-le là ; l’autre partie a encore ce dont elle a accusé réception
error-no-store-hint = nommez le dossier d’un nœud Openline : --node DIR
error-store-closed-hint = le nœud s’arrête ; réessayez quand il tournera
error-own-feed-incomplete-hint = connectez-vous à l’autre partie, pour que le nœud récupère ses propres inscriptions manquantes
error-unmarked-text-hint = instruction, conseil, avertissement, information, question, réponse, demande ou intention
error-not-this-desk-hint = ouvrez le poste à l’adresse qu’openline serve affiche
error-too-long-hint = une demande a au plus 1 048 576 octets
refused-port-taken = le poste ne peut pas écouter sur le port { $port }
refused-no-such-session = { $name } n’a pas cette session
refused-no-such-session-hint = elle a pu finir d’elle-même
refused-officer-without-role = un officier a au moins un rôle
refused-officer-without-role-hint = pour retirer quelqu’un tout à fait : openline officer remove
refused-no-such-passkey = { $name } n’a pas cette clé d’accès
refused-no-such-passkey-hint = les clés d’accès par nom : openline officer list
refused-most-passkeys-hint = reprenez-en une : openline officer take-back NAME
error-last-administrator-hint = donnez d’abord ce rôle, et une clé d’accès, à un autre officier

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = l’avis dépasse 64 ko
notice-doubt-zone-named = un texte chinois nomme UTC ; ses heures sont lues comme heure de Pékin
notice-doubt-beijing-time = un texte anglais sans UTC ; ses heures sont celles du texte chinois, heure de Pékin
notice-doubt-cut-off = le texte finit au milieu d’une phrase
notice-doubt-no-start-or-publication = ni début ni publication ne sont indiqués
notice-doubt-no-start-publication = aucun début n’est indiqué ; il commence à la publication
notice-doubt-hours-without-days = des heures sont indiquées, mais pas leurs jours
notice-doubt-arc = un côté de cette zone est un arc ; les sommets indiqués sont joints en ligne droite
notice-doubt-seconds-or-decimals = dans une même position, une moitié est en décimales et l’autre en secondes
notice-doubt-no-hemisphere = une position n’a pas la lettre de son hémisphère ; elle est prise des précédentes
notice-doubt-unknown-series = aucun en-tête connu ; lu comme un avertissement NGA
notice-verdict-text-too-long = plus de { $most } ko : aucun avis seul n’est si long
notice-verdict-no-text = il n’y a pas de texte
notice-verdict-no-series = ni série connue ni coordonnées
notice-verdict-reader-fault = défaut de notre lecture, signalez-le : { $kind } : { $text }
notice-doubt-encoding-inferred = le fichier n’est pas en UTF-8 ; lu comme { $encoding }
notice-doubt-encoding = certains octets ne sont pas de l’Unicode
notice-doubt-letter-for-digit = la lettre O tient lieu de zéro dans une position
notice-doubt-separator = une position est écrite avec des séparateurs inhabituels
notice-doubt-sixty-minutes = une position a soixante minutes ou secondes, ou plus
notice-doubt-digit-groups = les chiffres d’une position sont groupés de façon à se lire de plusieurs manières
notice-doubt-short-figure = un nombre d’une position a un seul chiffre où il en faut d’ordinaire davantage
notice-doubt-last-night-own-end = le dernier jour nommé est celui où finit la dernière nuit, comme le dit la fin propre de l’avis
notice-doubt-past-cancel = une heure annoncée est postérieure à celle où l’avis s’annule lui-même
notice-doubt-long-before-cancel = tout ce qui est annoncé finit plus de 30 jours avant que l’avis s’annule lui-même
notice-doubt-coarser-twin = { $notice } annonce la même zone, de la même première à la même dernière heure, mais avec d’autres heures entre elles
notice-doubt-contradicts-twin = { $notice } annonce la même zone à d’autres heures
notice-doubt-cancelled-unknown-time = { $notice } annule cet avis et ne dit pas quand il a été émis
notice-doubt-cancelled-before-issue = { $notice } annule cet avis et lui est antérieur ; non appliqué
notice-doubt-same-number = { $notice } porte le même numéro et dit autre chose
notice-doubt-repeated = le même avis est arrivé plusieurs fois : { $count }
notice-doubt-after-cancel = une période commence après que l’avis s’est annulé lui-même
notice-doubt-cut-by-cancel = l’avis s’annule lui-même avant la fin de sa dernière période
notice-doubt-single-time-from-issue = une seule heure est indiquée, ni début ni fin ; la zone vaut dès l’émission
notice-doubt-month-mistyped = le mois indiqué était passé ; on prend celui de l’annulation propre, où tout concorde
notice-doubt-times-elsewhere = les heures sont celles d’un paragraphe antérieur qui ne nomme aucun lieu
notice-doubt-times-of-others = aucune heure n’est indiquée pour cette zone, alors qu’il y en a pour d’autres du même avertissement
notice-doubt-last-night-left-out = la dernière nuit d’un horaire quotidien est omise ; l’avertissement s’annule lui-même avant elle
notice-verdict-announces-nothing = il n’annonce rien qui ait un lieu et une heure
notice-verdict-told-in-words = son lieu est dit en mots, non par des positions
notice-verdict-cancels-only = il annule, et n’annonce rien qui ait un lieu et une heure
notice-verdict-reports-aids = il signale l’état d’aides à la navigation
notice-verdict-positions-unread = ses positions n’ont pas pu être lues
notice-doubt-self-cancel-unread = l’heure à laquelle l’avis s’annule lui-même n’a pas pu être lue
notice-doubt-second-message = un autre avertissement suit dans le même texte ; il n’est pas lu
notice-doubt-self-crossing = les sommets, dans l’ordre indiqué, font un contour qui se croise lui-même ; ils sont gardés
notice-doubt-around-a-ring = ce qui est à une certaine distance de la zone est visé aussi ; seule la zone est tracée
notice-doubt-corner-twice = le contour revient à un sommet avant sa fin ; les sommets sont gardés
notice-doubt-too-few-corners = une zone est bornée par moins de trois positions ; elles sont gardées comme ligne ou point
notice-doubt-coast = une partie de la limite suit la côte, absente du texte ; les sommets sont joints en ligne droite
notice-doubt-shape-not-stated = plusieurs positions sans rien dire de leur liaison ; chacune est prise comme un point
notice-doubt-ring-not-stated = plusieurs positions sans rien dire de leur liaison ; elles sont prises pour une zone
notice-doubt-hemisphere = un sommet est de l’autre côté de l’équateur ou du méridien d’origine, loin de tous les autres
notice-doubt-stray-position = une position n’a pas pu être lue
notice-doubt-no-times = aucune heure n’est indiquée ; il vaut dès l’émission jusqu’à nouvel avis
notice-doubt-no-issue-time = on ne connaît ni début ni heure d’émission
notice-doubt-times-after-areas = les heures suivent plusieurs zones ; elles sont prises pour toutes
notice-doubt-coarse-position = pas de coordonnées dans le texte ; le cercle de la ligne Q tient lieu de zone
notice-verdict-area-only-named = la zone est seulement nommée, ses sommets ne sont pas dans l’avis
notice-doubt-levels-field = le champ { $field }) n’a pas été compris : { $text }
notice-verdict-cancels-another = il annule un autre avis
notice-verdict-activity-ended = une activité est terminée ou retirée
notice-verdict-points-to-publication = il renvoie à une publication
notice-verdict-changes-routes = il modifie des routes ; aucune zone n’est annoncée
notice-verdict-no-area-or-activity = aucune zone, aucun lieu ni activité n’est annoncé
notice-verdict-area-named-elsewhere = une zone est nommée, mais sa position n’est pas dans l’avis
notice-verdict-area-without-time = une zone est indiquée, mais aucune heure
notice-doubt-reference-point = des positions sans étendue, à côté des zones, ont été omises
notice-doubt-exclusion-named = une partie seulement nommée est exceptée ; toute la zone est donnée
notice-doubt-part = c’est la partie { $part } sur { $parts } d’un avis
notice-doubt-end = aucune fin n’est indiquée
notice-doubt-estimated-end = la fin est estimée ; l’avis vaut jusqu’à son remplacement ou son annulation
notice-doubt-times = la fin indiquée précède le début ; la fin est laissée ouverte
notice-doubt-start = aucun début n’est indiqué ; on prend l’heure d’émission
notice-doubt-text-times = le texte indique des heures que le champ D) n’a pas ; toute la période est donnée
notice-doubt-levels-differ = le texte indique d’autres limites verticales que les champs F) et G)
notice-doubt-no-limits = aucune limite verticale n’est indiquée
notice-doubt-buffer-drawn = la zone tampon est tracée au-delà du bord de la zone ; la plus large de deux lectures
notice-doubt-buffer = une zone tampon est annoncée autour de la zone et n’est pas tracée
notice-doubt-sun-computed-area = lever et coucher du soleil sont calculés pour la zone, et arrondis vers l’extérieur
notice-doubt-schedule-hours = des dates sans heures ; des jours entiers sont donnés
notice-doubt-sun-outer-bounds = heures par lever et coucher du soleil ; les bornes extérieures sont données
notice-doubt-schedule-outside-day = le jour { $day } de l’horaire est hors des champs B) et C)
notice-doubt-levels-crossed = la limite inférieure est au-dessus de la limite supérieure
notice-doubt-levels-no-reference = une limite est sans référence (au-dessus du niveau moyen de la mer ou du sol)
notice-verdict-precision-uneven = latitude et longitude n’ont pas la même précision
notice-verdict-sixty-and-more = 60 minutes ou secondes, ou plus
notice-verdict-digits-no-position = les chiffres ne font pas une latitude et une longitude
notice-verdict-off-earth = la position dépasse 90 degrés de latitude ou 180 de longitude
notice-doubt-public-holidays-not-left-out = les jours fériés sont exceptés, leurs dates ne sont pas indiquées ; ils sont gardés
notice-doubt-public-holidays = des jours fériés sont nommés, leurs dates ne sont pas indiquées
notice-doubt-schedule-long = seules les premières périodes sont données, au nombre de : { $count }
notice-doubt-open-schedule = des heures d’activité sont indiquées ({ $text }), mais pas de fin
notice-doubt-schedule-unread = les heures d’activité n’ont pas été comprises : { $text }
notice-doubt-schedule-outside = aucune période indiquée n’est entre le début et la fin indiqués
notice-doubt-schedule-time = { $text } n’est pas une heure du jour
notice-doubt-arc-drawn = un arc est tracé par des cordes de cinq degrés
notice-doubt-along-line = un côté suit une frontière ou une côte absente du texte ; tracé droit
notice-doubt-bearings = les relèvements sont pris du nord vrai, ce que le texte ne dit pas
notice-doubt-arc-unread-centre = un côté est un arc dont le centre n’a pas été compris ; tracé droit
notice-doubt-arc-unread-end = un côté est un arc dont la fin n’a pas été comprise ; tracé droit
notice-doubt-arc-unread-circle = un côté est un arc dont les positions ne font pas un cercle ; tracé droit
notice-doubt-arc-direction = le sens d’un arc n’est pas dit ; le plus court est tracé
notice-doubt-arc-radius = une extrémité d’un arc n’est pas au rayon indiqué
notice-doubt-sector-unread = seul un secteur du cercle est visé ; le cercle entier est donné
notice-doubt-corner-repeated = un sommet est indiqué deux fois de suite, où un autre a pu être visé
notice-doubt-ring-order = les sommets dans l’ordre indiqué font un contour qui se croise lui-même
notice-doubt-bad-coordinate = { $text } est une moitié de position
notice-doubt-enclosing-circle = un cercle autour de la zone, entre parenthèses, a été omis
notice-doubt-exclusion = une zone est exceptée, qui n’a pas été découpée
notice-doubt-two-points = deux positions ne font pas une zone ; la ligne entre elles est donnée
notice-doubt-crossing-ring = les côtés de cette zone se croisent dans l’ordre des sommets
notice-doubt-corner-repeated-once = un sommet est indiqué deux fois de suite, où un autre a pu être visé ; il compte une fois
notice-doubt-coast-line-only = deux sommets et la côte bornent cette zone ; seule la ligne entre les deux est gardée
notice-doubt-coast-closed-two-corners = deux sommets et la côte bornent cette zone ; on prend tout entre eux et le rivage, et 20 km autour du rivage
notice-doubt-coast-unknown = la côte ferme cette zone, on ne sait laquelle ; ce qui va jusqu’à elle est omis
notice-doubt-coast-closed-side = on prend tout entre un côté de la zone et le rivage, et 20 km autour du rivage
notice-doubt-two-corners = un contour de deux sommets est indiqué ; seule la ligne entre les deux est gardée
notice-doubt-centre-only = seul le centre d’une zone nommée est indiqué, non son étendue
notice-doubt-coast-line = la côte ferme cette zone ; les sommets indiqués sont joints en ligne droite
notice-doubt-time-below = une heure au-dessous des zones n’est pas la leur, autant qu’on puisse en juger
notice-doubt-time-unread-spoken = le texte parle d’une heure qui n’a pas été comprise
notice-doubt-bare-points = une activité est annoncée en des points isolés ; ce sont peut-être des sommets
notice-doubt-heading-date = une date dans un en-tête est hors de la période annoncée et n’en est pas une heure
notice-doubt-local-time-legal = l’heure locale est lue comme l’heure légale du pays coordonnateur
notice-doubt-no-start-year = ni début ni heure d’émission ne sont indiqués ; on prend le premier jour de son année
notice-doubt-single-time-activity = une seule heure est indiquée pour une activité
notice-doubt-no-start-or-issue = ni début ni heure d’émission ne sont indiqués
notice-doubt-no-start-issue = aucun début n’est indiqué ; il commence à l’émission
notice-verdict-record-without-text = l’enregistrement n’a pas de texte (aucun de { $names })
notice-verdict-line-no-json = la ligne { $line } n’est pas du JSON : { $text }
notice-verdict-neither-record-nor-text = ce n’est ni un enregistrement ni un texte
notice-doubt-languages-differ = les langues de cet avis nomment des lieux ou des heures différents
notice-verdict-bulletin-heading = ce qui précède le premier avis du bulletin
notice-doubt-impossible-clock-time = une heure hors de 0000 à 2400
notice-doubt-time-unread = une partie des heures n’a pas pu être lue
notice-doubt-local-time = l’heure locale est indiquée, et rien ne dit laquelle
notice-doubt-two-clocks = heures de deux horloges différentes ; toutes sont lues selon la première
notice-doubt-no-year-container = ni le texte ni ce qui le contient ne dit l’année
notice-doubt-impossible-range = les jours finissent avant de commencer
notice-doubt-hours-without-days-added = d’autres heures sont indiquées sans jours ; elles sont ajoutées à chaque jour
notice-doubt-ends-before-start = une période finit avant de commencer
notice-doubt-no-month-no-issue = un groupe date-heure sans mois, et pas d’heure d’émission pour le dire
notice-doubt-impossible-date = le mois { $month } de { $year } n’a pas de jour { $day }
notice-doubt-wider-hours = des heures autour de celles de l’activité sont indiquées ; elles sont prises aussi
notice-doubt-from-and = FROM un jour AND un autre : lu comme FROM et TO
notice-doubt-days-without-hours = certains jours sont indiqués avec des heures, d’autres sans
notice-doubt-sun-whole-day = le lever ou le coucher du soleil borne le temps d’une façon non calculée ; le jour entier est pris
notice-doubt-no-zone-letter = une heure n’a pas sa lettre de fuseau ; on prend UTC
notice-doubt-holidays = des fêtes sont nommées, leurs dates ne sont pas indiquées
notice-doubt-holidays-not-left-out = les fêtes sont exceptées, leurs dates ne sont pas indiquées ; elles sont gardées
notice-doubt-instants-daily = des dates-heures complètes sont dites quotidiennes ; gardées comme une période
notice-doubt-time-malformed = un groupe date-heure a un nombre de chiffres faux
notice-doubt-to-left-out = deux dates-heures se suivent ; elles sont prises pour début et fin
notice-doubt-no-month = des jours sont indiqués sans mois ; il est pris de l’heure d’émission
notice-doubt-clocks-repeated = des jours de réserve sans heures reçoivent celles des précédents
notice-doubt-no-issue = le début dépend de l’heure d’émission, qui n’est pas connue
notice-doubt-no-end = heures quotidiennes sans dernier jour ; gardées comme une période jusqu’à nouvel avis
notice-doubt-not-cut = les jours de semaine exceptés sont gardés, le temps étant trop long ou sans fin
notice-doubt-days-out-of-order = les jours d’une liste ne sont pas dans l’ordre
notice-doubt-sun-computed = lever et coucher du soleil sont calculés pour les sommets de la zone, à cinq minutes vers l’extérieur
notice-doubt-polar-night = des heures solaires sont indiquées pour des jours sans lever du soleil ; le jour entier est pris
notice-doubt-impossible-time = une date ou une heure qui n’existe pas
notice-doubt-no-year = ni l’avis ni son heure d’émission ne dit l’année
notice-doubt-over-before-issue = une période était finie à l’émission de l’avis
notice-doubt-long-over = une période était finie des semaines avant l’émission de l’avis
notice-doubt-rolled-back = la première date d’une période est prise pour le mois précédent ; elle est avant l’émission
notice-doubt-month-before = la première date d’une période est prise pour le mois précédent, car c’est le jour le plus tardif
notice-doubt-year-turn = au changement d’année, une période peut viser l’une ou l’autre année
notice-doubt-too-many-days = un horaire quotidien de plus de deux ans est gardé comme une période
notice-verdict-position-unread = une position indiquée ne peut être lue
notice-verdict-no-place = aucun lieu n’est annoncé
notice-verdict-state-of-aid = l’état d’une aide à la navigation ou d’un service
notice-verdict-list-in-force = une liste des avertissements en vigueur
notice-verdict-activity-without-positions = une activité est annoncée, mais son lieu n’est pas donné en positions
notice-doubt-no-time = l’objet n’indique pas de période, donc il vaut en tout temps
notice-doubt-no-reference = { $side }_m n’indique pas de référence ; le niveau moyen de la mer est supposé
notice-verdict-cancellation = une annulation
notice-verdict-repeats = répète { $notice }
