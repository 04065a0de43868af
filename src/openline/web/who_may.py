"""Who may ask for what: each call of the desk with those whom it lets in. What does not stand here is not served.

The node itself decides, by the role that a verb takes (`core/rules/roles`); here stands what that comes to for each
call, for people and in the API's description. A test holds one against the other with every role.
"""

from typing import Final

ANYBODY: Final = "anybody"
"""Whoever reaches the port: what stands before the door, and the door."""
SIGNED_IN: Final = "signed in"
"""Every officer with an open session, whatever the roles."""
FUNCTION: Final = "function"
"""The browser of a function that has opened its link."""

TOKEN: Final = "display"
"""The browser of a display on a wall, by the token that was made for it."""

WHO_MAY: Final[dict[str, tuple[str, ...]]] = {
    "POST /api/enrolment/begin": (ANYBODY,),
    "POST /api/enrolment/finish": (ANYBODY,),
    "POST /api/sign-in/begin": (ANYBODY,),
    "POST /api/sign-in/passkey": (ANYBODY,),
    "POST /api/sign-in/generator": (ANYBODY,),
    "POST /api/sign-out": (ANYBODY,),
    "GET /api/session": (SIGNED_IN,),
    "GET /api/audit": ("administer",),
    "GET /api/officers": ("administer",),
    "POST /api/officers/{officer}/take-back": ("administer",),
    "POST /api/officers/{officer}/end": ("administer",),
    "POST /api/officers/{officer}/roles": ("administer",),
    "POST /api/officers/{officer}/remove": ("administer",),
    "GET /api/words": (ANYBODY,),
    "GET /api/lines": ("read",),
    "GET /api/queue": ("read",),
    "GET /api/entries/{entry}": ("read",),
    "POST /api/entries/{entry}/receipt": ("read",),
    "POST /api/entries/{entry}/answer": ("release",),
    "POST /api/entries/{entry}/decline": ("draft", "release"),
    "POST /api/entries/{entry}/plan-reply": ("draft", "release"),
    "POST /api/entries/{entry}/pass": ("read",),
    "GET /api/drafts/{draft}": ("read",),
    "POST /api/drafts/{draft}/release": ("release",),
    "POST /api/drafts/{draft}/send-back": ("release",),
    "POST /api/drafts/{draft}/discard": ("draft",),
    "POST /api/take": ("read",),
    "GET /api/alarms": ("read",),
    "POST /api/wall/open": (TOKEN,),
    "GET /api/wall": ("read", TOKEN),
    "GET /api/functions": ("read",),
    "POST /api/entries/{entry}/pass-to": ("read",),
    "POST /api/entries/{entry}/by-hand": ("read",),
    "POST /api/entries/{entry}/end": ("read",),
    "POST /api/functions/{function}/link": ("release",),
    "POST /api/functions/{function}/unlink": ("release",),
    "POST /api/f/open": (FUNCTION,),
    "GET /api/f/page": (FUNCTION,),
    "POST /api/f/receipt": (FUNCTION,),
    "GET /api/subjects": ("read",),
    "GET /api/subjects/{subject}": ("read",),
    "POST /api/acts/{act}": ("draft", "release"),
    "GET /api/areas": ("read",),
    "GET /api/map/of": ("read",),
    "POST /api/map/outline": ("read",),
    "GET /api/map/positions": ("read",),
    "GET /api/types": ("read",),
    "GET /api/types/{kind}": ("read",),
    "GET /api/entries/{entry}/offers": ("read",),
    "GET /api/compose/entries": ("read",),
    "GET /api/compose/begin": ("read",),
    "POST /api/compose/look": ("read",),
    "POST /api/compose/ways": ("read",),
    "POST /api/compose/read": ("read",),
    "POST /api/compose/send": ("draft", "release"),
    "GET /api/sketches": ("read",),
    "POST /api/sketches": ("draft",),
    "GET /api/sketches/{sketch}": ("read",),
    "POST /api/sketches/{sketch}/drop": ("draft",),
    "GET /api/find": ("read",),
    "GET /api/watch": ("read",),
    "GET /api/changes": ("read",),
    "POST /api/open/close": ("draft",),
    "POST /api/watch/take": ("read",),
    "POST /api/watch/hand-over": ("read",),
    "GET /api/log": ("read",),
    "GET /api/log/watches": ("read",),
    "POST /api/log": ("read",),
    "GET /api/statistics": ("read",),
    "GET /api/print/{entry}": ("read",),
    "GET /api/training": ("read",),
    "GET /api/openapi.json": (ANYBODY,),
    "GET /api/events": (SIGNED_IN,),
    "GET /api/wall/events": (SIGNED_IN, TOKEN),
    "GET /api/f/events": (FUNCTION,),
    "GET /": (ANYBODY,),
    "GET /wall": (ANYBODY,),
    "GET /f": (ANYBODY,),
    "GET /desk.js": (ANYBODY,),
    "GET /desk.css": (ANYBODY,),
    "GET /function.js": (ANYBODY,),
    "GET /function.css": (ANYBODY,),
    "GET /icon.svg": (ANYBODY,),
    "GET /alarm.svg": (ANYBODY,),
    "GET /coastlines": (ANYBODY,),
}
"""By method and path. Of several roles each is enough."""
