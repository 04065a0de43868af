### Openline: 모든 문장과 화면 문구, 한국어. 키와 각 키의 인수는 en.ftl과 같으며, 인수의 설명도 그 파일에 있다.
###
### 어떤 문구도 양보하지 않는다: 책임을 인정하지 않고, 승인하지 않고, 허가하지 않고, 판정하지 않는다.
### 인수 뒤에는 받침에 따라 바뀌는 조사를 쓰지 않는다(에, 의, 부터, 까지, 에 대한 등만 쓴다).

language-name = 한국어
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = “실제” 사용을 위한 검토를 거치지 않음

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
group-item = { $label } { $value }
and-more = … 외 { $count }개
# What stands where nothing is stated, and nothing was entered.
not-stated = 명시되지 않음
# An empty list.
nothing = 없음
yes = 예
no = 아니요
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = [경고: 목록 “{ $list }”에서 이 노드가 알지 못하는 코드 { $number }. 그 뜻을 발신 측에 문의할 것]
entry = 항목 { $id }
entry-subject = 항목 { $id }({ $subject })
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = “{ $words }”
# $marker: one of the eight words below (marker-...).
free-text = { $marker }: “{ $words }”
free-text-foreign = { $marker } [원문 언어: { $language }, 번역하지 않음]: “{ $words }”
number = { $count }

## Times and durations

until-further-notice = 추후 통보 시까지
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc }({ $zone } 현지 시각 { $local })
window = { $start }부터 { $end }까지
window-open = { $start }부터 추후 통보 시까지
window-alternate = { $span }(예비)
duration-days = { $count }일
duration-hours = { $count }시간
duration-minutes = { $count }분
duration-seconds = { $count }초
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from }부터 다음 날 { $to }까지
weekly-span-longer = { $day } { $from }부터 { $duration } 동안

## Units

unit-metres = { $value } m
unit-kilometres = { $value } km
unit-feet = { $value } ft
unit-nautical-miles = { $value } 해리
unit-metres-per-second = { $value } m/s
unit-kilometres-per-hour = { $value } km/h
unit-knots = { $value } 노트
unit-kilohertz = { $value } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } km²
unit-degrees = { $value }°

## Places and heights

shape-point = 지점 { $place }
shape-circle = { $place } 중심, 반경 { $radius }의 원
shape-corridor = { $places } 순으로 잇는 선, 양쪽으로 각 { $width }
shape-polygon = 꼭짓점 { $count }개의 구역: { $places }
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }(제외 부분: { $places } 안쪽)
# $places: each with its time.
shape-moving = { $places } 순으로 이동, 주위 { $width }
shape-moving-point = { $place }({ $time })
shape-sector = { $place } 중심, 반경 { $radius }의 부채꼴({ $from }에서 시계 방향으로 { $to }까지)
shape-sector-ring = { $place } 중심, 반경 { $inner }~{ $radius }의 고리 모양 부채꼴({ $from }에서 시계 방향으로 { $to }까지)
shape-polygons = 구역 { $count }개: { $areas }
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area }(각 변은 대권)
shape-quadrant = { $place }
shape-water-body = { $place }(실제 수역보다 넓은 윤곽이며, 경계에 관하여 아무것도 말하지 않음)
# A place whose number this node's list does not hold.
place-unknown = [경고: 장소 번호 { $number }번이 이 노드의 목록에 없음. 꼭짓점 좌표를 발신 측에 문의할 것]

heights = { $lower }부터 { $upper }까지
heights-not-stated = 명시되지 않음
# Without a lower limit, without an upper one, without both.
heights-below = { $upper }까지, 하한 없음
heights-above = { $lower }부터 그 위로, 상한 없음
heights-all = 모든 고도
surface = 지표면 또는 수면
# $reference: what it is measured from.
height = { $reference } { $height }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level }(표준대기에서 { $height })
reference-sfc = 지표면 또는 수면 위
reference-msl = 평균해수면 위
reference-agl = 지면 위
reference-wgs84 = WGS-84 타원체면 위
reference-fl = 표준대기 기준
reference-depth = 수면 아래
# A volume, and one of several: $number counts from 1.
volume = { $area }; 고도: { $heights }; 시간: { $windows }
volume-numbered = ({ $number }) { $area }; 고도: { $heights }; 시간: { $windows }

quadrant-11 = 대서양 북동 사분면
quadrant-12 = 대서양 남동 사분면
quadrant-13 = 대서양 남서 사분면
quadrant-14 = 대서양 북서 사분면
quadrant-21 = 인도양 북동 사분면
quadrant-22 = 인도양 남동 사분면
quadrant-23 = 인도양 남서 사분면
quadrant-24 = 인도양 북서 사분면
quadrant-31 = 태평양 북동 사분면
quadrant-32 = 태평양 남동 사분면
quadrant-33 = 태평양 남서 사분면
quadrant-34 = 태평양 북서 사분면

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = 북극해
water-11 = 백해
water-12 = 바렌츠해
water-13 = 카라해
water-14 = 랍테프해
water-15 = 동시베리아해
water-16 = 축치해
water-17 = 보퍼트해
water-18 = 그린란드해
water-19 = 노르웨이해
water-21 = 북해
water-22 = 발트해
water-23 = 지중해
water-24 = 흑해
water-25 = 카리브해
water-26 = 플로리다와 유카탄 사이의 만
water-27 = 비스케이만
water-28 = 래브라도해
water-31 = 홍해
water-32 = 아라비아반도와 이란 사이의 만
water-33 = 아라비아해
water-34 = 벵골만
water-35 = 안다만해
water-36 = 아덴만
water-37 = 카스피해
water-41 = 베링해
water-42 = 오호츠크해
water-43 = 러시아, 일본, 한반도 사이의 바다
water-44 = 황해
water-45 = 동중국해
water-46 = 루손, 보르네오, 인도차이나, 중국 사이의 바다
water-47 = 필리핀해
water-48 = 티모르해
water-49 = 산호해
water-50 = 태즈먼해
water-51 = 알래스카만

## Status, precedence, and whom a message is for

status-actual = 실제
status-exercise = 훈련
status-test = 시험
precedence-flash = 화급
precedence-flash-over-quota = 긴급 (화급이 할당량을 넘음)
precedence-immediate = 긴급
precedence-priority = 우선
precedence-routine = 일반

handling-line = 이 회선 한정
handling-command = 지휘부 한정
handling-heads = 수반 한정
handling-public = 공개 가능

carried-by-voice = 음성
carried-by-fax = 팩스
carried-by-paper = 문서
carried-by-radio = 무선
carried-by-in-person = 대면

authority-level-1 = 1단계(당직)
authority-level-2 = 2단계(지휘)
authority-level-3 = 3단계(참모)
authority-level-4 = 4단계(부처)
authority-level-5 = 5단계(수반)

function-sensor-desk = 센서 감시석
function-air-traffic = 항공교통업무
function-firing-unit = 사격·발사 부대
function-drone-cell = 무인기 운용반
function-air-defence = 방공 부서
function-naval-operations = 해군 작전 부서
function-coast-guard = 해안경비대
function-rescue-centre = 구조본부
function-mission-control = 임무통제소
function-ground-command = 지상 지휘부
function-escort = 호위대
function-legal = 법률 고문

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = 지시
marker-advice = 조언
marker-warning = 경고
marker-information = 정보
marker-question = 질문
marker-answer = 답변
marker-request = 요청
marker-intention = 의도

language-ar = 아랍어
language-en = 영어
language-es = 스페인어
language-fr = 프랑스어
language-ja = 일본어
language-ko = 한국어
language-ru = 러시아어
language-uk = 우크라이나어
language-zh = 중국어

## Names of the elements

element-test = 시험
element-receipt = 수신 확인
element-line-status = 회선 상태
element-suspend = 중단
element-resume = 재개
element-contacts = 연락처
element-handover = 당직 인계
element-no-answer = 답변 없음 기록
element-key-event = 키 변동
element-text = 텍스트
element-translation = 번역
element-position = 입장
element-principal-message = 수반 간 메시지
element-activity = 활동 통보
element-launch = 발사 통보
element-launch-result = 발사 결과
element-withheld = 미통보 건수
element-amend = 수정
element-cancel = 취소
element-state = 계획의 상태
element-actuals = 실제 규모와 시간
element-reply-to-plan = 계획에 대한 회신
element-zone = 공표된 구역
element-question = 질문
element-answer = 답변
element-clarification = 설명
element-account = 사건 경위
element-observed = 관측된 발사
element-ceasefire-event = 보고된 사안
element-conflict = 계획 간 상충
element-track = 항적
element-encounter = 조우
element-signal = 신호
element-distress = 조난
element-pause = 일시 중지
element-site = 보호 시설
element-movement = 보호 대상 이동
element-call-request = 통화 요청
element-call-reply = 통화 요청에 대한 회신
element-readout = 협의 결과문
element-meeting = 회의
element-commitment = 이행 약속
element-crisis = 위기 협의
element-charter-text = 규약 문안
element-charter-step = 규약 절차
element-unreadable = 읽을 수 없는 항목
# $number: of a type that this node does not know.
element-unknown = 유형 { $number }(이 노드가 알지 못함)

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = 유형 { $element }의 항목을 이 노드가 읽을 수 없습니다: { $reason }. 항목은 보존됩니다.
sentence-test = 회선 시험 { $test_no }번.
# "understood" never says that anybody agrees.
sentence-receipt = { $target }의 수신 확인: { $level }, { $at }.
# Three separate facts.
sentence-line-status = 회선 상태. 데이터 전송: { $transport }. 당직: { $staffed ->
    [yes] 근무자 있음
   *[no] 근무자 없음
}. 당사자 간 업무 연락: { $politics }.
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = { $since }부터 { $term }(발신 측이 스스로 쓴 용어): { $scope }. 시험, 수신 확인, 조난, 키에 관한 통신은 계속됩니다.
sentence-resume = 재개: { $target }, 철회됨. 업무 연락은 { $since }부터 재개됩니다.
sentence-contacts = 연락처, { $valid_from }부터 유효.
# Numbers of watches.
sentence-handover = 당직 { $outgoing }에서 당직 { $incoming }에게 { $at }에 인계함.
sentence-no-answer = { $target }에 대하여 기한 { $due }까지 기록된 답변이 없습니다. 질의 시각: { $asked_at }. { $delivery-code ->
    [not-delivered] 전달되지 않음: 시스템 수신 확인이 돌아오지 않았습니다.
    [opened] 시스템 수신: { $received_at }, 이후 사람이 열어 봄.
   *[machine-received] 시스템 수신: { $received_at }.
} 당직 근무자: { $staffed ->
    [yes] 있다고 표명됨
    [no] 없다고 표명됨
   *[none] 표명되지 않음
}. 이유는 알 수 없습니다.
# $key: first letters of the fingerprint of a key.
sentence-key-event = 담당 부서 { $office }의 키 { $key }: { $kind }, { $since }부터.

## Sentences: words of people

sentence-text = 텍스트.
sentence-translation = { $target }의 번역, 번역 언어: { $language }, { $stage }, 번역자: { $translator }. { $text }. 원문만이 정본입니다.
sentence-position = { $stated_by }의 입장 표명({ $kind }). 주제: { $topic }. { $text }.
sentence-principal-message = 수반 간 메시지. 보내는 수반: { $from_head }. 받는 수반: { $to_head }. { $text }.
sentence-question = 질문. 주제: { $topic }.
sentence-answer = { $target }에 대한 답변: { $result }.
# $meaning: a whole sentence with its full stop.
sentence-signal = 신호: { $meaning }

## Sentences: plans

sentence-activity = 활동 통보 { $activity_id }: { $kind }. { $title }. 계획: { $volumes }.
sentence-launch = 발사 통보 { $activity_id }: 발사 { $count }회, 분류: { $launch_class }. 발사 시간대: { $windows }. 발사 구역: { $launch_area }. 이 통보는 { $valid_until }에 실효됩니다.
sentence-launch-result = 통보된 발사, { $target }: { $launched ->
    [yes] 실시되었습니다
   *[no] 실시되지 않았습니다
}.
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] 발신 측의 표명: { $agreement }에 따른 통보 가운데 { $year }년에 하지 않은 것: 없음.
   *[other] { $agreement }에 따른 통보 가운데 { $year }년에 하지 않은 것이 { $count }건 있습니다. 그 내용은 명시되지 않았습니다.
}
sentence-amend = { $target }의 수정: 아래 내용이 앞서 통보된 해당 내용을 대체하며, 그 밖의 내용은 모두 그대로입니다.
sentence-cancel = { $target }의 취소: 이제 그 전부가 효력이 없습니다.
sentence-state = { $target }의 상태: { $state }, { $since }부터.
sentence-actuals = { $target }의 실제 진행: { $window }.
# Only a charter can make a reply an approval.
sentence-reply-to-plan = { $target }에 대한 회신: { $decision }.
sentence-zone = 구역 { $zone_id }. 공표 주체 { $publisher }, 공표 시각 { $since }: 공표되었기 때문에 표시할 뿐이며, 표시는 그 무엇도 인정하는 것이 아닙니다. 위치: { $volume }.
sentence-pause = { $until }까지의 일시 중지를 제안함: { $area }. 양측이 모두 이를 표명하고 있는 동안 유지됩니다.
sentence-conflict = 두 계획이 겹칩니다({ $severity }): { $items }. 시간: { $windows }.

## Sentences: what happened, and what was seen

sentence-distress = 조난: { $nature }, { $location }, 시각 { $time }. 요청하는 도움: { $assistance }.
sentence-account = 사건 경위, { $as_known_at } 현재 파악된 대로이며 어떠한 입장도 해하지 않음: { $incident_class }. 일시: { $window }. 장소: { $place }.
sentence-clarification = { $target }에 관한 설명, 어떠한 입장도 해하지 않음. 정황: { $cause }.
sentence-ceasefire-event = 보고된 사안: { $observer }의 보고({ $method }): { $kind }, { $count }회. 일시: { $window }. 관찰자 위치: { $observer_position }. 이는 판정이 아닙니다.
sentence-observed = { $time }에 발사가 관측됨. 평가된 분류: { $launch_class }. 관측된 발사 위치: { $area }. 통보와 대조: { $match }.
sentence-track = 항적 { $track_id }: { $kind }, { $location }, 시각 { $time }, 오차 { $error_dm }.
sentence-encounter = 항적 { $tracks }: { $closest_at }에 서로 { $miss_dm } 거리까지 접근함. 불확실도 { $miss_sigma_dm }(1 표준편차).

## Sentences: protection

sentence-site = 보호 시설 { $site_id }: { $category }, 소재지 { $locality }, { $location }. { $status }, 이 등록은 { $expires }에 실효됩니다. 통보는 보호의 전제 조건이 아닙니다.
sentence-movement = 보호 대상 이동 { $move_id }: { $purpose }, 인원 { $persons }명. 경로: { $legs }. 통보는 보호의 전제 조건이 아닙니다.

## Sentences: talks

sentence-call-request = 통화 요청: { $media }, { $level }, 주제: { $topic }. 일시: { $proposed }.
sentence-call-reply = { $target }에 대한 회신: { $reply }.
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = { $about }에 관한 협의 결과문. 양측이 같은 문안에 서명한 때에 그 사항이 합의된 것입니다.
sentence-meeting = 회의 { $meeting_id }: { $step }. 일시: { $window }.
sentence-commitment = 이행 약속 { $commitment_id }. 이행 주체: { $owner }. 할 일: { $what }. 상태: { $state }.
sentence-crisis = 위기 협의 { $crisis_id }: { $step }.{ $next_contact ->
    [none] {""}
   *[other] {" "}다음 연락: { $next_contact }.
}
# Article 0 is the preamble.
sentence-charter-text = 규약 제{ $article }조의 문안.
sentence-charter-step = 규약: { $move }, { $since }부터.

## Labels of fields that follow a sentence

field-about = 대상
field-about-whom = 관련 대상
field-action = 조치
field-action-taken = 취한 조치
field-activity-id = 발신 측이 붙인 번호
field-advice = 조언
field-again = 새 시간대
field-agenda = 의제
field-agreement = 합의서
field-alternates = 다른 경로
field-answers = 회신 대상
field-contact-answers-within = 답변까지 최대
field-area = 구역
field-armoured = 장갑차
field-arrive = 도착
field-article = 조
field-artillery = 화포
field-as-known-at = 파악 시점
field-asked-at = 질의 시각
field-assistance = 요청하는 도움
field-assurances = 보장 내용
field-at = 시각
field-attribution = 발신 측이 밝힌 행위 주체
field-aircraft = 항공기
field-authority = 권한
field-azimuth = 방위각
field-azimuth-tolerance = 양쪽으로 각
field-basis = 제시한 근거
field-bearer = 시험한 연결
field-contact-bearer = 호출 수단
field-bearers = 연결
field-bearing = 방위
field-callsign = 호출부호
field-call-id = 통화
field-cancelled-at = 취소 시각
field-candidates = 부합하는 통보(잘 맞는 순)
field-carried-by = 처음 전해진 방법(이 회선 밖)
field-casualties = 파악된 사상자
field-category = 구분
field-cause = 정황
field-challenge = 확인어의 암호학적 약정값
field-cites = 읽은 항목
field-closest-at = 최근접 시각
field-colour = 색상
field-comment = 의견
field-commitment-id = 이행 약속
field-complement = 수치
field-condition = 재개 조건
field-confidence = 확신도
field-control-point = 통제 담당 부서
field-count = 수
field-counterpart = 상대 부서
field-counters = 대안을 내는 상대 문안
field-course = 침로
field-craft = 선박·항공기
field-crisis-id = 위기 협의
field-cut = 양측 동일 기록 구간
field-damage = 파악된 피해
field-decision = 회신
field-delegate = 대신 통화할 부서
field-delivery = 전달
field-depart = 출발
field-digest = 문안의 지문
field-direction = 방향
field-distance-dm = 거리
field-doubts = 공표문에서 불확실한 점
field-doubts-settled = 통보의 불확실한 점이 해소됨
field-due = 기한
field-emergency = 더 일찍 통보할 수 없었음
field-ended = 종료
field-error-dm = 위치 오차
field-every = 반복 주기
field-expires = 실효 시각
field-facts = 사실
field-follow-up = 후속 사항
field-footprint = 구역
field-forces = 참가 규모
field-from-head = 보내는 수반
field-function = 전달받은 곳
field-further-by = 추가 통보 기한
field-glossary = 코드 목록의 판
field-handling = 취급
field-hazards = 위험
field-heard-at = 들은 시각
field-height-class = 높이
field-height-dm = 타원체면 위 높이
field-height-error-dm = 높이 오차
field-holder = 담당자
field-holidays = 쉬는 날
field-hours = 연락 가능 시간
field-human-check = 사람의 답변을 요청함
field-impact-areas = 낙하구역
field-incident-class = 사건
field-incident-id = 발신 측이 붙인 번호
field-incoming = 인수 당직
field-inside = 겹치는 부분의 한 지점
field-intent = 발신 측이 밝힌 자기 측 의도
field-interpreters = 통역
field-items = 묻는 사항
field-answer-items = 답하는 물음
field-conflict-items = 계획
field-joins = 함께하는 상대 측 일시 중지
field-key = 키
field-kind = 종류
field-label = 이름
field-ladder = 연락 단계
field-language = 언어
field-languages = 언어
field-last-good = 올바르게 서명된 마지막 항목
field-launch-area = 발사 구역
field-launch-class = 분류
field-launched = 실시 여부
field-leader = 인솔자
field-least-distance-dm = 최소 거리
field-legs = 구간
field-level = 단계
# The level of authority at which a message is said.
field-cover-level = 발언 수준
field-levels = 단계
field-linked = 같은 사안에 관한 보고
field-locality = 소재지
field-location = 위치
field-maintenance = 정비
field-markings = 표식
field-match = 통보와 대조
field-meaning = 뜻
field-media = 수단
field-meeting-id = 회의
field-method = 방법
field-minutes = 분
field-miss-dm = 최근접 거리
field-miss-sigma-dm = 그 불확실도(1 표준편차)
field-move = 절차
field-move-id = 발신 측이 붙인 번호
field-nature = 종류
field-next-contact = 다음 연락
field-next-level = 다음으로 제시된 단계
field-night-marking = 야간 표식
field-obs-id = 발신 측이 붙인 번호
field-observer = 관찰자
field-observer-position = 관찰자 위치
field-off-nominal = 현재 있을 수 있는 곳
field-office = 담당 부서
field-onward = 추가로 전달되어야 할 곳
field-open-items = 미결 사항
field-opened-by = 개시 항목
field-operator = 운영 주체
field-other-units = 목격된 다른 부대·기체·선박
field-outcome = 결과
field-outgoing = 인계 당직
field-own-action = 발신 측의 조치
field-own-units = 발신 측 부대·기체·선박
field-owner = 이행 주체
field-part = 텍스트 번호
field-part-of = 상위 활동
field-participants = 참가자
field-persons = 인원
field-distress-persons = 위험에 처한 인원
field-place = 장소
field-plate = 번호판
field-politics = 업무 연락
field-previous = 회신 대상
field-proposal = 제안
field-proposed = 일시
field-readout-proposed = 합의 사항으로 제안함
field-public-key = 공개 키
field-publish = 공개 가능 범위
field-published = 공표 번호
field-publisher = 공표 주체
field-purpose = 목적
field-radio = 무선
field-range-class = 사거리
field-reason = 이유
field-received-at = 시스템 수신
field-recipients = 수신 측
field-reduced-from = 더 상세한 통보의 축약본
field-relative-speed = 상대 속력
field-repeat = 발신 횟수
field-replaces = 대체되는 것
field-replies-to = 회신 대상
field-reply = 회신
field-result = 답변
field-result-hash = 결과의 지문
field-review-at = 재검토 시각
field-reviewer = 검토자
field-rhythm = 연락 간 최대 간격
field-roof-mark = 위에서 보이는 표식
field-rule = 공표 주체가 밝힌 규칙
field-rule-version = 규칙의 판
field-safe-conduct = 안전 통행을 보장함
field-same-event = 동일 사안
field-scope = 범위
field-scope-agreement = 합의서
field-sender = 발신
field-severity = 정도
field-ships = 함정
field-shown-to = 발신 측이 밝힌 다른 통보 대상
field-sigma-s = 시각의 불확실도(1 표준편차)
field-since = 이 시각부터
field-site-id = 발신 측이 붙인 번호
field-situation = 현황의 지문
field-situation-at = 현황 기준 시각
field-source = 출처
field-activity-source = 원 공표 통보
field-spans = 운영
field-speed = 속력
field-staffed = 당직 근무자 있음
field-stage = 단계
field-stale = 이 시각 이후는 오래된 정보
field-state = 상태
field-stated-by = 표명 주체
field-stated-by-them = 상대 측이 표명함(발신 측이 들은 대로)
field-stated-by-us = 발신 측이 표명함
field-status = 상태
field-step = 단계
field-stops = 경유지
field-systems = 장비 종류
field-tanks = 전차
field-target = 관련 항목
field-targets = 해당 조항
field-term = 발신 측이 스스로 쓴 용어
field-test-no = 번호
field-text = 문구
field-terms = 수치
field-term-word = 용어
field-term-number = 수치
field-texts = 텍스트
field-time = 시각
field-title = 제목
field-to-head = 받는 수반
field-tolerance = 양쪽으로 각
field-topic = 주제
field-topics = 주제
field-track = 신호를 받는 항적
field-track-id = 발신 측이 붙인 번호
field-tracker = 이를 따르는 항적
field-tracks = 항적
field-translator = 번역자
field-transport = 데이터 전송
field-troops = 병력
field-uncertainty-dm = 위치의 불확실도
field-until = 이 시각까지
field-valid-from = 유효 시작
field-valid-until = 실효 시각
field-vehicles = 차량·선박·기체
field-forces-vehicles = 차량
field-verified-at = 검증 시각
field-verified-by = 검증 주체
field-volume = 구역, 고도, 시간
field-volumes = 구역, 고도, 시간
field-watch = 당직
field-weapon = 평가된 무기
field-what = 할 일
field-window = 일시
field-windows = 일시
field-withdrawn = 철회함
field-withheld = 밝히지 않은 사항
field-year = 연도
field-zone = 시간대
field-zone-id = 이름
field-kinds = 메시지 종류
field-start = 시작
field-end = 종료
field-alternate = 예비
field-weekday = 요일
field-first-minute = 시작
field-last-minute = 종료
field-marker = 문장의 종류
field-lower-dm = 하한
field-lower-ref = 하한의 기준
field-upper-dm = 상한
field-upper-ref = 상한의 기준
field-frequency-khz = 주파수
field-no = 사항 번호
field-route = 경로
field-last-ok = 마지막 정상 작동

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = 시각, 예: { $example }
takes-number = { $least }부터 { $most }까지의 수
takes-whole = { $least }부터 { $most }까지의 정수
takes-truth = { $yes } 또는 { $no }
takes-words = 글, 글자 수: { $least }부터 { $most }까지
takes-name = 이름, 글자 수: { $least }부터 { $most }까지
takes-language = 라틴 문자 두 자 또는 세 자의 언어 코드
takes-entry = 항목의 번호 또는 그 첫 자리들
takes-bytes = 십육진 숫자, 자릿수: { $most }
takes-code = 다음 중 하나: { $words }
takes-place = 위치, 예: { $example }
takes-footprint = 위치와 반경({ $example }) 또는 꼭짓점 세 개 이상
takes-some = 다음을 { $least }개부터 { $most }개까지:
takes-many = 다음을 { $least }개 이상:
help-end = 비움: 추후 통보 시까지
help-alternate = 다른 시간대를 쓰지 않을 경우의 예비
help-lower-dm = 비움: 하한 없음
help-upper-dm = 비움: 상한 없음
help-weekday = 1(월요일)부터 7(일요일)까지
help-first-minute = 자정부터 센 분
help-last-minute = 자정부터 센 분, 자정을 넘기면 1440을 넘겨 계속 센다
help-contact-level = 1 당직, 2 지휘, 3 참모, 4 부처, 5 수반
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }; 비움: 모두
help-scope-agreement = 비움: 모든 합의서
help-scope-topics = 비움: 모든 주제
help-scope-kinds = 목록에 있는 종류의 번호; 비움: 모두
help-contact-topics = 비움: 모든 주제
help-contact-hours = 비움: 항상
help-holidays = 각 날을 그날의 00:00 UTC로 적는다
help-answer-items = 비움: 모든 항목
help-state-cites = 계획과 겹치는 상대 측 통보의 최신판. 개시하는 쪽은 이를 읽었어야 한다
help-activity-id = 이후의 모든 판에서 그대로 유지된다
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = 0부터 센다. 0은 메시지 자체의 글
help-complement = 미터, 분 또는 도, 문장에 따라
help-article = 0은 전문
help-amend-target = 통보 또는 그 최신 수정
help-cancel-since = 비움: 즉시

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }; 출발 { $depart }; 도착 { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }: 마지막 정상 작동 { $last_ok }
form-weekly-hours = 시간대 { $zone }
form-contact = { $level }: { $office }
form-point = 사항 { $no }: { $texts }
form-follow-up = { $owner }, 기한 { $due }: { $what }
# Said where none of the fields is filled in.
form-scope-nothing = 중단할 수 있는 모든 것
form-forces-nothing = 규모는 명시되지 않음

