### Openline: каждое предложение и слово на экране по-русски. Ключи и аргументы те же, что в en.ftl; комментарии тоже оттуда.
### Требует прочтения носителем языка (docs/reference/languages.md).
###
### Слова ничем не поступаются: ни вины, ни признания, ни разрешения, ни приговора.
###
### Готовые слова подставляются в именительном падеже; поэтому предложения построены с двоеточиями, а не с падежами.
### Исключение: «запись 1a2b3c4d» стоит после «на» и «про», где винительный падеж совпадает с именительным.

language-name = Русский
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = не выверено для РЕАЛЬНОГО использования

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
and-more = … и ещё { $count }
# What stands where nothing is stated, and nothing was entered.
not-stated = не указано
# An empty list.
nothing = список пуст
yes = да
no = нет
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [ПРЕДУПРЕЖДЕНИЕ: код { $number } из списка «{ $list }» здесь неизвестен; спросите у автора, что он означает]
entry = запись { $id }
entry-subject = запись { $id } ({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = «{ $words }»
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: «{ $words }»
free-text-foreign = { $marker } [язык: { $language }, без перевода]: «{ $words }»
number = { $count }

## Times and durations

until-further-notice = до особого уведомления
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc } ({ $local } { $zone })
window = с { $start } до { $end }
window-open = с { $start } до особого уведомления
window-alternate = { $span } (запасное время)
duration-days = { $count ->
    [one] { $count } сутки
    [few] { $count } суток
    [many] { $count } суток
   *[other] { $count } суток
}
duration-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
duration-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
duration-seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
}
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } с { $from } до { $to } следующего дня
weekly-span-longer = { $day } с { $from }, продолжительность { $duration }

## Units

unit-metres = { $value } м
unit-kilometres = { $value } км
unit-feet = { $value } фт
unit-nautical-miles = { $value ->
    [one] { $value } морская миля
    [few] { $value } морские мили
    [many] { $value } морских миль
   *[other] { $value } морской мили
}
unit-metres-per-second = { $value } м/с
unit-kilometres-per-hour = { $value } км/ч
unit-knots = { $value ->
    [one] { $value } узел
    [few] { $value } узла
    [many] { $value } узлов
   *[other] { $value } узла
}
unit-kilohertz = { $value } кГц
unit-megahertz = { $value } МГц
unit-square-kilometres = { $value } км²
unit-degrees = { $value }°

## Places and heights

shape-point = в точке { $place }
shape-circle = круг с центром { $place }, радиус { $radius }
shape-corridor = вдоль { $places }, расстояние в каждую сторону { $width }
shape-polygon = { $count ->
    [one] район с { $count } вершиной: { $places }
   *[other] район с { $count } вершинами: { $places }
}
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }, за исключением внутреннего участка: { $places }
# $places: each with its time.
shape-moving = движение вдоль { $places }, радиус вокруг { $width }
shape-moving-point = { $place } ({ $time })
shape-sector = сектор, радиус { $radius }, с центром { $place }, от { $from } по часовой стрелке до { $to }
shape-sector-ring = сектор, внутренний радиус { $inner }, внешний { $radius }, с центром { $place }, от { $from } по часовой стрелке до { $to }
shape-polygons = { $count ->
    [one] { $count } район: { $areas }
    [few] { $count } района: { $areas }
   *[many] { $count } районов: { $areas }
}
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area } (стороны — дуги больших кругов)
shape-quadrant = { $place }
shape-water-body = { $place } (контур больше самой акватории; о границах ничего не утверждается)
# A place whose number this node's list does not hold.
place-unknown = [ПРЕДУПРЕЖДЕНИЕ: места с номером { $number } нет в списке этого узла; запросите у автора координаты вершин]

heights = от { $lower } до { $upper }
heights-not-stated = не указано
# Without a lower limit, without an upper one, without both.
heights-below = до { $upper }
heights-above = от { $lower } и выше
heights-all = на всех высотах
surface = поверхности
# $reference: what it is measured from.
height = { $height } { $reference }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level } ({ $height } по стандартной атмосфере)
reference-sfc = над поверхностью
reference-msl = над средним уровнем моря
reference-agl = над уровнем земли
reference-wgs84 = над эллипсоидом WGS-84
reference-fl = по стандартной атмосфере
reference-depth = под поверхностью
# A volume, and one of several: $number counts from 1.
volume = { $area }; высоты: { $heights }; время: { $windows }
volume-numbered = ({ $number }) { $area }; высоты: { $heights }; время: { $windows }

quadrant-11 = северо-восточный квадрант Атлантического океана
quadrant-12 = юго-восточный квадрант Атлантического океана
quadrant-13 = юго-западный квадрант Атлантического океана
quadrant-14 = северо-западный квадрант Атлантического океана
quadrant-21 = северо-восточный квадрант Индийского океана
quadrant-22 = юго-восточный квадрант Индийского океана
quadrant-23 = юго-западный квадрант Индийского океана
quadrant-24 = северо-западный квадрант Индийского океана
quadrant-31 = северо-восточный квадрант Тихого океана
quadrant-32 = юго-восточный квадрант Тихого океана
quadrant-33 = юго-западный квадрант Тихого океана
quadrant-34 = северо-западный квадрант Тихого океана

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = Северный Ледовитый океан
water-11 = Белое море
water-12 = Баренцево море
water-13 = Карское море
water-14 = море Лаптевых
water-15 = Восточно-Сибирское море
water-16 = Чукотское море
water-17 = море Бофорта
water-18 = Гренландское море
water-19 = Норвежское море
water-21 = Северное море
water-22 = Балтийское море
water-23 = Средиземное море
water-24 = Чёрное море
water-25 = Карибское море
water-26 = залив между Флоридой и Юкатаном
water-27 = Бискайский залив
water-28 = море Лабрадор
water-31 = Красное море
water-32 = залив между Аравией и Ираном
water-33 = Аравийское море
water-34 = Бенгальский залив
water-35 = Андаманское море
water-36 = Аденский залив
water-37 = Каспийское море
water-41 = Берингово море
water-42 = Охотское море
water-43 = море между Кореей, Россией и Японией
water-44 = Жёлтое море
water-45 = Восточно-Китайское море
water-46 = море между Борнео, Индокитаем, Китаем и Лусоном
water-47 = Филиппинское море
water-48 = Тиморское море
water-49 = Коралловое море
water-50 = Тасманово море
water-51 = залив Аляска

## Status, precedence, and whom a message is for

status-actual = реальное
status-exercise = УЧЕНИЕ
status-test = ТЕСТ
precedence-flash = молния
precedence-flash-over-quota = немедленное (молния сверх квоты)
precedence-immediate = немедленное
precedence-priority = срочное
precedence-routine = обычное

handling-line = в пределах этой линии
handling-command = только командование
handling-heads = только главы
handling-public = можно опубликовать

carried-by-voice = голосом
carried-by-fax = факсом
carried-by-paper = на бумаге
carried-by-radio = по радио
carried-by-in-person = лично

authority-level-1 = уровень 1 (дежурная служба)
authority-level-2 = уровень 2 (командование)
authority-level-3 = уровень 3 (штаб)
authority-level-4 = уровень 4 (министерство)
authority-level-5 = уровень 5 (глава)

function-sensor-desk = пост средств наблюдения
function-air-traffic = служба обслуживания воздушного движения
function-firing-unit = огневое подразделение
function-drone-cell = группа управления беспилотными летательными аппаратами
function-air-defence = противовоздушная оборона
function-naval-operations = оперативная служба флота
function-coast-guard = береговая охрана
function-rescue-centre = спасательный центр
function-mission-control = центр управления полётом
function-ground-command = командование сухопутных сил
function-escort = сопровождение
function-legal = советник по правовым вопросам

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = УКАЗАНИЕ
marker-advice = СОВЕТ
marker-warning = ПРЕДУПРЕЖДЕНИЕ
marker-information = ИНФОРМАЦИЯ
marker-question = ВОПРОС
marker-answer = ОТВЕТ
marker-request = ПРОСЬБА
marker-intention = НАМЕРЕНИЕ

language-ar = арабский
language-en = английский
language-es = испанский
language-fr = французский
language-ja = японский
language-ko = корейский
language-ru = русский
language-uk = украинский
language-zh = китайский

## Names of the elements

element-test = тест
element-receipt = квитанция
element-line-status = состояние линии
element-suspend = приостановление
element-resume = возобновление
element-contacts = контакты
element-handover = передача дежурства
element-no-answer = отсутствие ответа
element-key-event = событие с ключом
element-text = текст
element-translation = перевод
element-position = позиция
element-principal-message = послание главы главе
element-activity = уведомление о деятельности
element-launch = уведомление о пуске
element-launch-result = результат пуска
element-withheld = количество непереданных уведомлений
element-amend = изменение
element-cancel = отмена
element-state = состояние плана
element-actuals = фактические количество и время
element-reply-to-plan = ответ на план
element-zone = объявленная зона
element-question = вопрос
element-answer = ответ
element-clarification = разъяснение
element-account = изложение обстоятельств инцидента
element-observed = наблюдавшийся пуск
element-ceasefire-event = событие, о котором сообщено
element-conflict = пересечение планов
element-track = трек
element-encounter = сближение
element-signal = сигнал
element-distress = бедствие
element-pause = пауза
element-site = защищённый объект
element-movement = защищённое передвижение
element-call-request = запрос разговора
element-call-reply = ответ на запрос разговора
element-readout = изложение итогов
element-meeting = встреча
element-commitment = обязательство
element-crisis = обмен по кризису
element-charter-text = текст устава
element-charter-step = шаг по уставу
element-unreadable = запись, которую не удалось прочитать
# $number: of a type that this node does not know.
element-unknown = тип { $number } (здесь неизвестен)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = Запись, тип { $element }, которую этот узел не может прочитать: { $reason }. Она сохранена.
sentence-test = Тест линии, номер { $test_no }.
# "understood" never says that anybody agrees.
sentence-receipt = Квитанция на { $target }: { $level }, { $at }.
# Three separate facts.
sentence-line-status = Состояние линии. Данные проходят: { $transport }. Дежурство: { $staffed ->
    [yes] ведётся
   *[no] не ведётся
}. Взаимодействие сторон: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = С { $since }: { $term } (термин самого автора). Чего касается: { $scope }. Тесты, квитанции, сообщения о бедствии и о ключах направляются и далее.
sentence-resume = Возобновление: { $target } отозвана; взаимодействие возобновляется с { $since }.
sentence-contacts = Контакты, действующие с { $valid_from }.
# Numbers of watches.
sentence-handover = Дежурная смена { $outgoing } передала дежурство смене { $incoming }; время: { $at }.
sentence-no-answer = До { $due } ответа на { $target } не зафиксировано; обращение сделано { $asked_at }. { $delivery-code ->
    [not-delivered] Не доставлено: квитанция машины не поступила.
    [opened] Получено машиной { $received_at }, открыто человеком.
   *[machine-received] Получено машиной { $received_at }.
} Дежурство: { $staffed ->
    [yes] по заявлению, ведётся
    [no] по заявлению, не ведётся
   *[none] не указано
}. Причина неизвестна.
# $key: first letters of the fingerprint of a key.
sentence-key-event = Ключ { $key } должности { $office }: { $kind }, с { $since }.

## Sentences: words of people

sentence-text = Текст.
sentence-translation = Перевод: { $target }; язык перевода: { $language } ({ $stage }); переводчик: { $translator }: { $text }. Аутентичным является только оригинал.
sentence-position = { $stated_by } заявляет позицию; тема: { $topic } ({ $kind }): { $text }.
sentence-principal-message = Послание от главы { $from_head } главе { $to_head }: { $text }.
sentence-question = Вопрос; тема: { $topic }.
sentence-answer = Ответ на { $target }: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = Сигнал: { $meaning }

## Sentences: plans

sentence-activity = Уведомление о деятельности { $activity_id }: { $kind }. { $title }. Запланировано: { $volumes }.
sentence-launch = Уведомление о пуске { $activity_id }: { $count ->
    [one] { $count } пуск
    [few] { $count } пуска
    [many] { $count } пусков
   *[other] { $count } пуска
}, класс: { $launch_class }. Окно: { $windows }. Район пуска: { $launch_area }. Уведомление утрачивает силу: { $valid_until }.
sentence-launch-result = Объявленный пуск, { $target }: { $launched ->
    [yes] состоялся
   *[no] не состоялся
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] По соглашению { $agreement } в { $year } году непереданных уведомлений нет, по заявлению автора.
    [one] По соглашению { $agreement } в { $year } году не передано { $count } уведомление. Содержание не указано.
    [few] По соглашению { $agreement } в { $year } году не передано { $count } уведомления. Содержание не указано.
    [many] По соглашению { $agreement } в { $year } году не передано { $count } уведомлений. Содержание не указано.
   *[other] По соглашению { $agreement } в { $year } году не передано { $count } уведомления. Содержание не указано.
}
sentence-amend = Изменение, { $target }: указанное ниже заменяет объявленное ранее, остальное не меняется.
sentence-cancel = Отмена, { $target }: ничто из объявленного там больше не действует.
sentence-state = Состояние плана, { $target }: { $state }, с { $since }.
sentence-actuals = Фактический ход, { $target }: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = Ответ на { $target }: { $decision }.
sentence-zone = Зона { $zone_id } показана, потому что она объявлена (кто объявил: { $publisher }; когда: { $since }); показ не означает никакого признания. Где: { $volume }.
sentence-pause = Предложена пауза до { $until }: { $area }. Пауза действует, пока она заявлена с обеих сторон.
sentence-conflict = Пересечение двух планов ({ $severity }): { $items }; когда: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = Бедствие: { $nature }, { $location }, время: { $time }. Просьба: { $assistance }.
sentence-account = Изложение обстоятельств инцидента, как известно на { $as_known_at }, без ущерба для позиций сторон: { $incident_class }. Когда: { $window }. Где: { $place }.
sentence-clarification = Разъяснение, { $target }, без ущерба для позиций сторон. Обстоятельство: { $cause }.
sentence-ceasefire-event = Событие, о котором сообщено. Наблюдатель { $observer } сообщает ({ $method }): { $kind }, { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}. Когда: { $window }. Место наблюдателя: { $observer_position }. Это не является заключением.
sentence-observed = Наблюдался пуск, время: { $time }; класс по оценке: { $launch_class }. Район пуска, по наблюдению: { $area }. Сравнение с уведомлениями: { $match }.
sentence-track = Трек { $track_id }: { $kind }, { $location }, время: { $time }, погрешность { $error_dm }.
sentence-encounter = Сближение треков { $tracks }: наименьшее расстояние { $miss_dm }, время: { $closest_at }; неопределённость { $miss_sigma_dm } (одно стандартное отклонение).

## Sentences: protection

sentence-site = Защищённый объект { $site_id }: { $category }, местность: { $locality }, { $location }; { $status }, запись утрачивает силу: { $expires }. Уведомление не является предварительным условием защиты.
sentence-movement = Защищённое передвижение { $move_id }: { $purpose }, { $persons ->
    [one] { $persons } человек
    [few] { $persons } человека
    [many] { $persons } человек
   *[other] { $persons } человека
}. Путь: { $legs }. Уведомление не является предварительным условием защиты.

## Sentences: talks

