### Openline：日本語のすべての文と画面用語。キーと各キーの引数は en.ftl と同じ（引数の説明もそこにある）。
###
### 言葉は何も譲らない：責任も、承認も、許可も、判定も示さない。

language-name = 日本語
# Shown beside the language's name while no native speaker has read all of it for real use.
language-not-reviewed = 「実際」用途についての校閲は未了

## How a message is put together

# A message that is not real starts with this, before anything else.
marked = 【{ $status }】{ $said }
# $author: party, $office: code of its office that speaks.
said-by = { $author }、{ $office }：{ $said }
# One field behind the lead sentence.
clause = { $label }：{ $value }。
# The same where the value ends with a mark of its own, such as a question mark.
clause-ended = { $label }：{ $value }
clause-separator = {" "}
list-separator = 、
# Between longer things: areas, time windows, texts.
long-list-separator = ；
# Inside a group of fields, such as the numbers of those who take part.
group-item = { $label } { $value }
and-more = …… ほか { $count } 件
# What stands where nothing is stated, and nothing was entered.
not-stated = 記載なし
# An empty list.
nothing = なし
yes = はい
no = いいえ
# $list: name of the list (list-...); $number: what the author sent, which this node's version does not know.
unknown-code = 【警告：一覧「{ $list }」のコード { $number } はここでは不明。意味を発信者に確認のこと】
entry = 記録 { $id }
entry-subject = 記録 { $id }（{ $subject }）
# Short name of an entry: what it is, the author's own id.
subject = { $element } { $id }
quoted = 「{ $words }」
# $marker: one of the eight words below (marker-...).
free-text = { $marker }：「{ $words }」
free-text-foreign = { $marker }［原文の言語：{ $language }、未訳］：「{ $words }」
number = { $count }

## Times and durations

until-further-notice = 追って通知があるまで
# $zone: name of a time zone, such as Europe/Kyiv.
time-local = { $utc }（{ $zone } 現地時間 { $local }）
window = { $start } から { $end } まで
window-open = { $start } から、追って通知があるまで
window-alternate = { $span }（予備）
duration-days = { $count }日
duration-hours = { $count }時間
duration-minutes = { $count }分
duration-seconds = { $count }秒
# Between the parts of a duration: 2 days 3 hours.
duration-separator = {" "}
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
# $from, $to: local time of day, 08:00; $to may lie on the next day.
weekly-span = { $day } { $from }–{ $to }
weekly-span-overnight = { $day } { $from } から翌日 { $to } まで
weekly-span-longer = { $day } { $from } から { $duration }

## Units

unit-metres = { $value } m
unit-kilometres = { $value } km
unit-feet = { $value } フィート
unit-nautical-miles = { $value } 海里
unit-metres-per-second = { $value } m/s
unit-kilometres-per-hour = { $value } km/h
unit-knots = { $value } ノット
unit-kilohertz = { $value } kHz
unit-megahertz = { $value } MHz
unit-square-kilometres = { $value } km²
unit-degrees = { $value }°

## Places and heights

shape-point = 地点 { $place }
shape-circle = { $place } を中心とする半径 { $radius } の円
shape-corridor = { $places } を結ぶ経路、両側各 { $width }
shape-polygon = { $count } 点で囲まれる区域：{ $places }
# $places: the further rings of an area: holes in it.
shape-polygon-holes = { $area }、ただし { $places } で囲まれる部分を除く
# $places: each with its time.
shape-moving = { $places } に沿って移動、周囲 { $width }
shape-moving-point = { $place }（{ $time }）
shape-sector = { $place } を中心とする半径 { $radius } の扇形（{ $from } から時計回りに { $to } まで）
shape-sector-ring = { $place } を中心とする半径 { $inner } から { $radius } までの環状扇形（{ $from } から時計回りに { $to } まで）
shape-polygons = { $count } 区域：{ $areas }
# Edges run straight over the globe, also between corners of one latitude.
shape-straight = { $area }（各辺は大圏）
shape-quadrant = { $place }
shape-water-body = { $place }（輪郭は当該水域より広い。境界について何も示さない）
# A place whose number this node's list does not hold.
place-unknown = 【警告：場所番号 { $number } はこのノードの一覧にない。角点の座標を発信者に求めること】

heights = { $lower }から{ $upper }まで
heights-not-stated = 記載なし
# Without a lower limit, without an upper one, without both.
heights-below = { $upper }まで（下限なし）
heights-above = { $lower }から上（上限なし）
heights-all = 全高度
surface = 地表面又は水面
# $reference: what it is measured from.
height = { $reference } { $height }
flight-level = FL{ $level }
# $height: in the standard atmosphere, in the reader's unit.
flight-level-about = FL{ $level }（標準大気で { $height }）
reference-sfc = 地表面又は水面の上
reference-msl = 平均海面上
reference-agl = 地表面上
reference-wgs84 = WGS-84 楕円体面上
reference-fl = 標準大気における
reference-depth = 水面下
# A volume, and one of several: $number counts from 1.
volume = { $area }；高度：{ $heights }；時間：{ $windows }
volume-numbered = （{ $number }）{ $area }；高度：{ $heights }；時間：{ $windows }

quadrant-11 = 大西洋の北東象限
quadrant-12 = 大西洋の南東象限
quadrant-13 = 大西洋の南西象限
quadrant-14 = 大西洋の北西象限
quadrant-21 = インド洋の北東象限
quadrant-22 = インド洋の南東象限
quadrant-23 = インド洋の南西象限
quadrant-24 = インド洋の北西象限
quadrant-31 = 太平洋の北東象限
quadrant-32 = 太平洋の南東象限
quadrant-33 = 太平洋の南西象限
quadrant-34 = 太平洋の北西象限

# Where coastal states call a water by different names, say where it lies, and take neither name (docs/reference/waters.md).
water-10 = 北極海
water-11 = 白海
water-12 = バレンツ海
water-13 = カラ海
water-14 = ラプテフ海
water-15 = 東シベリア海
water-16 = チュクチ海
water-17 = ボーフォート海
water-18 = グリーンランド海
water-19 = ノルウェー海
water-21 = 北海
water-22 = バルト海
water-23 = 地中海
water-24 = 黒海
water-25 = カリブ海
water-26 = フロリダとユカタンの間の湾
water-27 = ビスケー湾
water-28 = ラブラドル海
water-31 = 紅海
water-32 = アラビア半島とイランの間の湾
water-33 = アラビア海
water-34 = ベンガル湾
water-35 = アンダマン海
water-36 = アデン湾
water-37 = カスピ海
water-41 = ベーリング海
water-42 = オホーツク海
water-43 = 日本、朝鮮半島、ロシアの間の海域
water-44 = 黄海
water-45 = 東シナ海
water-46 = ボルネオ島、中国、インドシナ半島、ルソン島の間の海域
water-47 = フィリピン海
water-48 = ティモール海
water-49 = 珊瑚海
water-50 = タスマン海
water-51 = アラスカ湾

## Status, precedence, and whom a message is for

status-actual = 実際
status-exercise = 演習
status-test = テスト
precedence-flash = 最緊急
precedence-flash-over-quota = 緊急（最緊急が割当を超過）
precedence-immediate = 緊急
precedence-priority = 優先
precedence-routine = 通常

handling-line = 本回線限り
handling-command = 司令部限り
handling-heads = 首脳限り
handling-public = 公表可

carried-by-voice = 口頭（音声）
carried-by-fax = ファクシミリ
carried-by-paper = 書面
carried-by-radio = 無線
carried-by-in-person = 対面

authority-level-1 = レベル1（当直）
authority-level-2 = レベル2（司令部）
authority-level-3 = レベル3（幕僚）
authority-level-4 = レベル4（省）
authority-level-5 = レベル5（首脳）

function-sensor-desk = センサー監視席
function-air-traffic = 航空交通業務
function-firing-unit = 射撃・発射部隊
function-drone-cell = 無人航空機班
function-air-defence = 防空部門
function-naval-operations = 海上作戦部門
function-coast-guard = 沿岸警備機関
function-rescue-centre = 救難調整本部
function-mission-control = 任務管制室
function-ground-command = 地上部隊司令部
function-escort = 護衛
function-legal = 法律顧問

# What kind of sentence a free text is (IMO SMCP message markers). Capitals where the script has them.
marker-instruction = 指示
marker-advice = 助言
marker-warning = 警告
marker-information = 情報
marker-question = 質問
marker-answer = 回答
marker-request = 要請
marker-intention = 意図

language-ar = アラビア語
language-en = 英語
language-es = スペイン語
language-fr = フランス語
language-ja = 日本語
language-ko = 韓国・朝鮮語
language-ru = ロシア語
language-uk = ウクライナ語
language-zh = 中国語

## Names of the elements

element-test = テスト
element-receipt = 受信確認
element-line-status = 回線状況
element-suspend = 一時停止
element-resume = 再開
element-contacts = 連絡先
element-handover = 当直の引継ぎ
element-no-answer = 回答なしの記録
element-key-event = 鍵に関する事項
element-text = 本文
element-translation = 翻訳
element-position = 立場
element-principal-message = 首脳から首脳へのメッセージ
element-activity = 活動通報
element-launch = 発射通報
element-launch-result = 発射の結果
element-withheld = 行われなかった通報の件数
element-amend = 修正
element-cancel = 取消し
element-state = 計画の状態
element-actuals = 実際の数と時間
element-reply-to-plan = 計画への返答
element-zone = 公表された区域
element-question = 質問
element-answer = 回答
element-clarification = 説明
element-account = 事案に関する報告
element-observed = 観測された発射
element-ceasefire-event = 報告された事象
element-conflict = 計画の競合
element-track = 航跡
element-encounter = 遭遇
element-signal = 信号
element-distress = 遭難
element-pause = 休止
element-site = 保護対象施設
element-movement = 保護対象の移動
element-call-request = 通話の要請
element-call-reply = 通話の要請への返答
element-readout = 会談概要
element-meeting = 会合
element-commitment = 約束
element-crisis = 危機連絡
element-charter-text = 規約の条文案
element-charter-step = 規約の手続
element-unreadable = 読み取れない項目
# $number: of a type that this node does not know.
element-unknown = 種別 { $number }（ここでは不明）

## Sentences: tests, receipts, the line

# $number: of the type, which this node does not know or cannot read.
sentence-unreadable = 種別 { $element } の項目。このノードでは読み取れない：{ $reason }。項目は保存済み。
sentence-test = 回線テスト第 { $test_no } 号。
# "understood" never says that anybody agrees.
sentence-receipt = { $target } の受信確認：{ $level }、{ $at }。
# Three separate facts.
sentence-line-status = 回線状況。データ伝送：{ $transport }。当直：{ $staffed ->
    [yes] 配置あり
   *[no] 配置なし
}。当事者間のやりとり：{ $politics }。
# $term: the author's own word for it, which is kept. $scope: what it covers.
sentence-suspend = { $since } から、{ $term }（発信者自身の用語）：{ $scope }。テスト、受信確認、遭難、鍵に関する送信は継続する。
sentence-resume = 再開：{ $target } を撤回する。やりとりは { $since } から再開する。
sentence-contacts = 連絡先、{ $valid_from } から有効。
# Numbers of watches.
sentence-handover = 当直 { $outgoing } は { $at } に当直 { $incoming } へ引き継いだ。
sentence-no-answer = { $due } までに、{ $target } への回答は記録されていない。回答を求めた時刻は { $asked_at }。{ $delivery-code ->
    [not-delivered] 未着：機械の受信確認が戻っていない。
    [opened] 機械が { $received_at } に受信、人が開封済み。
   *[machine-received] 機械が { $received_at } に受信。
} 当直の配置：{ $staffed ->
    [yes] 配置ありと表明
    [no] 配置なしと表明
   *[none] 表明なし
}。理由は不明。
# $key: first letters of the fingerprint of a key.
sentence-key-event = 部署 { $office } の鍵 { $key }：{ $kind }、{ $since } から。

## Sentences: words of people

sentence-text = 本文。
sentence-translation = { $target } の{ $language }への翻訳、{ $stage }、翻訳者 { $translator }：{ $text }。原文のみを正文とする。
sentence-position = { $stated_by } は、{ $topic }について立場を表明する（{ $kind }）：{ $text }。
sentence-principal-message = 首脳 { $from_head } から首脳 { $to_head } へのメッセージ：{ $text }。
sentence-question = { $topic }についての質問。
sentence-answer = { $target } への回答：{ $result }。
# $meaning: a whole sentence with its full stop.
sentence-signal = 信号：{ $meaning }

## Sentences: plans

sentence-activity = 活動通報 { $activity_id }：{ $kind }。{ $title }。計画：{ $volumes }。
sentence-launch = 発射通報 { $activity_id }：発射 { $count } 回、種別は{ $launch_class }。時間帯：{ $windows }。発射区域：{ $launch_area }。この通報は { $valid_until } に失効する。
sentence-launch-result = 通報された発射（{ $target }）：{ $launched ->
    [yes] 実施された
   *[no] 実施されなかった
}。
# Notices that were due and were not given, as their author counts them.
sentence-withheld = { $count ->
    [0] 発信者の表明によれば、{ $agreement } に基づく通報のうち、{ $year }年に行われなかったもの：なし。
   *[other] { $agreement } に基づく通報のうち、{ $year }年に行われなかったもの：{ $count } 件。その内容は示されていない。
}
sentence-amend = { $target } の修正：以下の内容が通報済みの内容に代わる。その他はすべて変わらない。
sentence-cancel = { $target } の取消し：その内容は、すべて効力を失う。
sentence-state = { $target } の状態：{ $state }、{ $since } から。
sentence-actuals = { $target } の実際の経過：{ $window }。
# Only a charter can make a reply an approval.
sentence-reply-to-plan = { $target } への返答：{ $decision }。
sentence-zone = 区域 { $zone_id }。公表者 { $publisher } が { $since } に公表したため表示する。表示は何ら承認を意味しない。範囲：{ $volume }。
sentence-pause = { $until } までの休止の提案：{ $area }。双方がこれを表明している間、有効。
sentence-conflict = 2つの計画が重なる（{ $severity }）：{ $items }；時間：{ $windows }。

## Sentences: what happened, and what was seen

sentence-distress = 遭難：{ $nature }、位置 { $location }、時刻 { $time }。要請：{ $assistance }。
sentence-account = 事案に関する報告（{ $as_known_at } 現在で判明している限り。いずれの側の権利も立場も害しない）：{ $incident_class }。時間：{ $window }。場所：{ $place }。
sentence-clarification = { $target } についての説明（いずれの側の権利も立場も害しない）。事情：{ $cause }。
sentence-ceasefire-event = 報告された事象：{ $observer } の報告（{ $method }）：{ $kind }、{ $count } 回。時間：{ $window }。監視員の位置：{ $observer_position }。これは認定ではない。
sentence-observed = 発射を { $time } に観測。種別（評価）：{ $launch_class }。発射地（観測）：{ $area }。通報との照合：{ $match }。
sentence-track = 航跡 { $track_id }：{ $kind }、位置 { $location }、時刻 { $time }、誤差 { $error_dm }。
sentence-encounter = 航跡 { $tracks } は、{ $closest_at } に互いに最も接近し、距離 { $miss_dm }。不確かさ { $miss_sigma_dm }（標準偏差）。

## Sentences: protection

sentence-site = 保護対象施設 { $site_id }：{ $category }、所在地 { $locality }、位置 { $location }；{ $status }、この登録は { $expires } に失効する。通報は保護の前提条件ではない。
sentence-movement = 保護対象の移動 { $move_id }：{ $purpose }、{ $persons } 名。経路：{ $legs }。通報は保護の前提条件ではない。

## Sentences: talks

sentence-call-request = 通話の要請：{ $media }、{ $level }、議題は{ $topic }。時間：{ $proposed }。
sentence-call-reply = { $target } への返答：{ $reply }。
# A point is agreed only when both sides have signed the same text of it.
sentence-readout = { $about } についての会談概要。双方が同一の文言に署名した項目を、合意された項目とする。
sentence-meeting = 会合 { $meeting_id }：{ $step }。時間：{ $window }。
sentence-commitment = 約束 { $commitment_id }：{ $owner } は次を行う：{ $what }。状態：{ $state }。
sentence-crisis = 危機連絡 { $crisis_id }：{ $step }。{ $next_contact ->
    [none] {""}
   *[other] {" "}次回の連絡：{ $next_contact }。
}
# Article 0 is the preamble.
sentence-charter-text = 規約第 { $article } 条の条文案。
sentence-charter-step = 規約：{ $move }、{ $since } から。

## Labels of fields that follow a sentence