## Plans: kinds, states, replies

activity-kind-exercise = 훈련
activity-kind-live-firing = 실사격
activity-kind-missile = 미사일 발사
activity-kind-rocket-launch = 우주발사체 발사
activity-kind-space-debris = 우주 잔해 낙하
activity-kind-hazardous-operation = 위험 작업
activity-kind-patrol = 순찰
activity-kind-relocation = 재배치
activity-kind-transit = 통과 이동
activity-kind-closed-area = 폐쇄 구역
activity-kind-works = 공사
activity-kind-hazard = 위험 요소
activity-kind-other = 기타 활동

activity-state-draft = 초안
activity-state-notified = 통보됨
activity-state-amended = 수정됨
activity-state-active = 진행 중
activity-state-nonconforming = 통보된 범위를 벗어남
activity-state-contingent = 통제 불확실, 멀리 떨어져 있을 것
activity-state-ended = 종료됨
activity-state-cancelled = 취소됨

action-returning = 통보된 범위 안으로 복귀 중
action-holding = 현 위치에서 대기 중
action-terminating = 활동을 끝내는 중
action-landing = 착륙 중
action-keep-clear = 멀리 떨어져 주시기 바람
action-rescue-under-way = 구조 진행 중
action-lost-contact = 대상과 연락이 끊어짐

decision-noted = 인지함
decision-noted-with-comment = 인지함, 의견 있음
decision-cannot-support-safely = 안전하게 지원할 수 없음
decision-approved = 승인함(규약이 정한 바에 따름)

severity-margin-only = 안전 여유 범위끼리만 겹침
severity-caution = 주의
severity-serious = 심각

system-class-surface-ship = 수상함
system-class-submarine = 잠수함
system-class-fixed-wing = 고정익 항공기
system-class-helicopter = 헬리콥터
system-class-unmanned-aircraft = 무인기
system-class-artillery = 화포
system-class-rocket-artillery = 로켓포
system-class-surface-to-air-missile = 지대공·함대공 미사일
system-class-anti-ship-missile = 대함 미사일
system-class-torpedo = 어뢰
system-class-mine-warfare = 기뢰·지뢰전 장비
system-class-armour = 기갑 장비
system-class-amphibious = 상륙 부대
system-class-airborne = 공수 부대
system-class-bomber = 폭격기
system-class-tanker = 공중급유기
system-class-laser = 레이저
system-class-jamming = 전파 방해 장비
system-class-unmanned-surface-vessel = 무인 수상정

hazard-gunfire = 포·총 사격
hazard-missiles = 미사일
hazard-bombs = 폭탄
hazard-falling-objects = 낙하물
hazard-underwater-explosion = 수중 폭발
hazard-towed-object = 예인 물체
hazard-laser-light = 레이저 광선
hazard-radio-interference = 전파 간섭
hazard-navigation-interference = 위성항법 간섭
hazard-unlit-vessels = 등화를 켜지 않은 선박
hazard-low-flying = 저공비행
hazard-mines = 기뢰·지뢰
hazard-other = 기타 위험

reason-weather = 기상
reason-technical = 기술적 이유
reason-safety = 안전
reason-conflict-with-plan = 다른 계획과의 상충
reason-operational = 운용상 이유
reason-political = 정치적 이유
reason-error-in-notice = 통보의 오류
reason-completed = 완료
reason-not-needed = 더 이상 필요하지 않음
reason-no-authority = 그렇게 할 권한이 없음
reason-not-readable = 읽을 수 없음
reason-not-for-us = 이 담당 부서의 소관이 아님
reason-rescue = 구조
reason-request-of-peer = 상대 측의 요청
reason-maintenance = 정비
reason-other = 기타 이유
reason-not-stated = 이유는 명시되지 않음

## Launches

launch-class-ballistic-missile-land = 지상 발사 탄도미사일
launch-class-ballistic-missile-submarine = 잠수함 발사 탄도미사일
launch-class-ballistic-missile-other = 기타 탄도미사일
launch-class-cruise-missile = 순항미사일
launch-class-hypersonic = 극초음속 비행체
launch-class-space-launch = 우주발사체 발사
launch-class-sounding-rocket = 관측로켓
launch-class-missile-defence-test = 미사일 방어 시험
launch-class-other = 기타 발사

direction-north = 북
direction-north-east = 북동
direction-east = 동
direction-south-east = 남동
direction-south = 남
direction-south-west = 남서
direction-west = 서
direction-north-west = 북서

height-class-below-100-km = 100 km 미만
height-class-from-100-to-500-km = 100 km에서 500 km까지
height-class-above-500-km = 500 km 초과
height-class-orbit = 궤도 진입

range-class-below-500-km = 500 km 미만
range-class-from-500-to-2000-km = 500 km에서 2,000 km까지
range-class-from-2000-to-5500-km = 2,000 km에서 5,500 km까지
range-class-above-5500-km = 5,500 km 초과
range-class-orbit = 궤도 진입

launch-field-launch-class = 분류
launch-field-count = 발사 횟수
launch-field-launch-area = 발사 구역
launch-field-azimuth = 방위각
launch-field-impact-areas = 낙하구역
launch-field-height = 높이
launch-field-range = 사거리

launch-outcome-as-planned = 계획대로
launch-outcome-ended-early = 조기 종료
launch-outcome-outside-announced-areas = 통보된 구역 밖
launch-outcome-postponed = 연기됨
launch-outcome-cancelled = 취소됨
launch-outcome-not-stated = 결과는 명시되지 않음

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = 이 회선에 보관된 한 통보와 부합함(무엇이 발사되었는지를 입증하지는 않음)
match-partly = 이 회선에 보관된 한 통보와 부분적으로 부합함(무엇이 발사되었는지를 입증하지는 않음)
match-none-held = 이 회선에 보관된 통보 중 부합하는 것이 없음
match-not-compared = 통보와 대조하지 않음

confidence-low = 낮음
confidence-medium = 중간
confidence-high = 높음

## Questions, answers, positions

topic-activity = 활동
topic-conflict = 계획 간 상충
topic-launch = 발사
topic-incident = 사건
topic-contact = 연락처
topic-other = 기타 사항
topic-encounter = 조우
topic-site = 보호 시설
topic-movement = 보호 대상 이동
topic-ceasefire = 휴전
topic-meeting = 회의
topic-commitment = 이행 약속
topic-line = 이 회선 자체
topic-charter = 규약
topic-rescue = 수색구조
topic-exercise = 훈련
topic-detained-persons = 억류된 사람

item-objectives = 목적은 무엇입니까?
item-location = 정확한 위치는 어디입니까?
item-end-date = 언제 끝납니까?
item-designation = 명칭은 무엇입니까?
item-subordination = 어느 사령부가 지휘합니까?
item-numbers = 참가 규모는 얼마입니까?
item-types = 어떤 종류가 참가합니까?
item-confirm-times = 통보된 시간은 아직 그대로입니까?
item-confirm-area = 통보된 구역은 아직 그대로입니까?
item-confirm-heights = 통보된 고도는 아직 그대로입니까?
item-can-shift-time = 시간을 옮길 수 있습니까?
item-can-shift-area = 구역을 옮길 수 있습니까?
item-radio-contact = 어느 주파수로 부를 수 있습니까?
item-is-it-yours = 귀측의 것입니까?
item-was-it-intended = 의도된 것이었습니까?
item-control-status = 통제되고 있습니까?
item-launch-announced = 이 발사는 통보되었습니까, 어느 통보입니까?
item-launch-class = 발사된 것은 어느 분류였습니까?
item-impact-area = 어디에 떨어집니까?
item-casualties = 다치거나 사망한 사람이 있습니까?
item-need-assistance = 귀측은 도움이 필요합니까?
item-whereabouts = 지금 어디에 있습니까?
item-who-to-call = 이 일에 관하여 누구와 통화할 수 있습니까?
item-next-report = 귀측은 언제 다시 알려 주시겠습니까?
item-reason = 이유는 무엇입니까?
item-meaning-of-message = 귀측 메시지의 뜻은 무엇입니까?

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = 예
result-no = 아니요
result-unable = 할 수 없음
result-stand-by = { $minutes ->
    [none] 대기 바람
   *[other] { $minutes }분 대기 바람
}
result-no-information = 정보 없음
result-repeat = 다시 말해 주기 바람

stage-sight = 즉석 번역
stage-rough = 초벌 번역
stage-reviewed = 검토된 번역

position-kind-claim = 주장
position-kind-denial = 부인
position-kind-reservation = 유보
position-kind-objection = 이의
position-kind-note = 기록용

delivery-machine-received = 시스템이 수신함
delivery-opened = 사람이 열어 봄
delivery-not-delivered = 전달되지 않음

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = 우리 측은 귀측이 통보한 구역에서 떨어져 있습니다.
meaning-passing-through = 우리 측은 통보된 구역을 통과하려고 합니다.
meaning-aircraft-to-identify = 우리 측은 귀측을 식별하려고 항공기를 보내고 있습니다.
meaning-holding-position = 우리 측은 현 위치를 유지하고 있습니다.
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] 우리 측은 침로를 바꾸고 있습니다.
   *[other] 우리 측은 진방위 { $complement }도로 침로를 바꾸고 있습니다.
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] 우리 측은 우현(오른쪽)으로 돌고 있습니다.
   *[other] 우리 측은 우현(오른쪽)으로 { $complement }도만큼 돌고 있습니다.
}
meaning-turning-to-port = { $complement ->
    [none] 우리 측은 좌현(왼쪽)으로 돌고 있습니다.
   *[other] 우리 측은 좌현(왼쪽)으로 { $complement }도만큼 돌고 있습니다.
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] 우리 측은 멈추고 있습니다.
   *[other] 우리 측은 { $complement }분 안에 완전히 멈추겠습니다.
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] 우리 측은 상승하고 있습니다.
   *[other] 우리 측은 평균해수면 위 { $complement }미터까지 상승하고 있습니다.
}
meaning-descending = { $complement ->
    [none] 우리 측은 하강하고 있습니다.
   *[other] 우리 측은 평균해수면 위 { $complement }미터까지 하강하고 있습니다.
}
meaning-keeping-course-and-speed = 우리 측은 현재의 침로와 속력을 유지하고 있습니다.
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] 우리 측은 이 구역을 떠나고 있습니다.
   *[other] 우리 측은 { $complement }분 안에 이 구역을 완전히 벗어나겠습니다.
}

# Requests
meaning-keep-clear = { $complement ->
    [none] 우리 측이 통보한 구역에서 떨어져 주십시오.
   *[other] 우리 측이 통보한 구역에서 { $complement }미터 이상 떨어져 주십시오.
}
meaning-call-on-radio = 합의된 무선 채널로 우리 측을 불러 주십시오.
meaning-keep-distance = { $complement ->
    [none] 거리를 유지해 주십시오.
   *[other] { $complement }미터 이상 거리를 유지해 주십시오.
}
meaning-do-not-cross-ahead = 우리 측 앞을 가로지르지 말아 주십시오.
meaning-switch-off-fire-control = 귀측의 사격통제 레이더를 꺼 주십시오.
meaning-switch-off-illumination = 우리 측을 향한 귀측의 조명이나 레이저를 꺼 주십시오.
meaning-stop-interference = 전파 간섭을 멈춰 주십시오.

# Warnings
meaning-danger-ahead = { $complement ->
    [none] 귀측 전방에 위험이 있습니다.
   *[other] 귀측 전방 { $complement }미터에 위험이 있습니다.
}
meaning-towing = { $complement ->
    [none] 우리 측은 물체를 예인하고 있습니다.
   *[other] 우리 측은 선미 뒤 { $complement }미터에 물체를 예인하고 있습니다.
}
meaning-submarine-operating = 이 부근에서 잠수함이 활동하고 있습니다.
meaning-aircraft-operating = 우리 측 항공기가 이착륙하고 있습니다.
meaning-rescue-in-progress = 이곳에서 구조가 진행되고 있습니다.
meaning-unable-to-manoeuvre = 우리 측은 조종할 수 없는 상태입니다.
meaning-navigation-unreliable = 우리 측의 항법은 신뢰할 수 없는 상태입니다.

# Assurances
meaning-no-hostile-intent = 우리 측에는 적대적 의도가 없습니다.
meaning-entered-by-mistake = 우리 측은 착오로 들어왔으며, 나가고 있습니다.
meaning-weapons-not-readied = 우리 측은 무기를 준비 상태에 두지 않았습니다.
meaning-misunderstanding = 오해가 있습니다. 조치를 취하지 말아 주십시오.

# State of an activity
meaning-ended = 우리 측이 통보한 활동이 끝났습니다.
# Minutes.
meaning-delayed = { $complement ->
    [none] 우리 측이 통보한 활동이 늦어지고 있습니다.
   *[other] 우리 측이 통보한 활동이 { $complement }분 늦어지고 있습니다.
}
meaning-real-not-exercise = 이것은 실제입니다. 훈련이 아닙니다.
meaning-exercise-stops = 지금 훈련을 멈춥니다.

# How a signal is read aloud: 2-20-300-H.
signal-spoken = 음성 표현
signal-group-1 = 의도
signal-group-2 = 요청
signal-group-3 = 경고
signal-group-4 = 보장
signal-group-5 = 활동 상태

## Receipts, the line, contacts, keys

level-received = 시스템이 수신함
level-opened = 사람이 열어 봄
level-understood = 읽은 사람에게 내용이 명확함(동의가 아님)
level-passed = 다른 곳에 전달함
level-decided = 결정됨
level-answered = 답변함
level-rejected = 처리할 수 없음
level-confirmed-as-heard = 들은 대로 확인됨
level-delivered-to-principal = 수반 본인에게 전달됨

bearer-kind-tls = 네트워크(TLS)
bearer-kind-file-drop = 파일 인편 전달
bearer-kind-serial-line = 직렬 회선
bearer-kind-voice = 음성

transport-up = 됨
transport-degraded = 원활하지 않음
transport-down = 안 됨

politics-open = 열려 있음
politics-partly-suspended = 일부 중단됨
politics-suspended = 중단됨

holder-in-post = 재직 중
holder-acting = 직무대행
holder-vacant = 공석
holder-not-stated = 재직 여부는 명시되지 않음

authority-decides = 결정함
authority-transmits = 전달함
authority-represents = 대표함

key-kind-add = 추가됨
key-kind-rotate = 이전 키를 대신하여 사용을 시작함
key-kind-revoke = 폐지됨
key-kind-compromise = 더 이상 신뢰할 수 없음

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = 중단
own-term-cancelled = 취소
own-term-postponed = 연기
own-term-paused = 일시 중지

charter-move-agree-article = 조문 합의
charter-move-begin-trial = 시험 운용 개시
charter-move-put-in-force = 시행
charter-move-review = 재검토
charter-move-leave = 탈퇴

## Incidents, events, distress

incident-class-misfire = 오발
incident-class-border-crossing = 경계 또는 선의 통과
incident-class-airspace-entry = 공역 진입
incident-class-waters-entry = 수역 진입
incident-class-laser = 레이저
incident-class-radar-lock = 사격통제 레이더 추적 고정
incident-class-close-approach = 근접
incident-class-collision = 충돌
incident-class-shots-fired = 사격 발생
incident-class-warning-shots = 경고 사격
incident-class-loss-of-control = 통제 상실
incident-class-jamming = 전파 방해
incident-class-flares-or-objects-dropped = 조명탄(플레어) 또는 물체 투하
incident-class-uncivil-language = 무례한 언사
incident-class-mine-or-drifting-object = 기뢰·지뢰 또는 표류 물체
incident-class-launch-by-mistake = 착오에 의한 발사
incident-class-strike-on-protected-site = 보호 시설 피격
incident-class-strike-on-movement = 보호 대상 이동 피격
incident-class-detention = 사람의 억류
incident-class-cable-or-pipeline-damage = 케이블 또는 배관 손상
incident-class-radiation-release = 방사선 누출
incident-class-computer-incident = 전산 사건
incident-class-other = 기타 사건

unit-class-surface-ship = 수상함
unit-class-submarine = 잠수함
unit-class-fixed-wing = 고정익 항공기
unit-class-helicopter = 헬리콥터
unit-class-unmanned-aircraft = 무인기
unit-class-ground-unit = 지상 부대
unit-class-air-defence-unit = 방공 부대
unit-class-missile-unit = 미사일 부대
unit-class-coast-guard = 해안경비정
unit-class-civil-ship = 민간 선박
unit-class-civil-aircraft = 민간 항공기
unit-class-convoy = 호송대
unit-class-unknown = 알려지지 않음

intent-accidental = 우발적
intent-deliberate = 고의적
intent-unknown = 알려지지 않음

damage-none-known = 알려진 피해 없음
damage-minor = 경미
damage-serious = 중대
damage-total-loss = 전손
damage-unknown = 알려지지 않음

action-taken-ordered-stop = 중지를 명령함
action-taken-withdrew = 물러남
action-taken-opened-investigation = 조사에 착수함
action-taken-offered-assistance = 도움을 제의함
action-taken-secured-evidence = 증거를 확보함
action-taken-grounded-similar-systems = 유사 장비의 운용을 멈춤
action-taken-changed-procedure = 절차를 변경함
action-taken-informed-authorities = 당국에 알림
action-taken-none-yet = 아직 없음