sentence-call-request = Запрос разговора: { $media }, { $level }, тема: { $topic }. Когда: { $proposed }.
sentence-call-reply = Ответ на { $target }: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = Изложение итогов, { $about }. Пункт является согласованным, когда обе стороны подписали один и тот же текст.
sentence-meeting = Встреча { $meeting_id }: { $step }. Когда: { $window }.
sentence-commitment = Обязательство { $commitment_id }; исполнитель: { $owner }; что будет сделано: { $what }. Состояние: { $state }.
sentence-crisis = Обмен по кризису { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}Следующий контакт: { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = Текст для статьи { $article } устава.
sentence-charter-step = Устав: { $move }, с { $since }.

## Labels of fields that follow a sentence

field-about = Про
field-about-whom = Кого касается
field-action = Действия
field-action-taken = Принятые меры
field-activity-id = Номер, присвоенный автором
field-advice = Совет
field-again = Новое окно
field-agenda = Повестка дня
field-agreement = Соглашение
field-alternates = Другие пути
field-answers = Ответ на
field-contact-answers-within = ответ в течение
field-area = Район
field-armoured = боевые бронированные машины
field-arrive = Прибытие
field-article = Статья
field-artillery = артиллерия
field-as-known-at = Как известно на
field-asked-at = Обращение сделано
field-assistance = Просьба
field-assurances = Заверения
field-at = Время
field-attribution = Чьи это действия, по заявлению автора
field-aircraft = воздушные суда
field-authority = полномочия
field-azimuth = Азимут
field-azimuth-tolerance = В каждую сторону
field-basis = Ссылки в обоснование
field-bearer = Канал
field-contact-bearer = канал вызова
field-bearers = Каналы
field-bearing = Пеленг
field-callsign = позывной
field-call-id = Разговор
field-cancelled-at = Отменено
field-candidates = Уведомления, с которыми согласуется, начиная с наиболее подходящего
field-carried-by = Впервые сказано или написано вне линии
field-casualties = Раненых и погибших, насколько известно
field-category = Категория
field-cause = Обстоятельство
field-challenge = Код, фиксирующий контрольные слова
field-cites = Автор прочитал
field-closest-at = Время наибольшего сближения
field-colour = цвет
field-comment = Комментарий
field-commitment-id = Обязательство
field-complement = Число
field-condition = Условие возобновления
field-confidence = Уверенность
field-control-point = Пункт управления
field-count = Количество
field-counterpart = соответствующая должность другой стороны
field-counters = Встречный текст в ответ на
field-course = Курс
field-craft = Судно или аппарат
field-crisis-id = Обмен
field-cut = Тождественный срез
field-damage = Повреждения, насколько известно
field-decision = Ответ
field-delegate = Вместо этого будет говорить
field-delivery = Доставка
field-depart = Отправление
field-digest = Отпечаток текстов
field-direction = Направление
field-distance-dm = Расстояние
field-doubts = Неясное в опубликованном тексте
field-doubts-settled = Сомнения относительно уведомления устранены
field-due = Срок
field-emergency = Объявить раньше было невозможно
field-ended = Завершено
field-error-dm = Погрешность места
field-every = Период повторения
field-expires = Утрачивает силу
field-facts = Факты
field-follow-up = Дальнейшие действия
field-footprint = Район
field-forces = Задействовано
field-from-head = От
field-function = Кому передано
field-further-by = Дальнейшие сведения не позднее
field-glossary = Версия списков кодов
field-handling = Доступ
field-hazards = Опасности
field-heard-at = Услышано
field-height-class = Высота
field-height-dm = Высота над эллипсоидом
field-height-error-dm = Погрешность высоты
field-holder = замещение должности
field-holidays = без связи
field-hours = часы
field-human-check = Просьба, чтобы ответил человек
field-impact-areas = Районы падения
field-incident-class = Инцидент
field-incident-id = Номер, присвоенный автором
field-incoming = Заступающая смена
field-inside = Точка в пределах пересечения
field-intent = Намерение своей стороны, по заявлению автора
field-interpreters = Переводчики
field-items = Спрошено
field-answer-items = Ответ на вопросы
field-conflict-items = Планы
field-joins = Присоединение к паузе
field-key = Ключ
field-kind = Вид
field-label = Название
field-ladder = Последовательность уровней
field-language = Язык
field-languages = языки
field-last-good = Последняя надлежаще подписанная запись
field-launch-area = Район пуска
field-launch-class = Класс
field-launched = Состоялся
field-leader = Старший
field-least-distance-dm = Наименьшее расстояние
field-legs = Участки пути
field-level = Уровень
# The level of authority at which a message is said.
field-cover-level = На каком уровне сказано
field-levels = уровни
field-linked = Сообщения о том же событии
field-locality = Местность
field-location = Место
field-maintenance = Техническое обслуживание
field-markings = Обозначения
field-match = Сравнение с уведомлениями
field-meaning = Значение
field-media = Способ
field-meeting-id = Встреча
field-method = Метод
field-minutes = Минуты
field-miss-dm = Расстояние наибольшего сближения
field-miss-sigma-dm = Его неопределённость (одно стандартное отклонение)
field-move = Шаг
field-move-id = Номер, присвоенный автором
field-nature = Характер бедствия
field-next-contact = Следующий контакт
field-next-level = Предложен следующий уровень
field-night-marking = Обозначение ночью
field-obs-id = Номер, присвоенный автором
field-observer = Наблюдатель
field-observer-position = Место наблюдателя
field-off-nominal = Сейчас может находиться
field-office = Должность
field-onward = Должно поступить также следующим получателям
field-open-items = Открытые вопросы
field-opened-by = Чем начато
field-operator = Оператор
field-other-units = Другие подразделения и суда, как их видели
field-outcome = Итог
field-outgoing = Сдающая смена
field-own-action = Собственные действия
field-own-units = Свои подразделения и суда
field-owner = Кто
field-part = Номер текста
field-part-of = Часть деятельности
field-participants = Участники
field-persons = Людей
field-distress-persons = Людей в опасности
field-place = Место
field-plate = номерной знак
field-politics = Взаимодействие
field-previous = Ответ на
field-proposal = Предложение
field-proposed = Когда
field-readout-proposed = Предложено как согласованное
field-public-key = Открытый ключ
field-publish = Можно опубликовать
field-published = Опубликовано как
field-publisher = Кто объявил
field-purpose = Цель
field-radio = Радио
field-range-class = Дальность
field-reason = Причина
field-received-at = Получено машиной
field-recipients = Кому
field-reduced-from = Сокращённая версия более полного уведомления
field-relative-speed = Относительная скорость
field-repeat = Сколько раз подано
field-replaces = Заменяет
field-replies-to = Ответ на
field-reply = Ответ
field-result = Ответ
field-result-hash = Отпечаток результата
field-review-at = Пересмотр
field-reviewer = Кем выверено
field-rhythm = Наибольшее время между контактами
field-roof-mark = вид сверху
field-rule = Правило, словами объявившего
field-rule-version = Версия правил
field-safe-conduct = Гарантия безопасного прохода дана
field-same-event = То же событие, что и
field-scope = Чего касается
field-scope-agreement = соглашение
field-sender = От
field-severity = Степень
field-ships = корабли
field-shown-to = Кому ещё показано, по заявлению автора
field-sigma-s = Неопределённость времени (одно стандартное отклонение)
field-since = Начиная с
field-site-id = Номер, присвоенный автором
field-situation = Отпечаток обстановки
field-situation-at = Обстановка на
field-source = Источник
field-activity-source = Из опубликованного извещения
field-spans = на связи
field-speed = Скорость
field-staffed = Дежурство ведётся
field-stage = Стадия
field-stale = Устаревает после
field-state = Состояние
field-stated-by = Кто заявляет
field-stated-by-them = Заявлено другой стороной, как услышал автор
field-stated-by-us = Заявлено стороной автора
field-status = Статус
field-step = Этап
field-stops = остановки
field-systems = Виды средств
field-tanks = танки
field-target = Касается
field-targets = Статьи
field-term = Термин самого автора
field-test-no = Номер
field-text = Слова
field-terms = Числа
field-term-word = слово
field-term-number = число
field-texts = Текст
field-time = Время
field-title = Название
field-to-head = Кому
field-tolerance = В каждую сторону
field-topic = Тема
field-topics = темы
field-track = Адресовано треку
field-track-id = Номер, присвоенный автором
field-tracker = Трек сопровождения
field-tracks = Треки
field-translator = Переводчик
field-transport = Данные проходят
field-troops = личный состав
field-uncertainty-dm = Неопределённость места
field-until = До
field-valid-from = Действительно с
field-valid-until = Утрачивает силу
field-vehicles = Транспортные средства
field-forces-vehicles = прочие машины
field-verified-at = Когда проверено
field-verified-by = Кем проверено
field-volume = Район, высоты и время
field-volumes = Районы, высоты и время
field-watch = Дежурная смена
field-weapon = Оружие, по оценке
field-what = Что
field-window = Когда
field-windows = Когда
field-withdrawn = Отозвано
field-withheld = Не раскрыто
field-year = Год
field-zone = Часовой пояс
field-zone-id = Название
field-kinds = виды сообщений
field-start = Начало
field-end = Конец
field-alternate = Запасной
field-weekday = день недели
field-first-minute = с
field-last-minute = до
field-marker = Вид предложения
field-lower-dm = Нижняя граница
field-lower-ref = От чего отсчитана нижняя граница
field-upper-dm = Верхняя граница
field-upper-ref = От чего отсчитана верхняя граница
field-frequency-khz = частота
field-no = Номер пункта
field-route = Путь
field-last-ok = последний раз работало

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = время, например { $example }
takes-number = число от { $least } до { $most }
takes-whole = целое число от { $least } до { $most }
takes-truth = { $yes } или { $no }
takes-words = текст; знаков: от { $least } до { $most }
takes-name = название; знаков: от { $least } до { $most }
takes-language = код языка из двух или трёх латинских букв
takes-entry = идентификатор записи или его первые цифры
takes-bytes = шестнадцатеричных цифр: { $most }
takes-code = одно из: { $words }
takes-place = координаты, например { $example }
takes-footprint = координаты с радиусом ({ $example }) либо три вершины и более
takes-some = таких полей, от { $least } до { $most }:
takes-many = таких полей, { $least } или больше:
help-end = пусто: до особого уведомления
help-alternate = запасное время, если остальные не будут использованы
help-lower-dm = пусто: без нижней границы
help-upper-dm = пусто: без верхней границы
help-weekday = от 1 (понедельник) до 7 (воскресенье)
help-first-minute = минута суток от полуночи
help-last-minute = минута суток; после полуночи счёт идёт дальше 1440
help-contact-level = 1 дежурная служба, 2 командование, 3 штаб, 4 министерство, 5 глава
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }; пусто: любой
help-scope-agreement = пусто: любое
help-scope-topics = пусто: любые
help-scope-kinds = номера видов из каталога; пусто: любые
help-contact-topics = пусто: все
help-contact-hours = пусто: всегда
help-holidays = каждый день указывается его временем 00:00 UTC
help-answer-items = пусто: на все
help-state-cites = новейшие версии уведомлений другой стороны, пересекающихся с планом; кто переводит план в состояние «идёт», должен прочитать их до того
help-activity-id = неизменен во всех последующих версиях
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = счёт от 0; 0 — собственный текст сообщения
help-complement = метры, минуты или градусы, как сказано в предложении
help-article = 0 — преамбула
help-amend-target = уведомление или новейшее изменение к нему
help-cancel-since = пусто: немедленно

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }; отправление: { $depart }; прибытие: { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: данные в последний раз прошли { $last_ok }
form-weekly-hours = часовой пояс { $zone }
form-contact = { $level }: { $office }
form-point = пункт { $no }: { $texts }
form-follow-up = { $owner }, не позднее { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = всё, что можно приостановить
form-forces-nothing = количество не указано

## Plans: kinds, states, replies

activity-kind-exercise = учение
activity-kind-live-firing = боевые стрельбы
activity-kind-missile = пуск ракеты
activity-kind-rocket-launch = космический запуск
activity-kind-space-debris = падение космических обломков
activity-kind-hazardous-operation = опасные работы
activity-kind-patrol = патрулирование
activity-kind-relocation = передислокация
activity-kind-transit = транзит
activity-kind-closed-area = закрытый район
activity-kind-works = работы
activity-kind-hazard = опасность
activity-kind-other = иная деятельность

activity-state-draft = черновик
activity-state-notified = объявлено
activity-state-amended = изменено
activity-state-active = идёт
activity-state-nonconforming = вне объявленных пределов
activity-state-contingent = управление не гарантировано, держитесь в стороне
activity-state-ended = завершено
activity-state-cancelled = отменено

action-returning = возвращение в объявленные пределы
action-holding = удержание на месте
action-terminating = прекращение деятельности
action-landing = посадка
action-keep-clear = просим держаться в стороне
action-rescue-under-way = идут спасательные работы
action-lost-contact = связь со средством потеряна

decision-noted = принято к сведению
decision-noted-with-comment = принято к сведению, с комментарием
decision-cannot-support-safely = не можем безопасно обеспечить
decision-approved = одобрено, как предусмотрено уставом

severity-margin-only = пересекаются только запасы безопасности
severity-caution = требует осторожности
severity-serious = серьёзное

system-class-surface-ship = надводные корабли
system-class-submarine = подводные лодки
system-class-fixed-wing = самолёты
system-class-helicopter = вертолёты
system-class-unmanned-aircraft = беспилотные летательные аппараты
system-class-artillery = артиллерия
system-class-rocket-artillery = реактивная артиллерия
system-class-surface-to-air-missile = зенитные ракеты
system-class-anti-ship-missile = противокорабельные ракеты
system-class-torpedo = торпеды
system-class-mine-warfare = минно-тральные средства
system-class-armour = бронетехника
system-class-amphibious = морской десант
system-class-airborne = воздушный десант
system-class-bomber = бомбардировщики
system-class-tanker = самолёты-заправщики
system-class-laser = лазеры
system-class-jamming = радиоэлектронное подавление
system-class-unmanned-surface-vessel = безэкипажные надводные суда

hazard-gunfire = стрельба
hazard-missiles = ракеты
hazard-bombs = бомбы
hazard-falling-objects = падение предметов
hazard-underwater-explosion = подводные взрывы
hazard-towed-object = буксируемый объект
hazard-laser-light = лазерное излучение
hazard-radio-interference = радиопомехи
hazard-navigation-interference = помехи спутниковой навигации
hazard-unlit-vessels = суда без огней
hazard-low-flying = полёты на малых высотах
hazard-mines = мины
hazard-other = иная опасность

reason-weather = погода
reason-technical = технические причины
reason-safety = безопасность
reason-conflict-with-plan = пересечение с другим планом
reason-operational = оперативные причины
reason-political = политические причины
reason-error-in-notice = ошибка в уведомлении
reason-completed = выполнено
reason-not-needed = больше не требуется
reason-no-authority = нет на это полномочий
reason-not-readable = не удалось прочитать
reason-not-for-us = не для этой должности
reason-rescue = спасательные работы
reason-request-of-peer = по просьбе другой стороны
reason-maintenance = техническое обслуживание
reason-other = иная причина
reason-not-stated = причина не указана

## Launches

launch-class-ballistic-missile-land = баллистическая ракета, пуск с суши
launch-class-ballistic-missile-submarine = баллистическая ракета, пуск с подводной лодки
launch-class-ballistic-missile-other = баллистическая ракета, иное
launch-class-cruise-missile = крылатая ракета
launch-class-hypersonic = гиперзвуковой аппарат
launch-class-space-launch = космический запуск
launch-class-sounding-rocket = геофизическая ракета
launch-class-missile-defence-test = испытание противоракетной обороны
launch-class-other = иной пуск

direction-north = север
direction-north-east = северо-восток
direction-east = восток
direction-south-east = юго-восток
direction-south = юг
direction-south-west = юго-запад
direction-west = запад
direction-north-west = северо-запад

height-class-below-100-km = ниже 100 км
height-class-from-100-to-500-km = от 100 до 500 км
height-class-above-500-km = свыше 500 км
height-class-orbit = на орбиту

range-class-below-500-km = менее 500 км
range-class-from-500-to-2000-km = от 500 до 2000 км
range-class-from-2000-to-5500-km = от 2000 до 5500 км
range-class-above-5500-km = свыше 5500 км
range-class-orbit = на орбиту

launch-field-launch-class = класс
launch-field-count = количество пусков
launch-field-launch-area = район пуска
launch-field-azimuth = азимут
launch-field-impact-areas = районы падения
launch-field-height = высота
launch-field-range = дальность

launch-outcome-as-planned = как запланировано
launch-outcome-ended-early = завершился раньше
launch-outcome-outside-announced-areas = вне объявленных районов
launch-outcome-postponed = отложено
launch-outcome-cancelled = отменено
launch-outcome-not-stated = итог не указан

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = согласуется с уведомлением, имеющимся на этой линии (не устанавливает, что именно было запущено)
match-partly = частично согласуется с уведомлением, имеющимся на этой линии (не устанавливает, что именно было запущено)
match-none-held = на этой линии нет уведомления, с которым это согласуется
match-not-compared = с уведомлениями не сравнивалось

confidence-low = низкая
confidence-medium = средняя
confidence-high = высокая

## Questions, answers, positions

topic-activity = деятельность
topic-conflict = пересечение планов
topic-launch = пуск
topic-incident = инцидент
topic-contact = контакты
topic-other = иное дело
topic-encounter = сближение
topic-site = защищённый объект
topic-movement = защищённое передвижение
topic-ceasefire = прекращение огня
topic-meeting = встреча
topic-commitment = обязательство
topic-line = сама линия
topic-charter = устав
topic-rescue = поиск и спасание
topic-exercise = учение
topic-detained-persons = задержанные лица

item-objectives = какова цель?
item-location = где именно?
item-end-date = когда это закончится?
item-designation = как это называется?
item-subordination = какое командование руководит?
item-numbers = сколько участвует?
item-types = какие типы участвуют?
item-confirm-times = остаётся ли в силе объявленное время?
item-confirm-area = остаётся ли в силе объявленный район?
item-confirm-heights = остаются ли в силе объявленные высоты?
item-can-shift-time = можно ли сместить время?
item-can-shift-area = можно ли сместить район?
item-radio-contact = на какой частоте можно вызвать?
item-is-it-yours = это ваше?
item-was-it-intended = было ли это намеренно?
item-control-status = под контролем ли это?
item-launch-announced = был ли этот пуск объявлен и в каком уведомлении?
item-launch-class = какого класса был пуск?
item-impact-area = где это упадёт?
item-casualties = есть ли раненые или погибшие?
item-need-assistance = нужна ли вам помощь?
item-whereabouts = где это находится сейчас?
item-who-to-call = кого можно вызвать по этому поводу?
item-next-report = когда вы сообщите снова?
item-reason = по какой причине?
item-meaning-of-message = что означает ваше сообщение?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = да
result-no = нет
result-unable = не можем
result-stand-by = { $minutes ->
    [none] ждите
    [one] ждите { $minutes } минуту
    [few] ждите { $minutes } минуты
    [many] ждите { $minutes } минут
   *[other] ждите { $minutes } минуты
}
result-no-information = нет сведений
result-repeat = повторите, пожалуйста

stage-sight = с листа
stage-rough = черновой
stage-reviewed = выверенный

position-kind-claim = утверждение
position-kind-denial = отрицание
position-kind-reservation = оговорка
position-kind-objection = возражение
position-kind-note = для протокола

delivery-machine-received = получено машиной
delivery-opened = открыто человеком
delivery-not-delivered = не доставлено

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = Мы держимся в стороне от объявленного вами района.
meaning-passing-through = Мы намерены пройти через объявленный район.
meaning-aircraft-to-identify = Мы высылаем воздушное судно, чтобы опознать вас.
meaning-holding-position = Мы остаёмся на месте.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] Мы меняем курс.
    [one] Мы ложимся на истинный курс { $complement } градус.
    [few] Мы ложимся на истинный курс { $complement } градуса.
    [many] Мы ложимся на истинный курс { $complement } градусов.
   *[other] Мы ложимся на истинный курс { $complement } градуса.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] Мы поворачиваем вправо (на правый борт).
    [one] Мы поворачиваем вправо (на правый борт) на { $complement } градус.
    [few] Мы поворачиваем вправо (на правый борт) на { $complement } градуса.
    [many] Мы поворачиваем вправо (на правый борт) на { $complement } градусов.
   *[other] Мы поворачиваем вправо (на правый борт) на { $complement } градуса.
}
meaning-turning-to-port = { $complement ->
    [none] Мы поворачиваем влево (на левый борт).
    [one] Мы поворачиваем влево (на левый борт) на { $complement } градус.
    [few] Мы поворачиваем влево (на левый борт) на { $complement } градуса.
    [many] Мы поворачиваем влево (на левый борт) на { $complement } градусов.
   *[other] Мы поворачиваем влево (на левый борт) на { $complement } градуса.
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] Мы останавливаемся.
    [one] Мы остановимся не позднее чем через { $complement } минуту.
    [few] Мы остановимся не позднее чем через { $complement } минуты.
    [many] Мы остановимся не позднее чем через { $complement } минут.
   *[other] Мы остановимся не позднее чем через { $complement } минуты.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] Мы набираем высоту.
    [one] Мы набираем высоту до { $complement } метра над средним уровнем моря.
   *[other] Мы набираем высоту до { $complement } метров над средним уровнем моря.
}
meaning-descending = { $complement ->
    [none] Мы снижаемся.
    [one] Мы снижаемся до { $complement } метра над средним уровнем моря.
   *[other] Мы снижаемся до { $complement } метров над средним уровнем моря.
}
meaning-keeping-course-and-speed = Мы сохраняем свой курс и скорость.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] Мы выходим из района.
    [one] Мы выйдем из района не позднее чем через { $complement } минуту.
    [few] Мы выйдем из района не позднее чем через { $complement } минуты.
    [many] Мы выйдем из района не позднее чем через { $complement } минут.
   *[other] Мы выйдем из района не позднее чем через { $complement } минуты.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] Просим держаться в стороне от объявленного нами района.
    [one] Просим держаться в стороне от объявленного нами района: не ближе чем { $complement } метр.
    [few] Просим держаться в стороне от объявленного нами района: не ближе чем { $complement } метра.
    [many] Просим держаться в стороне от объявленного нами района: не ближе чем { $complement } метров.
   *[other] Просим держаться в стороне от объявленного нами района: не ближе чем { $complement } метра.
}
meaning-call-on-radio = Просим вызвать нас на согласованном радиоканале.
meaning-keep-distance = { $complement ->
    [none] Просим держать дистанцию.
    [one] Просим держать дистанцию { $complement } метр.
    [few] Просим держать дистанцию { $complement } метра.
    [many] Просим держать дистанцию { $complement } метров.
   *[other] Просим держать дистанцию { $complement } метра.
}
meaning-do-not-cross-ahead = Просим не пересекать наш курс впереди нас.
meaning-switch-off-fire-control = Просим выключить ваш радиолокатор управления огнём.
meaning-switch-off-illumination = Просим выключить ваш свет или лазер, направленные на нас.
meaning-stop-interference = Просим прекратить радиопомехи.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] Впереди вас опасность.
    [one] Впереди вас, в { $complement } метре, опасность.
   *[other] Впереди вас, в { $complement } метрах, опасность.
}
meaning-towing = { $complement ->
    [none] Мы буксируем объект.
    [one] Мы буксируем объект на расстоянии { $complement } метра за кормой.
   *[other] Мы буксируем объект на расстоянии { $complement } метров за кормой.
}
meaning-submarine-operating = Вблизи этого места действует подводная лодка.
meaning-aircraft-operating = Наши воздушные суда взлетают и садятся.
meaning-rescue-in-progress = Здесь идут спасательные работы.
meaning-unable-to-manoeuvre = Мы не можем маневрировать.
meaning-navigation-unreliable = Наша навигация ненадёжна.

# Assurances
meaning-no-hostile-intent = Мы не имеем враждебных намерений.
meaning-entered-by-mistake = Мы вошли по ошибке и выходим.
meaning-weapons-not-readied = Наше оружие не приведено в готовность.
meaning-misunderstanding = Произошло недоразумение; просим ничего не предпринимать.

# State of an activity
meaning-ended = Объявленная нами деятельность завершена.
# Minutes.
meaning-delayed = { $complement ->
    [none] Объявленная нами деятельность задерживается.
    [one] Объявленная нами деятельность задерживается на { $complement } минуту.
    [few] Объявленная нами деятельность задерживается на { $complement } минуты.
    [many] Объявленная нами деятельность задерживается на { $complement } минут.
   *[other] Объявленная нами деятельность задерживается на { $complement } минуты.
}
meaning-real-not-exercise = Это происходит на самом деле, это не учение.
meaning-exercise-stops = Учение прекращается сейчас.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = Как произносить
signal-group-1 = намерения
signal-group-2 = просьбы
signal-group-3 = предупреждения
signal-group-4 = заверения
signal-group-5 = состояние деятельности