field-about = 関連
field-about-whom = 関係する相手
field-action = 行動
field-action-taken = 講じた措置
field-activity-id = 発信者が付けた番号
field-advice = 助言
field-again = 新しい時間帯
field-agenda = 議題
field-agreement = 協定
field-alternates = 代わりの経路
field-answers = 回答の対象
field-contact-answers-within = 回答までの時間
field-area = 区域
field-armoured = 装甲車両
field-arrive = 到着
field-article = 条
field-artillery = 火砲
field-as-known-at = 判明時点
field-asked-at = 回答を求めた時刻
field-assistance = 要請
field-assurances = 保証
field-at = 時間
field-attribution = 行為者についての発信者の見解
field-aircraft = 航空機
field-authority = 権限
field-azimuth = 方位角
field-azimuth-tolerance = 左右各
field-basis = 引用する根拠
field-bearer = 伝送手段
field-contact-bearer = 呼出し手段
field-bearers = 接続
field-bearing = 方位
field-callsign = 呼出符号
field-call-id = 通話番号
field-cancelled-at = 取消し時刻
field-candidates = 整合する通報（整合の高い順）
field-carried-by = 最初に回線外で示された方法
field-casualties = 判明している死傷者数
field-category = 区分
field-cause = 事情
field-challenge = 合言葉の暗号コミットメント値
field-cites = 閲読済み
field-closest-at = 最接近時刻
field-colour = 色
field-comment = 意見
field-commitment-id = 約束の番号
field-complement = 数値
field-condition = 再開の条件
field-confidence = 確度
field-control-point = 統制所
field-count = 数
field-counterpart = 相手側の部署
field-counters = 対案の対象
field-course = 針路
field-craft = 遭難した船舶又は航空機
field-crisis-id = 危機連絡の番号
field-cut = 同一の記録範囲
field-damage = 判明している損害
field-decision = 返答
field-delegate = 代わりに通話する部署
field-delivery = 到達状況
field-depart = 出発
field-digest = 条文の指紋
field-direction = 方向
field-distance-dm = 距離
field-doubts = 公表文で不明確な点
field-doubts-settled = 通報の不明確な点は解消
field-due = 期限
field-emergency = より早い通報は不可能であった
field-ended = 終了時刻
field-error-dm = 位置の誤差
field-every = 繰返しの間隔
field-expires = 失効時刻
field-facts = 事実
field-follow-up = 今後の対応
field-footprint = 区域
field-forces = 参加規模
field-from-head = 発
field-function = 伝達先
field-further-by = 追加説明の期限
field-glossary = コード一覧の版
field-handling = 取扱い
field-hazards = 危険
field-heard-at = 受けた時刻
field-height-class = 高度
field-height-dm = 楕円体面上の高さ
field-height-error-dm = 高さの誤差
field-holder = 担当者
field-holidays = 休業日
field-hours = 対応時間
field-human-check = 人による応答の依頼
field-impact-areas = 落下区域
field-incident-class = 事案
field-incident-id = 発信者が付けた番号
field-incoming = 引継ぎを受ける当直
field-inside = 重なる部分内の一点
field-intent = 自らの側の意図（発信者の表明）
field-interpreters = 通訳
field-items = 質問事項
field-answer-items = 回答する質問事項
field-conflict-items = 計画
field-joins = 参加する休止
field-key = 鍵
field-kind = 種類
field-label = 名称
field-ladder = 連絡段階
field-language = 言語
field-languages = 言語
field-last-good = 正当に署名された最後の記録
field-launch-area = 発射区域
field-launch-class = 種別
field-launched = 実施
field-leader = 責任者
field-least-distance-dm = 最小距離
field-legs = 区間
field-level = レベル
# The level of authority at which a message is said.
field-cover-level = 発信レベル
field-levels = レベル
field-linked = 同じ事象の報告
field-locality = 所在地
field-location = 位置
field-maintenance = 保守
field-markings = 標識
field-match = 通報との照合
field-meaning = 意味
field-media = 手段
field-meeting-id = 会合の番号
field-method = 方法
field-minutes = 分
field-miss-dm = 最接近距離
field-miss-sigma-dm = その不確かさ（標準偏差）
field-move = 手続
field-move-id = 発信者が付けた番号
field-nature = 状況
field-next-contact = 次回の連絡
field-next-level = 次に連絡できるレベル
field-night-marking = 夜間標識
field-obs-id = 発信者が付けた番号
field-observer = 監視員
field-observer-position = 監視員の位置
field-off-nominal = 現在位置の可能性がある範囲
field-office = 部署
field-onward = 併せて伝達を要する先
field-open-items = 未了事項
field-opened-by = 開始の記録
field-operator = 運営者
field-other-units = 他の部隊等（視認による）
field-outcome = 結果
field-outgoing = 引き継ぐ当直
field-own-action = 自らの行動
field-own-units = 自らの部隊等
field-owner = 実施者
field-part = 文の番号
field-part-of = 上位の活動
field-participants = 参加者
field-persons = 人数
field-distress-persons = 危険な状態にある人数
field-place = 場所
field-plate = 番号標
field-politics = やりとり
field-previous = 回答の対象
field-proposal = 提案
field-proposed = 時間
field-readout-proposed = 合意事項として提案
field-public-key = 公開鍵
field-publish = 公表できる範囲
field-published = 公表番号
field-publisher = 公表者
field-purpose = 目的
field-radio = 無線
field-range-class = 射程
field-reason = 理由
field-received-at = 機械の受信時刻
field-recipients = 宛先
field-reduced-from = より詳しい通報の簡略版（詳しい通報の指紋）
field-relative-speed = 相対速度
field-repeat = 発信した回数
field-replaces = 置換え対象
field-replies-to = 返答の対象
field-reply = 返答
field-result = 回答
field-result-hash = 結果の指紋
field-review-at = 再検討の時期
field-reviewer = 校閲者
field-rhythm = 連絡の最長間隔
field-roof-mark = 上方からの目印
field-rule = 規則（公表者の文言）
field-rule-version = 規則の版
field-safe-conduct = 安全な通航・通行を保証済み
field-same-event = 同一の活動
field-scope = 範囲
field-scope-agreement = 協定
field-sender = 発
field-severity = 程度
field-ships = 艦船
field-shown-to = ほかの通知先（発信者の表明）
field-sigma-s = 時刻の不確かさ（標準偏差）
field-since = この時刻から
field-site-id = 発信者が付けた番号
field-situation = 状況の指紋
field-situation-at = 状況の時点
field-source = 情報源
field-activity-source = 公表された通報からの引用
field-spans = 受付
field-speed = 速力
field-staffed = 当直の配置
field-stage = 段階
field-stale = 以後は古い情報となる時刻
field-state = 状態
field-stated-by = 表明者
field-stated-by-them = 相手側の表明（発信者の理解）
field-stated-by-us = 発信者側の表明
field-status = 登録状態
field-step = 段階
field-stops = 停止地点
field-systems = 装備の種類
field-tanks = 戦車
field-target = 対象
field-targets = 条文
field-term = 発信者自身の用語
field-test-no = 番号
field-text = 文言
field-terms = 数値
field-term-word = 語
field-term-number = 数値
field-texts = 条文
field-time = 時刻
field-title = 標題
field-to-head = 宛
field-tolerance = 左右各
field-topic = 議題
field-topics = 議題
field-track = 宛先の航跡
field-track-id = 発信者が付けた番号
field-tracker = この移動を示す航跡
field-tracks = 航跡
field-translator = 翻訳者
field-transport = データ伝送
field-troops = 人員
field-uncertainty-dm = 位置の不確かさ
field-until = 終期
field-valid-from = 有効期間の開始
field-valid-until = 失効時刻
field-vehicles = 車両・船舶等
field-forces-vehicles = その他の車両
field-verified-at = 確認時刻
field-verified-by = 確認者
field-volume = 空間範囲
field-volumes = 区域、高度、時間
field-watch = 当直
field-weapon = 武器（評価）
field-what = 内容
field-window = 時間
field-windows = 時間
field-withdrawn = 撤回
field-withheld = 内容を示さない欄
field-year = 年
field-zone = タイムゾーン
field-zone-id = 名称
field-kinds = メッセージの種類
field-start = 開始
field-end = 終了
field-alternate = 予備
field-weekday = 曜日
field-first-minute = 始め
field-last-minute = 終わり
field-marker = 文の種類
field-lower-dm = 下限
field-lower-ref = 下限の基準
field-upper-dm = 上限
field-upper-ref = 上限の基準
field-frequency-khz = 周波数
field-no = 項目の番号
field-route = 経路
field-last-ok = 最後に動作した時刻

## Forms: what a field takes, and what its label does not say

# $example: written alike in every language. $least, $most: numbers, with their unit.
takes-time = 時刻。例：{ $example }
takes-number = { $least } から { $most } までの数
takes-whole = { $least } から { $most } までの整数
takes-truth = { $yes }又は{ $no }
takes-words = 文。文字数：{ $least } から { $most } まで
takes-name = 名称。文字数：{ $least } から { $most } まで
takes-language = ラテン文字2字又は3字の言語コード
takes-entry = 記録の番号、又はその先頭の数字
takes-bytes = 十六進数字。桁数：{ $most }
takes-code = 次のいずれか：{ $words }
takes-place = 位置。例：{ $example }
takes-footprint = 位置と半径（{ $example }）、又は三つ以上の角点
takes-some = 次のものを { $least } から { $most } まで：
takes-many = 次のものを { $least } 以上：
help-end = 空欄：追って通知があるまで
help-alternate = 他の時間帯を使用しない場合の予備
help-lower-dm = 空欄：下限なし
help-upper-dm = 空欄：上限なし
help-weekday = 1（月曜日）から 7（日曜日）まで
help-first-minute = 午前零時から数えた分
help-last-minute = 午前零時から数えた分。翌日に及ぶときは 1440 を超えて数える
help-contact-level = 1 当直、2 司令部、3 幕僚、4 省、5 首脳
help-call-request-level = { help-contact-level }
help-scope-levels = { help-contact-level }。空欄：すべて
help-scope-agreement = 空欄：すべての協定
help-scope-topics = 空欄：すべての議題
help-scope-kinds = 目録の種別の番号。空欄：すべて
help-contact-topics = 空欄：すべての議題
help-contact-hours = 空欄：常時
help-holidays = 各日をその日の 00:00 UTC で示す
help-answer-items = 空欄：すべての項目
help-state-cites = 計画と重なる相手側の通報の最新版。開始する者は読んでいなければならない
help-activity-id = 以後の版でも変わらない
help-site-id = { help-activity-id }
help-move-id = { help-activity-id }
help-incident-id = { help-activity-id }
help-part = 0 から数える。0 はメッセージそのものの文
help-complement = メートル、分又は度。文による
help-article = 0 は前文
help-amend-target = 通報、又はその最新の修正
help-cancel-since = 空欄：直ちに

## Groups of fields: the arguments are what every one of them has; the rest follows as "label value"

# $frequency_khz: with its unit.
form-radio = { $frequency_khz }
form-leg = { $route }；出発 { $depart }；到着 { $arrive }
form-term = { $word } = { $number }
form-vehicle = { $kind }
form-bearer-health = { $bearer }：最後の正常動作 { $last_ok }
form-weekly-hours = タイムゾーン { $zone }
form-contact = { $level }：{ $office }
form-point = 項目 { $no }：{ $texts }
form-follow-up = { $owner }、期限 { $due }：{ $what }
# Said where none of the fields is filled in.
form-scope-nothing = 一時停止できるものすべて
form-forces-nothing = 数の記載なし

## Plans: kinds, states, replies

activity-kind-exercise = 演習
activity-kind-live-firing = 実弾射撃
activity-kind-missile = ミサイル発射
activity-kind-rocket-launch = ロケット打上げ
activity-kind-space-debris = 宇宙物体の破片の落下
activity-kind-hazardous-operation = 危険を伴う作業
activity-kind-patrol = 哨戒
activity-kind-relocation = 部隊の移転
activity-kind-transit = 通過
activity-kind-closed-area = 閉鎖区域
activity-kind-works = 工事・作業
activity-kind-hazard = 危険物・障害
activity-kind-other = その他の活動

activity-state-draft = 下書き
activity-state-notified = 通報済み
activity-state-amended = 修正済み
activity-state-active = 実施中
activity-state-nonconforming = 通報範囲外
activity-state-contingent = 制御不確実、要回避
activity-state-ended = 終了
activity-state-cancelled = 取消し済み

action-returning = 通報範囲内へ復帰中
action-holding = 現在の位置を保持中
action-terminating = 活動を終了中
action-landing = 着陸（着水・着艦）中
action-keep-clear = 回避を願う
action-rescue-under-way = 救助を実施中
action-lost-contact = 対象との連絡が途絶

decision-noted = 了知した
decision-noted-with-comment = 了知した（意見を付す）
decision-cannot-support-safely = 安全を確保した上で支持することはできない
decision-approved = 規約の定めにより承認

severity-margin-only = 安全余裕のみが重なる
severity-caution = 注意
severity-serious = 重大

system-class-surface-ship = 水上艦艇
system-class-submarine = 潜水艦
system-class-fixed-wing = 固定翼機
system-class-helicopter = ヘリコプター
system-class-unmanned-aircraft = 無人航空機
system-class-artillery = 火砲
system-class-rocket-artillery = ロケット砲
system-class-surface-to-air-missile = 地（艦）対空ミサイル
system-class-anti-ship-missile = 対艦ミサイル
system-class-torpedo = 魚雷
system-class-mine-warfare = 機雷戦
system-class-armour = 機甲
system-class-amphibious = 水陸両用部隊
system-class-airborne = 空挺部隊
system-class-bomber = 爆撃機
system-class-tanker = 空中給油機
system-class-laser = レーザー
system-class-jamming = 電波妨害
system-class-unmanned-surface-vessel = 無人水上艇

hazard-gunfire = 砲火・銃火
hazard-missiles = ミサイル
hazard-bombs = 爆弾
hazard-falling-objects = 落下物
hazard-underwater-explosion = 水中爆発
hazard-towed-object = 曳航物
hazard-laser-light = レーザー光
hazard-radio-interference = 電波干渉
hazard-navigation-interference = 衛星航法への干渉
hazard-unlit-vessels = 無灯火の船舶
hazard-low-flying = 低空飛行
hazard-mines = 機雷又は地雷
hazard-other = その他の危険

reason-weather = 気象
reason-technical = 技術上の理由
reason-safety = 安全
reason-conflict-with-plan = 他の計画との競合
reason-operational = 運用上の理由
reason-political = 政治上の理由
reason-error-in-notice = 通報の誤り
reason-completed = 完了
reason-not-needed = 不要となったため
reason-no-authority = 権限がないため
reason-not-readable = 読み取れないため
reason-not-for-us = 当部署の所掌ではないため
reason-rescue = 救助
reason-request-of-peer = 相手側の要請による
reason-maintenance = 保守
reason-other = その他の理由
reason-not-stated = 理由の記載なし

## Launches

launch-class-ballistic-missile-land = 陸上発射弾道ミサイル
launch-class-ballistic-missile-submarine = 潜水艦発射弾道ミサイル
launch-class-ballistic-missile-other = その他の弾道ミサイル
launch-class-cruise-missile = 巡航ミサイル
launch-class-hypersonic = 極超音速飛翔体
launch-class-space-launch = ロケット打上げ
launch-class-sounding-rocket = 観測ロケット
launch-class-missile-defence-test = ミサイル防衛試験
launch-class-other = その他の発射

direction-north = 北
direction-north-east = 北東
direction-east = 東
direction-south-east = 南東
direction-south = 南
direction-south-west = 南西
direction-west = 西
direction-north-west = 北西

height-class-below-100-km = 100 km 未満
height-class-from-100-to-500-km = 100 km から 500 km
height-class-above-500-km = 500 km 超
height-class-orbit = 軌道投入

range-class-below-500-km = 500 km 未満
range-class-from-500-to-2000-km = 500 km から 2,000 km
range-class-from-2000-to-5500-km = 2,000 km から 5,500 km
range-class-above-5500-km = 5,500 km 超
range-class-orbit = 軌道投入

launch-field-launch-class = 種別
launch-field-count = 発射数
launch-field-launch-area = 発射区域
launch-field-azimuth = 方位角
launch-field-impact-areas = 落下区域
launch-field-height = 高度
launch-field-range = 射程

launch-outcome-as-planned = 計画どおり
launch-outcome-ended-early = 早期に終了
launch-outcome-outside-announced-areas = 通報区域外
launch-outcome-postponed = 延期
launch-outcome-cancelled = 取消し
launch-outcome-not-stated = 結果の記載なし

# How an observation compares with the notices held. Never a verdict, never what was launched.
match-consistent = 本回線で保有する通報と整合する（何が発射されたかを確定するものではない）
match-partly = 本回線で保有する通報と一部整合する（何が発射されたかを確定するものではない）
match-none-held = 整合する通報は本回線では保有していない
match-not-compared = 通報と照合していない

confidence-low = 低
confidence-medium = 中
confidence-high = 高

## Questions, answers, positions

topic-activity = 活動
topic-conflict = 計画の競合
topic-launch = 発射
topic-incident = 事案
topic-contact = 連絡先
topic-other = その他の事項
topic-encounter = 遭遇
topic-site = 保護対象施設
topic-movement = 保護対象の移動
topic-ceasefire = 停戦
topic-meeting = 会合
topic-commitment = 約束
topic-line = 本回線自体
topic-charter = 規約
topic-rescue = 捜索救助
topic-exercise = 演習
topic-detained-persons = 拘束されている者

item-objectives = 目的は何か？
item-location = 正確な場所はどこか？
item-end-date = いつ終わるか？
item-designation = 名称は何か？
item-subordination = どの司令部が指揮しているか？
item-numbers = 参加する数はいくつか？
item-types = 参加する種類は何か？
item-confirm-times = 通報された時間は今も有効か？
item-confirm-area = 通報された区域は今も有効か？
item-confirm-heights = 通報された高度は今も有効か？
item-can-shift-time = 時間をずらせるか？
item-can-shift-area = 区域をずらせるか？
item-radio-contact = どの周波数で呼び出せるか？
item-is-it-yours = 貴側のものか？
item-was-it-intended = 意図したものか？
item-control-status = 制御下にあるか？
item-launch-announced = この発射は通報されていたか、どの通報か？
item-launch-class = 発射の種別は何か？
item-impact-area = どこに落下するか？
item-casualties = 死傷者はいるか？
item-need-assistance = 貴側は支援を必要とするか？
item-whereabouts = 今どこにあるか？
item-who-to-call = この件で誰と通話できるか？
item-next-report = 貴側の次の報告はいつか？
item-reason = 理由は何か？
item-meaning-of-message = 貴側のメッセージの意味は何か？

# $minutes: a number, or "none" where the word stands in a list of answers.
result-yes = はい
result-no = いいえ
result-unable = 不可能
result-stand-by = { $minutes ->
    [none] お待ちください
   *[other] { $minutes }分お待ちください
}
result-no-information = 情報なし
result-repeat = もう一度お願いします

stage-sight = 原文を見ながらの即時訳
stage-rough = 粗訳
stage-reviewed = 校閲済み訳

position-kind-claim = 主張
position-kind-denial = 否定
position-kind-reservation = 留保
position-kind-objection = 異議
position-kind-note = 記録のための表明

delivery-machine-received = 機械が受信
delivery-opened = 人が開封
delivery-not-delivered = 未着

## Signals for encounters: whole sentences. $complement is a number of the unit that the sentence names, or "none".

# Intentions
meaning-keeping-clear = 当方は、貴側が通報した区域を避けています。
meaning-passing-through = 当方は、通報された区域を通過する意図です。
meaning-aircraft-to-identify = 当方は、貴側を識別するため航空機を向かわせています。
meaning-holding-position = 当方は、現在の位置を保っています。
# Degrees, true.
meaning-changing-course = { $complement ->
    [none] 当方は、針路を変更中です。
   *[other] 当方は、針路を真方位 { $complement } 度に変更中です。
}
# Degrees by which we turn.
meaning-turning-to-starboard = { $complement ->
    [none] 当方は、右に回頭中です。
   *[other] 当方は、右に { $complement } 度回頭中です。
}
meaning-turning-to-port = { $complement ->
    [none] 当方は、左に回頭中です。
   *[other] 当方は、左に { $complement } 度回頭中です。
}
# Minutes until we stop.
meaning-stopping = { $complement ->
    [none] 当方は、停止しつつあります。
   *[other] 当方は、{ $complement } 分以内に停止します。
}
# Metres above mean sea level.
meaning-climbing = { $complement ->
    [none] 当方は、上昇中です。
   *[other] 当方は、平均海面上 { $complement } メートルまで上昇中です。
}
meaning-descending = { $complement ->
    [none] 当方は、降下中です。
   *[other] 当方は、平均海面上 { $complement } メートルまで降下中です。
}
meaning-keeping-course-and-speed = 当方は、針路と速力を保っています。
# Minutes until we have left.
meaning-leaving-area = { $complement ->
    [none] 当方は、区域から離れつつあります。
   *[other] 当方は、{ $complement } 分以内に区域の外へ出ます。
}

# Requests
meaning-keep-clear = { $complement ->
    [none] 当方が通報した区域を避けてください。
   *[other] 当方が通報した区域から { $complement } メートル離れてください。
}
meaning-call-on-radio = 取り決めた無線チャンネルで当方を呼び出してください。
meaning-keep-distance = { $complement ->
    [none] 当方から距離を保ってください。
   *[other] 当方から { $complement } メートルの距離を保ってください。
}
meaning-do-not-cross-ahead = 当方の前方を横切らないでください。
meaning-switch-off-fire-control = 貴側の火器管制レーダーを切ってください。
meaning-switch-off-illumination = 当方に向けている貴側の灯火又はレーザーを切ってください。
meaning-stop-interference = 電波妨害を止めてください。

# Warnings
meaning-danger-ahead = { $complement ->
    [none] 貴側の前方に危険があります。
   *[other] 貴側の前方 { $complement } メートルに危険があります。
}
meaning-towing = { $complement ->
    [none] 当方は、物体を曳航中です。
   *[other] 当方は、後方 { $complement } メートルに物体を曳航中です。
}
meaning-submarine-operating = この付近で潜水艦が行動しています。
meaning-aircraft-operating = 当方の航空機が発着中です。
meaning-rescue-in-progress = ここで救助を行っています。
meaning-unable-to-manoeuvre = 当方は、操縦できません。
meaning-navigation-unreliable = 当方の航法は信頼できません。

# Assurances
meaning-no-hostile-intent = 当方に敵意はありません。
meaning-entered-by-mistake = 当方は、誤って入りました。今、退出中です。
meaning-weapons-not-readied = 当方の武器は発射準備状態にありません。
meaning-misunderstanding = 誤解があります。行動を起こさないでください。

# State of an activity
meaning-ended = 当方が通報した活動は終了しました。
# Minutes.
meaning-delayed = { $complement ->
    [none] 当方が通報した活動は遅れています。
   *[other] 当方が通報した活動は { $complement } 分遅れています。
}
meaning-real-not-exercise = これは実際の事態です。演習ではありません。
meaning-exercise-stops = 演習を今、停止します。

# How a signal is read aloud: 2-20-300-H.
signal-spoken = 読み方
signal-group-1 = 意図
signal-group-2 = 要請
signal-group-3 = 警告
signal-group-4 = 保証
signal-group-5 = 活動の状態

## Receipts, the line, contacts, keys

level-received = 機械が受信
level-opened = 人が開封
level-understood = 文意は読み手に明瞭（同意ではない）
level-passed = 伝達済み
level-decided = 決定済み
level-answered = 回答済み
level-rejected = 取り扱えない
level-confirmed-as-heard = 聴取した内容どおりと確認
level-delivered-to-principal = 首脳本人に伝達済み

bearer-kind-tls = ネットワーク（TLS）
bearer-kind-file-drop = 手渡しのファイル
bearer-kind-serial-line = シリアル回線
bearer-kind-voice = 音声

