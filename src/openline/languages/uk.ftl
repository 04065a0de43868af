### Openline: кожне речення й слово на екрані українською. Ключі та аргументи ті самі, що в en.ftl; коментарі теж звідти.
### Потребує прочитання носієм мови (docs/reference/languages.md).
###
### Слова нічим не поступаються: ні вини, ні визнання, ні дозволу, ні вироку.
###
### Готові слова підставляються в називному відмінку; тому речення побудовані з двокрапками, а не з відмінками. Виняток:
### «запис 1a2b3c4d» стоїть після «на» і «про», де знахідний відмінок збігається з називним.

language-name = Українська
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = не вивірено для СПРАВЖНЬОГО використання

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
group-item = { $label } — { $value }
and-more = … і ще { $count }
# What stands where nothing is stated, and nothing was entered.
not-stated = не зазначено
# An empty list.
nothing = список порожній
yes = так
no = ні
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [ПОПЕРЕДЖЕННЯ: код { $number } зі списку «{ $list }» тут невідомий; запитайте в автора, що він означає]
entry = запис { $id }
entry-subject = запис { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = «{ $words }»
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: «{ $words }»
free-text-foreign = { $marker } [мова: { $language }, без перекладу]: «{ $words }»
number = { $count }

## Times and durations

until-further-notice = до окремого повідомлення
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = з { $start } до { $end }
window-open = з { $start } до окремого повідомлення
window-alternate = { $span } (запасний час)
duration-days = { $count ->
    [one] { $count } доба
    [few] { $count } доби
    [many] { $count } діб
   *[other] { $count } доби
}
duration-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
duration-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
duration-seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } з { $from } до { $to } наступного дня
weekly-span-longer = { $day } з { $from }, тривалість { $duration }

## Units

unit-metres = { $value } м
unit-kilometres = { $value } км
unit-feet = { $value } фт
unit-nautical-miles = { $value ->
    [one] { $value } морська миля
    [few] { $value } морські милі
    [many] { $value } морських миль
   *[other] { $value } морської милі
}
unit-metres-per-second = { $value } м/с
unit-kilometres-per-hour = { $value } км/год
unit-knots = { $value ->
    [one] { $value } вузол
    [few] { $value } вузли
    [many] { $value } вузлів
   *[other] { $value } вузла
}
unit-kilohertz = { $value } кГц
unit-megahertz = { $value } МГц
unit-square-kilometres = { $value } км²
unit-degrees = { $value }°

## Places and heights

shape-point = у точці { $place }
shape-circle = круг із центром { $place }, радіус { $radius }
shape-corridor = уздовж { $places }, відстань у кожен бік { $width }
shape-polygon = { $count ->
    [one] район із { $count } вершиною: { $places }
   *[other] район із { $count } вершинами: { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }, за винятком внутрішньої ділянки: { $places }
# $places: each with its time.
shape-moving = рух уздовж { $places }, радіус навколо { $width }
shape-moving-point = { $place } ({ $time })
shape-sector = сектор, радіус { $radius }, із центром { $place }, від { $from } за годинниковою стрілкою до { $to }
shape-sector-ring = сектор, внутрішній радіус { $inner }, зовнішній { $radius }, із центром { $place }, від { $from } за годинниковою стрілкою до { $to }
shape-polygons = { $count ->
    [one] { $count } район: { $areas }
    [few] { $count } райони: { $areas }
   *[many] { $count } районів: { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (сторони — дуги великих кіл)
shape-quadrant = { $place }
shape-water-body = { $place } (контур більший за саму акваторію; про межі нічого не стверджується)
# A place whose number this node's list does not hold.
place-unknown = [ПОПЕРЕДЖЕННЯ: місця з номером { $number } немає у списку цього вузла; запитайте в автора координати вершин]

heights = від { $lower } до { $upper }
heights-not-stated = не зазначено
# Without a lower limit, without an upper one, without both.
heights-below = до { $upper }
heights-above = від { $lower } і вище
heights-all = на всіх висотах
surface = поверхні
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } за стандартною атмосферою)
reference-sfc = над поверхнею
reference-msl = над середнім рівнем моря
reference-agl = над рівнем землі
reference-wgs84 = над еліпсоїдом WGS-84
reference-fl = за стандартною атмосферою
reference-depth = під поверхнею
# A volume, and one of several: $number counts from 1.
volume = { $area }; висоти: { $heights }; час: { $windows }
volume-numbered = ({ $number }) { $area }; висоти: { $heights }; час: { $windows }

quadrant-11 = північно-східний квадрант Атлантичного океану
quadrant-12 = південно-східний квадрант Атлантичного океану
quadrant-13 = південно-західний квадрант Атлантичного океану
quadrant-14 = північно-західний квадрант Атлантичного океану
quadrant-21 = північно-східний квадрант Індійського океану
quadrant-22 = південно-східний квадрант Індійського океану
quadrant-23 = південно-західний квадрант Індійського океану
quadrant-24 = північно-західний квадрант Індійського океану
quadrant-31 = північно-східний квадрант Тихого океану
quadrant-32 = південно-східний квадрант Тихого океану
quadrant-33 = південно-західний квадрант Тихого океану
quadrant-34 = північно-західний квадрант Тихого океану

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = Північний Льодовитий океан
water-11 = Біле море
water-12 = Баренцове море
water-13 = Карське море
water-14 = море Лаптєвих
water-15 = Східносибірське море
water-16 = Чукотське море
water-17 = море Бофорта
water-18 = Гренландське море
water-19 = Норвезьке море
water-21 = Північне море
water-22 = Балтійське море
water-23 = Середземне море
water-24 = Чорне море
water-25 = Карибське море
water-26 = затока між Флоридою та Юкатаном
water-27 = Біскайська затока
water-28 = море Лабрадор
water-31 = Червоне море
water-32 = затока між Аравією та Іраном
water-33 = Аравійське море
water-34 = Бенгальська затока
water-35 = Андаманське море
water-36 = Аденська затока
water-37 = Каспійське море
water-41 = Берингове море
water-42 = Охотське море
water-43 = море між Кореєю, Росією та Японією
water-44 = Жовте море
water-45 = Східнокитайське море
water-46 = море між Борнео, Індокитаєм, Китаєм і Лусоном
water-47 = Філіппінське море
water-48 = Тиморське море
water-49 = Коралове море
water-50 = Тасманове море
water-51 = затока Аляска

## Status, precedence, and whom a message is for

status-actual = справжнє
status-exercise = НАВЧАННЯ
status-test = ТЕСТ
precedence-flash = блискавка
precedence-flash-over-quota = негайне (блискавка понад квоту)
precedence-immediate = негайне
precedence-priority = термінове
precedence-routine = звичайне

handling-line = у межах цієї лінії
handling-command = лише командування
handling-heads = лише глави
handling-public = можна оприлюднювати

carried-by-voice = голосом
carried-by-fax = факсом
carried-by-paper = на папері
carried-by-radio = по радіо
carried-by-in-person = особисто

authority-level-1 = рівень 1 (чергова служба)
authority-level-2 = рівень 2 (командування)
authority-level-3 = рівень 3 (штаб)
authority-level-4 = рівень 4 (міністерство)
authority-level-5 = рівень 5 (глава)

function-sensor-desk = пост засобів спостереження
function-air-traffic = служба обслуговування повітряного руху
function-firing-unit = вогневий підрозділ
function-drone-cell = група управління безпілотними літальними апаратами
function-air-defence = протиповітряна оборона
function-naval-operations = оперативна служба флоту
function-coast-guard = берегова охорона
function-rescue-centre = рятувальний центр
function-mission-control = центр управління польотом
function-ground-command = командування сухопутних сил
function-escort = супровід
function-legal = правовий радник

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = ВКАЗІВКА
marker-advice = ПОРАДА
marker-warning = ПОПЕРЕДЖЕННЯ
marker-information = ІНФОРМАЦІЯ
marker-question = ЗАПИТАННЯ
marker-answer = ВІДПОВІДЬ
marker-request = ПРОХАННЯ
marker-intention = НАМІР

language-ar = арабська
language-en = англійська
language-es = іспанська
language-fr = французька
language-ja = японська
language-ko = корейська
language-ru = російська
language-uk = українська
language-zh = китайська

## Names of the elements

element-test = тест
element-receipt = квитанція
element-line-status = стан лінії
element-suspend = призупинення
element-resume = відновлення
element-contacts = контакти
element-handover = передавання чергування
element-no-answer = відсутність відповіді
element-key-event = подія з ключем
element-text = текст
element-translation = переклад
element-position = позиція
element-principal-message = послання глави главі
element-activity = нотифікація про діяльність
element-launch = нотифікація про пуск
element-launch-result = результат пуску
element-withheld = кількість ненаданих нотифікацій
element-amend = зміна
element-cancel = скасування
element-state = стан плану
element-actuals = фактичні кількість і час
element-reply-to-plan = відповідь на план
element-zone = оголошена зона
element-question = запитання
element-answer = відповідь
element-clarification = роз’яснення
element-account = виклад обставин інциденту
element-observed = спостережений пуск
element-ceasefire-event = подія, про яку повідомлено
element-conflict = перетин планів
element-track = трек
element-encounter = зближення
element-signal = сигнал
element-distress = лихо
element-pause = пауза
element-site = захищений об’єкт
element-movement = захищене пересування
element-call-request = запит на розмову
element-call-reply = відповідь на запит щодо розмови
element-readout = виклад підсумків
element-meeting = зустріч
element-commitment = зобов’язання
element-crisis = обмін щодо кризи
element-charter-text = текст статуту
element-charter-step = крок щодо статуту
element-unreadable = запис, який не вдалося прочитати
# $number: of a type that this node does not know.
element-unknown = тип { $number } (тут невідомий)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = Запис, тип { $element }, якого цей вузол не може прочитати: { $reason }. Його збережено.
sentence-test = Тест лінії, номер { $test_no }.
# "understood" never says that anybody agrees.
sentence-receipt = Квитанція на { $target }: { $level }, { $at }.
# Three separate facts.
sentence-line-status = Стан лінії. Дані проходять: { $transport }. Чергування: { $staffed ->
    [yes] ведеться
   *[no] не ведеться
}. Взаємодія сторін: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = З { $since }: { $term } (слово самого автора). Чого стосується: { $scope }. Тести, квитанції, повідомлення про лихо та про ключі надсилаються й далі.
sentence-resume = Відновлення: { $target } відкликано; взаємодія поновлюється з { $since }.
sentence-contacts = Контакти, чинні з { $valid_from }.
# Numbers of watches.
sentence-handover = Чергова зміна { $outgoing } передала чергування зміні { $incoming }; час: { $at }.
sentence-no-answer = До { $due } відповіді на { $target } не зафіксовано; звернення зроблено { $asked_at }. { $delivery-code ->
    [not-delivered] Не доставлено: квитанція машини не надійшла.
    [opened] Отримано машиною { $received_at }, відкрито людиною.
   *[machine-received] Отримано машиною { $received_at }.
} Чергування: { $staffed ->
    [yes] за заявою, ведеться
    [no] за заявою, не ведеться
   *[none] не зазначено
}. Причина невідома.
# $key: first letters of the fingerprint of a key.
sentence-key-event = Ключ { $key } посади { $office }: { $kind }, з { $since }.

## Sentences: words of people

sentence-text = Текст.
sentence-translation = Переклад: { $target }; мова перекладу: { $language } ({ $stage }); перекладач: { $translator }: { $text }. Автентичним є лише оригінал.
sentence-position = { $stated_by } заявляє позицію; тема: { $topic } ({ $kind }): { $text }.
sentence-principal-message = Послання від глави { $from_head } главі { $to_head }: { $text }.
sentence-question = Запитання; тема: { $topic }.
sentence-answer = Відповідь на { $target }: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = Сигнал: { $meaning }

## Sentences: plans

sentence-activity = Нотифікація про діяльність { $activity_id }: { $kind }. { $title }. Заплановано: { $volumes }.
sentence-launch = Нотифікація про пуск { $activity_id }: { $count ->
    [one] { $count } пуск
    [few] { $count } пуски
    [many] { $count } пусків
   *[other] { $count } пуску
}, клас: { $launch_class }. Вікно: { $windows }. Район пуску: { $launch_area }. Нотифікація втрачає чинність: { $valid_until }.
sentence-launch-result = Оголошений пуск, { $target }: { $launched ->
    [yes] відбувся
   *[no] не відбувся
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] За угодою { $agreement } у { $year } році ненаданих нотифікацій немає, за заявою автора.
    [one] За угодою { $agreement } у { $year } році не надано { $count } нотифікацію. Зміст не зазначено.
    [few] За угодою { $agreement } у { $year } році не надано { $count } нотифікації. Зміст не зазначено.
    [many] За угодою { $agreement } у { $year } році не надано { $count } нотифікацій. Зміст не зазначено.
   *[other] За угодою { $agreement } у { $year } році не надано { $count } нотифікації. Зміст не зазначено.
}
sentence-amend = Зміна, { $target }: наведене далі замінює оголошене раніше, решта не змінюється.
sentence-cancel = Скасування, { $target }: нічого з оголошеного там більше не чинне.
sentence-state = Стан плану, { $target }: { $state }, з { $since }.
sentence-actuals = Фактичний перебіг, { $target }: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = Відповідь на { $target }: { $decision }.
sentence-zone = Зону { $zone_id } показано, бо її оголошено (хто оголосив: { $publisher }; коли: { $since }); показ не означає жодного визнання. Де: { $volume }.
sentence-pause = Запропоновано паузу до { $until }: { $area }. Пауза діє, поки її заявлено з обох сторін.
sentence-conflict = Перетин двох планів ({ $severity }): { $items }; коли: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = Лихо: { $nature }, { $location }, час: { $time }. Прохання: { $assistance }.
sentence-account = Виклад обставин інциденту, як відомо на { $as_known_at }, без шкоди для позицій сторін: { $incident_class }. Коли: { $window }. Де: { $place }.
sentence-clarification = Роз’яснення, { $target }, без шкоди для позицій сторін. Обставина: { $cause }.
sentence-ceasefire-event = Подія, про яку повідомлено. Спостерігач { $observer } повідомляє ({ $method }): { $kind }, { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}. Коли: { $window }. Місце спостерігача: { $observer_position }. Це не є висновком.
sentence-observed = Спостерігався пуск, час: { $time }; клас за оцінкою: { $launch_class }. Район пуску, за спостереженням: { $area }. Порівняння з нотифікаціями: { $match }.
sentence-track = Трек { $track_id }: { $kind }, { $location }, час: { $time }, похибка { $error_dm }.
sentence-encounter = Зближення треків { $tracks }: найменша відстань { $miss_dm }, час: { $closest_at }; невизначеність { $miss_sigma_dm } (одне стандартне відхилення).

## Sentences: protection

sentence-site = Захищений об’єкт { $site_id }: { $category }, місцевість: { $locality }, { $location }; { $status }, запис втрачає чинність: { $expires }. Нотифікація не є передумовою захисту.
sentence-movement = Захищене пересування { $move_id }: { $purpose }, { $persons ->
    [one] { $persons } особа
    [few] { $persons } особи
    [many] { $persons } осіб
   *[other] { $persons } особи
}. Шлях: { $legs }. Нотифікація не є передумовою захисту.

## Sentences: talks