## Receipts, the line, contacts, keys

level-received = получено машиной
level-opened = открыто человеком
level-understood = понятно читателю (не согласие)
level-passed = передано дальше
level-decided = решение принято
level-answered = ответ дан
level-rejected = обработать невозможно
level-confirmed-as-heard = подтверждено, как услышано
level-delivered-to-principal = доставлено главе

bearer-kind-tls = сеть (TLS)
bearer-kind-file-drop = файлы из рук в руки
bearer-kind-serial-line = последовательная линия
bearer-kind-voice = голос

transport-up = да
transport-degraded = с трудом
transport-down = нет

politics-open = открыто
politics-partly-suspended = частично приостановлено
politics-suspended = приостановлено

holder-in-post = в должности
holder-acting = исполняющий обязанности
holder-vacant = должность вакантна
holder-not-stated = кто в должности, не указано

authority-decides = принимает решения
authority-transmits = передаёт дальше
authority-represents = представляет

key-kind-add = добавлен
key-kind-rotate = введён взамен прежнего
key-kind-revoke = отозван
key-kind-compromise = доверять больше нельзя

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = приостановлено
own-term-cancelled = отменено
own-term-postponed = отложено
own-term-paused = взята пауза

charter-move-agree-article = статья согласована
charter-move-begin-trial = начало испытания
charter-move-put-in-force = введение в действие
charter-move-review = пересмотр
charter-move-leave = выход

## Incidents, events, distress

incident-class-misfire = сбой при выстреле или пуске
incident-class-border-crossing = пересечение границы или линии
incident-class-airspace-entry = вход в воздушное пространство
incident-class-waters-entry = вход в воды
incident-class-laser = лазер
incident-class-radar-lock = захват радиолокатором управления огнём
incident-class-close-approach = близкое сближение
incident-class-collision = столкновение
incident-class-shots-fired = выстрелы
incident-class-warning-shots = предупредительные выстрелы
incident-class-loss-of-control = потеря управления
incident-class-jamming = радиоэлектронное подавление
incident-class-flares-or-objects-dropped = сброшены тепловые ловушки или предметы
incident-class-uncivil-language = невежливые высказывания
incident-class-mine-or-drifting-object = мина или дрейфующий предмет
incident-class-launch-by-mistake = ошибочный пуск
incident-class-strike-on-protected-site = удар по защищённому объекту
incident-class-strike-on-movement = удар по защищённому передвижению
incident-class-detention = задержание лиц
incident-class-cable-or-pipeline-damage = повреждение кабеля или трубопровода
incident-class-radiation-release = выброс радиации
incident-class-computer-incident = компьютерный инцидент
incident-class-other = иной инцидент

unit-class-surface-ship = надводный корабль
unit-class-submarine = подводная лодка
unit-class-fixed-wing = самолёт
unit-class-helicopter = вертолёт
unit-class-unmanned-aircraft = беспилотный летательный аппарат
unit-class-ground-unit = наземное подразделение
unit-class-air-defence-unit = подразделение противовоздушной обороны
unit-class-missile-unit = ракетное подразделение
unit-class-coast-guard = корабль береговой охраны
unit-class-civil-ship = гражданское судно
unit-class-civil-aircraft = гражданское воздушное судно
unit-class-convoy = конвой
unit-class-unknown = неизвестно, какое подразделение или судно

intent-accidental = ненамеренно
intent-deliberate = намеренно
intent-unknown = неизвестно

damage-none-known = известных нет
damage-minor = незначительные
damage-serious = серьёзные
damage-total-loss = полная потеря
damage-unknown = неизвестно

action-taken-ordered-stop = приказано прекратить
action-taken-withdrew = отведено
action-taken-opened-investigation = начато расследование
action-taken-offered-assistance = предложена помощь
action-taken-secured-evidence = сохранены доказательства
action-taken-grounded-similar-systems = приостановлены полёты подобных средств
action-taken-changed-procedure = изменён порядок действий
action-taken-informed-authorities = проинформированы органы власти
action-taken-none-yet = пока никаких

cause-technical-fault = техническая неисправность
cause-human-error = человеческая ошибка
cause-navigation-error = навигационная ошибка
cause-weather = погода
cause-misunderstood-message = сообщение было понято неверно
cause-notice-not-passed-on = уведомление не было передано дальше
cause-planned-activity = запланированная деятельность
cause-not-ours = это не наше
cause-under-investigation = ведётся расследование
cause-other = иное обстоятельство

assurance-not-directed-at-you = это не было направлено против вас
assurance-no-further-action = дальнейших действий не последует
assurance-has-stopped = это прекращено
assurance-measures-taken = меры приняты
assurance-forces-not-on-alert = силы не приведены в повышенную готовность
assurance-will-report-again = последует ещё одно сообщение

method-heard = на слух
method-seen = визуально
method-sensor = по данным прибора
method-reported = со слов других

weapon-class-small-arms = стрелковое оружие
weapon-class-heavy-machine-gun = крупнокалиберный пулемёт
weapon-class-grenade-launcher = гранатомёт
weapon-class-mortar = миномёт
weapon-class-artillery = артиллерия
weapon-class-multiple-rockets = реактивная система залпового огня
weapon-class-tank-gun = танковая пушка
weapon-class-anti-tank = противотанковое оружие
weapon-class-unmanned-aircraft = беспилотный летательный аппарат
weapon-class-air-strike = удар с воздуха
weapon-class-mine = мина
weapon-class-explosion-undetermined = взрыв, оружие не определено
weapon-class-flare = осветительная ракета

event-kind-explosion = взрыв
event-kind-burst = очередь выстрелов
event-kind-shot = выстрел
event-kind-projectile = снаряд в полёте
event-kind-movement-of-weapons = перемещение вооружения
event-kind-works-near-line = работы у линии
event-kind-crossing-of-line = пересечение линии
event-kind-overflight = пролёт

distress-nature-fire = пожар или взрыв на борту
distress-nature-flooding = поступление воды
distress-nature-collision = столкновение
distress-nature-grounding = посадка на мель
distress-nature-capsizing = опасность опрокидывания
distress-nature-sinking = тонет
distress-nature-disabled = не управляется, дрейфует
distress-nature-abandoning = экипаж оставляет судно
distress-nature-man-overboard = человек за бортом
distress-nature-aircraft-down = падение воздушного судна
distress-nature-aircraft-emergency = аварийная ситуация на воздушном судне
distress-nature-medical = нужна неотложная медицинская помощь
distress-nature-submarine-sunk = подводная лодка затонула
distress-nature-under-fire = под огнём
distress-nature-radiation = радиация
distress-nature-undesignated = бедствие иного характера

assistance-search = поиск
assistance-rescue = спасание
assistance-medical = медицинская помощь
assistance-tow = буксировка
assistance-firefighting = тушение пожара
assistance-divers = водолазы
assistance-hold-fire = не вести огонь
assistance-safe-passage = безопасный проход
assistance-information = сведения
assistance-none = помощь не нужна

## Tracks and encounters

track-kind-surface-ship = надводное судно
track-kind-submarine = подводная лодка
track-kind-fixed-wing = самолёт
track-kind-helicopter = вертолёт
track-kind-unmanned-aircraft = беспилотный летательный аппарат
track-kind-ground-vehicle = наземное транспортное средство
track-kind-convoy = конвой
track-kind-unknown = вид неизвестен

source-ais = AIS
source-ads-b = ADS-B
source-radar = радиолокатор
source-visual = видели своими глазами
source-own-report = собственное сообщение
source-other-sensor = другой прибор

advice-both-turn-to-starboard = обоим повернуть вправо (на правый борт)
advice-we-give-way = мы уступаем дорогу
advice-please-give-way = просим уступить дорогу
advice-keep-course = просим сохранять ваш курс
advice-call-on-radio = просим вызвать по радио
advice-separate-in-height = разойтись по высоте

## Protected sites and movements

site-category-hospital = больница
site-category-clinic = поликлиника
site-category-school = школа
site-category-shelter = убежище
site-category-warehouse = склад
site-category-office = офис
site-category-water-works = водопроводное сооружение
site-category-power-station = электростанция
site-category-nuclear-facility = ядерный объект
site-category-dam = плотина
site-category-cultural-property = культурная ценность
site-category-place-of-worship = культовое сооружение
site-category-detention-place = место содержания под стражей
site-category-crossing-point = пункт пропуска
site-category-observer-post = пост наблюдателей
site-category-residence-of-staff = жильё персонала
site-category-other = иной объект

verification-visit-with-satellite-position = посещение с определением координат по спутникам
verification-imagery = снимки
verification-documents = документы
verification-two-sources = два источника
verification-not-verified = не проверено

site-status-registered = зарегистрировано
site-status-reverified = проверено повторно
site-status-suspended = запись приостановлена
site-status-deregistered = запись отозвана

purpose-relief-goods = гуманитарная помощь
purpose-medical-evacuation = медицинская эвакуация
purpose-staff-rotation = ротация персонала
purpose-medical-supplies = медицинские грузы
purpose-evacuation-of-civilians = эвакуация гражданских лиц
purpose-repair = ремонт
purpose-monitoring = наблюдение
purpose-grain = зерно
purpose-prisoner-exchange = обмен пленными
purpose-remains = возвращение останков
purpose-other = иная цель

vehicle-type-car = легковой автомобиль
vehicle-type-armoured-car = бронированный автомобиль
vehicle-type-truck = грузовой автомобиль
vehicle-type-ambulance = автомобиль скорой помощи
vehicle-type-bus = автобус
vehicle-type-ship = судно
vehicle-type-boat = катер или лодка
vehicle-type-helicopter = вертолёт
vehicle-type-aircraft = самолёт
vehicle-type-train = поезд
vehicle-type-on-foot = пешком

night-marking-none = нет
night-marking-beacon = маячок
night-marking-roof-light = огонь на крыше
night-marking-thermal-panel = тепловая панель
night-marking-infrared-strobe = инфракрасный проблесковый огонь
night-marking-hazard-lights = аварийная сигнализация

## Calls, meetings, readouts, commitments, crises

media-voice = голосовая связь
media-video = видеосвязь
media-in-person = личная встреча

reply-accept = принято
reply-decline = отклонено
reply-stand-by = { $minutes ->
    [none] ждите
    [one] ждите { $minutes } минуту
    [few] ждите { $minutes } минуты
    [many] ждите { $minutes } минут
   *[other] ждите { $minutes } минуты
}

publish-nothing = ничего
publish-agreed-points = согласованные пункты
publish-all = всё

meeting-step-proposal = предложено
meeting-step-counter = предложено другое время или другая повестка дня
meeting-step-agreed = согласовано
meeting-step-held = состоялась
meeting-step-not-held = не состоялась
meeting-step-postponed = отложено

commitment-state-open = открыто
commitment-state-done = выполнено
commitment-state-overdue = просрочено
commitment-state-withdrawn = отозвано

crisis-step-opened = начато
crisis-step-holding-reply = промежуточный ответ
crisis-step-first-facts = первые факты
crisis-step-call = разговор
crisis-step-joint-sheet = совместная справка
crisis-step-contact = контакт поддержан
crisis-step-closed = закрыто

## Names of the open lists, for codes that are not known here

list-action = действия
list-action-taken = принятые меры
list-activity-kind = вид деятельности
list-advice = совет
list-assistance = помощь, о которой просят
list-assurance = заверения
list-bearer-kind = канал
list-carried-by = способ поступления
list-cause = обстоятельство
list-damage = повреждения
list-distress-nature = характер бедствия
list-event-kind = вид события
list-function = получатель по функции
list-hazard = опасности
list-height-class = высота
list-incident-class = инцидент
list-item = вопрос
list-launch-class = класс пуска
list-launch-field = поля уведомления о пуске
list-launch-outcome = итог пуска
list-meaning = сигналы
list-night-marking = обозначение ночью
list-position-kind = вид позиции
list-purpose = цель
list-range-class = дальность
list-reason = причина
list-site-category = категория объекта
list-source = источник трека
list-system-class = виды средств
list-topic = тема
list-track-kind = вид трека
list-unit-class = класс подразделения или судна
list-vehicle-type = транспортное средство
list-verification = проверка
list-weapon-class = оружие

## Labels on screens

label-answers = Ответы
label-area = Район
label-cancelled = Отменено
label-claimed-time = Часы автора
label-conflicts = Пересечения
label-doubt = Сомнение
label-from = От
label-heights = Высоты
label-id = Запись
label-not-compared = Не сопоставлено
label-reduced-version = Сокращённая версия до этого
reduced-follows = { $entry } составлена именно из этого уведомления
reduced-differs = { $entry } составлена не из этого уведомления
label-receipts = Квитанции
label-nearest-at = Время наибольшего сближения
label-heights-apart = Разница высот по указанным числам
label-common-area = Общая площадь
label-computed-here = Расчёт здесь
conflict-check-agrees = тот же результат
conflict-check-differs = другой результат: сравните, что есть у обеих сторон
conflict-check-other-rules = несравнимо: рассчитано по другой версии правил
conflict-check-other-versions = несравнимо: рассчитано по версиям, которые здесь не последние
conflict-check-not-met = другой результат: по нашему расчёту они не пересекаются
label-same-event = То же событие, что и
label-source = Опубликовано как
label-text = Текст уведомления
label-to = Кому
label-windows = Время

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } пересекается с { $theirs }: { $windows }
conflict-margin = (только в пределах запаса безопасности)
# Those of one plan with the other party.
conflicts-of-plan = пересечения: { $number }
party-ours = наше
party-theirs = их
not-delivered = не доставлено
awaiting-answer = ожидает ответа
not-opened = не открыто
needs-answer = требует ответа
state-forked = раздвоение: доказательство, не в силе
state-after-closing = после закрытия его узла; не действует
state-no-body = объявлено; содержание ещё не поступило
state-sealed = объявлено; запечатано, ключ ещё не поступил
state-closed = закрыто здесь: { $officer }, { $at }: { $reason }
state-not-compared = не сопоставлено с другими планами
state-without-effect = не имеет действия
# Why something is kept and shown, and changes nothing.
no-effect-another-status = его статус (реальное, учение, тест) не тот, что у сообщения, за которым оно следует
no-effect-not-the-author = не от его автора
no-effect-own-plan = ответ на собственный план
no-effect-another-kind = другого вида, чем уведомление, которое оно меняет
no-effect-not-for-this-kind = не подходит к сообщению такого вида
no-effect-text-not-held = назван текст, которого здесь нет
no-effect-withdrawn-text = назван отозванный текст
no-effect-article-twice = одна статья названа дважды
no-effect-another-digest = его отпечаток не соответствует названным текстам
no-effect-another-target = названа другая запись
no-effect-another-article = относится к другой статье
no-effect-not-the-asker = не от стороны, которая спрашивала
no-effect-own-question = ответ на собственный вопрос
no-effect-another-key = назван другой ключ
no-effect-bad-public-key = открытый ключ, который нельзя регистрировать
no-effect-unknown-key = назван незарегистрированный ключ
no-effect-another-meeting = относится к другой встрече
no-effect-answers-nothing = соглашается с предложением, которого здесь нет
no-effect-own-proposal = соглашается с собственным предложением
no-effect-other-terms = соглашается на другие условия, чем предложенные
no-effect-sign-offs-missing = не хватает подписей держателей ключа его должности
no-effect-stand-bys-used-up = по уставу больше не осталось отсрочек ответа
told-without-effect = отправлено, но не имеет действия: { $reason }

situation-in-force = действующее
situation-planned = запланированное
situation-open = открытое
situation-overdue = просроченное
situation-suspended = приостановленное
situation-promised = обещанное
situation-awaiting = ожидает ответа
situation-not-delivered = не доставленное
situation-amended = изменённое
situation-cancelled = отменённое
situation-ended = завершённое
situation-lapsed = срок действия истёк
situation-outside-announced-limits = вне объявленных пределов
situation-control-uncertain = управление не гарантировано, держитесь в стороне
situation-answered = ответ дан
situation-standing-by = ожидание
situation-disputed = стороны заявляют по-разному
situation-agreed = согласованное
situation-missing-actuals = нет сообщения о фактических количестве и времени
situation-unmatched-launch = наблюдавшийся пуск без уведомления, с которым он согласуется
situation-nothing-open = открытых дел нет
situation-same = оба узла видят одну и ту же обстановку
situation-differs = два узла видят обстановку по-разному; сверьте журналы