transport-up = 可
transport-degraded = 困難
transport-down = 不可

politics-open = 一時停止なし
politics-partly-suspended = 一部を一時停止
politics-suspended = 一時停止

holder-in-post = 在任
holder-acting = 代行
holder-vacant = 空席
holder-not-stated = 担当者の記載なし

authority-decides = 決定
authority-transmits = 伝達
authority-represents = 代表

key-kind-add = 追加
key-kind-rotate = 旧い鍵に代えて使用を開始
key-kind-revoke = 無効化
key-kind-compromise = 今後は信頼しないこと

# The word that a party uses for what it does; kept as it chose it.
own-term-suspended = 一時停止
own-term-cancelled = 取消し
own-term-postponed = 延期
own-term-paused = 休止

charter-move-agree-article = 条の合意
charter-move-begin-trial = 試行の開始
charter-move-put-in-force = 発効
charter-move-review = 見直し
charter-move-leave = 離脱

## Incidents, events, distress

incident-class-misfire = 暴発
incident-class-border-crossing = 国境又は境界線の越境
incident-class-airspace-entry = 空域への進入
incident-class-waters-entry = 水域への進入
incident-class-laser = レーザー照射
incident-class-radar-lock = 火器管制レーダーによるロックオン
incident-class-close-approach = 近接
incident-class-collision = 衝突
incident-class-shots-fired = 発砲・射撃
incident-class-warning-shots = 警告射撃
incident-class-loss-of-control = 制御喪失
incident-class-jamming = 電波妨害
incident-class-flares-or-objects-dropped = フレア等の射出又は物体の投下
incident-class-uncivil-language = 礼を失した言葉
incident-class-mine-or-drifting-object = 機雷又は漂流物
incident-class-launch-by-mistake = 誤発射
incident-class-strike-on-protected-site = 保護対象施設への着弾・打撃
incident-class-strike-on-movement = 保護対象の移動への着弾・打撃
incident-class-detention = 人の拘束
incident-class-cable-or-pipeline-damage = ケーブル又はパイプラインの損傷
incident-class-radiation-release = 放射性物質の放出
incident-class-computer-incident = コンピューター事案
incident-class-other = その他の事案

unit-class-surface-ship = 水上艦艇
unit-class-submarine = 潜水艦
unit-class-fixed-wing = 固定翼機
unit-class-helicopter = ヘリコプター
unit-class-unmanned-aircraft = 無人航空機
unit-class-ground-unit = 地上部隊
unit-class-air-defence-unit = 防空部隊
unit-class-missile-unit = ミサイル部隊
unit-class-coast-guard = 沿岸警備の船艇
unit-class-civil-ship = 民間船舶
unit-class-civil-aircraft = 民間航空機
unit-class-convoy = 車列又は船団
unit-class-unknown = 不明の部隊等

intent-accidental = 偶発
intent-deliberate = 意図的
intent-unknown = 不明

damage-none-known = 判明している損害なし
damage-minor = 軽微
damage-serious = 重大
damage-total-loss = 全損
damage-unknown = 不明

action-taken-ordered-stop = 停止を命じた
action-taken-withdrew = 離脱した
action-taken-opened-investigation = 調査を開始した
action-taken-offered-assistance = 支援を申し出た
action-taken-secured-evidence = 証拠を保全した
action-taken-grounded-similar-systems = 同種の装備の使用を止めた
action-taken-changed-procedure = 手順を変更した
action-taken-informed-authorities = 当局に通知した
action-taken-none-yet = まだない

cause-technical-fault = 技術的故障
cause-human-error = 人為的な誤り
cause-navigation-error = 航法の誤り
cause-weather = 気象
cause-misunderstood-message = メッセージが誤解された
cause-notice-not-passed-on = 通報が伝達されなかった
cause-planned-activity = 計画された活動
cause-not-ours = 当方のものではない
cause-under-investigation = 調査中
cause-other = その他の事情

assurance-not-directed-at-you = 貴側に向けたものではない
assurance-no-further-action = これ以上の行動はない
assurance-has-stopped = すでに停止した
assurance-measures-taken = 措置を講じた
assurance-forces-not-on-alert = 部隊の警戒態勢を引き上げていない
assurance-will-report-again = 改めて報告する

method-heard = 音を聞いた
method-seen = 目で見た
method-sensor = センサーで捉えた
method-reported = 他者から聞いた

weapon-class-small-arms = 小火器
weapon-class-heavy-machine-gun = 重機関銃
weapon-class-grenade-launcher = 擲弾発射器
weapon-class-mortar = 迫撃砲
weapon-class-artillery = 火砲
weapon-class-multiple-rockets = 多連装ロケット砲
weapon-class-tank-gun = 戦車砲
weapon-class-anti-tank = 対戦車火器
weapon-class-unmanned-aircraft = 無人航空機
weapon-class-air-strike = 空からの打撃
weapon-class-mine = 地雷又は機雷
weapon-class-explosion-undetermined = 爆発（武器不明）
weapon-class-flare = 照明弾

event-kind-explosion = 爆発
event-kind-burst = 連射
event-kind-shot = 単発の射撃
event-kind-projectile = 飛翔中の弾
event-kind-movement-of-weapons = 武器の移動
event-kind-works-near-line = 境界線付近での工事
event-kind-crossing-of-line = 境界線の越境
event-kind-overflight = 上空通過

distress-nature-fire = 船内・機内の火災又は爆発
distress-nature-flooding = 浸水
distress-nature-collision = 衝突
distress-nature-grounding = 座礁・乗揚げ
distress-nature-capsizing = 転覆の危険
distress-nature-sinking = 沈没中
distress-nature-disabled = 航行不能で漂流中
distress-nature-abandoning = 船体放棄中
distress-nature-man-overboard = 人が海中に転落
distress-nature-aircraft-down = 航空機の墜落・不時着
distress-nature-aircraft-emergency = 航空機の緊急事態
distress-nature-medical = 急病・負傷（医療緊急事態）
distress-nature-submarine-sunk = 潜水艦の沈没
distress-nature-under-fire = 射撃を受けている
distress-nature-radiation = 放射線
distress-nature-undesignated = その他の遭難

assistance-search = 捜索
assistance-rescue = 救助
assistance-medical = 医療支援
assistance-tow = 曳航
assistance-firefighting = 消火
assistance-divers = 潜水員
assistance-hold-fire = 射撃の中止
assistance-safe-passage = 安全な通行
assistance-information = 情報
assistance-none = 支援は不要

## Tracks and encounters

track-kind-surface-ship = 水上船舶
track-kind-submarine = 潜水艦
track-kind-fixed-wing = 固定翼機
track-kind-helicopter = ヘリコプター
track-kind-unmanned-aircraft = 無人航空機
track-kind-ground-vehicle = 地上車両
track-kind-convoy = 車列又は船団
track-kind-unknown = 種類不明

source-ais = AIS
source-ads-b = ADS-B
source-radar = レーダー
source-visual = 目視
source-own-report = 自己報告
source-other-sensor = その他のセンサー

advice-both-turn-to-starboard = 双方とも右転
advice-we-give-way = 当方が避航する
advice-please-give-way = 貴側に避航を願う
advice-keep-course = 針路の保持を願う
advice-call-on-radio = 無線での呼出しを願う
advice-separate-in-height = 高度で間隔をとる

## Protected sites and movements

site-category-hospital = 病院
site-category-clinic = 診療所
site-category-school = 学校
site-category-shelter = 避難所
site-category-warehouse = 倉庫
site-category-office = 事務所
site-category-water-works = 水道施設
site-category-power-station = 発電所
site-category-nuclear-facility = 原子力施設
site-category-dam = ダム
site-category-cultural-property = 文化財
site-category-place-of-worship = 宗教施設
site-category-detention-place = 収容施設
site-category-crossing-point = 通過地点
site-category-observer-post = 監視所
site-category-residence-of-staff = 職員の住居
site-category-other = その他の施設

verification-visit-with-satellite-position = 現地訪問と衛星測位
verification-imagery = 画像
verification-documents = 文書
verification-two-sources = 二つの情報源
verification-not-verified = 未確認

site-status-registered = 登録済み
site-status-reverified = 再確認済み
site-status-suspended = 登録を一時停止
site-status-deregistered = 登録を抹消

purpose-relief-goods = 救援物資
purpose-medical-evacuation = 医療後送
purpose-staff-rotation = 職員の交代
purpose-medical-supplies = 医療物資
purpose-evacuation-of-civilians = 文民の避難
purpose-repair = 修理
purpose-monitoring = 監視活動
purpose-grain = 穀物輸送
purpose-prisoner-exchange = 捕虜等の交換
purpose-remains = 遺体の引渡し
purpose-other = その他の目的

vehicle-type-car = 乗用車
vehicle-type-armoured-car = 装甲乗用車
vehicle-type-truck = トラック
vehicle-type-ambulance = 救急車
vehicle-type-bus = バス
vehicle-type-ship = 船舶
vehicle-type-boat = 小型艇
vehicle-type-helicopter = ヘリコプター
vehicle-type-aircraft = 航空機
vehicle-type-train = 列車
vehicle-type-on-foot = 徒歩

night-marking-none = なし
night-marking-beacon = 標識灯
night-marking-roof-light = 屋根の灯火
night-marking-thermal-panel = 熱識別板
night-marking-infrared-strobe = 赤外線ストロボ
night-marking-hazard-lights = 非常点滅灯

## Calls, meetings, readouts, commitments, crises

media-voice = 音声
media-video = 映像
media-in-person = 対面

reply-accept = 受諾
reply-decline = 辞退
reply-stand-by = { $minutes ->
    [none] お待ちください
   *[other] { $minutes }分お待ちください
}

publish-nothing = なし
publish-agreed-points = 合意された項目
publish-all = 全部

meeting-step-proposal = 提案
meeting-step-counter = 別の時間又は議題の提案
meeting-step-agreed = 合意
meeting-step-held = 開催された
meeting-step-not-held = 開催されなかった
meeting-step-postponed = 延期

commitment-state-open = 未了
commitment-state-done = 完了
commitment-state-overdue = 期限超過
commitment-state-withdrawn = 撤回

crisis-step-opened = 開始
crisis-step-holding-reply = 暫定返答
crisis-step-first-facts = 最初の事実
crisis-step-call = 通話
crisis-step-joint-sheet = 共同文書
crisis-step-contact = 連絡の維持
crisis-step-closed = 終了

## Names of the open lists, for codes that are not known here

list-action = 行動
list-action-taken = 講じた措置
list-activity-kind = 活動の種類
list-advice = 助言
list-assistance = 要請する支援
list-assurance = 保証
list-bearer-kind = 接続
list-carried-by = 伝えられた方法
list-cause = 事情
list-damage = 損害
list-distress-nature = 遭難の状況
list-event-kind = 事象の種類
list-function = 担当部門
list-hazard = 危険
list-height-class = 高度
list-incident-class = 事案
list-item = 質問
list-launch-class = 発射の種別
list-launch-field = 発射通報の欄
list-launch-outcome = 発射の結果
list-meaning = 信号
list-night-marking = 夜間標識
list-position-kind = 立場の種類
list-purpose = 目的
list-range-class = 射程
list-reason = 理由
list-site-category = 施設の区分
list-source = 航跡の情報源
list-system-class = 装備の種類
list-topic = 議題
list-track-kind = 航跡の種類
list-unit-class = 部隊等の区分
list-vehicle-type = 車両・船舶等
list-verification = 確認方法
list-weapon-class = 武器

## Labels on screens

label-answers = 回答
label-area = 区域
label-cancelled = 取消し時刻
label-claimed-time = 発信者の時計
label-conflicts = 競合
label-doubt = 不明確な点
label-from = 発
label-heights = 高度
label-id = 記録
label-not-compared = 比較なし
label-reduced-version = 先の簡略版
reduced-follows = { $entry } はまさにこの通報から作られた
reduced-differs = { $entry } はこの通報ではない別の通報から作られた
label-receipts = 受信確認
label-nearest-at = 最接近の時刻
label-heights-apart = 記載値による高度差
label-common-area = 重なる面積
label-computed-here = 当方での計算
conflict-check-agrees = 結果は同じ
conflict-check-differs = 結果が異なる：双方の保有内容を照合すること
conflict-check-other-rules = 比較できない：別の版の規則による計算
conflict-check-other-versions = 比較できない：ここでは最新でない版による計算
conflict-check-not-met = 結果が異なる：こちらの計算では両者は重ならない
label-same-event = 同一の活動
label-source = 公表番号
label-text = 通報の文
label-to = 宛
label-windows = 時間

## The situation

# $ours, $theirs: the two notices; $windows: when they meet.
conflict-line = { $ours } と { $theirs } が重なる：{ $windows }
conflict-margin = （安全余裕による重なりのみ）
# Those of one plan with the other party.
conflicts-of-plan = 競合：{ $number }
party-ours = 当方
party-theirs = 相手側
not-delivered = 未着
awaiting-answer = 回答待ち
not-opened = 未開封
needs-answer = 要回答
state-forked = 分岐：証拠であり、効力なし
state-after-closing = そのノードの閉鎖後のもの。効力なし
state-no-body = 見出しのみ受信。内容は未着
state-sealed = 見出しのみ判読可。内容は封印されており、鍵は未着
state-closed = 当方で終了扱い：{ $officer }、{ $at }：{ $reason }
state-not-compared = 他の計画との比較なし
state-without-effect = 効力なし
# Why something is kept and shown, and changes nothing.
no-effect-another-status = 状態（実際、演習、テスト）が、対象の記録と異なる
no-effect-not-the-author = 元の発信者によるものでない
no-effect-own-plan = 自らの計画への返答
no-effect-another-kind = 変更しようとする通報と種類が異なる
no-effect-not-for-this-kind = この種類のメッセージには当てはまらない
no-effect-text-not-held = 示された条文案を保有していない
no-effect-withdrawn-text = 撤回された条文案を示している
no-effect-article-twice = 同じ条を二度示している
no-effect-another-digest = 指紋が、示された条文案と合わない
no-effect-another-target = 別の記録を示している
no-effect-another-article = 別の条のものである
no-effect-not-the-asker = 質問した側によるものでない
no-effect-own-question = 自らの質問への回答
no-effect-another-key = 別の鍵を示している
no-effect-bad-public-key = 登録してはならない公開鍵
no-effect-unknown-key = 登録されていない鍵を示している
no-effect-another-meeting = 別の会合のものである
no-effect-answers-nothing = 保有していない提案に同意している
no-effect-own-proposal = 自らの提案に同意している
no-effect-other-terms = 提案と異なる条件に同意している
no-effect-sign-offs-missing = その部署の鍵の保持者の署名がない
no-effect-stand-bys-used-up = 規約上、これ以上の待機要請はできない
told-without-effect = 送信したが効力なし：{ $reason }

situation-in-force = 有効
situation-planned = 予定
situation-open = 未了
situation-overdue = 期限超過
situation-suspended = 一時停止中
situation-promised = 約束済み
situation-awaiting = 回答待ち
situation-not-delivered = 未着
situation-amended = 修正済み
situation-cancelled = 取消し済み
situation-ended = 終了
situation-lapsed = 失効
situation-outside-announced-limits = 通報範囲外
situation-control-uncertain = 制御不確実、要回避
situation-answered = 回答済み
situation-standing-by = 待機中
situation-disputed = 双方の表明が相違
situation-agreed = 合意済み
situation-missing-actuals = 実際の数と時間の報告がない
situation-unmatched-launch = 整合する通報のない、観測された発射
situation-nothing-open = 未了事項なし
situation-same = 両ノードの状況認識は同一
situation-differs = 両ノードの状況認識が相違。記録簿を照合のこと

# $at: time.
answer-due-by = 回答期限 { $at }
answer-overdue-since = 回答の記録なし。期限は { $at }
# $minutes: a number.
answer-due-in = 回答期限まで { $minutes }分
stand-by-until = { $at } まで待機
holding-reply-due-by = 暫定返答の期限 { $at }
first-facts-due-by = 最初の事実の期限 { $at }
call-due-by = 通話の期限 { $at }
joint-sheet-due-by = 共同文書の期限 { $at }
contact-missed = { $at } に予定の連絡が行われていない
meeting-due-by = 会合の期限 { $at }
actuals-due-by = 実際の数と時間の報告期限 { $at }
review-due-at = 再検討の予定 { $at }
# $level: such as "level 2 (command)"; $office: code.
next-level-offered = 回答なし。次の段階は{ $level }：{ $office }
next-level-none = 回答なし。連絡段階にこれより先はない
contact-reachable-now = 現在、連絡可能
contact-reachable-from = { $at } から連絡可能
contact-vacant = 空席
ladder-step = { $level }：{ $office }、{ $holder }、{ $reachable }
# A warning before the window opens. $functions: a list.
onward-missing = { $activity } は { $at } に始まるが、次の担当部門からの受信確認がまだない：{ $functions }
# $target, $missed: entries. Plans that became known after what the author had read.
activation-stale = 開始していない：その後に { $missed } が到着。先に読むこと
activation-illegal = 「{ $from }」の計画を「{ $to }」にすることはできない
# The scope names what is suspended; $term is its author's word.
scope-suspended = 未送信：この部分は { $at } から「{ $term }」。下書きとして保存
scope-never-suspended = テスト、受信確認、遭難、鍵、再開は、決して一時停止の対象とならない

# How late a notice is, against the agreed lead time. Late notices are accepted always.
lead-time-kept = 事前通報期間を満たす
lead-time-short = 事前通報期間に { $minutes }分不足
lead-time-late = 遅れた通報
threshold-reached = 関連する活動の合計が基準値に達する：{ $forces }
declared-and-actual = 通報 { $declared }、実際 { $actual }
withheld-count = { $year }年に行われなかった通報 { $count } 件
withheld-limit = 上限 { $limit }

# Doubts about where a site is said to be; $other: id of another site.
site-doubt-swapped = 施設は{ $locality }から { $distance } 離れている：緯度と経度が入れ替わっている可能性がある
site-doubt-hemisphere = 施設は{ $locality }から { $distance } 離れている：南北又は東西が入れ替わっている可能性がある
site-doubt-swapped-hemisphere = 施設は{ $locality }から { $distance } 離れている：緯度と経度、及び半球が入れ替わっている可能性がある
site-doubt-duplicate = 施設 { $other } と同じ座標である
site-doubt-far-from-place = 施設は{ $locality }から { $distance } 離れている。位置は正しいか？
note-in-pause = 双方が { $at } まで維持する休止の区域内にある