sentence-call-request = Запит на розмову: { $media }, { $level }, тема: { $topic }. Коли: { $proposed }.
sentence-call-reply = Відповідь на { $target }: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = Виклад підсумків, { $about }. Пункт є погодженим, коли обидві сторони підписали той самий текст.
sentence-meeting = Зустріч { $meeting_id }: { $step }. Коли: { $window }.
sentence-commitment = Зобов’язання { $commitment_id }; виконавець: { $owner }; що буде зроблено: { $what }. Стан: { $state }.
sentence-crisis = Обмін щодо кризи { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}Наступний контакт: { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = Текст для статті { $article } статуту.
sentence-charter-step = Статут: { $move }, з { $since }.

## Labels of fields that follow a sentence

field-about = Про
field-about-whom = Кого стосується
field-action = Дії
field-action-taken = Вжиті заходи
field-activity-id = Номер, наданий автором
field-advice = Порада
field-again = Нове вікно
field-agenda = Порядок денний
field-agreement = Угода
field-alternates = Інші шляхи
field-answers = Відповідь на
field-contact-answers-within = відповідь упродовж
field-area = Район
field-armoured = бойові броньовані машини
field-arrive = Прибуття
field-article = Стаття
field-artillery = артилерія
field-as-known-at = Як відомо на
field-asked-at = Звернення зроблено
field-assistance = Прохання
field-assurances = Запевнення
field-at = Час
field-attribution = Чиї це дії, за заявою автора
field-aircraft = повітряні судна
field-authority = повноваження
field-azimuth = Азимут
field-azimuth-tolerance = У кожен бік
field-basis = Посилання
field-bearer = Канал
field-contact-bearer = канал виклику
field-bearers = Канали
field-bearing = Пеленг
field-callsign = позивний
field-call-id = Розмова
field-cancelled-at = Скасовано
field-candidates = Нотифікації, з якими узгоджується, від найбільш відповідної
field-carried-by = Уперше сказано чи написано поза лінією
field-casualties = Поранених і загиблих, наскільки відомо
field-category = Категорія
field-cause = Обставина
field-challenge = Код, що фіксує контрольні слова
field-cites = Автор прочитав
field-closest-at = Час найбільшого зближення
field-colour = колір
field-comment = Коментар
field-commitment-id = Зобов’язання
field-complement = Число
field-condition = Умова відновлення
field-confidence = Упевненість
field-control-point = Пункт управління
field-count = Кількість
field-counterpart = відповідна посада іншої сторони
field-counters = Зустрічний текст у відповідь на
field-course = Курс
field-craft = Судно чи апарат
field-crisis-id = Обмін
field-cut = Тотожний зріз
field-damage = Пошкодження, наскільки відомо
field-decision = Відповідь
field-delegate = Натомість говоритиме
field-delivery = Доставлення
field-depart = Відправлення
field-digest = Відбиток текстів
field-direction = Напрямок
field-distance-dm = Відстань
field-doubts = Неясне в опублікованому тексті
field-doubts-settled = Сумніви щодо нотифікації усунено
field-due = Строк
field-emergency = Раніше оголосити було неможливо
field-ended = Завершено
field-error-dm = Похибка місця
field-every = Період повторення
field-expires = Втрачає чинність
field-facts = Факти
field-follow-up = Подальші дії
field-footprint = Район
field-forces = Задіяно
field-from-head = Від
field-function = Кому передано
field-further-by = Подальші відомості не пізніше
field-glossary = Версія списків кодів
field-handling = Доступ
field-hazards = Небезпеки
field-heard-at = Почуто
field-height-class = Висота
field-height-dm = Висота над еліпсоїдом
field-height-error-dm = Похибка висоти
field-holder = заміщення посади
field-holidays = без зв’язку
field-hours = години
field-human-check = Прохання, щоб відповіла людина
field-impact-areas = Райони падіння
field-incident-class = Інцидент
field-incident-id = Номер, наданий автором
field-incoming = Зміна, що заступає
field-inside = Точка в межах перетину
field-intent = Намір своєї сторони, за заявою автора
field-interpreters = Перекладачі
field-items = Запитано
field-answer-items = Відповідь на запитання
field-conflict-items = Плани
field-joins = Приєднання до паузи
field-key = Ключ
field-kind = Вид
field-label = Назва
field-ladder = Послідовність рівнів
field-language = Мова
field-languages = мови
field-last-good = Останній належно підписаний запис
field-launch-area = Район пуску
field-launch-class = Клас
field-launched = Відбувся
field-leader = Старший
field-least-distance-dm = Найменша відстань
field-legs = Відрізки шляху
field-level = Рівень
# The level of authority at which a message is said.
field-cover-level = На якому рівні сказано
field-levels = рівні
field-linked = Повідомлення про ту саму подію
field-locality = Місцевість
field-location = Місце
field-maintenance = Технічне обслуговування
field-markings = Позначення
field-match = Порівняння з нотифікаціями
field-meaning = Значення
field-media = Спосіб
field-meeting-id = Зустріч
field-method = Метод
field-minutes = Хвилини
field-miss-dm = Відстань найбільшого зближення
field-miss-sigma-dm = Її невизначеність (одне стандартне відхилення)
field-move = Крок
field-move-id = Номер, наданий автором
field-nature = Характер лиха
field-next-contact = Наступний контакт
field-next-level = Запропоновано наступний рівень
field-night-marking = Позначення вночі
field-obs-id = Номер, наданий автором
field-observer = Спостерігач
field-observer-position = Місце спостерігача
field-off-nominal = Зараз може перебувати
field-office = Посада
field-onward = Має також надійти таким одержувачам
field-open-items = Відкриті питання
field-opened-by = Чим розпочато
field-operator = Оператор
field-other-units = Інші підрозділи та судна, як їх бачили
field-outcome = Підсумок
field-outgoing = Зміна, що здає чергування
field-own-action = Власні дії
field-own-units = Свої підрозділи та судна
field-owner = Хто
field-part = Номер тексту
field-part-of = Частина діяльності
field-participants = Учасники
field-persons = Осіб
field-distress-persons = Осіб у небезпеці
field-place = Місце
field-plate = номерний знак
field-politics = Взаємодія
field-previous = Відповідь на
field-proposal = Пропозиція
field-proposed = Коли
field-readout-proposed = Запропоновано як погоджене
field-public-key = Відкритий ключ
field-publish = Можна оприлюднити
field-published = Опубліковано як
field-publisher = Хто оголосив
field-purpose = Мета
field-radio = Радіо
field-range-class = Дальність
field-reason = Причина
field-received-at = Отримано машиною
field-recipients = Кому
field-reduced-from = Скорочена версія повнішої нотифікації
field-relative-speed = Відносна швидкість
field-repeat = Скільки разів подано
field-replaces = Замінює
field-replies-to = Відповідь на
field-reply = Відповідь
field-result = Відповідь
field-result-hash = Відбиток результату
field-review-at = Перегляд
field-reviewer = Ким вивірено
field-rhythm = Найдовший час між контактами
field-roof-mark = вигляд зверху
field-rule = Правило, словами того, хто оголосив
field-rule-version = Версія правил
field-safe-conduct = Гарантію безпечного проходу надано
field-same-event = Та сама подія, що й
field-scope = Чого стосується
field-scope-agreement = угода
field-sender = Від
field-severity = Ступінь
field-ships = кораблі
field-shown-to = Кому ще показано, за заявою автора
field-sigma-s = Невизначеність часу (одне стандартне відхилення)
field-since = Починаючи з
field-site-id = Номер, наданий автором
field-situation = Відбиток обстановки
field-situation-at = Обстановка на
field-source = Джерело
field-activity-source = З опублікованого повідомлення
field-spans = на зв’язку
field-speed = Швидкість
field-staffed = Чергування ведеться
field-stage = Стадія
field-stale = Застаріває після
field-state = Стан
field-stated-by = Хто заявляє
field-stated-by-them = Заявлено іншою стороною, як почув автор
field-stated-by-us = Заявлено стороною автора
field-status = Статус
field-step = Етап
field-stops = зупинки
field-systems = Види засобів
field-tanks = танки
field-target = Стосується
field-targets = Статті
field-term = Слово самого автора
field-test-no = Номер
field-text = Слова
field-terms = Числа
field-term-word = слово
field-term-number = число
field-texts = Текст
field-time = Час
field-title = Назва
field-to-head = Кому
field-tolerance = У кожен бік
field-topic = Тема
field-topics = теми
field-track = Адресовано треку
field-track-id = Номер, наданий автором
field-tracker = Трек супроводу
field-tracks = Треки
field-translator = Перекладач
field-transport = Дані проходять
field-troops = особовий склад
field-uncertainty-dm = Невизначеність місця
field-until = До
field-valid-from = Чинне з
field-valid-until = Втрачає чинність
field-vehicles = Транспортні засоби
field-forces-vehicles = інші машини
field-verified-at = Коли перевірено
field-verified-by = Ким перевірено
field-volume = Район, висоти й час
field-volumes = Райони, висоти й час
field-watch = Чергова зміна
field-weapon = Зброя, за оцінкою
field-what = Що
field-window = Коли
field-windows = Коли
field-withdrawn = Відкликано
field-withheld = Не розкрито
field-year = Рік
field-zone = Часовий пояс
field-zone-id = Назва
field-kinds = види повідомлень
field-start = Початок
field-end = Кінець
field-alternate = Запасний
field-weekday = день тижня
field-first-minute = з
field-last-minute = до
field-marker = Вид речення
field-lower-dm = Нижня межа
field-lower-ref = Від чого відлічено нижню межу
field-upper-dm = Верхня межа
field-upper-ref = Від чого відлічено верхню межу
field-frequency-khz = частота
field-no = Номер пункту
field-route = Шлях
field-last-ok = востаннє працювало

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = час, наприклад { $example }
takes-number = число від { $least } до { $most }
takes-whole = ціле число від { $least } до { $most }
takes-truth = { $yes } або { $no }
takes-words = текст; знаків: від { $least } до { $most }
takes-name = назва; знаків: від { $least } до { $most }
takes-language = код мови з двох або трьох латинських літер
takes-entry = ідентифікатор запису або його перші цифри
takes-bytes = шістнадцяткових цифр: { $most }
takes-code = одне з: { $words }
takes-place = координати, наприклад { $example }
takes-footprint = координати з радіусом ({ $example }) або три вершини й більше
takes-some = таких полів, від { $least } до { $most }:
takes-many = таких полів, { $least } або більше:
help-end = порожньо: до окремого повідомлення
help-alternate = запасний час, якщо інші не буде використано
help-lower-dm = порожньо: без нижньої межі
help-upper-dm = порожньо: без верхньої межі
help-weekday = від 1 (понеділок) до 7 (неділя)
help-first-minute = хвилина доби від опівночі
help-last-minute = хвилина доби; після опівночі лік іде далі за 1440
help-contact-level = 1 чергова служба, 2 командування, 3 штаб, 4 міністерство, 5 глава
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }; порожньо: будь-який
help-scope-agreement = порожньо: будь-яка
help-scope-topics = порожньо: будь-які
help-scope-kinds = номери видів із каталогу; порожньо: будь-які
help-contact-topics = порожньо: усі
help-contact-hours = порожньо: завжди
help-holidays = кожен день зазначають його часом 00:00 UTC
help-answer-items = порожньо: на всі
help-state-cites = найновіші версії нотифікацій другої сторони, що перетинаються з планом; хто переводить план у стан «триває», має прочитати їх до того
help-activity-id = незмінний в усіх наступних версіях
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = лік від 0; 0 — власний текст повідомлення
help-complement = метри, хвилини або градуси, як сказано в реченні
help-article = 0 — преамбула
help-amend-target = нотифікація або найновіша зміна до неї
help-cancel-since = порожньо: негайно

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }; відправлення: { $depart }; прибуття: { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: востаннє дані пройшли { $last_ok }
form-weekly-hours = часовий пояс { $zone }
form-contact = { $level }: { $office }
form-point = пункт { $no }: { $texts }
form-follow-up = { $owner }, не пізніше { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = усе, що можна призупинити
form-forces-nothing = кількість не зазначено

## Plans: kinds, states, replies

activity-kind-exercise = навчання
activity-kind-live-firing = бойові стрільби
activity-kind-missile = пуск ракети
activity-kind-rocket-launch = космічний запуск
activity-kind-space-debris = падіння космічних уламків
activity-kind-hazardous-operation = небезпечні роботи
activity-kind-patrol = патрулювання
activity-kind-relocation = передислокація
activity-kind-transit = транзит
activity-kind-closed-area = закритий район
activity-kind-works = роботи
activity-kind-hazard = небезпека
activity-kind-other = інша діяльність

activity-state-draft = чернетка
activity-state-notified = оголошено
activity-state-amended = змінено
activity-state-active = триває
activity-state-nonconforming = поза оголошеними межами
activity-state-contingent = керування не гарантоване, тримайтеся осторонь
activity-state-ended = завершено
activity-state-cancelled = скасовано

action-returning = повернення в оголошені межі
action-holding = утримання на місці
action-terminating = припинення діяльності
action-landing = посадка
action-keep-clear = просимо триматися осторонь
action-rescue-under-way = тривають рятувальні роботи
action-lost-contact = зв’язок із засобом утрачено

decision-noted = взято до відома
decision-noted-with-comment = взято до відома, з коментарем
decision-cannot-support-safely = не можемо безпечно забезпечити
decision-approved = схвалено, як передбачає статут

severity-margin-only = перетинаються лише запаси безпеки
severity-caution = потребує обережності
severity-serious = серйозний

system-class-surface-ship = надводні кораблі
system-class-submarine = підводні човни
system-class-fixed-wing = літаки
system-class-helicopter = вертольоти
system-class-unmanned-aircraft = безпілотні літальні апарати
system-class-artillery = артилерія
system-class-rocket-artillery = реактивна артилерія
system-class-surface-to-air-missile = зенітні ракети
system-class-anti-ship-missile = протикорабельні ракети
system-class-torpedo = торпеди
system-class-mine-warfare = мінно-тральні засоби
system-class-armour = бронетехніка
system-class-amphibious = морський десант
system-class-airborne = повітряний десант
system-class-bomber = бомбардувальники
system-class-tanker = літаки-заправники
system-class-laser = лазери
system-class-jamming = радіоелектронне придушення
system-class-unmanned-surface-vessel = безекіпажні надводні судна

hazard-gunfire = стрільба
hazard-missiles = ракети
hazard-bombs = бомби
hazard-falling-objects = падіння предметів
hazard-underwater-explosion = підводні вибухи
hazard-towed-object = буксирований об’єкт
hazard-laser-light = лазерне випромінювання
hazard-radio-interference = радіозавади
hazard-navigation-interference = завади супутниковій навігації
hazard-unlit-vessels = судна без вогнів
hazard-low-flying = польоти на малих висотах
hazard-mines = міни
hazard-other = інша небезпека

reason-weather = погода
reason-technical = технічні причини
reason-safety = безпека
reason-conflict-with-plan = перетин з іншим планом
reason-operational = оперативні причини
reason-political = політичні причини
reason-error-in-notice = помилка в нотифікації
reason-completed = виконано
reason-not-needed = більше не потрібно
reason-no-authority = немає на це повноважень
reason-not-readable = не вдалося прочитати
reason-not-for-us = не для цієї посади
reason-rescue = рятувальні роботи
reason-request-of-peer = на прохання іншої сторони
reason-maintenance = технічне обслуговування
reason-other = інша причина
reason-not-stated = причину не зазначено

## Launches

launch-class-ballistic-missile-land = балістична ракета, пуск із суходолу
launch-class-ballistic-missile-submarine = балістична ракета, пуск із підводного човна
launch-class-ballistic-missile-other = балістична ракета, інше
launch-class-cruise-missile = крилата ракета
launch-class-hypersonic = гіперзвуковий апарат
launch-class-space-launch = космічний запуск
launch-class-sounding-rocket = геофізична ракета
launch-class-missile-defence-test = випробування протиракетної оборони
launch-class-other = інший пуск

direction-north = північ
direction-north-east = північний схід
direction-east = схід
direction-south-east = південний схід
direction-south = південь
direction-south-west = південний захід
direction-west = захід
direction-north-west = північний захід

height-class-below-100-km = нижче 100 км
height-class-from-100-to-500-km = від 100 до 500 км
height-class-above-500-km = понад 500 км
height-class-orbit = на орбіту

range-class-below-500-km = менше 500 км
range-class-from-500-to-2000-km = від 500 до 2000 км
range-class-from-2000-to-5500-km = від 2000 до 5500 км
range-class-above-5500-km = понад 5500 км
range-class-orbit = на орбіту

launch-field-launch-class = клас
launch-field-count = кількість пусків
launch-field-launch-area = район пуску
launch-field-azimuth = азимут
launch-field-impact-areas = райони падіння
launch-field-height = висота
launch-field-range = дальність

launch-outcome-as-planned = як заплановано
launch-outcome-ended-early = завершився раніше
launch-outcome-outside-announced-areas = поза оголошеними районами
launch-outcome-postponed = відкладено
launch-outcome-cancelled = скасовано
launch-outcome-not-stated = підсумок не зазначено

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = узгоджується з нотифікацією, наявною на цій лінії (не встановлює, що саме було запущено)
match-partly = частково узгоджується з нотифікацією, наявною на цій лінії (не встановлює, що саме було запущено)
match-none-held = на цій лінії немає нотифікації, з якою це узгоджується
match-not-compared = з нотифікаціями не порівняно

confidence-low = низька
confidence-medium = середня
confidence-high = висока

## Questions, answers, positions

topic-activity = діяльність
topic-conflict = перетин планів
topic-launch = пуск
topic-incident = інцидент
topic-contact = контакти
topic-other = інша справа
topic-encounter = зближення
topic-site = захищений об’єкт
topic-movement = захищене пересування
topic-ceasefire = припинення вогню
topic-meeting = зустріч
topic-commitment = зобов’язання
topic-line = сама лінія
topic-charter = статут
topic-rescue = пошук і рятування
topic-exercise = навчання
topic-detained-persons = затримані особи

item-objectives = яка мета?
item-location = де саме?
item-end-date = коли це закінчиться?
item-designation = яка назва?
item-subordination = яке командування керує?
item-numbers = скільки бере участь?
item-types = які типи беруть участь?
item-confirm-times = чи лишається чинним оголошений час?
item-confirm-area = чи лишається чинним оголошений район?
item-confirm-heights = чи лишаються чинними оголошені висоти?
item-can-shift-time = чи можна змістити час?
item-can-shift-area = чи можна змістити район?
item-radio-contact = на якій частоті можна викликати?
item-is-it-yours = чи це ваше?
item-was-it-intended = чи було це навмисно?
item-control-status = чи це під контролем?
item-launch-announced = чи було цей пуск оголошено і в якій нотифікації?
item-launch-class = якого класу був пуск?
item-impact-area = де це впаде?
item-casualties = чи є поранені або загиблі?
item-need-assistance = чи потрібна вам допомога?
item-whereabouts = де це перебуває зараз?
item-who-to-call = кого можна викликати з цього приводу?
item-next-report = коли ви повідомите знову?
item-reason = з якої причини?
item-meaning-of-message = що означає ваше повідомлення?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = так
result-no = ні
result-unable = не можемо
result-stand-by = { $minutes ->
    [none] чекайте
    [one] чекайте { $minutes } хвилину
    [few] чекайте { $minutes } хвилини
    [many] чекайте { $minutes } хвилин
   *[other] чекайте { $minutes } хвилини
}
result-no-information = немає відомостей
result-repeat = повторіть, будь ласка

stage-sight = з аркуша
stage-rough = чорновий
stage-reviewed = вивірений

position-kind-claim = твердження
position-kind-denial = заперечення факту
position-kind-reservation = застереження
position-kind-objection = заперечення
position-kind-note = для протоколу

delivery-machine-received = отримано машиною
delivery-opened = відкрито людиною
delivery-not-delivered = не доставлено

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = Ми тримаємося осторонь оголошеного вами району.
meaning-passing-through = Ми маємо намір пройти через оголошений район.
meaning-aircraft-to-identify = Ми висилаємо повітряне судно, щоб розпізнати вас.
meaning-holding-position = Ми залишаємося на місці.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] Ми змінюємо курс.
    [one] Ми лягаємо на істинний курс { $complement } градус.
    [few] Ми лягаємо на істинний курс { $complement } градуси.
    [many] Ми лягаємо на істинний курс { $complement } градусів.
   *[other] Ми лягаємо на істинний курс { $complement } градуса.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] Ми повертаємо вправо (на правий борт).
    [one] Ми повертаємо вправо (на правий борт) на { $complement } градус.
    [few] Ми повертаємо вправо (на правий борт) на { $complement } градуси.
    [many] Ми повертаємо вправо (на правий борт) на { $complement } градусів.
   *[other] Ми повертаємо вправо (на правий борт) на { $complement } градуса.
}
meaning-turning-to-port = { $complement ->
    [none] Ми повертаємо вліво (на лівий борт).
    [one] Ми повертаємо вліво (на лівий борт) на { $complement } градус.
    [few] Ми повертаємо вліво (на лівий борт) на { $complement } градуси.
    [many] Ми повертаємо вліво (на лівий борт) на { $complement } градусів.
   *[other] Ми повертаємо вліво (на лівий борт) на { $complement } градуса.
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] Ми зупиняємося.
    [one] Ми зупинимося не пізніше ніж через { $complement } хвилину.
    [few] Ми зупинимося не пізніше ніж через { $complement } хвилини.
    [many] Ми зупинимося не пізніше ніж через { $complement } хвилин.
   *[other] Ми зупинимося не пізніше ніж через { $complement } хвилини.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] Ми набираємо висоту.
    [one] Ми набираємо висоту до { $complement } метра над середнім рівнем моря.
   *[other] Ми набираємо висоту до { $complement } метрів над середнім рівнем моря.
}
meaning-descending = { $complement ->
    [none] Ми знижуємося.
    [one] Ми знижуємося до { $complement } метра над середнім рівнем моря.
   *[other] Ми знижуємося до { $complement } метрів над середнім рівнем моря.
}
meaning-keeping-course-and-speed = Ми зберігаємо свій курс і швидкість.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] Ми виходимо з району.
    [one] Ми вийдемо з району не пізніше ніж через { $complement } хвилину.
    [few] Ми вийдемо з району не пізніше ніж через { $complement } хвилини.
    [many] Ми вийдемо з району не пізніше ніж через { $complement } хвилин.
   *[other] Ми вийдемо з району не пізніше ніж через { $complement } хвилини.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] Просимо триматися осторонь оголошеного нами району.
    [one] Просимо триматися осторонь оголошеного нами району: не ближче ніж { $complement } метр.
    [few] Просимо триматися осторонь оголошеного нами району: не ближче ніж { $complement } метри.
    [many] Просимо триматися осторонь оголошеного нами району: не ближче ніж { $complement } метрів.
   *[other] Просимо триматися осторонь оголошеного нами району: не ближче ніж { $complement } метра.
}
meaning-call-on-radio = Просимо викликати нас на узгодженому радіоканалі.
meaning-keep-distance = { $complement ->
    [none] Просимо тримати дистанцію.
    [one] Просимо тримати дистанцію { $complement } метр.
    [few] Просимо тримати дистанцію { $complement } метри.
    [many] Просимо тримати дистанцію { $complement } метрів.
   *[other] Просимо тримати дистанцію { $complement } метра.
}
meaning-do-not-cross-ahead = Просимо не перетинати наш курс попереду нас.
meaning-switch-off-fire-control = Просимо вимкнути ваш радіолокатор керування вогнем.
meaning-switch-off-illumination = Просимо вимкнути ваше світло або лазер, спрямовані на нас.
meaning-stop-interference = Просимо припинити радіозавади.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] Попереду вас небезпека.
    [one] Попереду вас, за { $complement } метр, небезпека.
    [few] Попереду вас, за { $complement } метри, небезпека.
    [many] Попереду вас, за { $complement } метрів, небезпека.
   *[other] Попереду вас, за { $complement } метра, небезпека.
}
meaning-towing = { $complement ->
    [none] Ми буксируємо об’єкт.
    [one] Ми буксируємо об’єкт на відстані { $complement } метра за кормою.
   *[other] Ми буксируємо об’єкт на відстані { $complement } метрів за кормою.
}
meaning-submarine-operating = Поблизу цього місця діє підводний човен.
meaning-aircraft-operating = Наші повітряні судна злітають і сідають.
meaning-rescue-in-progress = Тут тривають рятувальні роботи.
meaning-unable-to-manoeuvre = Ми не можемо маневрувати.
meaning-navigation-unreliable = Наша навігація ненадійна.

# Assurances
meaning-no-hostile-intent = Ми не маємо ворожих намірів.
meaning-entered-by-mistake = Ми зайшли помилково і виходимо.
meaning-weapons-not-readied = Нашу зброю не приведено в готовність.
meaning-misunderstanding = Сталося непорозуміння; просимо нічого не робити.

# State of an activity
meaning-ended = Оголошену нами діяльність завершено.
# Minutes.
meaning-delayed = { $complement ->
    [none] Оголошена нами діяльність затримується.
    [one] Оголошена нами діяльність затримується на { $complement } хвилину.
    [few] Оголошена нами діяльність затримується на { $complement } хвилини.
    [many] Оголошена нами діяльність затримується на { $complement } хвилин.
   *[other] Оголошена нами діяльність затримується на { $complement } хвилини.
}
meaning-real-not-exercise = Це відбувається насправді, це не навчання.
meaning-exercise-stops = Навчання припиняється зараз.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = Як вимовляти
signal-group-1 = наміри
signal-group-2 = прохання
signal-group-3 = попередження
signal-group-4 = запевнення
signal-group-5 = стан діяльності