cause-technical-fault = 기술적 결함
cause-human-error = 사람의 실수
cause-navigation-error = 항법 오류
cause-weather = 기상
cause-misunderstood-message = 메시지가 잘못 이해됨
cause-notice-not-passed-on = 통보가 전달되지 않음
cause-planned-activity = 계획된 활동
cause-not-ours = 발신 측의 것이 아님
cause-under-investigation = 조사 중
cause-other = 기타 정황

assurance-not-directed-at-you = 귀측을 겨냥한 것이 아니었음
assurance-no-further-action = 추가 행동은 뒤따르지 않음
assurance-has-stopped = 멈추었음
assurance-measures-taken = 조치를 취하였음
assurance-forces-not-on-alert = 부대의 경계 태세는 높아지지 않은 상태임
assurance-will-report-again = 추가로 알리겠음

method-heard = 소리로 들음
method-seen = 눈으로 봄
method-sensor = 센서로 포착함
method-reported = 다른 사람에게서 전해 들음

weapon-class-small-arms = 소화기(개인화기)
weapon-class-heavy-machine-gun = 중기관총
weapon-class-grenade-launcher = 유탄발사기
weapon-class-mortar = 박격포
weapon-class-artillery = 화포
weapon-class-multiple-rockets = 다연장로켓
weapon-class-tank-gun = 전차포
weapon-class-anti-tank = 대전차 무기
weapon-class-unmanned-aircraft = 무인기
weapon-class-air-strike = 공중 타격
weapon-class-mine = 지뢰·기뢰
weapon-class-explosion-undetermined = 폭발, 무기 불명
weapon-class-flare = 조명탄

event-kind-explosion = 폭발
event-kind-burst = 연발 사격
event-kind-shot = 단발 사격
event-kind-projectile = 비행 중인 발사체
event-kind-movement-of-weapons = 무기 이동
event-kind-works-near-line = 선 부근의 공사
event-kind-crossing-of-line = 선의 통과
event-kind-overflight = 상공 비행

distress-nature-fire = 선내·기내 화재 또는 폭발
distress-nature-flooding = 침수
distress-nature-collision = 충돌
distress-nature-grounding = 좌초
distress-nature-capsizing = 전복 위험
distress-nature-sinking = 침몰 중
distress-nature-disabled = 기동 불능, 표류 중
distress-nature-abandoning = 퇴선 중
distress-nature-man-overboard = 사람이 물에 빠짐
distress-nature-aircraft-down = 항공기 추락
distress-nature-aircraft-emergency = 비상 상태의 항공기
distress-nature-medical = 의료 응급
distress-nature-submarine-sunk = 잠수함 침몰
distress-nature-under-fire = 사격을 받고 있음
distress-nature-radiation = 방사선
distress-nature-undesignated = 그 밖의 조난

assistance-search = 수색
assistance-rescue = 구조
assistance-medical = 의료 지원
assistance-tow = 예인
assistance-firefighting = 소화
assistance-divers = 잠수사
assistance-hold-fire = 사격 중지
assistance-safe-passage = 안전 통행
assistance-information = 정보
assistance-none = 도움이 필요하지 않음

## Tracks and encounters

track-kind-surface-ship = 수상함·선박
track-kind-submarine = 잠수함
track-kind-fixed-wing = 고정익 항공기
track-kind-helicopter = 헬리콥터
track-kind-unmanned-aircraft = 무인기
track-kind-ground-vehicle = 지상 차량
track-kind-convoy = 호송대
track-kind-unknown = 종류가 알려지지 않음

source-ais = AIS
source-ads-b = ADS-B
source-radar = 레이더
source-visual = 육안
source-own-report = 자체 보고
source-other-sensor = 기타 센서

advice-both-turn-to-starboard = 양쪽 모두 우현(오른쪽)으로 변침
advice-we-give-way = 우리 측이 진로를 양보함
advice-please-give-way = 귀측이 진로를 양보하기 바람
advice-keep-course = 귀측은 침로를 유지하기 바람
advice-call-on-radio = 무선으로 부르기 바람
advice-separate-in-height = 고도를 달리함

## Protected sites and movements

site-category-hospital = 병원
site-category-clinic = 진료소
site-category-school = 학교
site-category-shelter = 대피소
site-category-warehouse = 창고
site-category-office = 사무소
site-category-water-works = 상수도 시설
site-category-power-station = 발전소
site-category-nuclear-facility = 원자력 시설
site-category-dam = 댐
site-category-cultural-property = 문화재
site-category-place-of-worship = 종교 시설
site-category-detention-place = 구금 시설
site-category-crossing-point = 통행 지점
site-category-observer-post = 감시 초소(관찰자)
site-category-residence-of-staff = 직원 숙소
site-category-other = 기타 시설

verification-visit-with-satellite-position = 위성 측위를 동반한 방문
verification-imagery = 영상
verification-documents = 문서
verification-two-sources = 두 출처
verification-not-verified = 검증되지 않음

site-status-registered = 등록됨
site-status-reverified = 다시 검증됨
site-status-suspended = 등록 중단됨
site-status-deregistered = 등록 철회됨

purpose-relief-goods = 구호품
purpose-medical-evacuation = 의료 후송
purpose-staff-rotation = 직원 교대
purpose-medical-supplies = 의료품
purpose-evacuation-of-civilians = 민간인 대피
purpose-repair = 수리
purpose-monitoring = 감시 활동(관찰)
purpose-grain = 곡물
purpose-prisoner-exchange = 포로 교환
purpose-remains = 유해 송환
purpose-other = 기타 목적

vehicle-type-car = 승용차
vehicle-type-armoured-car = 방탄 차량
vehicle-type-truck = 트럭
vehicle-type-ambulance = 구급차
vehicle-type-bus = 버스
vehicle-type-ship = 선박
vehicle-type-boat = 소형 선박
vehicle-type-helicopter = 헬리콥터
vehicle-type-aircraft = 비행기
vehicle-type-train = 열차
vehicle-type-on-foot = 도보

night-marking-none = 없음
night-marking-beacon = 비콘
night-marking-roof-light = 지붕 등
night-marking-thermal-panel = 열 식별판
night-marking-infrared-strobe = 적외선 점멸등
night-marking-hazard-lights = 비상 점멸등

## Calls, meetings, readouts, commitments, crises

media-voice = 음성
media-video = 영상
media-in-person = 대면

reply-accept = 수락함
reply-decline = 응하지 않음
reply-stand-by = { $minutes ->
    [none] 대기 바람
   *[other] { $minutes }분 대기 바람
}

publish-nothing = 없음
publish-agreed-points = 합의된 사항
publish-all = 전부

meeting-step-proposal = 제안됨
meeting-step-counter = 다른 시간 또는 의제가 제안됨
meeting-step-agreed = 합의됨
meeting-step-held = 개최됨
meeting-step-not-held = 개최되지 않음
meeting-step-postponed = 연기됨

commitment-state-open = 미완료
commitment-state-done = 완료
commitment-state-overdue = 기한 지남
commitment-state-withdrawn = 철회됨

crisis-step-opened = 개시
crisis-step-holding-reply = 잠정 회신
crisis-step-first-facts = 최초 사실
crisis-step-call = 통화
crisis-step-joint-sheet = 공동 정리표
crisis-step-contact = 연락 유지
crisis-step-closed = 종결

## Names of the open lists, for codes that are not known here

list-action = 조치
list-action-taken = 취한 조치
list-activity-kind = 활동의 종류
list-advice = 조언
list-assistance = 요청하는 도움
list-assurance = 보장
list-bearer-kind = 연결
list-carried-by = 전해진 방법
list-cause = 정황
list-damage = 피해
list-distress-nature = 조난의 종류
list-event-kind = 사안의 종류
list-function = 관계 부서
list-hazard = 위험
list-height-class = 높이
list-incident-class = 사건
list-item = 물음
list-launch-class = 발사의 분류
list-launch-field = 발사 통보의 항목
list-launch-outcome = 발사의 결과
list-meaning = 신호
list-night-marking = 야간 표식
list-position-kind = 입장의 종류
list-purpose = 목적
list-range-class = 사거리
list-reason = 이유
list-site-category = 시설의 구분
list-source = 항적의 출처
list-system-class = 장비 종류
list-topic = 주제
list-track-kind = 항적의 종류
list-unit-class = 부대의 분류
list-vehicle-type = 차량·선박·기체
list-verification = 검증
list-weapon-class = 무기

## Labels on screens

label-answers = 회신 대상
label-area = 구역
label-cancelled = 취소 시각
label-claimed-time = 발신 측 시계
label-conflicts = 상충
label-doubt = 불확실한 점
label-from = 발신
label-heights = 고도
label-id = 항목
label-not-compared = 대조하지 않음
label-reduced-version = 앞선 축약본
reduced-follows = { $entry }: 바로 이 통보에서 만든 것임
reduced-differs = { $entry }: 이 통보가 아닌 다른 통보에서 만든 것임
label-receipts = 수신 확인
label-nearest-at = 가장 가까운 때
label-heights-apart = 명시된 수치상 고도 간격
label-common-area = 겹치는 면적
label-computed-here = 이 노드의 계산
conflict-check-agrees = 결과가 같음
conflict-check-differs = 결과가 다름: 양측이 보유한 내용을 비교할 것
conflict-check-other-rules = 비교할 수 없음: 다른 판의 규칙으로 계산됨
conflict-check-other-versions = 비교할 수 없음: 이 노드의 최신이 아닌 판으로 계산됨
conflict-check-not-met = 결과가 다름: 이 노드의 계산으로는 둘이 겹치지 않음
label-same-event = 동일 사안
label-source = 공표 번호
label-text = 통보의 본문
label-to = 수신
label-windows = 시간

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } — { $theirs }, 겹치는 시간: { $windows }
conflict-margin = (안전 여유 범위만)
# Those of one plan with the other party.
conflicts-of-plan = 상충: { $number }
party-ours = 우리 측
party-theirs = 상대 측
not-delivered = 전달되지 않음
awaiting-answer = 답변을 기다리는 중
not-opened = 열어 보지 않음
needs-answer = 답변 필요
state-forked = 갈라짐: 증거로만 보관, 효력 없음
state-after-closing = 해당 노드가 폐쇄된 뒤의 것; 효력 없음
state-no-body = 머리부만 수신함; 내용은 아직 도착하지 않음
state-sealed = 머리부만 읽을 수 있음; 봉인되어 있고 키가 아직 도착하지 않음
state-closed = 이쪽에서 종결함: { $officer }, { $at }: { $reason }
state-not-compared = 다른 계획과 대조하지 않음
state-without-effect = 효력 없음
# Why something is kept and shown, and changes nothing.
no-effect-another-status = 상태(실제, 훈련, 시험)가 따르는 메시지와 다름
no-effect-not-the-author = 발신 측이 보낸 것이 아님
no-effect-own-plan = 자기 측 계획에 대한 회신
no-effect-another-kind = 바꾸려는 통보와 종류가 다름
no-effect-not-for-this-kind = 이 종류의 메시지에 맞지 않음
no-effect-text-not-held = 지정한 문안을 보유하지 않음
no-effect-withdrawn-text = 철회된 문안을 지정함
no-effect-article-twice = 같은 조항을 두 번 지정함
no-effect-another-digest = 지문이 지정한 문안의 지문이 아님
no-effect-another-target = 다른 항목을 지정함
no-effect-another-article = 다른 조항에 관한 것임
no-effect-not-the-asker = 질문한 측이 보낸 것이 아님
no-effect-own-question = 자기 측 질문에 대한 답변
no-effect-another-key = 다른 키를 지정함
no-effect-bad-public-key = 등록해서는 안 되는 공개 키
no-effect-unknown-key = 등록되지 않은 키를 지정함
no-effect-another-meeting = 다른 회의에 관한 것임
no-effect-answers-nothing = 보유하지 않은 제안에 동의함
no-effect-own-proposal = 자기 측 제안에 동의함
no-effect-other-terms = 제안된 것과 다른 조건에 동의함
no-effect-sign-offs-missing = 해당 부서 키 보유자의 서명이 없음
no-effect-stand-bys-used-up = 규약상 더 이상 대기를 요청할 수 없음
told-without-effect = 보냈으나 효력 없음: { $reason }

situation-in-force = 시행 중
situation-planned = 계획됨
situation-open = 미결
situation-overdue = 기한 지남
situation-suspended = 중단됨
situation-promised = 약속됨
situation-awaiting = 답변을 기다리는 중
situation-not-delivered = 전달되지 않음
situation-amended = 수정됨
situation-cancelled = 취소됨
situation-ended = 종료됨
situation-lapsed = 실효됨
situation-outside-announced-limits = 통보된 범위를 벗어남
situation-control-uncertain = 통제 불확실, 멀리 떨어져 있을 것
situation-answered = 답변됨
situation-standing-by = 대기 중
situation-disputed = 양측의 표명이 서로 다름
situation-agreed = 합의됨
situation-missing-actuals = 실제 규모와 시간의 보고가 빠져 있음
situation-unmatched-launch = 관측된 발사, 부합하는 통보 없음
situation-nothing-open = 미결 사항 없음
situation-same = 두 노드가 같은 현황을 보고 있음
situation-differs = 두 노드가 보는 현황이 서로 다름. 기록을 대조할 것