# The node reminds; it never sends.
reminder-report = 相手側に知らせたか？ { $incident }：残り { $minutes }分。
reminder-report-overdue = 相手側に知らせたか？ { $incident }：報告の期限は { $at }。
reminder-draft-due = 下書き { $draft } は { $at } から送信できる。送信は人が承認する：{ $what }
reminder-draft-later = 下書き { $draft } は { $at } まで留め置く：{ $what }
reminder-sealed = 封印されたまま鍵が届いていない：記録 { $entry }、{ $party }、{ $at }
reminder-sealed-more = 封印されたまま鍵が届いていない：ほかに { $count } 件
# What an audience sees of a notice.
sight-nothing = 何も示さない
sight-coarse = 概略
sight-full = 全部
field-need-to-know-inside = 担当区域内で見えるもの
field-need-to-know-areas = 担当区域
field-need-to-know-outside = その他の場所で見えるもの
field-need-to-know-delay-s = 遅延
field-need-to-know-before = 遅延が終わるまで見えるもの
draft-why-release = 送信の承認待ち
draft-why-suspended = 一時停止中
draft-why-later = { $at } より前には送らない
draft-why-withheld = この提示先には示さない
draft-why-written = 作成済み。送信は人が承認する
# For whom a draft waits.
waits-people = あと { $count } 人の承認
waits-holders = あと { $count } 人の部署の鍵の保持者の署名
# Screens of the command line: heads of columns, and what they say of a draft.
draft-waits = 何も送信していない。待ち：{ $what }
draft-kept = ここに保管、{ $why }
draft-none = 下書きなし
draft-dropped = 破棄：{ $draft }
# The way out of a conflict: what is proposed, and why a way is closed. $by: a time, a height or a length.
way-later = { $by }遅く
way-earlier = { $by }早く
way-higher = { $by }高く
way-lower = { $by }低く
way-aside = { $towards }へ{ $by }
way-pauses = 中断を挟む
way-cut = 直線で切り取る、{ $kept }%残る、角点数：{ $corners }
way-bite = 重なる所をくり抜く、{ $kept }%残る、角点数：{ $corners }
way-name-later = 遅く
way-name-earlier = 早く
way-name-higher = 高く
way-name-lower = 低く
way-name-aside = 横へ
way-name-pauses = 中断を挟む
way-name-cut = 直線で切り取る
way-name-bite = 重なる所をくり抜く
way-name-two-kinds = 高さと時刻をともに変更
closed-not-allowed = 許可されていない
closed-not-possible = できない
closed-blocked = 妨げる計画：{ $plans }
closed-limits = 限度を超える
resolve-nothing = 有効な計画とも下書きとも重ならない。変更は不要。
resolve-none = 指定の限度内にはない。
resolve-met = 重なる計画：{ $plans }
kept-at-home = 当方にのみ保管、何も送信していない：{ $what }
sent-before = この要求番号で既に送信済み。変更なし
thread-under-charter = ここから適用される規約：{ $charters }
thread-first-charter = 最初の規約
inbox-nothing = ここには何もない
conflicts-counted = 競合の数：{ $number }、結果の指紋：{ $fingerprint }
conflicts-more = ほか：{ $number }（openline inbox --conflicts）
hint = 手引き：{ $said }
note = 注意：{ $said }
head-number = 番号
head-parts = 部分数
head-bytes = バイト数
catalogue-marks = * は必ず記入する。+ は他の部分を示さずに示すことができる
catalogue-example = 例
catalogue-size = 大きさ：内容 { $content } バイト、{ $parts } 部分。伝送時 { $wire } バイト：ヘッダーと署名 { $header }、封印した本体 { $body }、フレーム { $frames }。
catalogue-sizes-of = 部分数とバイト数は例によるもの：{ $command }
compose-begin = ? で記入の仕方を表示する。省略できる欄は空行で省略する
compose-not-read = 読み取れない。記入するもの：{ $takes }
incident-forgotten = 取下げ：{ $number }。何も送信していない
drawn = 作図：{ $file }
chart-answered-in-time = 当該側への質問、期限内の回答
chart-time-to-answer = 回答までの時間、中央値、秒
head-line = 回線
head-with = 相手
head-link = 接続
head-held = 保有
head-identical = 双方同一
line-held = 発言 { $said }、記録簿自体の手続 { $acts }
line-held-sealed = 発言 { $said }（封印 { $sealed }）、記録簿自体の手続 { $acts }
line-state-offered = 提案済み
line-state-confirmed = 確認済み
link-up = 接続中
link-down = 切断
link-not-confirmed = 回線は未確認
link-no-node = ノードは停止中
link-some = 接続中：{ $all } のうち { $up }
line-offered = { $peer } との回線の提案：{ $file }。任意の手段で渡すこと
line-taken-up = { $peer } との回線を受け入れた
line-read-digits = 声を聞き分けられる手段で、次の数字を相手側に読み上げること：
line-same-digits = 双方の画面の数字は同じでなければならない。異なれば、誰かがカードをすり替えている。
line-next = 次に双方で：{ $command }（相手側が読み上げた数字を入れる）
line-ask-digits = 相手側が読み上げた60桁の数字
line-confirmed = { $peer } との回線 { $line } をこちら側で確認した
line-card-counts = 回線 { $line }：{ $party } のカード第 { $serial } 号がこれより有効
line-card-held = 回線 { $line }：{ $party } のカード第 { $serial } 号は既に記録簿にある
line-node-joined = ノード { $node } が加わった
line-node-gone = ノード { $node } は外れた
ring-alarm = 警報：{ $command }
ring-bell = 端末のベル
ring-busy = 警報はすでに鳴っている
ring-ended = 終了コード { $code } で終わった
ring-goes-on = 続いている
head-state = 状態
head-what = 内容
head-when = 日時
head-stands = 現況
head-section = 状況
head-draft = 下書き
head-type = 種別
head-why = 保管の理由
head-released-by = 承認者
head-waits-for = 待ち
head-change = 変更
head-cost = コスト
head-witnessed = 証人確認済み
witness-at = 証人 { $name }：{ $address }
witness-nowhere = 証人 { $name } にはもう尋ねない
witness-made = 証人 { $name } を { $folder } に作成した
witness-keys = 規約でこの証人を挙げる当事者に渡す公開鍵：{ $file }
witness-next = 挙げられた後の次の手順：{ $command }
witness-watches = 次の起動から回線 { $line }（{ $name }）を見守る。フィード：{ $feeds }
witness-found = { $party }：そのノードの鍵がフィード { $origin } の二つの履歴に署名した
witness-caught-up = 書出しファイルから取り戻した自らのチェックポイント：{ $number }。証人は再び署名する
relay-health = 中継 { $name }：{ $link }
relay-holds = 中継 { $name }：{ $link }。中継が保持すると述べる記録：{ $held }。ここでの保持：{ $all }
relay-given = 回線 { $line }：これより中継 { $name }（{ $addresses }）が運ぶ
relay-is-witness = この中継は規約が挙げる証人 { $name } でもある
relay-removed = 回線 { $line }：中継 { $name } はもう運ばない
relay-card-written = 中継 { $name } のカード：{ $file }。各当事者が自らのノードに渡す：{ $command }
relay-carries = 次の起動から回線 { $line }（{ $name }）を中継する
# Tables and columns of the report.
report-counts = 発信したもの
report-lateness = 遅れた通報
report-receipts = 受信確認
report-answers = 回答
report-tests = 回線テスト
report-withheld = 行わなかった通報
report-suspensions = 一時停止
report-actuals = 通報と実際
report-actuals-missing = 未提出の実績報告
column-party = 当事者
column-element = 種別
column-status = 状態
column-entries = 記録数
column-notices = 通報数
column-late = 遅延
column-after-start = 開始後
column-short-median-min = 不足（中央値、分）
column-short-most-min = 不足（最大、分）
column-step = 段階
column-receipted = 受信確認済み
column-of = 総数
column-median-s = 中央値、秒
column-p90-s = 90 %、秒
column-asked = 質問
column-answered = 回答済み
column-in-time = 期限内
column-no-answer = 回答なし
column-not-delivered = 未着
column-open = 未了
column-tests = テスト
column-missed = 欠落
column-longest-gap-s = 最長の間隔、秒
column-agreement = 協定
column-year = 年
column-withheld = 未通報
column-limit = 上限
column-over = 上限超過
column-entry = 記録
column-since = 開始
column-seconds = 秒
column-said-within = その間の発信
column-plan = 計画
column-name = 発信者が付けた番号
column-field = 欄
column-declared = 通報
column-actual = 実際
column-ended-at = 終了
column-due = 期限
column-start = 開始
column-end = 終了
trigger-misfire = 暴発
trigger-unintended-launch = 意図しない発射
trigger-launch-off-course = 発射後の予定経路からの逸脱
trigger-border-crossing = 国境又は境界線の越境
trigger-airspace-entry = 空域への進入
trigger-territorial-sea-entry = 領海への進入
trigger-shots-fired = 発砲・射撃
trigger-collision = 衝突
trigger-laser = レーザー照射
trigger-radar-lock = 火器管制レーダーによるロックオン
trigger-jamming = 電波妨害
trigger-unsafe-approach = 安全でない接近
trigger-interception = 要撃
trigger-uncrewed-out-of-control = 無人機等の制御不能
trigger-weapon-adrift = 武器の漂流
trigger-submarine-accident = 潜水艦の事故
trigger-radiological = 放射線
trigger-debris = 破片の落下
trigger-strike-on-protected-site = 保護対象施設への着弾・打撃
trigger-outside-announced-limits = 通報範囲外

## What rings until a person takes it

ring = 呼出：{ $said } 対応待ち：{ $waiting }。
ring-where = 呼出先：{ $level }
ring-where-topic = 呼出先：{ $level }、議題：{ $topic }
ring-offices = { $where }：{ $offices }
ring-not-real = { $count ->
    [0] 呼出なし：{ $said }
   *[other] 呼出なし：{ $said } …ほか { $count }件
}
ring-reminder = 自らの事案の報告
ring-test = 警報のテスト。何も起きていない。
taken-by = { $who } が引き受けた、{ $at }
escalated-untaken = { $at } に { $level } へ引き上げ：誰も引き受けなかった
escalated-unanswered = { $at } に { $level } へ引き上げ：回答のないまま期限が過ぎた
ring-own-event = このノード内
ring-no-test = 回線テスト
needless-not-real = 演習又はテスト
needless-again = 直前の1時間以内に同じ内容がすでに伝えられていた
needless-nothing-followed = 引き受けた後、何も続かなかった
own-event-duress = 担当官が強要されている可能性がある：{ $about }

## Launches compared with notices: never a verdict

# $notice: the author's id of a notice.
launch-consistent = 通報 { $notice } と整合する（何が発射されたかを確定するものではない）
launch-partly = 通報 { $notice } と一部整合する（何が発射されたかを確定するものではない）
launch-none-held = 整合する通報は本回線では保有していない
launch-no-observation = 観測の入力なし
aspect-time = 時間
aspect-place = 場所
aspect-direction = 方向
aspect-class = 種別
standing-agrees = 一致
standing-near = 近い
standing-differs = 相違
standing-not-stated = 記載なし
match-reason-in-window = 通報された時間帯の内
match-reason-within-validity = 通報の有効期間の内、時間帯の外
match-reason-before-window = 通報された時間帯より前
match-reason-after-window = 通報された時間帯より後
match-reason-after-cancellation = 通報の取消しの後
match-reason-in-launch-area = 通報された発射区域の内
match-reason-outside-launch-area = 通報された発射区域の外
match-reason-up-range-of-impact-area = 飛翔方向で見て、通報された落下区域の手前
match-reason-far-from-impact-areas = 通報された落下区域から遠い
match-reason-place-not-stated = 通報に場所の記載なし
match-reason-place-unreadable = 通報された場所をここでは読み取れない
match-reason-in-direction = 通報された方向
match-reason-off-direction = 通報と異なる方向
match-reason-towards-impact-area = 通報された落下区域に向かう方向
match-reason-away-from-impact-areas = 通報された落下区域から遠ざかる方向
match-reason-direction-not-stated = 通報に方向の記載なし
match-reason-direction-not-observed = 方向の観測なし
match-reason-same-class = 通報と同じ種別
match-reason-other-class = 通報と異なる種別と評価
match-reason-class-not-stated = 通報に種別の記載なし
match-reason-class-not-observed = 種別の評価なし
match-reason-late-notice = 通報は発射の後に到着
match-reason-margin-only = 不確かさの余裕の範囲内のみ
match-reason-nothing-held = 保有する通報なし
match-reason-no-notice-at-that-time = その時間について保有する通報なし
match-reason-no-notice-for-that-place = その場所について保有する通報なし
match-reason-window-over = 時間帯は終了

## Readouts compared

# $party: name of a party.
readout-agreed = 合意
readout-stated-by = { $party } の表明
readout-only-in = { $party } の文にのみ記載
readout-differs = 二つの文が相違
readout-alike = 二つの文に同じく記載
readout-no-longer = 合意されていたが、現在は合意なし
readout-would-agree = この文言で合意となる点：{ $points }
readout-would-undo = この文言では合意がなくなる点：{ $points }
readout-line-points = 第 { $no } 点
readout-line-stated = 表明 { $no }
readout-line-follow-up = 事後の措置 { $no }
readout-text-of = { $party }：{ $text }

## The charter that governs

# $digest: first letters of the charter's digest; $entry: of the entry with which it began to hold.
# $numbers: words with their numbers, which are not translated.
charter-governs-first = 現在の発言には、この回線の最初の規約が適用される。
charter-governs-in-force = 現在の発言には規約 { $digest } が適用される：{ $since } の記録 { $entry } から発効。
charter-governs-on-trial = 現在の発言には規約 { $digest } が適用される：{ $since } の記録 { $entry } から試行中。
charter-governs-on-trial-until = 現在の発言には規約 { $digest } が適用される：{ $since } の記録 { $entry } から { $until } まで試行。
charter-numbers = その数値：{ $numbers }。
charter-numbers-unknown = このノードが知らないもの。表示のみで効力はない：{ $numbers }。

## Line facts: three separate facts, in words

fact-transport-up = データ伝送は可能
fact-transport-degraded = データ伝送は困難
fact-transport-down = データ伝送は { $at } から不可能
fact-transport-never = データ伝送は不可能。このノードの起動以来、一度も伝送できていない
fact-bearer-up = { $name }：稼働中
fact-bearer-down = { $name }：{ $at } から不通
fact-bearer-never = { $name }：まだ接続していない
fact-test-overdue = 次のテストは { $at } から期限を過ぎている
fact-clock-within = 当方との差は最大 { $most }
fact-clock-ahead = 当方より少なくとも { $least } 進んでいる
fact-clock-behind = 当方より少なくとも { $least } 遅れている
fact-clock-contradicts = 判定できない：記録に記された時刻が互いに矛盾している
fact-clock-not-measured = まだ測定していない
fact-staffed = 相手側の当直は { $at } に配置ありと表明された
fact-not-staffed = 相手側の当直は { $at } に配置なしと表明された
fact-staffing-not-stated = 相手側の当直の配置の有無は表明されていない
fact-staffing-lapsed = 相手側の当直が配置ありとする { $at } の表明は失効した
fact-dealings-open = 双方とも一時停止を表明していない
fact-identical = 双方で同一の記録：{ $number }
fact-witnessed = うち証人確認済み：{ $number }（証人 { $all } 者のうち少なくとも { $needed } 者が連署）
fact-agreed = 規約の数え方で合意済み：{ $number }
fact-two-histories = { $party } の鍵が一つのフィードについて二つの異なる履歴に署名した。証拠は保存済み
fact-quota-fetched-here = { $at } から規約の割当を待っている { $party } の記録：{ $count }。発信者のもとに残り、時間の経過とともに取得される。遭難呼出しは直ちに取得される
fact-quota-fetched-there = 規約の割当を超えているため { $party } が { $at } から取得していないと述べる自らの記録：{ $count }。ここで待ち、時間の経過とともに取得される。遭難呼出しは直ちに取得される
fact-flash-over-quota = 規約の割当を超えた { $party } の最緊急：{ $count }。緊急と同じように鳴る
# $term: the author's own word; $party: who states it.
fact-dealings-suspended = { $party } の表明：{ $term }、{ $at } から
fact-used-despite = { $party } が「{ $term }」と公表した後も使用：{ $count } 件のメッセージ
test-missed = テスト第 { $number } 号に応答がなかった

## Words on every export

preamble = 送信、受信又は回答は、同意、自認、承認、又は主権若しくはいかなる境界に関する立場の表明でもない。
protection-note = 通報は保護の前提条件ではない。

## Errors: what happened, in one line. The hint that follows is in English and names the command.

# $code: the stable word of an error that has no words here.
error-invalid-intent = ASTM F3548 の空間範囲でも飛行意図でもない
error-unknown = エラー（{ $code }）
error-peer-fault = 相手側が送ったものは回線の規則で認められない。証拠として保存
error-misuse = 求められたとおりには実行できない
error-unavailable = 必要なものが現在使えない。後で再試行のこと

error-after-closing = 閉鎖されたノードの、当事者が有効とする最後の記録より後の記録
error-already-placed = その位置にはすでに記録がある
error-audit-broken = このノードの監査フィードがつながらない
error-bad-alarm = 警報のコマンドを実行できない
error-bad-offer = この当事者はその申出を受けられない
error-bad-proof = 証明が、署名された根に至らない
error-bad-public-key = 登録してはならない公開鍵
error-bad-signature = 署名が検証に合格しない
error-body-mismatch = 本体が、記録の指すものと異なる
error-bad-grant = 付与された秘密が、そこに示された鍵で開かない
error-bad-request = 当事者のカードへの記載を求めるノードの申請ではない
error-bad-seal = 本体が、発信者の付与した秘密で開かない
error-body-sealed = 本体は封印されており、鍵がここにない
error-malformed-act = 公開の本体が記録簿自体の手続のいずれでもない
error-malformed-closing = ノードの閉鎖の宣言が定まった形でない
error-broken-chain = 記録の指す直前の記録が、ここで保有するものと異なる
error-card-conflict = 一つの当事者の二つのカードが矛盾している
error-card-not-in-force = カードは、自ら示す有効期間の外にある
error-channel-closed = 通信路は終了した。受信確認のないものは再送される
error-crooked-link = リンクが、示すものとは別の記録を指している。記録自体は有効
error-digits-differ = 数字がこのノードの数字と異なる
error-empty-frame = 相手側が0バイトのフレームを予告した
error-checkpoint-equivocation = 一つのノードが自らのフィードについて同じ大きさの二つの異なる木に署名した。双方を証拠として保存
error-contradiction = 表明の指す記録が、ここで保有するものと異なる。証拠として保存
error-equivocation = 一つのノードが同じ位置に二つの異なる記録を署名した。双方を証拠として保存
error-not-signed-in = 誰もサインインしていない
error-not-this-desk = このデスクのページからの要求ではない
error-not-your-role = 担当官に必要な役割がない
error-last-administrator = このデスクを管理する人がいなくなる
error-no-browser = この機械には測定と訓練に使うブラウザーがない
error-training-only = 訓練用ノードは模擬の相手とだけ通信する
error-sign-in-refused = パスキー、コード、名前のいずれかが違う
error-statement-equivocation = 一つのノードが同じフィードの同じ大きさについて二つの異なる内容を表明した。双方を証拠として保存
error-frame-too-large = 相手側が予告したフレームが大きすぎる
error-gap = この記録より前の記録が欠けている。送付を求めている
error-handshake-failed = 認証された通信路が成立しなかった
error-invalid-cap-header = これでは CAP メッセージにならない
error-invalid-coastlines = 海岸線のファイルが破損している
error-invalid-element = メッセージの欄の一つが規則に反する
error-invalid-geojson = GeoJSON でないか、空間範囲でない地物を含む
error-invalid-geometry = 比較できる区域ではない
error-invalid-hours = この時間の指定は、いかなる時間も示さない
error-invalid-rule = 規約に置くことのできる規則ではない
error-invalid-time = 時刻ではない
error-invalid-volume = この空間範囲は他と比較できない
error-line-exists = 同じ識別子で内容の異なる回線をすでに保有している
error-lock-held = 別のプロセスがこのノードのフォルダーに書き込んでいる
error-malformed-body = 本体が所定の形式でない
error-malformed-card = カードが所定の形式でない
error-malformed-relay-card = 中継のカードが所定の形式でない
error-malformed-charter = 規約が所定の形式でない
error-malformed-checkpoint = チェックポイントが所定の形式でない
error-malformed-element = 本体に目録のメッセージがない
error-malformed-encoding = バイト列が所定の符号化でない
error-malformed-entry = バイト列が所定の形式の記録でない
error-malformed-export = 書出しファイルに所定の形式でない行がある
error-malformed-proof = ファイルは所定の形式の証明でない
error-not-covered = 証明にあるチェックポイント又は表明が、その記録まで及んでいない
error-malformed-frame = 相手側が送ったバイト列はフレームでない
error-malformed-receipt = 受信確認が所定の形式でない
error-malformed-statement = 表明が所定の形式でない
error-misheard = 聞き取ったものは一覧の信号ではない
error-newer-schema = フォルダーは、より新しい版で書かれている
error-older-store = フォルダーは、保存内容を封印しない版で書かれている
error-no-gazetteer = 地名の一覧が導入されていない
error-no-node = 応答する稼働中のノードがない
error-not-read-yet = 見出しのみ受信。内容は未着
error-no-store = 読み取る保存先がない
error-no-such-signature = チェックポイントにその鍵の署名がない
error-bad-witness-keys = 一つの証人の公開鍵ではない
error-malformed-request = 要求が所定の形式でない
error-no-alarm = 示されたものは二つの履歴を証明しない
error-too-long = 要求が長すぎる
error-too-many-tries = 間違いが多すぎる
error-two-histories = 一つのノードの鍵がそのフィードの二つの履歴に署名した
error-witness-restored = 証人のフォルダーは複製または復元されたもの。まだ署名しない
error-no-zones = タイムゾーンのデータが導入されていない
error-not-a-store = ファイルはノードの保存先でない
error-store-locked = ノードのパスフレーズでのみ開く
error-not-expressible = その形式では、通報する内容を表せない
error-not-published = その文は、下書きの公表版でない
error-not-released = 送信には、更に多くの者又は別の者による承認が必要。下書きのまま
error-not-due = 提示先にはまだ示せない。何も送信していない
error-nothing-shown = 規則ではこの提示先に何も示さない。送信も保存もしていない
error-officer-exists = この名の担当官はすでに登録されている
error-opened-to-read = 保存先は読取り専用で開かれている
error-out-of-order = 順序の合わない記録がある
error-out-of-place = 記録がその位置にない
error-out-of-turn = 相手側が順番外に発信した
error-own-feed-incomplete = このノード自身のフィードに欠けがある。今書き込むと分岐する
error-request-reused = この要求は以前に別の内容で出されている。最初の記録が有効
error-root-contradicted = 署名された根が、ファイルの記録と矛盾する
error-worker-lost = 作業を分担していたプロセスが終了したか、担当分を処理できなかった
error-wrong-key = ファイル内の鍵で、その隣の本体が開かない
error-source-unavailable = 情報源が応答しない
error-stale-citation = 開始していない：重なる通報の最新版が読まれていない
error-stale-snapshot = 保存されたスナップショットは別の版のもの。すべてを集計し直す
error-store-busy = 別のプロセスが保存先を使用している
error-store-closed = 保存先は閉じられている
error-store-damaged = 保存先が破損している。以後、何も書き込まれない
error-store-full = ディスクに空きがない。何も保存されなかった
error-suspended = 未送信：やりとりのこの部分は一時停止されている。下書きとして保存
error-too-slow = 相手側は時間内に完了しなかった
error-unencodable = この符号化では表せない値がある
error-unknown-entry = そのような記録はここでは保有していない
error-unknown-feed = 回線に、このノードのフィードがない
error-unknown-format = 本体は、この版では開けない形式。保存済み
error-unknown-head = 受信確認は、ここでまだ保有していない記録を指している
error-unknown-line = そのような回線はここでは保有していない
error-unknown-node = この回線のどのカードにもこのノードの記載がない
error-unknown-peer = 応答した者の鍵は、ここでは知られていない
error-unknown-zone = その名のタイムゾーンはない
error-unproved-fork = 同じ位置に二つの記録があり、その証拠がない
error-stated-apart = 一つのフィードについて二つの異なる履歴が表明されている。全当事者が同じく表明した部分は有効のまま
error-unreachable = 相手側のアドレスで応答がない
error-unreadable-source = 情報源を求められたとおりに読み取れない
error-wrong-card = カードがないか、規約の指すものと異なる
error-wrong-line = 別の回線のもの
error-wrong-officer = そのような担当官がいないか、パスフレーズが異なる
error-wrong-passphrase = そのパスフレーズではファイルを開けない