## Receipts, the line, contacts, keys

level-received = отримано машиною
level-opened = відкрито людиною
level-understood = зрозуміло читачеві (не згода)
level-passed = передано далі
level-decided = рішення ухвалено
level-answered = дано відповідь
level-rejected = опрацювати неможливо
level-confirmed-as-heard = підтверджено, як почуто
level-delivered-to-principal = доставлено главі

bearer-kind-tls = мережа (TLS)
bearer-kind-file-drop = файли з рук у руки
bearer-kind-serial-line = послідовна лінія
bearer-kind-voice = голос

transport-up = так
transport-degraded = із труднощами
transport-down = ні

politics-open = відкрита
politics-partly-suspended = частково призупинена
politics-suspended = призупинена

holder-in-post = на посаді
holder-acting = виконувач обов’язків
holder-vacant = посада вакантна
holder-not-stated = хто на посаді, не зазначено

authority-decides = ухвалює рішення
authority-transmits = передає далі
authority-represents = представляє

key-kind-add = додано
key-kind-rotate = введено замість попереднього
key-kind-revoke = відкликано
key-kind-compromise = довіряти більше не можна

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = призупинено
own-term-cancelled = скасовано
own-term-postponed = відкладено
own-term-paused = узято паузу

charter-move-agree-article = статтю погоджено
charter-move-begin-trial = початок випробування
charter-move-put-in-force = введено в дію
charter-move-review = перегляд
charter-move-leave = вихід

## Incidents, events, distress

incident-class-misfire = збій під час пострілу чи пуску
incident-class-border-crossing = перетин кордону чи лінії
incident-class-airspace-entry = вхід у повітряний простір
incident-class-waters-entry = вхід у води
incident-class-laser = лазер
incident-class-radar-lock = захоплення радіолокатором керування вогнем
incident-class-close-approach = близьке зближення
incident-class-collision = зіткнення
incident-class-shots-fired = постріли
incident-class-warning-shots = попереджувальні постріли
incident-class-loss-of-control = втрата керування
incident-class-jamming = радіоелектронне придушення
incident-class-flares-or-objects-dropped = скинуто теплові пастки чи предмети
incident-class-uncivil-language = неввічливі висловлювання
incident-class-mine-or-drifting-object = міна чи дрейфуючий предмет
incident-class-launch-by-mistake = помилковий пуск
incident-class-strike-on-protected-site = удар по захищеному об’єкту
incident-class-strike-on-movement = удар по захищеному пересуванню
incident-class-detention = затримання осіб
incident-class-cable-or-pipeline-damage = пошкодження кабелю чи трубопроводу
incident-class-radiation-release = викид радіації
incident-class-computer-incident = комп’ютерний інцидент
incident-class-other = інший інцидент

unit-class-surface-ship = надводний корабель
unit-class-submarine = підводний човен
unit-class-fixed-wing = літак
unit-class-helicopter = вертоліт
unit-class-unmanned-aircraft = безпілотний літальний апарат
unit-class-ground-unit = наземний підрозділ
unit-class-air-defence-unit = підрозділ протиповітряної оборони
unit-class-missile-unit = ракетний підрозділ
unit-class-coast-guard = корабель берегової охорони
unit-class-civil-ship = цивільне судно
unit-class-civil-aircraft = цивільне повітряне судно
unit-class-convoy = конвой
unit-class-unknown = невідомо, який підрозділ чи судно

intent-accidental = ненавмисно
intent-deliberate = навмисно
intent-unknown = невідомо

damage-none-known = відомих немає
damage-minor = незначні
damage-serious = серйозні
damage-total-loss = повна втрата
damage-unknown = невідомо

action-taken-ordered-stop = наказано припинити
action-taken-withdrew = відведено
action-taken-opened-investigation = розпочато розслідування
action-taken-offered-assistance = запропоновано допомогу
action-taken-secured-evidence = збережено докази
action-taken-grounded-similar-systems = зупинено польоти подібних засобів
action-taken-changed-procedure = змінено порядок дій
action-taken-informed-authorities = поінформовано органи влади
action-taken-none-yet = поки що жодних

cause-technical-fault = технічна несправність
cause-human-error = людська помилка
cause-navigation-error = помилка навігації
cause-weather = погода
cause-misunderstood-message = повідомлення зрозуміли неправильно
cause-notice-not-passed-on = нотифікацію не передали далі
cause-planned-activity = запланована діяльність
cause-not-ours = це не наше
cause-under-investigation = триває розслідування
cause-other = інша обставина

assurance-not-directed-at-you = це не було спрямовано проти вас
assurance-no-further-action = подальших дій не буде
assurance-has-stopped = це припинено
assurance-measures-taken = заходів ужито
assurance-forces-not-on-alert = сили не приведено у підвищену готовність
assurance-will-report-again = буде ще одне повідомлення

method-heard = на слух
method-seen = візуально
method-sensor = за даними приладу
method-reported = зі слів інших

weapon-class-small-arms = стрілецька зброя
weapon-class-heavy-machine-gun = великокаліберний кулемет
weapon-class-grenade-launcher = гранатомет
weapon-class-mortar = міномет
weapon-class-artillery = артилерія
weapon-class-multiple-rockets = реактивна система залпового вогню
weapon-class-tank-gun = танкова гармата
weapon-class-anti-tank = протитанкова зброя
weapon-class-unmanned-aircraft = безпілотний літальний апарат
weapon-class-air-strike = удар з повітря
weapon-class-mine = міна
weapon-class-explosion-undetermined = вибух, зброю не визначено
weapon-class-flare = освітлювальна ракета

event-kind-explosion = вибух
event-kind-burst = черга пострілів
event-kind-shot = постріл
event-kind-projectile = снаряд у польоті
event-kind-movement-of-weapons = переміщення озброєння
event-kind-works-near-line = роботи біля лінії
event-kind-crossing-of-line = перетин лінії
event-kind-overflight = проліт

distress-nature-fire = пожежа чи вибух на борту
distress-nature-flooding = надходження води
distress-nature-collision = зіткнення
distress-nature-grounding = посадка на мілину
distress-nature-capsizing = небезпека перекидання
distress-nature-sinking = тоне
distress-nature-disabled = не керується, дрейфує
distress-nature-abandoning = екіпаж залишає судно
distress-nature-man-overboard = людина за бортом
distress-nature-aircraft-down = падіння повітряного судна
distress-nature-aircraft-emergency = аварійна ситуація на повітряному судні
distress-nature-medical = потрібна невідкладна медична допомога
distress-nature-submarine-sunk = підводний човен затонув
distress-nature-under-fire = під вогнем
distress-nature-radiation = радіація
distress-nature-undesignated = лихо іншого характеру

assistance-search = пошук
assistance-rescue = рятування
assistance-medical = медична допомога
assistance-tow = буксирування
assistance-firefighting = гасіння пожежі
assistance-divers = водолази
assistance-hold-fire = не вести вогню
assistance-safe-passage = безпечний прохід
assistance-information = відомості
assistance-none = допомога не потрібна

## Tracks and encounters

track-kind-surface-ship = надводне судно
track-kind-submarine = підводний човен
track-kind-fixed-wing = літак
track-kind-helicopter = вертоліт
track-kind-unmanned-aircraft = безпілотний літальний апарат
track-kind-ground-vehicle = наземний транспортний засіб
track-kind-convoy = конвой
track-kind-unknown = вид невідомий

source-ais = AIS
source-ads-b = ADS-B
source-radar = радіолокатор
source-visual = бачили на власні очі
source-own-report = власне повідомлення
source-other-sensor = інший прилад

advice-both-turn-to-starboard = обом повернути вправо (на правий борт)
advice-we-give-way = ми поступаємося дорогою
advice-please-give-way = просимо поступитися дорогою
advice-keep-course = просимо зберігати ваш курс
advice-call-on-radio = просимо викликати по радіо
advice-separate-in-height = розійтися за висотою

## Protected sites and movements

site-category-hospital = лікарня
site-category-clinic = поліклініка
site-category-school = школа
site-category-shelter = укриття
site-category-warehouse = склад
site-category-office = офіс
site-category-water-works = водопровідна споруда
site-category-power-station = електростанція
site-category-nuclear-facility = ядерний об’єкт
site-category-dam = гребля
site-category-cultural-property = культурна цінність
site-category-place-of-worship = культова споруда
site-category-detention-place = місце тримання під вартою
site-category-crossing-point = пункт пропуску
site-category-observer-post = пост спостерігачів
site-category-residence-of-staff = житло персоналу
site-category-other = інший об’єкт

verification-visit-with-satellite-position = відвідання з визначенням координат за супутниками
verification-imagery = знімки
verification-documents = документи
verification-two-sources = два джерела
verification-not-verified = не перевірено

site-status-registered = зареєстровано
site-status-reverified = перевірено повторно
site-status-suspended = запис призупинено
site-status-deregistered = запис відкликано

purpose-relief-goods = гуманітарна допомога
purpose-medical-evacuation = медична евакуація
purpose-staff-rotation = ротація персоналу
purpose-medical-supplies = медичні вантажі
purpose-evacuation-of-civilians = евакуація цивільних осіб
purpose-repair = ремонт
purpose-monitoring = спостереження
purpose-grain = зерно
purpose-prisoner-exchange = обмін полоненими
purpose-remains = повернення останків
purpose-other = інша мета

vehicle-type-car = легковий автомобіль
vehicle-type-armoured-car = броньований автомобіль
vehicle-type-truck = вантажний автомобіль
vehicle-type-ambulance = автомобіль швидкої допомоги
vehicle-type-bus = автобус
vehicle-type-ship = судно
vehicle-type-boat = катер чи човен
vehicle-type-helicopter = вертоліт
vehicle-type-aircraft = літак
vehicle-type-train = поїзд
vehicle-type-on-foot = пішки

night-marking-none = немає
night-marking-beacon = маячок
night-marking-roof-light = вогонь на даху
night-marking-thermal-panel = теплова панель
night-marking-infrared-strobe = інфрачервоний проблисковий вогонь
night-marking-hazard-lights = аварійна сигналізація

## Calls, meetings, readouts, commitments, crises

media-voice = голосовий зв’язок
media-video = відеозв’язок
media-in-person = особиста зустріч

reply-accept = прийнято
reply-decline = відхилено
reply-stand-by = { $minutes ->
    [none] чекайте
    [one] чекайте { $minutes } хвилину
    [few] чекайте { $minutes } хвилини
    [many] чекайте { $minutes } хвилин
   *[other] чекайте { $minutes } хвилини
}

publish-nothing = нічого
publish-agreed-points = погоджені пункти
publish-all = усе

meeting-step-proposal = запропоновано
meeting-step-counter = запропоновано інший час чи порядок денний
meeting-step-agreed = погоджено
meeting-step-held = відбулася
meeting-step-not-held = не відбулася
meeting-step-postponed = відкладено

commitment-state-open = відкрите
commitment-state-done = виконане
commitment-state-overdue = прострочене
commitment-state-withdrawn = відкликане

crisis-step-opened = розпочато
crisis-step-holding-reply = проміжна відповідь
crisis-step-first-facts = перші факти
crisis-step-call = розмова
crisis-step-joint-sheet = спільна довідка
crisis-step-contact = контакт підтримано
crisis-step-closed = закрито

## Names of the open lists, for codes that are not known here

list-action = дії
list-action-taken = вжиті заходи
list-activity-kind = вид діяльності
list-advice = порада
list-assistance = допомога, про яку просять
list-assurance = запевнення
list-bearer-kind = канал
list-carried-by = спосіб надходження
list-cause = обставина
list-damage = пошкодження
list-distress-nature = характер лиха
list-event-kind = вид події
list-function = одержувач за функцією
list-hazard = небезпеки
list-height-class = висота
list-incident-class = інцидент
list-item = питання
list-launch-class = клас пуску
list-launch-field = поля нотифікації про пуск
list-launch-outcome = підсумок пуску
list-meaning = сигнали
list-night-marking = позначення вночі
list-position-kind = вид позиції
list-purpose = мета
list-range-class = дальність
list-reason = причина
list-site-category = категорія об’єкта
list-source = джерело треку
list-system-class = види засобів
list-topic = тема
list-track-kind = вид треку
list-unit-class = клас підрозділу чи судна
list-vehicle-type = транспортний засіб
list-verification = перевірка
list-weapon-class = зброя

## Labels on screens

label-answers = Відповіді
label-area = Район
label-cancelled = Скасовано
label-claimed-time = Годинник автора
label-conflicts = Перетини
label-doubt = Сумнів
label-from = Від
label-heights = Висоти
label-id = Запис
label-not-compared = Не зіставлено
label-reduced-version = Скорочена версія до цього
reduced-follows = { $entry } складено саме з цієї нотифікації
reduced-differs = { $entry } складено не з цієї нотифікації
label-receipts = Квитанції
label-nearest-at = Час найбільшого зближення
label-heights-apart = Різниця висот за вказаними числами
label-common-area = Спільна площа
label-computed-here = Розрахунок тут
conflict-check-agrees = той самий результат
conflict-check-differs = інший результат: порівняйте, що мають обидві сторони
conflict-check-other-rules = непорівнянно: розраховано за іншою версією правил
conflict-check-other-versions = непорівнянно: розраховано за версіями, які тут не останні
conflict-check-not-met = інший результат: за нашим розрахунком вони не перетинаються
label-same-event = Та сама подія, що й
label-source = Опубліковано як
label-text = Текст нотифікації
label-to = Кому
label-windows = Час

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } перетинається з { $theirs }: { $windows }
conflict-margin = (лише в межах запасу безпеки)
# Those of one plan with the other party.
conflicts-of-plan = перетини: { $number }
party-ours = наше
party-theirs = їхнє
not-delivered = не доставлено
awaiting-answer = очікує відповіді
not-opened = не відкрито
needs-answer = потребує відповіді
state-forked = розгалуження: доказ, не чинне
state-after-closing = після закриття його вузла; не чинне
state-no-body = оголошено; зміст іще не надійшов
state-sealed = оголошено; запечатано, ключ іще не надійшов
state-closed = закрито тут: { $officer }, { $at }: { $reason }
state-not-compared = не зіставлено з іншими планами
state-without-effect = не має дії
# Why something is kept and shown, and changes nothing.
no-effect-another-status = його статус (справжнє, навчання, тест) не той, що в повідомлення, за яким воно йде
no-effect-not-the-author = не від його автора
no-effect-own-plan = відповідь на власний план
no-effect-another-kind = іншого виду, ніж нотифікація, яку воно змінює
no-effect-not-for-this-kind = не підходить до повідомлення такого виду
no-effect-text-not-held = названо текст, якого тут немає
no-effect-withdrawn-text = названо відкликаний текст
no-effect-article-twice = одну статтю названо двічі
no-effect-another-digest = його відбиток не відповідає названим текстам
no-effect-another-target = названо інший запис
no-effect-another-article = стосується іншої статті
no-effect-not-the-asker = не від сторони, яка запитувала
no-effect-own-question = відповідь на власне запитання
no-effect-another-key = названо інший ключ
no-effect-bad-public-key = відкритий ключ, який не можна реєструвати
no-effect-unknown-key = названо незареєстрований ключ
no-effect-another-meeting = стосується іншої зустрічі
no-effect-answers-nothing = погоджується з пропозицією, якої тут немає
no-effect-own-proposal = погоджується з власною пропозицією
no-effect-other-terms = погоджується на інші умови, ніж запропоновані
no-effect-sign-offs-missing = бракує підписів утримувачів ключа його посади
no-effect-stand-bys-used-up = за статутом більше не лишилося відкладень відповіді
told-without-effect = надіслано, але не має дії: { $reason }

situation-in-force = чинне
situation-planned = заплановане
situation-open = відкрите
situation-overdue = прострочене
situation-suspended = призупинене
situation-promised = обіцяне
situation-awaiting = очікує відповіді
situation-not-delivered = не доставлене
situation-amended = змінене
situation-cancelled = скасоване
situation-ended = завершене
situation-lapsed = строк дії минув
situation-outside-announced-limits = поза оголошеними межами
situation-control-uncertain = керування не гарантоване, тримайтеся осторонь
situation-answered = відповідь дано
situation-standing-by = очікування
situation-disputed = сторони заявляють по-різному
situation-agreed = погоджене
situation-missing-actuals = немає повідомлення про фактичні кількість і час
situation-unmatched-launch = спостережений пуск без нотифікації, з якою він узгоджується
situation-nothing-open = відкритих справ немає
situation-same = обидва вузли бачать ту саму обстановку
situation-differs = два вузли бачать обстановку по-різному; звірте журнали