# $at: time.
answer-due-by = 답변 기한 { $at }
answer-overdue-since = 기록된 답변 없음. 기한은 { $at }까지였음
# $minutes: a number.
answer-due-in = 답변 기한까지 { $minutes }분
stand-by-until = { $at }까지 대기 중
holding-reply-due-by = 잠정 회신 기한 { $at }
first-facts-due-by = 최초 사실 기한 { $at }
call-due-by = 통화 기한 { $at }
joint-sheet-due-by = 공동 정리표 기한 { $at }
contact-missed = { $at }에 예정된 연락이 이루어지지 않음
meeting-due-by = 회의 기한 { $at }
actuals-due-by = 실제 규모와 시간의 보고 기한 { $at }
review-due-at = { $at }에 다시 살펴볼 예정
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = 답변 없음. 다음 단계는 { $level }: { $office }
next-level-none = 답변 없음. 연락 단계에 다음 단계가 없음
contact-reachable-now = 지금 연락 가능
contact-reachable-from = { $at }부터 연락 가능
contact-vacant = 공석
ladder-step = { $level }: { $office }, { $holder }, { $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity }: { $at }에 시작하며, 아직 수신 확인이 없는 곳: { $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = 시작 처리되지 않음: 그 사이 { $missed } 도착. 먼저 읽을 것
activation-illegal = 계획의 상태를 바꿀 수 없음. 현재: { $from }. 바꾸려던 상태: { $to }
# The scope names what is suspended; $term is its author's word.
scope-suspended = 보내지 않음: 이 부분은 { $at }부터 “{ $term }” 상태. 초안으로 보관됨
scope-never-suspended = 시험, 수신 확인, 조난, 키, 재개는 결코 중단되지 않음

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = 사전 통보 기간을 지킴
lead-time-short = 사전 통보 기간에 { $minutes }분 모자람
lead-time-late = 늦은 통보
threshold-reached = 연계된 활동들을 합하면 기준에 이름: { $forces }
declared-and-actual = 통보 { $declared }, 실제 { $actual }
withheld-count = { $year }년에 하지 않은 통보 { $count }건
withheld-limit = 한도 { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = 시설이 { $locality }에서 { $distance } 떨어져 있음: 위도와 경도가 서로 바뀌었을 수 있음
site-doubt-hemisphere = 시설이 { $locality }에서 { $distance } 떨어져 있음: 북위와 남위, 또는 동경과 서경이 서로 바뀌었을 수 있음
site-doubt-swapped-hemisphere = 시설이 { $locality }에서 { $distance } 떨어져 있음: 위도와 경도가, 그리고 남북 또는 동서도 서로 바뀌었을 수 있음
site-doubt-duplicate = 시설 { $other }의 좌표와 같음
site-doubt-far-from-place = 시설이 { $locality }에서 { $distance } 떨어져 있음. 장소가 맞습니까?
note-in-pause = 양측이 { $at }까지 유지하는 일시 중지의 구역 안에 있음

# The node reminds; it never sends.
reminder-report = 상대 측에 알렸습니까? { $incident }: { $minutes }분 남음.
reminder-report-overdue = 상대 측에 알렸습니까? { $incident }: 알릴 기한은 { $at }까지였음.
reminder-draft-due = 초안 { $draft }: { $at }부터 보낼 수 있음. 사람이 승인하여 보냄: { $what }
reminder-draft-later = 초안 { $draft }: { $at }까지 보류: { $what }
reminder-sealed = 봉인됨, 키가 오지 않음: 항목 { $entry }, { $party }, { $at }
reminder-sealed-more = 봉인됨, 키가 오지 않음: 그 밖의 항목: { $count }
# What an audience sees of a notice.
sight-nothing = 보이지 않음
sight-coarse = 대략
sight-full = 전체
field-need-to-know-inside = 자기 구역 안에서 보는 것
field-need-to-know-areas = 자기 구역
field-need-to-know-outside = 다른 곳에서 보는 것
field-need-to-know-delay-s = 지연
field-need-to-know-before = 지연이 끝나기 전에 보는 것
draft-why-release = 발신 승인 대기
draft-why-suspended = 중단됨
draft-why-later = { $at } 전에는 보내지 않음
draft-why-withheld = 이 대상에게는 보이지 않음
draft-why-written = 작성됨; 사람이 승인하여 보냄
# For whom a draft waits.
waits-people = 승인이 더 필요한 사람: { $count }명
waits-holders = 서명이 더 필요한 부서 키 보유자: { $count }명
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = 아무것도 보내지 않음. 대기: { $what }
draft-kept = 여기에 보관, { $why }
draft-none = 초안 없음
draft-dropped = 삭제함: { $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = { $by } 늦게
way-earlier = { $by } 일찍
way-higher = { $by } 높게
way-lower = { $by } 낮게
way-aside = { $towards } 방향으로 { $by }
way-pauses = 중간에 멈춤
way-cut = 직선으로 잘라 냄, { $kept }% 남음, 꼭짓점: { $corners }
way-bite = 겹치는 곳을 도려냄, { $kept }% 남음, 꼭짓점: { $corners }
way-name-later = 늦게
way-name-earlier = 일찍
way-name-higher = 높게
way-name-lower = 낮게
way-name-aside = 옆으로
way-name-pauses = 중간에 멈춤
way-name-cut = 직선으로 자르기
way-name-bite = 겹치는 곳 도려내기
way-name-two-kinds = 더 높거나 낮게, 그리고 다른 시간에
closed-not-allowed = 허용되지 않음
closed-not-possible = 불가능함
closed-blocked = 막는 계획: { $plans }
closed-limits = 제한을 벗어남
resolve-nothing = 유효한 계획이나 초안과 겹치지 않으므로 바꿀 것이 없습니다.
resolve-none = 제한 안에서는 없습니다.
resolve-met = 겹치는 계획: { $plans }
kept-at-home = 자기 측에만 보관, 아무것도 보내지 않음: { $what }
sent-before = 같은 요청 번호로 이미 보냄. 바뀐 것 없음
thread-under-charter = 여기부터 적용되는 규약: { $charters }
thread-first-charter = 최초 규약
inbox-nothing = 여기에 아무것도 없음
conflicts-counted = 상충: { $number }, 결과 지문: { $fingerprint }
conflicts-more = 그 밖에: { $number } (openline inbox --conflicts)
hint = 도움말: { $said }
note = 참고: { $said }
head-number = 번호
head-parts = 부분 수
head-bytes = 바이트 수
catalogue-marks = * 반드시 적는다; + 메시지의 나머지 없이 보일 수 있다
catalogue-example = 예
catalogue-size = 크기: 내용 { $content }바이트, 부분 { $parts }개; 전송 시 { $wire }바이트: 머리와 서명 { $header }, 봉인한 본문 { $body }, 프레임 { $frames }.
catalogue-sizes-of = 부분 수와 바이트 수는 예의 것: { $command }
compose-begin = ?를 넣으면 무엇을 적는지 보인다. 생략할 수 있는 칸은 빈 줄로 생략한다
compose-not-read = 읽지 못함. 적을 것: { $takes }
incident-forgotten = 알림 목록에서 지움: { $number }. 아무것도 보내지 않음
drawn = 그림: { $file }
chart-answered-in-time = 그 측에 물은 것, 기한 내 답변
chart-time-to-answer = 답변까지의 시간, 중앙값, 초
head-line = 회선
head-with = 상대 측
head-link = 연결
head-held = 보유
head-identical = 양측 동일
line-held = 말한 것 { $said }, 기록 자체의 조치 { $acts }
line-held-sealed = 말한 것 { $said } (봉인됨: { $sealed }), 기록 자체의 조치 { $acts }
line-state-offered = 제안됨
line-state-confirmed = 확인됨
link-up = 연결됨
link-down = 끊김
link-not-confirmed = 회선이 확인되지 않음
link-no-node = 노드가 작동하지 않음
link-some = 연결됨: { $all }개 중 { $up }개
line-offered = { $peer } 측과의 회선 제안: { $file }. 어떤 방법으로든 전달하십시오
line-taken-up = { $peer } 측과의 회선을 수락함
line-read-digits = 목소리를 알아볼 수 있는 방법으로 이 숫자를 상대 측에 읽어 주십시오:
line-same-digits = 양쪽 화면의 숫자가 같아야 합니다. 다르면 누군가 카드를 바꿔치기한 것입니다.
line-next = 다음, 양측 모두: { $command } (상대 측이 읽어 준 숫자를 넣어)
line-ask-digits = 상대 측이 읽어 주는 60자리 숫자
line-confirmed = { $peer } 측과의 회선을 이쪽에서 확인함: { $line }
line-card-counts = 회선 { $line }: { $party }의 카드 제{ $serial }호가 이제부터 유효함
line-card-held = 회선 { $line }: { $party }의 카드 제{ $serial }호는 이미 기록에 있음
line-node-joined = 노드 { $node } 추가됨
line-node-gone = 노드 { $node } 제외됨
ring-alarm = 경보: { $command }
ring-bell = 단말기의 벨
ring-busy = 경보가 이미 울리고 있음
ring-ended = 끝남, 종료 코드: { $code }
ring-goes-on = 계속되고 있음
head-state = 상태
head-what = 내용
head-when = 시각
head-stands = 현황
head-section = 상황
head-draft = 초안
head-type = 종류
head-why = 보관 이유
head-released-by = 승인자
head-waits-for = 대기
head-change = 변경
head-cost = 비용
head-witnessed = 증인 확인
witness-at = 증인 { $name }: { $address }
witness-nowhere = 증인 { $name }에게 더 이상 묻지 않음
witness-made = 증인 { $name } 생성됨: { $folder }
witness-keys = 규약에 이 증인을 지정할 당사자들을 위한 공개 키: { $file }
witness-next = 다음, 당사자들이 증인을 지정한 뒤: { $command }
witness-watches = 다음 시작부터 지켜보는 회선: { $line }({ $name }); 피드: { $feeds }
witness-found = { $party }: 그 노드의 키가 서로 다른 두 이력에 서명함. 피드: { $origin }
witness-caught-up = 내보내기에서 되찾은 자신의 체크포인트: { $number }; 증인이 다시 서명함
relay-health = 중계기 { $name }: { $link }
relay-holds = 중계기 { $name }: { $link }; 중계기가 보유한다고 알린 항목: { $held }; 여기 보유: { $all }
relay-given = 회선 { $line }: 이제부터 전달하는 중계기: { $name }({ $addresses })
relay-is-witness = 이 중계기는 규약에 지정된 증인이기도 함: { $name }
relay-removed = 회선 { $line }: 더 이상 전달하지 않는 중계기: { $name }
relay-card-written = 중계기 { $name }의 카드: { $file }; 각 당사자가 자기 노드에 등록함: { $command }
relay-carries = 다음 시작부터 중계하는 회선: { $line }({ $name })
# Tables and columns of the report.
report-counts = 말한 것
report-lateness = 늦은 통보
report-receipts = 수신 확인
report-answers = 답변
report-tests = 회선 시험
report-withheld = 미통보 건수
report-suspensions = 중단
report-actuals = 통보와 실제
report-actuals-missing = 빠진 실제 규모 보고
column-party = 당사자
column-element = 종류
column-status = 상태
column-entries = 항목 수
column-notices = 통보 수
column-late = 늦음
column-after-start = 시작 후
column-short-median-min = 부족, 중앙값, 분
column-short-most-min = 부족, 최대, 분
column-step = 단계
column-receipted = 수신 확인됨
column-of = 전체
column-median-s = 중앙값, 초
column-p90-s = 90 %, 초
column-asked = 질문
column-answered = 답변함
column-in-time = 기한 내
column-no-answer = 답변 없음
column-not-delivered = 전달되지 않음
column-open = 미결
column-tests = 시험
column-missed = 빠짐
column-longest-gap-s = 가장 긴 간격, 초
column-agreement = 합의서
column-year = 연도
column-withheld = 미통보
column-limit = 한도
column-over = 한도 초과
column-entry = 항목
column-since = 시작
column-seconds = 초
column-said-within = 그동안 말한 것
column-plan = 계획
column-name = 발신 측이 붙인 번호
column-field = 항목명
column-declared = 통보
column-actual = 실제
column-ended-at = 끝남
column-due = 기한
column-start = 시작
column-end = 끝
trigger-misfire = 오발
trigger-unintended-launch = 의도하지 않은 발사
trigger-launch-off-course = 경로를 벗어난 발사
trigger-border-crossing = 경계 또는 선의 통과
trigger-airspace-entry = 공역 진입
trigger-territorial-sea-entry = 영해 진입
trigger-shots-fired = 사격 발생
trigger-collision = 충돌
trigger-laser = 레이저
trigger-radar-lock = 사격통제 레이더 추적 고정
trigger-jamming = 전파 방해
trigger-unsafe-approach = 안전하지 않은 접근
trigger-interception = 요격 비행(차단)
trigger-uncrewed-out-of-control = 통제를 벗어난 무인 기체·선박
trigger-weapon-adrift = 표류하는 무기
trigger-submarine-accident = 잠수함 사고
trigger-radiological = 방사선
trigger-debris = 잔해 낙하
trigger-strike-on-protected-site = 보호 시설 피격
trigger-outside-announced-limits = 통보된 범위를 벗어남

## What rings until a person takes it

ring = 울림: { $said } 대기 중: { $waiting }.
ring-where = 울리는 곳: { $level }
ring-where-topic = 울리는 곳: { $level }, 주제: { $topic }
ring-offices = { $where }: { $offices }
ring-not-real = { $count ->
    [0] 울리지 않음: { $said }
   *[other] 울리지 않음: { $said } … 외 { $count }건
}
ring-reminder = 자기 측 사건의 통보
ring-test = 경보 시험. 아무 일도 일어나지 않았습니다.
taken-by = { $who } 님이 맡음, { $at }
escalated-untaken = { $at }에 { $level }(으)로 상향됨: 아무도 맡지 않음
escalated-unanswered = { $at }에 { $level }(으)로 상향됨: 기한이 답변 없이 지남
ring-own-event = 이 노드에서
ring-no-test = 회선 시험
needless-not-real = 훈련 또는 시험
needless-again = 그 전 한 시간 안에 같은 내용이 이미 전달됨
needless-nothing-followed = 맡은 뒤 아무 조치도 없었음
own-event-duress = 담당관이 강압을 받아 행동하고 있을 수 있음: { $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = 통보 { $notice }에 부합함(무엇이 발사되었는지를 입증하지는 않음)
launch-partly = 통보 { $notice }에 부분적으로 부합함(무엇이 발사되었는지를 입증하지는 않음)
launch-none-held = 이 회선에 보관된 통보 중 부합하는 것이 없음
launch-no-observation = 입력된 관측 없음
aspect-time = 시간
aspect-place = 장소
aspect-direction = 방향
aspect-class = 분류
standing-agrees = 일치
standing-near = 근접
standing-differs = 다름
standing-not-stated = 명시되지 않음
match-reason-in-window = 통보된 시간대 안
match-reason-within-validity = 통보의 유효 기간 안, 통보된 시간대 밖
match-reason-before-window = 통보된 시간대보다 앞
match-reason-after-window = 통보된 시간대보다 뒤
match-reason-after-cancellation = 통보가 취소된 뒤
match-reason-in-launch-area = 통보된 발사 구역 안
match-reason-outside-launch-area = 통보된 발사 구역 밖
match-reason-up-range-of-impact-area = 비행 방향으로 볼 때 통보된 낙하구역의 앞쪽(미치지 못한 곳)
match-reason-far-from-impact-areas = 통보된 낙하구역에서 멂
match-reason-place-not-stated = 통보에 장소가 명시되지 않음
match-reason-place-unreadable = 통보된 장소를 여기서 읽을 수 없음
match-reason-in-direction = 통보된 방향
match-reason-off-direction = 통보된 것과 다른 방향
match-reason-towards-impact-area = 통보된 낙하구역 쪽으로
match-reason-away-from-impact-areas = 통보된 낙하구역에서 멀어지는 쪽으로
match-reason-direction-not-stated = 통보에 방향이 명시되지 않음
match-reason-direction-not-observed = 방향이 관측되지 않음
match-reason-same-class = 통보된 것과 같은 분류
match-reason-other-class = 통보된 것과 다른 분류로 평가됨
match-reason-class-not-stated = 통보에 분류가 명시되지 않음
match-reason-class-not-observed = 분류가 평가되지 않음
match-reason-late-notice = 통보가 발사 뒤에 도착함
match-reason-margin-only = 불확실도 여유 안에서만
match-reason-nothing-held = 보관된 통보 없음
match-reason-no-notice-at-that-time = 그 시간에 해당하는 보관된 통보 없음
match-reason-no-notice-for-that-place = 그 장소에 해당하는 보관된 통보 없음
match-reason-window-over = 시간대가 지남

## Readouts compared

# $party: name of a party.
readout-agreed = 합의됨
readout-stated-by = { $party }의 표명
readout-only-in = { $party }의 문안에만 있음
readout-differs = 두 문안이 서로 다름
readout-alike = 두 문안에 똑같이 적힘
readout-no-longer = 합의되었으나 이제는 아님
readout-would-agree = 이 문안으로 합의되는 사항: { $points }
readout-would-undo = 이 문안으로 더 이상 합의되지 않는 사항: { $points }
readout-line-points = 사항 { $no }
readout-line-stated = 표명 { $no }
readout-line-follow-up = 후속 조치 { $no }
readout-text-of = { $party }: { $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = 지금 하는 발언에는 이 회선의 첫 규약이 적용됩니다.
charter-governs-in-force = 지금 하는 발언에는 규약 { $digest }이(가) 적용됩니다: { $since }의 항목 { $entry }부터 시행 중.
charter-governs-on-trial = 지금 하는 발언에는 규약 { $digest }이(가) 적용됩니다: { $since }의 항목 { $entry }부터 시험 운용 중.
charter-governs-on-trial-until = 지금 하는 발언에는 규약 { $digest }이(가) 적용됩니다: { $since }의 항목 { $entry }부터 { $until }까지 시험 운용.
charter-numbers = 그 수치: { $numbers }.
charter-numbers-unknown = 이 노드가 모르는 것으로, 표시만 되고 효력이 없음: { $numbers }.

## Line facts: three separate facts, in words

fact-transport-up = 데이터가 전송됨
fact-transport-degraded = 데이터 전송이 원활하지 않음
fact-transport-down = { $at }부터 데이터가 전송되지 않음
fact-transport-never = 데이터가 전송되지 않음; 이 노드가 시작된 뒤로 전송된 적 없음
fact-bearer-up = { $name }: 작동
fact-bearer-down = { $name }: { $at }부터 끊김
fact-bearer-never = { $name }: 아직 연결되지 않음
fact-test-overdue = 다음 시험이 { $at }부터 기한이 지난 상태임
fact-clock-within = 우리 시계와 최대 { $most } 차이
fact-clock-ahead = 우리보다 최소 { $least } 빠름
fact-clock-behind = 우리보다 최소 { $least } 느림
fact-clock-contradicts = 알 수 없음: 항목의 시각이 서로 맞지 않음
fact-clock-not-measured = 아직 측정되지 않음
fact-staffed = 상대 측 당직: 근무자가 있다고 { $at }에 표명됨
fact-not-staffed = 상대 측 당직: 근무자가 없다고 { $at }에 표명됨
fact-staffing-not-stated = 상대 측 당직: 근무자가 있는지 표명하지 않음
fact-staffing-lapsed = 상대 측 당직: 근무자가 있다는 { $at }의 표명이 실효됨
fact-dealings-open = 당사자들이 표명한 중단은 없음
fact-identical = 양측에 동일한 항목: { $number }
fact-witnessed = 그중 증인이 확인한 항목: { $number } (증인 { $all } 중 최소 { $needed } 공동 서명)
fact-agreed = 규약 기준으로 합의된 항목: { $number }
fact-two-histories = { $party }의 키가 하나의 피드에 대해 서로 다른 두 이력에 서명함; 증거는 보관됨
fact-quota-fetched-here = { $at }부터 규약의 할당량을 기다리는 { $party }의 항목: { $count }; 발신 측에 남아 있다가 시간이 지나면서 수신되며, 조난 호출은 즉시 수신됨
fact-quota-fetched-there = 규약의 할당량을 넘어 { $party } 측이 { $at }부터 가져가지 않는다고 밝힌 자기 측 항목: { $count }; 여기서 기다리다가 시간이 지나면서 전달되며, 조난 호출은 즉시 전달됨
fact-flash-over-quota = 규약의 할당량을 넘은 { $party }의 화급: { $count }; 긴급처럼 울림
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party }의 표명: { $term }, { $at }부터
fact-used-despite = { $party }의 표명: { $term }. 그런데도 사용됨: 메시지 { $count }건
test-missed = 시험 { $number }번에 답변이 없었음

## Words on every export

preamble = 보내거나 받거나 답하는 것은 동의도, 시인도, 승인도, 주권이나 그 어떤 경계에 관한 입장도 아닙니다.
protection-note = 통보는 보호의 전제 조건이 아닙니다.

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = ASTM F3548의 공간 구역이나 비행 의도가 아님
error-unknown = 오류({ $code })
error-peer-fault = 상대 측이 회선의 규칙상 금지된 것을 보냄. 증거로 보관됨
error-misuse = 요청한 대로 할 수 없음
error-unavailable = 필요한 것이 지금 없음. 나중에 다시 시도할 것

error-after-closing = 폐쇄된 노드의 항목 가운데 그 당사자가 유효하게 남겨 둔 마지막 항목 이후의 것
error-already-placed = 그 자리에 이미 항목이 있음
error-audit-broken = 노드의 감사 피드가 이어지지 않음
error-bad-alarm = 경보 명령을 실행할 수 없음
error-bad-offer = 이 당사자는 그 제안을 받아들일 수 없음
error-bad-proof = 증명이 서명된 루트에 이르지 않음
error-bad-public-key = 등록해서는 안 되는 공개 키
error-bad-signature = 서명이 맞지 않음
error-body-mismatch = 본문이 항목에 지정된 본문이 아님
error-bad-grant = 부여된 비밀이 지정된 키로 열리지 않음
error-bad-request = 노드를 당사자의 카드에 올려 달라는 요청이 아님
error-bad-seal = 본문이 발신 측이 부여한 비밀로 열리지 않음
error-body-sealed = 본문이 봉인되어 있고 키가 여기에 없음
error-malformed-act = 봉인되지 않은 본문이 기록 자체의 조치가 아님
error-malformed-closing = 노드 폐쇄 선언이 정해진 형식이 아님
error-broken-chain = 항목이 가리키는 바로 앞 항목이 여기에 보관된 것과 다름
error-card-conflict = 한 당사자의 두 카드가 서로 모순됨
error-card-not-in-force = 카드가 스스로 밝힌 유효 기간 밖에 있음
error-channel-closed = 채널이 끝남. 수신 확인되지 않은 것은 다시 전송됨
error-crooked-link = 연결이 표시와 다른 항목을 가리킴. 항목은 그대로 유지됨
error-digits-differ = 숫자가 이 노드의 숫자와 다름
error-empty-frame = 상대 측이 0바이트 프레임을 알림
error-checkpoint-equivocation = 한 노드가 자기 피드에 대하여 크기가 같은 서로 다른 두 트리에 서명함. 둘 다 증거로 보관됨
error-contradiction = 표명이 여기에 보관된 것과 다른 항목을 가리킴. 증거로 보관됨
error-equivocation = 한 노드가 같은 자리에 서로 다른 두 항목을 서명함. 둘 다 증거로 보관됨
error-not-signed-in = 로그인한 사람이 없음
error-not-this-desk = 이 데스크의 페이지에서 온 요청이 아님
error-not-your-role = 담당관에게 필요한 역할이 없음
error-last-administrator = 이 데스크를 관리할 사람이 아무도 남지 않게 됨
error-no-browser = 이 장비에 측정과 훈련에 쓸 브라우저가 없음
error-training-only = 교육훈련용 노드는 모의 상대와만 통신함
error-sign-in-refused = 패스키, 코드 또는 이름이 맞지 않음
error-statement-equivocation = 한 노드가 같은 피드의 같은 크기에 대하여 서로 다른 두 내용을 표명함. 둘 다 증거로 보관됨
error-frame-too-large = 상대 측이 너무 큰 프레임을 알림
error-gap = 이 항목에 앞선 항목들이 빠져 있음. 요청하는 중
error-handshake-failed = 인증된 채널이 성립하지 않음
error-invalid-cap-header = 이것으로는 CAP 메시지가 되지 않음
error-invalid-coastlines = 해안선 파일이 손상됨
error-invalid-element = 메시지의 한 필드가 그 규칙에 어긋남
error-invalid-geojson = GeoJSON이 아니거나, 공간 구역이 아닌 요소가 들어 있음
error-invalid-geometry = 비교할 수 있는 구역이 아님
error-invalid-hours = 이 시간 표기는 시간을 나타내지 않음
error-invalid-rule = 규약에 둘 수 있는 규칙이 아님
error-invalid-time = 시각이 아님
error-invalid-volume = 이 공간 구역은 다른 것과 비교할 수 없음
error-line-exists = 같은 ID의 회선이 이미 보관되어 있으며 내용이 다름
error-lock-held = 다른 프로세스가 이 노드의 폴더에 쓰는 중
error-malformed-body = 본문이 합의된 형식이 아님
error-malformed-card = 카드가 합의된 형식이 아님
error-malformed-relay-card = 중계기의 카드가 합의된 형식이 아님
error-malformed-charter = 규약이 합의된 형식이 아님
error-malformed-checkpoint = 체크포인트가 합의된 형식이 아님
error-malformed-element = 본문에 목록에 있는 메시지가 없음
error-malformed-encoding = 바이트가 합의된 인코딩이 아님
error-malformed-entry = 바이트가 합의된 형식의 항목이 아님
error-malformed-export = 내보낸 자료의 한 줄이 합의된 형식이 아님
error-malformed-proof = 파일이 합의된 형식의 증명이 아님
error-not-covered = 증명에 있는 체크포인트나 표명이 해당 항목까지 미치지 않음
error-malformed-frame = 상대 측이 프레임이 아닌 바이트를 보냄
error-malformed-receipt = 수신 확인이 합의된 형식이 아님
error-malformed-statement = 표명이 합의된 형식이 아님
error-misheard = 들은 것이 목록에 있는 신호가 아님
error-newer-schema = 이 폴더는 더 나중 버전이 쓴 것임
error-older-store = 이 폴더는 보관 내용을 봉인하지 않던 버전이 쓴 것임
error-no-gazetteer = 장소 목록이 설치되어 있지 않음
error-no-node = 실행 중인 노드의 응답이 없음
error-not-read-yet = 머리부만 수신함; 내용은 아직 도착하지 않음
error-no-store = 읽을 저장소가 없음
error-no-such-signature = 체크포인트에 그 키의 서명이 없음
error-bad-witness-keys = 한 증인의 공개 키가 아님
error-malformed-request = 요청이 합의된 형식이 아님
error-no-alarm = 제시된 것은 두 이력을 증명하지 않음
error-too-long = 요청이 너무 긺
error-too-many-tries = 틀린 횟수가 너무 많음
error-two-histories = 한 노드의 키가 자기 피드의 두 이력에 서명함
error-witness-restored = 증인의 폴더가 복사되었거나 복원됨; 아직 서명하지 않음
error-no-zones = 표준 시간대 자료가 설치되어 있지 않음
error-not-a-store = 이 파일은 노드의 저장소가 아님
error-store-locked = 노드의 비밀문구로만 열림
error-not-expressible = 그 형식에는 통보된 것을 나타낼 말이 없음
error-not-published = 이 텍스트는 초안의 공표문이 아님
error-not-released = 보내려면 더 많은 사람 또는 다른 사람이 필요함. 초안으로 남음
error-not-due = 대상이 아직 볼 수 없음. 아무것도 보내지 않음
error-nothing-shown = 규칙상 이 대상에게는 아무것도 보이지 않음. 보내거나 보관한 것이 없음
error-officer-exists = 그 이름의 담당관이 이미 등록되어 있음
error-opened-to-read = 저장소를 읽기 전용으로 열었음
error-out-of-order = 항목이 순서에 맞지 않음
error-out-of-place = 항목이 제자리에 있지 않음
error-out-of-turn = 상대 측이 차례가 아닌데 말함
error-own-feed-incomplete = 이 노드 자체 피드의 항목이 빠져 있음. 지금 쓰면 피드가 갈라짐
error-request-reused = 이 요청은 전에 다른 내용으로 이루어졌음. 첫 항목이 유지됨
error-root-contradicted = 서명된 루트가 파일의 항목들과 어긋남
error-worker-lost = 작업을 나누어 맡은 프로세스가 종료되었거나 맡은 부분을 처리하지 못함
error-wrong-key = 파일에 든 키로 그 옆의 본문이 열리지 않음
error-source-unavailable = 출처가 응답하지 않음
error-stale-citation = 시작 처리되지 않음: 겹치는 통보들의 최신판을 읽지 않았음
error-stale-snapshot = 저장된 스냅숏이 다른 버전의 것임. 전부 다시 집계됨
error-store-busy = 다른 프로세스가 저장소를 사용 중
error-store-closed = 저장소가 닫혀 있음
error-store-damaged = 저장소가 손상됨. 더 이상 아무것도 쓰지 않음
error-store-full = 디스크가 가득 참. 아무것도 보관되지 않음
error-suspended = 보내지 않음: 업무 연락의 이 부분은 중단됨. 초안으로 보관됨
error-too-slow = 상대 측이 제때 끝내지 못함
error-unencodable = 인코딩에 이 값을 나타낼 형식이 없음
error-unknown-entry = 그런 항목은 여기에 보관되어 있지 않음
error-unknown-feed = 회선에 이 노드의 피드가 없음
error-unknown-format = 본문이 이 버전에서 열 수 없는 형식임. 보관됨
error-unknown-head = 수신 확인이 아직 여기에 없는 항목을 가리킴
error-unknown-line = 그런 회선은 여기에 없음
error-unknown-node = 이 회선의 어느 카드에도 이 노드가 없음
error-unknown-peer = 여기서 알지 못하는 키를 가진 누군가가 응답함
error-unknown-zone = 그런 이름의 표준 시간대가 없음
error-unproved-fork = 한 자리에 두 항목이 있으나 그 증거가 없음
error-stated-apart = 한 피드에 대하여 서로 다른 두 이력이 표명됨. 모든 구성원이 똑같이 표명한 부분은 그대로 유효함
error-unreachable = 상대 측 주소에서 아무도 응답하지 않음
error-unreadable-source = 출처를 요청대로 읽을 수 없음
error-wrong-card = 카드가 없거나 규약이 지정한 카드가 아님
error-wrong-line = 다른 회선의 것임
error-wrong-officer = 그런 담당관이 없거나 비밀문구가 다름
error-wrong-passphrase = 비밀문구로 파일이 열리지 않음

# what is kept of what others did against the rules (spec 3.10)

evidence-none = 누구에 대해서도 보관된 증거가 없음.
evidence-proves = 증명하는 것
evidence-not = 증명하지 못하는 것
evidence-twice-proves = 이 키가 한 피드의 서로 다른 두 내용에 서명하였음. 두 서명은 누구나 확인할 수 있음.
evidence-twice-not = 누가 왜 그 키를 사용했는지. 모든 구성원이 그 전에 표명한 것은 그대로임.
evidence-other-proves = 이 키가 여기에 보관된 것과 다른 이력에 서명하였음.
evidence-other-not = 둘 가운데 어느 것이 발신 측의 것인지. 양쪽 기록을 비교할 것. 피드가 갈라진 경우 각 측이 선의로 다른 가지를 따랐을 수 있음.
evidence-bytes-proves = 바이트 안에 서명된 것 말고는 남에게 아무것도 증명하지 못함. 그 노드에서 왔다는 것은 우리 노드의 말일 뿐임.
evidence-bytes-not = 악의. 다른 버전의 프로그램이나 손상된 디스크도 같은 일을 일으킴.

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = 성립함.
verdict-holds-why = 이 파일에서 검증할 수 있는 것은 모두 서명된 그대로입니다.
verdict-forked = 성립하나, 갈라짐이 있음.
verdict-forked-why = 한 노드의 키가 한 자리에 서로 다른 두 항목을 서명했습니다. 두 서명 모두 유효합니다.
verdict-fails = 성립하지 않음.
verdict-fails-why = 이 파일에는 서명된 것과 다른 내용이 있습니다. 위에 적힌 것은 믿을 수 없습니다.
verdict-preamble = 이 회선의 규약에 따르면
verdict-faults = 성립하지 않는 것
verdict-flags = 발신 측이 잘못한 것. 항목은 그대로 유지됨
verdict-forks = 한 자리에 두 항목
verdict-fork-above = 뜻하는 바: 이 키를 가진 자가 두 가지 이력에 서명했고, 둘 다 보관됩니다. 어느 쪽이 유효한지는 사람이 정합니다. 그 전에 모든 구성원이 서명한 것은 그대로입니다.
verdict-place = 자리 { $sequence }
verdict-line-of-file = 파일의 { $line }번째 줄
verdict-checked = 검증한 것
verdict-count-cards = 구성원의 카드 (루트 키로 확인)
verdict-count-entries = 항목: 서명, 사슬, 순서
verdict-count-pending = 다른 항목을 기다리는 항목
verdict-count-bodies = 본문: 항목이 지정한 바로 그것
verdict-count-bodies-opened = 그중 파일에 든 키로 연 것
verdict-count-bodies-sealed = 그중 봉인되어 열지 않은 것
verdict-count-bodies-erased = 규칙에 따라 삭제되어 파일에 없는 본문
verdict-count-bodies-missing = 파일에 없는 본문
verdict-count-bodies-unopened = 여기서 알 수 없는 형식의 본문
verdict-count-forks = 갈라짐 (각각 두 서명)
verdict-count-checkpoints = 피드의 체크포인트
verdict-count-checkpoints-beyond = 파일보다 많은 것을 담은 체크포인트
verdict-count-statements = 구성원의 표명
verdict-count-stated-roots = 파일과 일치하는 표명 속 피드
verdict-count-stated-roots-beyond = 파일 범위를 넘는 표명 속 피드
verdict-count-receipts = 시스템의 수신 확인
verdict-count-receipts-beyond = 파일보다 많은 것을 적은 수신 확인
verdict-erased = 규칙에 따라 삭제됨. 항목은 그대로 유지됨
verdict-erased-by = { $party }({ $node }), { $rule }: 지목된 항목 { $count }개, 그중 본문이 이 파일에 없는 것 { $absent }개
verdict-rule-1 = 끝난 지 오래되었으므로
verdict-rule-2 = 이 종류는 더 보관하지 않으므로
verdict-rule-unknown = 여기서 알 수 없는 규칙({ $number })에 따라
verdict-count-cosignatures = 증인의 공동 서명
verdict-proves = 이것이 입증하는 것
verdict-proves-author = 위에 센 각 항목은 그것에 적힌 노드의 키로 서명되었습니다.
verdict-proves-cut = 모든 구성원이 같은 이력에 서명했습니다. 담긴 항목 수: { $count }. 그 숫자: { $digits }. 이 숫자를 다른 구성원과 대조하면 전체를 대조하는 것입니다.
verdict-proves-no-cut = 모든 구성원이 보유한 것을 표명하지는 않았습니다. 모든 측에서 같다고 밝혀진 것은 없습니다.
verdict-proves-witnessed = 그중 증인도 확인한 항목: { $count } (규약이 지정한 증인 { $all } 중 최소 { $needed } 공동 서명).
verdict-proves-agreed = 규약은 양측에 동일하고 증인이 확인한 것을 합의된 것으로 봅니다: { $count }.
verdict-unchecked = 검증하지 않은 것 (어떤 파일로도 보일 수 없음)
verdict-unchecked-keys = 이 루트 키가 당사자의 것인지: 믿는 사람과 숫자 60자리를 대조하십시오.
verdict-unchecked-times = 시각: 모두 발신 측의 시계가 가리킨 것입니다.
verdict-unchecked-cards = 당사자가 카드를 쓸 때 그 카드가 유효했는지.
verdict-unchecked-newer = 더 새로운 것이 빠지지 않았는지: 아직 어느 구성원도 표명하지 않은 것은 파일을 만든 측에 달려 있습니다.
verdict-unchecked-truth = 말한 것이 사실인지: 서명된 그대로라는 것만 확인됩니다.
verdict-same = 두 기록은 항목별로 같습니다.
verdict-differ = 두 기록이 다릅니다.
verdict-first-difference = 첫 번째 차이
verdict-differ-missing-in-a = 첫째 파일에 이 항목이 없습니다.
verdict-differ-missing-in-b = 둘째 파일에 이 항목이 없습니다.
verdict-differ-fork = 두 파일에 이 자리의 항목이 서로 다릅니다. 누군가 두 가지 이력에 서명했습니다.
verdict-differ-forged = 두 파일에 이 자리의 항목이 서로 다릅니다. 한쪽 서명이 맞지 않습니다. 그 노드는 그 항목에 서명하지 않았습니다.
verdict-signature = 서명
verdict-signature-good = 유효함
verdict-signature-bad = 맞지 않음
verdict-differ-other-bytes = 한 항목에 서명이 둘입니다. 내용은 같습니다.
verdict-differ-other-body = 이 항목의 본문이 다릅니다. 둘 중 하나는 서명된 것이 아닙니다.
verdict-differ-body-missing-in-a = 첫째 파일에 이 항목의 본문이 없습니다.
verdict-differ-body-missing-in-b = 둘째 파일에 이 항목의 본문이 없습니다.
verdict-differ-other-line = 두 파일은 서로 다른 회선의 기록입니다.
verdict-proof-holds = 증명이 성립함.
verdict-proof-holds-why = 아래에 보이는 것은 바로 이대로 서명된 항목의 일부입니다.
verdict-shown = 보여 주는 것
verdict-part = 부분 { $index }
verdict-kept-back = 보이지 않은 것: 이 항목에 다른 부분이 있다면 그 부분. 모두 합해 많아야 { $most }개입니다.
verdict-proof-checkpoint = { $party }: 이 항목이 든 이력에 서명했습니다. 담긴 항목 수: { $size }.
verdict-proof-cosigned = 규약이 지정한 증인 { $all } 중 { $count } 공동 서명: { $names }.
verdict-proof-stated = 이 항목이 든 이력을 표명한 구성원: { $parties }.
verdict-proof-unstated = 이 증명은 다른 구성원이 이 항목을 알았다는 것을 보이지 않습니다.
verdict-status-1 = 훈련
verdict-status-2 = 시험
verdict-unchecked-others = 다른 항목이 이 항목을 바꾸거나 거두거나 그에 답했는지.
verdict-may-show = 규약은 이런 종류의 메시지를 다른 이에게 보이는 것을 허용합니다.
verdict-may-not-show = 규약은 이런 종류의 메시지를 다른 이에게 보이는 것을 허용하지 않습니다. 그렇다고 증명이 보이는 내용이 달라지지는 않습니다.

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = 당직관 데스크
desk-language = 언어
desk-sign-in = 로그인
desk-sign-in-how = 본인의 패스키와 본인의 코드로.
desk-locked = 데스크가 잠겼습니다. 다시 로그인하십시오. 입력한 내용은 남아 있습니다.
desk-generator-how = 코드 생성기로는 읽기와 수신 확인만 할 수 있습니다.
desk-officer = 담당관
desk-digits = 생성기의 숫자 여섯 자리
desk-code = 본인의 코드
desk-with-passkey = 대신 패스키로
desk-with-generator = 패스키 없이: 코드 생성기
desk-enrol = 패스키 등록
desk-enrol-how = 길이가 같은 코드 두 개를 고르십시오. 숫자 여섯에서 열두 자리입니다. 두 번째는 강압을 받을 때 쓰며, 겉보기는 같고 자기 측 지휘부에 알려집니다.
desk-duress = 강압 시 코드
desk-register = 등록
desk-sign-out = 로그아웃
desk-lost = 노드가 응답하지 않습니다. 보이는 내용은 오래된 것일 수 있습니다. 입력한 내용은 여기에 남습니다.
desk-training = 교육훈련. 여기의 모든 것은 훈련 상황이며, 실제 회선에는 아무것도 전달되지 않습니다.
desk-views = 화면
desk-view-now = 지금
desk-needs-now = 지금 처리할 것
desk-nothing = 지금 처리할 것이 없습니다.
desk-needs-answer = 답변 필요
desk-needs-open = 아직 읽지 않음
desk-needs-settle = 열었음; 내용이 명확한지 밝히십시오
desk-needs-look = 살펴보십시오
desk-needs-delivery = 우리 측; 아직 전달되지 않음
desk-needs-reply = 우리 측; 상대 측을 기다림
desk-needs-next = 우리 측; 제때 답변이 오지 않음
desk-needs-silent = 우리 측; 답변이 오지 않았고 이쪽에서 알고 있음
desk-choose = 항목을 고르십시오: 화살표 키, 그다음 Enter.
desk-lines = 회선
desk-drafts = 발신 승인 대기
desk-no-drafts = 대기 중인 초안이 없습니다.
desk-keys = 키: g 다음 글자는 화면 열기; ↑ ↓ 이동, Enter 열기와 확인, Escape 뒤로; 테두리 안의 키로 선택.
desk-transport = 전송
desk-watch = 상대 측 당직
desk-dealings = 업무 연락
desk-tested = 마지막 시험
desk-clock = 상대 측 시계
desk-never = 아직 없음
desk-identical = 양측 동일
desk-two-histories = { $party }의 키가 하나의 피드에 대해 서로 다른 두 이력에 서명함; 증거는 보관됨.
desk-take = 맡기
desk-take-all = 같은 것 모두 맡기: { $count }
desk-alarms-more = 다른 회선의 경보: { $count }
desk-no-sound = 이 페이지는 아직 소리를 낼 수 없습니다. 아무 키나 눌러 소리를 켜십시오:
desk-silence = 소리 끄기
desk-shown-exercise = 훈련: 표시된 내용은 실제가 아님
desk-shown-test = 시험: 표시된 내용은 실제가 아님
desk-wall-unknown = 이 화면은 등록되지 않았습니다. 관리자가 주소를 만듭니다: openline wall add
desk-wall-taken = 맡음
desk-wall-more = 그 밖에: { $count }
desk-view-alarms = 경보
desk-week-last = 최근 7일
desk-week-before = 그 전주
desk-hear = 이 페이지의 경보 듣기:
desk-week-quiet = 울린 경보가 없습니다.
desk-week-counts = 회선과 우선순위별 경보
desk-week-line = 회선
desk-week-precedence = 우선순위
desk-week-alarms = 경보
desk-week-needless = 그중 아무에게도 필요 없던 것
desk-week-slowest = 맡기까지 최장
desk-week-unneeded = 아무에게도 필요 없던 경보
desk-week-none = 없음.
desk-own-words = 발신 측의 말, 쓴 그대로
desk-ladder = 어디까지 왔는가
desk-no-steps = 아직 아무도 확인하지 않았습니다.
desk-result-yes = 예
desk-result-no = 아니요
desk-result-unable = 할 수 없음
desk-result-stand-by = …분 대기
desk-result-no-information = 정보 없음
desk-result-repeat = 다시 말해 주십시오
desk-say = 이에 대해 할 수 있는 말
desk-minutes = 분
desk-send = 상대 측에 보내기
desk-back = 뒤로
desk-sent = 보냈습니다.
desk-draft-kept = 초안 { $draft }(으)로 보관함: 다른 사람이 승인함.

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }, 위치: { $place }
unusable-no-points = 선에 점이 없음
unusable-no-points-hint = 점을 하나 이상 지정하십시오
unusable-no-ring = 다각형에 고리가 없음
unusable-no-ring-hint = 바깥 고리를 먼저 지정하십시오
unusable-few-corners = 고리의 서로 다른 꼭짓점이 너무 적음: { $number }
unusable-few-corners-hint = 고리에는 꼭짓점 셋이 필요합니다. 극을 둘러싼 구역은 극 둘레의 점으로 된 고리입니다
unusable-half-parallel = 한 변이 위선을 반 바퀴 돎: 동쪽인지 서쪽인지 알 수 없음
unusable-half-parallel-hint = 중간에 꼭짓점을 넣으십시오
unusable-no-window = 시간대가 없음
unusable-no-window-hint = 시작은 반드시 지정하십시오. 끝은 비워 둘 수 있습니다
unusable-backward-window = 시간대의 끝이 시작보다 앞섬
unusable-backward-window-hint = 시작과 끝을 맞바꾸십시오
unusable-no-number = 좌표가 숫자가 아님
unusable-no-number-hint = 꼭짓점마다 유한한 숫자 두 개를 지정하십시오
unusable-off-globe = 꼭짓점이 지구를 벗어남: 경도 { $lon }, 위도 { $lat }
unusable-off-globe-hint = 위치는 경도, 위도 순서이며 단위는 도입니다
unusable-radius = 반경이 { $metres } m임
unusable-radius-hint = 반경은 0~{ $most } m입니다
unusable-half-width = 반폭이 { $metres } m임
unusable-half-width-hint = 반폭은 0~{ $most } m입니다
unusable-opposite = 한 변이 지구의 정반대 두 점을 이음
unusable-opposite-hint = 중간에 꼭짓점을 넣으십시오. 어느 쪽으로 돌아도 길이가 같습니다
unusable-large = 고리가 지구의 { $share }를 둘러쌈
unusable-large-hint = 구역은 지구의 절반보다 작아야 합니다. 큰 구역은 꼭짓점을 따라갈 때 구역이 왼쪽에 오도록 나열하거나 나누십시오
unusable-crossing = 다각형의 두 변이 교차함
unusable-crossing-hint = 구역을 따라 순서대로 꼭짓점을 나열하거나 구역을 나누십시오
unusable-hole = 구멍이 해당 구역 밖이나 다른 구멍 안에 있음
unusable-hole-hint = 바깥 고리를 먼저, 그 안의 구멍을 다음에 지정하십시오. 둘째 구역은 따로 지정합니다
unusable-overlap = 한 구역의 두 다각형이 겹침
unusable-overlap-hint = 겹치는 것은 따로 지정하거나 하나의 윤곽으로 지정하십시오
unusable-track-times = 항적의 점: { $points }, 시각: { $times }
unusable-track-times-hint = 항적의 점마다 시각을 지정하고 점은 둘 이상으로 하십시오
unusable-track-order = 항적의 시각이 늦어지지 않음: { $number }번째가 앞의 것보다 늦지 않음
unusable-track-order-hint = 지나는 순서대로 점을 나열하고 각각 시각을 붙이십시오
unusable-sector-radii = 안쪽 반경 { $inner } m, 바깥쪽 반경 { $outer } m
unusable-sector-radii-hint = 부채꼴의 바깥쪽 반경은 1 m 이상 더 커야 합니다
unusable-azimuth = 방위각이 { $azimuth }도임
unusable-azimuth-hint = 방위각은 북쪽에서 시계 방향으로 0~360입니다
unusable-sector-turn = 부채꼴이 { $start }도에서 { $end }도까지임
unusable-sector-turn-hint = 두 방위각은 달라야 합니다. 한 바퀴는 0~360입니다
unusable-water = { $number }번 수역은 목록에 없음
unusable-water-hint = 구역을 다각형으로, 또는 docs/reference/waters.md의 번호로 지정하십시오
unusable-quadrant = 목록에 없음: 대양 { $ocean }의 사분면 { $sector }
unusable-quadrant-hint = 구역을 다각형으로 지정하거나 수역을 지정하십시오
unusable-limits = 하한 { $lower }이(가) 상한 { $upper }보다 높음
unusable-limits-hint = 둘을 맞바꾸거나 틀린 쪽을 고치십시오. 깊이는 아래로 셉니다
unusable-inner-radius = 안쪽 반경이 { $metres } m임
unusable-inner-radius-hint = 안쪽 반경은 0~{ $most } m입니다
unusable-outer-radius = 바깥쪽 반경이 { $metres } m임
unusable-outer-radius-hint = 바깥쪽 반경은 0~{ $most } m입니다

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = 당사자를 만들었음: { $name }, 폴더: { $folder }
party-site-made = { $name }의 노드를 만들었음: { $node }, 폴더: { $folder }
party-root = 루트
party-node = 노드
party-language = 언어
party-root-key = 루트 키
party-root-safe = { $file }: 금고에 넣고 사본은 다른 금고에 두십시오
party-card = { $name }의 카드 제{ $serial }호, { $until }까지 유효
party-card-next = 어떤 방법으로든 상대 측에 전하십시오. 바꿔치기되었다면 숫자 60자리로 드러납니다
party-node-closed = 회선 { $line }에서 노드 { $node } 폐쇄됨({ $reason })
officer-acts = 담당관 { $name }: 담당 부서 { $office }의 일을 맡음
next = 다음: { $command }
next-root = 다음, 루트 키가 있는 곳에서: { $command }
next-here = 그다음 여기에서: { $command }
publish-as-drafted = { $number }: 초안과 같음
publish-otherwise = { $number }: 초안과 다름
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = { $officer } 반려, { $at }: { $reason }
draft-lacks-role = 귀하는 승인할 수 없습니다. “승인(release)” 역할을 가진 사람이 승인합니다.
draft-lacks-second = 이미 승인했거나 작성하셨습니다. 다른 두 번째 사람이 승인합니다.
draft-lacks-keys = 담당 부서의 키 보유자가 각자 노드의 명령줄에서 서명합니다: { $command }
draft-lacks-time = 규칙상 이 대상은 아직 볼 수 없습니다. 그래도 보내려는 사람은 노드의 명령줄에서 지시합니다: { $command }
desk-draft-not-sent = 발송되지 않음.
desk-draft-conflicts = 겹치게 되는 것
desk-draft-advice = 보내기 전에 알아둘 것
desk-draft-written = 작성
desk-draft-released = 지금까지 승인
desk-draft-nobody = 아직 없음
desk-draft-waits = 아직 기다리는 것
desk-draft-ways = 처리 방법
desk-draft-way-release = 승인
desk-draft-way-send-back = 이유를 적어 반려
desk-draft-way-discard = 폐기
desk-draft-confirm-release = 지금 승인
desk-draft-confirm = 예, 실행
desk-draft-reason = 무엇을 고쳐야 합니까? 외부로 나가지 않습니다.
desk-draft-discarded = 폐기되었습니다. 아무것도 보내지 않았습니다.
desk-draft-went-back = 작성자에게 반려되었습니다. 상대 측에는 아무것도 보내지 않았습니다.
desk-draft-released-now = 귀하의 승인은 완료되었으며, 아직 대기 중입니다.
# A draft that is gone.
desk-draft-gone = 이 초안은 더 이상 대기하지 않습니다. 발송되었거나 폐기되었습니다.

## Subjects of a line, each with a page of its own

subject-charter = 규약
subject-crises = 위기
subject-incidents = 사건과 조난
subject-questions = 질문
subject-plans = 계획
subject-launches = 발사
subject-protection = 보호 시설과 이동
subject-encounters = 조우와 항적
subject-meetings = 회의와 통화
subject-readouts = 협의 결과문
subject-commitments = 이행 약속
subject-words = 글과 입장
subject-contacts = 연락처
subject-suspensions = 중단
subject-line = 회선 자체
subject-empty = 이에 대해 아직 말한 것이 없습니다.
charter-article = 제{ $number }조
charter-preamble = 전문
commitment-given-by = 약속한 쪽
commitment-first-due = 처음 기한
contact-not-reachable = 연락할 수 없음
contacts-none = 공표된 연락 단계가 없습니다.
contacts-of = { $party }의 연락처
own-watch-staffed = 우리 측 당직: 근무자가 있다고 표명됨
own-watch-not-staffed = 우리 측 당직: 근무자가 없다고 표명됨
own-watch-not-stated = 우리 측 당직: 근무자가 있는지 표명하지 않음
crisis-first-hour = 처음 한 시간
incident-facts = 각 측이 밝힌 사실
incident-agreed-facts = 협의 결과문에서 합의됨
incident-closed-agreed = 종결: 사항들이 합의됨
incident-closed-disagreement = 종결: 이견이 기록됨
incident-record-open = 답변됨. 공동 기록은 아직 미결
launch-result-due = 결과 통보 기한
readout-counted = 합의됨: { $agreed }, 합의되지 않음: { $disputed }
readout-of = 협의 결과문: { $about }
suspension-never = 결코 중단할 수 없는 메시지 종류도 적혀 있습니다.
act-charter-agree = { $party }의 문안에 동의
act-charter-agree-own = 우리 문안에 동의
act-charter-agree-one = 이 문안에 동의
act-charter-withdraw = 우리 문안 철회
act-charter-trial = 서명: 제{ $articles }조 시험 운용 개시
act-charter-force = 서명: 제{ $articles }조 시행
act-crisis-contact = 연락 확인, 다음 연락은 …분 후
act-crisis-close = 우리 측에서 종결
act-meeting-agree = { $party }의 조건에 동의
act-meeting-held = 보고: 개최됨 ({ $at })
act-meeting-not-held = 보고: 개최되지 않음 ({ $at })
act-readout-agree = 선택한 사항을 상대 측이 쓴 그대로 합의
act-readout-write = 우리 측 문안: 사항 변경, 제외, 추가
act-commitment-make = 우리 측의 이행 약속: { $what } ({ $at })
act-commitment-done = 이행함
act-commitment-withdraw = 철회
act-suspension-resume = 우리 측의 중단을 철회
act-incident-ask = 통상 질문하기
act-launch-ask = 이에 대해 상대 측에 질문
act-line-staffed = 우리 측 당직에 근무자가 있음을 표명
act-line-unstaffed = 우리 측 당직에 근무자가 없음을 표명
error-nothing-to-say = 지금 상태에서는 이 항목에 할 수 없는 행위임
desk-view-subjects = 주제
desk-count-overdue = 기한 지남: { $count }
desk-count-disputed = 서로 다르게 표명됨: { $count }
desk-count-open = 미결: { $count }
desk-write-new = 작성: { $kind }
desk-said-in-it = 말한 내용
desk-earlier = 이전: { $count }
desk-take-point = 사항 { $number } 선택
desk-open-item = 항목 열기
desk-subject-keys = ↑ ↓ 주제 선택, Enter 열기, Escape 뒤로.
desk-view-map = 지도
desk-map-label = 시행 중이거나 계획된 구역의 지도
desk-map-keys = 지도에서: 화살표 키로 이동(Shift와 함께 조금씩), +와 −로 확대·축소, 0은 전체 보기, Enter는 십자 아래의 것을 선택합니다.
desk-map-bare = 해안선을 가져오지 못했습니다. 구역은 해안선 없이도 정확합니다.
desk-map-closer = 확대
desk-map-wider = 축소
desk-map-all = 전체
desk-map-globe = 지구본
desk-map-kilometres = { $value }km
desk-map-metres = { $value }m
desk-map-what = 내용
desk-map-owner = 소속
desk-map-when = 시간
desk-map-heights = 고도
desk-map-conflicts = 상충
desk-map-before = 이전 쪽
desk-map-after = 다음 쪽
desk-map-page = { $pages }쪽 중 { $page }쪽
desk-map-all-days = 앞으로 7일 전체
desk-map-time = 표시 시각
desk-map-play = 재생
desk-map-stop = 정지
desk-map-count = 구역: { $count }. { $when }.
desk-map-facts = 같은 내용의 표
desk-map-open = 이를 알린 통보 열기
desk-map-left-off = 표시할 수 있는 것보다 구역이 많습니다. 가장 나중에 시작하는 구역부터 표시하지 않음: { $count }.
desk-map-authority = 그림은 찾는 데 도움을 줄 뿐이며, 통보의 좌표가 기준입니다. 해안선: Natural Earth.
desk-map-legend = 선과 색의 의미
desk-map-line-force = 시행 중
desk-map-line-planned = 계획됨
desk-map-line-draft = 이쪽 초안
desk-map-line-grave = 통보된 범위를 벗어났거나 통제 불확실
desk-map-mock = 훈련 또는 시험
desk-map-conflict = 상충
desk-draw-polygon = 다각형
desk-draw-circle = 원
desk-draw-corridor = 회랑
desk-draw-shape = 형태
desk-draw-label = 구역을 그리는 지도
desk-draw-keys = 클릭하거나 십자에서 Enter를 누르면 꼭짓점이 놓입니다. 끌면 움직이고 Backspace는 마지막 것을 없앱니다. 화살표 키로 지도를 이동하고 +와 −로 확대·축소하며 0은 전체 보기입니다.
desk-draw-radius = 반경(미터)
desk-draw-width = 반폭(미터)
desk-draw-clear = 다시 시작
desk-draw-corners = 꼭짓점
desk-draw-corner = 꼭짓점 { $number }
desk-draw-remove = 꼭짓점 { $number } 삭제
desk-draw-typed = 좌표를 통용되는 어떤 형식으로든 입력하거나 붙여 넣으십시오
desk-draw-add = 추가
desk-draw-none = 이 글에서 좌표를 찾지 못했습니다.
desk-draw-strays = 가져오지 않았거나 의심스러움: { $words }
own-words-beside = 첨부 본문
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = “{ $word }”에 여러 문자 체계의 글자가 섞여 있습니다: { $scripts }
doubt-resembles = “{ $word }”은(는) “{ $name }”처럼 보이지만 다른 글자로 쓰였습니다
script-latin = 라틴 문자
script-cyrillic = 키릴 문자
script-greek = 그리스 문자
place-verified = 여기서 확인함: { $party } 측 노드가 서명했고, 제자리에 있으며, 온전합니다.
place-pending = { $party } 측 노드가 서명했고 온전합니다. 그 앞에 있는 것이 아직 다 도착하지 않았습니다.
place-forked = { $party } 측의 키가 같은 자리에 다른 것도 서명했습니다. 사람이 정할 때까지 어느 쪽도 효력이 없습니다.
place-identical = 동일: 양측이 여기까지 같은 기록을 표명했습니다.
place-not-identical = 양측이 아직 같다고 표명하지 않았습니다.
place-cosigned = 충분한 증인이 함께 서명했습니다({ $all } 중 { $needed } 필요).
place-not-cosigned = 아직 충분한 증인이 함께 서명하지 않았습니다({ $all } 중 { $needed } 필요).
place-no-witnesses = 이 회선에는 증인이 없습니다.
time-answer = 답변 기한
time-stand-by = 대기 종료
time-begins = 시간대 시작
time-ends = 시간대 종료
changed-from = { $label }: { $before } → { $after }
ladder-passed-to = 전달함
ladder-has = 받았고, 할 일을 압니다
ladder-had = 이전 판을 받았음
ladder-cannot = 할 수 없음
ladder-by-hand = { $officer }에게 말함
ladder-ended = 더는 확인할 필요 없음
ladder-said = { $said } – { $who }, { $at }
passed-no-page = { $function }: 지금 열려 있는 화면이 없습니다. 다른 방법으로도 알리십시오.
passed-missing = { $function }: 받았다는 확인이 없습니다. 시간대 시작 { $at }.
passed-late = { $function }: 받았다는 확인이 없는데 시간대가 { $at } 시작되었습니다.
passed-no-window = { $function }: 받았다는 확인이 없습니다.
passed-cannot = { $function }: 할 수 없음 “{ $words }” ({ $who })
passed-waits = 아직 응답 없음. { $at }에 경고
passed-silent = 응답 없음. { $at }까지 답했어야 함
passed-to-you = 당직대({ $office })가 전달, { $at }
ring-function = 관계 부서의 수신 확인이 없음
error-no-such-link = 이 링크로는 열 수 없음: 이미 사용되었거나 취소되었거나 만료됨
error-changed-meanwhile = 읽은 뒤 변경됨
error-unmarked-text = 자유 문장에는 여덟 가지 표지 중 하나가 필요합니다. 어떤 문장인지 고르십시오.
desk-needs-function = 전달함; 수신 확인 없음
desk-add-text = 문장 덧붙이기
desk-text = 본인의 말, 본인의 언어로
desk-marker = 어떤 문장입니까?
desk-reason = 이유
desk-at-home = 자기 측에만 보관, 기록에 없음
desk-conflicts = 다른 계획과 겹침
desk-conflict-other = 다른 것 열기:
desk-versions = 판과 바뀐 것
desk-version-newest = 지금 유효
desk-thread = 이 주제에서
desk-fields = 항목별
desk-record = 기록에서의 자리
desk-record-number = 번호
desk-record-entry = 항목
desk-record-node = 노드
desk-record-fingerprint = 소리 내어 맞출 숫자
desk-copy = 복사
desk-copied = 복사됨
desk-hidden = 드러낸 숨은 글자:
desk-doubts = 다른 것으로 오인될 수 있음
desk-translation = 번역이며 원문이 아님: { $stage }
desk-passing = 실행하는 곳
desk-onward = 발신 측이 수신 확인을 바라는 곳:
desk-pass-on = 전달
desk-pass-whom = 누구에게?
desk-pass-do = 지금 전달
desk-passed-done = 완료.
desk-pass-end = 수신 확인 불필요
desk-tell = 그들이 받으면 상대 측이 알게 되는 것
desk-tell-unnamed = 관계자가 받았다는 것
desk-tell-named = 어느 관계 부서가 받았는지
desk-tell-no = 아무것도 없음
desk-by-hand = 나에게 말함
desk-by-hand-who = 누가 말했습니까?
desk-by-hand-enter = 기입
desk-page-open = 화면 열림
desk-page-closed = 열린 화면 없음
desk-view-functions = 관계 부서
desk-functions-how = 통보가 당직대 밖에서 닿아야 할 곳. 각자 링크로 어떤 기기에서나 자기 화면을 엽니다.
desk-functions-owed = 수신 확인 없음:
desk-link-make = 링크 만들기
desk-link-label = 사용하는 곳
desk-link-how = 그곳에 있는 기기에서 이 주소를 여십시오. 한 기기에서 한 번만 열립니다.
desk-link-once = 지금만 보이고 다시는 보이지 않습니다.
desk-link-unopened = 아직 열지 않음
desk-link-opened = { $at } 열림
desk-link-expires = { $at } 만료
desk-link-revoke = 취소
desk-print = 인쇄
desk-f-have = 받았고, 무엇을 할지 압니다
desk-f-cannot = 할 수 없습니다
desk-f-why = 이유는?
desk-f-who = 누구입니까? (이름 또는 머리글자)
desk-f-say = 당직대에 알림
desk-f-nothing = 지금은 없습니다. 이 화면을 열어 두십시오. 무언가 오면 소리가 납니다.
desk-f-changed = 전달한 뒤 바뀜: 다시 읽으십시오
desk-f-cancelled = 취소됨
desk-f-opens = 시작까지
desk-f-closes = 진행 중; 종료까지
desk-f-lost = 당직대 노드가 응답하지 않습니다. 보이는 내용이 오래되었을 수 있습니다. 당직대에 전화하십시오.
desk-f-sound = 소리가 꺼져 있습니다. 눌러서 켜십시오
desk-f-word = 카드에 적힌 단어
desk-f-open = 열기

# Writing
desk-view-write = 작성
desk-write-type = 무엇을 말할지
desk-write-search = 단어로 찾기
desk-write-drafts-only = 작성한 것은 발신을 승인할 수 있는 사람을 기다립니다.
desk-write-none = 이 단어가 있는 유형이 없습니다.
desk-write-two-people = 두 사람
desk-write-paste = 공표된 통보
desk-write-paste-how = 항공고시보(NOTAM), 항행경보 또는 GeoJSON을 붙여 넣으십시오.
desk-write-read = 읽기
desk-write-take = 양식 채우기: { $name }
desk-write-open = 여기서 작성 중
desk-write-kept = 작성하다 보관한 것
desk-write-go-on = 이어서 작성
desk-write-change = 고치기
desk-write-discard = 폐기
desk-write-discard-sure = 정말 폐기합니까?
desk-write-status = 성격
desk-write-precedence = 우선순위
desk-write-by-rule = 규칙에 따라: { $precedence }
desk-write-to = 어느 회선으로
desk-write-for-nobody = 회선을 하나 이상 고르십시오.
desk-write-less = 이 회선은 전부를 볼 수 없음
desk-write-about = 대상 항목
desk-write-follows = 뒤따를 일
desk-write-ways = 벗어날 길
desk-write-way-map = 노란색: { $way }. 점선: 지금 그대로. 빨간색: 겹치는 구역.
desk-write-incomplete = 아직 다 채워지지 않았습니다.
desk-write-meets = 겹치는 것
desk-write-near = 거리 { $distance }
desk-write-suspended = 시행 중인 중단에 해당하여 초안으로 여기 남습니다.
desk-write-second = 곧바로 나가지 않습니다. 기다리는 것: { $who }
desk-write-doubts = 통보에서 불확실한 것
desk-write-more = 다른 칸: { $count }
desk-write-cover = 표지: 담당 부서, 관계 부서, 취급
desk-write-preview = 미리 보기
desk-write-keep = 작성하다 보관
desk-write-is-kept = 노드에 보관했습니다. 다른 담당관이 이어서 쓸 수 있습니다.
desk-write-faults = 손볼 칸: { $count }
desk-write-remove = 빼기: { $name }
desk-write-add = 더하기: { $name }
desk-write-nothing = 추후 통보 시까지
desk-write-type-anew = 새로 입력
desk-write-draw = 지도에서
desk-write-must = 반드시 채워야 합니다
desk-write-leave = 승인할 사람에게 남기기
desk-write-done = 마침
desk-write-of-it = 이것에 대해 작성
compose-missing = 반드시 채워야 합니다
compose-unknown = 그런 칸은 없습니다
compose-shows-nothing = 지금은 아무것도 보이지 않습니다.
compose-shows-coarse = 지금은 개략본만 보입니다.
compose-shows-full = 전부 보입니다.
compose-later-coarse = { $at }부터 개략으로 보입니다.
compose-later-full = { $at }부터 전부 보입니다.
compose-way-extend = 연장
compose-way-replace = 변경
notice-understood = 이해함
notice-partial = 일부 이해함
notice-not-spatial = 장소와 시간이 있는 내용 없음
notice-not-understood = 이해하지 못함
desk-map-meetings-left-off = 표시할 수 있는 것보다 상충이 많습니다. 표시하지 않은 것: { $count }.
desk-where = 위치
desk-superseded = 더 새로운 판이 있습니다: 열기

## Finding anything in the record

find-around = { $place }에서 { $radius } 이내
find-why-words = 쓴 그대로: { $words }
find-why-sentence = 문장에서 ({ $language }): { $words }
find-why-author = 말한 쪽: { $words }
find-why-id = 번호의 첫 자리: { $id }
find-why-place = 구역이나 지점이 그곳에 있음
find-why-said = 그 시간에 말함
find-why-about = 그 시간에 관함
error-no-such-place = 좌표도 아니고 여기에서 아는 지명도 아님
error-no-such-time = 시간이 아님: 연, 월, 일 또는 UTC 시각이 필요함
desk-view-find = 찾기
desk-find-words = 어떤 언어의 낱말이든, 또는 번호의 첫 글자
desk-find-place = 장소: 이름 또는 좌표
desk-find-radius = 범위, km
desk-find-since = 부터: 2026-04 또는 2026-04-02
desk-find-until = 까지(포함)
desk-find-none = 찾지 못했습니다.
desk-find-more = 더 있습니다. 낱말, 장소 또는 시간을 더 주십시오.
desk-find-searched = 살펴본 항목: { $count }

## Why something was found

find-why = 표시된 이유
# What was said under duress: shown to the own command alone.
draft-why-held = 보류됨: { $officer }의 강압 코드로 발언됨, 아무것도 보내지 않음
desk-map-places-unread = places.txt에서 이름이 붙은 좌표를 찾지 못한 줄: { $lines }
desk-conflict-way-out = 피할 길 찾기

# Rules of the catalogue
rule-activity-window = 활동에는 시간대가 하나 이상 필요합니다
rule-doubt-words = 의문에는 글이 필요합니다
rule-launch-end = 발사 시간대에는 끝이 있어야 합니다
rule-launch-lapses = 시간대가 끝나기 전에 통보가 실효됩니다
rule-launch-tolerance = 허용차는 방위각과 함께 적습니다
rule-launch-still = 발사 구역은 움직이지 않습니다
rule-launch-time = 실시된 발사에는 시각이 있습니다
rule-translation-reviewer = 검토된 번역만 검토자를 밝힙니다
rule-translation-two = 번역은 번역자가 아닌 사람이 검토합니다
rule-question-empty = 질문에는 묻는 것이 있어야 합니다. 고르거나 적으십시오
rule-stand-by = 분은 대기와 함께 적으며, 대기에는 분이 필요합니다
rule-no-answer-time = 전달된 것에는 시스템 수신 시각이 있고, 전달되지 않은 것에는 없습니다
rule-free-text = 글이 비어 있습니다
rule-heard = 처음 다른 곳에서 말한 것은 어떻게 왔고 언제 들었는지 밝힙니다
rule-test-digest = 현황의 지문은 양측 동일 기록 구간과 그 기준 시각을 밝힙니다
rule-receipt-function = 전달된 것만 관계 부서를 밝힙니다
rule-hours = 시간은 시작한 뒤에 끝납니다
rule-handover = 당직은 다른 당직에 인계합니다
rule-key-new = 새 키만 온전히 보입니다
rule-key-replaces = 교체는 대체되는 이전 키를 밝힙니다
rule-window-order = 시간대가 시작하기 전에 끝납니다
rule-article-text = 조항은 글과 함께 제안하거나 글 없이 철회합니다
rule-article-withdrawn = 철회된 것에는 수가 없습니다
rule-article-numbers = 낱말마다 수가 하나입니다
rule-one-text = 언어마다 글이 하나입니다
rule-charter-binds = 구속력 있는 절차만 조항과 그 문안의 지문을 밝힙니다
rule-article-one = 조항은 하나씩 합의합니다
rule-observed-notice = 부합하는 것만 통보를 밝힙니다
rule-track-stale = 항적은 그 시각 뒤에 낡습니다
rule-track-height = 높이는 오차와 함께 적습니다
rule-encounter-two = 조우는 두 항적 사이의 일입니다
rule-amend-nothing = 수정은 무엇인가를 바꿉니다. 새 내용을 채우십시오
rule-comment = “인지함, 의견 있음”에는 의견이 필요합니다
rule-conflict-itself = 통보는 자기 자신과 겹치지 않습니다
rule-distance-bearing = 거리는 방위와 함께 적습니다
rule-site-lapses = 등록은 검증된 뒤에 실효되어야 합니다. 더 늦은 시각을 적으십시오
rule-site-replaces = 보호 시설을 변경하는 것은 앞선 등록을 밝힙니다
rule-leg-ends = 구간에는 마지막 출발 시각과 마지막 도착 시각이 있습니다
rule-leg-order = 구간의 도착이 출발보다 이릅니다
rule-call-challenge = 수락만 우리 측 확인어의 암호학적 약정값을 담습니다
rule-point-numbers = 사항마다 번호가 다릅니다
rule-meeting-previous = 첫 단계를 뺀 모든 단계는 답하는 단계를 밝힙니다
rule-commitment-date = 이행 약속에는 끝나는 날이나 다시 살필 날이 있습니다
rule-crisis-next = 마지막 단계를 뺀 모든 단계는 언제 다시 연락할지 밝힙니다
rule-crisis-first = 첫 단계를 뺀 모든 단계는 위기 협의를 개시한 항목을 밝힙니다
rule-footprint = 구역이 그 모양이 요구하는 대로 적혀 있지 않습니다
rule-state-never = 이 상태는 통보, 수정 또는 취소로 말합니다
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = 미결 사항이 그사이 바뀜
error-not-the-watch = 당직은 그 당직을 서는 담당관이 같은 담당 부서의 다른 담당관에게 인계함
watch-stood = { $office } { $number }번 당직, { $officer }, { $at }부터.
watch-none = 이 노드에서 시작된 당직이 없습니다.
watch-since = 자리를 떠난 { $at } 이후.
watch-first = 최근에 이 자리에 계시지 않았습니다. 지난 7일, { $at }부터.
watch-open-draft = { $officer }의 초안, 미발송
watch-open-sketch = 작성 중, { $officer } 보관
watch-open-report = 자기 측 사건; 상대 측에 알리지 않음
watch-open-unread = 이쪽에서 아직 아무도 읽을 수 없는 항목: { $count }
watch-unread = 이쪽에서 아무도 읽을 수 없던 항목
watch-still-open = 아직 미결
watch-lines = 회선과 당직
watch-counted = { $kind }: { $count }
watch-range = { $count }개 중 { $first }–{ $last }
watch-began = { $incoming } 당직 { $number } 시작, 미결: { $count }.
watch-took = { $incoming }: 당직 { $number } 인수. { $outgoing }의 인계는 없었음. 미결: { $count }.
watch-handed = { $outgoing } → { $incoming } 인계: 당직 { $number }. 미결: { $count }.
watch-closed = 수동 종결: { $what } 이유: { $reason }
watch-met = 서로 겹칩니다: { $ours } — { $theirs }.
watch-parted = 더 이상 서로 겹치지 않습니다: { $ours } — { $theirs }.
watch-line-lost = 데이터가 오가지 않습니다.
watch-line-back = 데이터가 다시 오갑니다.
watch-kind-said = 기록
watch-kind-closed = 종결
watch-kind-began = 당직 시작
watch-kind-took = 당직 인수
watch-kind-handed = 당직 인계
watch-kind-came = 신규
watch-kind-answered = 답변
watch-kind-changed = 변경
watch-kind-lost = 회선 끊김
watch-kind-back = 회선 복구
watch-kind-met = 상충
watch-kind-parted = 상충 해소
audit-checked = 기록 { $count }건. 전체를 검증했습니다. 모두 이 노드가 서명했고 제자리에 있습니다.
audit-act-signed-in = 로그인
audit-act-signed-out = 로그아웃
audit-act-enrolled-a-passkey = 패스키 등록
audit-act-reply = 답변 또는 수신 확인
audit-act-draft-release = 초안 승인
audit-act-draft-send-back = 초안 반려
audit-act-draft-drop = 초안 폐기
audit-act-send-element = 메시지 발송 또는 작성
audit-act-take = 울린 경보를 맡음
audit-act-watch-take = 당직 인수
audit-act-watch-hand-over = 당직 인계
audit-act-watch-accept = 당직 수락
audit-act-watch-staffed = 당직 근무자가 있음을 표명
audit-act-log-write = 당직 일지 기록
audit-act-officer-take-back = 패스키 회수
audit-act-officer-end = 세션 종료
audit-act-officer-roles = 역할 변경
audit-act-officer-remove = 담당관 제외
audit-act-refused-code = 거부됨: 잘못된 코드
audit-act-refused-passkey = 거부됨: 알 수 없는 패스키
audit-act-refused-expired = 거부됨: 너무 늦었거나 두 번째 사용
audit-act-refused-generator = 거부됨: 코드 생성기
audit-act-refused-invitation = 거부됨: 초대
audit-act-refused-tries = 거부됨: 시도가 너무 많음
audit-act-open-close = 미결 사항 종결
desk-view-handover = 당직
desk-view-audit = 감사
desk-watch-open = 모든 회선의 미결
desk-watch-nothing = 미결 항목이 없습니다.
desk-watch-changed = 변경 사항
desk-watch-unchanged = 변경 없음.
desk-watch-hand-over = 당직 인계
desk-watch-begin = 당직 시작
desk-watch-take = 인계 없이 당직 인수
desk-watch-signs = 현재 목록에 서명합니다: 미결 { $count }, 표식 { $digest }.
desk-watch-test = 경보음 시험
desk-watch-silent = 브라우저에서 소리가 나지 않습니다. 스피커를 확인하고 다시 누르십시오.
desk-watch-heard = 경보음을 들었습니다.
desk-watch-remarks = 비고(외부로 나가지 않음)
desk-watch-staffed = 상대 측들에 당직 근무자가 있음을 표명
desk-watch-incoming = 인수자가 여기서 로그인
desk-watch-code = 인수자의 코드
desk-watch-yours = { $number }번 당직을 맡으셨습니다.
desk-watch-not-stated = 표명되지 않음: { $lines }.
desk-watch-log = 당직 일지
desk-watch-enter = 기록(외부로 나가지 않음)
desk-watch-enter-now = 기록
desk-watch-read-log = 일지 보기 및 인쇄
desk-watch-print = 인쇄
desk-watch-close = 수동 종결 …
desk-watch-close-why = 더 처리할 필요가 없는 이유; 이쪽에만 남음
desk-watch-close-now = 종결
desk-watch-older = 이전
desk-watch-newer = 이후
desk-watch-before = 앞 쪽
desk-watch-next = 다음 쪽
desk-watch-everything = 전체
desk-watch-newest = 새로 들어옴: 최신으로
desk-watch-go = 이 시각부터 (UTC), 예: 2026-11-30 또는 2026-11-30T04:00
desk-watch-go-now = 이동
desk-watch-which = 어느 당직
desk-watch-whole = 일지 전체
desk-watch-print-all = 당직 전체 인쇄
desk-audit-all = 모두
desk-audit-newest = 최신
desk-audit-coerced = 강압 상태
desk-audit-head-number = 번호
desk-audit-head-time = 시각
desk-audit-head-officer = 담당관
desk-audit-head-means = 수단
desk-audit-head-act = 행위
desk-audit-head-about = 관련
desk-view-people = 인원
desk-people-how = 이 데스크에 로그인할 수 있는 사람들입니다. 회수한 것은 그 순간부터 무효이며, 이름은 감사 기록에 남습니다.
desk-people-passkeys = 패스키
desk-people-sessions = 열린 세션
desk-people-none = 없음
desk-people-generator = 코드 생성기 있음
desk-people-added = { $at } 등록
desk-people-began = { $began }부터
desk-people-used = 마지막 행위 { $used }
desk-people-locked = 잠김
desk-people-here = 이 데스크
desk-people-take-back = 회수
desk-people-end = 종료
desk-people-end-all = 모든 세션 종료
desk-people-change = 역할 변경
desk-people-remove = 제외
desk-people-sure-take-back = { $name }의 패스키는 더 이상 이 데스크를 열지 못하며, 그것으로 연 세션은 종료됩니다: { $label }.
desk-people-sure-end = 이 세션은 즉시 종료됩니다. { $name }은(는) 다시 로그인할 수 있습니다.
desk-people-sure-end-all = { $name }의 모든 세션이 즉시 종료됩니다. { $name }은(는) 다시 로그인할 수 있습니다.
desk-people-sure-roles = { $name }은(는) 지금부터 이 역할을 가지며 새로 로그인합니다.
desk-people-sure-remove = { $name }을(를) 제외합니다. 패스키, 코드, 세션이 모두 더 이상 유효하지 않습니다.
desk-people-do = 실행
desk-role-read = 읽기
desk-role-draft = 초안 작성
desk-role-release = 발신 승인
desk-role-administer = 관리
desk-means-passkey = 패스키
desk-means-generator = 코드 생성기
desk-means-passphrase = 비밀문구
desk-means-link = 링크
## Statistics of a line as pictures

statistics-entries = 말한 것
statistics-entries-about = 각 측의 모든 종류의 항목
statistics-answer-times = 답변까지의 시간, 중앙값
statistics-answer-times-about = 질문받은 측별, 질문에서 첫 완전한 답변까지
statistics-late = 늦은 통보
statistics-late-about = 양측이 합의한 사전 통보 기간에 따라
statistics-alarms = 사람에게 울린 것
statistics-alarms-about = 각 측에서: 실제 화급·긴급 항목과 통화 요청
statistics-tests = 회선 시험
statistics-tests-about = 각 측의 노드가 보냄
statistics-heard = 소식이 있었던 시간 수
statistics-heard-about = 자체 항목의 시계에 따라, 내용과 무관하게
desk-view-statistics = 통계
desk-statistics-period = 기간
desk-statistics-day = 지난 하루
desk-statistics-week = 지난 한 주
desk-statistics-month = 지난 30일
desk-statistics-year = 지난 한 해
desk-statistics-line = 회선
desk-statistics-table = 표로 보기
desk-statistics-hint = 기록만으로 만든 것이며 상대 측 데스크도 같은 것을 보여 줍니다. 여기의 어떤 것도 판정이 아닙니다.

## A printed page

sheet-heading = 회선 { $line } 기록 항목의 사본
sheet-printed = 출력: { $party }, 담당 부서 { $office }, { $at }
sheet-note = 이 종이만으로는 아무것도 증명되지 않습니다. 항목 번호는 서명된 내용의 해시입니다. 기록 또는 상대 측과 대조하십시오.
desk-view-print = 인쇄용 페이지
desk-print-second = 둘째 언어
desk-print-now = 인쇄
desk-map-asking = 구역을 가져오는 중…

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = 교육훈련
desk-training-deadlines = 회선의 기한
desk-training-steps = 무엇을 언제 했는가
desk-training-open = 열기
training-none = 진행 중인 훈련이 없음
training-running = 훈련이 진행 중이며, 강평은 여기에 표시됨
training-over = 훈련 강평
training-note = 이 모든 것은 훈련이었으며 실제 회선에는 아무것도 전달되지 않았음.
training-summary = 제대로 수행됨: { $all }건 중 { $met }건.
training-want-opened = { $within } 안에 열어야 함
training-want-understood = { $within } 안에 내용이 명확하다고 수신 확인해야 함
training-want-passed = { $within } 안에 전달해야 함: { $function }
training-want-passed-on = { $within } 안에 관계 부서에 전달해야 함
training-want-answered = { $within } 안에 코드로 답해야 함
training-want-asked = { $within } 안에 이 항목에 대해 질문해야 함
training-counts = 올바른 답: { $results }
training-came-met = { $took } 후 완료.
training-came-late = { $took } 후 완료: 너무 늦음.
training-came-wrong = 답: { $result }. 올바른 답이 아니었음.
training-came-missed = 수행하지 않음.
training-due-opened = 사람이 { $within } 안에 열어야 함
training-due-answered = 수신 후 { $within } 안에 답해야 함: { $at }까지
training-step = { $said } – { $who }, { $at }, { $after } 후
training-own-survey = 아군 무인기가 선 부근의 빙연을 조사함
training-own-patrol = 아군 초계기의 해상 비행
training-own-firing = 아군 해상 실사격 진행 중
training-mistranslated = 우리는 내일 아침 반격한다.
training-translated = 우리는 내일 아침 “대응 사격”이라는 이름의 훈련을 실시한다.
training-title-flash = 선을 넘은 무인기: 읽지 못하는 언어로 온 화급 질문
training-lesson-flash = 외국어가 아니라 코드로 된 문장을 읽고 자기 측의 계획을 확인할 것. 2분 안의 “대기”는 답이지만, 자기 측 기록과 어긋나는 부인은 답이 아님.
training-title-launch = 자기 측 초계기가 있는 곳에 너무 늦게 통보된 로켓
training-lesson-launch = 늦은 통보도 통보임: 먼저 센서 감시석에 전달할 것. 1995년에는 통보가 보내졌으나 레이더 요원에게 닿지 않았음.
training-title-drift = 동력을 잃은 선박이 자기 측 사격 구역으로 표류함
training-lesson-drift = 사격 부대가 알아야 답에 의미가 있음: 전달한 뒤 “예” 또는 “대기”로 답할 것. 승무원이 표류하는 동안의 “아니요”는 되돌릴 수 없음.
training-title-incident = 선을 넘은 항공기: 대기를 알리고, 상대 측이 상급을 부르기 전에 답할 것
training-lesson-incident = 대기는 한 번만 시간을 벌어 줌. 그다음은 답이어야 하며, 아니면 질문은 위로 올라감.
training-title-words = 오역 때문에 위협처럼 읽히는 문장
training-lesson-words = 즉석 번역은 한 사람의 첫 인상일 뿐임. 상급이 그에 따라 행동하기 전에 그 항목에 대한 질문으로 뜻을 물을 것.
training-title-rumor = 자기 측이 쏘았다는 소문: 원인 제공자를 말하려면 두 번째 사람이 필요함
training-lesson-rumor = 언론 보도는 판정이 아님. 제때 “정보 없음”이나 “대기”로 답할 것. 원인 제공자를 밝히는 사건 경위는 두 번째 사람의 승인을 기다림.
training-title-flood = 1분에 화급 질문 천 건, 그 가운데 불타는 배 한 척
training-lesson-flood = 같은 것은 묶어서 세고 조난은 따로 표시됨. 진짜 하나를 먼저 처리하고 묶음에 답할 것.
training-title-silent = 상대 측이 묻고 침묵했다가 다른 질문과 함께 돌아옴
training-lesson-silent = 침묵은 이유를 말해 주지 않음: 연결, 당직, 정치 상태는 서로 다른 사실임. 그동안의 답은 연결이 돌아오면 전송됨.
training-title-distress = 불타는 배가 도움을 청하고 일상 질문이 기다림
training-lesson-distress = 조난은 모든 것보다, 중단보다도 앞섬: 수신을 확인하고 갈 수 있는 곳에 전달한 뒤 답할 것.
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = 여기에 그런 것이 없음: { $name }
refused-still-sealed = 머리부만 읽을 수 있음; 봉인되어 있고 키가 아직 도착하지 않음
refused-still-sealed-hint = 키는 발신 측에서 오며, 발신 측만 줄 수 있습니다
refused-not-of-list = 여기에 그런 것이 없음: { $name }
refused-not-of-list-hint = 있는 것: { $known }
refused-no-such-officer = 담당관 { $name }이(가) 없음
refused-no-such-officer-hint = 관리자가 등록합니다: openline officer add NAME
refused-no-such-kind = 그런 유형의 메시지가 없음
refused-no-such-kind-hint = 모든 유형: openline catalogue
refused-no-such-witness = 이 노드의 어느 규약에도 증인 { $name }이(가) 없음
refused-alarm-log-weeks = 경보 기록은 2주까지임
refused-alarm-log-weeks-hint = 지난주 또는 그 전주를 보십시오
refused-not-said-of-entry = { $kind }은(는) 항목에 대해 말하는 것이 아님
refused-not-said-of-entry-hint = 새 메시지로 시작하십시오
refused-not-amended = { $kind }은(는) 수정하지 않음
refused-not-amended-hint = 다시 통보하십시오. 새 통보가 이전 것을 가리킵니다
refused-bound-to-coarser = 초안 { $draft }은(는) 축약본에 묶여 있음
refused-bound-to-coarser-hint = 삭제하고 새로 작성하십시오
refused-more-than-a-notice = 통보 하나보다 김
refused-more-than-a-notice-hint = 통보 하나를 붙여 넣으십시오. 파일 전체는 openline notices가 읽습니다
refused-nobody-says-it = 무엇이 뒤따를지는 누가 말하느냐에 달려 있음
refused-nobody-says-it-hint = 데스크에서 로그인하십시오
refused-for-nobody = 받는 사람이 없음
refused-for-nobody-hint = 회선을 하나 이상 고르십시오
refused-form-incomplete = 양식이 다 채워지지 않음
refused-form-incomplete-hint = 표시된 곳을 채우십시오
refused-bad-cancel-time = 취소 시각을 읽을 수 없음
refused-held-never-sent = 초안 { $draft }은(는) 보류되어 보내지 않은 메시지를 가리킴
refused-held-never-sent-hint = 삭제하고 새로 작성하십시오
refused-no-catalogue-function = 목록에 관계 부서 { $number }이(가) 없음
refused-no-catalogue-function-hint = 당사자 자체 관계 부서의 번호는 100~999입니다
refused-no-short-name = { $name }은(는) 짧은 이름이 아님
refused-no-short-name-hint = 라틴 소문자, 숫자, _. 예: north_radar
refused-most-functions = 당사자의 관계 부서는 최대 { $most }개임
refused-most-functions-hint = 하나를 없애십시오: openline function remove
refused-only-function = 당사자의 유일한 관계 부서임
refused-only-function-hint = 먼저 다른 것을 추가하십시오. 당사자에게는 적어도 하나가 있습니다
refused-link-days = 링크의 유효 기간은 1~{ $most }일임
refused-most-links = { $function }의 링크가 한도에 이름({ $most })
refused-most-links-hint = 쓰지 않는 것을 취소하십시오
refused-map-span = 지도는 이른 시각부터 늦은 시각까지 최대 1년을 보임
refused-most-passed = 관계 부서들에 동시에 맡길 수 있는 한도에 이름: { $most }
refused-most-passed-hint = 아무도 기다리지 않는 것을 끝내십시오
refused-pass-incomplete = 누구에게 전달하고 상대 측이 무엇을 알게 되는지 말해야 함
refused-pass-incomplete-hint = 관계 부서 하나와 세 가지 답 중 하나를 고르십시오
refused-not-passed = 이것은 { $function }에 전달되지 않았음
refused-not-passed-hint = 먼저 전달하십시오
refused-cannot-needs-why = 할 수 없으면 이유를 말해야 함
refused-cannot-needs-why-hint = 몇 마디면 됩니다
refused-not-due = 대상의 규칙상 초안 { $draft }은(는) 아직 보낼 수 없음. 아무것도 보내지 않음
refused-not-due-hint = 그래도 보내려면: openline draft release { $draft } --early
refused-reason-length = 이유는 1~{ $most }자임
refused-reason-length-hint = 무엇을 고칠지 말하십시오
refused-nothing-rings = 그 이름으로 울리는 것이 없음
refused-nothing-rings-hint = 누군가 이미 맡았거나 답이 나갔습니다
refused-not-well-formed = 프로그램의 요청 형식이 올바르지 않음
refused-not-well-formed-hint = 페이지를 다시 불러오십시오. 되풀이되면 알리십시오
refused-suspended = { $kind }은(는) 중단 { $suspension }에 해당함. 아무것도 보내지 않음
refused-suspended-hint = 초안 { $draft }(으)로 보관됨. 업무 연락이 재개되면 승인하십시오
refused-two-people-one-by-one = 두 사람이 승인해야 하는 것은 하나씩 보냄
refused-own-entry = 이 항목은 우리 측의 것임
refused-own-entry-hint = 수신 확인은 상대 측이 합니다
refused-nothing-to-announce = 이 파일에는 통보할 것이 없음
refused-nothing-to-ask = 물을 것이 없음: 발사가 관측되지 않았거나 통보 하나와 맞음
refused-nothing-to-ask-hint = 다른 것은 직접 질문할 수 있습니다
refused-no-question = 이 항목은 질문이 아님
refused-no-question-hint = 내용이 명확하다고 알리십시오
refused-own-question = 우리 측의 질문임
refused-own-question-hint = 상대 측이 답합니다
refused-text-needs-words = 글에는 내용이 있어야 함
refused-say-one-thing = 한 번에 하나만 말함
refused-say-one-thing-hint = 열었음, 명확함, 또는 코드 답변 중 하나
refused-receipt-without-words = 수신 확인에는 글을 넣지 않음
refused-receipt-without-words-hint = 글을 보내거나 글이 딸린 코드 답변을 보내십시오
refused-not-on-card = 당사자의 카드에 이 노드가 없음
refused-not-on-card-hint = 당사자의 최신 카드를 받으십시오: openline party take
refused-line-not-confirmed = { $name }와(과)의 회선이 아직 확인되지 않음
refused-line-not-confirmed-hint = 상대 측과 60자리 숫자를 대조한 뒤: openline line confirm
refused-node-closed = 이 노드는 이 회선에서 폐쇄되었음
refused-node-closed-hint = 당사자의 다른 노드가 이어 갑니다: openline party node
refused-most-passkeys = 담당관의 패스키는 최대 { $most }개임
refused-passkey-refused = 패스키를 등록하지 못함
refused-passkey-refused-hint = 이 브라우저와 이 주소로 다시 해 보십시오
refused-invitation-over = 이 초대는 사용되었거나 만료됨
refused-invitation-over-hint = 관리자가 새로 만듭니다: openline officer invite NAME
refused-locked = 데스크가 잠김
refused-locked-hint = 다시 로그인하십시오. 입력한 내용은 남아 있습니다
refused-took-too-long = 시간이 너무 걸렸거나 이미 끝났음
refused-took-too-long-hint = 다시 해 보십시오
refused-code-length = 코드는 { $least }~{ $most }자리 숫자임
refused-code-guessable = 서로 다른 숫자가 하나나 둘뿐인 코드는 바로 알아맞힐 수 있음
refused-code-guessable-hint = 셋 이상 다른 숫자를 쓰십시오
refused-duress-code-alike = 강압 코드는 다른 코드와 길이가 같고 적어도 두 자리가 다름
refused-duress-code-alike-hint = 보는 사람이 어느 것인지 알 수 없어야 하고, 실수가 경보를 울려서는 안 됩니다
refused-sketch-gone = 작성하다 보관한 것이 더는 없음
refused-sketch-gone-hint = 새것으로 보관하십시오
refused-most-sketches = 작성하다 보관한 것이 한도에 이름: { $most }
refused-most-sketches-hint = 아무도 필요 없는 것을 삭제하십시오
refused-sketch-too-long = 작성하다 보관하는 것은 최대 { $most }바이트임
refused-sketch-too-long-hint = 내용을 줄이십시오
refused-no-such-sketch = 그 이름으로 작성하다 보관한 것이 없음
refused-no-such-sketch-hint = 누군가 보냈거나 삭제했습니다
refused-statistics-days = 그 일수의 그림은 없음
refused-statistics-days-hint = 하루, 한 주, 30일 또는 1년을 고르십시오
refused-contact-minutes = 다음 연락을 그 시각으로 정할 수 없음
refused-contact-minutes-hint = 지금부터 1분에서 1주일까지
refused-no-article-agreed = 합의되고 아직 서명되지 않은 조항이 없음
refused-meeting-not-in-force = 이 회의는 유효하지 않음
refused-no-date-to-report = 시작되었으나 보고되지 않은 이 회의의 날짜가 없음
refused-points-not-proposed = 발신 측의 협의 결과문이 이 사항들을 제안하지 않음
refused-no-such-follow-up = 협의 결과문에 그런 이행 약속이 없음
refused-all-was-asked = 통상의 질문을 모두 하였음
refused-no-display-name = 화면에 그 이름을 쓸 수 없음
refused-no-display-name-hint = 쓰이지 않은 이름을 주십시오. 화면은 최대 32개입니다
refused-alarm-not-heard = 경보가 들리지 않았음
refused-alarm-not-heard-hint = 먼저 시험하십시오. 경보 없는 당직은 당직이 아닙니다
refused-remarks-too-long = 비고는 최대 { $most }자임
refused-log-entry-length = 당직 일지 항목은 1~{ $most }자임
refused-watch-is-yours = 이 당직은 이미 본인의 것임
refused-closing-reason = 이유는 1~{ $most }자임
refused-closing-reason-hint = 더 처리할 필요가 없는 이유를 말하십시오
refused-not-closed-by-hand = 그 이름의 미결 사항이 없거나 수동으로 종결할 수 없음
refused-not-closed-by-hand-hint = 기한 내 답변, 열어 봄, 명확함은 상대 측에 알리는 것입니다
refused-no-such-watch = { $number }번 당직은 없었음
refused-closed-too-many = 이 회선에서 이미 { $most }건을 종결함
refused-incidents-wait = 사건 { $most }건이 통보를 기다림
refused-no-incident-class = 목록에 { $kind } 종류가 없음
refused-same-person-twice = 같은 사람이 두 번 승인함
refused-same-person-twice-hint = 다른 두 번째 사람이 승인해야 합니다
refused-people-missing = 승인에 필요한 사람: { $needed }명, 지금까지: { $now }명
refused-people-missing-hint = 다른 사람이 승인할 때까지 초안으로 남습니다
refused-keys-missing = 필요한 담당 부서 키 보유자: { $needed }명, 지금까지 서명: { $now }명
refused-keys-missing-hint = 그들이 서명할 때까지 초안으로 남습니다
refused-program-fault = 노드가 이것을 할 수 없었음
refused-program-fault-hint = 프로그램의 결함입니다. 노드의 로그에 더 있습니다
refused-display-unknown = 이 화면은 등록되지 않았음
refused-display-unknown-hint = 관리자가 주소를 만듭니다: openline wall add
error-invalid-element-hint = 들어갈 내용: openline catalogue TYPE
error-misheard-hint = 다시 말해 달라고 하십시오. 2-20-300-H처럼 씁니다
error-invalid-hours-hint = 요일 1(월요일)~7, 시작은 하루의 0~1439분, 끝은 시작보다 뒤로 2880분까지
error-invalid-rule-hint = 규약에 쓸 수 있는 말은 docs/reference/rules.md에 있습니다
error-stale-citation-hint = 읽은 뒤 다시 시작 처리하십시오. 통보된 범위를 벗어난 계획에는 인용이 필요 없습니다
error-stale-snapshot-hint = 기록을 새로 정리합니다. 잃은 것은 없습니다
error-unknown-head-hint = 그 항목들이 오면 다시 판정합니다
error-body-sealed-hint = 키는 발신 측에서 오며, 발신 측만 줄 수 있습니다
error-bad-witness-keys-hint = 증인에게 키 파일을 요청하십시오: openline witness create
error-invalid-coastlines-hint = 패키지를 다시 설치하십시오. 파일은 패키지에 들어 있습니다
error-invalid-intent-hint = 형식은 ASTM F3548-21: 윤곽, W84 위 M 단위 고도 둘, 시각 둘
error-invalid-geojson-hint = 형상 개체의 형식은 docs/reference/notices.md에 있습니다
error-invalid-time-hint = 시각은 2026-04-02T11:52:00Z처럼 쓰십시오
error-bad-public-key-hint = 당사자에게 새 키로 만든 새 카드를 요청하십시오
error-audit-broken-hint = 누군가 디스크를 바꾸었거나 디스크가 고장 나고 있습니다. 무엇보다 먼저 폴더의 사본을 보관하십시오
error-no-such-place-hint = Hammerfest 같은 이름, 또는 70-39.8N 023-40.9E나 70.66, 23.68 같은 좌표
error-no-such-time-hint = UTC로: 2026, 2026-04, 2026-04-02 또는 2026-04-02T12:00:00Z
error-lock-held-hint = 실행 중인 노드는 소켓으로 응답합니다. 멈춰 있으면 먼저 종료하십시오
error-no-such-link-hint = 당직대가 새로 만듭니다
error-wrong-officer-hint = 여기에 등록된 사람: openline officer list
error-not-your-role-hint = 그 역할을 가진 사람이 합니다
error-no-gazetteer-hint = make setup이 설치합니다. 없으면 보호 시설끼리만 비교합니다
error-wrong-passphrase-hint = 다시 입력하십시오. 잃어버린 비밀문구는 이 기기에서 되찾을 수 없습니다
error-digits-differ-hint = 다시 읽으십시오. 그래도 다르면 누군가 카드를 바꾼 것입니다. 믿을 만한 손에서 받은 카드로 처음부터 하십시오
error-no-node-hint = 시작하십시오: openline serve. 실행 중인데 응답이 없으면 먼저 종료하십시오
error-not-read-yet-hint = 자동으로 가져옵니다. 잠시 후 다시 보십시오
error-changed-meanwhile-hint = 바뀐 것을 읽고 다시 말하십시오
error-nothing-shown-hint = 규칙의 구역을 넓히거나 그 밖에서 무엇을 보일지 말하십시오
error-bad-alarm-hint = 입력하듯이 프로그램과 인수를 주십시오. 예: paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = 로그인하십시오
error-sign-in-refused-hint = 다시 해 보십시오. 코드를 다섯 번 틀리면 5분 기다리십시오
error-too-many-tries-hint = 기다리십시오. 또는 당사자의 관리자가 담당관을 새로 초대하게 하십시오
error-nothing-to-say-hint = 그 페이지를 다시 보십시오. 그사이 무언가 말했을 수 있습니다
error-training-only-hint = 실제 노드는 자체 폴더에 만듭니다: openline party create
error-open-items-changed-hint = 지금의 목록을 보고 그것에 서명하십시오
error-not-the-watch-hint = 비어 있는 당직을 발견한 사람이 맡습니다
error-witness-restored-hint = 지켜보는 모든 회선의 최신 내보내기를 주십시오: openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = Europe/Kyiv, Asia/Shanghai, UTC 같은 이름을 쓰십시오
error-no-zones-hint = make setup이 설치합니다
error-newer-schema-hint = 이 폴더를 쓴 Openline 버전이나 그 이후 버전을 쓰십시오
error-older-store-hint = 당사자와 회선을 새로 만드십시오. 옛 폴더는 그대로 둡니다
error-not-a-store-hint = Openline 노드의 폴더를 지정하십시오. 아무것도 바뀌지 않았습니다
error-opened-to-read-hint = 노드의 잠금을 얻거나, 잠금을 가진 노드와 통신하십시오
error-unknown-line-hint = 이 노드의 회선: openline line list
error-officer-exists-hint = 다른 이름을 고르십시오
error-request-reused-hint = 새 행위마다 고유한 요청 번호를 쓰고, 같은 행위를 되풀이할 때만 번호를 되풀이하십시오
error-store-locked-hint = 노드의 비밀문구를 주십시오
error-store-full-hint = 노드 폴더가 있는 디스크에 공간을 만든 뒤 다시 해 보십시오
error-store-busy-hint = 노드의 잠금을 가진 프로세스만 씁니다. 다른 것을 종료하거나 다시 해 보십시오
error-store-damaged-hint = 노드의 폴더를 온전한 디스크에 복사해 거기서 여십시오. 상대 측은 수신 확인한 것을 아직 가지고 있습니다
error-no-store-hint = Openline 노드의 폴더를 지정하십시오: --node DIR
error-store-closed-hint = 노드가 멈추고 있습니다. 실행되면 다시 해 보십시오
error-own-feed-incomplete-hint = 상대 측과 연결하여 노드가 빠진 자체 항목을 가져오게 하십시오
error-unmarked-text-hint = 지시, 조언, 경고, 정보, 질문, 답변, 요청 또는 의도
error-not-this-desk-hint = openline serve가 보여 주는 주소로 데스크를 여십시오
error-too-long-hint = 요청은 최대 1 048 576바이트입니다
refused-port-taken = 데스크가 포트 { $port }에서 받을 수 없음
refused-no-such-session = { $name }에게 그런 세션이 없음
refused-no-such-session-hint = 저절로 끝났을 수 있습니다
refused-officer-without-role = 담당관에게는 적어도 하나의 역할이 있음
refused-officer-without-role-hint = 아주 빼려면: openline officer remove
refused-no-such-passkey = { $name }에게 그런 패스키가 없음
refused-no-such-passkey-hint = 이름별 패스키: openline officer list
refused-most-passkeys-hint = 하나를 회수하십시오: openline officer take-back NAME
error-last-administrator-hint = 먼저 다른 담당관에게 그 역할과 패스키를 주십시오

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = 통보가 64 kB보다 김
notice-doubt-zone-named = 중국어 글이 UTC를 말함. 시각은 베이징 시간으로 읽음
notice-doubt-beijing-time = UTC 없는 영어 글. 시각은 중국어 글의 것, 베이징 시간임
notice-doubt-cut-off = 글이 문장 중간에서 끊김
notice-doubt-no-start-or-publication = 시작도 공표도 명시되지 않음
notice-doubt-no-start-publication = 시작이 명시되지 않음. 공표부터 시작함
notice-doubt-hours-without-days = 시각은 있으나 그 날짜가 없음
notice-doubt-arc = 이 구역의 한 변이 호임. 명시된 꼭짓점을 직선으로 이음
notice-doubt-seconds-or-decimals = 한 위치의 반은 소수로, 반은 초로 적힘
notice-doubt-no-hemisphere = 위치에 반구 글자가 없음. 앞의 위치에서 가져옴
notice-doubt-unknown-series = 알려진 표제가 없음. NGA 항행경보처럼 읽음
notice-verdict-text-too-long = { $most } kB보다 김: 단일 통보가 이렇게 길 수 없음
notice-verdict-no-text = 글이 없음
notice-verdict-no-series = 알려진 계열도 좌표도 없음
notice-verdict-reader-fault = 읽기 프로그램의 결함, 알려 주십시오: { $kind }: { $text }
notice-doubt-encoding-inferred = 파일이 UTF-8이 아님. { $encoding }(으)로 읽음
notice-doubt-encoding = 일부 바이트가 Unicode가 아님
notice-doubt-letter-for-digit = 위치에 영 대신 글자 O가 있음
notice-doubt-separator = 위치가 흔치 않은 구분자로 적힘
notice-doubt-sixty-minutes = 위치의 분이나 초가 60 이상임
notice-doubt-digit-groups = 위치의 숫자 묶음을 여러 가지로 읽을 수 있음
notice-doubt-short-figure = 위치의 수가 보통보다 적은 한 자리임
notice-doubt-last-night-own-end = 마지막으로 든 날은 마지막 밤이 끝나는 날임. 통보 자체의 종료와 맞음
notice-doubt-past-cancel = 통보된 시각이 통보가 스스로 취소되는 시각보다 뒤임
notice-doubt-long-before-cancel = 통보된 모든 것이 통보가 스스로 취소되기 30일 넘게 전에 끝남
notice-doubt-coarser-twin = { $notice }이(가) 같은 구역을 같은 첫 시각과 끝 시각으로 통보하나, 그 사이의 시각이 다름
notice-doubt-contradicts-twin = { $notice }이(가) 같은 구역을 다른 시각으로 통보함
notice-doubt-cancelled-unknown-time = { $notice }이(가) 이 통보를 취소하나 발표 시각을 말하지 않음
notice-doubt-cancelled-before-issue = { $notice }이(가) 이 통보를 취소하나 더 먼저 나온 것임. 적용하지 않음
notice-doubt-same-number = { $notice }이(가) 같은 번호에 다른 내용을 말함
notice-doubt-repeated = 같은 통보가 온 횟수: { $count }
notice-doubt-after-cancel = 통보가 스스로 취소된 뒤에 시작하는 시간대가 있음
notice-doubt-cut-by-cancel = 통보가 마지막 시간대가 끝나기 전에 스스로 취소됨
notice-doubt-single-time-from-issue = 시작도 끝도 아닌 시각 하나만 있음. 구역은 발표 시각부터 유효함
notice-doubt-month-mistyped = 적힌 달이 이미 지남. 모든 것이 맞는 자체 취소 시각의 달을 씀
notice-doubt-times-elsewhere = 시각은 장소를 말하지 않는 앞 문단의 것임
notice-doubt-times-of-others = 같은 항행경보의 다른 구역에는 시각이 있으나 이 구역에는 없음
notice-doubt-last-night-left-out = 매일 일정의 마지막 밤을 뺌. 항행경보가 그 전에 스스로 취소됨
notice-verdict-announces-nothing = 장소와 시각이 있는 것을 통보하지 않음
notice-verdict-told-in-words = 장소를 좌표가 아니라 말로 나타냄
notice-verdict-cancels-only = 취소만 하고, 장소와 시각이 있는 것을 통보하지 않음
notice-verdict-reports-aids = 항로 표지의 상태를 알림
notice-verdict-positions-unread = 좌표를 읽을 수 없었음
notice-doubt-self-cancel-unread = 통보가 스스로 취소되는 시각을 읽을 수 없었음
notice-doubt-second-message = 같은 글에 다른 항행경보가 이어짐. 읽지 않음
notice-doubt-self-crossing = 꼭짓점이 적힌 순서로는 스스로 교차하는 고리가 됨. 그대로 둠
notice-doubt-around-a-ring = 구역에서 일정 거리 안도 포함됨. 구역만 그림
notice-doubt-corner-twice = 고리가 끝나기 전에 한 꼭짓점으로 되돌아옴. 꼭짓점은 그대로 둠
notice-doubt-too-few-corners = 구역의 경계점이 셋 미만임. 선이나 점으로 둠
notice-doubt-coast = 경계의 일부가 글에 없는 해안을 따름. 꼭짓점을 직선으로 이음
notice-doubt-shape-not-stated = 위치가 여럿이나 잇는 방법이 없음. 각각을 점으로 봄
notice-doubt-ring-not-stated = 위치가 여럿이나 잇는 방법이 없음. 구역으로 봄
notice-doubt-hemisphere = 한 꼭짓점이 적도나 본초 자오선의 반대쪽, 나머지에서 먼 곳에 있음
notice-doubt-stray-position = 위치 하나를 읽을 수 없었음
notice-doubt-no-times = 시각이 없음. 발표 시각부터 추후 통보 시까지 유효함
notice-doubt-no-issue-time = 시작도 발표 시각도 알 수 없음
notice-doubt-times-after-areas = 시각이 여러 구역 뒤에 있음. 모두의 것으로 봄
notice-doubt-coarse-position = 글에 좌표가 없음. Q 행의 원이 구역을 대신함
notice-verdict-area-only-named = 구역의 이름만 있고 꼭짓점이 통보에 없음
notice-doubt-levels-field = { $field }) 항을 이해하지 못함: { $text }
notice-verdict-cancels-another = 다른 통보를 취소함
notice-verdict-activity-ended = 활동이 끝났거나 철회됨
notice-verdict-points-to-publication = 간행물을 가리킴
notice-verdict-changes-routes = 항공로를 바꿈. 통보된 구역이 없음
notice-verdict-no-area-or-activity = 구역, 장소, 활동이 통보되지 않음
notice-verdict-area-named-elsewhere = 구역을 들었으나 그 위치가 통보에 없음
notice-verdict-area-without-time = 구역은 있으나 시각이 없음
notice-doubt-reference-point = 구역 외에 범위 없는 위치들을 뺌
notice-doubt-exclusion-named = 이름만 든 부분이 제외됨. 구역 전체를 제시함
notice-doubt-part = 통보의 { $parts }부 중 { $part }부임
notice-doubt-end = 끝이 명시되지 않음
notice-doubt-estimated-end = 끝은 예상임. 통보는 대체되거나 취소될 때까지 유효함
notice-doubt-times = 명시된 끝이 시작보다 앞임. 끝을 열어 둠
notice-doubt-start = 시작이 명시되지 않음. 발표 시각을 씀
notice-doubt-text-times = 글에 D) 항에 없는 시각이 있음. 기간 전체를 제시함
notice-doubt-levels-differ = 글의 고도 한계가 F), G) 항과 다름
notice-doubt-no-limits = 고도 한계가 명시되지 않음
notice-doubt-buffer-drawn = 완충 구역을 구역 가장자리 밖에 그림. 두 해석 중 넓은 쪽임
notice-doubt-buffer = 구역 둘레의 완충 구역이 통보되었으나 그리지 않음
notice-doubt-sun-computed-area = 일출과 일몰을 그 구역에 대해 계산해 바깥쪽으로 넓혀 맞춤
notice-doubt-schedule-hours = 시각 없는 날짜. 하루 전체를 제시함
notice-doubt-sun-outer-bounds = 일출과 일몰에 따른 시각. 바깥 한계를 제시함
notice-doubt-schedule-outside-day = 일정의 날 { $day }이(가) B), C) 항 밖에 있음
notice-doubt-levels-crossed = 하한이 상한보다 높음
notice-doubt-levels-no-reference = 한계에 기준(평균해수면 위 또는 지면 위)이 없음
notice-verdict-precision-uneven = 위도와 경도의 정밀도가 다름
notice-verdict-sixty-and-more = 분이나 초가 60 이상임
notice-verdict-digits-no-position = 숫자가 위도와 경도가 되지 않음
notice-verdict-off-earth = 위치가 위도 90도나 경도 180도를 벗어남
notice-doubt-public-holidays-not-left-out = 공휴일이 제외되나 날짜가 없음. 그대로 둠
notice-doubt-public-holidays = 공휴일을 들었으나 날짜가 없음
notice-doubt-schedule-long = 처음 몇 기간만 제시함, 수: { $count }
notice-doubt-open-schedule = 활동 시각은 있으나({ $text }) 끝이 없음
notice-doubt-schedule-unread = 활동 시각을 이해하지 못함: { $text }
notice-doubt-schedule-outside = 명시된 시작과 끝 사이에 드는 기간이 없음
notice-doubt-schedule-time = { $text }은(는) 하루의 시각이 아님
notice-doubt-arc-drawn = 호를 5도씩의 현으로 그림
notice-doubt-along-line = 한 변이 글에 없는 국경이나 해안을 따름. 직선으로 그림
notice-doubt-bearings = 방위를 진북 기준으로 봄. 글은 이를 말하지 않음
notice-doubt-arc-unread-centre = 한 변이 호이나 중심을 이해하지 못함. 직선으로 그림
notice-doubt-arc-unread-end = 한 변이 호이나 끝을 이해하지 못함. 직선으로 그림
notice-doubt-arc-unread-circle = 한 변이 호이나 위치들이 원을 이루지 않음. 직선으로 그림
notice-doubt-arc-direction = 호가 도는 방향이 없음. 짧은 쪽을 그림
notice-doubt-arc-radius = 호의 한 끝이 명시된 반경 위에 있지 않음
notice-doubt-sector-unread = 원의 한 부채꼴만 뜻함. 원 전체를 제시함
notice-doubt-corner-repeated = 다른 꼭짓점을 뜻했을 수 있는 곳에 같은 꼭짓점이 잇달아 두 번 있음
notice-doubt-ring-order = 꼭짓점이 적힌 순서로는 스스로 교차하는 고리가 됨
notice-doubt-bad-coordinate = { $text }은(는) 위치의 반쪽임
notice-doubt-enclosing-circle = 구역을 둘러싼 괄호 안의 원을 뺌
notice-doubt-exclusion = 제외된 구역을 잘라 내지 않음
notice-doubt-two-points = 위치 둘로는 구역이 되지 않음. 그 사이의 선을 제시함
notice-doubt-crossing-ring = 나열된 꼭짓점 순서대로는 이 구역의 변이 서로 교차함
notice-doubt-corner-repeated-once = 다른 꼭짓점을 뜻했을 수 있는 곳에 같은 꼭짓점이 잇달아 두 번 있음. 한 번으로 셈
notice-doubt-coast-line-only = 두 꼭짓점과 해안이 이 구역을 두름. 둘 사이의 선만 둠
notice-doubt-coast-closed-two-corners = 두 꼭짓점과 해안이 이 구역을 두름. 그것과 해안선 사이 전부와 해안선 둘레 20 km를 취함
notice-doubt-coast-unknown = 해안이 이 구역을 닫으나 어느 해안인지 알 수 없음. 해안까지의 부분을 뺌
notice-doubt-coast-closed-side = 구역의 한 변과 해안선 사이 전부와 해안선 둘레 20 km를 취함
notice-doubt-two-corners = 꼭짓점 둘인 고리가 명시됨. 둘 사이의 선만 둠
notice-doubt-centre-only = 이름 있는 구역의 중심만 있고 범위가 없음
notice-doubt-coast-line = 해안이 이 구역을 닫음. 명시된 꼭짓점을 직선으로 이음
notice-doubt-time-below = 구역 아래의 시각은 알 수 있는 한 그 구역의 것이 아님
notice-doubt-time-unread-spoken = 글이 이해하지 못한 시각을 말함
notice-doubt-bare-points = 활동이 단일 점들에 통보됨. 꼭짓점일 수 있음
notice-doubt-heading-date = 표제의 날짜가 통보된 기간 밖에 있으며 그 시각이 아님
notice-doubt-local-time-legal = 현지 시각을 조정국의 법정 시각으로 읽음
notice-doubt-no-start-year = 시작도 발표 시각도 없음. 그 해의 첫날을 씀
notice-doubt-single-time-activity = 활동에 시각 하나만 있음
notice-doubt-no-start-or-issue = 시작도 발표 시각도 명시되지 않음
notice-doubt-no-start-issue = 시작이 명시되지 않음. 발표부터 시작함
notice-verdict-record-without-text = 기록에 글이 없음({ $names } 중 아무것도 없음)
notice-verdict-line-no-json = { $line }행이 JSON이 아님: { $text }
notice-verdict-neither-record-nor-text = 기록도 글도 아님
notice-doubt-languages-differ = 이 통보의 언어들이 서로 다른 장소나 시각을 말함
notice-verdict-bulletin-heading = 회보에서 첫 통보 앞에 있는 것
notice-doubt-impossible-clock-time = 0000~2400을 벗어난 시각
notice-doubt-time-unread = 시각의 일부를 읽을 수 없었음
notice-doubt-local-time = 현지 시각이라 하나 어디의 것인지 알 수 없음
notice-doubt-two-clocks = 두 가지 다른 시계의 시각임. 모두 첫째 것으로 읽음
notice-doubt-no-year-container = 글도 그 출처도 해를 말하지 않음
notice-doubt-impossible-range = 날짜가 시작하기 전에 끝남
notice-doubt-hours-without-days-added = 날짜 없는 시각이 더 있음. 모든 날에 더함
notice-doubt-ends-before-start = 시간대가 시작하기 전에 끝남
notice-doubt-no-month-no-issue = 날짜 시각군에 달이 없고, 알려 줄 발표 시각도 없음
notice-doubt-impossible-date = { $year }년 { $month }월에는 { $day }일이 없음
notice-doubt-wider-hours = 활동 시각을 둘러싼 시각이 있음. 함께 취함
notice-doubt-from-and = FROM 어느 날 AND 다른 날: FROM과 TO로 읽음
notice-doubt-days-without-hours = 어떤 날에는 시각이 있고 어떤 날에는 없음
notice-doubt-sun-whole-day = 일출이나 일몰이 계산되지 않는 방식으로 시간을 한정함. 하루 전체를 취함
notice-doubt-no-zone-letter = 시각에 표준 시간대 글자가 없음. UTC로 봄
notice-doubt-holidays = 휴일을 들었으나 날짜가 없음
notice-doubt-holidays-not-left-out = 휴일이 제외되나 날짜가 없음. 그대로 둠
notice-doubt-instants-daily = 완전한 날짜 시각을 매일이라 함. 한 시간대로 둠
notice-doubt-time-malformed = 날짜 시각군의 자릿수가 틀림
notice-doubt-to-left-out = 두 날짜 시각이 나란히 있음. 시작과 끝으로 봄
notice-doubt-no-month = 날에 달이 없음. 발표 시각에서 가져옴
notice-doubt-clocks-repeated = 시각 없는 예비일에 앞의 시각을 줌
notice-doubt-no-issue = 시작이 발표 시각에 달려 있으나 그것을 알 수 없음
notice-doubt-no-end = 마지막 날 없는 매일 시각. 추후 통보 시까지 한 시간대로 둠
notice-doubt-not-cut = 시간이 너무 길거나 끝이 없어 제외된 요일을 그대로 둠
notice-doubt-days-out-of-order = 목록의 날들이 순서대로가 아님
notice-doubt-sun-computed = 일출과 일몰을 구역의 꼭짓점들에 대해 계산해 바깥쪽으로 5분 단위로 넓혀 맞춤
notice-doubt-polar-night = 해가 뜨지 않는 날에 해에 따른 시각이 있음. 하루 전체를 취함
notice-doubt-impossible-time = 있을 수 없는 날짜나 시각
notice-doubt-no-year = 통보도 그 발표 시각도 해를 말하지 않음
notice-doubt-over-before-issue = 통보가 발표될 때 이미 지난 시간대가 있음
notice-doubt-long-over = 통보가 발표되기 몇 주 전에 지난 시간대가 있음
notice-doubt-rolled-back = 시간대의 첫 날짜를 앞 달의 것으로 봄. 발표 시각보다 앞임
notice-doubt-month-before = 날이 더 뒤이므로 시간대의 첫 날짜를 앞 달의 것으로 봄
notice-doubt-year-turn = 해가 바뀌는 때의 시간대가 어느 해로도 읽힐 수 있음
notice-doubt-too-many-days = 2년이 넘는 매일 일정을 한 시간대로 둠
notice-verdict-position-unread = 읽을 수 없는 위치가 있음
notice-verdict-no-place = 장소가 통보되지 않음
notice-verdict-state-of-aid = 항로 표지나 업무의 상태
notice-verdict-list-in-force = 유효한 항행경보의 목록
notice-verdict-activity-without-positions = 활동이 통보되었으나 장소가 좌표로 나타나지 않음
notice-doubt-no-time = 형상 개체에 시간대가 없으므로 항상 유효함
notice-doubt-no-reference = { $side }_m에 기준이 없음. 평균해수면으로 봄
notice-verdict-cancellation = 취소
notice-verdict-repeats = { $notice }의 되풀이임
