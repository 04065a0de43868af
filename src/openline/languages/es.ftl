### Openline: every sentence and screen word, in Spanish. The keys are the same in every language, and so are the
### arguments of each key (tests/unit/catalogue/test_languages.py). How they are put together: docs/reference/languages.md.
###
### Words concede nothing: no guilt, no recognition, no permission, no verdict.
###
### Arguments. A field comes as words that are ready to be shown, except three kinds that are there to choose by:
###   - a count ($count, $persons, $minutes, $complement) is a number, or "none" where it is not stated;
###   - a yes-or-no ($launched, $staffed) is "yes", "no" or "none", and never shown as it is;
###   - beside each code ($state) stands its word in the list ($state-code, such as "nonconforming").
### $target, $about, $items are references to entries: "entry 1a2b3c4d". $place, $area are words for a place. Free texts
### come with their marker and in quotes, and are never translated.

language-name = Español
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = sin revisar para uso REAL

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = [{ $status }] { $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }, { $office }: { $said }
# One field behind the lead sentence.
clause = { $label }: { $value }.
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label }: { $value }
clause-separator = {" "}
list-separator = {", "}
# Between longer things: areas, time windows, texts.
long-list-separator = {"; "}
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label }: { $value }
and-more = … y { $count } más
# What stands where nothing is stated, and nothing was entered.
not-stated = no indicado
# An empty list.
nothing = ninguno
yes = sí
no = no
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [ADVERTENCIA: el código { $number } de la lista «{ $list }» no se conoce aquí; pregunte al autor qué significa]
entry = la entrada { $id }
entry-subject = la entrada { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = «{ $words }»
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: «{ $words }»
free-text-foreign = { $marker } [idioma: { $language }, sin traducir]: «{ $words }»
number = { NUMBER($count, useGrouping: 0) }

## Times and durations

until-further-notice = hasta nuevo aviso
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = desde { $start } hasta { $end }
window-open = desde { $start } hasta nuevo aviso
window-alternate = { $span } (alternativa)
duration-days = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } día
   *[other] { NUMBER($count, useGrouping: 0) } días
}
duration-hours = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } hora
   *[other] { NUMBER($count, useGrouping: 0) } horas
}
duration-minutes = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } minuto
   *[other] { NUMBER($count, useGrouping: 0) } minutos
}
duration-seconds = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } segundo
   *[other] { NUMBER($count, useGrouping: 0) } segundos
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from } hasta { $to } del día siguiente
weekly-span-longer = { $day } { $from }, duración { $duration }

## Units

unit-metres = { NUMBER($value, useGrouping: 0) } m
unit-kilometres = { NUMBER($value, useGrouping: 0) } km
unit-feet = { NUMBER($value, useGrouping: 0) } ft
unit-nautical-miles = { NUMBER($value, useGrouping: 0) } millas náuticas
unit-metres-per-second = { NUMBER($value, useGrouping: 0) } m/s
unit-kilometres-per-hour = { NUMBER($value, useGrouping: 0) } km/h
unit-knots = { NUMBER($value, useGrouping: 0) } nudos
unit-kilohertz = { NUMBER($value, useGrouping: 0) } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } km²
unit-degrees = { $value }°

## Places and heights

shape-point = en { $place }
shape-circle = círculo de radio { $radius } alrededor de { $place }
shape-corridor = a lo largo de { $places }, { $width } a cada lado
shape-polygon = { $count ->
    [one] zona de { $count } vértice: { $places }
   *[other] zona de { $count } vértices: { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }, excluido { $places }
# $places: each with its time.
shape-moving = en movimiento a lo largo de { $places }, con { $width } alrededor
shape-moving-point = { $place } ({ $time })
shape-sector = sector de radio { $radius } alrededor de { $place }, de { $from } a { $to } en sentido horario
shape-sector-ring = sector entre { $inner } y { $radius } alrededor de { $place }, de { $from } a { $to } en sentido horario
shape-polygons = { $count ->
    [one] { $count } zona: { $areas }
   *[other] { $count } zonas: { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (lados por círculos máximos)
shape-quadrant = { $place }
shape-water-body = { $place } (contorno mayor que las aguas; no indica límites)
# A place whose number this node's list does not hold.
place-unknown = [ADVERTENCIA: el lugar número { $number } no está en la lista de este nodo; pida los vértices al autor]

heights = desde { $lower } hasta { $upper }
heights-not-stated = no indicadas
# Without a lower limit, without an upper one, without both.
heights-below = hasta { $upper }
heights-above = desde { $lower } hacia arriba
heights-all = a todas las altitudes
surface = la superficie
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } en la atmósfera tipo)
reference-sfc = sobre la superficie
reference-msl = sobre el nivel medio del mar
reference-agl = sobre el terreno
reference-wgs84 = sobre el elipsoide WGS-84
reference-fl = de la atmósfera tipo
reference-depth = bajo la superficie
# A volume, and one of several: $number counts from 1.
volume = { $area }; altitudes: { $heights }; horas: { $windows }
volume-numbered = ({ $number }) { $area }; altitudes: { $heights }; horas: { $windows }

quadrant-11 = cuadrante nordeste del océano Atlántico
quadrant-12 = cuadrante sudeste del océano Atlántico
quadrant-13 = cuadrante sudoeste del océano Atlántico
quadrant-14 = cuadrante noroeste del océano Atlántico
quadrant-21 = cuadrante nordeste del océano Índico
quadrant-22 = cuadrante sudeste del océano Índico
quadrant-23 = cuadrante sudoeste del océano Índico
quadrant-24 = cuadrante noroeste del océano Índico
quadrant-31 = cuadrante nordeste del océano Pacífico
quadrant-32 = cuadrante sudeste del océano Pacífico
quadrant-33 = cuadrante sudoeste del océano Pacífico
quadrant-34 = cuadrante noroeste del océano Pacífico

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = océano Ártico
water-11 = mar Blanco
water-12 = mar de Barents
water-13 = mar de Kara
water-14 = mar de Láptev
water-15 = mar de Siberia Oriental
water-16 = mar de Chukotka
water-17 = mar de Beaufort
water-18 = mar de Groenlandia
water-19 = mar de Noruega
water-21 = mar del Norte
water-22 = mar Báltico
water-23 = mar Mediterráneo
water-24 = mar Negro
water-25 = mar Caribe
water-26 = el golfo situado entre Florida y Yucatán
water-27 = golfo de Vizcaya
water-28 = mar del Labrador
water-31 = mar Rojo
water-32 = el golfo situado entre Arabia e Irán
water-33 = mar Arábigo
water-34 = golfo de Bengala
water-35 = mar de Andamán
water-36 = golfo de Adén
water-37 = mar Caspio
water-41 = mar de Bering
water-42 = mar de Ojotsk
water-43 = el mar situado entre Corea, el Japón y Rusia
water-44 = mar Amarillo
water-45 = mar de la China Oriental
water-46 = el mar situado entre Borneo, China, Indochina y Luzón
water-47 = mar de Filipinas
water-48 = mar de Timor
water-49 = mar del Coral
water-50 = mar de Tasmania
water-51 = golfo de Alaska

## Status, precedence, and whom a message is for

status-actual = real
status-exercise = EJERCICIO
status-test = PRUEBA
precedence-flash = relámpago
precedence-flash-over-quota = inmediato (relámpago por encima del cupo)
precedence-immediate = inmediato
precedence-priority = prioritario
precedence-routine = rutina

handling-line = esta línea
handling-command = solo mandos
handling-heads = solo máximas autoridades
handling-public = puede publicarse

carried-by-voice = de viva voz
carried-by-fax = por fax
carried-by-paper = en papel
carried-by-radio = por radio
carried-by-in-person = en persona

authority-level-1 = nivel 1 (guardia)
authority-level-2 = nivel 2 (mando)
authority-level-3 = nivel 3 (estado mayor)
authority-level-4 = nivel 4 (ministerio)
authority-level-5 = nivel 5 (máxima autoridad)

function-sensor-desk = puesto de sensores
function-air-traffic = servicios de tránsito aéreo
function-firing-unit = unidad de tiro
function-drone-cell = célula de control de aeronaves no tripuladas
function-air-defence = defensa aérea
function-naval-operations = operaciones navales
function-coast-guard = guardia costera
function-rescue-centre = centro de salvamento
function-mission-control = control de misión
function-ground-command = mando terrestre
function-escort = escolta
function-legal = asesor jurídico

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = INSTRUCCIÓN
marker-advice = CONSEJO
marker-warning = ADVERTENCIA
marker-information = INFORMACIÓN
marker-question = PREGUNTA
marker-answer = RESPUESTA
marker-request = SOLICITUD
marker-intention = INTENCIÓN

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ja = japonés
language-ko = coreano
language-ru = ruso
language-uk = ucraniano
language-zh = chino

## Names of the elements

element-test = prueba
element-receipt = acuse de recibo
element-line-status = estado de la línea
element-suspend = suspensión
element-resume = reanudación
element-contacts = contactos
element-handover = relevo de guardia
element-no-answer = constancia de falta de respuesta
element-key-event = novedad sobre una clave
element-text = texto
element-translation = traducción
element-position = posición
element-principal-message = mensaje entre máximas autoridades
element-activity = notificación de una actividad
element-launch = notificación de un lanzamiento
element-launch-result = resultado de un lanzamiento
element-withheld = recuento de notificaciones no dadas
element-amend = modificación
element-cancel = cancelación
element-state = estado de un plan
element-actuals = cifras y horas reales
element-reply-to-plan = contestación a un plan
element-zone = zona anunciada
element-question = pregunta
element-answer = respuesta
element-clarification = aclaración
element-account = relación de un incidente
element-observed = lanzamiento observado
element-ceasefire-event = suceso comunicado
element-conflict = superposición de planes
element-track = traza
element-encounter = encuentro
element-signal = señal
element-distress = socorro
element-pause = pausa
element-site = lugar protegido
element-movement = desplazamiento protegido
element-call-request = solicitud de llamada
element-call-reply = contestación a una solicitud de llamada
element-readout = reseña de lo tratado
element-meeting = reunión
element-commitment = compromiso
element-crisis = hilo de crisis
element-charter-text = texto del estatuto
element-charter-step = trámite del estatuto
element-unreadable = elemento ilegible
# $number: of a type that this node does not know.
element-unknown = tipo { $number } (no conocido aquí)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = Elemento de tipo { $element } que este nodo no puede leer: { $reason }. Se conserva.
sentence-test = Prueba número { $test_no } de la línea.
# "understood" never says that anybody agrees.
sentence-receipt = Acuse de recibo de { $target }: { $level }, { $at }.
# Three separate facts.
sentence-line-status = Estado de la línea. Paso de datos: { $transport }. Guardia: { $staffed ->
    [yes] atendida
   *[no] no atendida
}. Intercambios entre las partes: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = Desde { $since }: { $term } (término del propio autor). Alcance: { $scope }. Se siguen enviando pruebas, acuses de recibo, mensajes de socorro y mensajes sobre claves.
sentence-resume = Reanudación: se retira { $target }; los intercambios se reanudan desde { $since }.
sentence-contacts = Contactos, válidos desde { $valid_from }.
# Numbers of watches.
sentence-handover = La guardia { $outgoing } entregó el servicio a la guardia { $incoming }; hora: { $at }.
sentence-no-answer = Hasta { $due } no consta respuesta a { $target }; se preguntó: { $asked_at }. { $delivery-code ->
    [not-delivered] No entregado: no se recibió acuse de la máquina.
    [opened] Recibido por la máquina { $received_at }, abierto por una persona.
   *[machine-received] Recibido por la máquina { $received_at }.
} Guardia: { $staffed ->
    [yes] declarada como atendida
    [no] declarada como no atendida
   *[none] no se declara si estaba atendida
}. Motivo desconocido.
# $key: first letters of the fingerprint of a key.
sentence-key-event = Clave { $key } de la oficina { $office }: { $kind }, desde { $since }.

## Sentences: words of people

sentence-text = Texto.
sentence-translation = Traducción ({ $stage }) de { $target }; idioma: { $language }; traductor: { $translator }: { $text }. Solo el original es auténtico.
sentence-position = { $stated_by } expone una posición; asunto: { $topic } ({ $kind }): { $text }.
sentence-principal-message = Mensaje de la máxima autoridad { $from_head } a la máxima autoridad { $to_head }: { $text }.
sentence-question = Pregunta; asunto: { $topic }.
sentence-answer = Respuesta a { $target }: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = Señal: { $meaning }

## Sentences: plans

sentence-activity = Notificación de una actividad, { $activity_id }: { $kind }. { $title }. Previsto: { $volumes }.
sentence-launch = Notificación de un lanzamiento, { $activity_id }: { $count ->
    [one] { $count } lanzamiento
   *[other] { $count } lanzamientos
}; clase: { $launch_class }. Ventana: { $windows }. Zona de lanzamiento: { $launch_area }. La notificación caduca: { $valid_until }.
sentence-launch-result = Lanzamiento anunciado en { $target }: { $launched ->
    [yes] tuvo lugar
   *[no] no tuvo lugar
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] En virtud de { $agreement }, notificaciones no dadas en { $year }: ninguna, según declara su autor.
    [one] En virtud de { $agreement }, en { $year } no se dio { $count } notificación. Su contenido no se indica.
   *[other] En virtud de { $agreement }, en { $year } no se dieron { $count } notificaciones. Su contenido no se indica.
}
sentence-amend = Modificación de { $target }: lo que sigue sustituye a lo anunciado; todo lo demás se mantiene.
sentence-cancel = Cancelación de { $target }: nada de lo anunciado allí sigue siendo válido.
sentence-state = Estado de { $target }: { $state }, desde { $since }.
sentence-actuals = Desarrollo real de { $target }: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = Contestación a { $target }: { $decision }.
sentence-zone = Zona { $zone_id }, mostrada porque la anunció quien la publica ({ $publisher }), fecha: { $since }; mostrarla no supone reconocimiento alguno. Dónde: { $volume }.
sentence-pause = Se propone una pausa hasta { $until }: { $area }. Rige mientras ambas partes la tengan declarada.
sentence-conflict = Dos planes se superponen ({ $severity }): { $items }; cuándo: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = Socorro: { $nature }, { $location }, hora: { $time }. Se pide: { $assistance }.
sentence-account = Relación de un incidente según lo conocido a fecha de { $as_known_at }, sin perjuicio de las posiciones de las partes: { $incident_class }. Cuándo: { $window }. Dónde: { $place }.
sentence-clarification = Aclaración de { $target }, sin perjuicio de las posiciones de las partes. Circunstancia: { $cause }.
sentence-ceasefire-event = Suceso comunicado. El observador { $observer } comunica ({ $method }): { $kind }, { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}. Cuándo: { $window }. Posición del observador: { $observer_position }. No constituye una conclusión.
sentence-observed = Se observó un lanzamiento, hora: { $time }; clase según la evaluación: { $launch_class }. Lanzado desde, según lo observado: { $area }. Comparado con las notificaciones: { $match }.
sentence-track = Traza { $track_id }: { $kind }, { $location }, hora: { $time }, error { $error_dm }.
sentence-encounter = Las trazas { $tracks } pasan a { $miss_dm } una de otra, hora: { $closest_at }; incertidumbre { $miss_sigma_dm } (una desviación típica).

## Sentences: protection

sentence-site = Lugar protegido { $site_id }: { $category } en { $locality }, { $location }; { $status }, la inscripción caduca: { $expires }. La notificación no es condición previa de la protección.
sentence-movement = Desplazamiento protegido { $move_id }: { $purpose }, { $persons ->
    [one] { $persons } persona
   *[other] { $persons } personas
}. Itinerario: { $legs }. La notificación no es condición previa de la protección.

## Sentences: talks

