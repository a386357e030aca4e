"""The trained span model: where people would mark a skill in a text, known to a list or not.

Docs go in with what the lexicon found in them; `reading` makes the encoder's input, `encoder` runs it, `decoding` turns
its scores into spans, `naming` gives the spans names, and `source` is the skill source that the plugin registers.
"""
