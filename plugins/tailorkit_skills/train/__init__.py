"""Training of the span model: `python -m tailorkit_skills.train --data DIR`. Needs the extra `train`.

`data` reads annotated sentences, `network` is what is trained, `fit` trains it, `scoring` measures it, `export` writes
what is shipped, and `card` says what it is.
"""
