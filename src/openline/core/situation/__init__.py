"""The situation: the record folded at a moment. Equal sets of entries give it equally, in any order of arrival."""
