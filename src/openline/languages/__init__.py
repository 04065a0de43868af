"""Every sentence, code and screen word, a file a language (Project Fluent). Data, loaded by node/phrases.py."""