sentence-call-request = Solicitud de llamada: { $media }, { $level }; asunto: { $topic }. Cuándo: { $proposed }.
sentence-call-reply = Contestación a { $target }: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = Reseña de lo tratado; se refiere a { $about }. Un punto está acordado cuando ambas partes han firmado el mismo texto.
sentence-meeting = Reunión { $meeting_id }: { $step }. Cuándo: { $window }.
sentence-commitment = Compromiso { $commitment_id }: { $owner } hará: { $what }. Estado: { $state }.
sentence-crisis = Hilo de crisis { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}Próximo contacto: { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = Texto para el artículo { $article } del estatuto.
sentence-charter-step = Estatuto: { $move }, desde { $since }.

## Labels of fields that follow a sentence

field-about = Sobre
field-about-whom = Se refiere a
field-action = Medida
field-action-taken = Medidas adoptadas
field-activity-id = Identificador dado por el autor
field-advice = Consejo
field-again = Nueva ventana
field-agenda = Orden del día
field-agreement = Acuerdo
field-alternates = Otros itinerarios
field-answers = Responde a
field-contact-answers-within = responde en un plazo de
field-area = Zona
field-armoured = vehículos blindados
field-arrive = Llegada
field-article = Artículo
field-artillery = piezas de artillería
field-as-known-at = Según lo conocido a fecha de
field-asked-at = Se preguntó
field-assistance = Se pide
field-assurances = Se asegura
field-at = Hora
field-attribution = Atribución, según declara su autor
field-aircraft = aeronaves
field-authority = facultad
field-azimuth = Acimut
field-azimuth-tolerance = A cada lado
field-basis = Fundamento citado
field-bearer = Transmitido por
field-contact-bearer = medio de llamada
field-bearers = Conexiones
field-bearing = Acimut desde el observador
field-callsign = indicativo
field-call-id = Llamada
field-cancelled-at = Cancelado
field-candidates = Notificaciones con las que es compatible, la mejor primero
field-carried-by = Dicho o escrito antes por otro medio
field-casualties = Heridos o muertos, según lo conocido
field-category = Categoría
field-cause = Circunstancia
field-challenge = Compromiso criptográfico de las palabras de verificación
field-cites = Ha leído
field-closest-at = Hora de máxima aproximación
field-colour = color
field-comment = Comentario
field-commitment-id = Compromiso
field-complement = Número
field-condition = Condición para reanudar
field-confidence = Confianza
field-control-point = Puesto de dirección de la actividad
field-count = Cantidad
field-counterpart = homólogo
field-counters = Texto alternativo a
field-course = Rumbo
field-craft = Nave o aeronave
field-crisis-id = Hilo
field-cut = Corte idéntico
field-damage = Daños, según lo conocido
field-decision = Contestación
field-delegate = Hablará en su lugar
field-delivery = Entrega
field-depart = Salida
field-digest = Huella de los textos
field-direction = Dirección
field-distance-dm = Distancia
field-doubts = Dudoso en el texto publicado
field-doubts-settled = Las dudas de la notificación están resueltas
field-due = Plazo
field-emergency = No pudo anunciarse antes
field-ended = Terminó
field-error-dm = Error de la posición
field-every = Se repite cada
field-expires = Caduca
field-facts = Hechos
field-follow-up = Seguimiento
field-footprint = Zona
field-forces = Participan
field-from-head = De
field-function = Transmitido a
field-further-by = Más información, a más tardar
field-glossary = Versión de las listas de códigos
field-handling = Difusión
field-hazards = Peligros
field-heard-at = Oído
field-height-class = Altura
field-height-dm = Altura sobre el elipsoide
field-height-error-dm = Error de la altura
field-holder = titular
field-holidays = cerrado los días
field-hours = horario
field-human-check = Se pide que conteste una persona
field-impact-areas = Zonas de impacto
field-incident-class = Incidente
field-incident-id = Identificador dado por el autor
field-incoming = Guardia entrante
field-inside = Un punto común a ambos
field-intent = Intención de la propia parte, según declara su autor
field-interpreters = Intérpretes
field-items = Se pregunta
field-answer-items = Responde a las preguntas
field-conflict-items = Planes
field-joins = Se une a
field-key = Clave
field-kind = Tipo
field-label = Nombre
field-ladder = Escala de contactos
field-language = Idioma
field-languages = idiomas
field-last-good = Última entrada firmada legítimamente
field-launch-area = Zona de lanzamiento
field-launch-class = Clase
field-launched = Tuvo lugar
field-leader = Jefe
field-least-distance-dm = Distancia mínima
field-legs = Tramos
field-level = Nivel
# The level of authority at which a message is said.
field-cover-level = Emitido desde
field-levels = niveles
field-linked = Comunicaciones sobre el mismo suceso
field-locality = Localidad
field-location = Lugar
field-maintenance = Mantenimiento
field-markings = Marcas
field-match = Comparado con las notificaciones
field-meaning = Significado
field-media = Medio
field-meeting-id = Reunión
field-method = Método
field-minutes = Minutos
field-miss-dm = Distancia mínima entre ellas
field-miss-sigma-dm = Su incertidumbre (una desviación típica)
field-move = Trámite
field-move-id = Identificador dado por el autor
field-nature = Naturaleza
field-next-contact = Próximo contacto
field-next-level = Siguiente nivel ofrecido
field-night-marking = Señalización nocturna
field-obs-id = Identificador dado por el autor
field-observer = Observador
field-observer-position = Posición del observador
field-off-nominal = Posible posición actual
field-office = Oficina
field-onward = Debe llegar también a
field-open-items = Asuntos pendientes
field-opened-by = Abierto por medio de
field-operator = Entidad responsable
field-other-units = Otras unidades, según lo visto
field-outcome = Resultado
field-outgoing = Guardia saliente
field-own-action = Actuación propia
field-own-units = Unidades propias
field-owner = Quién
field-part = Número de texto
field-part-of = Parte de
field-participants = Participantes
field-persons = Personas
field-distress-persons = Personas en peligro
field-place = Lugar
field-plate = matrícula
field-politics = Intercambios
field-previous = Responde a
field-proposal = Propuesta
field-proposed = Cuándo
field-readout-proposed = Propuesto como acordado
field-public-key = Clave pública
field-publish = Puede publicarse
field-published = Publicado como
field-publisher = Publicado por
field-purpose = Finalidad
field-radio = Radio
field-range-class = Alcance
field-reason = Motivo
field-received-at = Recibido por la máquina
field-recipients = Para
field-reduced-from = Versión reducida de una notificación más completa
field-relative-speed = Velocidad relativa
field-repeat = Veces emitida
field-replaces = Sustituye a
field-replies-to = Contesta a
field-reply = Contestación
field-result = Respuesta
field-result-hash = Huella del resultado
field-review-at = Revisión
field-reviewer = Revisado por
field-rhythm = Tiempo máximo entre contactos
field-roof-mark = visto desde arriba
field-rule = Regla, en palabras de quien la publica
field-rule-version = Versión de las reglas
field-safe-conduct = Salvoconducto dado
field-same-event = Mismo suceso que
field-scope = Alcance
field-scope-agreement = acuerdo
field-sender = De
field-severity = Gravedad
field-ships = buques
field-shown-to = Mostrado también a, según declara su autor
field-sigma-s = Incertidumbre de la hora (una desviación típica)
field-since = Desde
field-site-id = Identificador dado por el autor
field-situation = Huella de la situación
field-situation-at = Situación a fecha de
field-source = Fuente
field-activity-source = Según la notificación publicada
field-spans = abierto
field-speed = Velocidad
field-staffed = Guardia atendida
field-stage = Fase
field-stale = Deja de ser actual después de
field-state = Estado
field-stated-by = Declarado por
field-stated-by-them = Declarado por la otra parte, según lo oyó el autor
field-stated-by-us = Declarado por la parte del autor
field-status = Situación
field-step = Paso
field-stops = paradas
field-systems = Tipos de sistemas
field-tanks = carros de combate
field-target = Con referencia a
field-targets = Artículos
field-term = Término del propio autor
field-test-no = Número
field-text = Palabras
field-terms = Números
field-term-word = palabra
field-term-number = número
field-texts = Texto
field-time = Hora
field-title = Título
field-to-head = A
field-tolerance = A cada lado
field-topic = Asunto
field-topics = asuntos
field-track = Dirigida a la traza
field-track-id = Identificador dado por el autor
field-tracker = Lo sigue la traza
field-tracks = Trazas
field-translator = Traductor
field-transport = Paso de datos
field-troops = efectivos
field-uncertainty-dm = Incertidumbre del lugar
field-until = Hasta
field-valid-from = Válido desde
field-valid-until = Caduca
field-vehicles = Vehículos
field-forces-vehicles = vehículos
field-verified-at = Verificado el
field-verified-by = Verificado por
field-volume = Volumen
field-volumes = Zona, altitudes y horas
field-watch = Guardia
field-weapon = Arma, según la evaluación
field-what = Qué
field-window = Cuándo
field-windows = Cuándo
field-withdrawn = Retirado
field-withheld = No dado
field-year = Año
field-zone = Huso horario
field-zone-id = Nombre
field-kinds = clases de mensaje
field-start = Comienzo
field-end = Fin
field-alternate = De reserva
field-weekday = día de la semana
field-first-minute = de
field-last-minute = a
field-marker = Clase de frase
field-lower-dm = Límite inferior
field-lower-ref = Límite inferior medido desde
field-upper-dm = Límite superior
field-upper-ref = Límite superior medido desde
field-frequency-khz = frecuencia
field-no = Número del punto
field-route = Ruta
field-last-ok = último funcionamiento

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = una hora, por ejemplo { $example }
takes-number = un número de { $least } a { $most }
takes-whole = un número entero de { $least } a { $most }
takes-truth = { $yes } o { $no }
takes-words = un texto; caracteres: de { $least } a { $most }
takes-name = un nombre; caracteres: de { $least } a { $most }
takes-language = un código de idioma de dos o tres letras
takes-entry = el identificador de una entrada, o sus primeras cifras
takes-bytes = cifras hexadecimales: { $most }
takes-code = uno de: { $words }
takes-place = una posición, por ejemplo { $example }
takes-footprint = una posición con un radio ({ $example }), o tres vértices o más
takes-some = de { $least } a { $most } veces:
takes-many = { $least } veces o más:
help-end = vacío: hasta nuevo aviso
help-alternate = una reserva, por si las demás no se usan
help-lower-dm = vacío: sin límite inferior
help-upper-dm = vacío: sin límite superior
help-weekday = de 1 (lunes) a 7 (domingo)
help-first-minute = minuto del día, contado desde la medianoche
help-last-minute = minuto del día; pasada la medianoche se sigue contando más allá de 1440
help-contact-level = 1 guardia, 2 mando, 3 estado mayor, 4 ministerio, 5 máxima autoridad
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }; vacío: todos
help-scope-agreement = vacío: cualquiera
help-scope-topics = vacío: todos
help-scope-kinds = números de tipos del catálogo; vacío: todos
help-contact-topics = vacío: todos
help-contact-hours = vacío: siempre
help-holidays = cada día por sus 00:00 UTC
help-answer-items = vacío: a todos
help-state-cites = las versiones más recientes de las notificaciones de la otra parte que se superponen; quien activa debe haberlas leído
help-activity-id = no cambia en las versiones posteriores
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = contado desde 0; 0 es el texto del propio mensaje
help-complement = metros, minutos o grados, según la frase
help-article = 0 es el preámbulo
help-amend-target = la notificación, o su modificación más reciente
help-cancel-since = vacío: de inmediato

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }; salida { $depart }; llegada { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: funcionó por última vez { $last_ok }
form-weekly-hours = huso horario { $zone }
form-contact = { $level }: { $office }
form-point = punto { $no }: { $texts }
form-follow-up = { $owner }, a más tardar { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = todo lo que puede suspenderse
form-forces-nothing = cifras no indicadas

## Plans: kinds, states, replies

activity-kind-exercise = ejercicio
activity-kind-live-firing = fuego real
activity-kind-missile = lanzamiento de misil
activity-kind-rocket-launch = lanzamiento espacial
activity-kind-space-debris = caída de restos espaciales
activity-kind-hazardous-operation = operación peligrosa
activity-kind-patrol = patrulla
activity-kind-relocation = traslado
activity-kind-transit = tránsito
activity-kind-closed-area = zona cerrada
activity-kind-works = obras
activity-kind-hazard = peligro
activity-kind-other = otra actividad

activity-state-draft = borrador
activity-state-notified = notificado
activity-state-amended = modificado
activity-state-active = activo
activity-state-nonconforming = fuera de los límites anunciados
activity-state-contingent = control incierto, manténganse alejados
activity-state-ended = terminado
activity-state-cancelled = cancelado

action-returning = regresando a los límites anunciados
action-holding = manteniéndose donde está
action-terminating = poniendo fin a la actividad
action-landing = aterrizando
action-keep-clear = manténganse alejados, por favor
action-rescue-under-way = salvamento en curso
action-lost-contact = se ha perdido el contacto

decision-noted = se toma nota
decision-noted-with-comment = se toma nota, con comentario
decision-cannot-support-safely = no puede apoyarse con seguridad
decision-approved = aprobado, según dispone el estatuto

severity-margin-only = solo se superponen los márgenes de seguridad
severity-caution = precaución
severity-serious = grave

system-class-surface-ship = buques de superficie
system-class-submarine = submarinos
system-class-fixed-wing = aeronaves de ala fija
system-class-helicopter = helicópteros
system-class-unmanned-aircraft = aeronaves no tripuladas
system-class-artillery = artillería
system-class-rocket-artillery = artillería de cohetes
system-class-surface-to-air-missile = misiles superficie-aire
system-class-anti-ship-missile = misiles antibuque
system-class-torpedo = torpedos
system-class-mine-warfare = guerra de minas
system-class-armour = fuerzas blindadas
system-class-amphibious = fuerzas anfibias
system-class-airborne = fuerzas aerotransportadas
system-class-bomber = bombarderos
system-class-tanker = aviones cisterna
system-class-laser = láseres
system-class-jamming = perturbación electrónica
system-class-unmanned-surface-vessel = embarcaciones de superficie no tripuladas

hazard-gunfire = disparos de artillería o de armas de fuego
hazard-missiles = misiles
hazard-bombs = bombas
hazard-falling-objects = caída de objetos
hazard-underwater-explosion = explosiones submarinas
hazard-towed-object = objeto remolcado
hazard-laser-light = luz láser
hazard-radio-interference = interferencias de radio
hazard-navigation-interference = interferencias en la navegación por satélite
hazard-unlit-vessels = buques sin luces
hazard-low-flying = vuelo a baja altura
hazard-mines = minas
hazard-other = otro peligro

reason-weather = condiciones meteorológicas
reason-technical = motivos técnicos
reason-safety = seguridad
reason-conflict-with-plan = superposición con otro plan
reason-operational = motivos operativos
reason-political = motivos políticos
reason-error-in-notice = error en la notificación
reason-completed = concluido
reason-not-needed = ya no es necesario
reason-no-authority = sin facultad para hacerlo
reason-not-readable = no pudo leerse
reason-not-for-us = no corresponde a esta oficina
reason-rescue = salvamento
reason-request-of-peer = a solicitud de la otra parte
reason-maintenance = mantenimiento
reason-other = otro motivo
reason-not-stated = motivo no indicado

## Launches

launch-class-ballistic-missile-land = misil balístico desde tierra
launch-class-ballistic-missile-submarine = misil balístico desde submarino
launch-class-ballistic-missile-other = misil balístico, otro
launch-class-cruise-missile = misil de crucero
launch-class-hypersonic = vehículo hipersónico
launch-class-space-launch = lanzamiento espacial
launch-class-sounding-rocket = cohete de sondeo
launch-class-missile-defence-test = ensayo de defensa antimisiles
launch-class-other = otro lanzamiento

direction-north = norte
direction-north-east = nordeste
direction-east = este
direction-south-east = sudeste
direction-south = sur
direction-south-west = sudoeste
direction-west = oeste
direction-north-west = noroeste

height-class-below-100-km = menos de 100 km
height-class-from-100-to-500-km = de 100 a 500 km
height-class-above-500-km = más de 500 km
height-class-orbit = puesta en órbita

range-class-below-500-km = menos de 500 km
range-class-from-500-to-2000-km = de 500 a 2000 km
range-class-from-2000-to-5500-km = de 2000 a 5500 km
range-class-above-5500-km = más de 5500 km
range-class-orbit = puesta en órbita

launch-field-launch-class = clase
launch-field-count = número de lanzamientos
launch-field-launch-area = zona de lanzamiento
launch-field-azimuth = acimut
launch-field-impact-areas = zonas de impacto
launch-field-height = altura
launch-field-range = alcance

launch-outcome-as-planned = según lo previsto
launch-outcome-ended-early = terminó antes de lo previsto
launch-outcome-outside-announced-areas = fuera de las zonas anunciadas
launch-outcome-postponed = aplazado
launch-outcome-cancelled = cancelado
launch-outcome-not-stated = resultado no indicado

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = compatible con una notificación que obra en esta línea (no establece qué se lanzó)
match-partly = parcialmente compatible con una notificación que obra en esta línea (no establece qué se lanzó)
match-none-held = no obra en esta línea ninguna notificación compatible
match-not-compared = no comparado con las notificaciones

confidence-low = baja
confidence-medium = media
confidence-high = alta

## Questions, answers, positions

topic-activity = una actividad
topic-conflict = una superposición de planes
topic-launch = un lanzamiento
topic-incident = un incidente
topic-contact = los contactos
topic-other = otro asunto
topic-encounter = un encuentro
topic-site = un lugar protegido
topic-movement = un desplazamiento protegido
topic-ceasefire = el alto el fuego
topic-meeting = una reunión
topic-commitment = un compromiso
topic-line = la propia línea
topic-charter = el estatuto
topic-rescue = la búsqueda y el salvamento
topic-exercise = un ejercicio
topic-detained-persons = personas detenidas

item-objectives = ¿cuál es su finalidad?
item-location = ¿dónde exactamente?
item-end-date = ¿cuándo termina?
item-designation = ¿cómo se denomina?
item-subordination = ¿qué mando está a cargo?
item-numbers = ¿cuántos participan?
item-types = ¿qué tipos participan?
item-confirm-times = ¿siguen siendo válidas las horas anunciadas?
item-confirm-area = ¿sigue siendo válida la zona anunciada?
item-confirm-heights = ¿siguen siendo válidas las altitudes anunciadas?
item-can-shift-time = ¿puede cambiarse la hora?
item-can-shift-area = ¿puede desplazarse la zona?
item-radio-contact = ¿en qué frecuencia se le puede llamar?
item-is-it-yours = ¿es de ustedes?
item-was-it-intended = ¿fue intencionado?
item-control-status = ¿está bajo control?
item-launch-announced = ¿se anunció este lanzamiento y en qué notificación?
item-launch-class = ¿de qué clase fue el lanzamiento?
item-impact-area = ¿dónde caerá?
item-casualties = ¿hay heridos o muertos?
item-need-assistance = ¿necesitan ustedes ayuda?
item-whereabouts = ¿dónde está ahora?
item-who-to-call = ¿a quién se puede llamar al respecto?
item-next-report = ¿cuándo volverán ustedes a informar?
item-reason = ¿por qué motivo?
item-meaning-of-message = ¿qué significa el mensaje de ustedes?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = sí
result-no = no
result-unable = no es posible
result-stand-by = { $minutes ->
    [none] permanezcan a la espera
    [one] permanezcan a la espera { NUMBER($minutes, useGrouping: 0) } minuto
   *[other] permanezcan a la espera { NUMBER($minutes, useGrouping: 0) } minutos
}
result-no-information = sin información
result-repeat = repita, por favor

stage-sight = a la vista
stage-rough = provisional
stage-reviewed = revisada

position-kind-claim = afirmación
position-kind-denial = negación
position-kind-reservation = reserva
position-kind-objection = objeción
position-kind-note = para que conste

delivery-machine-received = recibido por la máquina
delivery-opened = abierto por una persona
delivery-not-delivered = no entregado

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = Nos mantenemos alejados de la zona anunciada por ustedes.
meaning-passing-through = Tenemos intención de atravesar la zona anunciada.
meaning-aircraft-to-identify = Enviamos aeronaves para identificarlos a ustedes.
meaning-holding-position = Mantenemos nuestra posición.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] Cambiamos de rumbo.
    [one] Cambiamos de rumbo: nuevo rumbo { NUMBER($complement, useGrouping: 0) } grado verdadero.
   *[other] Cambiamos de rumbo: nuevo rumbo { NUMBER($complement, useGrouping: 0) } grados verdaderos.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] Caemos a estribor (derecha).
    [one] Caemos { NUMBER($complement, useGrouping: 0) } grado a estribor (derecha).
   *[other] Caemos { NUMBER($complement, useGrouping: 0) } grados a estribor (derecha).
}
meaning-turning-to-port = { $complement ->
    [none] Caemos a babor (izquierda).
    [one] Caemos { NUMBER($complement, useGrouping: 0) } grado a babor (izquierda).
   *[other] Caemos { NUMBER($complement, useGrouping: 0) } grados a babor (izquierda).
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] Estamos parando.
    [one] Nos habremos detenido en un plazo de { NUMBER($complement, useGrouping: 0) } minuto.
   *[other] Nos habremos detenido en un plazo de { NUMBER($complement, useGrouping: 0) } minutos.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] Estamos ascendiendo.
    [one] Ascendemos a { NUMBER($complement, useGrouping: 0) } metro sobre el nivel medio del mar.
   *[other] Ascendemos a { NUMBER($complement, useGrouping: 0) } metros sobre el nivel medio del mar.
}
meaning-descending = { $complement ->
    [none] Estamos descendiendo.
    [one] Descendemos a { NUMBER($complement, useGrouping: 0) } metro sobre el nivel medio del mar.
   *[other] Descendemos a { NUMBER($complement, useGrouping: 0) } metros sobre el nivel medio del mar.
}
meaning-keeping-course-and-speed = Mantenemos nuestro rumbo y velocidad.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] Estamos saliendo de la zona.
    [one] Habremos salido de la zona en un plazo de { NUMBER($complement, useGrouping: 0) } minuto.
   *[other] Habremos salido de la zona en un plazo de { NUMBER($complement, useGrouping: 0) } minutos.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] Por favor, manténganse alejados de nuestra zona anunciada.
    [one] Por favor, manténganse al menos a { NUMBER($complement, useGrouping: 0) } metro de nuestra zona anunciada.
   *[other] Por favor, manténganse al menos a { NUMBER($complement, useGrouping: 0) } metros de nuestra zona anunciada.
}
meaning-call-on-radio = Por favor, llámennos por el canal de radio convenido.
meaning-keep-distance = { $complement ->
    [none] Por favor, mantengan la distancia.
    [one] Por favor, mantengan una distancia de al menos { NUMBER($complement, useGrouping: 0) } metro.
   *[other] Por favor, mantengan una distancia de al menos { NUMBER($complement, useGrouping: 0) } metros.
}
meaning-do-not-cross-ahead = Por favor, no crucen por nuestra proa.
meaning-switch-off-fire-control = Por favor, apaguen su radar de dirección de tiro.
meaning-switch-off-illumination = Por favor, apaguen las luces o el láser que dirigen hacia nosotros.
meaning-stop-interference = Por favor, pongan fin a la interferencia de radio.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] Hay peligro por la proa de ustedes.
    [one] Hay peligro a { NUMBER($complement, useGrouping: 0) } metro por la proa de ustedes.
   *[other] Hay peligro a { NUMBER($complement, useGrouping: 0) } metros por la proa de ustedes.
}
meaning-towing = { $complement ->
    [none] Remolcamos un objeto.
    [one] Remolcamos un objeto a { NUMBER($complement, useGrouping: 0) } metro por la popa.
   *[other] Remolcamos un objeto a { NUMBER($complement, useGrouping: 0) } metros por la popa.
}
meaning-submarine-operating = Un submarino opera cerca de aquí.
meaning-aircraft-operating = Nuestras aeronaves están despegando y aterrizando.
meaning-rescue-in-progress = Hay un salvamento en curso aquí.
meaning-unable-to-manoeuvre = No podemos maniobrar.
meaning-navigation-unreliable = Nuestra navegación no es fiable.

# Assurances
meaning-no-hostile-intent = No tenemos intención hostil.
meaning-entered-by-mistake = Hemos entrado por error y estamos saliendo.
meaning-weapons-not-readied = Nuestras armas no están preparadas para el uso.
meaning-misunderstanding = Hay un malentendido; por favor, no tomen ninguna medida.

# State of an activity
meaning-ended = Nuestra actividad anunciada ha terminado.
# Minutes.
meaning-delayed = { $complement ->
    [none] Nuestra actividad anunciada se retrasa.
    [one] Nuestra actividad anunciada se retrasa { NUMBER($complement, useGrouping: 0) } minuto.
   *[other] Nuestra actividad anunciada se retrasa { NUMBER($complement, useGrouping: 0) } minutos.
}
meaning-real-not-exercise = Esto es real, no es un ejercicio.
meaning-exercise-stops = El ejercicio se detiene ahora.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = Se dice
signal-group-1 = intenciones
signal-group-2 = solicitudes
signal-group-3 = advertencias
signal-group-4 = garantías
signal-group-5 = estado de una actividad

## Receipts, the line, contacts, keys

level-received = recibido por la máquina
level-opened = abierto por una persona
level-understood = claro para el lector (no implica acuerdo)
level-passed = transmitido
level-decided = decidido
level-answered = respondido
level-rejected = no puede tramitarse
level-confirmed-as-heard = confirmado tal como se oyó
level-delivered-to-principal = entregado a la máxima autoridad