# $at: time.
answer-due-by = відповідь потрібна не пізніше { $at }
answer-overdue-since = відповіді не зафіксовано; строк минув { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] до строку відповіді { $minutes } хвилина
    [few] до строку відповіді { $minutes } хвилини
    [many] до строку відповіді { $minutes } хвилин
   *[other] до строку відповіді { $minutes } хвилини
}
stand-by-until = очікування до { $at }
holding-reply-due-by = проміжна відповідь потрібна не пізніше { $at }
first-facts-due-by = перші факти потрібні не пізніше { $at }
call-due-by = розмова потрібна не пізніше { $at }
joint-sheet-due-by = спільна довідка потрібна не пізніше { $at }
contact-missed = контакт, призначений на { $at }, не відбувся
meeting-due-by = зустріч потрібна не пізніше { $at }
actuals-due-by = повідомлення про фактичні кількість і час потрібне не пізніше { $at }
review-due-at = буде розглянуто знову { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = відповіді немає; наступний рівень — { $level }: { $office }
next-level-none = відповіді немає; наступного рівня немає
contact-reachable-now = зв’язок можливий зараз
contact-reachable-from = зв’язок можливий з { $at }
contact-vacant = посада вакантна
ladder-step = { $level }: { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity }: початок { $at }; квитанції ще не надіслали: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = не активовано: відтоді надійшло: { $missed }; спершу прочитайте
activation-illegal = план не може перейти зі стану «{ $from }» у стан «{ $to }»
# The scope names what is suspended; $term is its author's word.
scope-suspended = не надіслано: { $term } з { $at }; збережено як чернетку
scope-never-suspended = тести, квитанції, повідомлення про лихо, ключі та відновлення ніколи не призупиняють

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = строку завчасності дотримано
lead-time-short = { $minutes ->
    [one] бракує { $minutes } хвилини
   *[other] бракує { $minutes } хвилин
}
lead-time-late = пізня нотифікація
threshold-reached = пов’язані види діяльності разом досягають порогу: { $forces }
declared-and-actual = оголошено { $declared }, фактично { $actual }
withheld-count = { $count ->
    [one] у { $year } році не надано { $count } нотифікацію
    [few] у { $year } році не надано { $count } нотифікації
    [many] у { $year } році не надано { $count } нотифікацій
   *[other] у { $year } році не надано { $count } нотифікації
}
withheld-limit = межа { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = від місця { $locality } до об’єкта { $distance }: можливо, переплутано широту й довготу
site-doubt-hemisphere = від місця { $locality } до об’єкта { $distance }: можливо, переплутано північ і південь або схід і захід
site-doubt-swapped-hemisphere = від місця { $locality } до об’єкта { $distance }: можливо, переплутано широту й довготу, а також півкулю
site-doubt-duplicate = ті самі координати, що й в об’єкта { $other }
site-doubt-far-from-place = від місця { $locality } до об’єкта { $distance }; чи правильне місце?
note-in-pause = лежить у районі паузи, яку заявили обидві сторони; вона діє до { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] Чи повідомлено іншу сторону? { $incident }: лишилася { $minutes } хвилина.
    [few] Чи повідомлено іншу сторону? { $incident }: лишилося { $minutes } хвилини.
    [many] Чи повідомлено іншу сторону? { $incident }: лишилося { $minutes } хвилин.
   *[other] Чи повідомлено іншу сторону? { $incident }: лишилося { $minutes } хвилини.
}
reminder-report-overdue = Чи повідомлено іншу сторону? { $incident }: строк повідомлення минув { $at }.
reminder-draft-due = Чернетку { $draft } можна надіслати з { $at }; надсилання дозволяє людина: { $what }
reminder-draft-later = Чернетка { $draft } притримана до { $at }: { $what }
reminder-sealed = Запечатано, ключ не надійшов: запис { $entry }, { $party }, { $at }
reminder-sealed-more = Запечатано, ключ не надійшов: інших записів: { $count }
# What an audience sees of a notice.
sight-nothing = нічого
sight-coarse = приблизно
sight-full = повністю
field-need-to-know-inside = У своїх районах бачить
field-need-to-know-areas = Його райони
field-need-to-know-outside = В інших місцях бачить
field-need-to-know-delay-s = Затримка
field-need-to-know-before = До закінчення затримки бачить
draft-why-release = чекає дозволу на надсилання
draft-why-suspended = призупинено
draft-why-later = не раніше ніж { $at }
draft-why-withheld = цій аудиторії не показують
draft-why-written = написано; надсилання дозволяє людина
# For whom a draft waits.
waits-people = дозволів ще бракує: { $count }
waits-holders = підписів утримувачів ключа посади ще бракує: { $count }
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = нічого не надіслано; очікує: { $what }
draft-kept = збережено тут, { $why }
draft-none = чернеток немає
draft-dropped = видалено: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = пізніше (зсув { $by })
way-earlier = раніше (зсув { $by })
way-higher = вище на { $by }
way-lower = нижче на { $by }
way-aside = { $by } у напрямку { $towards }
way-pauses = з перервами
way-cut = зрізано по прямій, залишається { $kept } %, вершин: { $corners }
way-bite = вирізано те, що заважає, залишається { $kept } %, вершин: { $corners }
way-name-later = Пізніше
way-name-earlier = Раніше
way-name-higher = Вище
way-name-lower = Нижче
way-name-aside = Убік
way-name-pauses = З перервами
way-name-cut = Зрізати по прямій
way-name-bite = Вирізати те, що заважає
way-name-two-kinds = Вище або нижче, і в інший час
closed-not-allowed = не дозволено
closed-not-possible = неможливо
closed-blocked = заважає: { $plans }
closed-limits = поза межами
resolve-nothing = Не перетинається ні з чим чинним і з жодною чернеткою; міняти нічого.
resolve-none = У ваших межах жодного виходу немає.
resolve-met = Перетинається з: { $plans }
kept-at-home = збережено в себе, нічого не надіслано: { $what }
sent-before = надіслано раніше за цим номером запиту; нічого не змінено
thread-under-charter = звідси діє статут: { $charters }
thread-first-charter = перший
inbox-nothing = тут нічого немає
conflicts-counted = Перетинів: { $number }; відбиток результату: { $fingerprint }
conflicts-more = ще: { $number } (openline inbox --conflicts)
hint = підказка: { $said }
note = примітка: { $said }
head-number = №
head-parts = Частин
head-bytes = Байтів
catalogue-marks = * потрібно заповнити; + можна показати без решти повідомлення
catalogue-example = Приклад
catalogue-size = Розмір, байтів: { $content }, частин: { $parts }; у каналі зв’язку { $wire }: заголовок і підпис { $header }, запечатане тіло { $body }, кадри { $frames }.
catalogue-sizes-of = Числа частин і байтів — для прикладу: { $command }
compose-begin = ? показує, що приймає поле; порожній рядок пропускає поле, якщо його можна пропустити
compose-not-read = не зрозуміло; поле приймає: { $takes }
incident-forgotten = знято: { $number }; нічого не надіслано
drawn = рисунок: { $file }
chart-answered-in-time = Запитано сторону, відповіла вчасно
chart-time-to-answer = Час до відповіді, медіана, с
head-line = Лінія
head-with = З ким
head-link = Зв’язок
head-held = Є тут
head-identical = Однаково
line-held = сказано { $said }, дій самого журналу { $acts }
line-held-sealed = сказано { $said } (запечатаних: { $sealed }), дій самого журналу { $acts }
line-state-offered = запропоновано
line-state-confirmed = підтверджено
link-up = є
link-down = немає
link-not-confirmed = лінію не підтверджено
link-no-node = вузол не працює
link-some = є: { $up } з { $all }
line-offered = пропозиція лінії зі стороною { $peer }: { $file }; передайте її будь-яким шляхом
line-taken-up = лінію зі стороною { $peer } прийнято
line-read-digits = Прочитайте ці цифри другій стороні шляхом, на якому ви впізнаєте голос:
line-same-digits = На обох екранах мають бути ті самі цифри; якщо ні, хтось підмінив картку.
line-next = далі на обох сторонах: { $command } (із цифрами, які читає друга сторона)
line-ask-digits = 60 цифр, як їх читає вам друга сторона
line-confirmed = лінію { $line } зі стороною { $peer } підтверджено з цього боку
line-card-counts = лінія { $line }: картка № { $serial } сторони { $party } чинна відтепер
line-card-held = лінія { $line }: картка № { $serial } сторони { $party } вже є в журналі
line-node-joined = вузол { $node } приєднався
line-node-gone = вузла { $node } більше немає
ring-alarm = сигнал тривоги: { $command }
ring-bell = дзвінок термінала
ring-busy = сигнал тривоги вже звучить
ring-ended = завершилося з кодом { $code }
ring-goes-on = триває далі
head-state = Стан
head-what = Що
head-when = Коли
head-stands = Становище
head-section = Обстановка
head-draft = Чернетка
head-type = Вид
head-why = Чому тут
head-released-by = Дозволили
head-waits-for = Очікує
head-change = Зміна
head-cost = Ціна
head-witnessed = Засвідчено
witness-at = свідок { $name }: { $address }
witness-nowhere = свідка { $name } більше не питають
witness-made = свідка { $name } створено в { $folder }
witness-keys = його відкриті ключі, для сторін, які називають його у статуті: { $file }
witness-next = далі, коли вони це зроблять: { $command }
witness-watches = за лінією { $line } ({ $name }) він стежить від наступного запуску; стрічок: { $feeds }
witness-found = { $party }: ключами її вузла підписано дві історії стрічки { $origin }
witness-caught-up = власних контрольних точок узято з експортів: { $number }; свідок знову підписує
relay-health = ретранслятор { $name }: зв’язок: { $link }
relay-holds = ретранслятор { $name }: зв’язок: { $link }; записів, за його словами, у нього: { $held }; тут: { $all }
relay-given = лінія { $line }: відтепер її передає ретранслятор { $name } ({ $addresses })
relay-is-witness = цей ретранслятор є також свідком { $name } зі статуту
relay-removed = лінія { $line }: ретранслятор { $name } більше її не передає
relay-card-written = картка ретранслятора { $name }: { $file }; кожна сторона дає її своїм вузлам: { $command }
relay-carries = лінію { $line } ({ $name }) ретранслятор передає від наступного запуску
# Tables and columns of the report.
report-counts = Що сказано
report-lateness = Пізні нотифікації
report-receipts = Квитанції
report-answers = Відповіді
report-tests = Тести лінії
report-withheld = Ненадані нотифікації
report-suspensions = Призупинення
report-actuals = Оголошене й фактичне
report-actuals-missing = Бракує звітів про фактичні дані
column-party = Сторона
column-element = Вид
column-status = Статус
column-entries = Записів
column-notices = Нотифікацій
column-late = Пізніх
column-after-start = Після початку
column-short-median-min = Бракувало, медіана, хв
column-short-most-min = Бракувало, найбільше, хв
column-step = Ступінь
column-receipted = Квитанцій
column-of = З
column-median-s = Медіана, с
column-p90-s = 90 %, с
column-asked = Запитано
column-answered = Відповіли
column-in-time = Вчасно
column-no-answer = Без відповіді
column-not-delivered = Не доставлено
column-open = Відкриті
column-tests = Тестів
column-missed = Пропущено
column-longest-gap-s = Найдовша перерва, с
column-agreement = Угода
column-year = Рік
column-withheld = Не надано
column-limit = Межа
column-over = Понад межу
column-entry = Запис
column-since = З
column-seconds = Секунд
column-said-within = Сказано тим часом
column-plan = План
column-name = Номер автора
column-field = Поле
column-declared = Оголошено
column-actual = Фактично
column-ended-at = Завершено
column-due = Строк
column-start = Початок
column-end = Кінець
trigger-misfire = збій під час пострілу чи пуску
trigger-unintended-launch = ненавмисний пуск
trigger-launch-off-course = відхилення від траєкторії після пуску
trigger-border-crossing = перетин кордону чи лінії
trigger-airspace-entry = вхід у повітряний простір
trigger-territorial-sea-entry = вхід у територіальне море
trigger-shots-fired = постріли
trigger-collision = зіткнення
trigger-laser = лазер
trigger-radar-lock = захоплення радіолокатором керування вогнем
trigger-jamming = радіоелектронне придушення
trigger-unsafe-approach = небезпечне зближення
trigger-interception = перехоплення
trigger-uncrewed-out-of-control = втрата керування безекіпажним засобом
trigger-weapon-adrift = зброя, що дрейфує
trigger-submarine-accident = аварія підводного човна
trigger-radiological = радіація
trigger-debris = падіння уламків
trigger-strike-on-protected-site = удар по захищеному об’єкту
trigger-outside-announced-limits = поза оголошеними межами

## What rings until a person takes it

ring = ДЗВІНОК: { $said } Чекають: { $waiting }.
ring-where = де дзвонить: { $level }
ring-where-topic = де дзвонить: { $level }, тема: { $topic }
ring-offices = { $where }: { $offices }
ring-not-real = { $count ->
    [0] без дзвінка: { $said }
   *[other] без дзвінка: { $said } … і ще { $count }
}
ring-reminder = повідомлення про власний інцидент
ring-test = Тест сигналу. Нічого не сталося.
taken-by = узяв(ла) { $who }, { $at }
escalated-untaken = передано вище, { $level }, { $at }: ніхто не взяв
escalated-unanswered = передано вище, { $level }, { $at }: строк минув без відповіді
ring-own-event = у цьому вузлі
ring-no-test = тест лінії
needless-not-real = навчання або тест
needless-again = те саме вже було сказано протягом години до цього
needless-nothing-followed = взято, і нічого не було далі
own-event-duress = Офіцер може діяти під примусом: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = узгоджується з нотифікацією { $notice } (не встановлює, що саме було запущено)
launch-partly = частково узгоджується з нотифікацією { $notice } (не встановлює, що саме було запущено)
launch-none-held = на цій лінії немає нотифікації, з якою це узгоджується
launch-no-observation = спостережень не внесено
aspect-time = час
aspect-place = місце
aspect-direction = напрямок
aspect-class = клас
standing-agrees = збігається
standing-near = близько
standing-differs = відрізняється
standing-not-stated = не зазначено
match-reason-in-window = у межах оголошеного вікна
match-reason-within-validity = у межах строку дії нотифікації, поза її вікном
match-reason-before-window = до початку оголошеного вікна
match-reason-after-window = після закінчення оголошеного вікна
match-reason-after-cancellation = після скасування нотифікації
match-reason-in-launch-area = у межах оголошеного району пуску
match-reason-outside-launch-area = поза оголошеним районом пуску
match-reason-up-range-of-impact-area = перед оголошеним районом падіння, якщо дивитися за напрямком польоту
match-reason-far-from-impact-areas = далеко від оголошених районів падіння
match-reason-place-not-stated = у нотифікації не зазначено місця
match-reason-place-unreadable = оголошене місце тут не вдається прочитати
match-reason-in-direction = в оголошеному напрямку
match-reason-off-direction = в іншому напрямку, ніж оголошено
match-reason-towards-impact-area = у бік оголошеного району падіння
match-reason-away-from-impact-areas = у напрямку від оголошених районів падіння
match-reason-direction-not-stated = у нотифікації не зазначено напрямку
match-reason-direction-not-observed = напрямку не спостерігали
match-reason-same-class = той самий клас, що й оголошений
match-reason-other-class = за оцінкою, інший клас, ніж оголошений
match-reason-class-not-stated = у нотифікації не зазначено класу
match-reason-class-not-observed = класу не оцінювали
match-reason-late-notice = нотифікація надійшла після пуску
match-reason-margin-only = лише в межах невизначеності
match-reason-nothing-held = жодної нотифікації немає
match-reason-no-notice-at-that-time = на той час нотифікації немає
match-reason-no-notice-for-that-place = для того місця нотифікації немає
match-reason-window-over = вікно минуло

## Readouts compared

# $party: name of a party.
readout-agreed = погоджено
readout-stated-by = заявляє { $party }
readout-only-in = є лише в тексті сторони { $party }
readout-differs = два тексти відрізняються
readout-alike = однаково записано в обох текстах
readout-no-longer = було погоджено, тепер уже ні
readout-would-agree = Пункти, погоджені за цього тексту: { $points }
readout-would-undo = Пункти, за цього тексту вже не погоджені: { $points }
readout-line-points = Пункт { $no }
readout-line-stated = Заява { $no }
readout-line-follow-up = Подальша дія { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = Те, що кажуть тепер, регулює перший статут цієї лінії.
charter-governs-in-force = Те, що кажуть тепер, регулює статут { $digest }: чинний із запису { $entry } від { $since }.
charter-governs-on-trial = Те, що кажуть тепер, регулює статут { $digest }: на випробуванні із запису { $entry } від { $since }.
charter-governs-on-trial-until = Те, що кажуть тепер, регулює статут { $digest }: на випробуванні із запису { $entry } від { $since }, до { $until }.
charter-numbers = Його числа: { $numbers }.
charter-numbers-unknown = Невідомі цьому вузлу, показані й без дії: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = дані проходять
fact-transport-degraded = дані проходять із труднощами
fact-transport-down = дані не проходять з { $at }
fact-transport-never = дані не проходять; не проходили, відколи цей вузол запущено
fact-bearer-up = { $name }: працює
fact-bearer-down = { $name }: не працює з { $at }
fact-bearer-never = { $name }: ще немає зв’язку
fact-test-overdue = наступний тест прострочено з { $at }
fact-clock-within = різниця з нашим — { $most } або менше
fact-clock-ahead = випереджає наш: { $least } або більше
fact-clock-behind = відстає від нашого: { $least } або більше
fact-clock-contradicts = не визначити: покази в її записах не узгоджуються
fact-clock-not-measured = ще не виміряно
fact-staffed = { $at } заявлено, що чергування іншої сторони ведеться
fact-not-staffed = { $at } заявлено, що чергування іншої сторони не ведеться
fact-staffing-not-stated = чи ведеться чергування іншої сторони, не заявлено
fact-staffing-lapsed = заява від { $at } про те, що чергування іншої сторони ведеться, втратила чинність
fact-dealings-open = сторони не заявляють про призупинення
fact-identical = записів, однакових в обох сторін: { $number }
fact-witnessed = з них засвідчено: { $number } (спільно підписали щонайменше { $needed } з { $all } свідків)
fact-agreed = погоджено за рахунком статуту: { $number }
fact-two-histories = ключами сторони { $party } підписано дві історії однієї стрічки; докази збережено
fact-quota-fetched-here = записи сторони { $party }, що чекають на квоту статуту з { $at }: { $count }; вони лишаються в автора і надходять з часом, сигнал лиха — одразу
fact-quota-fetched-there = власні записи, яких { $party }, за її словами, не забирає з { $at }, бо вони понад квоту статуту: { $count }; вони чекають тут і надходять з часом, сигнал лиха — одразу
fact-flash-over-quota = блискавки сторони { $party } понад квоту статуту: { $count }; вони дзвонять як негайні
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } заявляє: { $term }, з { $at }
fact-used-despite = { $party } оголошує: { $term }; попри це лінію використано: { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}
test-missed = на тест номер { $number } відповіді не було

## Words on every export

preamble = Надсилання, отримання чи відповідь не є ні згодою, ні визнанням фактів чи відповідальності, ні правовим визнанням, ні позицією щодо суверенітету чи будь-якого кордону або межі.
protection-note = Нотифікація не є передумовою захисту.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = це не об’єм і не намір польоту за ASTM F3548
error-unknown = помилка ({ $code })
error-peer-fault = інша сторона надіслала те, що заборонено правилами лінії; це збережено як доказ
error-misuse = зробити це так, як задано, не можна
error-unavailable = чогось потрібного зараз немає; спробуйте пізніше

error-after-closing = записи закритого вузла після останнього, який його сторона залишає чинним
error-already-placed = на цьому місці вже є запис
error-audit-broken = журнал аудиту вузла не сходиться
error-bad-alarm = команду сигналу не можна виконати
error-bad-offer = ця сторона не може прийняти пропозицію
error-bad-proof = доказ не веде до підписаного кореня
error-bad-public-key = цей відкритий ключ не можна реєструвати
error-bad-signature = підпис не підтверджується
error-body-mismatch = вміст не той, який називає запис
error-bad-grant = наданий секрет не відкривається ключем, який у ньому названо
error-bad-request = це не запит вузла на внесення до картки його сторони
error-bad-seal = тіло не відкривається секретом, який надав його автор
error-body-sealed = тіло запечатане, а ключа до нього тут немає
error-malformed-act = відкрите тіло не є жодною з власних дій журналу
error-malformed-closing = закриття вузла не в належній формі
error-broken-chain = запис не називає попередній запис таким, яким він тут є
error-card-conflict = дві картки однієї сторони суперечать одна одній
error-card-not-in-force = картка поза строком, який сама зазначає
error-channel-closed = канал закрито; те, на що немає квитанції, надсилається знову
error-crooked-link = посилання називає інший запис, ніж стверджує; запис лишається
error-digits-differ = цифри відрізняються від цифр цього вузла
error-empty-frame = інша сторона оголосила кадр без жодного байта
error-checkpoint-equivocation = один вузол підписав два дерева однакового розміру над власною стрічкою; обидва збережено як доказ
error-contradiction = заява називає інші записи, ніж ті, що збережені тут; її збережено як доказ
error-equivocation = один вузол підписав два різні записи для того самого місця; обидва збережено як доказ
error-not-signed-in = ніхто не ввійшов
error-not-this-desk = запит не зі сторінки цього пульта
error-not-your-role = офіцер не має потрібної для цього ролі
error-last-administrator = на цьому пульті не лишилося б нікого, хто адмініструє
error-no-browser = на цьому комп’ютері немає браузера для вимірювань і навчань
error-training-only = навчальний вузол говорить лише зі своїм імітованим партнером
error-sign-in-refused = ключ доступу, код або ім’я неправильні
error-statement-equivocation = один вузол заявив два різні змісти тієї самої стрічки за однакового розміру; обидві заяви збережено як доказ
error-frame-too-large = інша сторона оголосила завеликий кадр
error-gap = бракує попередніх записів; їх запитано
error-handshake-failed = автентифікований канал не встановлено
error-invalid-cap-header = це не було б повідомленням CAP
error-invalid-coastlines = файл берегових ліній пошкоджено
error-invalid-element = поле повідомлення порушує своє правило
error-invalid-geojson = це не GeoJSON або містить об’єкт, який не є об’ємом
error-invalid-geometry = це не район, який можна порівняти
error-invalid-hours = ці години не називають часу
error-invalid-rule = такого правила статут містити не може
error-invalid-time = це не час
error-invalid-volume = об’єм не можна порівняти з іншими
error-line-exists = лінія з цим номером уже є і відрізняється
error-lock-held = інший процес записує в теку цього вузла
error-malformed-body = вміст не в погодженій формі
error-malformed-card = картка не в погодженій формі
error-malformed-relay-card = картка ретранслятора не в погодженій формі
error-malformed-charter = статут не в погодженій формі
error-malformed-checkpoint = контрольна точка не в погодженій формі
error-malformed-element = вміст не містить повідомлення з каталогу
error-malformed-encoding = байти не в погодженому кодуванні
error-malformed-entry = байти не є записом у погодженій формі
error-malformed-export = рядок експорту не в погодженій формі
error-malformed-proof = файл не є доказом у погодженій формі
error-not-covered = контрольна точка або заява в доказі не сягає цього запису
error-malformed-frame = інша сторона надіслала байти, які не є кадром
error-malformed-receipt = квитанція не в погодженій формі
error-malformed-statement = заява не в погодженій формі
error-misheard = почуте не є сигналом зі списку
error-newer-schema = теку записано пізнішою версією
error-older-store = теку записала версія, яка не запечатувала того, що зберігає
error-no-gazetteer = список місць не встановлено
error-no-node = жоден працюючий вузол не відповідає
error-not-read-yet = оголошено; зміст іще не надійшов
error-no-store = немає сховища, яке можна прочитати
error-no-such-signature = контрольна точка не має підпису цим ключем
error-bad-witness-keys = це не відкриті ключі одного свідка
error-malformed-request = запит не в погодженій формі
error-no-alarm = показане не доводить двох історій
error-too-long = запит задовгий
error-too-many-tries = забагато помилок
error-two-histories = ключами одного вузла підписано дві історії його стрічки
error-witness-restored = теку свідка скопійовано або відновлено; він поки не підписує
error-no-zones = часові пояси не встановлено
error-not-a-store = файл не є сховищем вузла
error-store-locked = це відкривається лише паролем вузла
error-not-expressible = у цій формі немає слів для того, що оголошено
error-not-published = текст не є публікацією цієї чернетки
error-not-released = перед надсиланням потрібно більше людей або інші люди; лишається чернеткою
error-not-due = аудиторії ще не можна цього бачити; нічого не надіслано
error-nothing-shown = за правилом ця аудиторія нічого не бачить; нічого не надіслано й не збережено
error-officer-exists = офіцер із таким іменем уже є
error-opened-to-read = сховище відкрито лише для читання
error-out-of-order = запис стоїть не за порядком
error-out-of-place = запис стоїть не на своєму місці
error-out-of-turn = інша сторона заговорила не в свою чергу
error-own-feed-incomplete = бракує записів власної стрічки цього вузла; якщо писати зараз, вона розгалузиться
error-request-reused = цей запит уже було зроблено з іншим вмістом; чинний перший запис
error-root-contradicted = підписаний корінь суперечить записам у файлі
error-worker-lost = процес, що виконував частину роботи, завершився або не зміг її виконати
error-wrong-key = ключ у файлі не відкриває вміст поруч із ним
error-source-unavailable = джерело не відповідає
error-stale-citation = не активовано: нотифікації, що перетинаються, не прочитано в їхній найновішій версії
error-stale-snapshot = збережений знімок іншої версії; усе згортається заново
error-store-busy = сховище зайняте іншим процесом
error-store-closed = сховище закрито
error-store-damaged = сховище пошкоджено; більше нічого не записується
error-store-full = диск заповнено; нічого не збережено
error-suspended = не надіслано: цю частину взаємодії призупинено; збережено як чернетку
error-too-slow = інша сторона не закінчила вчасно
error-unencodable = значення, для якого кодування не має форми
error-unknown-entry = такого запису тут немає
error-unknown-feed = на лінії немає стрічки цього вузла
error-unknown-format = вміст у форматі, який ця версія не може відкрити; його збережено
error-unknown-head = квитанція називає записи, яких тут ще немає
error-unknown-line = такої лінії тут немає
error-unknown-node = жодна картка цієї лінії не називає цього вузла
error-unknown-peer = відповів хтось із ключем, який тут невідомий
error-unknown-zone = часового поясу з такою назвою немає
error-unproved-fork = два записи для одного місця, і доказу цього немає
error-stated-apart = заявлено дві різні історії однієї стрічки; те, що всі учасники заявили однаково, лишається чинним
error-unreachable = за адресою іншої сторони ніхто не відповів
error-unreadable-source = джерело не вдається прочитати так, як запитано
error-wrong-card = картки немає або це не та, яку називає статут
error-wrong-line = запис з іншої лінії
error-wrong-officer = такого офіцера немає або пароль інший
error-wrong-passphrase = цей пароль не відкриває файл

# what is kept of what others did against the rules (spec 3.10)

evidence-none = Проти нікого нічого не збережено.
evidence-proves = Це доводить
evidence-not = Це не доводить
evidence-twice-proves = що цей ключ підписав два різні змісти однієї стрічки: обидва підписи може перевірити будь-хто.
evidence-twice-not = хто і навіщо скористався ключем. Те, що всі учасники заявили раніше, лишається незмінним.
evidence-other-proves = що цей ключ підписав не ту історію, яка збережена тут.
evidence-other-not = яка з двох належить авторові: порівняйте обидва журнали. Якщо стрічку розгалужено, кожна сторона могла добросовісно йти іншою гілкою.
evidence-bytes-proves = іншим — нічого понад те, що підписано в цих байтах: те, що вони надійшли з цього вузла, стверджує лише ваш вузол.
evidence-bytes-not = злого наміру: так само діє програма іншої версії чи пошкоджений диск.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = Підтверджується.
verdict-holds-why = Усе в цьому файлі, що можна перевірити, є таким, як було підписано.
verdict-forked = Підтверджується, і видно розгалуження.
verdict-forked-why = Ключем одного вузла підписано два різні записи для одного місця. Обидва підписи справжні.
verdict-fails = НЕ підтверджується.
verdict-fails-why = Щось у цьому файлі не є тим, що було підписано. На назване вище не можна покладатися.
verdict-preamble = Статут цієї лінії говорить
verdict-faults = Що не підтверджується
verdict-flags = Що автор зробив не так; запис лишається
verdict-forks = Два записи для одного місця
verdict-fork-above = Що з цього випливає: той, хто мав цей ключ, підписав дві історії, і обидві збережено. Яка з них чинна, вирішують люди. Усе, що раніше підписали всі учасники, незмінне.
verdict-place = місце { $sequence }
verdict-line-of-file = рядок { $line } файлу
verdict-checked = Що перевірено
verdict-count-cards = картки учасників, за їхніми кореневими ключами
verdict-count-entries = записи: підпис, ланцюг і порядок
verdict-count-pending = записи, що чекають на інший
verdict-count-bodies = вміст: саме той, який називають записи
verdict-count-bodies-opened = з них відкрито ключами з файлу
verdict-count-bodies-sealed = з них запечатано і не відкрито
verdict-count-bodies-erased = вміст, стертий за правилом, якого немає у файлі
verdict-count-bodies-missing = вміст, якого немає у файлі
verdict-count-bodies-unopened = вміст у невідомій тут формі
verdict-count-forks = розгалуження, обидва підписи кожного
verdict-count-checkpoints = контрольні точки стрічок
verdict-count-checkpoints-beyond = контрольні точки, що охоплюють більше, ніж є у файлі
verdict-count-statements = заяви учасників про стан
verdict-count-stated-roots = стрічки в заявах, що збігаються з файлом
verdict-count-stated-roots-beyond = стрічки в заявах поза межами файлу
verdict-count-receipts = машинні квитанції
verdict-count-receipts-beyond = квитанції, що називають більше, ніж є у файлі
verdict-erased = Стерто за правилом; записи лишаються
verdict-erased-by = { $party } ({ $node }), { $rule }: названо записів: { $count }, з них без вмісту в цьому файлі: { $absent }
verdict-rule-1 = бо завершені й давні
verdict-rule-2 = бо цей вид довше не зберігають
verdict-rule-unknown = за правилом, невідомим тут ({ $number })
verdict-count-cosignatures = спільні підписи свідків
verdict-proves = Що це доводить
verdict-proves-author = Кожен порахований вище запис підписано ключем вузла, який він називає.
verdict-proves-cut = Усі учасники підписали ту саму історію. Записів у ній: { $count }. Її цифри: { $digits }. Хто звіряє ці цифри з іншими, звіряє її всю.
verdict-proves-no-cut = Не всі учасники заявили, що в них є: не показано, що щось однакове в усіх сторін.
verdict-proves-witnessed = З них також засвідчено: { $count } (спільно підписали щонайменше { $needed } з { $all } свідків, яких називає статут).
verdict-proves-agreed = Погодженим статут вважає однакове й засвідчене: { $count }.
verdict-unchecked = Що не перевірено, бо цього не покаже жоден файл
verdict-unchecked-keys = Що ці кореневі ключі належать сторонам: звірте 60 цифр із людьми, яким довіряєте.
verdict-unchecked-times = Час: кожен — такий, як показував годинник автора.
verdict-unchecked-cards = Чи була картка чинною, коли сторона нею користувалася.
verdict-unchecked-newer = Що не пропущено нічого новішого: те, чого ще не заявив жоден учасник, залежить від того, хто створив файл.
verdict-unchecked-truth = Чи правда те, що сказано: лише що саме це було підписано.
verdict-same = Обидва журнали однакові, запис за записом.
verdict-differ = Журнали відрізняються.
verdict-first-difference = Перша відмінність
verdict-differ-missing-in-a = У першому файлі немає цього запису.
verdict-differ-missing-in-b = У другому файлі немає цього запису.
verdict-differ-fork = У кожному файлі для цього місця інший запис: хтось підписав дві історії.
verdict-differ-forged = У кожному файлі для цього місця інший запис. Підпис одного не підтверджується: його вузол такого не підписував.
verdict-signature = Підпис
verdict-signature-good = справжній
verdict-signature-bad = НЕ підтверджується
verdict-differ-other-bytes = Один запис стоїть під двома підписами. Він говорить те саме в обох.
verdict-differ-other-body = Вміст цього запису різний: один із двох — не те, що було підписано.
verdict-differ-body-missing-in-a = У першому файлі немає вмісту цього запису.
verdict-differ-body-missing-in-b = У другому файлі немає вмісту цього запису.
verdict-differ-other-line = Файли — журнали двох різних ліній.
verdict-proof-holds = Доказ підтверджується.
verdict-proof-holds-why = Показане нижче є частиною запису, підписаного саме таким.
verdict-shown = Що показано
verdict-part = Частина { $index }
verdict-kept-back = Не показано: інші частини цього запису, якщо вони є. Усього в ньому частин не більше ніж { $most }.
verdict-proof-checkpoint = { $party }: підписано історію, в якій стоїть цей запис. Записів у ній: { $size }.
verdict-proof-cosigned = Спільно підписали { $count } з { $all } свідків, яких називає статут: { $names }.
verdict-proof-stated = Учасники, що заявили історію з цим записом: { $parties }.
verdict-proof-unstated = Доказ не показує, що про цей запис знав інший учасник.
verdict-status-1 = НАВЧАННЯ
verdict-status-2 = ТЕСТ
verdict-unchecked-others = Чи змінив, відкликав або доповнив відповіддю цей запис якийсь інший.
verdict-may-show = Статут дозволяє показувати повідомлення цього виду іншим.
verdict-may-not-show = Статут НЕ дозволяє показувати повідомлення цього виду іншим. Це нічого не змінює в тому, що показує доказ.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = Пульт чергового офіцера
desk-language = Мова
desk-sign-in = Увійти
desk-sign-in-how = З вашим ключем доступу і вашим власним кодом.
desk-locked = Пульт заблоковано. Увійдіть знову; набране збережеться.
desk-generator-how = З генератором кодів можна лише читати й квитувати.
desk-officer = Офіцер
desk-digits = Шість цифр генератора
desk-code = Ваш код
desk-with-passkey = Натомість із ключем доступу
desk-with-generator = Без ключа доступу: генератор кодів
desk-enrol = Зареєструйте ваш ключ доступу
desk-enrol-how = Виберіть два коди однакової довжини, від шести до дванадцяти цифр. Другий на випадок примусу: усе виглядає так само, а ваше командування дізнається.
desk-duress = Код під примусом
desk-register = Зареєструвати
desk-sign-out = Вийти
desk-lost = Вузол не відповідає. Показане може бути застарілим; набране залишиться тут.
desk-training = НАВЧАННЯ. Усе тут умовне; ніщо не потрапляє на справжню лінію.
desk-views = Розділи
desk-view-now = Зараз
desk-needs-now = Потребує уваги зараз
desk-nothing = Зараз нічого не потребує уваги.
desk-needs-answer = потребує відповіді
desk-needs-open = ще не прочитано
desk-needs-settle = відкрито; скажіть, чи зрозуміло
desk-needs-look = перегляньте це
desk-needs-delivery = наше; ще не доставлено
desk-needs-reply = наше; чекає на іншу сторону
desk-needs-next = наше; відповідь не надійшла вчасно
desk-needs-silent = наше; відповідь не надійшла, і тут про це знають
desk-choose = Виберіть пункт: клавіші зі стрілками, потім Enter.
desk-lines = Лінії
desk-drafts = Чекає дозволу на надсилання
desk-no-drafts = Чернеток немає.
desk-keys = Клавіші: g і літера відкривають розділ; ↑ ↓ рух, Enter відкриває й підтверджує, Escape повертає; клавіша в рамці вибирає.
desk-transport = Передавання
desk-watch = Їхнє чергування
desk-dealings = Взаємодія
desk-tested = Останній тест
desk-clock = Її годинник
desk-never = ще не було
desk-identical = Однаково
desk-two-histories = Ключі сторони { $party } підписали дві історії однієї стрічки; докази збережено.
desk-take = Взяти
desk-take-all = Взяти всі подібні: { $count }
desk-alarms-more = Тривоги на інших лініях: { $count }
desk-no-sound = Цю сторінку ще не чути. Натисніть будь-яку клавішу, щоб увімкнути звук:
desk-silence = Вимкнути звук
desk-shown-exercise = НАВЧАННЯ: показане не є справжнім
desk-shown-test = ТЕСТ: показане не є справжнім
desk-wall-unknown = Цей екран невідомий. Його адресу створює адміністратор: openline wall add
desk-wall-taken = взято
desk-wall-more = і ще: { $count }
desk-view-alarms = Тривоги
desk-week-last = Останні сім днів
desk-week-before = Тиждень до того
desk-hear = Почути сигнал цієї сторінки:
desk-week-quiet = Нічого не дзвонило.
desk-week-counts = Тривоги за лінією та терміновістю
desk-week-line = Лінія
desk-week-precedence = Терміновість
desk-week-alarms = Тривоги
desk-week-needless = з них нікому не потрібні
desk-week-slowest = найдовше до взяття
desk-week-unneeded = Тривоги, які нікому не були потрібні
desk-week-none = Немає.
desk-own-words = Власні слова автора, як написано
desk-ladder = Як далеко воно дійшло
desk-no-steps = Поки ніхто нічого не підтвердив.
desk-result-yes = Так
desk-result-no = Ні
desk-result-unable = Не можемо
desk-result-stand-by = Чекайте … хвилин
desk-result-no-information = Немає відомостей
desk-result-repeat = Повторіть
desk-say = Що можна про це сказати
desk-minutes = Хвилини
desk-send = Надіслати іншій стороні
desk-back = Назад
desk-sent = Надіслано.
desk-draft-kept = Збережено як чернетку { $draft }: надсилання дозволить хтось інший.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }; місце: { $place }
unusable-no-points = лінія не має жодної точки
unusable-no-points-hint = вкажіть хоча б одну точку
unusable-no-ring = багатокутник не має жодного контуру
unusable-no-ring-hint = спочатку вкажіть зовнішній контур
unusable-few-corners = у контурі замало різних вершин: { $number }
unusable-few-corners-hint = контуру потрібні три; район навколо полюса — це контур із точок навколо нього
unusable-half-parallel = ребро обходить половину своєї паралелі: неясно, на схід чи на захід
unusable-half-parallel-hint = вставте вершину посередині
unusable-no-window = немає часового вікна
unusable-no-window-hint = вкажіть хоча б початок; кінець може бути відкритим
unusable-backward-window = часове вікно закінчується раніше, ніж починається
unusable-backward-window-hint = поміняйте місцями початок і кінець
unusable-no-number = координата не є числом
unusable-no-number-hint = вкажіть кожну вершину двома скінченними числами
unusable-off-globe = вершина поза земною кулею: довгота { $lon }, широта { $lat }
unusable-off-globe-hint = координати — це довгота, потім широта, у градусах
unusable-radius = радіус: { $metres } м
unusable-radius-hint = радіус — від 0 до { $most } м
unusable-half-width = півширина: { $metres } м
unusable-half-width-hint = півширина — від 0 до { $most } м
unusable-opposite = ребро сполучає протилежні точки земної кулі
unusable-opposite-hint = вставте вершину посередині: усі шляхи навколо однаково короткі
unusable-large = контур охоплює { $share } земної кулі
unusable-large-hint = район менший за половину земної кулі: перелічіть вершини великого району так, щоб він був ліворуч, або поділіть його
unusable-crossing = два ребра багатокутника перетинаються
unusable-crossing-hint = перелічіть вершини по порядку навколо району або поділіть його
unusable-hole = отвір лежить поза своїм районом або всередині іншого отвору
unusable-hole-hint = спочатку вкажіть зовнішній контур, потім отвори в ньому; другий район — окремий об’єкт
unusable-overlap = два багатокутники одного району накладаються
unusable-overlap-hint = вкажіть те, що накладається, окремими об’єктами або одним контуром
unusable-track-times = точок у маршруті: { $points }, моментів часу: { $times }
unusable-track-times-hint = вкажіть час для кожної точки маршруту; точок — щонайменше дві
unusable-track-order = моменти часу маршруту не зростають: № { $number } не пізніший за попередній
unusable-track-order-hint = перелічіть точки в порядку проходження, кожну зі своїм часом
unusable-sector-radii = внутрішній радіус { $inner } м, зовнішній { $outer } м
unusable-sector-radii-hint = зовнішній радіус сектора більший щонайменше на метр
unusable-azimuth = азимут { $azimuth } градусів
unusable-azimuth-hint = азимути — від 0 до 360, за годинниковою стрілкою від півночі
unusable-sector-turn = сектор іде від { $start } до { $end } градусів
unusable-sector-turn-hint = два азимути мають різнитися; повне коло — від 0 до 360
unusable-water = акваторії { $number } немає в переліку
unusable-water-hint = вкажіть район багатокутником або номером із docs/reference/waters.md
unusable-quadrant = квадранта { $sector } океану { $ocean } немає в переліку
unusable-quadrant-hint = вкажіть район багатокутником або назвіть акваторію
unusable-limits = нижня межа, { $lower }, вища за верхню, { $upper }
unusable-limits-hint = поміняйте їх місцями або виправте хибну; глибини відлічуються вниз
unusable-inner-radius = внутрішній радіус: { $metres } м
unusable-inner-radius-hint = внутрішній радіус — від 0 до { $most } м
unusable-outer-radius = зовнішній радіус: { $metres } м
unusable-outer-radius-hint = зовнішній радіус — від 0 до { $most } м

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = сторону { $name } створено в { $folder }
party-site-made = вузол { $node } сторони { $name } створено в { $folder }
party-root = корінь
party-node = вузол
party-language = мова
party-root-key = кореневий ключ
party-root-safe = { $file }: покладіть його до сейфа, а копію — до іншого
party-card = картка сторони { $name }, № { $serial }, чинна до { $until }
party-card-next = передайте її іншій стороні будь-яким шляхом; 60 цифр покажуть, якщо її підмінили
party-node-closed = вузол { $node } закрито на лінії { $line } ({ $reason })
officer-acts = офіцер { $name } діє від посади { $office }
next = далі: { $command }
next-root = далі, там, де кореневий ключ: { $command }
next-here = потім тут: { $command }
publish-as-drafted = { $number }: за чернеткою
publish-otherwise = { $number }: не за чернеткою
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = повернуто: { $officer }, { $at }: { $reason }
draft-lacks-role = Ви не можете дозволяти надсилання; це робить особа з роллю «дозволяти надсилання».
draft-lacks-second = Ви вже дали дозвіл або написали це самі: дозвіл дає друга, інша особа.
draft-lacks-keys = Його підписують утримувачі ключа посади, кожен у командному рядку вузла: { $command }
draft-lacks-time = За правилом аудиторія поки не може цього бачити. Хто все ж хоче надіслати, каже це в командному рядку вузла: { $command }
desk-draft-not-sent = Не надіслано.
desk-draft-conflicts = З чим це перетнеться
desk-draft-advice = Що знати до надсилання
desk-draft-written = Хто написав
desk-draft-released = Досі дозволили
desk-draft-nobody = ще ніхто
desk-draft-waits = Ще чекає на
desk-draft-ways = Що з цим можна зробити
desk-draft-way-release = Дозволити надсилання
desk-draft-way-send-back = Повернути із зазначенням причини
desk-draft-way-discard = Видалити
desk-draft-confirm-release = Дозволити надсилання зараз
desk-draft-confirm = Так, виконати
desk-draft-reason = Що слід змінити? Це лишається у своїх, іншій стороні не надсилається.
desk-draft-discarded = Видалено. Нічого не надіслано.
desk-draft-went-back = Повернуто автору. Іншій стороні нічого не надіслано.
desk-draft-released-now = Ваш дозвіл дано; чернетка ще чекає.
# A draft that is gone.
desk-draft-gone = Ця чернетка вже не чекає: її надіслано або видалено.