# what is kept of what others did against the rules (spec 3.10)

evidence-none = 誰に対しても、保存された証拠はない。
evidence-proves = 証明すること
evidence-not = 証明しないこと
evidence-twice-proves = この鍵が一つのフィードの二つの異なる内容に署名したこと。双方の署名は誰でも検証できる。
evidence-twice-not = 誰が、なぜその鍵を使ったか。全構成員がそれ以前に表明したものは影響を受けない。
evidence-other-proves = この鍵が、ここで保有するものとは異なる履歴に署名したこと。
evidence-other-not = 二つのうちどちらが発信者のものか。双方の記録簿を比較すること。フィードが分岐している場合、各側が善意で別の枝に従った可能性がある。
evidence-bytes-proves = バイト列の中で署名されたもの以外、他者には何も証明しない。このノードから来たということは、当ノードの言い分にすぎない。
evidence-bytes-not = 悪意。別の版のプログラムや損傷したディスクでも同じことが起こる。

# what a check of an export or a proof comes to (spec 2.10, 2.13)

verdict-holds = 真正である。
verdict-holds-why = このファイル中の検証可能なものは、すべて署名された時のままです。
verdict-forked = 真正であるが、分岐がある。
verdict-forked-why = 一つのノードの鍵が、同じ位置に二つの異なる記録を署名しました。いずれの署名も有効です。
verdict-fails = 真正ではない。
verdict-fails-why = このファイルには、署名されたものと異なる箇所があります。上に挙げたものは信頼できません。
verdict-preamble = 本回線の規約の文言
verdict-faults = 真正でないもの
verdict-flags = 発信者の誤り。記録自体は有効
verdict-forks = 同じ位置に二つの記録
verdict-fork-above = その意味：この鍵を持つ者が二つの履歴に署名し、双方が保存されています。どちらが有効かは人が決めます。それ以前に全当事者が署名したものに影響はありません。
verdict-place = 位置 { $sequence }
verdict-line-of-file = ファイルの { $line } 行目
verdict-checked = 検証したもの
verdict-count-cards = 当事者のカード（根鍵による）
verdict-count-entries = 記録：署名、連鎖、順序
verdict-count-pending = 他の記録を待つ記録
verdict-count-bodies = 本体：記録の指すもの
verdict-count-bodies-opened = うちファイル内の鍵で開封
verdict-count-bodies-sealed = うち封印され未開封
verdict-count-bodies-erased = 規則により消去され、ファイルにない本体
verdict-count-bodies-missing = ファイルにない本体
verdict-count-bodies-unopened = ここでは未知の形式の本体
verdict-count-forks = 分岐（それぞれ双方の署名）
verdict-count-checkpoints = フィードのチェックポイント
verdict-count-checkpoints-beyond = ファイルより多くを含むチェックポイント
verdict-count-statements = 当事者の表明
verdict-count-stated-roots = ファイルと一致する表明中のフィード
verdict-count-stated-roots-beyond = ファイルの範囲を超える表明中のフィード
verdict-count-receipts = 機械の受信確認
verdict-count-receipts-beyond = ファイルより多くを挙げる受信確認
verdict-erased = 規則により消去。記録自体は有効
verdict-erased-by = { $party }（{ $node }）、{ $rule }：対象の記録 { $count } 件、うち本体がこのファイルにないもの { $absent } 件
verdict-rule-1 = 終了して久しいため
verdict-rule-2 = この種別はこれ以上保存しないため
verdict-rule-unknown = ここでは未知の規則（{ $number }）により
verdict-count-cosignatures = 証人の連署
verdict-proves = これが証明すること
verdict-proves-author = 上に数えた各記録は、そこに記されたノードの鍵で署名されています。
verdict-proves-cut = 全当事者が同一の履歴に署名しています。その記録の数：{ $count }。その数字：{ $digits }。この数字を相手方と照合すれば、全体を照合したことになります。
verdict-proves-no-cut = 全当事者が、保有するものを表明したわけではありません。全ての側で同一と示されたものはありません。
verdict-proves-witnessed = うち証人確認も済み：{ $count }（規約が挙げる証人 { $all } 者のうち少なくとも { $needed } 者が連署）。
verdict-proves-agreed = 規約は、双方同一でかつ証人が確認したものを合意済みと数える：{ $count }。
verdict-unchecked = 検証していないもの（いかなるファイルも示し得ない）
verdict-unchecked-keys = これらの根鍵が当事者のものであること：信頼する人と60桁の数字を照合のこと。
verdict-unchecked-times = 時刻：いずれも発信者の時計によるもの。
verdict-unchecked-cards = 当事者が使用した時にカードが有効であったか。
verdict-unchecked-newer = より新しいものが省かれていないこと：まだどの当事者も表明していないものは、ファイルの作成者次第です。
verdict-unchecked-truth = 述べられたことが真実か：署名されたものであることのみを示します。
verdict-same = 二つの記録簿は、記録ごとに同一です。
verdict-differ = 二つの記録簿は異なります。
verdict-first-difference = 最初の相違
verdict-differ-missing-in-a = 第一のファイルにこの記録がありません。
verdict-differ-missing-in-b = 第二のファイルにこの記録がありません。
verdict-differ-fork = この位置に、各ファイルで異なる記録があります。何者かが二つの履歴に署名しました。
verdict-differ-forged = この位置に、各ファイルで異なる記録があります。一方の署名は無効で、そのノードは署名していません。
verdict-signature = 署名
verdict-signature-good = 有効
verdict-signature-bad = 無効
verdict-differ-other-bytes = 一つの記録に二つの署名があります。内容は同じです。
verdict-differ-other-body = この記録の本体が異なります。一方は署名されたものではありません。
verdict-differ-body-missing-in-a = 第一のファイルにこの記録の本体がありません。
verdict-differ-body-missing-in-b = 第二のファイルにこの記録の本体がありません。
verdict-differ-other-line = 二つのファイルは異なる回線の記録簿です。
verdict-proof-holds = 証明は真正である。
verdict-proof-holds-why = 以下に示すものは、このとおりに署名された記録の一部です。
verdict-shown = 示されるもの
verdict-part = 部分 { $index }
verdict-kept-back = 示されないもの：この記録に他の部分があれば、その部分。全部で最大 { $most } 部分。
verdict-proof-checkpoint = { $party } は、この記録を含む履歴に署名しました。その記録の数：{ $size }。
verdict-proof-cosigned = 規約が挙げる証人 { $all } 者のうち { $count } 者が連署：{ $names }。
verdict-proof-stated = この記録を含む履歴を表明した当事者：{ $parties }。
verdict-proof-unstated = この証明は、他の当事者がこの記録を知っていたことを示しません。
verdict-status-1 = 演習
verdict-status-2 = テスト
verdict-unchecked-others = 他の記録がこの記録を変更し、撤回し、又はこれに回答したか。
verdict-may-show = 規約は、この種のメッセージを他者に示すことを認めています。
verdict-may-not-show = 規約は、この種のメッセージを他者に示すことを認めていません。ただし、証明の示す内容に変わりはありません。

## The desk in the browser. A hole is filled by the page, which chooses no form of a word.
desk-title = 当直デスク
desk-language = 言語
desk-sign-in = サインイン
desk-sign-in-how = ご自分のパスキーとコードで。
desk-locked = デスクはロックされています。もう一度サインインしてください。入力した内容は残ります。
desk-generator-how = コード生成器では閲覧と受信確認だけができます。
desk-officer = 担当官
desk-digits = 生成器の六桁
desk-code = あなたのコード
desk-with-passkey = 代わりにパスキーで
desk-with-generator = パスキーなし：コード生成器
desk-enrol = パスキーの登録
desk-enrol-how = 同じ長さのコードを二つ選んでください。六桁から十二桁です。二つ目は強要されたときのもので、見た目は同じまま、自らの司令部に伝わります。
desk-duress = 強要されたときのコード
desk-register = 登録
desk-sign-out = サインアウト
desk-lost = ノードが応答しません。表示は古い可能性があります。入力した内容はここに残ります。
desk-training = 訓練。ここにあるものはすべて演習です。実際の回線には何も届きません。
desk-views = 画面
desk-view-now = 現在
desk-needs-now = 今対応が要るもの
desk-nothing = 今対応が要るものはありません。
desk-needs-answer = 回答が必要
desk-needs-open = 未読
desk-needs-settle = 開封済み；文意が明らかか示してください
desk-needs-look = 確認してください
desk-needs-delivery = 当方；未着
desk-needs-reply = 当方；相手側を待っている
desk-needs-next = 当方；期限までに回答がありません
desk-needs-silent = 当方；回答なし、当方は承知
desk-choose = 項目を選んでください：矢印キー、次に Enter。
desk-lines = 回線
desk-drafts = 送信の承認待ち
desk-no-drafts = 待機中の下書きはありません。
desk-keys = キー：g のあと文字で画面を開く、↑ ↓ 移動、Enter 開く・確定、Escape 戻る。枠内のキーで選択。
desk-transport = データ伝送
desk-watch = 相手側の当直
desk-dealings = やりとり
desk-tested = 最終テスト
desk-clock = 相手側の時計
desk-never = まだない
desk-identical = 一致
desk-two-histories = { $party } の鍵が一つのフィードの二つの履歴に署名した。証拠は保管済み。
desk-take = 引き受ける
desk-take-all = 同種をすべて引き受ける：{ $count }
desk-alarms-more = 他の回線の警報：{ $count }
desk-no-sound = このページはまだ音が出ません。いずれかのキーを押すと音が出ます：
desk-silence = 消音
desk-shown-exercise = 演習：表示内容は実際のものではありません
desk-shown-test = テスト：表示内容は実際のものではありません
desk-wall-unknown = この表示装置は登録されていません。管理者がアドレスを作成します：openline wall add
desk-wall-taken = 引き受け済み
desk-wall-more = ほか：{ $count }
desk-view-alarms = 警報
desk-week-last = 過去7日間
desk-week-before = その前の週
desk-hear = このページの警報音を聞く：
desk-week-quiet = 警報はありませんでした。
desk-week-counts = 回線と優先度ごとの警報
desk-week-line = 回線
desk-week-precedence = 優先度
desk-week-alarms = 警報
desk-week-needless = うち誰にも必要なかったもの
desk-week-slowest = 引き受けまで最長
desk-week-unneeded = 誰にも必要なかった警報
desk-week-none = ありません。
desk-own-words = 発信者の原文のまま
desk-ladder = どこまで届いたか
desk-no-steps = まだ誰も確認していません。
desk-result-yes = はい
desk-result-no = いいえ
desk-result-unable = 不可能
desk-result-stand-by = …分待機
desk-result-no-information = 情報なし
desk-result-repeat = もう一度お願いします
desk-say = これについて言えること
desk-minutes = 分
desk-send = 相手側に送る
desk-back = 戻る
desk-sent = 送りました。
desk-draft-kept = 下書き { $draft } として保管：別の人が承認する。

## Why an area cannot be compared, and what to do about it

# $place: where it is; $reason: one of those below.
unusable-at = { $reason }、位置：{ $place }
unusable-no-points = 線に点がない
unusable-no-points-hint = 点を一つ以上示すこと
unusable-no-ring = 多角形に輪がない
unusable-no-ring-hint = 外側の輪を先に示すこと
unusable-few-corners = 輪の異なる角点が少なすぎる：{ $number }
unusable-few-corners-hint = 輪には三つの角点が要る。極を囲む区域は、極の周りの点からなる輪である
unusable-half-parallel = 辺が緯線を半周している：東回りか西回りか分からない
unusable-half-parallel-hint = 間に角点を入れること
unusable-no-window = 時間帯がない
unusable-no-window-hint = 少なくとも開始を示すこと。終了はなくてもよい
unusable-backward-window = 時間帯の終了が開始より早い
unusable-backward-window-hint = 開始と終了を入れ替えること
unusable-no-number = 座標が数でない
unusable-no-number-hint = 各角点を二つの有限の数で示すこと
unusable-off-globe = 角点が地球上にない：経度 { $lon }、緯度 { $lat }
unusable-off-globe-hint = 位置は経度、緯度の順で、単位は度
unusable-radius = 半径が { $metres } m である
unusable-radius-hint = 半径は 0 から { $most } m まで
unusable-half-width = 半幅が { $metres } m である
unusable-half-width-hint = 半幅は 0 から { $most } m まで
unusable-opposite = 辺が地球の正反対の二点を結んでいる
unusable-opposite-hint = 間に角点を入れること。どちら回りも同じ長さである
unusable-large = 輪が地球の { $share } を囲んでいる
unusable-large-hint = 区域は地球の半分未満とする。大きな区域は、進む向きの左側が区域になる順に角点を並べるか、分けること
unusable-crossing = 多角形の二つの辺が交差している
unusable-crossing-hint = 角点を区域に沿った順に並べるか、分けること
unusable-hole = 穴がその区域の外か、別の穴の中にある
unusable-hole-hint = 外側の輪を先に、次にその中の穴を示すこと。二つ目の区域は別に示す
unusable-overlap = 一つの区域の二つの多角形が重なっている
unusable-overlap-hint = 重なるものは別々に示すか、一つの輪郭とすること
unusable-track-times = 航跡の点は { $points }、時刻は { $times }
unusable-track-times-hint = 航跡の各点に時刻を付け、点は二つ以上とすること
unusable-track-order = 航跡の時刻が進んでいない：{ $number } 番目が前より後でない
unusable-track-order-hint = 通過する順に点を並べ、それぞれに時刻を付けること
unusable-sector-radii = 内側の半径 { $inner } m、外側の半径 { $outer } m
unusable-sector-radii-hint = 扇形の外側の半径は少なくとも 1 m 大きくすること
unusable-azimuth = 方位角が { $azimuth } 度である
unusable-azimuth-hint = 方位角は北から時計回りに 0 から 360 まで
unusable-sector-turn = 扇形が { $start } 度から { $end } 度までである
unusable-sector-turn-hint = 二つの方位角は異なること。全周は 0 から 360
unusable-water = 水域 { $number } は一覧にない
unusable-water-hint = 区域を多角形か、docs/reference/waters.md の番号で示すこと
unusable-quadrant = 大洋 { $ocean } の象限 { $sector } は一覧にない
unusable-quadrant-hint = 区域を多角形で示すか、水域の名を示すこと
unusable-limits = 下限 { $lower } が上限 { $upper } より高い
unusable-limits-hint = 入れ替えるか、誤っている方を直すこと。深さは下向きに数える
unusable-inner-radius = 内側の半径が { $metres } m である
unusable-inner-radius-hint = 内側の半径は 0 から { $most } m まで
unusable-outer-radius = 外側の半径が { $metres } m である
unusable-outer-radius-hint = 外側の半径は 0 から { $most } m まで

## What `openline party`, `officer` and `publish` say

# $command: what to type next; $reason: why a node was closed, as it was typed.
party-made = 当事者 { $name } を { $folder } に作成した
party-site-made = { $name } のノード { $node } を { $folder } に作成した
party-root = 根
party-node = ノード
party-language = 言語
party-root-key = 根鍵
party-root-safe = { $file }：金庫に入れ、写しを別の金庫に入れること
party-card = { $name } のカード第 { $serial } 号、{ $until } まで有効
party-card-next = どの方法でもよいので相手側に渡すこと。すり替えられていれば 60 桁の数字で分かる
party-node-closed = 回線 { $line } でノード { $node } を閉鎖した（{ $reason }）
officer-acts = 担当官 { $name } は部署 { $office } を代表する
next = 次：{ $command }
next-root = 次に、根鍵がある所で：{ $command }
next-here = その後ここで：{ $command }
publish-as-drafted = { $number }：下書きのとおり
publish-otherwise = { $number }：下書きと異なる
# A draft at the desk: who stands behind it, and what can become of it.
draft-sent-back = { $officer } が { $at } に差し戻し：{ $reason }
draft-lacks-role = あなたは送信を承認できません。「release」の役割を持つ人が承認します。
draft-lacks-second = あなたはすでに承認したか、起案者です。別の二人目が承認します。
draft-lacks-keys = 部署の鍵の保持者が、それぞれノードのコマンドラインで署名します：{ $command }
draft-lacks-time = 規則により、提示先はまだ見ることができません。それでも送る場合は、ノードのコマンドラインで指示します：{ $command }
desk-draft-not-sent = 未送信。
desk-draft-conflicts = 重なるもの
desk-draft-advice = 送る前に知ること
desk-draft-written = 起案
desk-draft-released = これまでの承認
desk-draft-nobody = まだなし
desk-draft-waits = まだ待つもの
desk-draft-ways = 取り得る扱い
desk-draft-way-release = 承認する
desk-draft-way-send-back = 理由を付けて差し戻す
desk-draft-way-discard = 破棄する
desk-draft-confirm-release = いま承認
desk-draft-confirm = はい、実行
desk-draft-reason = 何を変えますか。これは外に出ません。
desk-draft-discarded = 破棄しました。何も送信していません。
desk-draft-went-back = 起案者に差し戻しました。相手側には何も送っていません。
desk-draft-released-now = あなたの承認は済みました。まだ待っています。
# A draft that is gone.
desk-draft-gone = この下書きはもう待っていません。送信されたか、破棄されました。

## Subjects of a line, each with a page of its own

