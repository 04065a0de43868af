"""One example of every element, from what really happened or was really said, in the form this line would give it."""