bearer-kind-tls = red (TLS)
bearer-kind-file-drop = archivos en mano
bearer-kind-serial-line = línea serie
bearer-kind-voice = voz

transport-up = sí
transport-degraded = con dificultad
transport-down = no

politics-open = abiertos
politics-partly-suspended = parcialmente suspendidos
politics-suspended = suspendidos

holder-in-post = en el cargo
holder-acting = en funciones
holder-vacant = vacante
holder-not-stated = titular no indicado

authority-decides = decide
authority-transmits = transmite
authority-represents = representa

key-kind-add = añadida
key-kind-rotate = introducida en lugar de la anterior
key-kind-revoke = revocada
key-kind-compromise = ya no es de confianza

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = suspendido
own-term-cancelled = cancelado
own-term-postponed = aplazado
own-term-paused = en pausa

charter-move-agree-article = artículo acordado
charter-move-begin-trial = inicio del período de prueba
charter-move-put-in-force = puesta en vigor
charter-move-review = revisión
charter-move-leave = retirada

## Incidents, events, distress

incident-class-misfire = disparo accidental
incident-class-border-crossing = cruce de una frontera o línea
incident-class-airspace-entry = entrada en espacio aéreo
incident-class-waters-entry = entrada en aguas
incident-class-laser = láser
incident-class-radar-lock = blocaje con radar de dirección de tiro
incident-class-close-approach = aproximación cercana
incident-class-collision = colisión
incident-class-shots-fired = disparos efectuados
incident-class-warning-shots = disparos de advertencia
incident-class-loss-of-control = pérdida de control
incident-class-jamming = perturbación electrónica
incident-class-flares-or-objects-dropped = bengalas u objetos arrojados
incident-class-uncivil-language = lenguaje descortés
incident-class-mine-or-drifting-object = mina u objeto a la deriva
incident-class-launch-by-mistake = lanzamiento por error
incident-class-strike-on-protected-site = impacto en un lugar protegido
incident-class-strike-on-movement = impacto sobre un desplazamiento protegido
incident-class-detention = detención de personas
incident-class-cable-or-pipeline-damage = daño a un cable o conducto
incident-class-radiation-release = liberación de radiación
incident-class-computer-incident = incidente informático
incident-class-other = otro incidente

unit-class-surface-ship = buque de superficie
unit-class-submarine = submarino
unit-class-fixed-wing = aeronave de ala fija
unit-class-helicopter = helicóptero
unit-class-unmanned-aircraft = aeronave no tripulada
unit-class-ground-unit = unidad terrestre
unit-class-air-defence-unit = unidad de defensa aérea
unit-class-missile-unit = unidad de misiles
unit-class-coast-guard = buque de la guardia costera
unit-class-civil-ship = buque civil
unit-class-civil-aircraft = aeronave civil
unit-class-convoy = convoy
unit-class-unknown = unidad no conocida

intent-accidental = accidental
intent-deliberate = deliberada
intent-unknown = no se conoce

damage-none-known = ninguno conocido
damage-minor = leves
damage-serious = graves
damage-total-loss = pérdida total
damage-unknown = no se conocen

action-taken-ordered-stop = orden de parar
action-taken-withdrew = repliegue
action-taken-opened-investigation = apertura de una investigación
action-taken-offered-assistance = ofrecimiento de ayuda
action-taken-secured-evidence = conservación de elementos probatorios
action-taken-grounded-similar-systems = inmovilización de sistemas similares
action-taken-changed-procedure = cambio de procedimiento
action-taken-informed-authorities = aviso a las autoridades
action-taken-none-yet = ninguna por ahora

cause-technical-fault = fallo técnico
cause-human-error = error humano
cause-navigation-error = error de navegación
cause-weather = condiciones meteorológicas
cause-misunderstood-message = se entendió mal un mensaje
cause-notice-not-passed-on = no se transmitió una notificación
cause-planned-activity = una actividad prevista
cause-not-ours = no es nuestro
cause-under-investigation = en investigación
cause-other = otra circunstancia

assurance-not-directed-at-you = no iba dirigido contra ustedes
assurance-no-further-action = no habrá más acciones
assurance-has-stopped = ha cesado
assurance-measures-taken = se han tomado medidas
assurance-forces-not-on-alert = no se ha elevado el nivel de alerta de las fuerzas
assurance-will-report-again = se volverá a informar

method-heard = oído
method-seen = visto
method-sensor = por un sensor
method-reported = según lo contado por otros

weapon-class-small-arms = armas ligeras
weapon-class-heavy-machine-gun = ametralladora pesada
weapon-class-grenade-launcher = lanzagranadas
weapon-class-mortar = mortero
weapon-class-artillery = artillería
weapon-class-multiple-rockets = lanzacohetes múltiple
weapon-class-tank-gun = cañón de carro de combate
weapon-class-anti-tank = arma contracarro
weapon-class-unmanned-aircraft = aeronave no tripulada
weapon-class-air-strike = fuego desde el aire
weapon-class-mine = mina
weapon-class-explosion-undetermined = explosión, arma no determinada
weapon-class-flare = bengala

event-kind-explosion = explosión
event-kind-burst = ráfaga
event-kind-shot = disparo
event-kind-projectile = proyectil en vuelo
event-kind-movement-of-weapons = movimiento de armas
event-kind-works-near-line = obras cerca de la línea
event-kind-crossing-of-line = cruce de la línea
event-kind-overflight = sobrevuelo

distress-nature-fire = incendio o explosión a bordo
distress-nature-flooding = inundación
distress-nature-collision = colisión
distress-nature-grounding = varada
distress-nature-capsizing = peligro de zozobra
distress-nature-sinking = hundiéndose
distress-nature-disabled = sin gobierno y a la deriva
distress-nature-abandoning = abandono del buque
distress-nature-man-overboard = persona al agua
distress-nature-aircraft-down = aeronave siniestrada
distress-nature-aircraft-emergency = aeronave en emergencia
distress-nature-medical = emergencia médica
distress-nature-submarine-sunk = submarino hundido
distress-nature-under-fire = bajo fuego
distress-nature-radiation = radiación
distress-nature-undesignated = peligro de otra índole

assistance-search = búsqueda
assistance-rescue = salvamento
assistance-medical = ayuda médica
assistance-tow = remolque
assistance-firefighting = lucha contra incendios
assistance-divers = buzos
assistance-hold-fire = no disparar
assistance-safe-passage = paso seguro
assistance-information = información
assistance-none = no se necesita ayuda

## Tracks and encounters

track-kind-surface-ship = buque de superficie
track-kind-submarine = submarino
track-kind-fixed-wing = aeronave de ala fija
track-kind-helicopter = helicóptero
track-kind-unmanned-aircraft = aeronave no tripulada
track-kind-ground-vehicle = vehículo terrestre
track-kind-convoy = convoy
track-kind-unknown = tipo no conocido

source-ais = AIS
source-ads-b = ADS-B
source-radar = radar
source-visual = observación visual
source-own-report = informe propio
source-other-sensor = otro sensor

advice-both-turn-to-starboard = caigan ambos a estribor (derecha)
advice-we-give-way = nosotros cedemos el paso
advice-please-give-way = cedan el paso, por favor
advice-keep-course = mantengan su rumbo, por favor
advice-call-on-radio = llamen por radio, por favor
advice-separate-in-height = sepárense en altura

## Protected sites and movements

site-category-hospital = hospital
site-category-clinic = clínica
site-category-school = escuela
site-category-shelter = refugio
site-category-warehouse = almacén
site-category-office = oficina
site-category-water-works = instalación de abastecimiento de agua
site-category-power-station = central eléctrica
site-category-nuclear-facility = instalación nuclear
site-category-dam = presa
site-category-cultural-property = bien cultural
site-category-place-of-worship = lugar de culto
site-category-detention-place = lugar de detención
site-category-crossing-point = punto de cruce
site-category-observer-post = puesto de observadores
site-category-residence-of-staff = residencia de personal
site-category-other = otro lugar

verification-visit-with-satellite-position = visita con posición por satélite
verification-imagery = imágenes
verification-documents = documentos
verification-two-sources = dos fuentes
verification-not-verified = no verificado

site-status-registered = inscrito
site-status-reverified = verificado de nuevo
site-status-suspended = inscripción suspendida
site-status-deregistered = inscripción retirada

purpose-relief-goods = bienes de socorro
purpose-medical-evacuation = evacuación médica
purpose-staff-rotation = rotación de personal
purpose-medical-supplies = suministros médicos
purpose-evacuation-of-civilians = evacuación de civiles
purpose-repair = reparación
purpose-monitoring = observación
purpose-grain = cereales
purpose-prisoner-exchange = intercambio de prisioneros
purpose-remains = devolución de restos mortales
purpose-other = otra finalidad

vehicle-type-car = automóvil
vehicle-type-armoured-car = automóvil blindado
vehicle-type-truck = camión
vehicle-type-ambulance = ambulancia
vehicle-type-bus = autobús
vehicle-type-ship = buque
vehicle-type-boat = embarcación
vehicle-type-helicopter = helicóptero
vehicle-type-aircraft = aeronave
vehicle-type-train = tren
vehicle-type-on-foot = a pie

night-marking-none = ninguna
night-marking-beacon = baliza
night-marking-roof-light = luz en el techo
night-marking-thermal-panel = panel térmico
night-marking-infrared-strobe = luz estroboscópica infrarroja
night-marking-hazard-lights = luces de emergencia

## Calls, meetings, readouts, commitments, crises

media-voice = voz
media-video = vídeo
media-in-person = en persona

reply-accept = aceptado
reply-decline = declinado
reply-stand-by = { $minutes ->
    [none] permanezcan a la espera
    [one] permanezcan a la espera { NUMBER($minutes, useGrouping: 0) } minuto
   *[other] permanezcan a la espera { NUMBER($minutes, useGrouping: 0) } minutos
}

publish-nothing = nada
publish-agreed-points = los puntos acordados
publish-all = todo

meeting-step-proposal = propuesta
meeting-step-counter = se propone otra hora u otro orden del día
meeting-step-agreed = acordada
meeting-step-held = celebrada
meeting-step-not-held = no celebrada
meeting-step-postponed = aplazada

commitment-state-open = pendiente
commitment-state-done = cumplido
commitment-state-overdue = fuera de plazo
commitment-state-withdrawn = retirado

crisis-step-opened = abierto
crisis-step-holding-reply = respuesta de espera
crisis-step-first-facts = primeros hechos
crisis-step-call = llamada
crisis-step-joint-sheet = hoja conjunta
crisis-step-contact = contacto mantenido
crisis-step-closed = cerrado

## Names of the open lists, for codes that are not known here

list-action = medida
list-action-taken = medidas adoptadas
list-activity-kind = tipo de actividad
list-advice = consejo
list-assistance = ayuda que se pide
list-assurance = garantías
list-bearer-kind = conexión
list-carried-by = cómo llegó
list-cause = circunstancia
list-damage = daños
list-distress-nature = naturaleza del peligro
list-event-kind = tipo de suceso
list-function = servicio
list-hazard = peligros
list-height-class = altura
list-incident-class = incidente
list-item = pregunta
list-launch-class = clase de lanzamiento
list-launch-field = campos de una notificación de lanzamiento
list-launch-outcome = resultado de un lanzamiento
list-meaning = señales
list-night-marking = señalización nocturna
list-position-kind = tipo de posición
list-purpose = finalidad
list-range-class = alcance
list-reason = motivo
list-site-category = categoría de lugar
list-source = fuente de una traza
list-system-class = tipos de sistemas
list-topic = asunto
list-track-kind = tipo de traza
list-unit-class = clase de unidad
list-vehicle-type = vehículo
list-verification = verificación
list-weapon-class = arma

## Labels on screens

label-answers = Responde a
label-area = Zona
label-cancelled = Cancelado
label-claimed-time = Reloj del autor
label-conflicts = Superposiciones
label-doubt = Duda
label-from = De
label-heights = Altitudes
label-id = Entrada
label-not-compared = No comparado
label-reduced-version = Versión reducida anterior
reduced-follows = { $entry } se hizo a partir de esta misma notificación
reduced-differs = { $entry } se hizo a partir de otra notificación
label-receipts = Acuses de recibo
label-nearest-at = Momento de mayor proximidad
label-heights-apart = Separación de alturas según las cifras
label-common-area = Superficie común
label-computed-here = Calculado aquí
conflict-check-agrees = el mismo resultado
conflict-check-differs = otro resultado: compare lo que tienen ambas partes
conflict-check-other-rules = no comparable: calculado con otra versión de las reglas
conflict-check-other-versions = no comparable: calculado con versiones que aquí no son las más recientes
conflict-check-not-met = otro resultado: según nuestro cálculo, los dos no se superponen
label-same-event = Mismo suceso que
label-source = Publicado como
label-text = Texto de la notificación
label-to = Para
label-windows = Horas

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } se superpone con { $theirs }: { $windows }
conflict-margin = (solo por el margen de seguridad)
# Those of one plan with the other party.
conflicts-of-plan = superposiciones: { $number }
party-ours = nuestro
party-theirs = de la otra parte
not-delivered = no entregado
awaiting-answer = a la espera de respuesta
not-opened = no abierto
needs-answer = requiere respuesta
state-forked = bifurcado: es elemento probatorio, no está en vigor
state-after-closing = posterior al cierre de su nodo; no vigente
state-no-body = anunciado; el contenido aún no ha llegado
state-sealed = anunciado; sellado, la clave aún no ha llegado
state-closed = cerrado aquí por { $officer }, { $at }: { $reason }
state-not-compared = no comparado con otros planes
state-without-effect = sin efecto
# Why something is kept and shown, and changes nothing.
no-effect-another-status = su carácter (real, ejercicio, prueba) no es el del mensaje al que sigue
no-effect-not-the-author = no procede de su autor
no-effect-own-plan = una contestación al plan propio
no-effect-another-kind = de otra clase que la notificación que modifica
no-effect-not-for-this-kind = no se ajusta a un mensaje de esta clase
no-effect-text-not-held = nombra un texto que no se tiene
no-effect-withdrawn-text = nombra un texto retirado
no-effect-article-twice = nombra dos veces un artículo
no-effect-another-digest = su huella no es la de los textos nombrados
no-effect-another-target = nombra otra entrada
no-effect-another-article = es de otro artículo
no-effect-not-the-asker = no procede de la parte que preguntó
no-effect-own-question = una respuesta a la pregunta propia
no-effect-another-key = nombra otra clave
no-effect-bad-public-key = una clave pública que no debe inscribirse
no-effect-unknown-key = nombra una clave que no está inscrita
no-effect-another-meeting = es de otra reunión
no-effect-answers-nothing = acepta una propuesta que no se tiene
no-effect-own-proposal = acepta la propuesta propia
no-effect-other-terms = acepta condiciones distintas de las propuestas
no-effect-sign-offs-missing = faltan las firmas de los titulares de la clave de la oficina
no-effect-stand-bys-used-up = el estatuto no permite más esperas
told-without-effect = enviado, pero sin efecto: { $reason }

situation-in-force = en vigor
situation-planned = previsto
situation-open = abierto
situation-overdue = fuera de plazo
situation-suspended = suspendido
situation-promised = prometido
situation-awaiting = a la espera de respuesta
situation-not-delivered = no entregado
situation-amended = modificado
situation-cancelled = cancelado
situation-ended = terminado
situation-lapsed = caducado
situation-outside-announced-limits = fuera de los límites anunciados
situation-control-uncertain = control incierto, manténganse alejados
situation-answered = respondido
situation-standing-by = en espera
situation-disputed = declarado de forma distinta por cada parte
situation-agreed = acordado
situation-missing-actuals = falta el informe de cifras y horas reales
situation-unmatched-launch = lanzamiento observado sin notificación compatible
situation-nothing-open = no hay nada pendiente
situation-same = ambos nodos ven la misma situación
situation-differs = los dos nodos ven la situación de forma distinta; comparen los registros