subject-charter = 規約
subject-crises = 危機
subject-incidents = 事案と遭難
subject-questions = 質問
subject-plans = 計画
subject-launches = 発射
subject-protection = 保護対象の施設と移動
subject-encounters = 遭遇と航跡
subject-meetings = 会合と通話
subject-readouts = 会談概要
subject-commitments = 約束
subject-words = 本文と立場
subject-contacts = 連絡先
subject-suspensions = 一時停止
subject-line = 回線そのもの
subject-empty = これについてはまだ何も述べられていません。
charter-article = 第 { $number } 条
charter-preamble = 前文
commitment-given-by = 約束した側
commitment-first-due = 当初の期限
contact-not-reachable = 連絡できない
contacts-none = 連絡段階は公表されていません。
contacts-of = { $party } の連絡先
own-watch-staffed = 当方の当直は配置ありと表明している
own-watch-not-staffed = 当方の当直は配置なしと表明している
own-watch-not-stated = 当方の当直の配置の有無を表明していない
crisis-first-hour = 最初の一時間
incident-facts = 各側が述べる事実
incident-agreed-facts = 会談概要で合意されたもの
incident-closed-agreed = 終了：各項目で合意
incident-closed-disagreement = 終了：不一致を記録
incident-record-open = 回答済み。共同の記録はまだ未了
launch-result-due = 結果通報の期限
readout-counted = 合意：{ $agreed }、未合意：{ $disputed }
readout-of = 会談概要：{ $about }
suspension-never = 一時停止できない種類のメッセージも含まれています。
act-charter-agree = { $party } の案文に同意する
act-charter-agree-own = 当方の案文に同意する
act-charter-agree-one = この案文に同意する
act-charter-withdraw = 当方の案文を撤回する
act-charter-trial = 署名：第 { $articles } 条の試行を始める
act-charter-force = 署名：第 { $articles } 条を発効させる
act-crisis-contact = 連絡を確認し、次は … 分後とする
act-crisis-close = 当方としては終了する
act-meeting-agree = { $party } の条件に同意する
act-meeting-held = 報告：開催した（{ $at }）
act-meeting-not-held = 報告：開催しなかった（{ $at }）
act-readout-agree = 選んだ項目に相手側の文言で合意する
act-readout-write = 当方の文言：項目を変更・削除・追加する
act-commitment-make = 約束する：{ $what }（{ $at }）
act-commitment-done = 履行した
act-commitment-withdraw = 撤回する
act-suspension-resume = 当方の一時停止を撤回する
act-incident-ask = 通常の質問をする
act-launch-ask = これについて相手側に尋ねる
act-line-staffed = 当方の当直は配置ありと表明する
act-line-unstaffed = 当方の当直は配置なしと表明する
error-nothing-to-say = 現状ではこの項目に合わない操作
desk-view-subjects = 主題
desk-count-overdue = 期限超過：{ $count }
desk-count-disputed = 双方の表明が相違：{ $count }
desk-count-open = 未了：{ $count }
desk-write-new = 作成：{ $kind }
desk-said-in-it = 述べられたこと
desk-earlier = これ以前：{ $count }
desk-take-point = 項目 { $number } を選ぶ
desk-open-item = 項目を開く
desk-subject-keys = ↑ ↓ で主題を選び、Enter で開き、Escape で戻る。
desk-view-map = 地図
desk-map-label = 有効な区域と予定の区域の地図
desk-map-keys = 地図上：矢印キーで移動（Shift で少しずつ）、+ と − で拡大・縮小、0 で全体、Enter で十字の下のものを選択。
desk-map-bare = 海岸線を取得できませんでした。区域はそれがなくても正確です。
desk-map-closer = 拡大
desk-map-wider = 縮小
desk-map-all = 全体
desk-map-globe = 球面
desk-map-kilometres = { $value } km
desk-map-metres = { $value } m
desk-map-what = 内容
desk-map-owner = 所属
desk-map-when = 時間
desk-map-heights = 高度
desk-map-conflicts = 競合
desk-map-before = 前のページ
desk-map-after = 次のページ
desk-map-page = { $page } / { $pages } ページ
desk-map-all-days = 今後七日間すべて
desk-map-time = 表示する時刻
desk-map-play = 再生
desk-map-stop = 停止
desk-map-count = 区域：{ $count }。{ $when }。
desk-map-facts = 同じ内容の表
desk-map-open = これを通報した記録を開く
desk-map-left-off = 表示できる数を超えています。表示していない最も遅い区域：{ $count }。
desk-map-authority = 図は探すための助けであり、通報の座標が基準です。海岸線：Natural Earth。
desk-map-legend = 線と色の意味
desk-map-line-force = 有効
desk-map-line-planned = 予定
desk-map-line-draft = こちらの下書き
desk-map-line-grave = 通報範囲外、又は制御不確実
desk-map-mock = 演習又はテスト
desk-map-conflict = 競合
desk-draw-polygon = 多角形
desk-draw-circle = 円
desk-draw-corridor = 回廊
desk-draw-shape = 形
desk-draw-label = 区域を描く地図
desk-draw-keys = クリック、または十字で Enter を押すと角点を置きます。ドラッグで移動、Backspace で最後の角点を消します。矢印キーで地図を移動、+ と − で拡大・縮小、0 で全体。
desk-draw-radius = 半径（メートル）
desk-draw-width = 半幅（メートル）
desk-draw-clear = はじめから
desk-draw-corners = 角点
desk-draw-corner = 角点 { $number }
desk-draw-remove = 角点 { $number } を消す
desk-draw-typed = 座標を通常のどの形式でも入力または貼り付けてください
desk-draw-add = 追加
desk-draw-none = この文に座標は見つかりませんでした。
desk-draw-strays = 採用しない、または疑わしい：{ $words }
own-words-beside = 添付の文
hidden-character = { $code } { $name } ×{ $count }
doubt-mixed = 「{ $word }」は異なる文字体系の字を混ぜています：{ $scripts }
doubt-resembles = 「{ $word }」は「{ $name }」に似ていますが、別の文字で書かれています
script-latin = ラテン文字
script-cyrillic = キリル文字
script-greek = ギリシャ文字
place-verified = ここで検証済み：{ $party }のノードが署名し、正しい位置にあり、欠けがありません。
place-pending = { $party }のノードが署名し、欠けはありません。これより前のものがまだすべて届いていません。
place-forked = { $party }の鍵が同じ位置に別のものも署名しています。人が決めるまでどちらも数えません。
place-identical = 同一：ここまでの記録簿が同じであると双方が表明しています。
place-not-identical = まだ双方が同じとは表明していません。
place-cosigned = 十分な数の証人が連署しています（{ $all }のうち{ $needed }が必要）。
place-not-cosigned = まだ十分な数の証人が連署していません（{ $all }のうち{ $needed }が必要）。
place-no-witnesses = この回線に証人はいません。
time-answer = 回答期限
time-stand-by = 待機終了
time-begins = 時間帯の開始
time-ends = 時間帯の終了
changed-from = { $label }：{ $before } → { $after }
ladder-passed-to = 伝達先
ladder-has = 受け取り、すべきことを承知
ladder-had = 以前の版を受け取っていた
ladder-cannot = 対応できない
ladder-by-hand = { $officer }に伝達
ladder-ended = もう確認は不要
ladder-said = { $said } – { $who }、{ $at }
passed-no-page = { $function }：今開いている画面がありません。別の手段でも伝えてください。
passed-missing = { $function }から受領の確認がありません。時間帯の開始 { $at }。
passed-late = { $function }から受領の確認がないまま、時間帯が { $at } に始まりました。
passed-no-window = { $function }から受領の確認がありません。
passed-cannot = { $function }は対応できません：「{ $words }」（{ $who }）
passed-waits = まだ返事なし。{ $at }にデスクへ警告
passed-silent = 返事なし。{ $at }までに答えるはずだった
passed-to-you = 当直デスク（{ $office }）から伝達、{ $at }
ring-function = 担当部門の受信確認がない
error-no-such-link = このリンクでは開けない。使用済み、取り消し済み、または期限切れ
error-changed-meanwhile = 読んだ後に変更された
error-unmarked-text = 自由文には八つの標識のどれかが要ります。どの種類の文かを選んでください。
desk-needs-function = 伝達済み；受信確認なし
desk-add-text = 言葉を添える
desk-text = あなたの言葉（自分の言語で）
desk-marker = どの種類の文ですか
desk-reason = 理由
desk-at-home = 当方のみ、記録簿にはない
desk-conflicts = 他の計画と重なる
desk-conflict-other = 相手を開く：
desk-versions = 版と変更点
desk-version-newest = 現在有効
desk-thread = この話題の中
desk-fields = 欄ごと
desk-record = 記録簿における位置
desk-record-number = 番号
desk-record-entry = 記録
desk-record-node = ノード
desk-record-fingerprint = 読み合わせる数字
desk-copy = コピー
desk-copied = コピーしました
desk-hidden = 可視化した隠れ文字：
desk-doubts = 別のものと見間違えるおそれ
desk-translation = 翻訳であり原文ではない：{ $stage }
desk-passing = これに基づき行動する担当部門
desk-onward = 発信者が受信確認を求める先：
desk-pass-on = 伝達する
desk-pass-whom = 誰に？
desk-pass-do = 今伝達する
desk-passed-done = 完了。
desk-pass-end = 受信確認は不要
desk-tell = 担当部門が受け取った後、相手側に知らせること
desk-tell-unnamed = 関係者が受け取ったこと
desk-tell-named = どの担当部門が受け取ったか
desk-tell-no = 何も伝えない
desk-by-hand = 口頭で聞いた
desk-by-hand-who = 誰が言いましたか
desk-by-hand-enter = 記入
desk-page-open = 画面が開いている
desk-page-closed = 画面は開いていない
desk-view-functions = 担当部門
desk-functions-how = 通報が当直デスクの外で届くべき担当部門。それぞれリンクから、どの端末や電話でも自分の画面を開きます。
desk-functions-owed = 受信確認なし：
desk-link-make = リンクを作る
desk-link-label = 使う場所
desk-link-how = その場の端末でこのアドレスを開いてください。一台で一度だけ開けます。
desk-link-once = 今だけ表示されます。
desk-link-unopened = まだ開かれていない
desk-link-opened = { $at } に開かれた
desk-link-expires = { $at } まで有効
desk-link-revoke = 取り消す
desk-print = 印刷
desk-f-have = 受け取り、すべきことを承知しています
desk-f-cannot = 対応できません
desk-f-why = 理由は？
desk-f-who = お名前（イニシャル可）
desk-f-say = 当直デスクに伝える
desk-f-nothing = 今は何もありません。この画面を開いたままにしてください。届くと音が鳴ります。
desk-f-changed = 伝達後に変更あり：読み直してください
desk-f-cancelled = 取消
desk-f-opens = 開始まで
desk-f-closes = 実施中；終了まで
desk-f-lost = 当直デスクのノードが応答しません。表示が古い可能性があります。当直デスクに電話してください。
desk-f-sound = 音が切れています。ここを押して入れる
desk-f-word = カードに書かれた語
desk-f-open = 開く

# Writing
desk-view-write = 作成
desk-write-type = 何を伝えるか
desk-write-search = 言葉で探す
desk-write-drafts-only = 書いたものは、送信を承認できる人の承認を待ちます。
desk-write-none = この言葉を含む種類はありません。
desk-write-two-people = 二人
desk-write-paste = 公表された通報
desk-write-paste-how = ノータム（NOTAM）、航行警報又は GeoJSON を貼り付けてください。
desk-write-read = 読み取る
desk-write-take = 書式に入れる：{ $name }
desk-write-open = ここで作成中
desk-write-kept = 書きかけで保存したもの
desk-write-go-on = 続きを書く
desk-write-change = 変更する
desk-write-discard = 破棄
desk-write-discard-sure = 本当に破棄しますか
desk-write-status = 状態
desk-write-precedence = 優先度
desk-write-by-rule = 規則による：{ $precedence }
desk-write-to = どの回線へ
desk-write-for-nobody = 回線を一つ以上選んでください。
desk-write-less = この回線には全部を見せない
desk-write-about = 対象
desk-write-follows = この後どうなるか
desk-write-ways = 回避策
desk-write-way-map = 黄：{ $way }。破線：現状。赤：重なる相手。
desk-write-incomplete = まだ揃っていません。
desk-write-meets = 重なるもの
desk-write-near = 間隔 { $distance }
desk-write-suspended = 有効な一時停止の対象であるため、下書きとしてここに残ります。
desk-write-second = すぐには出ません。待つもの：{ $who }
desk-write-doubts = 通報で不確かな点
desk-write-more = その他の欄：{ $count }
desk-write-cover = 表紙：部署、担当部門、取扱い
desk-write-preview = 確認画面
desk-write-keep = 書きかけで保存
desk-write-is-kept = ノードに保存しました。別の担当官が続きを書けます。
desk-write-faults = 手当ての要る欄：{ $count }
desk-write-remove = 外す：{ $name }
desk-write-add = 加える：{ $name }
desk-write-nothing = 追って通知があるまで
desk-write-type-anew = 入力し直す
desk-write-draw = 地図上で
desk-write-must = 必ず記入します
desk-write-leave = 承認する人に委ねる
desk-write-done = 完了
desk-write-of-it = これについて書く
compose-missing = 必ず記入します
compose-unknown = そのような欄はありません
compose-shows-nothing = 今は何も示しません。
compose-shows-coarse = 今は粗い版だけを示します。
compose-shows-full = 全部を示します。
compose-later-coarse = { $at }から粗く示します。
compose-later-full = { $at }から全部を示します。
compose-way-extend = 延長
compose-way-replace = 変更
notice-understood = 読み取れた
notice-partial = 一部読み取れた
notice-not-spatial = 場所と時刻のある内容なし
notice-not-understood = 読み取れなかった
desk-map-meetings-left-off = 競合が表示できる数を超えています。表示していないもの：{ $count }。
desk-where = 場所
desk-superseded = 新しい版があります：開く

## Finding anything in the record

find-around = { $place } から { $radius } 以内
find-why-words = 原文：{ $words }
find-why-sentence = 文中（{ $language }）：{ $words }
find-why-author = 述べた者：{ $words }
find-why-id = 番号が { $id } で始まる
find-why-place = その区域または地点がそこにある
find-why-said = その時間に述べられた
find-why-about = その時間に関する
error-no-such-place = 座標でも、ここで知られた地名でもない
error-no-such-time = 時間ではない：年、月、日または UTC の時刻が必要
desk-view-find = 検索
desk-find-words = どの言語の語でも、または番号の最初の文字
desk-find-place = 場所：名称または座標
desk-find-radius = 範囲、km
desk-find-since = から：2026-04 または 2026-04-02
desk-find-until = まで（その日を含む）
desk-find-none = 見つかりませんでした。
desk-find-more = ほかにもあります。語、場所、時間を加えてください。
desk-find-searched = 検索した記録：{ $count }

## Why something was found

find-why = 表示の理由
# What was said under duress: shown to the own command alone.
draft-why-held = 保留中：{ $officer } の強要コードで述べられたもの。何も送信していません
desk-map-places-unread = places.txt のうち名前付きの座標が見つからない行：{ $lines }
desk-conflict-way-out = 回避策を探す

# Rules of the catalogue
rule-activity-window = 活動には時間帯が一つ以上要ります
rule-doubt-words = 疑義には言葉が要ります
rule-launch-end = 発射の時間帯には終わりが要ります
rule-launch-lapses = 時間帯が終わる前に通報が失効します
rule-launch-tolerance = 許容差は方位角とともに記します
rule-launch-still = 発射区域は動かないものに限ります
rule-launch-time = 実施された発射には時刻が要ります
rule-translation-reviewer = 校閲済みの翻訳だけが校閲者を記します
rule-translation-two = 翻訳は翻訳者以外の人が校閲します
rule-question-empty = 質問には問うことが要ります。選ぶか書いてください
rule-stand-by = 分は待機とともに記し、待機には分が要ります
rule-no-answer-time = 届いたものには機械の受信時刻があり、届かないものにはありません
rule-free-text = 自由文には言葉が要ります
rule-heard = 初めに他所で言われたことは、伝わり方と聞いた時刻を記します
rule-test-digest = 状況の指紋には、その記録範囲と時刻を記します
rule-receipt-function = 「伝達済み」の受信確認だけが担当部門を記します
rule-hours = 時間は始まりより後に終わります
rule-handover = 当直は別の当直に引き継ぎます
rule-key-new = 新しい鍵だけを全部示します
rule-key-replaces = 更新は取り替える鍵を記します
rule-window-order = 時間帯が始まる前に終わっています
rule-article-text = 条文は文とともに提案し、文なしで撤回します
rule-article-withdrawn = 撤回したものに数値はありません
rule-article-numbers = 語ごとに数値は一つです
rule-one-text = 言語ごとに文は一つです
rule-charter-binds = 拘束する手続だけが、条とその条文の指紋を記します
rule-article-one = 条は一つずつ合意します
rule-observed-notice = 整合するものだけが通報を記します
rule-track-stale = 航跡はその時刻より後に古くなります
rule-track-height = 高さは誤差とともに記します
rule-encounter-two = 遭遇は二つの航跡の間のことです
rule-amend-nothing = 修正は何かを変えます。新しい内容を記入してください
rule-comment = 意見付きの了知には意見が要ります
rule-conflict-itself = 通報はそれ自身とは重なりません
rule-distance-bearing = 距離は方位とともに記します
rule-site-lapses = 登録は確認より後に失効します。より遅い時刻を記してください
rule-site-replaces = 施設の登録を変更するものは、前の登録を記します
rule-leg-ends = 区間には最終の出発時刻と最終の到着時刻が要ります
rule-leg-order = 区間の到着が出発より早くなっています
rule-call-challenge = 受諾だけが、当方の合言葉の暗号コミットメント値を伴います
rule-point-numbers = 各点に固有の番号があります
rule-meeting-previous = 最初を除く各段階は、答える相手の段階を記します
rule-commitment-date = 約束には期限または見直しの日が要ります
rule-crisis-next = 最後を除く各段階は、発信者が次に連絡する時刻を記します
rule-crisis-first = 最初を除く各段階は、危機連絡を開始した記録を記します
rule-footprint = 区域がその形の求めるとおりに記されていません
rule-state-never = この状態は通報、修正または取消しで述べます
# The watch: who stands it, what is open, how it passes on; its log; the audit feed.
error-open-items-changed = 未了の件がその間に変わった
error-not-the-watch = 当直に立つ担当官が、同じ部署の別の担当官へ引き継ぐこと
watch-stood = { $office } の当直 { $number }、{ $officer }、{ $at } から。
watch-none = このノードで当直はまだ始まっていません。
watch-since = あなたが離れた { $at } 以降。
watch-first = 最近の着席がありません：過去7日間、{ $at } から。
watch-open-draft = { $officer } の下書き、未送信
watch-open-sketch = 書きかけ、{ $officer } が保存
watch-open-report = 自らの事案；相手側に知らせていない
watch-open-unread = 当方でまだ誰も読めない記録：{ $count }
watch-unread = 当方で誰も読めなかった記録
watch-still-open = なお未了
watch-lines = 回線と当直
watch-counted = { $kind }：{ $count }
watch-range = { $count } 件中 { $first }–{ $last }
watch-began = { $incoming } が当直 { $number } を開始、未了：{ $count }。
watch-took = { $incoming } が当直 { $number } を引き取り、{ $outgoing } からの引継ぎなし。未了：{ $count }。
watch-handed = { $outgoing } から { $incoming } へ引継ぎ：当直 { $number }。未了：{ $count }。
watch-closed = 手動で終了：{ $what } 理由：{ $reason }
watch-met = { $ours } と { $theirs } が重なります。
watch-parted = { $ours } と { $theirs } はもう重なりません。
watch-line-lost = データが通っていません。
watch-line-back = データが再び通っています。
watch-kind-said = 記入
watch-kind-closed = 終了
watch-kind-began = 当直開始
watch-kind-took = 当直引取り
watch-kind-handed = 引継ぎ
watch-kind-came = 新規
watch-kind-answered = 回答
watch-kind-changed = 変更
watch-kind-lost = 回線断
watch-kind-back = 回線復旧
watch-kind-met = 競合
watch-kind-parted = 競合解消
audit-checked = 記録 { $count } 件。全体を検証済み：すべてこのノードの署名があり、正しい位置にあります。
audit-act-signed-in = サインイン
audit-act-signed-out = サインアウト
audit-act-enrolled-a-passkey = パスキーを登録
audit-act-reply = 回答又は受信確認
audit-act-draft-release = 下書きを承認
audit-act-draft-send-back = 下書きを差し戻し
audit-act-draft-drop = 下書きを破棄
audit-act-send-element = メッセージを送信又は下書き
audit-act-take = 呼出しを引き受けた
audit-act-watch-take = 当直を引き取り
audit-act-watch-hand-over = 次の当直へ引き継いだ
audit-act-watch-accept = 当直の引継ぎを受けた
audit-act-watch-staffed = 当直は配置ありと表明
audit-act-log-write = 当直日誌に記入
audit-act-officer-take-back = パスキーを取り消し
audit-act-officer-end = セッションを終了
audit-act-officer-roles = 役割を変更
audit-act-officer-remove = 担当官を除外
audit-act-refused-code = 拒否：コードの誤り
audit-act-refused-passkey = 拒否：不明なパスキー
audit-act-refused-expired = 拒否：時間切れ、または二度目の使用
audit-act-refused-generator = 拒否：コード生成器
audit-act-refused-invitation = 拒否：招待
audit-act-refused-tries = 拒否：試行が多すぎる
audit-act-open-close = 未了事項を終了
desk-view-handover = 当直
desk-view-audit = 監査
desk-watch-open = 全回線の未了
desk-watch-nothing = 未了はありません。
desk-watch-changed = 変わったこと
desk-watch-unchanged = 変化はありません。
desk-watch-hand-over = 次の当直へ引き継ぐ
desk-watch-begin = 当直を始める
desk-watch-take = 引継ぎなしで当直を引き取る
desk-watch-signs = 現在の一覧に署名：未了 { $count }、印 { $digest }。
desk-watch-test = 警報音を試す
desk-watch-silent = ブラウザから音が出ません。スピーカーを確認し、もう一度押してください。
desk-watch-heard = 警報を聞きました。
desk-watch-remarks = 備考（外に出ません）
desk-watch-staffed = 当直は配置ありと相手側に表明する
desk-watch-incoming = 引継ぎを受ける担当官がここでサインイン
desk-watch-code = 引継ぎを受ける担当官のコード
desk-watch-yours = 当直 { $number } はあなたです。
desk-watch-not-stated = 未表明の回線：{ $lines }。
desk-watch-log = 当直日誌
desk-watch-enter = 記入（外に出ません）
desk-watch-enter-now = 記入する
desk-watch-read-log = 日誌を読む・印刷する
desk-watch-print = 印刷
desk-watch-close = 手動で終了……
desk-watch-close-why = もう対応が要らない理由；当方にのみ残る
desk-watch-close-now = 終了する
desk-watch-older = 古い方へ
desk-watch-newer = 新しい方へ
desk-watch-before = 前のページ
desk-watch-next = 次のページ
desk-watch-everything = すべて
desk-watch-newest = 新着あり：最新へ
desk-watch-go = この時刻から（UTC）例：2026-11-30、2026-11-30T04:00
desk-watch-go-now = 移動
desk-watch-which = どの当直
desk-watch-whole = 日誌全体
desk-watch-print-all = 当直全体を印刷
desk-audit-all = 全員
desk-audit-newest = 最新
desk-audit-coerced = 強要下
desk-audit-head-number = 番号
desk-audit-head-time = 時刻
desk-audit-head-officer = 担当官
desk-audit-head-means = 手段
desk-audit-head-act = 行為
desk-audit-head-about = 対象
desk-view-people = 要員
desk-people-how = このデスクにサインインできる人。取り消したものはその時点から無効になり、名前は監査フィードに残ります。
desk-people-passkeys = パスキー
desk-people-sessions = 開いているセッション
desk-people-none = なし
desk-people-generator = コード生成器あり
desk-people-added = 登録 { $at }
desk-people-began = { $began } から
desk-people-used = 最後の操作 { $used }
desk-people-locked = ロック中
desk-people-here = このデスク
desk-people-take-back = 取り消す
desk-people-end = 終了
desk-people-end-all = すべてのセッションを終了
desk-people-change = 役割を変更
desk-people-remove = 除外
desk-people-sure-take-back = { $name } のパスキー { $label } ではこのデスクを開けなくなり、それで開いたセッションは終了します。
desk-people-sure-end = このセッションは直ちに終了します。{ $name } は再びサインインできます。
desk-people-sure-end-all = { $name } のすべてのセッションは直ちに終了します。{ $name } は再びサインインできます。
desk-people-sure-roles = { $name } は今からこの役割を持ち、改めてサインインします。
desk-people-sure-remove = { $name } を除外します。パスキー、コード、セッションはすべて無効になります。
desk-people-do = 実行
desk-role-read = 閲覧
desk-role-draft = 起案
desk-role-release = 送信の承認
desk-role-administer = 管理
desk-means-passkey = パスキー
desk-means-generator = コード生成器
desk-means-passphrase = パスフレーズ
desk-means-link = リンク
## Statistics of a line as pictures