## Subjects of a line, each with a page of its own

subject-charter = Статут лінії
subject-crises = Кризи
subject-incidents = Інциденти та лихо
subject-questions = Запитання
subject-plans = Плани
subject-launches = Пуски
subject-protection = Об’єкти та пересування
subject-encounters = Зближення та треки
subject-meetings = Зустрічі та розмови
subject-readouts = Виклади підсумків
subject-commitments = Зобов’язання
subject-words = Тексти та позиції
subject-contacts = Контакти
subject-suspensions = Призупинення
subject-line = Сама лінія
subject-empty = Про це ще нічого не сказано.
charter-article = Стаття { $number }
charter-preamble = Преамбула
commitment-given-by = Дано стороною
commitment-first-due = Перший строк
contact-not-reachable = недоступно
contacts-none = Перелік контактів не опубліковано.
contacts-of = Контакти: { $party }
own-watch-staffed = заявлено, що наше чергування ведеться
own-watch-not-staffed = заявлено, що наше чергування не ведеться
own-watch-not-stated = ми не заявляли, чи ведеться наше чергування
crisis-first-hour = Перша година
incident-facts = Факти, як їх викладає кожна сторона
incident-agreed-facts = Погоджено у викладах підсумків
incident-closed-agreed = закрито: пункти погоджено
incident-closed-disagreement = закрито: розбіжність зафіксовано
incident-record-open = відповідь дано; спільний документ ще не завершено
launch-result-due = Результат очікується до
readout-counted = погоджено: { $agreed }; не погоджено: { $disputed }
readout-of = Виклади підсумків: { $about }
suspension-never = Згадано також види повідомлень, які призупинити не можна.
act-charter-agree = Погодитися з текстом сторони: { $party }
act-charter-agree-own = Погодитися з нашим текстом
act-charter-agree-one = Погодитися з цим текстом
act-charter-withdraw = Відкликати наш текст
act-charter-trial = Підписати: розпочати випробування статей { $articles }
act-charter-force = Підписати: увести в дію статті { $articles }
act-crisis-contact = Підтвердити контакт і наступний через … хв
act-crisis-close = Закрити з нашого боку
act-meeting-agree = Погодитися з умовами сторони: { $party }
act-meeting-held = Повідомити: відбулася ({ $at })
act-meeting-not-held = Повідомити: не відбулася ({ $at })
act-readout-agree = Погодити вибрані пункти так, як їх записала інша сторона
act-readout-write = Наш текст: змінити, вилучити чи додати пункти
act-commitment-make = Узяти зобов’язання: { $what } ({ $at })
act-commitment-done = Виконано
act-commitment-withdraw = Відкликати
act-suspension-resume = Відкликати наше призупинення
act-incident-ask = Поставити звичайні запитання
act-launch-ask = Запитати про це іншу сторону
act-line-staffed = Заявити: наше чергування ведеться
act-line-unstaffed = Заявити: наше чергування не ведеться
error-nothing-to-say = ця дія не підходить до запису за теперішнього стану справ
desk-view-subjects = Теми
desk-count-overdue = прострочено: { $count }
desk-count-disputed = розбіжності: { $count }
desk-count-open = відкрито: { $count }
desk-write-new = Написати: { $kind }
desk-said-in-it = Що було сказано
desk-earlier = раніше: { $count }
desk-take-point = Вибрати пункт { $number }
desk-open-item = Відкрити запис
desk-subject-keys = ↑ ↓ вибрати тему, Enter відкриває; Escape повертає.
desk-view-map = Карта
desk-map-label = Карта районів, чинних і запланованих
desk-map-keys = На карті: стрілки пересувають (із Shift трохи), + і − змінюють масштаб, 0 показує все, Enter бере те, що під хрестиком.
desk-map-bare = Берегові лінії не вдалося отримати; райони правильні й без них.
desk-map-closer = Ближче
desk-map-wider = Ширше
desk-map-all = Усе
desk-map-globe = Глобус
desk-map-kilometres = { $value } км
desk-map-metres = { $value } м
desk-map-what = Що
desk-map-owner = Чий
desk-map-when = Коли
desk-map-heights = Висоти
desk-map-conflicts = Перетини
desk-map-before = Попередня сторінка
desk-map-after = Наступна сторінка
desk-map-page = Сторінка { $page } із { $pages }
desk-map-all-days = Усі наступні сім днів
desk-map-time = Показаний час
desk-map-play = Програти
desk-map-stop = Зупинити
desk-map-count = Райони: { $count }. { $when }.
desk-map-facts = Те саме таблицею
desk-map-open = Відкрити повідомлення про нього
desk-map-left-off = Районів більше, ніж можна показати; не показано найпізніших: { $count }.
desk-map-authority = Зображення допомагає знайти; вирішальними є координати в нотифікації. Берегові лінії: Natural Earth.
desk-map-legend = Що означають лінії та кольори
desk-map-line-force = чинний
desk-map-line-planned = запланований
desk-map-line-draft = чернетка тут
desk-map-line-grave = поза оголошеними межами або керування не гарантоване
desk-map-mock = НАВЧАННЯ або ТЕСТ
desk-map-conflict = перетин
desk-draw-polygon = Багатокутник
desk-draw-circle = Круг
desk-draw-corridor = Коридор
desk-draw-shape = Форма
desk-draw-label = Карта, щоб накреслити район
desk-draw-keys = Клацання або Enter на хрестику ставить вершину; перетягування рухає її; Backspace прибирає останню. Стрілки пересувають карту, + і − змінюють масштаб, 0 показує все.
desk-draw-radius = Радіус у метрах
desk-draw-width = Половина ширини в метрах
desk-draw-clear = Почати заново
desk-draw-corners = Вершини
desk-draw-corner = Вершина { $number }
desk-draw-remove = Прибрати вершину { $number }
desk-draw-typed = Введіть або вставте координати в будь-якій звичній формі
desk-draw-add = Додати їх
desk-draw-none = У цьому тексті координат не знайдено.
desk-draw-strays = Не взято або сумнівне: { $words }
own-words-beside = Доданий текст
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = «{ $word }» змішує літери різних писемностей: { $scripts }
doubt-resembles = «{ $word }» схоже на «{ $name }», але написане іншими знаками
script-latin = латиниця
script-cyrillic = кирилиця
script-greek = грецька
place-verified = Перевірено тут: підписано вузлом сторони { $party }, на своєму місці, цілком.
place-pending = Підписано вузлом сторони { $party }, цілком; те, що стоїть перед ним, ще не все надійшло.
place-forked = Ключі сторони { $party } підписали на цьому місці ще й інше: жодне не діє, доки люди не скажуть яке.
place-identical = Однаково: обидві сторони заявили однаковий журнал до цього місця.
place-not-identical = Обидві сторони ще не заявили це однаково.
place-cosigned = Спільно підписано достатньою кількістю свідків (потрібно { $needed } з { $all }).
place-not-cosigned = Ще не підписано спільно достатньою кількістю свідків (потрібно { $needed } з { $all }).
place-no-witnesses = У цієї лінії немає свідків.
time-answer = Відповідь до
time-stand-by = Очікування до
time-begins = Вікно відкривається
time-ends = Вікно закривається
changed-from = { $label }: { $before } → { $after }
ladder-passed-to = передано далі
ladder-has = отримано, знають, що робити
ladder-had = мали попередню версію
ladder-cannot = не можуть
ladder-by-hand = сказано офіцеру { $officer }
ladder-ended = підтвердження вже не потрібне
ladder-said = { $said } — { $who }, { $at }
passed-no-page = { $function }: жодна їхня сторінка зараз не відкрита. Повідомте їх також іншим шляхом.
passed-missing = { $function }: не підтверджено, що отримано. Вікно відкривається { $at }.
passed-late = { $function }: не підтверджено, що отримано, а вікно відкрилося { $at }.
passed-no-window = { $function }: не підтверджено, що отримано.
passed-cannot = { $function } не може: «{ $words }» ({ $who })
passed-waits = ще немає відповіді; пульт буде попереджено: { $at }
passed-silent = мовчать, а мали відповісти не пізніше { $at }
passed-to-you = Передано вам черговим постом ({ $office }), { $at }
ring-function = немає квитанції від підрозділу
error-no-such-link = це посилання нічого не відкриває: його вже використано, відкликано або строк минув
error-changed-meanwhile = це змінилося відтоді, як ви читали
error-unmarked-text = Вільному тексту потрібна одна з восьми познак: скажіть, що це за речення.
desk-needs-function = передано; квитанції немає
desk-add-text = Додати слова
desk-text = Ваші слова, вашою мовою
desk-marker = Що це за речення?
desk-reason = Причина
desk-at-home = лише у своїх, не в журналі лінії
desk-conflicts = Перетинається з іншими планами
desk-conflict-other = Відкрити інший:
desk-versions = Версії та що змінилося
desk-version-newest = діє зараз
desk-thread = У цій гілці
desk-fields = Поле за полем
desk-record = Місце в журналі лінії
desk-record-number = Номер
desk-record-entry = Запис
desk-record-node = Вузол
desk-record-fingerprint = Цифри для звірки вголос
desk-copy = Копіювати
desk-copied = Скопійовано
desk-hidden = Приховані знаки, зроблені видимими:
desk-doubts = Можна сплутати з іншим
desk-translation = Переклад, не оригінал: { $stage }
desk-passing = Хто за цим діє
desk-onward = Автор чекає на квитанцію від таких підрозділів:
desk-pass-on = Передати
desk-pass-whom = Кому?
desk-pass-do = Передати зараз
desk-passed-done = Зроблено.
desk-pass-end = Квитанція не потрібна
desk-tell = Коли вони підтвердять, що мають це, інша сторона дізнається
desk-tell-unnamed = що ті, кого це стосується, це мають
desk-tell-named = який підрозділ це має
desk-tell-no = нічого
desk-by-hand = Вони сказали мені
desk-by-hand-who = Хто сказав?
desk-by-hand-enter = Внести
desk-page-open = сторінка відкрита
desk-page-closed = сторінка не відкрита
desk-view-functions = Підрозділи
desk-functions-how = Кого нотифікація має досягти поза цим постом. Кожен підрозділ відкриває свою сторінку за посиланням, на будь-якому комп’ютері чи телефоні.
desk-functions-owed = без квитанції:
desk-link-make = Створити посилання
desk-link-label = Де використовується
desk-link-how = Відкрийте цю адресу на комп’ютері, що там стоїть. Вона діє для одного комп’ютера, один раз.
desk-link-once = Це показується зараз і більше ніколи.
desk-link-unopened = ще не відкрито
desk-link-opened = відкрито { $at }
desk-link-expires = діє до { $at }
desk-link-revoke = Відкликати
desk-print = Друкувати
desk-f-have = Ми це отримали й знаємо, що робити
desk-f-cannot = Ми не можемо
desk-f-why = Чому?
desk-f-who = Хто ви? (ім’я або ініціали)
desk-f-say = Повідомити черговий пост
desk-f-nothing = Зараз для вас нічого немає. Залиште цю сторінку відкритою: коли щось надійде, вона подасть звук.
desk-f-changed = ЗМІНЕНО відтоді, як вам передали: прочитайте ще раз
desk-f-cancelled = СКАСОВАНО
desk-f-opens = Вікно відкриється через
desk-f-closes = ВІКНО ВІДКРИТО; закриється через
desk-f-lost = Вузол чергового поста не відповідає. Показане може бути застарілим: зателефонуйте черговому.
desk-f-sound = Звук вимкнено. Натисніть тут, щоб увімкнути
desk-f-word = Слово на вашій картці
desk-f-open = Відкрити