# $at: time.
answer-due-by = respuesta a más tardar { $at }
answer-overdue-since = no consta respuesta; el plazo era { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] queda { NUMBER($minutes, useGrouping: 0) } minuto para responder
   *[other] quedan { NUMBER($minutes, useGrouping: 0) } minutos para responder
}
stand-by-until = en espera hasta { $at }
holding-reply-due-by = respuesta de espera a más tardar { $at }
first-facts-due-by = primeros hechos a más tardar { $at }
call-due-by = llamada a más tardar { $at }
joint-sheet-due-by = hoja conjunta a más tardar { $at }
contact-missed = no se ha hecho el contacto previsto para { $at }
meeting-due-by = reunión a más tardar { $at }
actuals-due-by = informe de cifras y horas reales a más tardar { $at }
review-due-at = volver a examinar: { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = sin respuesta; el siguiente paso es { $level }: { $office }
next-level-none = sin respuesta; la escala de contactos no tiene más pasos
contact-reachable-now = localizable ahora
contact-reachable-from = localizable desde { $at }
contact-vacant = vacante
ladder-step = { $level }: { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } comienza { $at } y aún no tiene acuse de recibo de: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = no activado: entretanto ha llegado { $missed }; léalo antes
activation-illegal = un plan en estado «{ $from }» no puede pasar al estado «{ $to }»
# The scope names what is suspended; $term is its author's word.
scope-suspended = no enviado: esto consta como «{ $term }» desde { $at }; se conserva como borrador
scope-never-suspended = las pruebas, los acuses de recibo, los mensajes de socorro, las claves y la reanudación nunca se suspenden

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = antelación cumplida
lead-time-short = { $minutes ->
    [one] falta { NUMBER($minutes, useGrouping: 0) } minuto de antelación
   *[other] faltan { NUMBER($minutes, useGrouping: 0) } minutos de antelación
}
lead-time-late = notificación tardía
threshold-reached = las actividades vinculadas alcanzan juntas el umbral: { $forces }
declared-and-actual = anunciado { $declared }, real { $actual }
withheld-count = { $count ->
    [one] { $count } notificación no dada en { $year }
   *[other] { $count } notificaciones no dadas en { $year }
}
withheld-limit = límite { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = el lugar está a { $distance } de { $locality }: la latitud y la longitud pueden estar intercambiadas
site-doubt-hemisphere = el lugar está a { $distance } de { $locality }: pueden estar intercambiados norte y sur, o este y oeste
site-doubt-swapped-hemisphere = el lugar está a { $distance } de { $locality }: pueden estar intercambiadas la latitud y la longitud, y además un hemisferio
site-doubt-duplicate = las mismas coordenadas que el lugar { $other }
site-doubt-far-from-place = el lugar está a { $distance } de { $locality }; ¿es correcto el lugar?
note-in-pause = queda dentro de una pausa que ambas partes mantienen hasta { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] ¿Se ha avisado a la otra parte? { $incident }: queda { NUMBER($minutes, useGrouping: 0) } minuto.
   *[other] ¿Se ha avisado a la otra parte? { $incident }: quedan { NUMBER($minutes, useGrouping: 0) } minutos.
}
reminder-report-overdue = ¿Se ha avisado a la otra parte? { $incident }: el plazo para informar era { $at }.
reminder-draft-due = El borrador { $draft } puede enviarse desde { $at }; lo autoriza una persona: { $what }
reminder-draft-later = El borrador { $draft } se retiene hasta { $at }: { $what }
reminder-sealed = Sellada y sin clave recibida: entrada { $entry }, { $party }, { $at }
reminder-sealed-more = Selladas y sin clave recibida: otras entradas: { $count }
# What an audience sees of a notice.
sight-nothing = nada
sight-coarse = de forma aproximada
sight-full = por completo
field-need-to-know-inside = En sus zonas ve
field-need-to-know-areas = Sus zonas
field-need-to-know-outside = En otros lugares ve
field-need-to-know-delay-s = Demora
field-need-to-know-before = Antes de acabar la demora ve
draft-why-release = a la espera de autorización de envío
draft-why-suspended = suspendido
draft-why-later = no antes de { $at }
draft-why-withheld = no se muestra a estos destinatarios
draft-why-written = redactado; lo autoriza una persona
# For whom a draft waits.
waits-people = autorizaciones que faltan: { $count }
waits-holders = firmas de titulares de la clave de la oficina que faltan: { $count }
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = no se ha enviado nada; a la espera: { $what }
draft-kept = guardado aquí, { $why }
draft-none = no hay borradores
draft-dropped = descartado: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = { $by } más tarde
way-earlier = { $by } más temprano
way-higher = { $by } más alto
way-lower = { $by } más bajo
way-aside = { $by } hacia { $towards }
way-pauses = con pausas
way-cut = cortado en línea recta, se conserva el { $kept } %, vértices: { $corners }
way-bite = recortado alrededor de lo que hay allí, se conserva el { $kept } %, vértices: { $corners }
way-name-later = Más tarde
way-name-earlier = Más temprano
way-name-higher = Más alto
way-name-lower = Más bajo
way-name-aside = A un lado
way-name-pauses = Con pausas
way-name-cut = Cortar en línea recta
way-name-bite = Recortar alrededor de lo que hay allí
way-name-two-kinds = Más alto o más bajo, y a otra hora
closed-not-allowed = no permitido
closed-not-possible = no es posible
closed-blocked = bloqueado por { $plans }
closed-limits = fuera de los límites
resolve-nothing = No se superpone con nada vigente ni con ningún borrador; no hay nada que cambiar.
resolve-none = Ninguna dentro de sus límites.
resolve-met = Se superpone con: { $plans }
kept-at-home = guardado solo de nuestro lado, no se ha enviado nada: { $what }
sent-before = enviado antes con este número de petición; nada ha cambiado
thread-under-charter = desde aquí bajo el estatuto: { $charters }
thread-first-charter = el primero
inbox-nothing = nada aquí
conflicts-counted = Superposiciones: { $number }; huella del resultado: { $fingerprint }
conflicts-more = más: { $number } (openline inbox --conflicts)
hint = indicación: { $said }
note = nota: { $said }
head-number = N.º
head-parts = Partes
head-bytes = Bytes
catalogue-marks = * debe rellenarse; + puede mostrarse sin el resto del mensaje
catalogue-example = Ejemplo
catalogue-size = Tamaño: { $content } bytes, partes: { $parts }; { $wire } bytes transmitidos: cabecera y firma { $header }, cuerpo sellado { $body }, tramas { $frames }.
catalogue-sizes-of = Partes y bytes son los del ejemplo: { $command }
compose-begin = ? muestra qué admite un campo; una línea vacía lo omite si puede omitirse
compose-not-read = no entendido; el campo admite: { $takes }
incident-forgotten = retirado: { $number }; no se envió nada
drawn = dibujado: { $file }
chart-answered-in-time = Preguntado a la parte, respondido a tiempo
chart-time-to-answer = Tiempo de respuesta, mediana, s
head-line = Línea
head-with = Con
head-link = Enlace
head-held = Se tiene
head-identical = Idéntico
line-held = { $said } dichas, { $acts } del propio registro
line-held-sealed = { $said } dichas (selladas: { $sealed }), { $acts } del propio registro
line-state-offered = ofrecida
line-state-confirmed = confirmada
link-up = activo
link-down = caído
link-not-confirmed = línea no confirmada
link-no-node = ningún nodo en marcha
link-some = activos: { $up } de { $all }
line-offered = oferta de la línea con { $peer }: { $file }; entréguela por cualquier vía
line-taken-up = línea con { $peer } aceptada
line-read-digits = Lea estas cifras a la otra parte, por una vía en la que reconozca la voz:
line-same-digits = Ambas pantallas muestran las mismas cifras; si no, alguien cambió una tarjeta.
line-next = después, en ambos lados: { $command } (con las cifras que lea la otra parte)
line-ask-digits = Las 60 cifras, tal como se las lee la otra parte
line-confirmed = la línea { $line } con { $peer } está confirmada en este lado
line-card-counts = línea { $line }: la tarjeta n.º { $serial } de { $party } rige desde ahora
line-card-held = línea { $line }: la tarjeta n.º { $serial } de { $party } ya está en el registro
line-node-joined = el nodo { $node } se unió
line-node-gone = el nodo { $node } ya no está
ring-alarm = alarma: { $command }
ring-bell = el timbre del terminal
ring-busy = la alarma ya está sonando
ring-ended = terminó con el código { $code }
ring-goes-on = continúa
head-state = Estado
head-what = Qué
head-when = Cuándo
head-stands = Situación
head-section = Situación general
head-draft = Borrador
head-type = Tipo
head-why = Por qué está aquí
head-released-by = Autorizado por
head-waits-for = A la espera de
head-change = Cambio
head-cost = Coste
head-witnessed = Atestiguadas
witness-at = testigo { $name }: { $address }
witness-nowhere = ya no se consulta al testigo { $name }
witness-made = testigo { $name } creado en { $folder }
witness-keys = sus claves públicas, para las partes que lo nombren en su estatuto: { $file }
witness-next = después, cuando lo hayan nombrado: { $command }
witness-watches = la línea { $line } ({ $name }) se vigila desde el próximo inicio; flujos: { $feeds }
witness-found = { $party }: las claves de su nodo firmaron dos historiales del flujo { $origin }
witness-caught-up = puntos de control propios tomados de las exportaciones: { $number }; el testigo vuelve a firmar
relay-health = repetidor { $name }: enlace { $link }
relay-holds = repetidor { $name }: enlace { $link }; entradas que dice tener: { $held }; las que se tienen aquí: { $all }
relay-given = línea { $line }: el repetidor { $name } ({ $addresses }) la transporta desde ahora
relay-is-witness = este repetidor es también el testigo { $name } del estatuto
relay-removed = línea { $line }: el repetidor { $name } ya no la transporta
relay-card-written = tarjeta del repetidor { $name }: { $file }; cada parte la da a sus nodos: { $command }
relay-carries = la línea { $line } ({ $name }) se retransmite desde el próximo inicio
# Tables and columns of the report.
report-counts = Lo que se dijo
report-lateness = Notificaciones tardías
report-receipts = Acuses de recibo
report-answers = Respuestas
report-tests = Pruebas de la línea
report-withheld = Notificaciones no dadas
report-suspensions = Suspensiones
report-actuals = Anunciado y real
report-actuals-missing = Informes de lo real que faltan
column-party = Parte
column-element = Tipo
column-status = Carácter
column-entries = Entradas
column-notices = Notificaciones
column-late = Tardías
column-after-start = Tras el inicio
column-short-median-min = Falta, mediana, min
column-short-most-min = Falta, máximo, min
column-step = Paso
column-receipted = Con acuse
column-of = De
column-median-s = Mediana, s
column-p90-s = 90 %, s
column-asked = Preguntadas
column-answered = Contestadas
column-in-time = A tiempo
column-no-answer = Sin respuesta
column-not-delivered = No entregadas
column-open = Abiertas
column-tests = Pruebas
column-missed = Omitidas
column-longest-gap-s = Mayor intervalo, s
column-agreement = Acuerdo
column-year = Año
column-withheld = No dadas
column-limit = Límite
column-over = Sobre el límite
column-entry = Entrada
column-since = Desde
column-seconds = Segundos
column-said-within = Dicho entretanto
column-plan = Plan
column-name = Identificador dado por el autor
column-field = Campo
column-declared = Anunciado
column-actual = Real
column-ended-at = Terminado
column-due = Plazo
column-start = Inicio
column-end = Fin
trigger-misfire = disparo accidental
trigger-unintended-launch = lanzamiento no intencionado
trigger-launch-off-course = lanzamiento desviado de su trayectoria
trigger-border-crossing = cruce de una frontera o línea
trigger-airspace-entry = entrada en espacio aéreo
trigger-territorial-sea-entry = entrada en un mar territorial
trigger-shots-fired = disparos efectuados
trigger-collision = colisión
trigger-laser = láser
trigger-radar-lock = blocaje con radar de dirección de tiro
trigger-jamming = perturbación electrónica
trigger-unsafe-approach = aproximación peligrosa
trigger-interception = interceptación
trigger-uncrewed-out-of-control = vehículo no tripulado fuera de control
trigger-weapon-adrift = arma a la deriva
trigger-submarine-accident = accidente de un submarino
trigger-radiological = radiación
trigger-debris = caída de restos
trigger-strike-on-protected-site = impacto en un lugar protegido
trigger-outside-announced-limits = fuera de los límites anunciados

## What rings until a person takes it

ring = SUENA: { $said } En espera: { $waiting }.
ring-where = suena en: { $level }
ring-where-topic = suena en: { $level }, asunto: { $topic }
ring-offices = { $where }: { $offices }
ring-not-real = { $count ->
    [0] no suena: { $said }
   *[other] no suena: { $said } … y { $count } más
}
ring-reminder = informe de un incidente propio
ring-test = Prueba de la alarma. No ha ocurrido nada.
taken-by = tomado a cargo por { $who }, { $at }
escalated-untaken = elevado a { $level }, { $at }: nadie lo había tomado a cargo
escalated-unanswered = elevado a { $level }, { $at }: el plazo venció sin respuesta
ring-own-event = en este nodo
ring-no-test = prueba de la línea
needless-not-real = ejercicio o prueba
needless-again = lo mismo se había dicho en la hora anterior
needless-nothing-followed = tomado, y nada siguió
own-event-duress = Un oficial puede estar actuando bajo coacción: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = compatible con la notificación { $notice } (no establece qué se lanzó)
launch-partly = parcialmente compatible con la notificación { $notice } (no establece qué se lanzó)
launch-none-held = no obra en esta línea ninguna notificación compatible
launch-no-observation = no se ha introducido ninguna observación
aspect-time = hora
aspect-place = lugar
aspect-direction = dirección
aspect-class = clase
standing-agrees = coincide
standing-near = cercano
standing-differs = difiere
standing-not-stated = no indicado
match-reason-in-window = dentro de la ventana anunciada
match-reason-within-validity = dentro de la validez de la notificación, fuera de su ventana
match-reason-before-window = antes de la ventana anunciada
match-reason-after-window = después de la ventana anunciada
match-reason-after-cancellation = después de cancelada la notificación
match-reason-in-launch-area = dentro de la zona de lanzamiento anunciada
match-reason-outside-launch-area = fuera de la zona de lanzamiento anunciada
match-reason-up-range-of-impact-area = antes de una zona de impacto anunciada, en el sentido del vuelo
match-reason-far-from-impact-areas = lejos de las zonas de impacto anunciadas
match-reason-place-not-stated = la notificación no indica lugar
match-reason-place-unreadable = el lugar anunciado no puede leerse aquí
match-reason-in-direction = en la dirección anunciada
match-reason-off-direction = en una dirección distinta de la anunciada
match-reason-towards-impact-area = hacia una zona de impacto anunciada
match-reason-away-from-impact-areas = en sentido contrario a las zonas de impacto anunciadas
match-reason-direction-not-stated = la notificación no indica dirección
match-reason-direction-not-observed = no se observó dirección
match-reason-same-class = misma clase que la anunciada
match-reason-other-class = evaluado como de clase distinta de la anunciada
match-reason-class-not-stated = la notificación no indica clase
match-reason-class-not-observed = no se evaluó la clase
match-reason-late-notice = la notificación llegó después del lanzamiento
match-reason-margin-only = solo dentro del margen de incertidumbre
match-reason-nothing-held = no obra ninguna notificación
match-reason-no-notice-at-that-time = no obra ninguna notificación para esa hora
match-reason-no-notice-for-that-place = no obra ninguna notificación para ese lugar
match-reason-window-over = la ventana ha terminado

## Readouts compared

# $party: name of a party.
readout-agreed = acordado
readout-stated-by = declarado por { $party }
readout-only-in = figura solo en el texto de { $party }
readout-differs = los dos textos difieren
readout-alike = escrito igual en los dos textos
readout-no-longer = estaba acordado y ya no lo está
readout-would-agree = Puntos acordados con este texto: { $points }
readout-would-undo = Puntos que dejan de estar acordados con este texto: { $points }
readout-line-points = Punto { $no }
readout-line-stated = Declaración { $no }
readout-line-follow-up = Seguimiento { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = El primer estatuto de esta línea rige lo que se dice ahora.
charter-governs-in-force = El estatuto { $digest } rige lo que se dice ahora: en vigor desde la entrada { $entry } de { $since }.
charter-governs-on-trial = El estatuto { $digest } rige lo que se dice ahora: en período de prueba desde la entrada { $entry } de { $since }.
charter-governs-on-trial-until = El estatuto { $digest } rige lo que se dice ahora: en período de prueba desde la entrada { $entry } de { $since }, hasta { $until }.
charter-numbers = Sus números: { $numbers }.
charter-numbers-unknown = No conocidos por este nodo, mostrados y sin efecto: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = los datos pasan
fact-transport-degraded = los datos pasan con dificultad
fact-transport-down = los datos no pasan desde { $at }
fact-transport-never = los datos no pasan; no han pasado desde que arrancó este nodo
fact-bearer-up = { $name }: funciona
fact-bearer-down = { $name }: caído desde { $at }
fact-bearer-never = { $name }: aún sin contacto
fact-test-overdue = la próxima prueba está atrasada desde { $at }
fact-clock-within = como máximo { $most } de diferencia con el nuestro
fact-clock-ahead = adelantado respecto al nuestro al menos { $least }
fact-clock-behind = atrasado respecto al nuestro al menos { $least }
fact-clock-contradicts = no se puede saber: las horas de sus entradas no concuerdan
fact-clock-not-measured = aún no medido
fact-staffed = la otra guardia fue declarada como atendida: { $at }
fact-not-staffed = la otra guardia fue declarada como no atendida: { $at }
fact-staffing-not-stated = la otra guardia no ha indicado si está atendida
fact-staffing-lapsed = ha caducado la declaración de que la otra guardia está atendida, hecha { $at }
fact-dealings-open = las partes no declaran ninguna suspensión
fact-identical = entradas idénticas en ambos lados: { $number }
fact-witnessed = de ellas atestiguadas: { $number } (cofirmadas por al menos { $needed } de { $all } testigos)
fact-agreed = acordadas, según el estatuto: { $number }
fact-two-histories = las claves de { $party } firmaron dos historiales de un mismo flujo; los elementos probatorios se conservan
fact-quota-fetched-here = entradas de { $party } que esperan el cupo del estatuto desde { $at }: { $count }; quedan con su autor y se recogen con el paso del tiempo, una llamada de socorro al instante
fact-quota-fetched-there = entradas propias que { $party } dice no recoger desde { $at }, por superar el cupo del estatuto: { $count }; esperan aquí y se recogen con el paso del tiempo, una llamada de socorro al instante
fact-flash-over-quota = relámpago de { $party } por encima del cupo del estatuto: { $count }; suena como inmediato
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } declara: { $term }, desde { $at }
fact-used-despite = anunciado como «{ $term }» por { $party } y utilizado pese a ello: { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
test-missed = la prueba número { $number } no fue contestada

## Words on every export

preamble = Enviar, recibir o contestar no supone consentimiento, admisión, reconocimiento ni posición alguna sobre la soberanía o cualquier límite.
protection-note = La notificación no es condición previa de la protección.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = esto no es un volumen ni una intención de vuelo de ASTM F3548
error-unknown = un error ({ $code })
error-peer-fault = la otra parte envió algo que las reglas de la línea prohíben; se conserva como elemento probatorio
error-misuse = esto no puede hacerse tal como se pide
error-unavailable = algo necesario no está disponible ahora; inténtelo más tarde

error-after-closing = entradas de un nodo cerrado, después de la última que su parte deja en vigor
error-already-placed = ya hay una entrada en ese lugar
error-audit-broken = el registro de auditoría del nodo no es coherente
error-bad-alarm = no se puede ejecutar la orden de la alarma
error-bad-offer = esta parte no puede aceptar la oferta
error-bad-proof = la demostración no conduce a la raíz firmada
error-bad-public-key = una clave pública que no debe inscribirse
error-bad-signature = la firma no es válida
error-body-mismatch = el cuerpo no es el que nombra la entrada
error-bad-grant = el secreto concedido no se abre con la clave que nombra
error-bad-request = no es la solicitud de un nodo de figurar en la tarjeta de su parte
error-bad-seal = el cuerpo no se abre con el secreto que concedió su autor
error-body-sealed = el cuerpo está sellado y su clave no está aquí
error-malformed-act = el cuerpo abierto no es ninguno de los actos propios del registro
error-malformed-closing = un cierre de nodo que no está en su forma
error-broken-chain = la entrada no nombra a la anterior tal como se conserva aquí
error-card-conflict = dos tarjetas de una misma parte se contradicen
error-card-not-in-force = la tarjeta está fuera del tiempo que ella misma indica
error-channel-closed = el canal ha terminado; lo que no tuvo acuse de recibo se envía de nuevo
error-crooked-link = un enlace nombra una entrada distinta de la que dice; la entrada se mantiene
error-digits-differ = las cifras difieren de las de este nodo
error-empty-frame = la otra parte anunció una trama de cero bytes
error-checkpoint-equivocation = un nodo firmó dos árboles del mismo tamaño sobre su propio flujo; ambos se conservan como elementos probatorios
error-contradiction = una declaración nombra entradas distintas de las que se conservan aquí; se conserva como elemento probatorio
error-equivocation = un nodo firmó dos entradas distintas para el mismo lugar; ambas se conservan como elementos probatorios
error-not-signed-in = nadie ha iniciado sesión
error-not-this-desk = la petición no viene de la página de este puesto
error-not-your-role = el oficial no tiene el rol necesario
error-last-administrator = no quedaría nadie que administre este puesto
error-no-browser = no hay en esta máquina un navegador para mediciones y simulacros
error-training-only = un nodo de entrenamiento habla solo con su interlocutor simulado
error-sign-in-refused = la llave de acceso, el código o el nombre no es correcto
error-statement-equivocation = un nodo declaró dos contenidos de un mismo flujo con un mismo tamaño; ambas declaraciones se conservan como elementos probatorios
error-frame-too-large = la otra parte anunció una trama demasiado grande
error-gap = faltan entradas anteriores a esta; se han pedido
error-handshake-failed = no llegó a establecerse un canal autenticado
error-invalid-cap-header = esto no sería un mensaje CAP
error-invalid-coastlines = el archivo de líneas de costa está dañado
error-invalid-element = un campo del mensaje incumple su regla
error-invalid-geojson = esto no es GeoJSON o contiene un objeto que no es un volumen
error-invalid-geometry = esto no es una zona que pueda compararse
error-invalid-hours = estas horas no designan ningún momento
error-invalid-rule = esta no es una regla que pueda figurar en un estatuto
error-invalid-time = esto no es una hora
error-invalid-volume = el volumen no puede compararse con otros
error-line-exists = ya se conserva una línea con este identificador, y es distinta
error-lock-held = otro proceso escribe en la carpeta de este nodo
error-malformed-body = el cuerpo no está en la forma convenida
error-malformed-card = la tarjeta no está en la forma convenida
error-malformed-relay-card = la tarjeta del repetidor no está en la forma convenida
error-malformed-charter = el estatuto no está en la forma convenida
error-malformed-checkpoint = el punto de control no está en la forma convenida
error-malformed-element = el cuerpo no contiene ningún mensaje del catálogo
error-malformed-encoding = los bytes no están en la codificación convenida
error-malformed-entry = los bytes no son una entrada en la forma convenida
error-malformed-export = una línea de la exportación no está en la forma convenida
error-malformed-proof = el archivo no es una demostración en la forma convenida
error-not-covered = el punto de control o la declaración que figura en la demostración no llega hasta la entrada
error-malformed-frame = la otra parte envió bytes que no son una trama
error-malformed-receipt = el acuse de recibo no está en la forma convenida
error-malformed-statement = la declaración no está en la forma convenida
error-misheard = lo que se oyó no es una señal de la lista
error-newer-schema = la carpeta fue escrita por una versión posterior
error-older-store = la carpeta fue escrita por una versión que no sellaba lo que guarda
error-no-gazetteer = la lista de lugares no está instalada
error-no-node = no responde ningún nodo en marcha
error-not-read-yet = anunciado; el contenido aún no ha llegado
error-no-store = no hay ningún almacén que leer
error-no-such-signature = el punto de control no lleva firma de esa clave
error-bad-witness-keys = no son las claves públicas de un testigo
error-malformed-request = la solicitud no está en la forma convenida
error-no-alarm = lo mostrado no demuestra dos historiales
error-too-long = la petición es demasiado larga
error-too-many-tries = demasiados errores
error-two-histories = las claves de un nodo firmaron dos historiales de su flujo
error-witness-restored = la carpeta del testigo fue copiada o restaurada; todavía no firma
error-no-zones = los husos horarios no están instalados
error-not-a-store = el archivo no es el almacén de un nodo
error-store-locked = esto solo se abre con la frase de contraseña del nodo
error-not-expressible = esa forma no tiene palabras para lo que se anuncia
error-not-published = el texto no es una publicación del borrador
error-not-released = hacen falta más personas, u otras personas, antes de enviarlo; queda como borrador
error-not-due = sus destinatarios aún no pueden verlo; no se ha enviado nada
error-nothing-shown = la regla no muestra nada a estos destinatarios; no se ha enviado ni guardado nada
error-officer-exists = ya hay un oficial con este nombre
error-opened-to-read = el almacén se abrió solo para lectura
error-out-of-order = una entrada está fuera de orden
error-out-of-place = la entrada no está en su lugar
error-out-of-turn = la otra parte habló fuera de turno
error-own-feed-incomplete = faltan entradas del flujo propio de este nodo; escribir ahora lo bifurcaría
error-request-reused = esta petición ya se hizo con otro contenido; vale la primera entrada
error-root-contradicted = una raíz firmada contradice las entradas del archivo
error-worker-lost = un proceso que compartía el trabajo terminó o no pudo hacer su parte
error-wrong-key = la clave del archivo no abre el cuerpo que la acompaña
error-source-unavailable = la fuente no responde
error-stale-citation = no activado: no se han leído en su versión más reciente notificaciones que se superponen
error-stale-snapshot = la instantánea guardada es de otra versión; todo se vuelve a calcular
error-store-busy = otro proceso ocupa el almacén
error-store-closed = el almacén está cerrado
error-store-damaged = el almacén está dañado; no se escribe nada más
error-store-full = el disco está lleno; no se conservó nada
error-suspended = no enviado: esta parte de los intercambios está suspendida; se conserva como borrador
error-too-slow = la otra parte no terminó a tiempo
error-unencodable = un valor para el que la codificación no tiene forma
error-unknown-entry = aquí no se conserva tal entrada
error-unknown-feed = la línea no tiene ningún flujo de este nodo
error-unknown-format = el cuerpo está en un formato que esta versión no puede abrir; se conserva
error-unknown-head = el acuse de recibo nombra entradas que aún no se conservan aquí
error-unknown-line = aquí no se conserva tal línea
error-unknown-node = ninguna tarjeta de esta línea nombra este nodo
error-unknown-peer = alguien respondió con una clave que no se conoce aquí
error-unknown-zone = ningún huso horario tiene ese nombre
error-unproved-fork = dos entradas para un mismo lugar, y ningún elemento probatorio de ello
error-stated-apart = se han declarado dos historiales de un mismo flujo; lo que todos los miembros han declarado por igual sigue en pie
error-unreachable = nadie respondió en la dirección de la otra parte
error-unreadable-source = la fuente no puede leerse como se pide
error-wrong-card = falta la tarjeta, o no es la que nombra el estatuto
error-wrong-line = un elemento de otra línea
error-wrong-officer = no existe tal oficial, o la frase de contraseña es otra
error-wrong-passphrase = la frase de contraseña no abre el archivo

# what is kept of what others did against the rules (spec 3.10)

evidence-none = No se conserva nada contra nadie.
evidence-proves = Demuestra
evidence-not = No demuestra
evidence-twice-proves = que esta clave firmó dos contenidos de un mismo flujo: cualquiera puede comprobar ambas firmas.
evidence-twice-not = quién usó la clave ni por qué. Lo que todos los miembros habían declarado antes queda intacto.
evidence-other-proves = que esta clave firmó un historial distinto del que se conserva aquí.
evidence-other-not = cuál de los dos es el de su autor: compare ambos registros. Si un flujo está bifurcado, cada parte pudo seguir de buena fe otra rama.
evidence-bytes-proves = ante otros, nada más que lo firmado en esos bytes: que vinieron de este nodo solo lo dice el suyo.
evidence-bytes-not = mala intención: un programa de otra versión o un disco dañado hacen lo mismo.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = Es válido.
verdict-holds-why = Todo lo que puede verificarse en este archivo está tal como se firmó.
verdict-forked = Es válido, y muestra una bifurcación.
verdict-forked-why = La clave de un nodo firmó dos entradas distintas para un mismo lugar. Ambas firmas son válidas.
verdict-fails = NO es válido.
verdict-fails-why = Algo en este archivo no es lo que se firmó. No puede confiarse en lo que se nombra arriba.
verdict-preamble = El estatuto de esta línea dice
verdict-faults = Lo que no es válido
verdict-flags = Lo que un autor hizo mal; la entrada se mantiene
verdict-forks = Dos entradas para un mismo lugar
verdict-fork-above = Lo que se sigue: quien tenía esta clave firmó dos historiales, y ambos se conservan. Cuál vale lo deciden personas. Lo que todos los miembros habían firmado antes queda intacto.
verdict-place = lugar { $sequence }
verdict-line-of-file = línea { $line } del archivo
verdict-checked = Lo que se verificó
verdict-count-cards = tarjetas de los miembros, por sus claves raíz
verdict-count-entries = entradas: firma, cadena y orden
verdict-count-pending = entradas que esperan otra
verdict-count-bodies = cuerpos: los que nombran sus entradas
verdict-count-bodies-opened = de ellos abiertos, con claves del archivo
verdict-count-bodies-sealed = de ellos sellados y sin abrir
verdict-count-bodies-erased = cuerpos borrados por regla que no están en el archivo
verdict-count-bodies-missing = cuerpos que no están en el archivo
verdict-count-bodies-unopened = cuerpos en una forma desconocida aquí
verdict-count-forks = bifurcaciones, ambas firmas de cada una
verdict-count-checkpoints = puntos de control de los flujos
verdict-count-checkpoints-beyond = puntos de control sobre más de lo que tiene el archivo
verdict-count-statements = declaraciones de los miembros
verdict-count-stated-roots = flujos de las declaraciones que concuerdan con el archivo
verdict-count-stated-roots-beyond = flujos de las declaraciones más allá del archivo
verdict-count-receipts = acuses de recibo de las máquinas
verdict-count-receipts-beyond = acuses de recibo que nombran más de lo que hay en el archivo
verdict-erased = Borrado por regla; las entradas se mantienen
verdict-erased-by = { $party } ({ $node }), { $rule }: entradas nombradas: { $count }; de ellas sin cuerpo en este archivo: { $absent }
verdict-rule-1 = por concluidas y antiguas
verdict-rule-2 = porque este tipo no se conserva más tiempo
verdict-rule-unknown = por una regla desconocida aquí ({ $number })
verdict-count-cosignatures = cofirmas de testigos
verdict-proves = Lo que esto demuestra
verdict-proves-author = Cada entrada contada arriba fue firmada con la clave del nodo que nombra.
verdict-proves-cut = Todos los miembros han firmado el mismo historial. Entradas que contiene: { $count }. Sus cifras: { $digits }. Quien compara estas cifras con los demás lo compara todo.
verdict-proves-no-cut = No todos los miembros han declarado lo que tienen: no se muestra que nada sea igual en todas partes.
verdict-proves-witnessed = De ellas también atestiguadas: { $count } (cofirmadas por al menos { $needed } de los { $all } testigos que nombra el estatuto).
verdict-proves-agreed = El estatuto tiene por acordado lo que es idéntico y está atestiguado: { $count }.
verdict-unchecked = Lo que no se verificó, porque ningún archivo puede mostrarlo
verdict-unchecked-keys = Que estas claves raíz son de las partes: compare las 60 cifras con personas de confianza.
verdict-unchecked-times = Las horas: cada una es la que marcaba el reloj de su autor.
verdict-unchecked-cards = Si una tarjeta estaba vigente cuando su parte la usó.
verdict-unchecked-newer = Que no se omitió nada más reciente: lo que ningún miembro ha declarado aún depende de quien hizo el archivo.
verdict-unchecked-truth = Si lo que se dice es verdad: solo que es lo que se firmó.
verdict-same = Los dos registros son iguales, entrada por entrada.
verdict-differ = Los dos registros difieren.
verdict-first-difference = La primera diferencia
verdict-differ-missing-in-a = Al primer archivo le falta esta entrada.
verdict-differ-missing-in-b = Al segundo archivo le falta esta entrada.
verdict-differ-fork = Cada archivo tiene otra entrada en este lugar: alguien firmó dos historiales.
verdict-differ-forged = Cada archivo tiene otra entrada en este lugar. La firma de una no es válida: su nodo no la firmó.
verdict-signature = Firma
verdict-signature-good = válida
verdict-signature-bad = NO es válida
verdict-differ-other-bytes = Una entrada lleva dos firmas. Dice lo mismo en ambas.
verdict-differ-other-body = El cuerpo de esta entrada difiere: uno de los dos no es lo que se firmó.
verdict-differ-body-missing-in-a = Al primer archivo le falta el cuerpo de esta entrada.
verdict-differ-body-missing-in-b = Al segundo archivo le falta el cuerpo de esta entrada.
verdict-differ-other-line = Los dos archivos son registros de dos líneas distintas.
verdict-proof-holds = La demostración es válida.
verdict-proof-holds-why = Lo que se muestra abajo es parte de una entrada firmada tal como está aquí.
verdict-shown = Lo que se muestra
verdict-part = Parte { $index }
verdict-kept-back = No se muestra: las demás partes que esta entrada pueda tener. Tiene como máximo { $most } en total.
verdict-proof-checkpoint = { $party } firmó un historial en el que está esta entrada. Entradas que contiene: { $size }.
verdict-proof-cosigned = Cofirmada por { $count } de los { $all } testigos que nombra el estatuto: { $names }.
verdict-proof-stated = Miembros que declararon un historial con esta entrada: { $parties }.
verdict-proof-unstated = La demostración no muestra que otro miembro conociera esta entrada.
verdict-status-1 = EJERCICIO
verdict-status-2 = PRUEBA
verdict-unchecked-others = Si otra entrada cambió, retiró o respondió a esta.
verdict-may-show = El estatuto permite mostrar a otros este tipo de mensaje.
verdict-may-not-show = El estatuto NO permite mostrar a otros este tipo de mensaje. Eso no cambia nada de lo que muestra la demostración.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = Puesto del oficial de guardia
desk-language = Idioma
desk-sign-in = Iniciar sesión
desk-sign-in-how = Con su llave de acceso y su código personal.
desk-locked = El puesto está bloqueado. Inicie sesión de nuevo; lo escrito se conserva.
desk-generator-how = Con un generador de códigos se puede leer y acusar recibo, nada más.
desk-officer = Oficial
desk-digits = Los seis dígitos del generador
desk-code = Su código
desk-with-passkey = Mejor con una llave de acceso
desk-with-generator = Sin llave de acceso: generador de códigos
desk-enrol = Registre su llave de acceso
desk-enrol-how = Elija dos códigos de igual longitud, de seis a doce dígitos. El segundo es para casos de coacción: todo parece igual y su mando queda avisado.
desk-duress = Código bajo coacción
desk-register = Registrar
desk-sign-out = Cerrar sesión
desk-lost = El nodo no responde. Lo que se muestra puede ser antiguo; lo que escriba se conserva aquí.
desk-training = ENTRENAMIENTO. Todo aquí es un ejercicio; nada llega a una línea real.
desk-views = Vistas
desk-view-now = Ahora
desk-needs-now = Requiere atención ahora
desk-nothing = Nada requiere atención ahora.
desk-needs-answer = requiere respuesta
desk-needs-open = aún sin leer
desk-needs-settle = abierto; diga si está claro
desk-needs-look = examine esto
desk-needs-delivery = nuestro; aún sin entregar
desk-needs-reply = nuestro; espera a la otra parte
desk-needs-next = nuestro; no llegó respuesta a tiempo
desk-needs-silent = nuestro; no llegó respuesta, y aquí se sabe
desk-choose = Elija un elemento: flechas y después Intro.
desk-lines = Líneas
desk-drafts = Pendiente de autorización
desk-no-drafts = No hay borradores pendientes.
desk-keys = Teclas: g y una letra abren una vista; ↑ ↓ mover, Intro abre y confirma, Escape vuelve; la tecla recuadrada elige.
desk-transport = Transporte
desk-watch = Guardia de la otra parte
desk-dealings = Política
desk-tested = Última prueba
desk-clock = Reloj de la otra parte
desk-never = ninguna aún
desk-identical = Idéntico
desk-two-histories = Las claves de { $party } firmaron dos historiales de un mismo flujo; los elementos probatorios se conservan.
desk-take = Tomar a cargo
desk-take-all = Tomar a cargo los { $count } iguales
desk-alarms-more = Alarmas en otras líneas: { $count }
desk-no-sound = Esta página aún no puede oírse. Pulse cualquier tecla para activar el sonido:
desk-silence = Silenciar
desk-shown-exercise = EJERCICIO: lo que se muestra no es real
desk-shown-test = PRUEBA: lo que se muestra no es real
desk-wall-unknown = Esta pantalla no es conocida. El administrador crea su dirección: openline wall add
desk-wall-taken = tomado a cargo
desk-wall-more = y más: { $count }
desk-view-alarms = Alarmas
desk-week-last = Últimos siete días
desk-week-before = La semana anterior
desk-hear = Oír la alarma de esta página:
desk-week-quiet = Nada sonó.
desk-week-counts = Alarmas por línea y precedencia
desk-week-line = Línea
desk-week-precedence = Precedencia
desk-week-alarms = Alarmas
desk-week-needless = de ellas, que nadie necesitaba
desk-week-slowest = mayor espera hasta tomarla
desk-week-unneeded = Alarmas que nadie necesitaba
desk-week-none = Ninguna.
desk-own-words = Palabras del autor, tal como se escribieron
desk-ladder = Hasta dónde ha llegado
desk-no-steps = Nadie lo ha confirmado aún.
desk-result-yes = Sí
desk-result-no = No
desk-result-unable = Imposible
desk-result-stand-by = Espere … minutos
desk-result-no-information = Sin información
desk-result-repeat = Repita, por favor
desk-say = Qué se puede decir de ello
desk-minutes = Minutos
desk-send = Enviar a la otra parte
desk-back = Volver
desk-sent = Enviado.
desk-draft-kept = Guardado como borrador { $draft }: lo autoriza otra persona.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }, en { $place }
unusable-no-points = la línea no tiene puntos
unusable-no-points-hint = indique al menos un punto
unusable-no-ring = el polígono no tiene contorno
unusable-no-ring-hint = indique primero el contorno exterior
unusable-few-corners = un contorno tiene muy pocos vértices distintos: { $number }
unusable-few-corners-hint = un contorno necesita tres; una zona alrededor de un polo es un contorno de puntos en torno a él
unusable-half-parallel = un lado da media vuelta por su paralelo: no se sabe si al este o al oeste
unusable-half-parallel-hint = ponga un vértice en medio
unusable-no-window = no tiene ventana de tiempo
unusable-no-window-hint = indique al menos un inicio; el fin puede quedar abierto
unusable-backward-window = una ventana de tiempo termina antes de empezar
unusable-backward-window-hint = intercambie inicio y fin
unusable-no-number = una coordenada no es un número
unusable-no-number-hint = indique cada vértice con dos números finitos
unusable-off-globe = un vértice está fuera del globo: longitud { $lon }, latitud { $lat }
unusable-off-globe-hint = las posiciones son longitud y luego latitud, en grados
unusable-radius = el radio es de { $metres } m
unusable-radius-hint = un radio va de 0 a { $most } m
unusable-half-width = la semianchura es de { $metres } m
unusable-half-width-hint = una semianchura va de 0 a { $most } m
unusable-opposite = un lado une puntos opuestos del globo
unusable-opposite-hint = ponga un vértice en medio: todos los caminos son igual de cortos
unusable-large = el contorno encierra { $share } del globo
unusable-large-hint = una zona ocupa menos de la mitad del globo: enumere los vértices de una grande dejándola a la izquierda, o divídala
unusable-crossing = dos lados del polígono se cruzan
unusable-crossing-hint = enumere los vértices en orden alrededor de la zona, o divídala
unusable-hole = un hueco está fuera de su zona, o dentro de otro hueco
unusable-hole-hint = indique primero el contorno exterior y luego los huecos dentro de él; una segunda zona es un objeto aparte
unusable-overlap = dos polígonos de una misma zona se superponen
unusable-overlap-hint = indique lo que se superpone como objetos aparte, o como un solo contorno
unusable-track-times = la derrota tiene { $points } puntos y { $times } horas
unusable-track-times-hint = indique una hora para cada punto de la derrota, y al menos dos puntos
unusable-track-order = las horas de la derrota no son crecientes: la n.º { $number } no es posterior a la anterior
unusable-track-order-hint = enumere los puntos en el orden de paso, cada uno con su hora
unusable-sector-radii = el radio interior es de { $inner } m, el exterior de { $outer } m
unusable-sector-radii-hint = el radio exterior de un sector es mayor, al menos en un metro
unusable-azimuth = un acimut de { $azimuth } grados
unusable-azimuth-hint = los acimutes van de 0 a 360, en sentido horario desde el norte
unusable-sector-turn = el sector va de { $start } a { $end } grados
unusable-sector-turn-hint = los dos acimutes difieren; la vuelta completa va de 0 a 360
unusable-water = la extensión de agua { $number } no está en la lista
unusable-water-hint = indique la zona con un polígono, o con un número de docs/reference/waters.md
unusable-quadrant = el cuadrante { $sector } del océano { $ocean } no está en la lista
unusable-quadrant-hint = indique la zona con un polígono, o nombre una extensión de agua
unusable-limits = el límite inferior, { $lower }, está por encima del superior, { $upper }
unusable-limits-hint = intercámbielos, o corrija el que esté mal; las profundidades se cuentan hacia abajo
unusable-inner-radius = el radio interior es de { $metres } m
unusable-inner-radius-hint = un radio interior va de 0 a { $most } m
unusable-outer-radius = el radio exterior es de { $metres } m
unusable-outer-radius-hint = un radio exterior va de 0 a { $most } m

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = parte { $name } creada en { $folder }
party-site-made = nodo { $node } de { $name } creado en { $folder }
party-root = raíz
party-node = nodo
party-language = idioma
party-root-key = clave raíz
party-root-safe = { $file }: guárdela en una caja fuerte, y una copia en otra
party-card = tarjeta de { $name }, n.º { $serial }, vigente hasta { $until }
party-card-next = entréguela a la otra parte por cualquier vía; las 60 cifras mostrarán si fue cambiada
party-node-closed = el nodo { $node } queda cerrado en la línea { $line } ({ $reason })
officer-acts = el oficial { $name } actúa por la oficina { $office }
next = a continuación: { $command }
next-root = a continuación, donde está la clave raíz: { $command }
next-here = después, aquí: { $command }
publish-as-drafted = { $number }: conforme al borrador
publish-otherwise = { $number }: no conforme al borrador
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = devuelto por { $officer }, { $at }: { $reason }
draft-lacks-role = Usted no puede autorizar el envío; lo hace alguien con el rol «release».
draft-lacks-second = Usted ya lo autorizó, o lo redactó: lo autoriza una segunda persona distinta.
draft-lacks-keys = Lo firman los titulares de la clave de la oficina, cada uno en la línea de órdenes del nodo: { $command }
draft-lacks-time = Según su regla, el destinatario aún no debe verlo. Para enviarlo de todos modos, en la línea de órdenes del nodo: { $command }
desk-draft-not-sent = No enviado.
desk-draft-conflicts = Con qué se superpondría
desk-draft-advice = A saber antes de enviar
desk-draft-written = Redactado por
desk-draft-released = Autorizado hasta ahora por
desk-draft-nobody = nadie todavía
desk-draft-waits = Aún espera
desk-draft-ways = Qué puede hacerse con ello
desk-draft-way-release = Autorizar
desk-draft-way-send-back = Devolver, con el motivo
desk-draft-way-discard = Descartar
desk-draft-confirm-release = Autorizar ahora
desk-draft-confirm = Sí, hacerlo
desk-draft-reason = ¿Qué hay que cambiar? Esto queda de nuestro lado.
desk-draft-discarded = Descartado. No se envió nada.
desk-draft-went-back = Devuelto a su autor. No se envió nada a la otra parte.
desk-draft-released-now = Autorizado por usted; aún espera.
# A draft that is gone.
desk-draft-gone = Este borrador ya no espera: se envió o se descartó.

## Subjects of a line, each with a page of its own

subject-charter = Estatuto
subject-crises = Crisis
subject-incidents = Incidentes y socorro
subject-questions = Preguntas
subject-plans = Planes
subject-launches = Lanzamientos
subject-protection = Lugares y movimientos
subject-encounters = Encuentros y trazas
subject-meetings = Reuniones y llamadas
subject-readouts = Reseñas de lo tratado
subject-commitments = Compromisos
subject-words = Textos y posiciones
subject-contacts = Contactos
subject-suspensions = Suspensiones
subject-line = La propia línea
subject-empty = Aún no se ha dicho nada sobre esto.
charter-article = Artículo { $number }
charter-preamble = Preámbulo
commitment-given-by = Asumido por
commitment-first-due = Plazo inicial
contact-not-reachable = no localizable
contacts-none = No se ha publicado ninguna escala de contactos.
contacts-of = Contactos de { $party }
own-watch-staffed = nuestra guardia consta como atendida
own-watch-not-staffed = nuestra guardia consta como no atendida
own-watch-not-stated = no hemos declarado si nuestra guardia está atendida
crisis-first-hour = La primera hora
incident-facts = Los hechos, según los expone cada parte
incident-agreed-facts = Acordado en las reseñas de lo tratado
incident-closed-agreed = cerrado: puntos acordados
incident-closed-disagreement = cerrado: desacuerdo registrado
incident-record-open = respondido; sigue pendiente una reseña conjunta
launch-result-due = Resultado a más tardar
readout-counted = acordados: { $agreed }; no acordados: { $disputed }
readout-of = Reseñas de lo tratado sobre: { $about }
suspension-never = También nombra tipos de mensaje que nunca pueden suspenderse.
act-charter-agree = Aceptar el texto de { $party }
act-charter-agree-own = Aceptar nuestro propio texto
act-charter-agree-one = Aceptar este texto
act-charter-withdraw = Retirar nuestro texto
act-charter-trial = Firmar: comenzar el período de prueba de los artículos { $articles }
act-charter-force = Firmar: poner en vigor los artículos { $articles }
act-crisis-contact = Confirmar el contacto, y el próximo en … minutos
act-crisis-close = Cerrarlo por nuestra parte
act-meeting-agree = Aceptar las condiciones de { $party }
act-meeting-held = Informar: celebrada ({ $at })
act-meeting-not-held = Informar: no celebrada ({ $at })
act-readout-agree = Acordar los puntos elegidos, tal como los escribió la otra parte
act-readout-write = Nuestro propio texto: cambiar, omitir o añadir puntos
act-commitment-make = Comprometernos: { $what } ({ $at })
act-commitment-done = Está hecho
act-commitment-withdraw = Retirarlo
act-suspension-resume = Levantar nuestra suspensión
act-incident-ask = Hacer las preguntas habituales
act-launch-ask = Preguntar por ello a la otra parte
act-line-staffed = Declarar atendida nuestra guardia
act-line-unstaffed = Declarar no atendida nuestra guardia
error-nothing-to-say = este acto no corresponde al elemento en el estado actual
desk-view-subjects = Asuntos
desk-count-overdue = vencidos: { $count }
desk-count-disputed = discrepantes: { $count }
desk-count-open = abiertos: { $count }
desk-write-new = Redactar: { $kind }
desk-said-in-it = Lo que se ha dicho
desk-earlier = antes: { $count }
desk-take-point = Elegir el punto { $number }
desk-open-item = Abrir el elemento
desk-subject-keys = ↑ ↓ eligen un asunto, Intro lo abre; Escape vuelve.
desk-view-map = Mapa
desk-map-label = Mapa de las zonas en vigor y previstas
desk-map-keys = En el mapa: las flechas mueven (con Mayús, un poco), + y − cambian la escala, 0 muestra todo, Intro toma lo que está bajo la cruz.
desk-map-bare = No se pudieron obtener las líneas de costa; las zonas son correctas sin ellas.
desk-map-closer = Más cerca
desk-map-wider = Más lejos
desk-map-all = Todo
desk-map-globe = Globo
desk-map-kilometres = { $value } km
desk-map-metres = { $value } m
desk-map-what = Qué
desk-map-owner = De quién
desk-map-when = Cuándo
desk-map-heights = Altitudes
desk-map-conflicts = Superposiciones
desk-map-before = Página anterior
desk-map-after = Página siguiente
desk-map-page = Página { $page } de { $pages }
desk-map-all-days = Todos los próximos siete días
desk-map-time = Momento mostrado
desk-map-play = Reproducir
desk-map-stop = Detener
desk-map-count = Zonas: { $count }. { $when }.
desk-map-facts = Lo mismo en tabla
desk-map-open = Abrir lo que la anunció
desk-map-left-off = Más zonas de las que se pueden mostrar; omitidas, las últimas: { $count }.
desk-map-authority = La imagen ayuda a encontrar; lo que cuenta son las coordenadas de la notificación. Líneas de costa: Natural Earth.
desk-map-legend = Qué significan líneas y colores
desk-map-line-force = en vigor
desk-map-line-planned = prevista
desk-map-line-draft = borrador aquí
desk-map-line-grave = fuera de límites, o control incierto
desk-map-mock = EJERCICIO o PRUEBA
desk-map-conflict = superposición
desk-draw-polygon = Polígono
desk-draw-circle = Círculo
desk-draw-corridor = Corredor
desk-draw-shape = Forma
desk-draw-label = Mapa para dibujar la zona
desk-draw-keys = Un clic, o Intro en la cruz, pone un vértice; arrastrar lo mueve; Retroceso quita el último. Las flechas mueven el mapa, + y − cambian la escala, 0 muestra todo.
desk-draw-radius = Radio en metros
desk-draw-width = Semianchura en metros
desk-draw-clear = Empezar de nuevo
desk-draw-corners = Vértices
desk-draw-corner = Vértice { $number }
desk-draw-remove = Quitar el vértice { $number }
desk-draw-typed = Escribir o pegar posiciones, en cualquier forma usual
desk-draw-add = Añadir
desk-draw-none = No se halló ninguna posición en este texto.
desk-draw-strays = No tomado, o dudoso: { $words }
own-words-beside = Texto adjunto
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = «{ $word }» mezcla letras de varias escrituras: { $scripts }
doubt-resembles = «{ $word }» se parece a «{ $name }», pero está escrito con otros caracteres
script-latin = latino
script-cyrillic = cirílico
script-greek = griego
place-verified = Verificado aquí: firmado por el nodo de { $party }, en su lugar, íntegro.
place-pending = Firmado por el nodo de { $party } e íntegro; lo que lo precede aún no ha llegado todo.
place-forked = Las claves de { $party } firmaron otra cosa en el mismo lugar: ninguna cuenta hasta que las personas digan cuál.
place-identical = Idéntico: ambas partes han declarado el mismo registro hasta aquí.
place-not-identical = Aún no declarado igual por ambas partes.
place-cosigned = Cofirmado por suficientes testigos (se necesitan { $needed } de { $all }).
place-not-cosigned = Aún no cofirmado por suficientes testigos (se necesitan { $needed } de { $all }).
place-no-witnesses = Esta línea no tiene testigos.
time-answer = Plazo de respuesta
time-stand-by = En espera hasta
time-begins = Se abre la ventana
time-ends = Se cierra la ventana
changed-from = { $label }: { $before } → { $after }
ladder-passed-to = transmitido a
ladder-has = lo tiene y sabe qué hacer
ladder-had = tenía una versión anterior
ladder-cannot = no puede
ladder-by-hand = dicho a { $officer }
ladder-ended = ya no tiene que confirmarlo
ladder-said = { $said } – { $who }, { $at }
passed-no-page = { $function }: ninguna de sus páginas está abierta. Avíseles también por otra vía.
passed-missing = { $function } no ha dicho que lo tiene. La ventana se abre el { $at }.
passed-late = { $function } no ha dicho que lo tiene, y la ventana se abrió el { $at }.
passed-no-window = { $function } no ha dicho que lo tiene.
passed-cannot = { $function } no puede: «{ $words }» ({ $who })
passed-waits = aún sin respuesta; aviso al puesto { $at }
passed-silent = en silencio; debía responder a más tardar { $at }
passed-to-you = Transmitido por el puesto de guardia ({ $office }), { $at }
ring-function = falta el acuse de un servicio
error-no-such-link = este enlace no abre nada: ya se usó, fue revocado o ha caducado
error-changed-meanwhile = esto ha cambiado desde que lo leyó
error-unmarked-text = Un texto libre lleva uno de los ocho marcadores: diga qué clase de frase es.
desk-needs-function = transmitido; sin acuse
desk-add-text = Añadir palabras
desk-text = Sus palabras, en su idioma
desk-marker = ¿Qué clase de frase es?
desk-reason = Motivo
desk-at-home = se guarda de nuestro lado, no en el registro
desk-conflicts = Se superpone con otros planes
desk-conflict-other = Abrir el otro:
desk-versions = Versiones y cambios
desk-version-newest = vale ahora
desk-thread = En este hilo
desk-fields = Campo por campo
desk-record = Lugar en el registro
desk-record-number = Número
desk-record-entry = Entrada
desk-record-node = Nodo
desk-record-fingerprint = Cifras para comparar en voz alta
desk-copy = Copiar
desk-copied = Copiado
desk-hidden = Caracteres ocultos, hechos visibles:
desk-doubts = Puede confundirse con otra cosa
desk-translation = Traducción, no el original: { $stage }
desk-passing = Quienes actúan
desk-onward = Su autor pide acuse de:
desk-pass-on = Transmitir
desk-pass-whom = ¿A quién?
desk-pass-do = Transmitir ahora
desk-passed-done = Hecho.
desk-pass-end = Acuse innecesario
desk-tell = Cuando lo tengan, la otra parte sabrá
desk-tell-unnamed = que los interesados lo tienen
desk-tell-named = qué servicio lo tiene
desk-tell-no = nada
desk-by-hand = Me lo han dicho
desk-by-hand-who = ¿Quién lo dijo?
desk-by-hand-enter = Anotar
desk-page-open = página abierta
desk-page-closed = ninguna página abierta
desk-view-functions = Servicios
desk-functions-how = A quiénes debe llegar la notificación más allá de este puesto. Cada uno abre su página con un enlace, en cualquier equipo o teléfono.
desk-functions-owed = sin acuse:
desk-link-make = Crear un enlace
desk-link-label = Dónde se usa
desk-link-how = Abra esta dirección en el equipo que está allí. Abre un equipo, una vez.
desk-link-once = Se muestra ahora y nunca más.
desk-link-unopened = aún sin abrir
desk-link-opened = abierto { $at }
desk-link-expires = caduca { $at }
desk-link-revoke = Revocar
desk-print = Imprimir
desk-f-have = Lo tenemos y sabemos qué hacer
desk-f-cannot = No podemos
desk-f-why = ¿Por qué?
desk-f-who = ¿Quién es usted? (nombre o iniciales)
desk-f-say = Decirlo al puesto de guardia
desk-f-nothing = Nada para usted ahora. Deje abierta esta página: suena cuando llega algo.
desk-f-changed = CAMBIADO desde que se le transmitió: léalo de nuevo
desk-f-cancelled = CANCELADO
desk-f-opens = Se abre en
desk-f-closes = ABIERTO; se cierra en
desk-f-lost = El nodo del puesto de guardia no responde. Lo que ve puede ser antiguo: telefonee al puesto.
desk-f-sound = El sonido está apagado. Pulse aquí para activarlo
desk-f-word = La palabra de su tarjeta
desk-f-open = Abrir

# Writing
desk-view-write = Escribir
desk-write-type = Qué hay que decir
desk-write-search = Buscar por palabras
desk-write-drafts-only = Lo que usted escribe espera a quien pueda autorizarlo.
desk-write-none = Ningún tipo tiene esas palabras.
desk-write-two-people = dos personas
desk-write-paste = Un aviso publicado
desk-write-paste-how = Pegue un NOTAM, un radioaviso náutico o GeoJSON.
desk-write-read = Leer
desk-write-take = Rellenar el formulario: { $name }
desk-write-open = En redacción aquí
desk-write-kept = Guardado a medio escribir
desk-write-go-on = Continuar
desk-write-change = Cambiar
desk-write-discard = Descartar
desk-write-discard-sure = ¿Descartar de verdad?
desk-write-status = Carácter
desk-write-precedence = Precedencia
desk-write-by-rule = según las reglas: { $precedence }
desk-write-to = Para qué líneas
desk-write-for-nobody = Elija al menos una línea.
desk-write-less = Esta línea no debe verlo todo
desk-write-about = Escrito acerca de
desk-write-follows = Qué se seguiría
desk-write-ways = Salidas
desk-write-way-map = Amarillo: { $way }. Discontinua: como está. Rojo: aquello con lo que se superpone.
desk-write-incomplete = Aún incompleto.
desk-write-meets = Con qué se superpone
desk-write-near = a { $distance } de distancia
desk-write-suspended = Cae bajo una suspensión vigente y quedaría aquí como borrador.
desk-write-second = No sale enseguida. Espera a: { $who }
desk-write-doubts = Dudoso en el aviso
desk-write-more = Más campos: { $count }
desk-write-cover = Carátula: oficinas, servicios, difusión
desk-write-preview = Vista previa
desk-write-keep = Guardar a medio escribir
desk-write-is-kept = Guardado en el nodo; otro oficial puede continuar.
desk-write-faults = Campos por completar o corregir: { $count }
desk-write-remove = Quitar: { $name }
desk-write-add = Añadir: { $name }
desk-write-nothing = hasta nuevo aviso
desk-write-type-anew = Escribirlo de nuevo
desk-write-draw = En el mapa
desk-write-must = hay que rellenarlo
desk-write-leave = Dejarlo a quienes autorizan
desk-write-done = Listo
desk-write-of-it = Escribir sobre esto
compose-missing = hay que rellenarlo
compose-unknown = no existe tal campo
compose-shows-nothing = Ahora no se muestra nada.
compose-shows-coarse = Ahora solo se muestra la versión aproximada.
compose-shows-full = Se muestra todo.
compose-later-coarse = De forma aproximada desde { $at }.
compose-later-full = Por entero desde { $at }.
compose-way-extend = prolongar
compose-way-replace = cambiar
notice-understood = entendido
notice-partial = entendido en parte
notice-not-spatial = nada con lugar y hora
notice-not-understood = no entendido
desk-map-meetings-left-off = Más superposiciones de las que se pueden mostrar; omitidas: { $count }.
desk-where = Dónde está
desk-superseded = Hay una versión más reciente: abrirla

## Finding anything in the record

find-around = a menos de { $radius } de { $place }
find-why-words = tal como se escribió: { $words }
find-why-sentence = en la frase ({ $language }): { $words }
find-why-author = quién lo dijo: { $words }
find-why-id = su identificador empieza por { $id }
find-why-place = su zona o punto está allí
find-why-said = dicho en ese tiempo
find-why-about = se refiere a ese tiempo
error-no-such-place = ni posición ni nombre de lugar conocido aquí
error-no-such-time = no es una fecha: hace falta año, mes, día u hora UTC
desk-view-find = Buscar
desk-find-words = Palabras, en cualquier idioma, o el principio de un identificador
desk-find-place = Lugar: nombre o posición
desk-find-radius = A menos de, km
desk-find-since = Desde: 2026-04 o 2026-04-02
desk-find-until = Hasta, incluido
desk-find-none = No se encontró nada.
desk-find-more = Hay más: añada palabras, un lugar o una fecha.
desk-find-searched = Entradas examinadas: { $count }

## Why something was found

find-why = Por qué se muestra
# What was said under duress: shown to the own command alone.
draft-why-held = RETENIDO: dicho con el código de coacción de { $officer }; no se envió nada
desk-map-places-unread = Líneas de places.txt sin posición con nombre: { $lines }
desk-conflict-way-out = Buscar una salida

# Rules of the catalogue
rule-activity-window = una actividad necesita al menos una ventana de tiempo
rule-doubt-words = una duda necesita palabras
rule-launch-end = la ventana de un lanzamiento tiene fin
rule-launch-lapses = la notificación caduca antes de que termine su ventana
rule-launch-tolerance = una tolerancia acompaña a un acimut
rule-launch-still = una zona de lanzamiento no se mueve
rule-launch-time = un lanzamiento realizado tiene hora
rule-translation-reviewer = una traducción revisada nombra a su revisor, y ninguna otra lo hace
rule-translation-two = una traducción la revisa otra persona que el traductor
rule-question-empty = una pregunta pide algo: elíjalo o escríbalo
rule-stand-by = los minutos van con la espera, y la espera los necesita
rule-no-answer-time = lo entregado tiene hora de recepción por la máquina, lo demás no
rule-free-text = un texto libre necesita palabras
rule-heard = lo dicho primero en otra parte indica cómo llegó y cuándo se oyó
rule-test-digest = una huella de la situación nombra el corte y su hora
rule-receipt-function = solo lo transmitido nombra un servicio
rule-hours = las horas terminan después de empezar
rule-handover = una guardia entrega a otra
rule-key-new = una clave nueva se muestra entera, y ninguna otra
rule-key-replaces = una rotación nombra la clave que sustituye
rule-window-order = una ventana termina antes de empezar
rule-article-text = un artículo se propone con su texto o se retira sin él
rule-article-withdrawn = lo retirado no tiene números
rule-article-numbers = hay un número bajo cada palabra
rule-one-text = hay un texto en cada idioma
rule-charter-binds = lo que obliga nombra los artículos y la huella de sus textos, y nada más lo hace
rule-article-one = los artículos se acuerdan uno a uno
rule-observed-notice = lo que es compatible nombra la notificación, y nada más lo hace
rule-track-stale = una traza caduca después de su hora
rule-track-height = una altura va con su error
rule-encounter-two = un encuentro es entre dos trazas
rule-amend-nothing = una modificación cambia algo: rellene lo nuevo
rule-comment = «se toma nota, con comentario» necesita el comentario
rule-conflict-itself = una notificación no se superpone consigo misma
rule-distance-bearing = una distancia va con un acimut desde el observador
rule-site-lapses = la inscripción caduca después de verificarse: indique un fin posterior
rule-site-replaces = lo que cambia un lugar nombra la inscripción anterior
rule-leg-ends = un tramo tiene una última hora de salida y una última hora de llegada
rule-leg-order = un tramo llega antes de salir
rule-call-challenge = una aceptación lleva el compromiso criptográfico de nuestras palabras de verificación, y nada más lo hace
rule-point-numbers = cada punto tiene su propio número
rule-meeting-previous = cada paso salvo el primero nombra aquel al que responde
rule-commitment-date = un compromiso tiene fecha, de fin o de revisión
rule-crisis-next = cada paso salvo el último dice cuándo volverá a comunicarse su autor
rule-crisis-first = cada paso salvo el primero nombra la entrada que abrió el hilo
rule-footprint = la zona no está indicada como pide su forma
rule-state-never = este estado lo expresa una notificación, una modificación o una cancelación
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = lo abierto ha cambiado entretanto
error-not-the-watch = quien está de guardia la entrega a otro oficial de la misma oficina
watch-stood = Guardia { $number } de { $office }, a cargo de { $officer } desde { $at }.
watch-none = En este nodo no ha empezado ninguna guardia.
watch-since = Desde que dejó el puesto, { $at }.
watch-first = No ha estado en este puesto últimamente: los últimos siete días, desde { $at }.
watch-open-draft = borrador de { $officer }, no enviado
watch-open-sketch = a medio escribir, guardado por { $officer }
watch-open-report = incidente propio; no se ha informado a la otra parte
watch-open-unread = Entradas que nadie aquí ha podido leer todavía: { $count }
watch-unread = entradas que nadie aquí pudo leer
watch-still-open = aún abierto
watch-lines = Líneas y guardia
watch-counted = { $kind }: { $count }
watch-range = { $first } a { $last } de { $count }
watch-began = { $incoming } empezó la guardia { $number }; abiertos: { $count }.
watch-took = { $incoming } tomó la guardia { $number }; { $outgoing } no la entregó. Abiertos: { $count }.
watch-handed = { $outgoing } entregó a { $incoming } la guardia { $number }. Abiertos: { $count }.
watch-closed = Cerrado a mano: { $what } Motivo: { $reason }
watch-met = { $ours } se superpone con { $theirs }.
watch-parted = { $ours } ya no se superpone con { $theirs }.
watch-line-lost = No circulan datos.
watch-line-back = Los datos vuelven a circular.
watch-kind-said = anotado
watch-kind-closed = cerrado
watch-kind-began = guardia iniciada
watch-kind-took = guardia tomada
watch-kind-handed = relevo
watch-kind-came = nuevo
watch-kind-answered = respondido
watch-kind-changed = modificado
watch-kind-lost = línea perdida
watch-kind-back = línea restablecida
watch-kind-met = superposición
watch-kind-parted = ya sin superposición
audit-checked = { $count } registros; se comprobó todo: cada uno está firmado por este nodo y en su lugar.
audit-act-signed-in = entró
audit-act-signed-out = salió
audit-act-enrolled-a-passkey = registró una llave de acceso
audit-act-reply = respondió o acusó recibo
audit-act-draft-release = autorizó un borrador
audit-act-draft-send-back = devolvió un borrador
audit-act-draft-drop = descartó un borrador
audit-act-send-element = envió o redactó un mensaje
audit-act-take = tomó a cargo lo que sonaba
audit-act-watch-take = tomó la guardia
audit-act-watch-hand-over = entregó la guardia
audit-act-watch-accept = aceptó la guardia
audit-act-watch-staffed = declaró atendida la guardia
audit-act-log-write = anotó en el diario
audit-act-officer-take-back = retiró una llave de acceso
audit-act-officer-end = terminó sesiones
audit-act-officer-roles = cambió los roles
audit-act-officer-remove = dio de baja a un oficial
audit-act-refused-code = rechazado: código erróneo
audit-act-refused-passkey = rechazado: llave de acceso desconocida
audit-act-refused-expired = rechazado: demasiado tarde, o por segunda vez
audit-act-refused-generator = rechazado: generador de códigos
audit-act-refused-invitation = rechazado: invitación
audit-act-refused-tries = rechazado: demasiados intentos
audit-act-open-close = cerró lo que estaba abierto
desk-view-handover = Guardia
desk-view-audit = Auditoría
desk-watch-open = Abierto en todas las líneas
desk-watch-nothing = No hay nada abierto.
desk-watch-changed = Qué cambió
desk-watch-unchanged = No cambió nada.
desk-watch-hand-over = Entregar la guardia
desk-watch-begin = Empezar la guardia
desk-watch-take = Tomar la guardia sin relevo
desk-watch-signs = Se firma la lista tal como está: { $count } abiertos, marca { $digest }.
desk-watch-test = Probar la alarma
desk-watch-silent = Este navegador no suena. Revise el altavoz y pulse otra vez.
desk-watch-heard = Oímos la alarma.
desk-watch-remarks = Observaciones; quedan de nuestro lado
desk-watch-staffed = Declarar a las otras partes que la guardia está atendida
desk-watch-incoming = El oficial entrante inicia sesión aquí
desk-watch-code = Código del oficial entrante
desk-watch-yours = La guardia { $number } es suya.
desk-watch-not-stated = No declarado en: { $lines }.
desk-watch-log = Diario de guardia
desk-watch-enter = Una anotación; queda de nuestro lado
desk-watch-enter-now = Anotar
desk-watch-read-log = Leer e imprimir el diario
desk-watch-print = Imprimir
desk-watch-close = Cerrar a mano …
desk-watch-close-why = Por qué ya no requiere a nadie; queda de nuestro lado
desk-watch-close-now = Cerrar
desk-watch-older = Anteriores
desk-watch-newer = Posteriores
desk-watch-before = Página anterior
desk-watch-next = Página siguiente
desk-watch-everything = Todo
desk-watch-newest = Hay más: a lo más reciente
desk-watch-go = Desde un momento, UTC, p. ej. 2026-11-30 o 2026-11-30T04:00
desk-watch-go-now = Ir
desk-watch-which = De qué guardia
desk-watch-whole = todo el diario
desk-watch-print-all = Imprimir toda la guardia
desk-audit-all = todos
desk-audit-newest = Más recientes
desk-audit-coerced = BAJO COACCIÓN
desk-audit-head-number = N.º
desk-audit-head-time = Hora
desk-audit-head-officer = Oficial
desk-audit-head-means = Medio
desk-audit-head-act = Acto
desk-audit-head-about = Sobre
desk-view-people = Personas
desk-people-how = Quién puede entrar en este puesto. Lo que se retira deja de valer desde ese momento; el registro de auditoría conserva el nombre.
desk-people-passkeys = Llaves de acceso
desk-people-sessions = Sesiones abiertas
desk-people-none = ninguna
desk-people-generator = tiene un generador de códigos
desk-people-added = registrada { $at }
desk-people-began = desde { $began }
desk-people-used = último acto { $used }
desk-people-locked = bloqueada
desk-people-here = este puesto
desk-people-take-back = Retirar
desk-people-end = Terminar
desk-people-end-all = Terminar todas las sesiones
desk-people-change = Cambiar los roles
desk-people-remove = Dar de baja
desk-people-sure-take-back = La llave de acceso { $label } de { $name } ya no abre este puesto, y terminan las sesiones que abrió.
desk-people-sure-end = Esta sesión termina en el acto; { $name } puede volver a entrar.
desk-people-sure-end-all = Todas las sesiones de { $name } terminan en el acto; { $name } puede volver a entrar.
desk-people-sure-roles = { $name } tiene desde ahora estos roles y vuelve a entrar.
desk-people-sure-remove = { $name } se da de baja: ya no vale ninguna llave de acceso, código ni sesión.
desk-people-do = Hacerlo
desk-role-read = leer
desk-role-draft = redactar
desk-role-release = autorizar
desk-role-administer = administrar
desk-means-passkey = llave de acceso
desk-means-generator = generador de códigos
desk-means-passphrase = frase de contraseña
desk-means-link = enlace
## Statistics of a line as pictures

statistics-entries = Lo dicho
statistics-entries-about = entradas de cada parte, de todo tipo
statistics-answer-times = Tiempo de respuesta, mediana
statistics-answer-times-about = por la parte preguntada, de la pregunta a la primera respuesta completa
statistics-late = Notificaciones tardías
statistics-late-about = según los plazos acordados por ambas partes
statistics-alarms = Lo que sonó para una persona
statistics-alarms-about = en cada parte: elementos reales relámpago e inmediatos, y solicitudes de llamada
statistics-tests = Pruebas de la línea
statistics-tests-about = enviadas por el nodo de cada parte
statistics-heard = Horas en que se supo de ella
statistics-heard-about = según el reloj de sus propias entradas, dijera lo que dijera
desk-view-statistics = Estadísticas
desk-statistics-period = Período
desk-statistics-day = el último día
desk-statistics-week = la última semana
desk-statistics-month = los últimos 30 días
desk-statistics-year = el último año
desk-statistics-line = Línea
desk-statistics-table = En tabla
desk-statistics-hint = Solo a partir del registro: el puesto de la otra parte muestra lo mismo. Nada aquí es un veredicto.

## A printed page

sheet-heading = Copia de un elemento del registro de la línea { $line }
sheet-printed = Impreso para { $party }, oficina { $office }, el { $at }
sheet-note = Este papel no demuestra nada por sí mismo. El identificador de la entrada es la huella de lo firmado: compárelo con el registro o con la otra parte.
desk-view-print = Página imprimible
desk-print-second = Segundo idioma
desk-print-now = Imprimir
desk-map-asking = Se están obteniendo las zonas…

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = Entrenamiento
desk-training-deadlines = Plazos de la línea
desk-training-steps = Qué se hizo y cuándo
desk-training-open = Abrir
training-none = No hay ningún ejercicio en curso
training-running = El ejercicio está en curso; su evaluación aparecerá aquí
training-over = Evaluación de un ejercicio
training-note = Todo esto fue un ejercicio; nada llegó a una línea real.
training-summary = Hecho como se debe: { $met } de { $all }.
training-want-opened = Abrir en un plazo de { $within }
training-want-understood = Acusar recibo como claro en un plazo de { $within }
training-want-passed = Transmitir en un plazo de { $within } a: { $function }
training-want-passed-on = Transmitir en un plazo de { $within } a quien concierna
training-want-answered = Responder con un código en un plazo de { $within }
training-want-asked = Preguntar sobre esta entrada en un plazo de { $within }
training-counts = Respuestas correctas: { $results }
training-came-met = Hecho tras { $took }.
training-came-late = Hecho tras { $took }: demasiado tarde.
training-came-wrong = Respondido: { $result }. No era la respuesta correcta.
training-came-missed = No se hizo.
training-due-opened = Debe abrirlo una persona en un plazo de { $within }
training-due-answered = Responder en un plazo de { $within } desde la recepción: a más tardar { $at }
training-step = { $said } – { $who }, { $at }, tras { $after }
training-own-survey = Nuestra aeronave no tripulada reconoce el borde del hielo junto a la línea
training-own-patrol = Nuestro avión de patrulla sobre el mar
training-own-firing = Nuestro fuego real en el mar, en curso
training-mistranslated = Mañana por la mañana responderemos al fuego.
training-translated = Mañana por la mañana realizamos el ejercicio llamado «Contrafuego».
training-title-flash = Un dron sobre la línea: una pregunta RELÁMPAGO en un idioma que usted no lee
training-lesson-flash = Lea la frase codificada, no las palabras extranjeras; mire sus propios planes; un «espere» en dos minutos es una respuesta, una negación que su propio registro desmiente no lo es.
training-title-launch = Un cohete anunciado demasiado tarde, donde vuela su patrulla
training-lesson-launch = Una notificación tardía sigue siendo una notificación: transmítala primero al puesto de sensores. En 1995 la notificación se envió y nunca llegó al equipo del radar.
training-title-drift = Un buque sin máquina deriva hacia su zona de tiro
training-lesson-drift = La respuesta solo vale si la unidad de tiro lo sabe: transmítalo y luego responda «sí» o «espere». Un «no» mientras una tripulación va a la deriva no tiene vuelta atrás.
training-title-incident = Una aeronave al otro lado de la línea: espere, y luego responda, antes de que la otra parte llame al nivel superior
training-lesson-incident = «Espere» da tiempo una vez; después hace falta una respuesta, o la pregunta sube.
training-title-words = Una frase que parece una amenaza porque está mal traducida
training-lesson-words = Una traducción a la vista es la primera mirada de una persona: pregunte qué se quiso decir, con una pregunta sobre la entrada, antes de que alguien por encima actúe.
training-title-rumor = Un rumor de que su lado disparó: decir quién lo causó exige una segunda persona
training-lesson-rumor = Una noticia no es una conclusión. Responda a tiempo que no tiene información o pida esperar; una relación que nombra al causante espera la autorización de una segunda persona.
training-title-flood = Mil preguntas RELÁMPAGO en un minuto, y entre ellas un buque en llamas
training-lesson-flood = Lo igual se agrupa y se cuenta; el socorro queda aparte. Tome el que es verdadero y luego responda al grupo.
training-title-silent = La otra parte pregunta, calla y vuelve con otra pregunta
training-lesson-silent = El silencio no dice por qué: tres hechos quedan aparte, el enlace, la guardia, el estado político. Lo que respondió sale cuando vuelve el enlace.
training-title-distress = Un buque en llamas pide ayuda mientras espera una pregunta de rutina
training-lesson-distress = El socorro va antes que todo, también antes que la suspensión: acuse recibo, transmítalo a quien pueda ir y luego responda.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = aquí no hay «{ $name }»
refused-still-sealed = anunciado; sellado, la clave aún no ha llegado
refused-still-sealed-hint = la clave viene de su autor, que es el único que puede concederla
refused-not-of-list = aquí no hay «{ $name }»
refused-not-of-list-hint = hay: { $known }
refused-no-such-officer = no hay ningún oficial { $name }
refused-no-such-officer-hint = lo inscribe el administrador: openline officer add NAME
refused-no-such-kind = no hay mensajes de ese tipo
refused-no-such-kind-hint = todos los tipos: openline catalogue
refused-no-such-witness = ningún estatuto de este nodo nombra un testigo { $name }
refused-alarm-log-weeks = el registro de alarmas abarca dos semanas
refused-alarm-log-weeks-hint = mire la última semana, o la anterior
refused-not-said-of-entry = { $kind } no se dice de una entrada
refused-not-said-of-entry-hint = empiécelo como un mensaje nuevo
refused-not-amended = { $kind } no se modifica
refused-not-amended-hint = anúncielo de nuevo; el nuevo anuncio nombra el anterior
refused-bound-to-coarser = el borrador { $draft } está ligado a una versión reducida
refused-bound-to-coarser-hint = descártelo y redáctelo de nuevo
refused-more-than-a-notice = es más largo que un solo aviso
refused-more-than-a-notice-hint = pegue un solo aviso; los archivos enteros los lee openline notices
refused-nobody-says-it = lo que seguiría depende de quién lo dice
refused-nobody-says-it-hint = inicie sesión en el puesto
refused-for-nobody = no es para nadie
refused-for-nobody-hint = elija al menos una línea
refused-form-incomplete = el formulario no está completo
refused-form-incomplete-hint = rellene lo marcado
refused-bad-cancel-time = no se puede leer la hora de la cancelación
refused-held-never-sent = el borrador { $draft } remite a un mensaje retenido y nunca enviado
refused-held-never-sent-hint = descártelo y redáctelo de nuevo
refused-no-catalogue-function = el catálogo no tiene el servicio { $number }
refused-no-catalogue-function-hint = los servicios propios de la parte llevan los números 100 a 999
refused-no-short-name = «{ $name }» no es un nombre corto
refused-no-short-name-hint = letras latinas minúsculas, cifras y _, por ejemplo north_radar
refused-most-functions = una parte tiene como máximo { $most } servicios
refused-most-functions-hint = retire uno: openline function remove
refused-only-function = es el único servicio de la parte
refused-only-function-hint = añada antes los otros; una parte tiene al menos uno
refused-link-days = un enlace dura de 1 a { $most } días
refused-most-links = { $function } tiene ya todos los enlaces que puede tener ({ $most })
refused-most-links-hint = revoque uno que no se use
refused-map-span = un mapa muestra como máximo un año, de una hora a otra posterior
refused-most-passed = los servicios tienen ya todos los asuntos que pueden tener a la vez: { $most }
refused-most-passed-hint = termine los que nadie espera
refused-pass-incomplete = diga a quién se transmite, y qué sabrá la otra parte
refused-pass-incomplete-hint = elija un servicio y una de las tres respuestas
refused-not-passed = esto no se transmitió a { $function }
refused-not-passed-hint = transmítalo primero
refused-cannot-needs-why = quien no puede dice por qué
refused-cannot-needs-why-hint = bastan unas palabras
refused-not-due = según la regla de sus destinatarios, el borrador { $draft } aún no puede salir; no se ha enviado nada
refused-not-due-hint = para enviarlo de todos modos: openline draft release { $draft } --early
refused-reason-length = un motivo tiene de 1 a { $most } caracteres
refused-reason-length-hint = diga qué hay que cambiar
refused-nothing-rings = no suena nada con ese nombre
refused-nothing-rings-hint = alguien ya lo tomó a cargo, o ya se respondió
refused-not-well-formed = la petición del programa está mal formada
refused-not-well-formed-hint = cargue de nuevo la página; si se repite, comuníquelo
refused-suspended = { $kind } queda bajo la suspensión { $suspension }; no se ha enviado nada
refused-suspended-hint = se conserva como borrador { $draft }; autorícelo cuando se reanuden los intercambios
refused-two-people-one-by-one = lo que deben autorizar dos personas se envía de uno en uno
refused-own-entry = esta entrada es de su propia parte
refused-own-entry-hint = el acuse de recibo lo da la otra parte
refused-nothing-to-announce = nada de este archivo puede anunciarse
refused-nothing-to-ask = no queda nada que preguntar: no se observó ningún lanzamiento, o una notificación es compatible
refused-nothing-to-ask-hint = lo demás se pregunta con una pregunta propia
refused-no-question = esta entrada no es una pregunta
refused-no-question-hint = diga que está clara
refused-own-question = es una pregunta de su propia parte
refused-own-question-hint = la responde la otra parte
refused-text-needs-words = un texto necesita palabras
refused-say-one-thing = una cosa cada vez
refused-say-one-thing-hint = abierto, claro, o una de las respuestas codificadas
refused-receipt-without-words = un acuse de recibo no lleva texto
refused-receipt-without-words-hint = envíe un texto, o una respuesta codificada con texto
refused-not-on-card = la tarjeta de la parte no nombra este nodo
refused-not-on-card-hint = tome la tarjeta más reciente de la parte: openline party take
refused-line-not-confirmed = la línea con { $name } aún no está confirmada
refused-line-not-confirmed-hint = compare las 60 cifras con la otra parte; después: openline line confirm
refused-node-closed = este nodo se cerró en esta línea
refused-node-closed-hint = sigue otro nodo de la parte: openline party node
refused-most-passkeys = un oficial tiene como máximo { $most } llaves de acceso
refused-passkey-refused = no se pudo registrar la llave de acceso
refused-passkey-refused-hint = inténtelo de nuevo, con este navegador y esta dirección
refused-invitation-over = esta invitación ya se usó o ha caducado
refused-invitation-over-hint = el administrador hace otra: openline officer invite NAME
refused-locked = el puesto está bloqueado
refused-locked-hint = inicie sesión de nuevo; lo escrito se conserva
refused-took-too-long = tardó demasiado, o ya estaba hecho
refused-took-too-long-hint = inténtelo de nuevo
refused-code-length = un código tiene de { $least } a { $most } cifras
refused-code-guessable = un código con una o dos cifras distintas se adivina enseguida
refused-code-guessable-hint = use tres distintas o más
refused-duress-code-alike = el código de coacción es tan largo como el otro y difiere al menos en dos cifras
refused-duress-code-alike-hint = quien mira no debe ver cuál es, y un error no debe dar la alarma
refused-sketch-gone = lo que se guardó a medio escribir ya no está
refused-sketch-gone-hint = guárdelo como nuevo
refused-most-sketches = ya hay guardado a medio escribir todo lo que se permite: { $most }
refused-most-sketches-hint = descarte uno que nadie necesite
refused-sketch-too-long = lo guardado a medio escribir tiene como máximo { $most } bytes
refused-sketch-too-long-hint = acórtelo
refused-no-such-sketch = no hay nada a medio escribir con ese nombre
refused-no-such-sketch-hint = alguien lo envió o lo descartó
refused-statistics-days = no hay gráficos de tantos días
refused-statistics-days-hint = elija un día, una semana, 30 días o un año
refused-contact-minutes = el próximo contacto no puede fijarse para entonces
refused-contact-minutes-hint = de 1 minuto a una semana a partir de ahora
refused-no-article-agreed = no hay ningún artículo acordado que no se haya firmado ya
refused-meeting-not-in-force = esta reunión no está en vigor
refused-no-date-to-report = no ha comenzado ninguna fecha de esta reunión de la que no se haya dicho nada
refused-points-not-proposed = la reseña de su autor no propone estos puntos
refused-no-such-follow-up = la reseña no tiene ese compromiso
refused-all-was-asked = ya se hicieron todas las preguntas habituales
refused-no-display-name = una pantalla no puede llamarse así
refused-no-display-name-hint = dele un nombre propio; hay como máximo 32 pantallas
refused-alarm-not-heard = no se oyó la alarma
refused-alarm-not-heard-hint = pruébela primero; una guardia sin alarma no lo es
refused-remarks-too-long = las observaciones tienen como máximo { $most } caracteres
refused-log-entry-length = una anotación del diario de guardia tiene de 1 a { $most } caracteres
refused-watch-is-yours = esta guardia ya es suya
refused-closing-reason = un motivo tiene de 1 a { $most } caracteres
refused-closing-reason-hint = diga por qué ya no requiere a nadie
refused-not-closed-by-hand = nada con ese nombre está abierto y puede cerrarse a mano
refused-not-closed-by-hand-hint = una respuesta a tiempo, abierto y claro se dicen a la otra parte
refused-no-such-watch = no hubo guardia { $number }
refused-closed-too-many = ya se cerraron { $most } asuntos de esta línea
refused-incidents-wait = { $most } incidentes esperan un informe
refused-no-incident-class = { $kind } no es una clase de la lista
refused-same-person-twice = la misma persona lo autorizó dos veces
refused-same-person-twice-hint = debe autorizarlo una segunda persona distinta
refused-people-missing = personas necesarias para autorizar: { $needed }; hasta ahora: { $now }
refused-people-missing-hint = queda como borrador hasta que lo autorice otra persona
refused-keys-missing = titulares de la clave de la oficina necesarios: { $needed }; han firmado: { $now }
refused-keys-missing-hint = queda como borrador hasta que hayan firmado
refused-program-fault = el nodo no pudo hacerlo
refused-program-fault-hint = es un fallo del programa; el registro del nodo dice más
refused-display-unknown = esta pantalla no es conocida
refused-display-unknown-hint = el administrador crea su dirección: openline wall add
error-invalid-element-hint = lo que debe contener: openline catalogue TYPE
error-misheard-hint = pida que lo repitan; se escribe como 2-20-300-H
error-invalid-hours-hint = día de la semana de 1 (lunes) a 7, primer minuto del día de 0 a 1439, último minuto después de él, hasta 2880
error-invalid-rule-hint = docs/reference/rules.md enumera las palabras que puede usar un estatuto
error-stale-citation-hint = léalas y active de nuevo; un plan fuera de los límites anunciados no necesita citarlas
error-stale-snapshot-hint = el registro se recompone; no se ha perdido nada
error-unknown-head-hint = se examina de nuevo cuando hayan llegado esas entradas
error-body-sealed-hint = la clave viene de su autor, que es el único que puede concederla
error-bad-witness-keys-hint = pida al testigo su archivo de claves: openline witness create
error-invalid-coastlines-hint = instale de nuevo el paquete: el archivo viene con él
error-invalid-intent-hint = la forma es la de ASTM F3548-21: contorno, dos altitudes sobre W84 en M, dos horas
error-invalid-geojson-hint = docs/reference/notices.md muestra la forma de un objeto
error-invalid-time-hint = escriba las horas como 2026-04-02T11:52:00Z
error-bad-public-key-hint = pida a la parte una tarjeta nueva, hecha con claves nuevas
error-audit-broken-hint = alguien cambió el disco, o está fallando; guarde antes que nada una copia de la carpeta
error-no-such-place-hint = un nombre como Hammerfest, o una posición como 70-39.8N 023-40.9E o 70.66, 23.68
error-no-such-time-hint = en UTC: 2026, 2026-04, 2026-04-02 o 2026-04-02T12:00:00Z
error-lock-held-hint = el nodo en marcha responde en su socket; si está colgado, deténgalo primero
error-no-such-link-hint = el puesto de guardia hará otro
error-wrong-officer-hint = quién está inscrito aquí: openline officer list
error-not-your-role-hint = lo hace alguien con ese rol
error-no-gazetteer-hint = lo instala make setup; sin ella los lugares protegidos solo se comparan entre sí
error-wrong-passphrase-hint = escríbala de nuevo; una frase de contraseña perdida no se recupera en esta máquina
error-digits-differ-hint = léalas de nuevo; si siguen difiriendo, alguien cambió una tarjeta: empiece otra vez con tarjetas de mano segura
error-no-node-hint = inícielo: openline serve; si está en marcha y no responde, deténgalo primero
error-not-read-yet-hint = se recoge automáticamente; vuelva a mirar dentro de un momento
error-changed-meanwhile-hint = lea lo que cambió y dígalo de nuevo
error-nothing-shown-hint = amplíe las zonas de la regla, o diga qué muestra fuera de ellas
error-bad-alarm-hint = dé un programa y sus argumentos tal como los teclearía, por ejemplo: paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = inicie sesión
error-sign-in-refused-hint = inténtelo de nuevo; tras cinco códigos erróneos espere cinco minutos
error-too-many-tries-hint = espere; o que el administrador de la parte invite de nuevo al oficial
error-nothing-to-say-hint = mire otra vez su página: puede que se haya dicho algo desde entonces
error-training-only-hint = un nodo real se crea en una carpeta propia: openline party create
error-open-items-changed-hint = mire la lista tal como está ahora, y firme esa
error-not-the-watch-hint = quien encuentra una guardia abandonada la toma
error-witness-restored-hint = dele la exportación más reciente de cada línea que vigila: openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = use un nombre como Europe/Kyiv, Asia/Shanghai o UTC
error-no-zones-hint = lo instala make setup
error-newer-schema-hint = use la versión de Openline que escribió esta carpeta, o una posterior
error-older-store-hint = cree de nuevo la parte y sus líneas; la carpeta antigua queda como está
error-not-a-store-hint = indique la carpeta de un nodo de Openline; no se ha cambiado nada
error-opened-to-read-hint = tome el bloqueo del nodo, o hable con el nodo que lo tiene
error-unknown-line-hint = las líneas de este nodo: openline line list
error-officer-exists-hint = elija otro nombre
error-request-reused-hint = dé a cada acto nuevo su propio número de petición; repita un número solo para repetir el mismo acto
error-store-locked-hint = dé la frase de contraseña del nodo
error-store-full-hint = haga sitio en el disco de la carpeta del nodo y vuelva a intentarlo
error-store-busy-hint = solo escribe el proceso que tiene el bloqueo del nodo: termine el otro, o inténtelo de nuevo
error-store-damaged-hint = copie la carpeta del nodo a un disco sano y ábrala allí; la otra parte aún tiene aquello de lo que acusó recibo
error-no-store-hint = indique la carpeta de un nodo de Openline: --node DIR
error-store-closed-hint = el nodo se está deteniendo; inténtelo cuando esté en marcha
error-own-feed-incomplete-hint = conecte con la otra parte, para que el nodo recoja sus propias entradas que faltan
error-unmarked-text-hint = instrucción, consejo, advertencia, información, pregunta, respuesta, solicitud o intención
error-not-this-desk-hint = abra el puesto en la dirección que muestra openline serve
error-too-long-hint = una petición tiene como máximo 1 048 576 bytes
refused-port-taken = el puesto no puede escuchar en el puerto { $port }
refused-no-such-session = { $name } no tiene esa sesión
refused-no-such-session-hint = puede que haya terminado por sí sola
refused-officer-without-role = un oficial tiene al menos un rol
refused-officer-without-role-hint = para retirar a alguien del todo: openline officer remove
refused-no-such-passkey = { $name } no tiene esa llave de acceso
refused-no-such-passkey-hint = las llaves de acceso por nombre: openline officer list
refused-most-passkeys-hint = retire una: openline officer take-back NAME
error-last-administrator-hint = dé antes ese rol, y una llave de acceso, a otro oficial

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = el aviso supera los 64 kB
notice-doubt-zone-named = un texto chino menciona UTC; sus horas se leen como hora de Pekín
notice-doubt-beijing-time = un texto inglés sin UTC; sus horas son las del texto chino, hora de Pekín
notice-doubt-cut-off = el texto acaba a mitad de una frase
notice-doubt-no-start-or-publication = no se indica ni comienzo ni publicación
notice-doubt-no-start-publication = no se indica comienzo; empieza con la publicación
notice-doubt-hours-without-days = se indican horas, pero no sus días
notice-doubt-arc = un lado de esta zona es un arco; los vértices indicados se unen en línea recta
notice-doubt-seconds-or-decimals = en una misma posición, una mitad va en decimales y la otra en segundos
notice-doubt-no-hemisphere = a una posición le falta la letra del hemisferio; se toma de las anteriores
notice-doubt-unknown-series = ningún encabezamiento conocido; leído como un aviso de NGA
notice-verdict-text-too-long = más de { $most } kB: ningún aviso suelto es tan largo
notice-verdict-no-text = no hay texto
notice-verdict-no-series = ni serie conocida ni coordenadas
notice-verdict-reader-fault = fallo de nuestra lectura, comuníquelo: { $kind }: { $text }
notice-doubt-encoding-inferred = el archivo no está en UTF-8; leído como { $encoding }
notice-doubt-encoding = algunos bytes no son Unicode
notice-doubt-letter-for-digit = la letra O hace de cero en una posición
notice-doubt-separator = una posición está escrita con separadores poco usuales
notice-doubt-sixty-minutes = una posición tiene sesenta minutos o segundos, o más
notice-doubt-digit-groups = las cifras de una posición están agrupadas de modo que admiten varias lecturas
notice-doubt-short-figure = un número de una posición tiene una sola cifra donde suele haber más
notice-doubt-last-night-own-end = el último día nombrado es aquel en que acaba la última noche, como dice el fin propio del aviso
notice-doubt-past-cancel = una hora anunciada es posterior a aquella en que el aviso se cancela a sí mismo
notice-doubt-long-before-cancel = todo lo anunciado acaba más de 30 días antes de que el aviso se cancele a sí mismo
notice-doubt-coarser-twin = { $notice } anuncia la misma zona, con la misma primera y última hora, pero con otras horas entre ellas
notice-doubt-contradicts-twin = { $notice } anuncia la misma zona para otras horas
notice-doubt-cancelled-unknown-time = { $notice } cancela este aviso y no dice cuándo se emitió
notice-doubt-cancelled-before-issue = { $notice } cancela este aviso y es anterior a él; no se aplica
notice-doubt-same-number = { $notice } lleva el mismo número y dice otra cosa
notice-doubt-repeated = el mismo aviso llegó varias veces: { $count }
notice-doubt-after-cancel = un período empieza después de que el aviso se cancelara a sí mismo
notice-doubt-cut-by-cancel = el aviso se cancela a sí mismo antes de que acabe su último período
notice-doubt-single-time-from-issue = se indica una sola hora, ni comienzo ni fin; la zona vale desde la emisión
notice-doubt-month-mistyped = el mes indicado había pasado; se toma el de la cancelación propia, con el que todo concuerda
notice-doubt-times-elsewhere = las horas son las de un párrafo anterior que no nombra ningún lugar
notice-doubt-times-of-others = no se indican horas para esta zona, aunque sí para otras del mismo aviso
notice-doubt-last-night-left-out = se omite la última noche de un horario diario; el aviso se cancela a sí mismo antes
notice-verdict-announces-nothing = no anuncia nada con lugar y hora
notice-verdict-told-in-words = su lugar se dice con palabras, no con posiciones
notice-verdict-cancels-only = cancela, y no anuncia nada con lugar y hora
notice-verdict-reports-aids = informa del estado de ayudas a la navegación
notice-verdict-positions-unread = no se pudieron leer sus posiciones
notice-doubt-self-cancel-unread = no se pudo leer la hora en que el aviso se cancela a sí mismo
notice-doubt-second-message = sigue otro aviso en el mismo texto; no se lee
notice-doubt-self-crossing = los vértices, en el orden indicado, forman un contorno que se cruza a sí mismo; se conservan
notice-doubt-around-a-ring = también se incluye lo que está a cierta distancia de la zona; solo se dibuja la zona
notice-doubt-corner-twice = el contorno vuelve a un vértice antes de su fin; los vértices se conservan
notice-doubt-too-few-corners = una zona está limitada por menos de tres posiciones; se conservan como línea o punto
notice-doubt-coast = una parte del límite sigue la costa, que no está en el texto; los vértices se unen en línea recta
notice-doubt-shape-not-stated = varias posiciones sin decir cómo se unen; cada una se toma como un punto
notice-doubt-ring-not-stated = varias posiciones sin decir cómo se unen; se toman por una zona
notice-doubt-hemisphere = un vértice está al otro lado del ecuador o del meridiano cero, lejos de todos los demás
notice-doubt-stray-position = no se pudo leer una posición
notice-doubt-no-times = no se indican horas; vale desde la emisión hasta nuevo aviso
notice-doubt-no-issue-time = no se conoce ni comienzo ni hora de emisión
notice-doubt-times-after-areas = las horas figuran tras varias zonas; se toman para todas
notice-doubt-coarse-position = no hay coordenadas en el texto; el círculo de la línea Q representa la zona
notice-verdict-area-only-named = la zona solo se nombra, sus vértices no están en el aviso
notice-doubt-levels-field = no se entendió el campo { $field }): { $text }
notice-verdict-cancels-another = cancela otro aviso
notice-verdict-activity-ended = una actividad ha terminado o se ha retirado
notice-verdict-points-to-publication = remite a una publicación
notice-verdict-changes-routes = modifica rutas; no se anuncia ninguna zona
notice-verdict-no-area-or-activity = no se anuncia zona, lugar ni actividad
notice-verdict-area-named-elsewhere = se nombra una zona, pero su posición no está en el aviso
notice-verdict-area-without-time = se indica una zona, pero ninguna hora
notice-doubt-reference-point = se omitieron posiciones sin extensión junto a las zonas
notice-doubt-exclusion-named = se exceptúa una parte que solo se nombra; se da toda la zona
notice-doubt-part = esta es la parte { $part } de { $parts } de un aviso
notice-doubt-end = no se indica fin
notice-doubt-estimated-end = el fin es estimado; el aviso vale hasta que se sustituya o se cancele
notice-doubt-times = el fin indicado es anterior al comienzo; el fin queda abierto
notice-doubt-start = no se indica comienzo; se toma la hora de emisión
notice-doubt-text-times = el texto indica horas que el campo D) no tiene; se da todo el período
notice-doubt-levels-differ = el texto indica otros límites verticales que los campos F) y G)
notice-doubt-no-limits = no se indican límites verticales
notice-doubt-buffer-drawn = la zona de amortiguación se dibuja más allá del borde de la zona; la más amplia de dos lecturas
notice-doubt-buffer = se anuncia una zona de amortiguación alrededor de la zona y no se dibuja
notice-doubt-sun-computed-area = la salida y la puesta del sol se calculan para la zona y se redondean hacia fuera
notice-doubt-schedule-hours = fechas sin horas; se dan días enteros
notice-doubt-sun-outer-bounds = horas según salida y puesta del sol; se dan los límites exteriores
notice-doubt-schedule-outside-day = el día { $day } del horario queda fuera de los campos B) y C)
notice-doubt-levels-crossed = el límite inferior está por encima del superior
notice-doubt-levels-no-reference = un límite no tiene referencia (sobre el nivel medio del mar o sobre el terreno)
notice-verdict-precision-uneven = latitud y longitud no tienen la misma precisión
notice-verdict-sixty-and-more = 60 minutos o segundos, o más
notice-verdict-digits-no-position = las cifras no forman una latitud y una longitud
notice-verdict-off-earth = la posición pasa de 90 grados de latitud o de 180 de longitud
notice-doubt-public-holidays-not-left-out = se exceptúan los días festivos, sin indicar sus fechas; se conservan
notice-doubt-public-holidays = se nombran días festivos, sin indicar sus fechas
notice-doubt-schedule-long = solo se dan los primeros períodos, en número de: { $count }
notice-doubt-open-schedule = se indican horas de actividad ({ $text }), pero no un fin
notice-doubt-schedule-unread = no se entendieron las horas de actividad: { $text }
notice-doubt-schedule-outside = ningún período indicado cae entre el comienzo y el fin indicados
notice-doubt-schedule-time = { $text } no es una hora del día
notice-doubt-arc-drawn = un arco se dibuja con cuerdas de cinco grados
notice-doubt-along-line = un lado sigue una frontera o una costa que no está en el texto; dibujado recto
notice-doubt-bearings = los acimutes se toman desde el norte verdadero, lo que el texto no dice
notice-doubt-arc-unread-centre = un lado es un arco cuyo centro no se entendió; dibujado recto
notice-doubt-arc-unread-end = un lado es un arco cuyo fin no se entendió; dibujado recto
notice-doubt-arc-unread-circle = un lado es un arco cuyas posiciones no forman un círculo; dibujado recto
notice-doubt-arc-direction = no se dice hacia dónde gira un arco; se dibuja el más corto
notice-doubt-arc-radius = un extremo de un arco no está en el radio indicado
notice-doubt-sector-unread = solo se refiere a un sector del círculo; se da el círculo entero
notice-doubt-corner-repeated = un vértice se indica dos veces seguidas, donde pudo quererse otro
notice-doubt-ring-order = los vértices en el orden indicado forman un contorno que se cruza a sí mismo
notice-doubt-bad-coordinate = { $text } es media posición
notice-doubt-enclosing-circle = se omitió un círculo alrededor de la zona, entre paréntesis
notice-doubt-exclusion = se exceptúa una zona que no se ha recortado
notice-doubt-two-points = dos posiciones no forman una zona; se da la línea entre ellas
notice-doubt-crossing-ring = los lados de esta zona se cruzan en el orden de sus vértices
notice-doubt-corner-repeated-once = un vértice se indica dos veces seguidas, donde pudo quererse otro; cuenta una vez
notice-doubt-coast-line-only = dos vértices y la costa limitan esta zona; solo se conserva la línea entre los dos
notice-doubt-coast-closed-two-corners = dos vértices y la costa limitan esta zona; se toma todo entre ellos y la orilla, y 20 km alrededor de la orilla
notice-doubt-coast-unknown = la costa cierra esta zona, y no se sabe cuál; se omite lo que llega hasta ella
notice-doubt-coast-closed-side = se toma todo entre un lado de la zona y la orilla, y 20 km alrededor de la orilla
notice-doubt-two-corners = se indica un contorno de dos vértices; solo se conserva la línea entre los dos
notice-doubt-centre-only = solo se indica el centro de una zona con nombre, no su extensión
notice-doubt-coast-line = la costa cierra esta zona; los vértices indicados se unen en línea recta
notice-doubt-time-below = una hora debajo de las zonas no es de ellas, hasta donde puede saberse
notice-doubt-time-unread-spoken = el texto habla de una hora que no se entendió
notice-doubt-bare-points = se anuncia una actividad en puntos sueltos; pueden ser vértices
notice-doubt-heading-date = una fecha de un encabezamiento queda fuera del período anunciado y no es una hora suya
notice-doubt-local-time-legal = la hora local se lee como la hora legal del país coordinador
notice-doubt-no-start-year = no se indica ni comienzo ni hora de emisión; se toma el primer día de su año
notice-doubt-single-time-activity = solo se indica una hora para una actividad
notice-doubt-no-start-or-issue = no se indica ni comienzo ni hora de emisión
notice-doubt-no-start-issue = no se indica comienzo; empieza con la emisión
notice-verdict-record-without-text = el registro no tiene texto (ninguno de { $names })
notice-verdict-line-no-json = la línea { $line } no es JSON: { $text }
notice-verdict-neither-record-nor-text = no es ni un registro ni un texto
notice-doubt-languages-differ = los idiomas de este aviso nombran lugares u horas distintos
notice-verdict-bulletin-heading = lo que figura en el boletín antes de su primer aviso
notice-doubt-impossible-clock-time = una hora fuera de 0000 a 2400
notice-doubt-time-unread = no se pudo leer una parte de las horas
notice-doubt-local-time = se indica hora local, y nada dice cuál
notice-doubt-two-clocks = horas de dos relojes distintos; todas se leen por el primero
notice-doubt-no-year-container = ni el texto ni lo que lo contiene dice el año
notice-doubt-impossible-range = los días acaban antes de empezar
notice-doubt-hours-without-days-added = se indican más horas sin días; se añaden a cada día
notice-doubt-ends-before-start = un período acaba antes de empezar
notice-doubt-no-month-no-issue = un grupo fecha-hora sin mes, y sin hora de emisión que lo diga
notice-doubt-impossible-date = el mes { $month } de { $year } no tiene día { $day }
notice-doubt-wider-hours = se indican horas alrededor de las de la actividad; se toman también
notice-doubt-from-and = FROM un día AND otro: leído como FROM y TO
notice-doubt-days-without-hours = unos días se indican con horas y otros sin ellas
notice-doubt-sun-whole-day = la salida o la puesta del sol limita el tiempo de un modo que no se calcula; se toma el día entero
notice-doubt-no-zone-letter = a una hora le falta la letra del huso; se toma UTC
notice-doubt-holidays = se nombran festivos, sin indicar sus fechas
notice-doubt-holidays-not-left-out = se exceptúan los festivos, sin indicar sus fechas; se conservan
notice-doubt-instants-daily = fechas-hora completas se dicen diarias; se conservan como un período
notice-doubt-time-malformed = un grupo fecha-hora tiene un número de cifras erróneo
notice-doubt-to-left-out = dos fechas-hora van juntas; se toman por comienzo y fin
notice-doubt-no-month = se indican días sin mes; se toma de la hora de emisión
notice-doubt-clocks-repeated = los días de reserva sin horas reciben las de los anteriores
notice-doubt-no-issue = el comienzo depende de la hora de emisión, que no se conoce
notice-doubt-no-end = horas diarias sin último día; se conservan como un período hasta nuevo aviso
notice-doubt-not-cut = se conservan los días de la semana exceptuados, por ser el tiempo demasiado largo o sin fin
notice-doubt-days-out-of-order = los días de una lista no están en orden
notice-doubt-sun-computed = la salida y la puesta del sol se calculan para los vértices de la zona, a cinco minutos hacia fuera
notice-doubt-polar-night = se indican horas según el sol en días en que el sol no sale; se toma el día entero
notice-doubt-impossible-time = una fecha u hora que no existe
notice-doubt-no-year = ni el aviso ni su hora de emisión dice el año
notice-doubt-over-before-issue = un período ya había pasado cuando se emitió el aviso
notice-doubt-long-over = un período había pasado semanas antes de emitirse el aviso
notice-doubt-rolled-back = la primera fecha de un período se toma por la del mes anterior; es anterior a la emisión
notice-doubt-month-before = la primera fecha de un período se toma por la del mes anterior, por ser el día más tardío
notice-doubt-year-turn = en el cambio de año un período podría referirse a cualquiera de los dos años
notice-doubt-too-many-days = un horario diario de más de dos años se conserva como un período
notice-verdict-position-unread = se indica una posición que no puede leerse
notice-verdict-no-place = no se anuncia ningún lugar
notice-verdict-state-of-aid = el estado de una ayuda a la navegación o de un servicio
notice-verdict-list-in-force = una lista de los avisos en vigor
notice-verdict-activity-without-positions = se anuncia una actividad, pero su lugar no se indica con posiciones
notice-doubt-no-time = el objeto no indica períodos, así que vale en todo momento
notice-doubt-no-reference = { $side }_m no indica referencia; se supone el nivel medio del mar
notice-verdict-cancellation = una cancelación
notice-verdict-repeats = repite { $notice }