statistics-entries = 述べられた件数
statistics-entries-about = 各側のすべての種類の記録
statistics-answer-times = 回答までの時間（中央値）
statistics-answer-times-about = 尋ねられた側ごとに、質問から最初の完全な回答まで
statistics-late = 遅れた通報
statistics-late-about = 双方が合意した事前通報時間による
statistics-alarms = 人を呼んだ警報
statistics-alarms-about = 各側で：実際の最緊急・緊急の項目と通話の要請
statistics-tests = 回線テスト
statistics-tests-about = 各側のノードが送ったもの
statistics-heard = 音信のあった時間数
statistics-heard-about = 自らの記録の時刻により、内容を問わず
desk-view-statistics = 統計
desk-statistics-period = 期間
desk-statistics-day = 直近の一日
desk-statistics-week = 直近の一週間
desk-statistics-month = 直近の三十日
desk-statistics-year = 直近の一年
desk-statistics-line = 回線
desk-statistics-table = 表で見る
desk-statistics-hint = 記録簿だけによる。相手側のデスクも同じものを示す。ここに評価はない。

## A printed page

sheet-heading = 回線 { $line } の記録簿からの写し
sheet-printed = 印刷：{ $party }、部署 { $office }、{ $at }
sheet-note = この紙自体は何も証明しない。記録の番号は署名された内容のハッシュである。記録簿又は相手側と照合のこと。
desk-view-print = 印刷用ページ
desk-print-second = 第二の言語
desk-print-now = 印刷
desk-map-asking = 区域を取得しています…

## Training: what the debrief of an exercise says, and the scenarios.
desk-view-training = 訓練
desk-training-deadlines = 回線の期限
desk-training-steps = 何をいつしたか
desk-training-open = 開く
training-none = 演習は行われていません
training-running = 演習は進行中です。講評はここに表示されます
training-over = 演習の講評
training-note = これはすべて演習であり、実際の回線には何も届いていません。
training-summary = 適切に行われたもの：{ $all } 件中 { $met } 件。
training-want-opened = { $within } 以内に開くこと
training-want-understood = { $within } 以内に「文意は明瞭」と受信確認すること
training-want-passed = { $within } 以内に伝達すること：{ $function }
training-want-passed-on = { $within } 以内に関係する担当部門へ伝達すること
training-want-answered = { $within } 以内に符号で回答すること
training-want-asked = { $within } 以内にこの記録について質問すること
training-counts = 正しい回答：{ $results }
training-came-met = { $took } 後に完了。
training-came-late = { $took } 後に完了：遅すぎました。
training-came-wrong = 回答：{ $result }。正しい回答ではありません。
training-came-missed = 行われませんでした。
training-due-opened = { $within } 以内に人が開くこと
training-due-answered = 受信後 { $within } 以内に回答すること：{ $at } まで
training-step = { $said } – { $who }、{ $at }、{ $after } 後
training-own-survey = 当方の無人機が境界線付近の氷縁を調査する
training-own-patrol = 当方の哨戒機が海上を飛行する
training-own-firing = 当方の海上実弾射撃が進行中
training-mistranslated = 我々は明朝、反撃する。
training-translated = 我々は明朝、「対応射撃」という名の演習を行う。
training-title-flash = 境界線を越えた無人機：読めない言語での最緊急の質問
training-lesson-flash = 外国語の文ではなく符号による文を読み、自らの計画を見ること。二分以内の「待機」は回答だが、自らの記録簿と矛盾する否定は回答ではない。
training-title-launch = 当方の哨戒機がいる場所への、遅すぎるロケット打上げの通報
training-lesson-launch = 遅い通報も通報である。まずセンサー監視席へ伝達すること。1995年、通報は送られたがレーダー要員には届かなかった。
training-title-drift = 動力を失った船が当方の射撃区域へ漂流する
training-lesson-drift = 射撃部隊が知って初めて回答に意味がある。伝達してから「はい」か「待機」で答えること。乗組員が漂流している間の「いいえ」は取り消せない。
training-title-incident = 境界線を越えた航空機：「待機」と伝え、相手が上級を呼ぶ前に答える
training-lesson-incident = 「待機」で時間を得られるのは一度だけ。その次は回答でなければ、質問は上へ上がる。
training-title-words = 誤訳のため脅しのように読める文
training-lesson-words = 即時訳は一人の第一印象にすぎない。上級がそれで動く前に、その記録についての質問で意味を尋ねること。
training-title-rumor = 当方が撃ったという噂：誰が起こしたかを言うには二人が要る
training-lesson-rumor = 報道は認定ではない。期限内に「情報なし」か「待機」で答えること。誰が起こしたかを名指す報告は、二人目の承認を待つ。
training-title-flood = 一分間に千件の最緊急の質問、その中に燃える船が一隻
training-lesson-flood = 同じものはまとめて数えられ、遭難は別に立つ。本物を先に取り、それから群に答えること。
training-title-silent = 相手が尋ね、沈黙し、別の質問とともに戻る
training-lesson-silent = 沈黙は理由を語らない。データ伝送、当直、やりとりは別々の事実である。その間の回答は接続が戻れば送られる。
training-title-distress = 燃える船が助けを求め、通常の質問が待っている
training-lesson-distress = 遭難はすべてに、一時停止にも優先する。受信確認を送り、向かえる担当部門へ伝達し、それから答えること。
## What cannot be done, and what to do next: by its key, or by the code of the error

refused-no-such = ここにはない：{ $name }
refused-still-sealed = 見出しのみ判読可。内容は封印されており、鍵は未着
refused-still-sealed-hint = 鍵は発信者から届き、与えられるのは発信者だけです
refused-not-of-list = ここにはない：{ $name }
refused-not-of-list-hint = あるもの：{ $known }
refused-no-such-officer = 担当官 { $name } はいない
refused-no-such-officer-hint = 管理者が登録します：openline officer add NAME
refused-no-such-kind = そのような種別のメッセージはない
refused-no-such-kind-hint = すべての種別：openline catalogue
refused-no-such-witness = このノードのどの規約にも証人 { $name } はない
refused-alarm-log-weeks = 警報の記録は二週間分
refused-alarm-log-weeks-hint = 先週またはその前の週を見てください
refused-not-said-of-entry = { $kind } は記録について述べるものではない
refused-not-said-of-entry-hint = 新しいメッセージとして始めてください
refused-not-amended = { $kind } は修正できない
refused-not-amended-hint = あらためて通報してください。新しい通報が前のものを示します
refused-bound-to-coarser = 下書き { $draft } は簡略版と結び付いている
refused-bound-to-coarser-hint = 破棄して、書き直してください
refused-more-than-a-notice = 一件の通報より長い
refused-more-than-a-notice-hint = 通報を一件だけ貼り付けてください。ファイル全体は openline notices が読みます
refused-nobody-says-it = 何が起こるかは、誰が述べるかによる
refused-nobody-says-it-hint = デスクでサインインしてください
refused-for-nobody = 宛先がない
refused-for-nobody-hint = 少なくとも一つの回線を選んでください
refused-form-incomplete = 書式が埋まっていない
refused-form-incomplete-hint = 印の付いた欄を埋めてください
refused-bad-cancel-time = 取消しの時刻が読めない
refused-held-never-sent = 下書き { $draft } は、保留されて送られなかったメッセージを参照している
refused-held-never-sent-hint = 破棄して、書き直してください
refused-no-catalogue-function = 目録に担当部門 { $number } はない
refused-no-catalogue-function-hint = 自らの担当部門の番号は 100 から 999 です
refused-no-short-name = { $name } は短い名前として使えない
refused-no-short-name-hint = ラテン小文字、数字、_ を使います。例：north_radar
refused-most-functions = 当事者の担当部門は最大 { $most }
refused-most-functions-hint = 一つ取り除いてください：openline function remove
refused-only-function = 当事者のただ一つの担当部門である
refused-only-function-hint = 先にほかのものを加えてください。当事者には少なくとも一つ必要です
refused-link-days = リンクの有効期間は 1 日から { $most } 日
refused-most-links = { $function } のリンクは上限に達している（{ $most }）
refused-most-links-hint = 使っていないものを取り消してください
refused-map-span = 地図に示せるのは、前の時刻から後の時刻まで、最長一年
refused-most-passed = 同時に担当部門に渡せる件数の上限に達している：{ $most }
refused-most-passed-hint = 誰も待っていない件を終わらせてください
refused-pass-incomplete = 誰に伝達し、相手側が何を知るかを示す必要がある
refused-pass-incomplete-hint = 担当部門一つと、三つの答えのうち一つを選んでください
refused-not-passed = これは { $function } に伝達されていない
refused-not-passed-hint = 先に伝達してください
refused-cannot-needs-why = できない場合は理由が必要
refused-cannot-needs-why-hint = 数語で足ります
refused-not-due = 提示先についての規則により、下書き { $draft } はまだ送れない。何も送信していない
refused-not-due-hint = それでも送るには：openline draft release { $draft } --early
refused-reason-length = 理由は 1 文字から { $most } 文字
refused-reason-length-hint = 何を直すかを書いてください
refused-nothing-rings = その名前で鳴っているものはない
refused-nothing-rings-hint = 誰かがすでに引き受けたか、回答済みです
refused-not-well-formed = プログラムの要求の形式が正しくない
refused-not-well-formed-hint = ページを読み込み直してください。繰り返す場合は報告してください
refused-suspended = { $kind } は一時停止 { $suspension } の対象である。何も送信していない
refused-suspended-hint = 下書き { $draft } として保存しました。再開されたら承認してください
refused-two-people-one-by-one = 二人の承認が要るものは一件ずつ送る
refused-own-entry = この記録は自分の側のものである
refused-own-entry-hint = 受信確認は相手側が行います
refused-nothing-to-announce = このファイルに通報できるものはない
refused-nothing-to-ask = 尋ねることがない：発射が観測されていないか、通報の一つと合っている
refused-nothing-to-ask-hint = ほかのことは自分の質問で尋ねられます
refused-no-question = この記録は質問ではない
refused-no-question-hint = 文意は明瞭であると伝えてください
refused-own-question = これは自分の側の質問である
refused-own-question-hint = 相手側が回答します
refused-text-needs-words = 文には言葉が必要
refused-say-one-thing = 一度に一つだけ
refused-say-one-thing-hint = 開封、文意明瞭、又は定型の回答の一つ
refused-receipt-without-words = 受信確認に文は付けられない
refused-receipt-without-words-hint = 文を送るか、文付きの定型回答を送ってください
refused-not-on-card = 当事者のカードにこのノードがない
refused-not-on-card-hint = 当事者の最新のカードを取り込んでください：openline party take
refused-line-not-confirmed = { $name } との回線はまだ確認されていない
refused-line-not-confirmed-hint = 相手側と 60 桁の数字を照合してから：openline line confirm
refused-node-closed = このノードはこの回線では閉じられた
refused-node-closed-hint = 当事者の別のノードが引き継ぎます：openline party node
refused-most-passkeys = 担当官のパスキーは最大 { $most }
refused-passkey-refused = パスキーを登録できなかった
refused-passkey-refused-hint = このブラウザーとこのアドレスで、もう一度試してください
refused-invitation-over = この招待は使用済みか、期限切れ
refused-invitation-over-hint = 管理者が新しく作ります：openline officer invite NAME
refused-locked = デスクはロックされている
refused-locked-hint = もう一度サインインしてください。入力した内容は残ります
refused-took-too-long = 時間がかかりすぎたか、すでに済んでいる
refused-took-too-long-hint = もう一度試してください
refused-code-length = コードは { $least } 桁から { $most } 桁の数字
refused-code-guessable = 一種類か二種類の数字だけのコードはすぐに当てられる
refused-code-guessable-hint = 三種類以上の数字を使ってください
refused-duress-code-alike = 強要用のコードは、もう一方と同じ長さで、少なくとも二桁異なる
refused-duress-code-alike-hint = 見ている者にどちらか分かってはならず、打ち間違いで警報が鳴ってもなりません
refused-sketch-gone = 保存した書きかけはもうない
refused-sketch-gone-hint = 新しいものとして保存してください
refused-most-sketches = 書きかけの保存は上限に達している：{ $most }
refused-most-sketches-hint = 誰も要らないものを破棄してください
refused-sketch-too-long = 書きかけの保存は最大 { $most } バイト
refused-sketch-too-long-hint = 内容を短くしてください
refused-no-such-sketch = その名前の書きかけはない
refused-no-such-sketch-hint = 誰かが送ったか、破棄しました
refused-statistics-days = その日数の図はない
refused-statistics-days-hint = 一日、一週間、30 日、一年から選んでください
refused-contact-minutes = 次の連絡をその時刻にすることはできない
refused-contact-minutes-hint = 今から 1 分後から一週間後まで
refused-no-article-agreed = 合意済みで未署名の条はない
refused-meeting-not-in-force = この会合は有効でない
refused-no-date-to-report = 始まっていて何も報告されていない日はこの会合にない
refused-points-not-proposed = 発信者の会談概要はこれらの項目を提案していない
refused-no-such-follow-up = 会談概要にその約束はない
refused-all-was-asked = 通常の質問はすべて済んでいる
refused-no-display-name = 表示装置にその名前は使えない
refused-no-display-name-hint = ほかにない名前を付けてください。表示装置は最大 32 台です
refused-alarm-not-heard = 警報が聞こえなかった
refused-alarm-not-heard-hint = 先に試してください。警報のない当直は当直ではありません
refused-remarks-too-long = 所見は最大 { $most } 文字
refused-log-entry-length = 当直日誌の記入は 1 文字から { $most } 文字
refused-watch-is-yours = この当直はすでにあなたのもの
refused-closing-reason = 理由は 1 文字から { $most } 文字
refused-closing-reason-hint = もう対応が要らない理由を書いてください
refused-not-closed-by-hand = その名の未了事項はないか、手動では終了できない
refused-not-closed-by-hand-hint = 期限内の回答・開封・文意明瞭は相手側に伝えること
refused-no-such-watch = 当直 { $number } はない
refused-closed-too-many = この回線ではすでに { $most } 件を終了済み
refused-incidents-wait = 報告を待つ事案が { $most } 件ある
refused-no-incident-class = 一覧に種別 { $kind } はない
refused-same-person-twice = 同じ人が二度承認した
refused-same-person-twice-hint = 別の二人目が承認しなければなりません
refused-people-missing = 承認に必要な人数：{ $needed }、現在：{ $now }
refused-people-missing-hint = 別の人が承認するまで下書きのままです
refused-keys-missing = 必要な部署の鍵の保持者：{ $needed }、署名済み：{ $now }
refused-keys-missing-hint = 署名が済むまで下書きのままです
refused-program-fault = ノードはこれを実行できなかった
refused-program-fault-hint = プログラムの不具合です。詳しくはノードのログにあります
refused-display-unknown = この表示装置は登録されていない
refused-display-unknown-hint = 管理者がアドレスを作成します：openline wall add
error-invalid-element-hint = 必要な内容：openline catalogue TYPE
error-misheard-hint = もう一度言ってもらってください。2-20-300-H のように書きます
error-invalid-hours-hint = 曜日は 1（月曜）から 7、開始は一日の 0 分から 1439 分、終了はその後 2880 分まで
error-invalid-rule-hint = 規約で使える語は docs/reference/rules.md にあります
error-stale-citation-hint = 読んでから、もう一度開始してください。通報した範囲を外れた計画に引用は要りません
error-stale-snapshot-hint = 記録簿をまとめ直します。失われたものはありません
error-unknown-head-hint = それらの記録が届いたら改めて判定します
error-body-sealed-hint = 鍵は発信者から届き、与えられるのは発信者だけです
error-bad-witness-keys-hint = 証人に鍵のファイルを求めてください：openline witness create
error-invalid-coastlines-hint = パッケージを入れ直してください。ファイルは付属しています
error-invalid-intent-hint = 形式は ASTM F3548-21：輪郭、W84 上の M 単位の高度二つ、時刻二つ
error-invalid-geojson-hint = 地物の形式は docs/reference/notices.md にあります
error-invalid-time-hint = 時刻は 2026-04-02T11:52:00Z のように書いてください
error-bad-public-key-hint = 新しい鍵で作ったカードを当事者に求めてください
error-audit-broken-hint = 誰かがディスクを変えたか、故障しかけています。何より先にフォルダーの写しを取ってください
error-no-such-place-hint = Hammerfest のような地名、または 70-39.8N 023-40.9E や 70.66, 23.68 のような座標
error-no-such-time-hint = UTC で：2026、2026-04、2026-04-02、2026-04-02T12:00:00Z
error-lock-held-hint = 動いているノードはソケットで応答します。止まっている場合は先に終了してください
error-no-such-link-hint = 当直デスクが新しく作ります
error-wrong-officer-hint = 登録されている人：openline officer list
error-not-your-role-hint = その役割を持つ人が行います
error-no-gazetteer-hint = make setup で入ります。ないと施設どうしの比較だけになります
error-wrong-passphrase-hint = もう一度入力してください。失ったパスフレーズはこの機械からは取り戻せません
error-digits-differ-hint = もう一度読んでください。それでも違えば、カードがすり替えられています。確かな手から受け取ったカードで初めからやり直してください
error-no-node-hint = 起動してください：openline serve。動いているのに応答しない場合は先に終了してください
error-not-read-yet-hint = 自動的に取り寄せます。しばらくして再度ご覧ください
error-changed-meanwhile-hint = 変更を読み、もう一度伝えてください
error-nothing-shown-hint = 規則の区域を広げるか、その外で何を示すかを決めてください
error-bad-alarm-hint = 入力するとおりにプログラムと引数を示してください。例：paplay /usr/share/sounds/alarm.oga
error-not-signed-in-hint = サインインしてください
error-sign-in-refused-hint = もう一度試してください。コードを五回間違えたら五分待ってください
error-too-many-tries-hint = 待つか、当事者の管理者に担当官を招待し直してもらってください
error-nothing-to-say-hint = そのページをもう一度見てください。その後に何か述べられたかもしれません
error-training-only-hint = 実際のノードは専用のフォルダーに作ります：openline party create
error-open-items-changed-hint = 今の一覧を見て、それに署名してください
error-not-the-watch-hint = 残された当直を見つけた人が引き受けます
error-witness-restored-hint = 見守るすべての回線の最新の書出しファイルを渡してください：openline witness catch-up DIR EXPORT...
error-unknown-zone-hint = Europe/Kyiv、Asia/Shanghai、UTC のような名前を使ってください
error-no-zones-hint = make setup で入ります
error-newer-schema-hint = このフォルダーを書いた版、またはそれより新しい版の Openline を使ってください
error-older-store-hint = 当事者と回線を作り直してください。古いフォルダーはそのままです
error-not-a-store-hint = Openline のノードのフォルダーを指定してください。何も変更していません
error-opened-to-read-hint = ノードのロックを取るか、ロックを持つノードに要求してください
error-unknown-line-hint = このノードの回線：openline line list
error-officer-exists-hint = 別の名前を選んでください
error-request-reused-hint = 新しい操作にはそれぞれ新しい要求番号を付け、同じ操作を繰り返すときだけ同じ番号を使ってください
error-store-locked-hint = ノードのパスフレーズを入力してください
error-store-full-hint = ノードのフォルダーがあるディスクを空けてから、もう一度試してください
error-store-busy-hint = 書けるのはノードのロックを持つプロセスだけです。ほかを終了するか、もう一度試してください
error-store-damaged-hint = ノードのフォルダーを正常なディスクに写して、そこで開いてください。相手は受信確認したものをまだ持っています
error-no-store-hint = Openline のノードのフォルダーを指定してください：--node DIR
error-store-closed-hint = ノードは停止中です。動いてから試してください
error-own-feed-incomplete-hint = 相手に接続して、欠けている自分の記録をノードに取得させてください
error-unmarked-text-hint = 指示、助言、警告、情報、質問、回答、要請、意図
error-not-this-desk-hint = openline serve が示すアドレスでデスクを開いてください
error-too-long-hint = 要求は最大 1 048 576 バイトです
refused-port-taken = デスクはポート { $port } で待ち受けできない
refused-no-such-session = { $name } にそのセッションはない
refused-no-such-session-hint = 自然に終わったのかもしれません
refused-officer-without-role = 担当官には少なくとも一つの役割がある
refused-officer-without-role-hint = 完全に外すには：openline officer remove
refused-no-such-passkey = { $name } にそのパスキーはない
refused-no-such-passkey-hint = パスキーの名前の一覧：openline officer list
refused-most-passkeys-hint = 一つ取り消してください：openline officer take-back NAME
error-last-administrator-hint = 先に別の担当官にその役割とパスキーを与えてください