# $at: time.
answer-due-by = ответ нужен не позднее { $at }
answer-overdue-since = ответа не зафиксировано; срок истёк { $at }
# $minutes: a number.
answer-due-in = { $minutes ->
    [one] до срока ответа { $minutes } минута
    [few] до срока ответа { $minutes } минуты
    [many] до срока ответа { $minutes } минут
   *[other] до срока ответа { $minutes } минуты
}
stand-by-until = ожидание до { $at }
holding-reply-due-by = промежуточный ответ нужен не позднее { $at }
first-facts-due-by = первые факты нужны не позднее { $at }
call-due-by = разговор нужен не позднее { $at }
joint-sheet-due-by = совместная справка нужна не позднее { $at }
contact-missed = контакт, назначенный на { $at }, не состоялся
meeting-due-by = встреча нужна не позднее { $at }
actuals-due-by = сообщение о фактических количестве и времени нужно не позднее { $at }
review-due-at = будет рассмотрено снова { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = ответа нет; следующий уровень — { $level }: { $office }
next-level-none = ответа нет; следующего уровня нет
contact-reachable-now = связь возможна сейчас
contact-reachable-from = связь возможна с { $at }
contact-vacant = должность вакантна
ladder-step = { $level }: { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity }: начало { $at }; квитанции ещё не прислали: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = не активировано: с тех пор поступило: { $missed }; сначала прочитайте
activation-illegal = план не может перейти из состояния «{ $from }» в состояние «{ $to }»
# The scope names what is suspended; $term is its author's word.
scope-suspended = не отправлено: { $term } с { $at }; сохранено как черновик
scope-never-suspended = тесты, квитанции, сообщения о бедствии, ключи и возобновление никогда не приостанавливаются

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = срок заблаговременности соблюдён
lead-time-short = { $minutes ->
    [one] не хватает { $minutes } минуты
   *[other] не хватает { $minutes } минут
}
lead-time-late = позднее уведомление
threshold-reached = связанные виды деятельности вместе достигают порога: { $forces }
declared-and-actual = объявлено { $declared }, фактически { $actual }
withheld-count = { $count ->
    [one] в { $year } году не передано { $count } уведомление
    [few] в { $year } году не передано { $count } уведомления
    [many] в { $year } году не передано { $count } уведомлений
   *[other] в { $year } году не передано { $count } уведомления
}
withheld-limit = предел { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = от места { $locality } до объекта { $distance }: возможно, перепутаны широта и долгота
site-doubt-hemisphere = от места { $locality } до объекта { $distance }: возможно, перепутаны север и юг или восток и запад
site-doubt-swapped-hemisphere = от места { $locality } до объекта { $distance }: возможно, перепутаны широта и долгота, а также полушарие
site-doubt-duplicate = те же координаты, что у объекта { $other }
site-doubt-far-from-place = от места { $locality } до объекта { $distance }; верно ли указано место?
note-in-pause = лежит в районе паузы, которую заявили обе стороны; она действует до { $at }

# The node reminds; it never sends.
reminder-report = { $minutes ->
    [one] Сообщено ли другой стороне? { $incident }: осталась { $minutes } минута.
    [few] Сообщено ли другой стороне? { $incident }: осталось { $minutes } минуты.
    [many] Сообщено ли другой стороне? { $incident }: осталось { $minutes } минут.
   *[other] Сообщено ли другой стороне? { $incident }: осталось { $minutes } минуты.
}
reminder-report-overdue = Сообщено ли другой стороне? { $incident }: срок сообщения истёк { $at }.
reminder-draft-due = Черновик { $draft } можно отправить с { $at }; отправку разрешает человек: { $what }
reminder-draft-later = Черновик { $draft } придержан до { $at }: { $what }
reminder-sealed = Запечатано, ключ не поступил: запись { $entry }, { $party }, { $at }
reminder-sealed-more = Запечатано, ключ не поступил: других записей: { $count }
# What an audience sees of a notice.
sight-nothing = ничего
sight-coarse = приблизительно
sight-full = полностью
field-need-to-know-inside = В своих районах видит
field-need-to-know-areas = Его районы
field-need-to-know-outside = В других местах видит
field-need-to-know-delay-s = Задержка
field-need-to-know-before = До окончания задержки видит
draft-why-release = ждёт разрешения на отправку
draft-why-suspended = приостановлено
draft-why-later = не раньше { $at }
draft-why-withheld = этой аудитории не показывают
draft-why-written = написано; отправку разрешает человек
# For whom a draft waits.
waits-people = разрешений ещё не хватает: { $count }
waits-holders = подписей держателей ключа должности ещё не хватает: { $count }
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = ничего не отправлено; ожидает: { $what }
draft-kept = сохранено здесь, { $why }
draft-none = черновиков нет
draft-dropped = удалено: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = позже (сдвиг { $by })
way-earlier = раньше (сдвиг { $by })
way-higher = выше на { $by }
way-lower = ниже на { $by }
way-aside = { $by } в направлении { $towards }
way-pauses = с перерывами
way-cut = срезано по прямой, остаётся { $kept } %, вершин: { $corners }
way-bite = вырезано то, что мешает, остаётся { $kept } %, вершин: { $corners }
way-name-later = Позже
way-name-earlier = Раньше
way-name-higher = Выше
way-name-lower = Ниже
way-name-aside = В сторону
way-name-pauses = С перерывами
way-name-cut = Срезать по прямой
way-name-bite = Вырезать то, что мешает
way-name-two-kinds = Выше или ниже, и в другое время
closed-not-allowed = не разрешено
closed-not-possible = невозможно
closed-blocked = мешает: { $plans }
closed-limits = за пределами
resolve-nothing = Не пересекается ни с чем действующим и ни с одним черновиком; менять нечего.
resolve-none = В ваших пределах ни одного выхода нет.
resolve-met = Пересекается с: { $plans }
kept-at-home = сохранено у себя, ничего не отправлено: { $what }
sent-before = отправлено раньше под этим номером запроса; ничего не изменено
thread-under-charter = отсюда действует устав: { $charters }
thread-first-charter = первый
inbox-nothing = здесь ничего нет
conflicts-counted = Пересечений: { $number }; отпечаток результата: { $fingerprint }
conflicts-more = ещё: { $number } (openline inbox --conflicts)
hint = подсказка: { $said }
note = примечание: { $said }
head-number = №
head-parts = Частей
head-bytes = Байт
catalogue-marks = * необходимо заполнить; + можно показать без остального сообщения
catalogue-example = Пример
catalogue-size = Размер, байт: { $content }, частей: { $parts }; в канале связи { $wire }: заголовок и подпись { $header }, запечатанное тело { $body }, кадры { $frames }.
catalogue-sizes-of = Числа частей и байт — для примера: { $command }
compose-begin = ? показывает, что принимает поле; пустая строка пропускает поле, если его можно пропустить
compose-not-read = не понято; поле принимает: { $takes }
incident-forgotten = снято: { $number }; ничего не отправлено
drawn = рисунок: { $file }
chart-answered-in-time = Запрошена сторона, ответила в срок
chart-time-to-answer = Время до ответа, медиана, с
head-line = Линия
head-with = С кем
head-link = Связь
head-held = Есть здесь
head-identical = Одинаково
line-held = сказано { $said }, действий самого журнала { $acts }
line-held-sealed = сказано { $said } (запечатанных: { $sealed }), действий самого журнала { $acts }
line-state-offered = предложена
line-state-confirmed = подтверждена
link-up = есть
link-down = нет
link-not-confirmed = линия не подтверждена
link-no-node = узел не работает
link-some = есть: { $up } из { $all }
line-offered = предложение линии со стороной { $peer }: { $file }; передайте его любым путём
line-taken-up = линия со стороной { $peer } принята
line-read-digits = Прочитайте эти цифры другой стороне по пути, на котором вы узнаёте голос:
line-same-digits = На обоих экранах должны быть одни и те же цифры; если нет, кто-то подменил карточку.
line-next = далее на обеих сторонах: { $command } (с цифрами, которые читает другая сторона)
line-ask-digits = 60 цифр, как их читает вам другая сторона
line-confirmed = линия { $line } со стороной { $peer } подтверждена с этой стороны
line-card-counts = линия { $line }: карточка № { $serial } стороны { $party } действует с этого момента
line-card-held = линия { $line }: карточка № { $serial } стороны { $party } уже есть в журнале
line-node-joined = узел { $node } присоединился
line-node-gone = узла { $node } больше нет
ring-alarm = сигнал тревоги: { $command }
ring-bell = звонок терминала
ring-busy = сигнал тревоги уже звучит
ring-ended = завершилось с кодом { $code }
ring-goes-on = продолжается
head-state = Состояние
head-what = Что
head-when = Когда
head-stands = Положение
head-section = Обстановка
head-draft = Черновик
head-type = Вид
head-why = Почему здесь
head-released-by = Разрешили
head-waits-for = Ожидает
head-change = Изменение
head-cost = Цена
head-witnessed = Засвидетельствовано
witness-at = свидетель { $name }: { $address }
witness-nowhere = свидетеля { $name } больше не спрашивают
witness-made = свидетель { $name } создан в { $folder }
witness-keys = его открытые ключи, для сторон, которые назовут его в уставе: { $file }
witness-next = далее, когда они это сделают: { $command }
witness-watches = за линией { $line } ({ $name }) он следит со следующего запуска; лент: { $feeds }
witness-found = { $party }: ключами её узла подписаны две истории ленты { $origin }
witness-caught-up = собственных контрольных точек взято из экспортов: { $number }; свидетель снова подписывает
relay-health = ретранслятор { $name }: связь: { $link }
relay-holds = ретранслятор { $name }: связь: { $link }; записей, по его словам, у него: { $held }; здесь: { $all }
relay-given = линия { $line }: с этого момента её передаёт ретранслятор { $name } ({ $addresses })
relay-is-witness = этот ретранслятор — также свидетель { $name } из устава
relay-removed = линия { $line }: ретранслятор { $name } больше её не передаёт
relay-card-written = карточка ретранслятора { $name }: { $file }; каждая сторона даёт её своим узлам: { $command }
relay-carries = линию { $line } ({ $name }) ретранслятор передаёт со следующего запуска
# Tables and columns of the report.
report-counts = Что сказано
report-lateness = Поздние уведомления
report-receipts = Квитанции
report-answers = Ответы
report-tests = Тесты линии
report-withheld = Непереданные уведомления
report-suspensions = Приостановления
report-actuals = Объявленное и фактическое
report-actuals-missing = Недостающие отчёты о фактических данных
column-party = Сторона
column-element = Вид
column-status = Статус
column-entries = Записей
column-notices = Уведомлений
column-late = Поздних
column-after-start = После начала
column-short-median-min = Не хватило, медиана, мин
column-short-most-min = Не хватило, наибольшее, мин
column-step = Ступень
column-receipted = Квитанций
column-of = Из
column-median-s = Медиана, с
column-p90-s = 90 %, с
column-asked = Спрошено
column-answered = Отвечено
column-in-time = Вовремя
column-no-answer = Без ответа
column-not-delivered = Не доставлено
column-open = Открытые
column-tests = Тестов
column-missed = Пропущено
column-longest-gap-s = Самый долгий перерыв, с
column-agreement = Соглашение
column-year = Год
column-withheld = Не передано
column-limit = Предел
column-over = Сверх предела
column-entry = Запись
column-since = С
column-seconds = Секунд
column-said-within = Сказано тем временем
column-plan = План
column-name = Номер автора
column-field = Поле
column-declared = Объявлено
column-actual = Фактически
column-ended-at = Завершено
column-due = Срок
column-start = Начало
column-end = Конец
trigger-misfire = сбой при выстреле или пуске
trigger-unintended-launch = ненамеренный пуск
trigger-launch-off-course = отклонение от траектории после пуска
trigger-border-crossing = пересечение границы или линии
trigger-airspace-entry = вход в воздушное пространство
trigger-territorial-sea-entry = вход в территориальное море
trigger-shots-fired = выстрелы
trigger-collision = столкновение
trigger-laser = лазер
trigger-radar-lock = захват радиолокатором управления огнём
trigger-jamming = радиоэлектронное подавление
trigger-unsafe-approach = опасное сближение
trigger-interception = перехват
trigger-uncrewed-out-of-control = потеря управления безэкипажным средством
trigger-weapon-adrift = дрейфующее оружие
trigger-submarine-accident = авария подводной лодки
trigger-radiological = радиация
trigger-debris = падение обломков
trigger-strike-on-protected-site = удар по защищённому объекту
trigger-outside-announced-limits = вне объявленных пределов

## What rings until a person takes it

ring = ЗВОНОК: { $said } Ожидают: { $waiting }.
ring-where = где звонит: { $level }
ring-where-topic = где звонит: { $level }, тема: { $topic }
ring-offices = { $where }: { $offices }
ring-not-real = { $count ->
    [0] без звонка: { $said }
   *[other] без звонка: { $said } … и ещё { $count }
}
ring-reminder = сообщение о собственном инциденте
ring-test = Тест сигнала. Ничего не произошло.
taken-by = взял(а) { $who }, { $at }
escalated-untaken = передано выше, { $level }, { $at }: никто не взял
escalated-unanswered = передано выше, { $level }, { $at }: срок истёк без ответа
ring-own-event = в этом узле
ring-no-test = тест линии
needless-not-real = учение или тест
needless-again = то же самое уже было сказано в течение часа до этого
needless-nothing-followed = взято, и ничего не последовало
own-event-duress = Офицер, возможно, действует под принуждением: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = согласуется с уведомлением { $notice } (не устанавливает, что именно было запущено)
launch-partly = частично согласуется с уведомлением { $notice } (не устанавливает, что именно было запущено)
launch-none-held = на этой линии нет уведомления, с которым это согласуется
launch-no-observation = наблюдений не внесено
aspect-time = время
aspect-place = место
aspect-direction = направление
aspect-class = класс
standing-agrees = совпадает
standing-near = близко
standing-differs = отличается
standing-not-stated = не указано
match-reason-in-window = в пределах объявленного окна
match-reason-within-validity = в пределах срока действия уведомления, вне его окна
match-reason-before-window = до начала объявленного окна
match-reason-after-window = после окончания объявленного окна
match-reason-after-cancellation = после отмены уведомления
match-reason-in-launch-area = в пределах объявленного района пуска
match-reason-outside-launch-area = вне объявленного района пуска
match-reason-up-range-of-impact-area = перед объявленным районом падения, если смотреть по направлению полёта
match-reason-far-from-impact-areas = далеко от объявленных районов падения
match-reason-place-not-stated = в уведомлении не указано место
match-reason-place-unreadable = объявленное место здесь не удаётся прочитать
match-reason-in-direction = в объявленном направлении
match-reason-off-direction = в ином направлении, чем объявлено
match-reason-towards-impact-area = в сторону объявленного района падения
match-reason-away-from-impact-areas = в направлении от объявленных районов падения
match-reason-direction-not-stated = в уведомлении не указано направление
match-reason-direction-not-observed = направление не наблюдалось
match-reason-same-class = тот же класс, что и объявленный
match-reason-other-class = по оценке, иной класс, чем объявленный
match-reason-class-not-stated = в уведомлении не указан класс
match-reason-class-not-observed = класс не оценивался
match-reason-late-notice = уведомление поступило после пуска
match-reason-margin-only = только в пределах неопределённости
match-reason-nothing-held = нет ни одного уведомления
match-reason-no-notice-at-that-time = на то время уведомления нет
match-reason-no-notice-for-that-place = для того места уведомления нет
match-reason-window-over = окно закончилось

## Readouts compared

# $party: name of a party.
readout-agreed = согласовано
readout-stated-by = заявляет { $party }
readout-only-in = есть только в тексте стороны { $party }
readout-differs = два текста различаются
readout-alike = одинаково записано в обоих текстах
readout-no-longer = было согласовано, теперь уже нет
readout-would-agree = Пункты, согласованные при этом тексте: { $points }
readout-would-undo = Пункты, при этом тексте уже не согласованные: { $points }
readout-line-points = Пункт { $no }
readout-line-stated = Заявление { $no }
readout-line-follow-up = Последующее действие { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = То, что говорится теперь, регулирует первый устав этой линии.
charter-governs-in-force = То, что говорится теперь, регулирует устав { $digest }: в силе с записи { $entry } от { $since }.
charter-governs-on-trial = То, что говорится теперь, регулирует устав { $digest }: на испытании с записи { $entry } от { $since }.
charter-governs-on-trial-until = То, что говорится теперь, регулирует устав { $digest }: на испытании с записи { $entry } от { $since }, до { $until }.
charter-numbers = Его числа: { $numbers }.
charter-numbers-unknown = Неизвестны этому узлу, показаны и без действия: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = данные проходят
fact-transport-degraded = данные проходят с трудом
fact-transport-down = данные не проходят с { $at }
fact-transport-never = данные не проходят; не проходили с запуска этого узла
fact-bearer-up = { $name }: работает
fact-bearer-down = { $name }: не работает с { $at }
fact-bearer-never = { $name }: связи ещё не было
fact-test-overdue = следующий тест просрочен с { $at }
fact-clock-within = расхождение с нашими — { $most } или меньше
fact-clock-ahead = спешат относительно наших: { $least } или больше
fact-clock-behind = отстают от наших: { $least } или больше
fact-clock-contradicts = не определить: показания в её записях не согласуются
fact-clock-not-measured = ещё не измерено
fact-staffed = { $at } заявлено, что дежурство другой стороны ведётся
fact-not-staffed = { $at } заявлено, что дежурство другой стороны не ведётся
fact-staffing-not-stated = ведётся ли дежурство другой стороны, не заявлено
fact-staffing-lapsed = заявление от { $at } о том, что дежурство другой стороны ведётся, утратило силу
fact-dealings-open = стороны не заявляют о приостановлении
fact-identical = записей, одинаковых у обеих сторон: { $number }
fact-witnessed = из них засвидетельствовано: { $number } (совместно подписали не менее { $needed } из { $all } свидетелей)
fact-agreed = согласовано по счёту устава: { $number }
fact-two-histories = ключами стороны { $party } подписаны две истории одной ленты; доказательства сохранены
fact-quota-fetched-here = записи стороны { $party }, ожидающие квоты устава с { $at }: { $count }; они остаются у автора и поступают со временем, сигнал бедствия — сразу
fact-quota-fetched-there = собственные записи, которые { $party }, по её словам, не забирает с { $at }, так как они сверх квоты устава: { $count }; они ждут здесь и поступают со временем, сигнал бедствия — сразу
fact-flash-over-quota = молнии стороны { $party } сверх квоты устава: { $count }; они звонят как немедленные
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } заявляет: { $term }, с { $at }
fact-used-despite = { $party } объявляет: { $term }; несмотря на это линия использована: { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
test-missed = на тест номер { $number } ответа не было

## Words on every export

preamble = Отправка, получение или ответ не являются ни согласием, ни признанием фактов или ответственности, ни правовым признанием, ни позицией относительно суверенитета либо какой-либо границы.
protection-note = Уведомление не является предварительным условием защиты.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = это не объём и не намерение полёта по ASTM F3548
error-unknown = ошибка ({ $code })
error-peer-fault = другая сторона прислала то, что запрещено правилами линии; это сохранено как доказательство
error-misuse = сделать это так, как задано, нельзя
error-unavailable = чего-то нужного сейчас нет; попробуйте позже

error-after-closing = записи закрытого узла после последней, которую его сторона оставляет в силе
error-already-placed = на этом месте уже есть запись
error-audit-broken = журнал аудита узла не сходится
error-bad-alarm = команду сигнала нельзя выполнить
error-bad-offer = эта сторона не может принять предложение
error-bad-proof = доказательство не ведёт к подписанному корню
error-bad-public-key = этот открытый ключ нельзя регистрировать
error-bad-signature = подпись не подтверждается
error-body-mismatch = содержимое не то, которое называет запись
error-bad-grant = переданный секрет не открывается ключом, который в нём назван
error-bad-request = это не запрос узла на внесение в карточку его стороны
error-bad-seal = тело не открывается секретом, который передал его автор
error-body-sealed = тело запечатано, а ключа к нему здесь нет
error-malformed-act = открытое тело не является ни одним из собственных действий журнала
error-malformed-closing = закрытие узла не в должной форме
error-broken-chain = запись не называет предыдущую запись такой, какая она здесь есть
error-card-conflict = две карточки одной стороны противоречат друг другу
error-card-not-in-force = карточка вне срока, который сама указывает
error-channel-closed = канал закрыт; то, на что нет квитанции, отправляется снова
error-crooked-link = ссылка называет другую запись, чем утверждает; запись остаётся
error-digits-differ = цифры отличаются от цифр этого узла
error-empty-frame = другая сторона объявила кадр без единого байта
error-checkpoint-equivocation = один узел подписал два дерева одного размера над собственной лентой; оба сохранены как доказательство
error-contradiction = заявление называет не те записи, что хранятся здесь; оно сохранено как доказательство
error-equivocation = один узел подписал две разные записи для одного и того же места; обе сохранены как доказательство
error-not-signed-in = никто не вошёл
error-not-this-desk = запрос не со страницы этого пульта
error-not-your-role = у офицера нет нужной для этого роли
error-last-administrator = на этом пульте не осталось бы никого, кто администрирует
error-no-browser = на этом компьютере нет браузера для измерений и учений
error-training-only = учебный узел говорит только со своим имитируемым партнёром
error-sign-in-refused = ключ доступа, код или имя неверны
error-statement-equivocation = один узел заявил два разных содержания одной ленты при одинаковом размере; оба заявления сохранены как доказательство
error-frame-too-large = другая сторона объявила слишком большой кадр
error-gap = не хватает предыдущих записей; они запрошены
error-handshake-failed = аутентифицированный канал не установлен
error-invalid-cap-header = это не было бы сообщением CAP
error-invalid-coastlines = файл береговых линий повреждён
error-invalid-element = поле сообщения нарушает своё правило
error-invalid-geojson = это не GeoJSON или содержит объект, который не является объёмом
error-invalid-geometry = это не район, который можно сравнить
error-invalid-hours = эти часы не называют времени
error-invalid-rule = такого правила устав содержать не может
error-invalid-time = это не время
error-invalid-volume = объём нельзя сравнить с другими
error-line-exists = линия с этим номером уже есть и отличается
error-lock-held = другой процесс пишет в папку этого узла
error-malformed-body = содержимое не в согласованной форме
error-malformed-card = карточка не в согласованной форме
error-malformed-relay-card = карточка ретранслятора не в согласованной форме
error-malformed-charter = устав не в согласованной форме
error-malformed-checkpoint = контрольная точка не в согласованной форме
error-malformed-element = содержимое не содержит сообщения из каталога
error-malformed-encoding = байты не в согласованной кодировке
error-malformed-entry = байты не являются записью в согласованной форме
error-malformed-export = строка экспорта не в согласованной форме
error-malformed-proof = файл не является доказательством в согласованной форме
error-not-covered = контрольная точка или заявление в доказательстве не доходит до этой записи
error-malformed-frame = другая сторона прислала байты, которые не являются кадром
error-malformed-receipt = квитанция не в согласованной форме
error-malformed-statement = заявление не в согласованной форме
error-misheard = услышанное не является сигналом из списка
error-newer-schema = папка записана более поздней версией
error-older-store = папку записала версия, которая не запечатывала то, что хранит
error-no-gazetteer = список мест не установлен
error-no-node = ни один работающий узел не отвечает
error-not-read-yet = объявлено; содержание ещё не поступило
error-no-store = нет хранилища, которое можно прочитать
error-no-such-signature = на контрольной точке нет подписи этим ключом
error-bad-witness-keys = это не открытые ключи одного свидетеля
error-malformed-request = запрос не в согласованной форме
error-no-alarm = показанное не доказывает двух историй
error-too-long = запрос слишком длинный
error-too-many-tries = слишком много ошибок
error-two-histories = ключами одного узла подписаны две истории его ленты
error-witness-restored = папка свидетеля скопирована или восстановлена; он пока не подписывает
error-no-zones = часовые пояса не установлены
error-not-a-store = файл не является хранилищем узла
error-store-locked = это открывается только паролем узла
error-not-expressible = в этой форме нет слов для того, что объявлено
error-not-published = текст не является публикацией этого черновика
error-not-released = перед отправкой нужно больше людей или другие люди; остаётся черновиком
error-not-due = аудитории пока нельзя это видеть; ничего не отправлено
error-nothing-shown = по правилу эта аудитория ничего не видит; ничего не отправлено и не сохранено
error-officer-exists = офицер с таким именем уже есть
error-opened-to-read = хранилище открыто только для чтения
error-out-of-order = запись стоит не по порядку
error-out-of-place = запись стоит не на своём месте
error-out-of-turn = другая сторона заговорила не в свою очередь
error-own-feed-incomplete = не хватает записей собственной ленты этого узла; если писать сейчас, она раздвоится
error-request-reused = этот запрос уже делался с другим содержанием; действует первая запись
error-root-contradicted = подписанный корень противоречит записям в файле
error-worker-lost = процесс, выполнявший часть работы, завершился или не смог её выполнить
error-wrong-key = ключ в файле не открывает содержимое рядом с ним
error-source-unavailable = источник не отвечает
error-stale-citation = не активировано: пересекающиеся уведомления не прочитаны в их новейшей версии
error-stale-snapshot = сохранённый снимок другой версии; всё сворачивается заново
error-store-busy = хранилище занято другим процессом
error-store-closed = хранилище закрыто
error-store-damaged = хранилище повреждено; больше ничего не записывается
error-store-full = диск заполнен; ничего не сохранено
error-suspended = не отправлено: эта часть взаимодействия приостановлена; сохранено как черновик
error-too-slow = другая сторона не закончила вовремя
error-unencodable = значение, для которого в кодировке нет формы
error-unknown-entry = такой записи здесь нет
error-unknown-feed = на линии нет ленты этого узла
error-unknown-format = содержимое в формате, который эта версия не может открыть; оно сохранено
error-unknown-head = квитанция называет записи, которых здесь ещё нет
error-unknown-line = такой линии здесь нет
error-unknown-node = ни одна карточка этой линии не называет этот узел
error-unknown-peer = ответил кто-то с ключом, который здесь неизвестен
error-unknown-zone = часового пояса с таким названием нет
error-unproved-fork = две записи для одного места, и доказательства этому нет
error-stated-apart = заявлены две разные истории одной ленты; то, что все участники заявили одинаково, остаётся в силе
error-unreachable = по адресу другой стороны никто не ответил
error-unreadable-source = источник не удаётся прочитать так, как запрошено
error-wrong-card = карточки нет, или это не та, которую называет устав
error-wrong-line = запись с другой линии
error-wrong-officer = такого офицера нет, или пароль другой
error-wrong-passphrase = этот пароль не открывает файл

# what is kept of what others did against the rules (spec 3.10)

evidence-none = Ни против кого ничего не сохранено.
evidence-proves = Это доказывает
evidence-not = Это не доказывает
evidence-twice-proves = что этот ключ подписал два разных содержания одной ленты: обе подписи может проверить любой.
evidence-twice-not = кто и зачем воспользовался ключом. То, что все участники заявили раньше, остаётся неизменным.
evidence-other-proves = что этот ключ подписал не ту историю, которая хранится здесь.
evidence-other-not = какая из двух принадлежит автору: сравните оба журнала. Если лента раздвоена, каждая сторона могла добросовестно следовать другой ветви.
evidence-bytes-proves = другим — ничего сверх того, что подписано в этих байтах: что они пришли с этого узла, утверждает только ваш узел.
evidence-bytes-not = злого умысла: так же поступает программа другой версии или повреждённый диск.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = Подтверждается.
verdict-holds-why = Всё в этом файле, что можно проверить, таково, каким было подписано.
verdict-forked = Подтверждается, и видно раздвоение.
verdict-forked-why = Ключом одного узла подписаны две разные записи для одного места. Обе подписи подлинные.
verdict-fails = НЕ подтверждается.
verdict-fails-why = Что-то в этом файле не то, что было подписано. На названное выше нельзя полагаться.
verdict-preamble = Устав этой линии гласит
verdict-faults = Что не подтверждается
verdict-flags = Что автор сделал не так; запись остаётся
verdict-forks = Две записи для одного места
verdict-fork-above = Что из этого следует: тот, у кого был этот ключ, подписал две истории, и обе сохранены. Какая из них в силе, решают люди. Всё, что ранее подписали все участники, не затронуто.
verdict-place = место { $sequence }
verdict-line-of-file = строка { $line } файла
verdict-checked = Что проверено
verdict-count-cards = карточки участников, по их корневым ключам
verdict-count-entries = записи: подпись, цепь и порядок
verdict-count-pending = записи, ожидающие другую
verdict-count-bodies = содержимое: именно то, которое называют записи
verdict-count-bodies-opened = из них открыто ключами из файла
verdict-count-bodies-sealed = из них запечатано и не открыто
verdict-count-bodies-erased = содержимое, стёртое по правилу, которого нет в файле
verdict-count-bodies-missing = содержимое, которого нет в файле
verdict-count-bodies-unopened = содержимое в неизвестной здесь форме
verdict-count-forks = раздвоения, обе подписи каждого
verdict-count-checkpoints = контрольные точки лент
verdict-count-checkpoints-beyond = контрольные точки, охватывающие больше, чем есть в файле
verdict-count-statements = заявления участников о состоянии
verdict-count-stated-roots = ленты в заявлениях, совпадающие с файлом
verdict-count-stated-roots-beyond = ленты в заявлениях за пределами файла
verdict-count-receipts = машинные квитанции
verdict-count-receipts-beyond = квитанции, называющие больше, чем есть в файле
verdict-erased = Стёрто по правилу; записи остаются
verdict-erased-by = { $party } ({ $node }), { $rule }: названо записей: { $count }, из них без содержимого в этом файле: { $absent }
verdict-rule-1 = потому что завершены и давние
verdict-rule-2 = потому что этот вид дольше не хранят
verdict-rule-unknown = по правилу, неизвестному здесь ({ $number })
verdict-count-cosignatures = совместные подписи свидетелей
verdict-proves = Что это доказывает
verdict-proves-author = Каждая посчитанная выше запись подписана ключом узла, который она называет.
verdict-proves-cut = Все участники подписали одну и ту же историю. Записей в ней: { $count }. Её цифры: { $digits }. Кто сверяет эти цифры с другими, сверяет её целиком.
verdict-proves-no-cut = Не все участники заявили, что у них есть: не показано, что что-либо одинаково у всех сторон.
verdict-proves-witnessed = Из них также засвидетельствовано: { $count } (совместно подписали не менее { $needed } из { $all } свидетелей, названных уставом).
verdict-proves-agreed = Согласованным устав считает одинаковое и засвидетельствованное: { $count }.
verdict-unchecked = Что не проверено, потому что этого не покажет ни один файл
verdict-unchecked-keys = Что эти корневые ключи принадлежат сторонам: сверьте 60 цифр с людьми, которым доверяете.
verdict-unchecked-times = Время: каждое таково, каким его показывали часы автора.
verdict-unchecked-cards = Была ли карточка в силе, когда сторона ею пользовалась.
verdict-unchecked-newer = Что не опущено ничего более нового: то, чего ещё не заявил ни один участник, зависит от того, кто создал файл.
verdict-unchecked-truth = Правда ли то, что сказано: только что именно это было подписано.
verdict-same = Оба журнала одинаковы, запись за записью.
verdict-differ = Журналы различаются.
verdict-first-difference = Первое различие
verdict-differ-missing-in-a = В первом файле нет этой записи.
verdict-differ-missing-in-b = Во втором файле нет этой записи.
verdict-differ-fork = В каждом файле для этого места другая запись: кто-то подписал две истории.
verdict-differ-forged = В каждом файле для этого места другая запись. Подпись одной не подтверждается: её узел такого не подписывал.
verdict-signature = Подпись
verdict-signature-good = подлинная
verdict-signature-bad = НЕ подтверждается
verdict-differ-other-bytes = Одна запись стоит под двумя подписями. Она говорит то же самое в обеих.
verdict-differ-other-body = Содержимое этой записи различно: одно из двух — не то, что было подписано.
verdict-differ-body-missing-in-a = В первом файле нет содержимого этой записи.
verdict-differ-body-missing-in-b = Во втором файле нет содержимого этой записи.
verdict-differ-other-line = Файлы — журналы двух разных линий.
verdict-proof-holds = Доказательство подтверждается.
verdict-proof-holds-why = Показанное ниже — часть записи, подписанной именно такой.
verdict-shown = Что показано
verdict-part = Часть { $index }
verdict-kept-back = Не показано: другие части этой записи, если они есть. Всего в ней частей не более { $most }.
verdict-proof-checkpoint = { $party }: подписана история, в которой стоит эта запись. Записей в ней: { $size }.
verdict-proof-cosigned = Совместно подписали { $count } из { $all } свидетелей, названных уставом: { $names }.
verdict-proof-stated = Участники, заявившие историю с этой записью: { $parties }.
verdict-proof-unstated = Доказательство не показывает, что об этой записи знал другой участник.
verdict-status-1 = УЧЕНИЕ
verdict-status-2 = ТЕСТ
verdict-unchecked-others = Изменила ли, отозвала ли эту запись или ответила ли на неё какая-либо другая.
verdict-may-show = Устав разрешает показывать сообщения этого вида другим.
verdict-may-not-show = Устав НЕ разрешает показывать сообщения этого вида другим. Это ничего не меняет в том, что показывает доказательство.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = Пульт дежурного офицера
desk-language = Язык
desk-sign-in = Войти
desk-sign-in-how = С вашим ключом доступа и вашим собственным кодом.
desk-locked = Пульт заблокирован. Войдите снова; набранное сохранится.
desk-generator-how = С генератором кодов можно только читать и квитировать.
desk-officer = Офицер
desk-digits = Шесть цифр генератора
desk-code = Ваш код
desk-with-passkey = Вместо этого с ключом доступа
desk-with-generator = Без ключа доступа: генератор кодов
desk-enrol = Зарегистрируйте ваш ключ доступа
desk-enrol-how = Выберите два кода одинаковой длины, от шести до двенадцати цифр. Второй на случай принуждения: всё выглядит так же, а ваше командование узнает.
desk-duress = Код под принуждением
desk-register = Зарегистрировать
desk-sign-out = Выйти
desk-lost = Узел не отвечает. Показанное может быть устаревшим; набранное останется здесь.
desk-training = УЧЕНИЕ. Всё здесь условно; ничто не попадает на настоящую линию.
desk-views = Разделы
desk-view-now = Сейчас
desk-needs-now = Требует внимания сейчас
desk-nothing = Сейчас ничто не требует внимания.
desk-needs-answer = требует ответа
desk-needs-open = ещё не прочитано
desk-needs-settle = открыто; скажите, понятно ли
desk-needs-look = посмотрите на это
desk-needs-delivery = наше; ещё не доставлено
desk-needs-reply = наше; ждёт другую сторону
desk-needs-next = наше; ответ не пришёл вовремя
desk-needs-silent = наше; ответ не пришёл, и здесь об этом знают
desk-choose = Выберите пункт: клавиши со стрелками, затем Enter.
desk-lines = Линии
desk-drafts = Ждёт разрешения на отправку
desk-no-drafts = Черновиков нет.
desk-keys = Клавиши: g и буква открывают раздел; ↑ ↓ движение, Enter открывает и подтверждает, Escape возвращает; клавиша в рамке выбирает.
desk-transport = Передача
desk-watch = Их дежурство
desk-dealings = Взаимодействие
desk-tested = Последний тест
desk-clock = Её часы
desk-never = ещё не было
desk-identical = Одинаково
desk-two-histories = Ключи стороны { $party } подписали две истории одной ленты; доказательства сохранены.
desk-take = Взять
desk-take-all = Взять все подобные: { $count }
desk-alarms-more = Тревоги на других линиях: { $count }
desk-no-sound = Эту страницу ещё не слышно. Нажмите любую клавишу, чтобы включить звук:
desk-silence = Выключить звук
desk-shown-exercise = УЧЕНИЕ: показанное не является настоящим
desk-shown-test = ТЕСТ: показанное не является настоящим
desk-wall-unknown = Этот экран неизвестен. Его адрес создаёт администратор: openline wall add
desk-wall-taken = взято
desk-wall-more = и ещё: { $count }
desk-view-alarms = Тревоги
desk-week-last = Последние семь дней
desk-week-before = Неделя до того
desk-hear = Послушать сигнал этой страницы:
desk-week-quiet = Ничего не звонило.
desk-week-counts = Тревоги по линиям и срочности
desk-week-line = Линия
desk-week-precedence = Срочность
desk-week-alarms = Тревоги
desk-week-needless = из них никому не нужны
desk-week-slowest = дольше всего до взятия
desk-week-unneeded = Тревоги, которые никому не были нужны
desk-week-none = Нет.
desk-own-words = Собственные слова автора, как написано
desk-ladder = Как далеко оно дошло
desk-no-steps = Пока никто ничего не подтвердил.
desk-result-yes = Да
desk-result-no = Нет
desk-result-unable = Не можем
desk-result-stand-by = Ждите … минут
desk-result-no-information = Нет сведений
desk-result-repeat = Повторите
desk-say = Что можно об этом сказать
desk-minutes = Минуты
desk-send = Отправить другой стороне
desk-back = Назад
desk-sent = Отправлено.
desk-draft-kept = Сохранено как черновик { $draft }: отправку разрешит кто-то другой.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }; место: { $place }
unusable-no-points = у линии нет ни одной точки
unusable-no-points-hint = укажите хотя бы одну точку
unusable-no-ring = у многоугольника нет ни одного контура
unusable-no-ring-hint = сначала укажите внешний контур
unusable-few-corners = в контуре слишком мало разных вершин: { $number }
unusable-few-corners-hint = контуру нужны три; район вокруг полюса — это контур из точек вокруг него
unusable-half-parallel = ребро обходит половину своей параллели: неясно, на восток или на запад
unusable-half-parallel-hint = вставьте вершину посередине
unusable-no-window = нет временного окна
unusable-no-window-hint = укажите хотя бы начало; конец может быть открытым
unusable-backward-window = временное окно заканчивается раньше, чем начинается
unusable-backward-window-hint = поменяйте местами начало и конец
unusable-no-number = координата не является числом
unusable-no-number-hint = укажите каждую вершину двумя конечными числами
unusable-off-globe = вершина вне земного шара: долгота { $lon }, широта { $lat }
unusable-off-globe-hint = координаты — это долгота, затем широта, в градусах
unusable-radius = радиус: { $metres } м
unusable-radius-hint = радиус — от 0 до { $most } м
unusable-half-width = полуширина: { $metres } м
unusable-half-width-hint = полуширина — от 0 до { $most } м
unusable-opposite = ребро соединяет противоположные точки земного шара
unusable-opposite-hint = вставьте вершину посередине: все пути вокруг одинаково коротки
unusable-large = контур охватывает { $share } земного шара
unusable-large-hint = район меньше половины земного шара: перечислите вершины большого района так, чтобы он был слева, или разделите его
unusable-crossing = два ребра многоугольника пересекаются
unusable-crossing-hint = перечислите вершины по порядку вокруг района или разделите его
unusable-hole = отверстие лежит вне своего района или внутри другого отверстия
unusable-hole-hint = сначала укажите внешний контур, затем отверстия в нём; второй район — отдельный объект
unusable-overlap = два многоугольника одного района накладываются
unusable-overlap-hint = укажите то, что накладывается, отдельными объектами или одним контуром
unusable-track-times = точек в маршруте: { $points }, моментов времени: { $times }
unusable-track-times-hint = укажите время для каждой точки маршрута; точек — не меньше двух
unusable-track-order = моменты времени маршрута не возрастают: № { $number } не позже предыдущего
unusable-track-order-hint = перечислите точки в порядке прохождения, каждую со своим временем
unusable-sector-radii = внутренний радиус { $inner } м, внешний { $outer } м
unusable-sector-radii-hint = внешний радиус сектора больше хотя бы на метр
unusable-azimuth = азимут { $azimuth } градусов
unusable-azimuth-hint = азимуты — от 0 до 360, по часовой стрелке от севера
unusable-sector-turn = сектор идёт от { $start } до { $end } градусов
unusable-sector-turn-hint = два азимута должны различаться; полный круг — от 0 до 360
unusable-water = акватории { $number } нет в перечне
unusable-water-hint = укажите район многоугольником или номером из docs/reference/waters.md
unusable-quadrant = квадранта { $sector } океана { $ocean } нет в перечне
unusable-quadrant-hint = укажите район многоугольником или назовите акваторию
unusable-limits = нижний предел, { $lower }, выше верхнего, { $upper }
unusable-limits-hint = поменяйте их местами или исправьте неверный; глубины отсчитываются вниз
unusable-inner-radius = внутренний радиус: { $metres } м
unusable-inner-radius-hint = внутренний радиус — от 0 до { $most } м
unusable-outer-radius = внешний радиус: { $metres } м
unusable-outer-radius-hint = внешний радиус — от 0 до { $most } м

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = сторона { $name } создана в { $folder }
party-site-made = узел { $node } стороны { $name } создан в { $folder }
party-root = корень
party-node = узел
party-language = язык
party-root-key = корневой ключ
party-root-safe = { $file }: положите его в сейф, а копию — в другой
party-card = карточка стороны { $name }, № { $serial }, действует до { $until }
party-card-next = передайте её другой стороне любым путём; 60 цифр покажут, если её подменили
party-node-closed = узел { $node } закрыт на линии { $line } ({ $reason })
officer-acts = офицер { $name } действует от должности { $office }
next = далее: { $command }
next-root = далее, там, где корневой ключ: { $command }
next-here = затем здесь: { $command }
publish-as-drafted = { $number }: по черновику
publish-otherwise = { $number }: не по черновику
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = возвращено: { $officer }, { $at }: { $reason }
draft-lacks-role = Вы не можете разрешать отправку; это делает лицо с ролью «разрешать отправку».
draft-lacks-second = Вы уже дали разрешение или написали это сами: разрешение даёт второе, другое лицо.
draft-lacks-keys = Его подписывают держатели ключа должности, каждый в командной строке узла: { $command }
draft-lacks-time = По правилу аудитория пока не может этого видеть. Кто всё же хочет отправить, говорит это в командной строке узла: { $command }
desk-draft-not-sent = Не отправлено.
desk-draft-conflicts = С чем это пересечётся
desk-draft-advice = Что знать до отправки
desk-draft-written = Кто написал
desk-draft-released = Пока разрешили
desk-draft-nobody = пока никто
desk-draft-waits = Ещё ждёт
desk-draft-ways = Что с этим можно сделать
desk-draft-way-release = Разрешить отправку
desk-draft-way-send-back = Вернуть с указанием причины
desk-draft-way-discard = Удалить
desk-draft-confirm-release = Разрешить отправку сейчас
desk-draft-confirm = Да, выполнить
desk-draft-reason = Что следует изменить? Это остаётся у своих, другой стороне не отправляется.
desk-draft-discarded = Удалено. Ничего не отправлено.
desk-draft-went-back = Возвращено автору. Другой стороне ничего не отправлено.
desk-draft-released-now = Ваше разрешение дано; черновик ещё ждёт.
# A draft that is gone.
desk-draft-gone = Этот черновик больше не ждёт: он отправлен или удалён.

## Subjects of a line, each with a page of its own

subject-charter = Устав линии
subject-crises = Кризисы
subject-incidents = Инциденты и бедствия
subject-questions = Вопросы
subject-plans = Планы
subject-launches = Пуски
subject-protection = Объекты и передвижения
subject-encounters = Сближения и треки
subject-meetings = Встречи и разговоры
subject-readouts = Изложения итогов
subject-commitments = Обязательства
subject-words = Тексты и позиции
subject-contacts = Контакты
subject-suspensions = Приостановления
subject-line = Сама линия
subject-empty = Об этом пока ничего не сказано.
charter-article = Статья { $number }
charter-preamble = Преамбула
commitment-given-by = Дано стороной
commitment-first-due = Первый срок
contact-not-reachable = недоступно
contacts-none = Перечень контактов не опубликован.
contacts-of = Контакты: { $party }
own-watch-staffed = заявлено, что наше дежурство ведётся
own-watch-not-staffed = заявлено, что наше дежурство не ведётся
own-watch-not-stated = мы не заявляли, ведётся ли наше дежурство
crisis-first-hour = Первый час
incident-facts = Факты, как их излагает каждая сторона
incident-agreed-facts = Согласовано в изложениях итогов
incident-closed-agreed = закрыто: пункты согласованы
incident-closed-disagreement = закрыто: расхождение зафиксировано
incident-record-open = ответ дан; совместный документ ещё не завершён
launch-result-due = Результат ожидается до
readout-counted = согласовано: { $agreed }; не согласовано: { $disputed }
readout-of = Изложения итогов: { $about }
suspension-never = Названы также виды сообщений, которые приостановить нельзя.
act-charter-agree = Согласиться с текстом стороны: { $party }
act-charter-agree-own = Согласиться с нашим текстом
act-charter-agree-one = Согласиться с этим текстом
act-charter-withdraw = Отозвать наш текст
act-charter-trial = Подписать: начать испытание статей { $articles }
act-charter-force = Подписать: ввести в действие статьи { $articles }
act-crisis-contact = Подтвердить контакт и следующий через … мин
act-crisis-close = Закрыть с нашей стороны
act-meeting-agree = Согласиться с условиями стороны: { $party }
act-meeting-held = Сообщить: состоялась ({ $at })
act-meeting-not-held = Сообщить: не состоялась ({ $at })
act-readout-agree = Согласовать выбранные пункты так, как их записала другая сторона
act-readout-write = Наш текст: изменить, исключить или добавить пункты
act-commitment-make = Принять обязательство: { $what } ({ $at })
act-commitment-done = Выполнено
act-commitment-withdraw = Отозвать
act-suspension-resume = Отозвать наше приостановление
act-incident-ask = Задать обычные вопросы
act-launch-ask = Спросить об этом другую сторону
act-line-staffed = Заявить: наше дежурство ведётся
act-line-unstaffed = Заявить: наше дежурство не ведётся
error-nothing-to-say = это действие не подходит к записи при нынешнем положении дел
desk-view-subjects = Темы
desk-count-overdue = просрочено: { $count }
desk-count-disputed = расхождения: { $count }
desk-count-open = открыто: { $count }
desk-write-new = Написать: { $kind }
desk-said-in-it = Что было сказано
desk-earlier = ранее: { $count }
desk-take-point = Выбрать пункт { $number }
desk-open-item = Открыть запись
desk-subject-keys = ↑ ↓ выбрать тему, Enter открывает; Escape возвращает.
desk-view-map = Карта
desk-map-label = Карта действующих и запланированных районов
desk-map-keys = На карте: стрелки двигают (с Shift немного), + и − меняют масштаб, 0 показывает всё, Enter выбирает то, что под крестом.
desk-map-bare = Береговые линии получить не удалось; районы верны и без них.
desk-map-closer = Ближе
desk-map-wider = Шире
desk-map-all = Всё
desk-map-globe = Глобус
desk-map-kilometres = { $value } км
desk-map-metres = { $value } м
desk-map-what = Что
desk-map-owner = Чей
desk-map-when = Когда
desk-map-heights = Высоты
desk-map-conflicts = Пересечения
desk-map-before = Предыдущая страница
desk-map-after = Следующая страница
desk-map-page = Страница { $page } из { $pages }
desk-map-all-days = Все следующие семь дней
desk-map-time = Показанное время
desk-map-play = Проиграть
desk-map-stop = Остановить
desk-map-count = Районы: { $count }. { $when }.
desk-map-facts = То же таблицей
desk-map-open = Открыть уведомление о нём
desk-map-left-off = Районов больше, чем можно показать; не показано самых поздних: { $count }.
desk-map-authority = Изображение помогает найти; решают координаты в уведомлении. Береговые линии: Natural Earth.
desk-map-legend = Что означают линии и цвета
desk-map-line-force = действует
desk-map-line-planned = запланирован
desk-map-line-draft = черновик здесь
desk-map-line-grave = вне объявленных пределов или управление не гарантировано
desk-map-mock = УЧЕНИЕ или ТЕСТ
desk-map-conflict = пересечение
desk-draw-polygon = Многоугольник
desk-draw-circle = Круг
desk-draw-corridor = Коридор
desk-draw-shape = Форма
desk-draw-label = Карта, чтобы начертить район
desk-draw-keys = Щелчок или Enter на кресте ставит вершину; перетаскивание двигает её; Backspace убирает последнюю. Стрелки двигают карту, + и − меняют масштаб, 0 показывает всё.
desk-draw-radius = Радиус в метрах
desk-draw-width = Половина ширины в метрах
desk-draw-clear = Начать заново
desk-draw-corners = Вершины
desk-draw-corner = Вершина { $number }
desk-draw-remove = Убрать вершину { $number }
desk-draw-typed = Введите или вставьте координаты в любой обычной форме
desk-draw-add = Добавить их
desk-draw-none = В этом тексте координат не найдено.
desk-draw-strays = Не взято или сомнительно: { $words }
own-words-beside = Приложенный текст
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = «{ $word }» смешивает буквы разных письменностей: { $scripts }
doubt-resembles = «{ $word }» похоже на «{ $name }», но написано другими знаками
script-latin = латиница
script-cyrillic = кириллица
script-greek = греческая
place-verified = Проверено здесь: подписано узлом стороны { $party }, на своём месте, целиком.
place-pending = Подписано узлом стороны { $party }, целиком; то, что стоит перед ним, пришло ещё не всё.
place-forked = Ключи стороны { $party } подписали на этом месте ещё и другое: ни одно не действует, пока люди не скажут какое.
place-identical = Одинаково: обе стороны заявили одинаковый журнал до этого места.
place-not-identical = Обе стороны ещё не заявили это одинаково.
place-cosigned = Совместно подписано достаточным числом свидетелей (нужно { $needed } из { $all }).
place-not-cosigned = Ещё не подписано совместно достаточным числом свидетелей (нужно { $needed } из { $all }).
place-no-witnesses = У этой линии нет свидетелей.
time-answer = Ответ до
time-stand-by = Ожидание до
time-begins = Окно открывается
time-ends = Окно закрывается
changed-from = { $label }: { $before } → { $after }
ladder-passed-to = передано дальше
ladder-has = получено, знают, что делать
ladder-had = имели прежнюю версию
ladder-cannot = не могут
ladder-by-hand = сказано офицеру { $officer }
ladder-ended = подтверждение больше не нужно
ladder-said = { $said } — { $who }, { $at }
passed-no-page = { $function }: ни одна их страница сейчас не открыта. Сообщите им и другим путём.
passed-missing = { $function }: не подтверждено, что получено. Окно открывается { $at }.
passed-late = { $function }: не подтверждено, что получено, а окно открылось { $at }.
passed-no-window = { $function }: не подтверждено, что получено.
passed-cannot = { $function } не может: «{ $words }» ({ $who })
passed-waits = ответа ещё нет; пульт будет предупреждён: { $at }
passed-silent = молчат, а должны были ответить не позднее { $at }
passed-to-you = Передано вам дежурным постом ({ $office }), { $at }
ring-function = нет квитанции от подразделения
error-no-such-link = эта ссылка ничего не открывает: она уже использована, отозвана или истекла
error-changed-meanwhile = это изменилось с тех пор, как вы читали
error-unmarked-text = Свободному тексту нужна одна из восьми пометок: скажите, что это за фраза.
desk-needs-function = передано; квитанции нет
desk-add-text = Добавить слова
desk-text = Ваши слова, на вашем языке
desk-marker = Что это за фраза?
desk-reason = Причина
desk-at-home = только у своих, не в журнале линии
desk-conflicts = Пересекается с другими планами
desk-conflict-other = Открыть другой:
desk-versions = Версии и что изменилось
desk-version-newest = действует сейчас
desk-thread = В этой ветке
desk-fields = Поле за полем
desk-record = Место в журнале линии
desk-record-number = Номер
desk-record-entry = Запись
desk-record-node = Узел
desk-record-fingerprint = Цифры для сверки вслух
desk-copy = Копировать
desk-copied = Скопировано
desk-hidden = Скрытые знаки, сделанные видимыми:
desk-doubts = Можно принять за другое
desk-translation = Перевод, не оригинал: { $stage }
desk-passing = Кто по этому действует
desk-onward = Автор ждёт квитанцию от таких подразделений:
desk-pass-on = Передать
desk-pass-whom = Кому?
desk-pass-do = Передать сейчас
desk-passed-done = Сделано.
desk-pass-end = Квитанция не нужна
desk-tell = Когда они подтвердят, что это у них есть, другая сторона узнает
desk-tell-unnamed = что у тех, кого это касается, это есть
desk-tell-named = у какого подразделения это есть
desk-tell-no = ничего
desk-by-hand = Они сказали мне
desk-by-hand-who = Кто сказал?
desk-by-hand-enter = Внести
desk-page-open = страница открыта
desk-page-closed = страница не открыта
desk-view-functions = Подразделения
desk-functions-how = Кого уведомление должно достичь за пределами этого поста. Каждое подразделение открывает свою страницу по ссылке, на любом компьютере или телефоне.
desk-functions-owed = без квитанции:
desk-link-make = Создать ссылку
desk-link-label = Где используется
desk-link-how = Откройте этот адрес на компьютере, который там стоит. Он действует для одного компьютера, один раз.
desk-link-once = Это показывается сейчас и больше никогда.
desk-link-unopened = ещё не открыта
desk-link-opened = открыта { $at }
desk-link-expires = действует до { $at }
desk-link-revoke = Отозвать
desk-print = Печать
desk-f-have = Мы это получили и знаем, что делать
desk-f-cannot = Мы не можем
desk-f-why = Почему?
desk-f-who = Кто вы? (имя или инициалы)
desk-f-say = Сообщить дежурному посту
desk-f-nothing = Сейчас для вас ничего нет. Оставьте эту страницу открытой: когда что-то поступит, она подаст звук.
desk-f-changed = ИЗМЕНЕНО с тех пор, как вам передали: прочитайте ещё раз
desk-f-cancelled = ОТМЕНЕНО
desk-f-opens = Окно откроется через
desk-f-closes = ОКНО ОТКРЫТО; закроется через
desk-f-lost = Узел дежурного поста не отвечает. Показанное может быть устаревшим: позвоните дежурному.
desk-f-sound = Звук выключен. Нажмите здесь, чтобы включить
desk-f-word = Слово на вашей карточке
desk-f-open = Открыть

# Writing
desk-view-write = Написать
desk-write-type = Что нужно сказать
desk-write-search = Поиск по словам
desk-write-drafts-only = Написанное вами ждёт того, кто вправе разрешить отправку.
desk-write-none = Нет типа с такими словами.
desk-write-two-people = два человека
desk-write-paste = Опубликованное извещение
desk-write-paste-how = Вставьте NOTAM, навигационное предупреждение или GeoJSON.
desk-write-read = Прочитать
desk-write-take = Заполнить форму: { $name }
desk-write-open = Пишется здесь
desk-write-kept = Сохранено недописанным
desk-write-go-on = Продолжить
desk-write-change = Изменить
desk-write-discard = Удалить
desk-write-discard-sure = Действительно удалить?
desk-write-status = Статус
desk-write-precedence = Срочность
desk-write-by-rule = по правилам: { $precedence }
desk-write-to = Для каких линий
desk-write-for-nobody = Выберите хотя бы одну линию.
desk-write-less = Эта линия не должна видеть всего
desk-write-about = О чём пишется
desk-write-follows = Что из этого последует
desk-write-ways = Выходы
desk-write-way-map = Жёлтое: { $way }. Пунктир: как сейчас. Красное: с чем пересекается.
desk-write-incomplete = Ещё не полно.
desk-write-meets = С чем пересекается
desk-write-near = расстояние { $distance }
desk-write-suspended = Подпадает под действующее приостановление и останется здесь как черновик.
desk-write-second = Отправляется не сразу. Будет ждать: { $who }
desk-write-doubts = Неясное в извещении
desk-write-more = Другие поля: { $count }
desk-write-cover = Сопроводительные данные: должности, подразделения, доступ
desk-write-preview = Предварительный просмотр
desk-write-keep = Сохранить недописанным
desk-write-is-kept = Сохранено на узле; другой офицер может продолжить.
desk-write-faults = Полей, которым чего-то не хватает: { $count }
desk-write-remove = Убрать: { $name }
desk-write-add = Добавить: { $name }
desk-write-nothing = до особого уведомления
desk-write-type-anew = Ввести заново
desk-write-draw = На карте
desk-write-must = нужно заполнить
desk-write-leave = Оставить тем, кто разрешает отправку
desk-write-done = Готово
desk-write-of-it = Написать об этом
compose-missing = нужно заполнить
compose-unknown = такого поля нет
compose-shows-nothing = Сейчас не показывается ничего.
compose-shows-coarse = Сейчас показывается только огрублённая версия.
compose-shows-full = Показывается всё.
compose-later-coarse = Огрублённо с { $at }.
compose-later-full = Полностью с { $at }.
compose-way-extend = продлить
compose-way-replace = изменить
notice-understood = понято
notice-partial = понято частично
notice-not-spatial = ничего с местом и временем
notice-not-understood = не понято
desk-map-meetings-left-off = Пересечений больше, чем можно показать; не показано: { $count }.
desk-where = Где это
desk-superseded = Есть более новая версия: открыть

## Finding anything in the record

find-around = в пределах { $radius } от: { $place }
find-why-words = как написано: { $words }
find-why-sentence = в предложении ({ $language }): { $words }
find-why-author = кем сказано: { $words }
find-why-id = её номер начинается с { $id }
find-why-place = её район или точка там
find-why-said = сказано в это время
find-why-about = касается этого времени
error-no-such-place = это не координаты и не известное здесь название места
error-no-such-time = это не время: нужны год, месяц, день или время UTC
desk-view-find = Поиск
desk-find-words = Слова на любом языке или первые буквы номера
desk-find-place = Место: название или координаты
desk-find-radius = В пределах, км
desk-find-since = С: 2026-04 или 2026-04-02
desk-find-until = По, включительно
desk-find-none = Ничего не найдено.
desk-find-more = Есть ещё: уточните словами, местом или временем.
desk-find-searched = Просмотрено записей: { $count }

## Why something was found

find-why = Почему это показано
# What was said under duress: shown to the own command alone.
draft-why-held = ЗАДЕРЖАНО: сказано под кодом принуждения { $officer }; ничего не отправлено
desk-map-places-unread = Строки places.txt, в которых не найдено координат с названием: { $lines }
desk-conflict-way-out = Искать выход

# Rules of the catalogue
rule-activity-window = деятельности нужно хотя бы одно временное окно
rule-doubt-words = сомнению нужны слова
rule-launch-end = у окна пуска должен быть конец
rule-launch-lapses = уведомление утрачивает силу раньше, чем заканчивается его окно
rule-launch-tolerance = допуск указывают вместе с азимутом
rule-launch-still = район пуска неподвижен
rule-launch-time = у состоявшегося пуска есть время
rule-translation-reviewer = выверенный перевод называет того, кто выверил, а другой — нет
rule-translation-two = перевод выверяет другой человек, не переводчик
rule-question-empty = вопрос о чём-то спрашивает: выберите о чём или напишите
rule-stand-by = минуты указывают с «ждите», и «ждите» без них нельзя
rule-no-answer-time = у доставленного есть время машинного получения, у недоставленного нет
rule-free-text = свободному тексту нужны слова
rule-heard = сказанное сначала в другом месте указывает, как оно пришло и когда услышано
rule-test-digest = отпечаток обстановки называет срез и время, к которому относится
rule-receipt-function = кому передано, указывают только для переданного дальше
rule-hours = часы кончаются после начала
rule-handover = дежурная смена передаёт дежурство другой смене
rule-key-new = новый ключ показывают целиком, другой — нет
rule-key-replaces = замена называет ключ, который она заменяет
rule-window-order = окно заканчивается раньше, чем начинается
rule-article-text = статью предлагают с текстом или отзывают без него
rule-article-withdrawn = у отозванного нет чисел
rule-article-numbers = под каждым словом одно число
rule-one-text = на каждом языке один текст
rule-charter-binds = то, что обязывает, называет статьи и отпечаток их текстов, другое — нет
rule-article-one = статьи согласуют по одной
rule-observed-notice = то, что согласуется, называет уведомление, другое — нет
rule-track-stale = трек устаревает после своего времени
rule-track-height = высоту указывают вместе с погрешностью
rule-encounter-two = сближение бывает между двумя треками
rule-amend-nothing = изменение что-то меняет: заполните новое
rule-comment = «принято к сведению, с комментарием» требует комментария
rule-conflict-itself = уведомление не пересекается само с собой
rule-distance-bearing = расстояние указывают вместе с пеленгом
rule-site-lapses = запись утрачивает силу после проверки: укажите более поздний конец
rule-site-replaces = изменение объекта называет прежнюю запись
rule-leg-ends = у отрезка есть последнее время выезда и последнее время прибытия
rule-leg-order = на отрезке прибывают раньше, чем отправляются
rule-call-challenge = принятие содержит код, фиксирующий наши контрольные слова, другое — нет
rule-point-numbers = у каждого пункта свой номер
rule-meeting-previous = каждый шаг, кроме первого, называет тот, на который отвечает
rule-commitment-date = у обязательства есть дата окончания или пересмотра
rule-crisis-next = каждый шаг, кроме последнего, указывает, когда автор отзовётся снова
rule-crisis-first = каждый шаг, кроме первого, называет запись, начавшую обмен
rule-footprint = район указан не так, как требует его форма
rule-state-never = об этом состоянии говорит уведомление, изменение или отмена
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = открытые вопросы тем временем изменились
error-not-the-watch = дежурство передаёт тот, кто дежурит, другому офицеру той же должности
watch-stood = Дежурная смена { $number } ({ $office }): дежурит { $officer }, с { $at }.
watch-none = На этом узле дежурство ещё не начато.
watch-since = С тех пор как вы оставили пульт, { $at }.
watch-first = В последнее время вас за этим пультом не было: последние семь дней, с { $at }.
watch-open-draft = черновик: { $officer }, не отправлен
watch-open-sketch = недописано, оставлено: { $officer }
watch-open-report = собственный инцидент; другой стороне не сообщено
watch-open-unread = Записей, которые здесь ещё никто не мог прочесть: { $count }
watch-unread = записи, которые здесь никто не мог прочесть
watch-still-open = ещё открыто
watch-lines = Линии и дежурство
watch-counted = { $kind }: { $count }
watch-range = { $first }–{ $last } из { $count }
watch-began = Начата дежурная смена { $number }: { $incoming }. Открыто: { $count }.
watch-took = Взята дежурная смена { $number }: { $incoming }; предыдущий дежурный её не передавал: { $outgoing }. Открыто: { $count }.
watch-handed = Дежурство передано: сдаёт { $outgoing }, принимает { $incoming }; дежурная смена { $number }. Открыто: { $count }.
watch-closed = Закрыто вручную: { $what } Причина: { $reason }
watch-met = { $ours } пересекается с { $theirs }.
watch-parted = { $ours } больше не пересекается с { $theirs }.
watch-line-lost = Данные не проходят.
watch-line-back = Данные снова проходят.
watch-kind-said = запись
watch-kind-closed = закрыто
watch-kind-began = дежурство начато
watch-kind-took = дежурство взято
watch-kind-handed = передача дежурства
watch-kind-came = новое
watch-kind-answered = ответ
watch-kind-changed = изменено
watch-kind-lost = линия потеряна
watch-kind-back = линия восстановлена
watch-kind-met = пересечение
watch-kind-parted = пересечение снято
audit-checked = Записей: { $count }; весь журнал аудита проверен: каждая запись подписана этим узлом и на своём месте.
audit-act-signed-in = вход
audit-act-signed-out = выход
audit-act-enrolled-a-passkey = зарегистрирован ключ доступа
audit-act-reply = ответ или квитанция
audit-act-draft-release = разрешена отправка черновика
audit-act-draft-send-back = черновик возвращён
audit-act-draft-drop = черновик удалён
audit-act-send-element = сообщение отправлено или сохранено черновиком
audit-act-take = взято то, что звонило
audit-act-watch-take = взято дежурство
audit-act-watch-hand-over = передано дежурство
audit-act-watch-accept = принято дежурство
audit-act-watch-staffed = заявлено, что дежурство ведётся
audit-act-log-write = сделана запись в журнале дежурства
audit-act-officer-take-back = отозван ключ доступа
audit-act-officer-end = завершены сеансы
audit-act-officer-roles = изменены роли
audit-act-officer-remove = исключён офицер
audit-act-refused-code = отказано: неверный код
audit-act-refused-passkey = отказано: неизвестный ключ доступа
audit-act-refused-expired = отказано: слишком поздно или повторно
audit-act-refused-generator = отказано: генератор кодов
audit-act-refused-invitation = отказано: приглашение
audit-act-refused-tries = отказано: слишком много попыток
audit-act-open-close = закрыто открытое
desk-view-handover = Дежурство
desk-view-audit = Аудит
desk-watch-open = Открытое на всех линиях
desk-watch-nothing = Ничего не открыто.
desk-watch-changed = Что изменилось
desk-watch-unchanged = Ничего не изменилось.
desk-watch-hand-over = Передать дежурство
desk-watch-begin = Начать дежурство
desk-watch-take = Взять дежурство; никто его не передаёт
desk-watch-signs = Подписывается список как есть: открыто { $count }, метка { $digest }.
desk-watch-test = Включить сигнал тревоги как тест
desk-watch-silent = Этот браузер не воспроизводит звук. Проверьте динамик и нажмите ещё раз.
desk-watch-heard = Мы услышали сигнал тревоги.
desk-watch-remarks = Замечания; остаются у своих
desk-watch-staffed = Заявить другим сторонам, что дежурство ведётся
desk-watch-incoming = Здесь входит заступающий офицер
desk-watch-code = Код заступающего офицера
desk-watch-yours = Дежурная смена { $number } — ваша.
desk-watch-not-stated = Не заявлено на: { $lines }.
desk-watch-log = Журнал дежурства
desk-watch-enter = Запись; остаётся у своих
desk-watch-enter-now = Записать
desk-watch-read-log = Просмотреть и напечатать журнал
desk-watch-print = Печатать
desk-watch-close = Закрыть вручную …
desk-watch-close-why = Почему это больше никого не требует; остаётся у своих
desk-watch-close-now = Закрыть
desk-watch-older = Более ранние
desk-watch-newer = Более поздние
desk-watch-before = Предыдущая страница
desk-watch-next = Следующая страница
desk-watch-everything = Всё
desk-watch-newest = Поступило ещё: к новейшему
desk-watch-go = От времени, UTC, напр. 2026-11-30 или 2026-11-30T04:00
desk-watch-go-now = Перейти
desk-watch-which = Какой смены
desk-watch-whole = весь журнал
desk-watch-print-all = Напечатать всю смену
desk-audit-all = все
desk-audit-newest = Новейшие
desk-audit-coerced = ПОД ПРИНУЖДЕНИЕМ
desk-audit-head-number = №
desk-audit-head-time = Время
desk-audit-head-officer = Офицер
desk-audit-head-means = Чем
desk-audit-head-act = Действие
desk-audit-head-about = О чём
desk-view-people = Люди
desk-people-how = Кто может входить за этот пульт. Отозванное с этого момента не действует; имя остаётся в журнале аудита.
desk-people-passkeys = Ключи доступа
desk-people-sessions = Открытые сеансы
desk-people-none = нет
desk-people-generator = есть генератор кодов
desk-people-added = зарегистрирован { $at }
desk-people-began = с { $began }
desk-people-used = последнее действие { $used }
desk-people-locked = заблокирован
desk-people-here = этот пульт
desk-people-take-back = Отозвать
desk-people-end = Завершить
desk-people-end-all = Завершить все сеансы
desk-people-change = Изменить роли
desk-people-remove = Исключить
desk-people-sure-take-back = Ключ доступа { $label } ({ $name }) больше не открывает этот пульт, а открытые им сеансы завершаются.
desk-people-sure-end = Этот сеанс завершается сразу; { $name } может войти снова.
desk-people-sure-end-all = Все сеансы { $name } завершаются сразу; { $name } может войти снова.
desk-people-sure-roles = { $name } отныне имеет эти роли и входит заново.
desk-people-sure-remove = { $name } исключается: ни один ключ, код или сеанс больше не действует.
desk-people-do = Выполнить
desk-role-read = читать
desk-role-draft = готовить черновики
desk-role-release = разрешать отправку
desk-role-administer = администрировать
desk-means-passkey = ключ доступа
desk-means-generator = генератор кодов
desk-means-passphrase = пароль
desk-means-link = ссылка
## Statistics of a line as pictures

statistics-entries = Что было сказано
statistics-entries-about = записи каждой стороны, всех видов
statistics-answer-times = Время до ответа, медиана
statistics-answer-times-about = по стороне, которую спросили: от вопроса до первого полного ответа
statistics-late = Поздние уведомления
statistics-late-about = по срокам заблаговременности, согласованным обеими сторонами
statistics-alarms = Что звонило человеку
statistics-alarms-about = у каждой стороны: реальные записи со срочностью «молния» или «немедленное» и запросы разговора
statistics-tests = Тесты линии
statistics-tests-about = отправленные узлом каждой стороны
statistics-heard = Часы, когда сторона давала о себе знать
statistics-heard-about = по часам в её собственных записях, что бы она ни сказала
desk-view-statistics = Статистика
desk-statistics-period = Период
desk-statistics-day = последние сутки
desk-statistics-week = последняя неделя
desk-statistics-month = последние 30 суток
desk-statistics-year = последний год
desk-statistics-line = Линия
desk-statistics-table = Таблицей
desk-statistics-hint = Только из журнала линии: пульт другой стороны показывает то же. Ничто здесь не является заключением.

## A printed page

sheet-heading = Копия записи из журнала линии { $line }
sheet-printed = Напечатано для: { $party }, должность { $office }, { $at }
sheet-note = Сама по себе эта бумага ничего не доказывает. Номер записи — это хеш подписанного: сверьте его с журналом линии или с другой стороной.
desk-view-print = Страница для печати
desk-print-second = Второй язык
desk-print-now = Печатать
desk-map-asking = Районы загружаются …

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = Учения
desk-training-deadlines = Сроки линии
desk-training-steps = Что и когда сделано
desk-training-open = Открыть
training-none = Учение не идёт
training-running = Учение идёт; его разбор появится здесь
training-over = Разбор учения
training-note = Всё это было учением; ничто из этого не дошло до настоящей линии.
training-summary = Сделано как следует: { $met } из { $all }.
training-want-opened = Открыть в течение: { $within }
training-want-understood = Подтвердить квитанцией, что понятно, в течение: { $within }
training-want-passed = Передать в течение: { $within }; кому: { $function }
training-want-passed-on = Передать тем, кого это касается, в течение: { $within }
training-want-answered = Ответить кодом в течение: { $within }
training-want-asked = Задать вопрос относительно этой записи в течение: { $within }
training-counts = Верные ответы: { $results }
training-came-met = Сделано; прошло { $took }.
training-came-late = Сделано; прошло { $took }: слишком поздно.
training-came-wrong = Ответ: { $result }. Это был неверный ответ.
training-came-missed = Не сделано.
training-due-opened = Человек должен открыть в течение: { $within }
training-due-answered = Ответить в течение: { $within } (от получения), не позднее { $at }
training-step = { $said } — { $who }, { $at }; прошло { $after }
training-own-survey = Наш беспилотник обследует кромку льда у линии
training-own-patrol = Наш патрульный самолёт над морем
training-own-firing = Наши боевые стрельбы на море, идут
training-mistranslated = Завтра утром мы откроем ответный огонь.
training-translated = Завтра утром мы проводим учение под названием «Ответный огонь».
training-title-flash = Беспилотник над линией: вопрос «молния» на языке, на котором вы не читаете
training-lesson-flash = Читайте предложение, составленное по кодам, а не чужие слова; посмотрите на собственные планы; «ждите» за две минуты — это ответ, а отрицание, которому противоречит ваш же журнал, — нет.
training-title-launch = Ракета, о которой сообщили слишком поздно, там, где летит ваш собственный патруль
training-lesson-launch = Позднее уведомление — всё равно уведомление: сначала передайте его посту средств наблюдения. В 1995 году уведомление отправили, но до расчёта радиолокатора оно не дошло.
training-title-drift = Судно без хода дрейфует в ваш район стрельб
training-lesson-drift = Ответ чего-то стоит, только когда об этом знает огневое подразделение: передайте, затем отвечайте «да» или «ждите». «Нет», пока там дрейфует экипаж, назад не взять.
training-title-incident = Самолёт за линией: «ждите», затем ответ, пока другая сторона не вызвала уровень над вами
training-lesson-incident = «Ждите» даёт время один раз; после него нужен ответ, иначе вопрос уходит выше.
training-title-words = Предложение, которое звучит как угроза, потому что перевод неверен
training-lesson-words = Перевод с листа — лишь первый взгляд одного человека: спросите, что имеется в виду, вопросом относительно этой записи, пока кто-то над вами не начал действовать.
training-title-rumor = Слух, что стреляла ваша сторона: чтобы сказать, кто это вызвал, нужен второй человек
training-lesson-rumor = Сообщение прессы — не заключение. Вовремя ответьте, что сведений нет, или попросите подождать; изложение, в котором названо, кто это вызвал, ждёт разрешения второго человека.
training-title-flood = Тысяча вопросов «молния» за минуту, и среди них одно горящее судно
training-lesson-flood = Одинаковое сгруппировано и сосчитано; бедствие стоит отдельно. Возьмите то, что настоящее, затем отвечайте группе.
training-title-silent = Другая сторона спрашивает, замолкает и возвращается с новым вопросом
training-lesson-silent = Молчание не говорит почему: три факта стоят отдельно — связь, дежурство, политическое состояние. Что вы ответили тем временем, уйдёт, когда связь вернётся.
training-title-distress = Горящее судно просит помощи, пока ждёт обычный вопрос
training-lesson-distress = Бедствие имеет приоритет над всем, в том числе над приостановлением: отправьте квитанцию, передайте тому, кто может туда пойти, затем отвечайте.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = такого здесь нет: { $name }
refused-still-sealed = объявлено; запечатано, ключ ещё не поступил
refused-still-sealed-hint = ключ приходит от автора, и только он может его предоставить
refused-not-of-list = такого здесь нет: { $name }
refused-not-of-list-hint = есть: { $known }
refused-no-such-officer = офицера { $name } здесь нет
refused-no-such-officer-hint = его вносит администратор: openline officer add NAME
refused-no-such-kind = такого типа сообщений нет
refused-no-such-kind-hint = все типы: openline catalogue
refused-no-such-witness = ни один устав этого узла не называет свидетеля { $name }
refused-alarm-log-weeks = журнал сигналов хранит две недели
refused-alarm-log-weeks-hint = посмотрите последнюю неделю или предыдущую
refused-not-said-of-entry = о записи такого не говорят: { $kind }
refused-not-said-of-entry-hint = начните это как новое сообщение
refused-not-amended = такого не изменяют: { $kind }
refused-not-amended-hint = объявите снова; новое объявление назовёт прежнее
refused-bound-to-coarser = черновик { $draft } связан с сокращённой версией
refused-bound-to-coarser-hint = удалите его и напишите заново
refused-more-than-a-notice = это длиннее одного извещения
refused-more-than-a-notice-hint = вставьте одно извещение; целые файлы читает openline notices
refused-nobody-says-it = что из этого последует, зависит от того, кто это говорит
refused-nobody-says-it-hint = войдите на пульте
refused-for-nobody = это никому не предназначено
refused-for-nobody-hint = выберите хотя бы одну линию
refused-form-incomplete = форма не заполнена
refused-form-incomplete-hint = заполните отмеченное
refused-bad-cancel-time = время отмены не читается
refused-held-never-sent = черновик { $draft } ссылается на сообщение, которое задержано и не отправлено
refused-held-never-sent-hint = удалите его и напишите заново
refused-no-catalogue-function = в каталоге нет подразделения { $number }
refused-no-catalogue-function-hint = собственные подразделения стороны имеют номера от 100 до 999
refused-no-short-name = { $name } — не короткое имя
refused-no-short-name-hint = строчные латинские буквы, цифры и _, например north_radar
refused-most-functions = подразделений у стороны может быть не больше { $most }
refused-most-functions-hint = уберите одно: openline function remove
refused-only-function = это единственное подразделение стороны
refused-only-function-hint = сначала добавьте другие; у стороны есть хотя бы одно
refused-link-days = ссылка действует от 1 суток; наибольшее число суток: { $most }
refused-most-links = { $function }: ссылок уже столько, сколько можно ({ $most })
refused-most-links-hint = отзовите ту, которой не пользуются
refused-map-span = карта показывает не больше года, от одного времени до более позднего
refused-most-passed = больше дел одновременно у подразделений быть не может: { $most }
refused-most-passed-hint = завершите те, которых никто не ждёт
refused-pass-incomplete = скажите, кому это передано и что узнаёт другая сторона
refused-pass-incomplete-hint = выберите подразделение и один из трёх ответов
refused-not-passed = это не передано: { $function }
refused-not-passed-hint = сначала передайте
refused-cannot-needs-why = кто не может, говорит почему
refused-cannot-needs-why-hint = достаточно нескольких слов
refused-not-due = по правилу для его аудитории черновик { $draft } пока нельзя отправить; ничего не отправлено
refused-not-due-hint = отправить всё равно: openline draft release { $draft } --early
refused-reason-length = в причине от 1 знака; наибольшее число знаков: { $most }
refused-reason-length-hint = скажите, что изменить
refused-nothing-rings = ничего с таким именем не звонит
refused-nothing-rings-hint = кто-то это уже взял, или на это ответили
refused-not-well-formed = запрос программы неправильной формы
refused-not-well-formed-hint = загрузите страницу снова; если повторится, сообщите об этом
refused-suspended = { $kind } подпадает под приостановление { $suspension }; ничего не отправлено
refused-suspended-hint = сохранено как черновик { $draft }; разрешите его отправку, когда взаимодействие возобновят
refused-two-people-one-by-one = то, на что нужно разрешение двух людей, отправляют по одному
refused-own-entry = эта запись — вашей стороны
refused-own-entry-hint = квитанцию отправляет другая сторона
refused-nothing-to-announce = в этом файле нечего объявлять
refused-nothing-to-ask = здесь не о чем спрашивать: пуска не наблюдали, или какое-то уведомление ему соответствует
refused-nothing-to-ask-hint = о другом можно спросить собственным вопросом
refused-no-question = эта запись — не вопрос
refused-no-question-hint = скажите, что она понятна
refused-own-question = это вопрос вашей стороны
refused-own-question-hint = на него отвечает другая сторона
refused-text-needs-words = тексту нужны слова
refused-say-one-thing = что-то одно за раз
refused-say-one-thing-hint = открыто, понятно или один из кодовых ответов
refused-receipt-without-words = квитанция не содержит слов
refused-receipt-without-words-hint = отправьте текст или кодовый ответ со словами
refused-not-on-card = карточка стороны не называет этот узел
refused-not-on-card-hint = возьмите новейшую карточку стороны: openline party take
refused-line-not-confirmed = линия со стороной { $name } ещё не подтверждена
refused-line-not-confirmed-hint = сверьте 60 цифр с другой стороной, затем: openline line confirm
refused-node-closed = этот узел на этой линии закрыт
refused-node-closed-hint = дальше работает другой узел стороны: openline party node
refused-most-passkeys = ключей доступа у офицера может быть не больше { $most }
refused-passkey-refused = ключ доступа не удалось зарегистрировать
refused-passkey-refused-hint = попробуйте ещё раз в этом браузере и по этому адресу
refused-invitation-over = это приглашение уже использовано, или его срок истёк
refused-invitation-over-hint = администратор делает новое: openline officer invite NAME
refused-locked = пульт заблокирован
refused-locked-hint = войдите снова; набранное сохранится
refused-took-too-long = это длилось слишком долго, или уже сделано
refused-took-too-long-hint = попробуйте ещё раз
refused-code-length = цифр в коде должно быть от { $least } до { $most }
refused-code-guessable = код из одной или двух разных цифр угадают сразу
refused-code-guessable-hint = возьмите три разные или больше
refused-duress-code-alike = код под принуждением такой же длины и отличается хотя бы двумя цифрами
refused-duress-code-alike-hint = кто смотрит, не должен видеть, который это, а ошибка не должна поднимать тревогу
refused-sketch-gone = недописанного, что вы сохранили, больше нет
refused-sketch-gone-hint = сохраните как новое
refused-most-sketches = недописанного сохранено уже столько, сколько можно: { $most }
refused-most-sketches-hint = удалите то, что никому не нужно
refused-sketch-too-long = в недописанном не больше { $most } байт
refused-sketch-too-long-hint = сократите его
refused-no-such-sketch = под этим именем недописанного нет
refused-no-such-sketch-hint = кто-то его отправил или удалил
refused-statistics-days = изображений за столько дней нет
refused-statistics-days-hint = выберите сутки, неделю, 30 дней или год
refused-contact-minutes = следующий контакт нельзя назначить на это время
refused-contact-minutes-hint = от 1 минуты до недели от этого момента
refused-no-article-agreed = нет согласованной статьи, которая ещё не подписана
refused-meeting-not-in-force = эта встреча не действует
refused-no-date-to-report = не наступила ещё ни одна дата этой встречи, о которой ничего не сказано
refused-points-not-proposed = изложение итогов автора не предлагает этих пунктов
refused-no-such-follow-up = в изложении итогов нет такого обязательства
refused-all-was-asked = все обычные вопросы об этом уже заданы
refused-no-display-name = экран не может так называться
refused-no-display-name-hint = дайте собственное имя; экранов не больше 32
refused-alarm-not-heard = сигнала тревоги не услышали
refused-alarm-not-heard-hint = сначала испытайте его; дежурство без сигнала тревоги — не дежурство
refused-remarks-too-long = в замечаниях не больше { $most } знаков
refused-log-entry-length = в записи журнала дежурства от 1 знака; наибольшее число знаков: { $most }
refused-watch-is-yours = это уже ваша дежурная смена
refused-closing-reason = причина содержит от 1 до { $most } знаков
refused-closing-reason-hint = скажите, почему это больше никого не требует
refused-not-closed-by-hand = с таким названием нет ничего открытого, что можно закрыть вручную
refused-not-closed-by-hand-hint = ответ в срок, «открыто» и «понятно» говорят другой стороне
refused-no-such-watch = дежурной смены { $number } не было
refused-closed-too-many = на этой линии уже закрыто { $most }
refused-incidents-wait = инцидентов, ожидающих сообщения: { $most }
refused-no-incident-class = класса { $kind } нет в списке
refused-same-person-twice = одно и то же лицо дало разрешение дважды
refused-same-person-twice-hint = разрешение должно дать второе, другое лицо
refused-people-missing = людей, нужных для разрешения на отправку: { $needed }; пока: { $now }
refused-people-missing-hint = остаётся черновиком, пока разрешения не даст другое лицо
refused-keys-missing = нужно держателей ключа должности: { $needed }; подписали пока: { $now }
refused-keys-missing-hint = остаётся черновиком, пока они не подпишут
refused-program-fault = узел не смог этого сделать
refused-program-fault-hint = ошибка программы; больше говорит журнал узла
refused-display-unknown = этот экран неизвестен
refused-display-unknown-hint = его адрес создаёт администратор: openline wall add
error-invalid-element-hint = что сюда относится: openline catalogue TYPE
error-misheard-hint = попросите повторить; пишется как 2-20-300-H
error-invalid-hours-hint = день недели от 1 (понедельник) до 7, первая минута суток от 0 до 1439, последняя после неё, до 2880
error-invalid-rule-hint = docs/reference/rules.md перечисляет слова, которые может употреблять устав
error-stale-citation-hint = прочитайте их и активируйте снова; плану вне объявленных пределов ссылки не нужны
error-stale-snapshot-hint = журнал сворачивается заново; ничего не потеряно
error-unknown-head-hint = она будет рассмотрена снова, когда эти записи придут
error-body-sealed-hint = ключ приходит от автора, и только он может его предоставить
error-bad-witness-keys-hint = попросите у свидетеля его файл ключей: openline witness create
error-invalid-coastlines-hint = установите пакет снова: файл входит в него
error-invalid-intent-hint = форма — по ASTM F3548-21: контур, две высоты над W84 в M, два времени
error-invalid-geojson-hint = форму объекта показывает docs/reference/notices.md
error-invalid-time-hint = пишите время как 2026-04-02T11:52:00Z
error-bad-public-key-hint = попросите у стороны новую карточку, с новыми ключами
error-audit-broken-hint = диск кто-то изменил, или он отказывает; прежде всего сохраните копию папки
error-no-such-place-hint = название, например Hammerfest, или координаты, например 70-39.8N 023-40.9E или 70.66, 23.68
error-no-such-time-hint = по UTC: 2026, 2026-04, 2026-04-02 или 2026-04-02T12:00:00Z
error-lock-held-hint = работающий узел отвечает через свой сокет; если завис, сначала остановите его
error-no-such-link-hint = дежурный пост сделает новую
error-wrong-officer-hint = кто здесь внесён: openline officer list
error-not-your-role-hint = это делает кто-то с этой ролью
error-no-gazetteer-hint = его устанавливает make setup; без него объекты сравнивают только между собой
error-wrong-passphrase-hint = наберите ещё раз; утерянный пароль на этом компьютере не восстановить
error-digits-differ-hint = прочитайте их ещё раз; если и дальше расходятся, карточку подменили: начните сначала с карточками из надёжных рук
error-no-node-hint = запустите его: openline serve; если работает, но не отвечает, сначала остановите
error-not-read-yet-hint = оно будет получено автоматически; посмотрите ещё раз через мгновение
error-changed-meanwhile-hint = прочитайте изменения и скажите это ещё раз
error-nothing-shown-hint = расширьте районы правила или скажите, что оно показывает вне их
error-bad-alarm-hint = назовите программу и её аргументы так, как набрали бы их, например: paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = войдите
error-sign-in-refused-hint = попробуйте ещё раз; после пяти неверных кодов подождите пять минут
error-too-many-tries-hint = подождите; или пусть администратор стороны пригласит офицера заново
error-nothing-to-say-hint = посмотрите на её страницу ещё раз: с тех пор могли что-то сказать
error-training-only-hint = настоящий узел создают в собственной папке: openline party create
error-open-items-changed-hint = посмотрите список, каков он сейчас, и подпишите его
error-not-the-watch-hint = кто видит дежурство оставленным, тот его берёт
error-witness-restored-hint = дайте ему новейший экспорт каждой линии, за которой он следит: openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = употребляйте название вроде Europe/Kyiv, Asia/Shanghai или UTC
error-no-zones-hint = это устанавливает make setup
error-newer-schema-hint = возьмите версию Openline, которой писали эту папку, или более новую
error-older-store-hint = создайте сторону и её линии заново; старая папка не тронута
error-not-a-store-hint = назовите папку узла Openline; ничего не изменено
error-opened-to-read-hint = возьмите блокировку узла или обратитесь к узлу, который её держит
error-unknown-line-hint = линии этого узла: openline line list
error-officer-exists-hint = выберите другое имя
error-request-reused-hint = каждому новому действию дайте собственный идентификатор запроса; повторяйте его только для того же действия
error-store-locked-hint = дайте пароль узла
error-store-full-hint = освободите место на диске с папкой узла и попробуйте ещё раз
error-store-busy-hint = пишет только процесс, который держит блокировку узла: завершите другой или попробуйте ещё раз
error-store-damaged-hint = скопируйте папку узла на исправный диск и откройте её там; всё, на что другая сторона отправила квитанцию, у неё ещё есть
error-no-store-hint = назовите папку узла Openline: --node DIR
error-store-closed-hint = узел останавливается; попробуйте, когда он будет работать
error-own-feed-incomplete-hint = соединитесь с другой стороной, чтобы узел получил недостающие собственные записи
error-unmarked-text-hint = указание, совет, предупреждение, информация, вопрос, ответ, просьба или намерение
error-not-this-desk-hint = откройте пульт по адресу, который показывает openline serve
error-too-long-hint = в запросе не больше 1 048 576 байт
refused-port-taken = пульт не может слушать на порту { $port }
refused-no-such-session = такого сеанса нет: { $name }
refused-no-such-session-hint = возможно, он закончился сам
refused-officer-without-role = у офицера есть хотя бы одна роль
refused-officer-without-role-hint = чтобы убрать кого-то совсем: openline officer remove
refused-no-such-passkey = такого ключа доступа нет: { $name }
refused-no-such-passkey-hint = ключи доступа по названиям: openline officer list
refused-most-passkeys-hint = отзовите один: openline officer take-back NAME
error-last-administrator-hint = сначала дайте эту роль и ключ доступа другому офицеру

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = извещение длиннее 64 кБ
notice-doubt-zone-named = китайский текст называет UTC; его время читается как пекинское
notice-doubt-beijing-time = английский текст без UTC; его время — время китайского текста, пекинское
notice-doubt-cut-off = текст обрывается посреди предложения
notice-doubt-no-start-or-publication = не указано ни начала, ни публикации
notice-doubt-no-start-publication = начало не указано; оно наступает с публикацией
notice-doubt-hours-without-days = часы указаны, а их дней нет
notice-doubt-arc = сторона этого района — дуга; указанные вершины соединены прямо
notice-doubt-seconds-or-decimals = в одних координатах половина записана десятичными долями, а другая — секундами
notice-doubt-no-hemisphere = в координатах не хватает буквы полушария; она взята из предыдущих
notice-doubt-unknown-series = нет известного заголовка; прочитано как предупреждение NGA
notice-verdict-text-too-long = длиннее { $most } кБ: ни одно отдельное извещение таким не бывает
notice-verdict-no-text = текста нет
notice-verdict-no-series = нет ни известной серии, ни координат
notice-verdict-reader-fault = ошибка нашей программы чтения, сообщите о ней: { $kind }: { $text }
notice-doubt-encoding-inferred = файл не в UTF-8; прочитан как { $encoding }
notice-doubt-encoding = некоторые байты не являются Unicode
notice-doubt-letter-for-digit = в координатах буква O стоит вместо нуля
notice-doubt-separator = координаты записаны с необычными разделителями
notice-doubt-sixty-minutes = в координатах шестьдесят или более минут или секунд
notice-doubt-digit-groups = цифры координат сгруппированы так, что их можно прочитать несколькими способами
notice-doubt-short-figure = в числе координат одна цифра там, где обычно больше
notice-doubt-last-night-own-end = последний названный день — тот, в который кончается последняя ночь, как говорит собственный конец
notice-doubt-past-cancel = объявленное время лежит после времени, когда извещение отменяет само себя
notice-doubt-long-before-cancel = всё объявленное кончается более чем за 30 дней до того, как извещение отменяет само себя
notice-doubt-coarser-twin = { $notice } объявляет тот же район с тем же первым и последним временем, но с другими часами между ними
notice-doubt-contradicts-twin = { $notice } объявляет тот же район на другое время
notice-doubt-cancelled-unknown-time = { $notice } отменяет это извещение и не говорит, когда оно издано
notice-doubt-cancelled-before-issue = { $notice } отменяет это извещение, но издано раньше него; не применено
notice-doubt-same-number = { $notice } имеет тот же номер, а говорит другое
notice-doubt-repeated = то же извещение пришло несколько раз: { $count }
notice-doubt-after-cancel = период начинается после того, как извещение отменило само себя
notice-doubt-cut-by-cancel = извещение отменяет само себя до конца своего последнего периода
notice-doubt-single-time-from-issue = указано одно время, не начало и не конец; район действует со времени издания
notice-doubt-month-mistyped = указанный месяц уже прошёл; взят месяц самоотмены, с которым всё сходится
notice-doubt-times-elsewhere = время взято из предыдущего абзаца, который не называет места
notice-doubt-times-of-others = для этого района время не указано, хотя для других в том же предупреждении указано
notice-doubt-last-night-left-out = последняя ночь ежедневного расписания пропущена; предупреждение отменяет само себя до неё
notice-verdict-announces-nothing = оно не объявляет ничего с местом и временем
notice-verdict-told-in-words = место сказано словами, а не координатами
notice-verdict-cancels-only = оно только отменяет; ничего с местом и временем не объявляет
notice-verdict-reports-aids = оно сообщает о состоянии средств навигационного оборудования
notice-verdict-positions-unread = его координаты не удалось прочитать
notice-doubt-self-cancel-unread = время, когда извещение отменяет само себя, не удалось прочитать
notice-doubt-second-message = в том же тексте идёт ещё одно предупреждение; оно не прочитано
notice-doubt-self-crossing = вершины в указанном порядке образуют контур, пересекающий сам себя; они оставлены
notice-doubt-around-a-ring = имеется в виду и то, что лежит на некотором расстоянии от района; начерчен только район
notice-doubt-corner-twice = контур возвращается к вершине до своего конца; вершины оставлены
notice-doubt-too-few-corners = район ограничен менее чем тремя точками; они оставлены как линия или точка
notice-doubt-coast = часть границы идёт по берегу, которого в тексте нет; вершины соединены прямо
notice-doubt-shape-not-stated = несколько точек без слова о том, как они соединены; каждая взята как отдельная точка
notice-doubt-ring-not-stated = несколько точек без слова о том, как они соединены; они приняты за район
notice-doubt-hemisphere = одна вершина лежит по другую сторону экватора или нулевого меридиана, далеко от всех остальных
notice-doubt-stray-position = координаты не удалось прочитать
notice-doubt-no-times = время не указано; действует со времени издания до особого уведомления
notice-doubt-no-issue-time = не известно ни начало, ни время издания
notice-doubt-times-after-areas = время стоит после нескольких районов; оно взято для всех
notice-doubt-coarse-position = в тексте нет координат; вместо района взят круг из строки Q
notice-verdict-area-only-named = район только назван, его вершин в извещении нет
notice-doubt-levels-field = поле { $field }) не понято: { $text }
notice-verdict-cancels-another = оно отменяет другое извещение
notice-verdict-activity-ended = деятельность окончена или отозвана
notice-verdict-points-to-publication = оно отсылает к публикации
notice-verdict-changes-routes = оно изменяет маршруты; район не объявлен
notice-verdict-no-area-or-activity = не объявлено ни района, ни места, ни деятельности
notice-verdict-area-named-elsewhere = район назван, но его места в извещении нет
notice-verdict-area-without-time = район указан, а времени нет
notice-doubt-reference-point = точки без протяжённости рядом с районами пропущены
notice-doubt-exclusion-named = исключение только названо; дан весь район
notice-doubt-part = это часть { $part } из { $parts } одного извещения
notice-doubt-end = конец не указан
notice-doubt-estimated-end = конец ориентировочный, извещение действует, пока его не заменят или не отменят
notice-doubt-times = указанный конец лежит до начала; конец оставлен открытым
notice-doubt-start = начало не указано; взято время издания
notice-doubt-text-times = текст называет часы, которых нет в поле D); дан весь период
notice-doubt-levels-differ = текст называет другие пределы высоты, чем поля F) и G)
notice-doubt-no-limits = пределы высоты не указаны
notice-doubt-buffer-drawn = буферная зона начерчена за краем района; из двух прочтений взято более широкое
notice-doubt-buffer = вокруг района объявлен буфер, он не начерчен
notice-doubt-sun-computed-area = восход и заход солнца вычислены для района и округлены наружу
notice-doubt-schedule-hours = даты без часов; даны целые сутки
notice-doubt-sun-outer-bounds = часы по восходу и заходу солнца; даны внешние пределы
notice-doubt-schedule-outside-day = день { $day } расписания лежит вне полей B) и C)
notice-doubt-levels-crossed = нижний предел выше верхнего
notice-doubt-levels-no-reference = не указано, от чего отсчитан предел (от среднего уровня моря или от земли)
notice-verdict-precision-uneven = широта и долгота даны с разной точностью
notice-verdict-sixty-and-more = минут или секунд 60 и более
notice-verdict-digits-no-position = цифры не складываются в широту и долготу
notice-verdict-off-earth = координаты лежат за 90 градусами широты или 180 градусами долготы
notice-doubt-public-holidays-not-left-out = государственные праздники исключены, их даты не указаны; они оставлены
notice-doubt-public-holidays = названы государственные праздники, их даты не указаны
notice-doubt-schedule-long = даны только первые периоды, столько: { $count }
notice-doubt-open-schedule = часы деятельности указаны ({ $text }), а конца нет
notice-doubt-schedule-unread = часы деятельности не поняты: { $text }
notice-doubt-schedule-outside = ни один указанный период не лежит между указанными началом и концом
notice-doubt-schedule-time = { $text } — не время суток
notice-doubt-arc-drawn = дуга начерчена хордами по пять градусов
notice-doubt-along-line = сторона идёт по границе или берегу, которых в тексте нет; начерчена прямо
notice-doubt-bearings = пеленги взяты от истинного севера, чего текст не говорит
notice-doubt-arc-unread-centre = сторона — дуга, центр которой не понят; начерчена прямо
notice-doubt-arc-unread-end = сторона — дуга, конец которой не понят; начерчена прямо
notice-doubt-arc-unread-circle = сторона — дуга, точки которой не образуют окружности; начерчена прямо
notice-doubt-arc-direction = не сказано, в какую сторону поворачивает дуга; начерчена более короткая
notice-doubt-arc-radius = конец дуги не лежит на указанном радиусе
notice-doubt-sector-unread = имеется в виду только сектор круга; дан весь круг
notice-doubt-corner-repeated = вершина указана дважды подряд, где могли иметь в виду другую
notice-doubt-ring-order = вершины в указанном порядке образуют контур, пересекающий сам себя
notice-doubt-bad-coordinate = { $text } — половина координат
notice-doubt-enclosing-circle = круг вокруг района, в скобках, пропущен
notice-doubt-exclusion = исключённая часть района не вырезана
notice-doubt-two-points = две точки не образуют района; дана линия между ними
notice-doubt-crossing-ring = стороны этого района пересекаются в том порядке, в котором перечислены вершины
notice-doubt-corner-repeated-once = вершина указана дважды подряд, где могли иметь в виду другую; она считается один раз
notice-doubt-coast-line-only = район ограничивают две вершины и берег; оставлена только линия между ними
notice-doubt-coast-closed-two-corners = район ограничивают две вершины и берег; взято всё между ними и берегом и 20 км вокруг берега
notice-doubt-coast-unknown = район замыкает берег, и не известно какой; то, что лежит между ним и районом, пропущено
notice-doubt-coast-closed-side = взято всё между стороной района и берегом и 20 км вокруг берега
notice-doubt-two-corners = указан контур из двух вершин; оставлена только линия между ними
notice-doubt-centre-only = указан только центр названного района, не его пределы
notice-doubt-coast-line = район замыкает берег; указанные вершины соединены прямо
notice-doubt-time-below = время, указанное ниже районов, насколько можно судить, не их
notice-doubt-time-unread-spoken = текст говорит о времени, которое не понято
notice-doubt-bare-points = деятельность объявлена в отдельных точках; они могут быть вершинами
notice-doubt-heading-date = дата в заголовке лежит вне объявленного периода и не является его временем
notice-doubt-local-time-legal = местное время прочитано как официальное время страны координатора
notice-doubt-no-start-year = не указано ни начала, ни времени издания; взят первый день его года
notice-doubt-single-time-activity = для деятельности указано только одно время
notice-doubt-no-start-or-issue = не указано ни начала, ни времени издания
notice-doubt-no-start-issue = начало не указано; оно наступает с изданием
notice-verdict-record-without-text = в записи нет текста (ни одного из { $names })
notice-verdict-line-no-json = строка { $line } — не JSON: { $text }
notice-verdict-neither-record-nor-text = это не запись и не текст
notice-doubt-languages-differ = языки этого извещения называют разные места или времена
notice-verdict-bulletin-heading = то, что стоит в бюллетене перед его первым извещением
notice-doubt-impossible-clock-time = время вне пределов от 0000 до 2400
notice-doubt-time-unread = часть времени не удалось прочитать
notice-doubt-local-time = указано местное время, и ничто не говорит чьё
notice-doubt-two-clocks = времена по двум разным часам; все прочитаны по первым
notice-doubt-no-year-container = ни текст, ни то, в чём он пришёл, не называет года
notice-doubt-impossible-range = дни кончаются раньше, чем начинаются
notice-doubt-hours-without-days-added = указаны ещё часы без дней; они добавлены к каждому дню
notice-doubt-ends-before-start = период кончается раньше, чем начинается
notice-doubt-no-month-no-issue = группа даты и времени без месяца, и нет времени издания, чтобы его определить
notice-doubt-impossible-date = в месяце { $month } года { $year } нет дня { $day }
notice-doubt-wider-hours = указаны часы вокруг часов деятельности; они взяты тоже
notice-doubt-from-and = FROM один день AND другой: прочитано как FROM и TO
notice-doubt-days-without-hours = некоторые дни указаны с часами, некоторые без
notice-doubt-sun-whole-day = восход или заход солнца ограничивает время так, что его не вычислить; взяты целые сутки
notice-doubt-no-zone-letter = у времени нет буквы пояса; взято UTC
notice-doubt-holidays = названы праздники, их даты не указаны
notice-doubt-holidays-not-left-out = праздники исключены, их даты не указаны; они оставлены
notice-doubt-instants-daily = полные даты со временем названы ежедневными; оставлены одним периодом
notice-doubt-time-malformed = в группе даты и времени неверное число цифр
notice-doubt-to-left-out = две группы даты и времени стоят рядом; они взяты за начало и конец
notice-doubt-no-month = дни указаны без месяца; он взят из времени издания
notice-doubt-clocks-repeated = запасным дням без часов даны часы предыдущих
notice-doubt-no-issue = начало зависит от времени издания, которое не известно
notice-doubt-no-end = ежедневное время без последнего дня; оставлено одним периодом до особого извещения
notice-doubt-not-cut = исключённые дни недели оставлены, так как время слишком долгое или не имеет конца
notice-doubt-days-out-of-order = дни в перечне стоят не по порядку
notice-doubt-sun-computed = восход и заход солнца вычислены для вершин района, с точностью до пяти минут наружу
notice-doubt-polar-night = часы по солнцу указаны для дней, когда солнце не восходит; взяты целые сутки
notice-doubt-impossible-time = дата или время, которых не бывает
notice-doubt-no-year = ни извещение, ни его время издания не называет года
notice-doubt-over-before-issue = период уже прошёл, когда извещение издано
notice-doubt-long-over = период прошёл за недели до издания извещения
notice-doubt-rolled-back = первая дата периода принята за дату предыдущего месяца; она лежит до времени издания
notice-doubt-month-before = первая дата периода принята за дату предыдущего месяца, так как её день более поздний
notice-doubt-year-turn = на рубеже лет период может относиться к любому из двух годов
notice-doubt-too-many-days = ежедневное расписание длиннее двух лет оставлено одним периодом
notice-verdict-position-unread = указаны координаты, которые не удаётся прочитать
notice-verdict-no-place = место не объявлено
notice-verdict-state-of-aid = состояние средства навигационного оборудования или службы
notice-verdict-list-in-force = перечень действующих предупреждений
notice-verdict-activity-without-positions = деятельность объявлена, но её место не указано координатами
notice-doubt-no-time = объект не указывает периодов, поэтому действует всегда
notice-doubt-no-reference = { $side }_m не указывает отсчёта; принят средний уровень моря
notice-verdict-cancellation = отмена
notice-verdict-repeats = повторяет { $notice }
