"""What a node records when no answer came: how it stood at the deadline, and who can be asked next."""

import pytest

from histories import HOUR, MINUTE, NOW, A, B, History, world_of
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.dialogue import NoAnswer, Question
from openline.core.catalogue.receipts import Contact, Contacts, LineStatus, Politics, Transport
from openline.core.catalogue.talks import CallRequest, Media
from openline.core.situation.questions import AskedState
from openline.core.situation.silence import silences_of

WHY = Question(topic=Topic.LAUNCH, items=(Asked.REASON,))
CALL = CallRequest(
    call_id="1", media=Media.VOICE, level=2, topic=Topic.LAUNCH, proposed=(NOW, None, False), challenge=bytes(32)
)
LADDER = (
    Contact(level=1, office="duty"),
    Contact(level=2, office="command"),
    Contact(level=3, office="legal", topics=(Topic.CHARTER,)),
    Contact(level=4, office="ministry"),
)


def recorded(history: History, at: int) -> NoAnswer:
    situation = history.situation()
    (silence,) = silences_of(situation, list(situation.states(AskedState)), A, at)
    return silence


@pytest.mark.parametrize(("asked", "level"), [(WHY, 2), (CALL, 4)])
def test_the_next_level_of_the_other_side_s_ladder_is_offered(asked: Question | CallRequest, level: int) -> None:
    """A step that does not deal with it is passed over; without a ladder nobody is offered."""
    bare, published = History(), History()
    published.say(B, Contacts(valid_from=NOW, ladder=LADDER))
    for history in (bare, published):
        history.say(A, asked)

    assert recorded(published, NOW + 99 * HOUR).next_level == level
    assert recorded(bare, NOW + 99 * HOUR).next_level is None


def test_a_watch_is_recorded_as_it_was_stated_at_the_deadline() -> None:
    """Not as it is when the silence is written down: hours later the statement has lapsed."""
    history = History(world_of(A, B, deadlines={"question": HOUR, "question.launch": HOUR}))
    history.say(A, WHY, at=NOW)
    unknown = recorded(history, NOW + 2 * HOUR)
    for staffed in (True, False):
        status = LineStatus(transport=Transport.UP, staffed=staffed, politics=Politics.OPEN)
        history.say(B, status, at=history.clock + MINUTE)
        assert recorded(history, NOW + 99 * HOUR).staffed is staffed

    assert unknown.staffed is None