## What the readers of published notices are unsure of, and what became of a notice: found by their English sentence

notice-verdict-text-too-long-64 = 通報が 64 kB より長い
notice-doubt-zone-named = 中国語の文に UTC とある。時刻は北京時間として読む
notice-doubt-beijing-time = UTC のない英語の文。時刻は中国語の文のもので、北京時間
notice-doubt-cut-off = 文が途中で切れている
notice-doubt-no-start-or-publication = 始まりも公表も示されていない
notice-doubt-no-start-publication = 始まりが示されていない。公表から始まる
notice-doubt-hours-without-days = 時刻はあるが、その日がない
notice-doubt-arc = この区域の一辺は弧である。示された角点を直線で結ぶ
notice-doubt-seconds-or-decimals = 一つの位置の半分が小数、半分が秒で書かれている
notice-doubt-no-hemisphere = 位置に半球の文字がない。前の位置から取る
notice-doubt-unknown-series = 既知の見出しがない。NGA の警報として読む
notice-verdict-text-too-long = { $most } kB より長い：一件の通報がこれほど長いことはない
notice-verdict-no-text = 文がない
notice-verdict-no-series = 既知の系列も座標もない
notice-verdict-reader-fault = こちらの読取りの不具合。報告してください：{ $kind }：{ $text }
notice-doubt-encoding-inferred = ファイルが UTF-8 でない。{ $encoding } として読む
notice-doubt-encoding = 一部のバイトが Unicode でない
notice-doubt-letter-for-digit = 位置の中でゼロの代わりに文字 O がある
notice-doubt-separator = 位置が通常でない区切りで書かれている
notice-doubt-sixty-minutes = 位置の分または秒が六十以上である
notice-doubt-digit-groups = 位置の数字の区切り方が幾通りにも読める
notice-doubt-short-figure = 位置の数が、通常より少ない一桁である
notice-doubt-last-night-own-end = 最後に挙げた日は最後の夜が終わる日である。通報自体の終了と合う
notice-doubt-past-cancel = 通報された時刻が、通報が自ら取り消される時刻より後である
notice-doubt-long-before-cancel = 通報されたすべてが、通報が自ら取り消される時刻より 30 日を超えて前に終わる
notice-doubt-coarser-twin = { $notice } は同じ区域を、最初と最後は同じで間の時刻が異なる形で通報している
notice-doubt-contradicts-twin = { $notice } は同じ区域を別の時刻で通報している
notice-doubt-cancelled-unknown-time = { $notice } はこの通報を取り消すが、発出時刻を示していない
notice-doubt-cancelled-before-issue = { $notice } はこの通報を取り消すが、これより古い。適用しない
notice-doubt-same-number = { $notice } は同じ番号で別のことを述べている
notice-doubt-repeated = 同じ通報が届いた回数：{ $count }
notice-doubt-after-cancel = 通報が自ら取り消された後に始まる時間帯がある
notice-doubt-cut-by-cancel = 通報が最後の時間帯の終わる前に自ら取り消される
notice-doubt-single-time-from-issue = 始まりでも終わりでもない時刻が一つだけある。区域は発出時刻から有効
notice-doubt-month-mistyped = 示された月は過ぎている。自ら取り消される時刻の月を取ると、すべてが合う
notice-doubt-times-elsewhere = 時刻は、場所を示さない前の段落のものである
notice-doubt-times-of-others = 同じ警報のほかの区域には時刻があるが、この区域にはない
notice-doubt-last-night-left-out = 毎日の予定の最後の夜を除く。警報はその前に自ら取り消される
notice-verdict-announces-nothing = 場所と時刻のあるものを通報していない
notice-verdict-told-in-words = 場所が座標でなく言葉で述べられている
notice-verdict-cancels-only = 取消しだけで、場所と時刻のあるものを通報していない
notice-verdict-reports-aids = 航路標識の状態を知らせている
notice-verdict-positions-unread = 座標を読み取れなかった
notice-doubt-self-cancel-unread = 通報が自ら取り消される時刻を読み取れなかった
notice-doubt-second-message = 同じ文に別の警報が続く。読んでいない
notice-doubt-self-crossing = 角点を示された順に結ぶと、自らと交わる輪になる。そのままとする
notice-doubt-around-a-ring = 区域から一定の距離内も含まれる。区域だけを描く
notice-doubt-corner-twice = 輪が終わる前に一つの角点に戻る。角点はそのままとする
notice-doubt-too-few-corners = 区域の境界点が三つ未満である。線または点とする
notice-doubt-coast = 境界の一部が文にない海岸に沿う。角点を直線で結ぶ
notice-doubt-shape-not-stated = 位置が幾つかあるが結び方が示されていない。それぞれを点とする
notice-doubt-ring-not-stated = 位置が幾つかあるが結び方が示されていない。区域とする
notice-doubt-hemisphere = 一つの角点が赤道または本初子午線の反対側にあり、ほかのすべてから遠い
notice-doubt-stray-position = 位置の一つを読み取れなかった
notice-doubt-no-times = 時刻が示されていない。発出時刻から、追って通知があるまで有効
notice-doubt-no-issue-time = 始まりも発出時刻も分からない
notice-doubt-times-after-areas = 時刻が幾つかの区域の後にある。すべてに当てはめる
notice-doubt-coarse-position = 文に座標がない。Q 行の円を区域の代わりとする
notice-verdict-area-only-named = 区域は名前だけで、角点が通報にない
notice-doubt-levels-field = { $field }) 欄を理解できなかった：{ $text }
notice-verdict-cancels-another = 別の通報を取り消すものである
notice-verdict-activity-ended = 活動が終了または撤回された
notice-verdict-points-to-publication = 刊行物を示すものである
notice-verdict-changes-routes = 経路の変更である。区域は通報されていない
notice-verdict-no-area-or-activity = 区域、場所、活動のいずれも通報されていない
notice-verdict-area-named-elsewhere = 区域の名前はあるが、その位置が通報にない
notice-verdict-area-without-time = 区域はあるが時刻がない
notice-doubt-reference-point = 区域のほかの、広がりのない位置を除いた
notice-doubt-exclusion-named = 名前だけの部分が除外されている。区域全体を示す
notice-doubt-part = 一件の通報の { $parts } 部のうち第 { $part } 部である
notice-doubt-end = 終わりが示されていない
notice-doubt-estimated-end = 終わりは見込みである。置き換えまたは取消しまで通報は有効
notice-doubt-times = 示された終わりが始まりより前である。終わりは定めない
notice-doubt-start = 始まりが示されていない。発出時刻を取る
notice-doubt-text-times = 文に D) 欄にない時刻がある。期間全体を示す
notice-doubt-levels-differ = 文の高度の限界が F) 欄、G) 欄と異なる
notice-doubt-no-limits = 高度の限界が示されていない
notice-doubt-buffer-drawn = 緩衝域を区域の縁の外に描く。二通りの読みの広い方
notice-doubt-buffer = 区域の周りの緩衝域が通報されているが、描いていない
notice-doubt-sun-computed-area = 日出と日没をその区域について計算し、外側に丸める
notice-doubt-schedule-hours = 時刻のない日付。一日全体を示す
notice-doubt-sun-outer-bounds = 日出と日没による時刻。外側の限界を示す
notice-doubt-schedule-outside-day = 予定の日 { $day } が B) 欄、C) 欄の外にある
notice-doubt-levels-crossed = 下限が上限より高い
notice-doubt-levels-no-reference = 限界に基準（平均海面上または地上）がない
notice-verdict-precision-uneven = 緯度と経度の精度が異なる
notice-verdict-sixty-and-more = 分または秒が 60 以上
notice-verdict-digits-no-position = 数字が緯度と経度にならない
notice-verdict-off-earth = 位置が緯度 90 度または経度 180 度を超える
notice-doubt-public-holidays-not-left-out = 祝日が除外されているが日付がない。除かずに残す
notice-doubt-public-holidays = 祝日が挙げられているが日付がない
notice-doubt-schedule-long = 最初の期間だけを示す。数：{ $count }
notice-doubt-open-schedule = 活動の時刻（{ $text }）はあるが終わりがない
notice-doubt-schedule-unread = 活動の時刻を理解できなかった：{ $text }
notice-doubt-schedule-outside = 示された始まりと終わりの間に入る期間がない
notice-doubt-schedule-time = { $text } は時刻でない
notice-doubt-arc-drawn = 弧を五度ごとの弦で描く
notice-doubt-along-line = 一辺が文にない境界または海岸に沿う。直線で描く
notice-doubt-bearings = 方位は真北からとする。文はそう述べていない
notice-doubt-arc-unread-centre = 一辺が弧だが中心を理解できなかった。直線で描く
notice-doubt-arc-unread-end = 一辺が弧だが終わりを理解できなかった。直線で描く
notice-doubt-arc-unread-circle = 一辺が弧だが位置が円にならない。直線で描く
notice-doubt-arc-direction = 弧の回る向きが示されていない。短い方を描く
notice-doubt-arc-radius = 弧の一端が示された半径の上にない
notice-doubt-sector-unread = 円の扇形だけを指す。円全体を示す
notice-doubt-corner-repeated = 別の角点を意味したかもしれない所で、同じ角点が二度続く
notice-doubt-ring-order = 角点を示された順に結ぶと、自らと交わる輪になる
notice-doubt-bad-coordinate = { $text } は位置の半分である
notice-doubt-enclosing-circle = 区域を囲む括弧内の円を除いた
notice-doubt-exclusion = 除外された区域を切り抜いていない
notice-doubt-two-points = 二つの位置では区域にならない。その間の線を示す
notice-doubt-crossing-ring = 角点の並び順では、この区域の辺が交わる
notice-doubt-corner-repeated-once = 別の角点を意味したかもしれない所で、同じ角点が二度続く。一度と数える
notice-doubt-coast-line-only = 二つの角点と海岸がこの区域を囲む。二点間の線だけを残す
notice-doubt-coast-closed-two-corners = 二つの角点と海岸がこの区域を囲む。それらと海岸線の間のすべてと、海岸線の周り 20 km を取る
notice-doubt-coast-unknown = 海岸がこの区域を閉じるが、どの海岸か分からない。海岸までの部分を除く
notice-doubt-coast-closed-side = 区域の一辺と海岸線の間のすべてと、海岸線の周り 20 km を取る
notice-doubt-two-corners = 角点が二つの輪が示されている。二点間の線だけを残す
notice-doubt-centre-only = 名前のある区域の中心だけがあり、広がりがない
notice-doubt-coast-line = 海岸がこの区域を閉じる。示された角点を直線で結ぶ
notice-doubt-time-below = 区域の下にある時刻は、分かる限りその区域のものではない
notice-doubt-time-unread-spoken = 文が述べる時刻の一つを理解できなかった
notice-doubt-bare-points = 活動が単独の点で通報されている。角点かもしれない
notice-doubt-heading-date = 見出しの日付は通報された期間の外にあり、その時刻ではない
notice-doubt-local-time-legal = 現地時刻を調整国の法定時刻として読む
notice-doubt-no-start-year = 始まりも発出時刻も示されていない。その年の初日を取る
notice-doubt-single-time-activity = 活動について時刻が一つだけである
notice-doubt-no-start-or-issue = 始まりも発出時刻も示されていない
notice-doubt-no-start-issue = 始まりが示されていない。発出から始まる
notice-verdict-record-without-text = 記録に文がない（{ $names } のいずれもない）
notice-verdict-line-no-json = { $line } 行目は JSON でない：{ $text }
notice-verdict-neither-record-nor-text = 記録でも文でもない
notice-doubt-languages-differ = この通報の各言語が異なる場所または時刻を述べている
notice-verdict-bulletin-heading = 公報の最初の通報の前にあるもの
notice-doubt-impossible-clock-time = 0000 から 2400 の外の時刻
notice-doubt-time-unread = 時刻の一部を読み取れなかった
notice-doubt-local-time = 現地時刻とあるが、どこのものか分からない
notice-doubt-two-clocks = 二つの異なる時計の時刻である。すべて最初のもので読む
notice-doubt-no-year-container = 文もその出所も年を示していない
notice-doubt-impossible-range = 日が始まる前に終わる
notice-doubt-hours-without-days-added = 日のない時刻がさらにある。毎日に加える
notice-doubt-ends-before-start = 時間帯が始まる前に終わる
notice-doubt-no-month-no-issue = 日時群に月がなく、判断できる発出時刻もない
notice-doubt-impossible-date = { $year } 年 { $month } 月に { $day } 日はない
notice-doubt-wider-hours = 活動の時刻を囲む時刻がある。それも取る
notice-doubt-from-and = FROM ある日 AND 別の日：FROM と TO として読む
notice-doubt-days-without-hours = 時刻のある日とない日がある
notice-doubt-sun-whole-day = 日出または日没が計算できない形で時間を限っている。一日全体を取る
notice-doubt-no-zone-letter = 時刻に時間帯の文字がない。UTC とする
notice-doubt-holidays = 休日が挙げられているが日付がない
notice-doubt-holidays-not-left-out = 休日が除外されているが日付がない。除かずに残す
notice-doubt-instants-daily = 完全な日時が毎日とされている。一つの時間帯とする
notice-doubt-time-malformed = 日時群の桁数が違う
notice-doubt-to-left-out = 二つの日時が並んでいる。始まりと終わりとする
notice-doubt-no-month = 日に月がない。発出時刻から取る
notice-doubt-clocks-repeated = 時刻のない予備日に、前の時刻を当てる
notice-doubt-no-issue = 始まりは発出時刻によるが、それが分からない
notice-doubt-no-end = 最後の日のない毎日の時刻。追って通知があるまで一つの時間帯とする
notice-doubt-not-cut = 時間が長すぎるか終わりがないため、除外された曜日を残す
notice-doubt-days-out-of-order = 一覧の日が順になっていない
notice-doubt-sun-computed = 日出と日没を区域の角点について計算し、外側に五分単位とする
notice-doubt-polar-night = 日の昇らない日に太陽による時刻がある。一日全体を取る
notice-doubt-impossible-time = 存在しない日付または時刻
notice-doubt-no-year = 通報もその発出時刻も年を示していない
notice-doubt-over-before-issue = 通報の発出時にすでに過ぎた時間帯がある
notice-doubt-long-over = 通報の発出の数週間前に過ぎた時間帯がある
notice-doubt-rolled-back = 時間帯の最初の日付を前の月とする。発出時刻より前である
notice-doubt-month-before = 日が後なので、時間帯の最初の日付を前の月とする
notice-doubt-year-turn = 年の変わり目で、時間帯がどちらの年とも読める
notice-doubt-too-many-days = 二年を超える毎日の予定を一つの時間帯とする
notice-verdict-position-unread = 読み取れない位置が示されている
notice-verdict-no-place = 場所が通報されていない
notice-verdict-state-of-aid = 航路標識または業務の状態
notice-verdict-list-in-force = 有効な警報の一覧
notice-verdict-activity-without-positions = 活動は通報されているが、場所が座標で示されていない
notice-doubt-no-time = 地物に時間帯がないので、常に有効とする
notice-doubt-no-reference = { $side }_m に基準がない。平均海面とする
notice-verdict-cancellation = 取消し
notice-verdict-repeats = { $notice } の繰り返し