# Writing
desk-view-write = Написати
desk-write-type = Що треба сказати
desk-write-search = Пошук за словами
desk-write-drafts-only = Написане вами чекає на того, хто має право дозволити надсилання.
desk-write-none = Немає типу з такими словами.
desk-write-two-people = дві особи
desk-write-paste = Опубліковане повідомлення
desk-write-paste-how = Вставте NOTAM, навігаційне попередження або GeoJSON.
desk-write-read = Прочитати
desk-write-take = Заповнити форму: { $name }
desk-write-open = Пишеться тут
desk-write-kept = Збережено недописаним
desk-write-go-on = Продовжити
desk-write-change = Змінити
desk-write-discard = Видалити
desk-write-discard-sure = Справді видалити?
desk-write-status = Статус
desk-write-precedence = Терміновість
desk-write-by-rule = за правилами: { $precedence }
desk-write-to = Для яких ліній
desk-write-for-nobody = Оберіть принаймні одну лінію.
desk-write-less = Ця лінія не має бачити всього
desk-write-about = Про що пишеться
desk-write-follows = Що з цього випливе
desk-write-ways = Виходи
desk-write-way-map = Жовте: { $way }. Пунктир: як зараз. Червоне: з чим перетинається.
desk-write-incomplete = Ще не повно.
desk-write-meets = З чим перетинається
desk-write-near = відстань { $distance }
desk-write-suspended = Підпадає під чинне призупинення і залишиться тут як чернетка.
desk-write-second = Надсилається не одразу. Чекатиме: { $who }
desk-write-doubts = Неясне в повідомленні
desk-write-more = Інші поля: { $count }
desk-write-cover = Супровідні дані: посади, підрозділи, доступ
desk-write-preview = Попередній перегляд
desk-write-keep = Зберегти недописаним
desk-write-is-kept = Збережено на вузлі; інший офіцер може продовжити.
desk-write-faults = Полів, яким чогось бракує: { $count }
desk-write-remove = Прибрати: { $name }
desk-write-add = Додати: { $name }
desk-write-nothing = до окремого повідомлення
desk-write-type-anew = Ввести заново
desk-write-draw = На карті
desk-write-must = треба заповнити
desk-write-leave = Залишити тим, хто дозволяє надсилання
desk-write-done = Готово
desk-write-of-it = Написати про це
compose-missing = треба заповнити
compose-unknown = такого поля немає
compose-shows-nothing = Зараз не показується нічого.
compose-shows-coarse = Зараз показується лише загрублена версія.
compose-shows-full = Показується все.
compose-later-coarse = Загрублено з { $at }.
compose-later-full = Повністю з { $at }.
compose-way-extend = подовжити
compose-way-replace = змінити
notice-understood = зрозуміло
notice-partial = зрозуміло частково
notice-not-spatial = нічого з місцем і часом
notice-not-understood = не зрозуміло
desk-map-meetings-left-off = Перетинів більше, ніж можна показати; не показано: { $count }.
desk-where = Де це
desk-superseded = Є новіша версія: відкрити

## Finding anything in the record

find-around = у межах { $radius } від: { $place }
find-why-words = як написано: { $words }
find-why-sentence = у реченні ({ $language }): { $words }
find-why-author = ким сказано: { $words }
find-why-id = його номер починається з { $id }
find-why-place = його район або точка там
find-why-said = сказано в цей час
find-why-about = стосується цього часу
error-no-such-place = це не координати й не відома тут назва місця
error-no-such-time = це не час: потрібні рік, місяць, день або час UTC
desk-view-find = Пошук
desk-find-words = Слова будь-якою мовою або перші літери номера
desk-find-place = Місце: назва або координати
desk-find-radius = У межах, км
desk-find-since = Від: 2026-04 або 2026-04-02
desk-find-until = До, включно
desk-find-none = Нічого не знайдено.
desk-find-more = Є ще: уточніть словами, місцем або часом.
desk-find-searched = Переглянуто записів: { $count }

## Why something was found

find-why = Чому це показано
# What was said under duress: shown to the own command alone.
draft-why-held = ЗАТРИМАНО: сказано під кодом примусу { $officer }; нічого не надіслано
desk-map-places-unread = Рядки places.txt, у яких не знайдено координат із назвою: { $lines }
desk-conflict-way-out = Шукати вихід

# Rules of the catalogue
rule-activity-window = діяльність потребує принаймні одного часового вікна
rule-doubt-words = сумнів потребує слів
rule-launch-end = вікно пуску повинно мати кінець
rule-launch-lapses = нотифікація втрачає чинність раніше, ніж закінчується її вікно
rule-launch-tolerance = допуск вказують разом з азимутом
rule-launch-still = район пуску не рухається
rule-launch-time = пуск, що відбувся, має час
rule-translation-reviewer = вивірений переклад називає того, хто вивірив, а інший — ні
rule-translation-two = переклад вивіряє інша особа, ніж перекладач
rule-question-empty = запитання про щось питає: оберіть про що або напишіть
rule-stand-by = хвилини вказують з «чекайте», і «чекайте» їх потребує
rule-no-answer-time = доставлене має час машинного отримання, недоставлене не має
rule-free-text = вільний текст потребує слів
rule-heard = сказане спершу деінде вказує, як воно надійшло і коли почуте
rule-test-digest = відбиток обстановки називає зріз і час, якого він стосується
rule-receipt-function = кому передано, зазначають лише для переданого далі
rule-hours = години закінчуються після початку
rule-handover = чергова зміна передає чергування іншій зміні
rule-key-new = новий ключ показують повністю, інший — ні
rule-key-replaces = заміна називає ключ, який вона замінює
rule-window-order = вікно закінчується раніше, ніж починається
rule-article-text = статтю пропонують з текстом або відкликають без нього
rule-article-withdrawn = відкликане не має чисел
rule-article-numbers = під кожним словом одне число
rule-one-text = кожною мовою один текст
rule-charter-binds = те, що зобов’язує, називає статті й відбиток їхніх текстів, інше — ні
rule-article-one = статті погоджують по одній
rule-observed-notice = те, що узгоджується, називає нотифікацію, інше — ні
rule-track-stale = трек застаріває після свого часу
rule-track-height = висоту вказують разом з похибкою
rule-encounter-two = зближення буває між двома треками
rule-amend-nothing = зміна щось змінює: заповніть нове
rule-comment = «взято до відома, з коментарем» потребує коментаря
rule-conflict-itself = нотифікація не перетинається сама з собою
rule-distance-bearing = відстань вказують разом з пеленгом
rule-site-lapses = запис втрачає чинність після перевірки: вкажіть пізніший кінець
rule-site-replaces = зміна об’єкта називає попередній запис
rule-leg-ends = відрізок має останній час виїзду й останній час прибуття
rule-leg-order = на відрізку прибувають раніше, ніж вирушають
rule-call-challenge = прийняття містить код, що фіксує наші контрольні слова, інше — ні
rule-point-numbers = кожен пункт має власний номер
rule-meeting-previous = кожен крок, крім першого, називає той, на який відповідає
rule-commitment-date = зобов’язання має дату завершення або перегляду
rule-crisis-next = кожен крок, крім останнього, вказує, коли автор озветься знову
rule-crisis-first = кожен крок, крім першого, називає запис, що розпочав обмін
rule-footprint = район вказано не так, як потребує його форма
rule-state-never = про цей стан говорить нотифікація, зміна або скасування
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = відкриті питання тим часом змінилися
error-not-the-watch = чергування передає той, хто чергує, іншому офіцерові тієї самої посади
watch-stood = Чергова зміна { $number } ({ $office }): чергує { $officer }, з { $at }.
watch-none = На цьому вузлі чергування ще не розпочато.
watch-since = Відколи ви залишили пульт, { $at }.
watch-first = Останнім часом вас за цим пультом не було: останні сім днів, від { $at }.
watch-open-draft = чернетка: { $officer }, не надіслано
watch-open-sketch = недописано, залишено: { $officer }
watch-open-report = власний інцидент; іншу сторону не повідомлено
watch-open-unread = Записів, яких тут іще ніхто не міг прочитати: { $count }
watch-unread = записи, яких тут ніхто не міг прочитати
watch-still-open = іще відкрито
watch-lines = Лінії та чергування
watch-counted = { $kind }: { $count }
watch-range = { $first }–{ $last } із { $count }
watch-began = Розпочато чергову зміну { $number }: { $incoming }. Відкрито: { $count }.
watch-took = Узято чергову зміну { $number }: { $incoming }; попередній черговий її не передавав: { $outgoing }. Відкрито: { $count }.
watch-handed = Чергування передано: здає { $outgoing }, приймає { $incoming }; чергова зміна { $number }. Відкрито: { $count }.
watch-closed = Закрито вручну: { $what } Причина: { $reason }
watch-met = { $ours } перетинається з { $theirs }.
watch-parted = { $ours } більше не перетинається з { $theirs }.
watch-line-lost = Дані не проходять.
watch-line-back = Дані знову проходять.
watch-kind-said = запис
watch-kind-closed = закрито
watch-kind-began = чергування розпочато
watch-kind-took = чергування взято
watch-kind-handed = передавання чергування
watch-kind-came = нове
watch-kind-answered = відповідь
watch-kind-changed = змінено
watch-kind-lost = лінію втрачено
watch-kind-back = лінія відновлена
watch-kind-met = перетин
watch-kind-parted = перетин зник
audit-checked = Записів: { $count }; увесь журнал аудиту перевірено: кожен запис підписано цим вузлом, і кожен на своєму місці.
audit-act-signed-in = вхід
audit-act-signed-out = вихід
audit-act-enrolled-a-passkey = зареєстровано ключ доступу
audit-act-reply = відповідь або квитанція
audit-act-draft-release = дозволено надсилання чернетки
audit-act-draft-send-back = чернетку повернуто
audit-act-draft-drop = чернетку видалено
audit-act-send-element = повідомлення надіслано або збережено чернеткою
audit-act-take = узято те, що дзвонило
audit-act-watch-take = узято чергування
audit-act-watch-hand-over = передано чергування
audit-act-watch-accept = прийнято чергування
audit-act-watch-staffed = заявлено, що чергування ведеться
audit-act-log-write = зроблено запис у журналі чергування
audit-act-officer-take-back = відкликано ключ доступу
audit-act-officer-end = завершено сеанси
audit-act-officer-roles = змінено ролі
audit-act-officer-remove = вилучено офіцера
audit-act-refused-code = відмовлено: хибний код
audit-act-refused-passkey = відмовлено: невідомий ключ доступу
audit-act-refused-expired = відмовлено: запізно або вдруге
audit-act-refused-generator = відмовлено: генератор кодів
audit-act-refused-invitation = відмовлено: запрошення
audit-act-refused-tries = відмовлено: забагато спроб
audit-act-open-close = закрито відкрите
desk-view-handover = Чергування
desk-view-audit = Аудит
desk-watch-open = Відкрите на всіх лініях
desk-watch-nothing = Нічого не відкрито.
desk-watch-changed = Що змінилося
desk-watch-unchanged = Нічого не змінилося.
desk-watch-hand-over = Передати чергування
desk-watch-begin = Розпочати чергування
desk-watch-take = Узяти чергування; ніхто його не передає
desk-watch-signs = Підписується список як є: відкрито { $count }, позначка { $digest }.
desk-watch-test = Увімкнути сигнал тривоги як тест
desk-watch-silent = Цей браузер не відтворює звук. Перевірте гучномовець і натисніть ще раз.
desk-watch-heard = Ми почули сигнал тривоги.
desk-watch-remarks = Зауваження; лишаються у своїх
desk-watch-staffed = Заявити іншим сторонам, що чергування ведеться
desk-watch-incoming = Тут входить офіцер, що заступає
desk-watch-code = Код офіцера, що заступає
desk-watch-yours = Чергова зміна { $number } — ваша.
desk-watch-not-stated = Не заявлено на: { $lines }.
desk-watch-log = Журнал чергування
desk-watch-enter = Запис; лишається у своїх
desk-watch-enter-now = Записати
desk-watch-read-log = Переглянути й надрукувати журнал
desk-watch-print = Друкувати
desk-watch-close = Закрити вручну …
desk-watch-close-why = Чому це вже нікого не потребує; лишається у своїх
desk-watch-close-now = Закрити
desk-watch-older = Давніші
desk-watch-newer = Новіші
desk-watch-before = Попередня сторінка
desk-watch-next = Наступна сторінка
desk-watch-everything = Усе
desk-watch-newest = Надійшло ще: до найновішого
desk-watch-go = Від часу, UTC, напр. 2026-11-30 або 2026-11-30T04:00
desk-watch-go-now = Перейти
desk-watch-which = Якої зміни
desk-watch-whole = увесь журнал
desk-watch-print-all = Надрукувати всю зміну
desk-audit-all = усі
desk-audit-newest = Найновіші
desk-audit-coerced = ПІД ПРИМУСОМ
desk-audit-head-number = №
desk-audit-head-time = Час
desk-audit-head-officer = Офіцер
desk-audit-head-means = Чим
desk-audit-head-act = Дія
desk-audit-head-about = Про що
desk-view-people = Люди
desk-people-how = Хто може входити за цей пульт. Відкликане відтоді не діє; ім’я лишається в журналі аудиту.
desk-people-passkeys = Ключі доступу
desk-people-sessions = Відкриті сеанси
desk-people-none = немає
desk-people-generator = має генератор кодів
desk-people-added = зареєстровано { $at }
desk-people-began = від { $began }
desk-people-used = остання дія { $used }
desk-people-locked = заблоковано
desk-people-here = цей пульт
desk-people-take-back = Відкликати
desk-people-end = Завершити
desk-people-end-all = Завершити всі сеанси
desk-people-change = Змінити ролі
desk-people-remove = Вилучити
desk-people-sure-take-back = Ключ доступу { $label } ({ $name }) більше не відкриває цей пульт, а відкриті ним сеанси завершуються.
desk-people-sure-end = Цей сеанс завершується одразу; { $name } може ввійти знову.
desk-people-sure-end-all = Усі сеанси { $name } завершуються одразу; { $name } може ввійти знову.
desk-people-sure-roles = { $name } відтепер має ці ролі й входить заново.
desk-people-sure-remove = { $name } вилучається: жоден ключ, код чи сеанс більше не діє.
desk-people-do = Виконати
desk-role-read = читати
desk-role-draft = готувати чернетки
desk-role-release = дозволяти надсилання
desk-role-administer = адмініструвати
desk-means-passkey = ключ доступу
desk-means-generator = генератор кодів
desk-means-passphrase = пароль
desk-means-link = посилання
## Statistics of a line as pictures

statistics-entries = Що було сказано
statistics-entries-about = записи кожної сторони, усіх видів
statistics-answer-times = Час до відповіді, медіана
statistics-answer-times-about = за стороною, яку запитали: від запитання до першої повної відповіді
statistics-late = Пізні нотифікації
statistics-late-about = за строками завчасності, погодженими обома сторонами
statistics-alarms = Що дзвонило людині
statistics-alarms-about = у кожної сторони: справжні записи з терміновістю «блискавка» або «негайне» і запити на розмову
statistics-tests = Тести лінії
statistics-tests-about = надіслані вузлом кожної сторони
statistics-heard = Години, коли сторона озивалася
statistics-heard-about = за годинниками в її власних записах, хоч би що вона сказала
desk-view-statistics = Статистика
desk-statistics-period = Період
desk-statistics-day = остання доба
desk-statistics-week = останній тиждень
desk-statistics-month = останні 30 діб
desk-statistics-year = останній рік
desk-statistics-line = Лінія
desk-statistics-table = Таблицею
desk-statistics-hint = Лише з журналу лінії: пульт іншої сторони показує те саме. Ніщо тут не є висновком.

## A printed page

sheet-heading = Копія запису з журналу лінії { $line }
sheet-printed = Надруковано для: { $party }, посада { $office }, { $at }
sheet-note = Сам по собі цей папір нічого не доводить. Номер запису — це геш підписаного: звірте його з журналом лінії або з іншою стороною.
desk-view-print = Сторінка для друку
desk-print-second = Друга мова
desk-print-now = Друкувати
desk-map-asking = Райони завантажуються …

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = Навчання
desk-training-deadlines = Строки лінії
desk-training-steps = Що і коли зроблено
desk-training-open = Відкрити
training-none = Навчання не проводиться
training-running = Навчання триває; його розбір буде тут
training-over = Розбір навчання
training-note = Усе це було навчання; ніщо з цього не дійшло до справжньої лінії.
training-summary = Зроблено як слід: { $met } з { $all }.
training-want-opened = Відкрити протягом: { $within }
training-want-understood = Підтвердити квитанцією, що зрозуміло, протягом: { $within }
training-want-passed = Передати протягом: { $within }; кому: { $function }
training-want-passed-on = Передати тим, кого це стосується, протягом: { $within }
training-want-answered = Відповісти кодом протягом: { $within }
training-want-asked = Поставити запитання щодо цього запису протягом: { $within }
training-counts = Правильні відповіді: { $results }
training-came-met = Зроблено; минуло { $took }.
training-came-late = Зроблено; минуло { $took }: запізно.
training-came-wrong = Відповідь: { $result }. Це була неправильна відповідь.
training-came-missed = Не зроблено.
training-due-opened = Людина має відкрити протягом: { $within }
training-due-answered = Відповісти протягом: { $within } (від отримання), не пізніше { $at }
training-step = { $said } — { $who }, { $at }; минуло { $after }
training-own-survey = Наш безпілотник обстежує край криги біля лінії
training-own-patrol = Наш патрульний літак над морем
training-own-firing = Наші бойові стрільби на морі, тривають
training-mistranslated = Завтра вранці ми відкриємо вогонь у відповідь.
training-translated = Завтра вранці ми проводимо навчання під назвою «Вогонь у відповідь».
training-title-flash = Безпілотник над лінією: запитання «блискавка» мовою, якою ви не читаєте
training-lesson-flash = Читайте речення, складене за кодами, а не чужі слова; погляньте на власні плани; «чекайте» за дві хвилини — це відповідь, а заперечення, якому суперечить ваш власний журнал, — ні.
training-title-launch = Ракета, про яку повідомили запізно, там, де летить ваш власний патруль
training-lesson-launch = Пізня нотифікація — усе одно нотифікація: спершу передайте її посту засобів спостереження. У 1995 році нотифікацію надіслали, та до розрахунку радіолокатора вона не дійшла.
training-title-drift = Судно без ходу дрейфує у ваш район стрільб
training-lesson-drift = Відповідь чогось варта, лише коли про це знає вогневий підрозділ: передайте, потім відповідайте «так» або «чекайте». «Ні», поки там дрейфує екіпаж, уже не забрати.
training-title-incident = Літак за лінією: «чекайте», потім відповідь, доки інша сторона не викликала рівень над вами
training-lesson-incident = «Чекайте» дає час один раз; після нього має бути відповідь, інакше запитання йде вище.
training-title-words = Речення, що звучить як погроза, бо його переклад хибний
training-lesson-words = Переклад з аркуша — лише перший погляд однієї людини: запитайте, що мається на увазі, запитанням щодо цього запису, доки хтось над вами не почав діяти.
training-title-rumor = Чутка, що стріляла ваша сторона: щоб сказати, хто це спричинив, потрібна друга людина
training-lesson-rumor = Повідомлення преси — не висновок. Вчасно дайте відповідь, що не маєте відомостей, або попросіть зачекати; виклад, у якому названо, хто це спричинив, чекає на дозвіл другої людини.
training-title-flood = Тисяча запитань «блискавка» за хвилину, і серед них одне судно в огні
training-lesson-flood = Однакове згруповано й полічено; лихо стоїть окремо. Візьміть те, що справжнє, потім дайте відповідь групі.
training-title-silent = Інша сторона питає, замовкає й повертається з новим запитанням
training-lesson-silent = Мовчання не каже чому: три факти стоять окремо — зв’язок, чергування, політичний стан. Що ви відповіли тим часом, піде, коли зв’язок повернеться.
training-title-distress = Судно в огні просить допомоги, поки чекає звичайне запитання
training-lesson-distress = Лихо має перевагу над усім, зокрема й над призупиненням: надішліть квитанцію, передайте тому, хто може туди піти, потім відповідайте.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = такого тут немає: { $name }
refused-still-sealed = оголошено; запечатано, ключ іще не надійшов
refused-still-sealed-hint = ключ надходить від автора, і лише він може його надати
refused-not-of-list = такого тут немає: { $name }
refused-not-of-list-hint = є: { $known }
refused-no-such-officer = офіцера { $name } тут немає
refused-no-such-officer-hint = його вносить адміністратор: openline officer add NAME
refused-no-such-kind = такого типу повідомлень немає
refused-no-such-kind-hint = усі типи: openline catalogue
refused-no-such-witness = жоден статут цього вузла не називає свідка { $name }
refused-alarm-log-weeks = журнал сигналів сягає двох тижнів
refused-alarm-log-weeks-hint = перегляньте останній тиждень або попередній
refused-not-said-of-entry = про запис такого не кажуть: { $kind }
refused-not-said-of-entry-hint = почніть це як нове повідомлення
refused-not-amended = такого не змінюють: { $kind }
refused-not-amended-hint = оголосіть знову; нове оголошення назве попереднє
refused-bound-to-coarser = чернетка { $draft } пов’язана зі скороченою версією
refused-bound-to-coarser-hint = видаліть її й напишіть заново
refused-more-than-a-notice = це довше за одне повідомлення
refused-more-than-a-notice-hint = вставте одне повідомлення; цілі файли читає openline notices
refused-nobody-says-it = що з цього випливе, залежить від того, хто це каже
refused-nobody-says-it-hint = увійдіть на пульті
refused-for-nobody = це нікому не призначено
refused-for-nobody-hint = виберіть принаймні одну лінію
refused-form-incomplete = форму не заповнено
refused-form-incomplete-hint = заповніть позначене
refused-bad-cancel-time = час скасування не читається
refused-held-never-sent = чернетка { $draft } посилається на повідомлення, яке затримано й не надіслано
refused-held-never-sent-hint = видаліть її й напишіть заново
refused-no-catalogue-function = у каталозі немає підрозділу { $number }
refused-no-catalogue-function-hint = власні підрозділи сторони мають номери від 100 до 999
refused-no-short-name = { $name } — не коротка назва
refused-no-short-name-hint = малі латинські літери, цифри й _, наприклад north_radar
refused-most-functions = підрозділів у сторони може бути щонайбільше { $most }
refused-most-functions-hint = приберіть один: openline function remove
refused-only-function = це єдиний підрозділ сторони
refused-only-function-hint = спершу додайте інші; у сторони є принаймні один
refused-link-days = посилання діє від 1 доби; найбільше діб: { $most }
refused-most-links = { $function }: посилань уже стільки, скільки можна ({ $most })
refused-most-links-hint = відкличте те, яким не користуються
refused-map-span = карта показує щонайбільше рік, від одного часу до пізнішого
refused-most-passed = більше справ водночас у підрозділів бути не може: { $most }
refused-most-passed-hint = завершіть ті, на які ніхто не чекає
refused-pass-incomplete = скажіть, кому це передано й що дізнається інша сторона
refused-pass-incomplete-hint = виберіть підрозділ і одну з трьох відповідей
refused-not-passed = це не передано: { $function }
refused-not-passed-hint = спершу передайте
refused-cannot-needs-why = хто не може, каже чому
refused-cannot-needs-why-hint = досить кількох слів
refused-not-due = за правилом для її аудиторії чернетку { $draft } поки не можна надіслати; нічого не надіслано
refused-not-due-hint = надіслати все одно: openline draft release { $draft } --early
refused-reason-length = причина має від 1 знака; найбільше знаків: { $most }
refused-reason-length-hint = скажіть, що змінити
refused-nothing-rings = нічого з такою назвою не дзвонить
refused-nothing-rings-hint = хтось це вже взяв, або на це відповіли
refused-not-well-formed = запит програми має неправильну форму
refused-not-well-formed-hint = завантажте сторінку знову; якщо повториться, повідомте про це
refused-suspended = { $kind } підпадає під призупинення { $suspension }; нічого не надіслано
refused-suspended-hint = збережено як чернетку { $draft }; дозвольте її надсилання, коли взаємодію поновлять
refused-two-people-one-by-one = те, на що потрібен дозвіл двох людей, надсилають по одному
refused-own-entry = цей запис — вашої сторони
refused-own-entry-hint = квитанцію надсилає інша сторона
refused-nothing-to-announce = у цьому файлі немає чого оголошувати
refused-nothing-to-ask = тут немає про що питати: пуску не спостерігали, або якась нотифікація йому відповідає
refused-nothing-to-ask-hint = про інше можна спитати власним запитанням
refused-no-question = цей запис — не запитання
refused-no-question-hint = скажіть, що він зрозумілий
refused-own-question = це запитання вашої сторони
refused-own-question-hint = на нього відповідає інша сторона
refused-text-needs-words = тексту потрібні слова
refused-say-one-thing = щось одне за раз
refused-say-one-thing-hint = відкрито, зрозуміло або одна з кодових відповідей
refused-receipt-without-words = квитанція не містить слів
refused-receipt-without-words-hint = надішліть текст або кодову відповідь зі словами
refused-not-on-card = картка сторони не називає цього вузла
refused-not-on-card-hint = візьміть найновішу картку сторони: openline party take
refused-line-not-confirmed = лінію зі стороною { $name } ще не підтверджено
refused-line-not-confirmed-hint = звірте 60 цифр з іншою стороною, тоді: openline line confirm
refused-node-closed = цей вузол на цій лінії закрито
refused-node-closed-hint = далі працює інший вузол сторони: openline party node
refused-most-passkeys = ключів доступу в офіцера може бути щонайбільше { $most }
refused-passkey-refused = ключ доступу не вдалося зареєструвати
refused-passkey-refused-hint = спробуйте ще раз у цьому браузері й за цією адресою
refused-invitation-over = це запрошення вже використано, або його строк минув
refused-invitation-over-hint = адміністратор робить нове: openline officer invite NAME
refused-locked = пульт заблоковано
refused-locked-hint = увійдіть знову; набране збережеться
refused-took-too-long = це тривало надто довго, або вже зроблено
refused-took-too-long-hint = спробуйте ще раз
refused-code-length = цифр у коді має бути від { $least } до { $most }
refused-code-guessable = код з однієї чи двох різних цифр вгадають одразу
refused-code-guessable-hint = візьміть три різні або більше
refused-duress-code-alike = код під примусом має ту саму довжину й відрізняється принаймні двома цифрами
refused-duress-code-alike-hint = хто дивиться, не має бачити, котрий це, а помилка не має здіймати тривоги
refused-sketch-gone = недописаного, що ви зберегли, вже немає
refused-sketch-gone-hint = збережіть як нове
refused-most-sketches = недописаного збережено вже стільки, скільки можна: { $most }
refused-most-sketches-hint = видаліть те, що нікому не потрібне
refused-sketch-too-long = недописане має щонайбільше { $most } байтів
refused-sketch-too-long-hint = скоротіть його
refused-no-such-sketch = під цією назвою недописаного немає
refused-no-such-sketch-hint = хтось його надіслав або видалив
refused-statistics-days = зображень за стільки днів немає
refused-statistics-days-hint = виберіть добу, тиждень, 30 днів або рік
refused-contact-minutes = наступний контакт не можна призначити на цей час
refused-contact-minutes-hint = від 1 хвилини до тижня від цієї миті
refused-no-article-agreed = немає погодженої статті, яку ще не підписано
refused-meeting-not-in-force = ця зустріч не є чинною
refused-no-date-to-report = не настала ще жодна дата цієї зустрічі, про яку нічого не сказано
refused-points-not-proposed = виклад підсумків автора не пропонує цих пунктів
refused-no-such-follow-up = у викладі підсумків немає такого зобов’язання
refused-all-was-asked = усі звичайні запитання про це вже поставлено
refused-no-display-name = екран не може мати такої назви
refused-no-display-name-hint = дайте власну назву; екранів щонайбільше 32
refused-alarm-not-heard = сигналу тривоги не почули
refused-alarm-not-heard-hint = спершу випробуйте його; чергування без сигналу тривоги — не чергування
refused-remarks-too-long = зауваження мають щонайбільше { $most } знаків
refused-log-entry-length = запис журналу чергування має від 1 знака; найбільше знаків: { $most }
refused-watch-is-yours = це вже ваша чергова зміна
refused-closing-reason = причина має від 1 до { $most } знаків
refused-closing-reason-hint = скажіть, чому це вже нікого не потребує
refused-not-closed-by-hand = з такою назвою немає нічого відкритого, що можна закрити вручну
refused-not-closed-by-hand-hint = відповідь у строк, «відкрито» і «зрозуміло» кажуть іншій стороні
refused-no-such-watch = чергової зміни { $number } не було
refused-closed-too-many = на цій лінії вже закрито { $most }
refused-incidents-wait = інцидентів, що чекають на повідомлення: { $most }
refused-no-incident-class = класу { $kind } немає у списку
refused-same-person-twice = та сама особа дала дозвіл двічі
refused-same-person-twice-hint = дозвіл має дати друга, інша особа
refused-people-missing = людей, потрібних для дозволу на надсилання: { $needed }; поки що: { $now }
refused-people-missing-hint = лишається чернеткою, доки дозволу не дасть інша особа
refused-keys-missing = потрібно утримувачів ключа посади: { $needed }; підписали поки що: { $now }
refused-keys-missing-hint = лишається чернеткою, доки вони не підпишуть
refused-program-fault = вузол не зміг цього зробити
refused-program-fault-hint = помилка програми; більше каже журнал вузла
refused-display-unknown = цей екран невідомий
refused-display-unknown-hint = його адресу створює адміністратор: openline wall add
error-invalid-element-hint = що сюди належить: openline catalogue TYPE
error-misheard-hint = попросіть повторити; пишеться як 2-20-300-H
error-invalid-hours-hint = день тижня від 1 (понеділок) до 7, перша хвилина доби від 0 до 1439, остання після неї, до 2880
error-invalid-rule-hint = docs/reference/rules.md перелічує слова, які може вживати статут
error-stale-citation-hint = прочитайте їх і активуйте знову; план поза оголошеними межами посилань не потребує
error-stale-snapshot-hint = журнал згортається заново; нічого не втрачено
error-unknown-head-hint = його буде розглянуто знову, коли ці записи надійдуть
error-body-sealed-hint = ключ надходить від автора, і лише він може його надати
error-bad-witness-keys-hint = попросіть у свідка його файл ключів: openline witness create
error-invalid-coastlines-hint = установіть пакет знову: файл входить до нього
error-invalid-intent-hint = форма — за ASTM F3548-21: контур, дві висоти над W84 у M, два часи
error-invalid-geojson-hint = форму об’єкта показує docs/reference/notices.md
error-invalid-time-hint = пишіть час як 2026-04-02T11:52:00Z
error-bad-public-key-hint = попросіть у сторони нову картку, з новими ключами
error-audit-broken-hint = диск хтось змінив, або він відмовляє; насамперед збережіть копію теки
error-no-such-place-hint = назва, як-от Hammerfest, або координати, як-от 70-39.8N 023-40.9E чи 70.66, 23.68
error-no-such-time-hint = за UTC: 2026, 2026-04, 2026-04-02 або 2026-04-02T12:00:00Z
error-lock-held-hint = працюючий вузол відповідає через свій сокет; якщо завис, спершу зупиніть його
error-no-such-link-hint = черговий пост зробить нове
error-wrong-officer-hint = хто тут внесений: openline officer list
error-not-your-role-hint = це робить хтось із цією роллю
error-no-gazetteer-hint = його встановлює make setup; без нього об’єкти порівнюють лише між собою
error-wrong-passphrase-hint = наберіть ще раз; втрачений пароль на цьому комп’ютері не відновити
error-digits-differ-hint = прочитайте їх ще раз; якщо й далі різняться, картку підмінили: почніть спочатку з картками з надійних рук
error-no-node-hint = запустіть його: openline serve; якщо працює, але не відповідає, спершу зупиніть
error-not-read-yet-hint = його буде отримано автоматично; погляньте ще раз за мить
error-changed-meanwhile-hint = прочитайте зміни й скажіть це ще раз
error-nothing-shown-hint = розширте райони правила або скажіть, що воно показує поза ними
error-bad-alarm-hint = назвіть програму та її аргументи так, як набрали б їх, наприклад: paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = увійдіть
error-sign-in-refused-hint = спробуйте ще раз; після п’яти неправильних кодів зачекайте п’ять хвилин
error-too-many-tries-hint = зачекайте; або нехай адміністратор сторони запросить офіцера знову
error-nothing-to-say-hint = погляньте на його сторінку ще раз: відтоді могли щось сказати
error-training-only-hint = справжній вузол створюють у власній теці: openline party create
error-open-items-changed-hint = перегляньте список, який він зараз, і підпишіть його
error-not-the-watch-hint = хто бачить чергування залишеним, той його бере
error-witness-restored-hint = дайте йому найновіший експорт кожної лінії, за якою він стежить: openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = уживайте назву на зразок Europe/Kyiv, Asia/Shanghai або UTC
error-no-zones-hint = це встановлює make setup
error-newer-schema-hint = візьміть версію Openline, якою писали цю теку, або новішу
error-older-store-hint = створіть сторону та її лінії заново; стару теку не зачеплено
error-not-a-store-hint = назвіть теку вузла Openline; нічого не змінено
error-opened-to-read-hint = візьміть блокування вузла або зверніться до вузла, що його тримає
error-unknown-line-hint = лінії цього вузла: openline line list
error-officer-exists-hint = виберіть інше ім’я
error-request-reused-hint = кожній новій дії дайте власний ідентифікатор запиту; повторюйте його лише для тієї самої дії
error-store-locked-hint = дайте пароль вузла
error-store-full-hint = звільніть місце на диску з текою вузла й спробуйте ще раз
error-store-busy-hint = пише лише процес, що тримає блокування вузла: завершіть інший або спробуйте ще раз
error-store-damaged-hint = скопіюйте теку вузла на справний диск і відкрийте її там; усе, на що інша сторона надіслала квитанцію, вона ще має
error-no-store-hint = назвіть теку вузла Openline: --node DIR
error-store-closed-hint = вузол зупиняється; спробуйте, коли він працюватиме
error-own-feed-incomplete-hint = з’єднайтеся з іншою стороною, щоб вузол дістав власні записи, яких бракує
error-unmarked-text-hint = вказівка, порада, попередження, інформація, запитання, відповідь, прохання або намір
error-not-this-desk-hint = відкрийте пульт за адресою, яку показує openline serve
error-too-long-hint = запит має щонайбільше 1 048 576 байтів
refused-port-taken = пульт не може слухати на порту { $port }
refused-no-such-session = такого сеансу немає: { $name }
refused-no-such-session-hint = можливо, він закінчився сам
refused-officer-without-role = офіцер має принаймні одну роль
refused-officer-without-role-hint = щоб прибрати когось зовсім: openline officer remove
refused-no-such-passkey = такого ключа доступу немає: { $name }
refused-no-such-passkey-hint = ключі доступу за назвами: openline officer list
refused-most-passkeys-hint = відкличте один: openline officer take-back NAME
error-last-administrator-hint = спершу дайте цю роль і ключ доступу іншому офіцерові

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = повідомлення довше за 64 кБ
notice-doubt-zone-named = китайський текст називає UTC; його час читається як пекінський
notice-doubt-beijing-time = англійський текст без UTC; його час — час китайського тексту, пекінський
notice-doubt-cut-off = текст обривається посеред речення
notice-doubt-no-start-or-publication = не вказано ні початку, ні публікації
notice-doubt-no-start-publication = початку не вказано; він настає з публікацією
notice-doubt-hours-without-days = години вказано, а їхніх днів немає
notice-doubt-arc = сторона цього району — дуга; указані вершини з’єднано прямо
notice-doubt-seconds-or-decimals = в одних координатах половину записано десятковими частками, а другу — секундами
notice-doubt-no-hemisphere = у координатах бракує літери півкулі; її взято з попередніх
notice-doubt-unknown-series = немає відомого заголовка; прочитано як попередження NGA
notice-verdict-text-too-long = довше за { $most } кБ: жодне окреме повідомлення таким не буває
notice-verdict-no-text = тексту немає
notice-verdict-no-series = немає ні відомої серії, ні координат
notice-verdict-reader-fault = помилка нашої програми читання, повідомте про неї: { $kind }: { $text }
notice-doubt-encoding-inferred = файл не в UTF-8; прочитано як { $encoding }
notice-doubt-encoding = деякі байти не є Unicode
notice-doubt-letter-for-digit = у координатах літера O стоїть замість нуля
notice-doubt-separator = координати записано з незвичними роздільниками
notice-doubt-sixty-minutes = у координатах шістдесят або більше мінут чи секунд
notice-doubt-digit-groups = цифри координат згруповано так, що їх можна прочитати кількома способами
notice-doubt-short-figure = число в координатах має одну цифру, де зазвичай більше
notice-doubt-last-night-own-end = останній названий день — той, у який закінчується остання ніч, як каже власний кінець
notice-doubt-past-cancel = оголошений час лежить після часу, коли повідомлення скасовує саме себе
notice-doubt-long-before-cancel = усе оголошене закінчується більш ніж за 30 днів до того, як повідомлення скасовує саме себе
notice-doubt-coarser-twin = { $notice } оголошує той самий район із тим самим першим і останнім часом, але з іншими годинами між ними
notice-doubt-contradicts-twin = { $notice } оголошує той самий район на інший час
notice-doubt-cancelled-unknown-time = { $notice } скасовує це повідомлення й не каже, коли його видано
notice-doubt-cancelled-before-issue = { $notice } скасовує це повідомлення, але видане раніше за нього; не застосовано
notice-doubt-same-number = { $notice } має той самий номер, а каже інше
notice-doubt-repeated = те саме повідомлення надійшло кілька разів: { $count }
notice-doubt-after-cancel = період починається після того, як повідомлення скасувало саме себе
notice-doubt-cut-by-cancel = повідомлення скасовує саме себе до кінця свого останнього періоду
notice-doubt-single-time-from-issue = вказано один час, не початок і не кінець; район діє від часу видання
notice-doubt-month-mistyped = указаний місяць уже минув; узято місяць самоскасування, з яким усе сходиться
notice-doubt-times-elsewhere = час узято з попереднього абзацу, який не називає місця
notice-doubt-times-of-others = для цього району часу не вказано, хоча для інших у тому самому попередженні вказано
notice-doubt-last-night-left-out = останню ніч щоденного розкладу пропущено; попередження скасовує саме себе до неї
notice-verdict-announces-nothing = воно не оголошує нічого з місцем і часом
notice-verdict-told-in-words = місце сказано словами, а не координатами
notice-verdict-cancels-only = воно лише скасовує; нічого з місцем і часом не оголошує
notice-verdict-reports-aids = воно повідомляє про стан засобів навігаційного обладнання
notice-verdict-positions-unread = його координати не вдалося прочитати
notice-doubt-self-cancel-unread = час, коли повідомлення скасовує саме себе, не вдалося прочитати
notice-doubt-second-message = у тому самому тексті йде ще одне попередження; його не прочитано
notice-doubt-self-crossing = вершини в указаному порядку утворюють контур, що перетинає сам себе; їх залишено
notice-doubt-around-a-ring = мається на увазі й те, що лежить на певній відстані від району; накреслено лише район
notice-doubt-corner-twice = контур повертається до вершини до свого кінця; вершини залишено
notice-doubt-too-few-corners = район обмежено менш ніж трьома точками; їх залишено як лінію або точку
notice-doubt-coast = частина межі йде берегом, якого в тексті немає; вершини з’єднано прямо
notice-doubt-shape-not-stated = кілька точок без слова про те, як їх з’єднано; кожну взято як окрему точку
notice-doubt-ring-not-stated = кілька точок без слова про те, як їх з’єднано; їх узято за район
notice-doubt-hemisphere = одна вершина лежить по інший бік екватора або нульового меридіана, далеко від усіх інших
notice-doubt-stray-position = координати не вдалося прочитати
notice-doubt-no-times = часу не вказано; діє від часу видання до окремого повідомлення
notice-doubt-no-issue-time = не відомо ні початку, ні часу видання
notice-doubt-times-after-areas = час стоїть після кількох районів; його взято для всіх
notice-doubt-coarse-position = у тексті немає координат; замість району взято круг із рядка Q
notice-verdict-area-only-named = район лише названо, його вершин у повідомленні немає
notice-doubt-levels-field = поле { $field }) не зрозуміло: { $text }
notice-verdict-cancels-another = воно скасовує інше повідомлення
notice-verdict-activity-ended = діяльність закінчено або відкликано
notice-verdict-points-to-publication = воно відсилає до публікації
notice-verdict-changes-routes = воно змінює маршрути; району не оголошено
notice-verdict-no-area-or-activity = не оголошено ні району, ні місця, ні діяльності
notice-verdict-area-named-elsewhere = район названо, але його місця в повідомленні немає
notice-verdict-area-without-time = район указано, а часу немає
notice-doubt-reference-point = точки без протяжності поряд із районами пропущено
notice-doubt-exclusion-named = виняток лише названо; подано весь район
notice-doubt-part = це частина { $part } з { $parts } одного повідомлення
notice-doubt-end = кінця не вказано
notice-doubt-estimated-end = кінець орієнтовний, повідомлення діє, доки його не замінять або не скасують
notice-doubt-times = указаний кінець лежить до початку; кінець залишено відкритим
notice-doubt-start = початку не вказано; узято час видання
notice-doubt-text-times = текст називає години, яких немає в полі D); подано весь період
notice-doubt-levels-differ = текст називає інші межі висоти, ніж поля F) і G)
notice-doubt-no-limits = меж висоти не вказано
notice-doubt-buffer-drawn = буферну зону накреслено за краєм району; з двох прочитань узято ширше
notice-doubt-buffer = навколо району оголошено буфер, його не накреслено
notice-doubt-sun-computed-area = схід і захід сонця обчислено для району й округлено назовні
notice-doubt-schedule-hours = дати без годин; подано цілі доби
notice-doubt-sun-outer-bounds = години за сходом і заходом сонця; подано зовнішні межі
notice-doubt-schedule-outside-day = день { $day } розкладу лежить поза полями B) і C)
notice-doubt-levels-crossed = нижня межа вища за верхню
notice-doubt-levels-no-reference = не вказано, від чого відлічено межу (від середнього рівня моря чи від землі)
notice-verdict-precision-uneven = широту й довготу подано з різною точністю
notice-verdict-sixty-and-more = мінут або секунд 60 і більше
notice-verdict-digits-no-position = цифри не складаються в широту й довготу
notice-verdict-off-earth = координати лежать за 90 градусами широти або 180 градусами довготи
notice-doubt-public-holidays-not-left-out = державні свята виняті, їхніх дат не вказано; їх залишено
notice-doubt-public-holidays = згадано державні свята, їхніх дат не вказано
notice-doubt-schedule-long = подано лише перші періоди, стільки: { $count }
notice-doubt-open-schedule = години діяльності вказано ({ $text }), а кінця немає
notice-doubt-schedule-unread = години діяльності не зрозуміло: { $text }
notice-doubt-schedule-outside = жоден указаний період не лежить між указаними початком і кінцем
notice-doubt-schedule-time = { $text } — не час доби
notice-doubt-arc-drawn = дугу накреслено хордами по п’ять градусів
notice-doubt-along-line = сторона йде кордоном або берегом, якого в тексті немає; накреслено прямо
notice-doubt-bearings = пеленги взято від істинної півночі, чого текст не каже
notice-doubt-arc-unread-centre = сторона — дуга, чийого центра не зрозуміло; накреслено прямо
notice-doubt-arc-unread-end = сторона — дуга, чийого кінця не зрозуміло; накреслено прямо
notice-doubt-arc-unread-circle = сторона — дуга, чиї точки не утворюють кола; накреслено прямо
notice-doubt-arc-direction = не сказано, у який бік повертає дуга; накреслено коротшу
notice-doubt-arc-radius = кінець дуги не лежить на вказаному радіусі
notice-doubt-sector-unread = мається на увазі лише сектор круга; подано весь круг
notice-doubt-corner-repeated = вершину вказано двічі поспіль, де могли мати на увазі іншу
notice-doubt-ring-order = вершини в указаному порядку утворюють контур, що перетинає сам себе
notice-doubt-bad-coordinate = { $text } — половина координат
notice-doubt-enclosing-circle = круг навколо району, в дужках, пропущено
notice-doubt-exclusion = виняту частину району не вирізано
notice-doubt-two-points = дві точки не утворюють району; подано лінію між ними
notice-doubt-crossing-ring = сторони цього району перетинаються в тому порядку, у якому перелічено вершини
notice-doubt-corner-repeated-once = вершину вказано двічі поспіль, де могли мати на увазі іншу; вона рахується один раз
notice-doubt-coast-line-only = район обмежують дві вершини й берег; залишено лише лінію між ними
notice-doubt-coast-closed-two-corners = район обмежують дві вершини й берег; узято все між ними й берегом та 20 км навколо берега
notice-doubt-coast-unknown = район замикає берег, і не відомо котрий; те, що лежить між ним і районом, пропущено
notice-doubt-coast-closed-side = узято все між стороною району й берегом та 20 км навколо берега
notice-doubt-two-corners = указано контур із двох вершин; залишено лише лінію між ними
notice-doubt-centre-only = вказано лише центр названого району, не його межі
notice-doubt-coast-line = район замикає берег; указані вершини з’єднано прямо
notice-doubt-time-below = час, указаний нижче районів, наскільки можна судити, не їхній
notice-doubt-time-unread-spoken = текст говорить про час, якого не зрозуміло
notice-doubt-bare-points = діяльність оголошено в окремих точках; вони можуть бути вершинами
notice-doubt-heading-date = дата в заголовку лежить поза оголошеним періодом і не є його часом
notice-doubt-local-time-legal = місцевий час прочитано як офіційний час країни координатора
notice-doubt-no-start-year = не вказано ні початку, ні часу видання; узято перший день його року
notice-doubt-single-time-activity = для діяльності вказано лише один час
notice-doubt-no-start-or-issue = не вказано ні початку, ні часу видання
notice-doubt-no-start-issue = початку не вказано; він настає з виданням
notice-verdict-record-without-text = у записі немає тексту (жодного з { $names })
notice-verdict-line-no-json = рядок { $line } — не JSON: { $text }
notice-verdict-neither-record-nor-text = це не запис і не текст
notice-doubt-languages-differ = мови цього повідомлення називають різні місця або часи
notice-verdict-bulletin-heading = те, що стоїть у бюлетені перед його першим повідомленням
notice-doubt-impossible-clock-time = час поза межами від 0000 до 2400
notice-doubt-time-unread = частину часу не вдалося прочитати
notice-doubt-local-time = вказано місцевий час, і ніщо не каже чий
notice-doubt-two-clocks = часи за двома різними годинниками; усі прочитано за першим
notice-doubt-no-year-container = ні текст, ні те, у чому він надійшов, не називає року
notice-doubt-impossible-range = дні закінчуються раніше, ніж починаються
notice-doubt-hours-without-days-added = вказано ще години без днів; їх додано до кожного дня
notice-doubt-ends-before-start = період закінчується раніше, ніж починається
notice-doubt-no-month-no-issue = група дати й часу без місяця, і немає часу видання, щоб його визначити
notice-doubt-impossible-date = у місяці { $month } року { $year } немає дня { $day }
notice-doubt-wider-hours = вказано години навколо годин діяльності; їх узято теж
notice-doubt-from-and = FROM один день AND інший: прочитано як FROM і TO
notice-doubt-days-without-hours = деякі дні вказано з годинами, деякі без
notice-doubt-sun-whole-day = схід або захід сонця обмежує час так, що його не обчислено; узято цілу добу
notice-doubt-no-zone-letter = у часу бракує літери пояса; узято UTC
notice-doubt-holidays = згадано свята, їхніх дат не вказано
notice-doubt-holidays-not-left-out = свята виняті, їхніх дат не вказано; їх залишено
notice-doubt-instants-daily = повні дати з часом названо щоденними; залишено одним періодом
notice-doubt-time-malformed = у групі дати й часу неправильна кількість цифр
notice-doubt-to-left-out = дві групи дати й часу стоять поряд; їх узято за початок і кінець
notice-doubt-no-month = дні вказано без місяця; його взято з часу видання
notice-doubt-clocks-repeated = запасним дням без годин надано години попередніх
notice-doubt-no-issue = початок залежить від часу видання, якого не відомо
notice-doubt-no-end = щоденний час без останнього дня; залишено одним періодом до окремого повідомлення
notice-doubt-not-cut = виняті дні тижня залишено, бо час надто довгий або не має кінця
notice-doubt-days-out-of-order = дні в переліку стоять не за порядком
notice-doubt-sun-computed = схід і захід сонця обчислено для вершин району, з точністю до п’яти хвилин назовні
notice-doubt-polar-night = години за сонцем указано для днів, коли сонце не сходить; узято цілу добу
notice-doubt-impossible-time = дата або час, яких не буває
notice-doubt-no-year = ні повідомлення, ні його час видання не називає року
notice-doubt-over-before-issue = період уже минув, коли повідомлення видано
notice-doubt-long-over = період минув за тижні до видання повідомлення
notice-doubt-rolled-back = першу дату періоду взято за дату попереднього місяця; вона лежить до часу видання
notice-doubt-month-before = першу дату періоду взято за дату попереднього місяця, бо її день пізніший
notice-doubt-year-turn = на зламі років період може належати до будь-якого з двох років
notice-doubt-too-many-days = щоденний розклад, довший за два роки, залишено одним періодом
notice-verdict-position-unread = указано координати, які не вдається прочитати
notice-verdict-no-place = місця не оголошено
notice-verdict-state-of-aid = стан засобу навігаційного обладнання або служби
notice-verdict-list-in-force = перелік чинних попереджень
notice-verdict-activity-without-positions = діяльність оголошено, але її місця не вказано координатами
notice-doubt-no-time = об’єкт не вказує періодів, тож діє завжди
notice-doubt-no-reference = { $side }_m не вказує відліку; узято середній рівень моря
notice-verdict-cancellation = скасування
notice-verdict-repeats = повторює { $notice }
