"""The model card: what the shipped model is, what it learned from, how well it does, and what it is not for."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["model_card"]

CARD = """\
# The span model of tailorkit

Marks in English job postings what readers would mark as a skill (SKILL: what one does or is like, often a clause;
KNOWLEDGE: what one knows), and gives texts a vector of their meaning. It runs on the processor with onnxruntime,
8-bit integers, {megabytes:.1f} MB, and was written by `python -m tailorkit_skills.train`.

## What it is made of

- Encoder: all-MiniLM-L6-v2 (sentence-transformers; Apache-2.0), six layers, 384 wide, fine-tuned.
- Above it one linear layer over each word's first piece, the word's shape, and what tailorkit's lexicon found there;
  for each label three tags (outside, beginning, inside) a word, and a conditional random field over them.
- Teacher: {teacher}.

## What it learned from

| set | used | licence |
|---|---|---|
| SkillSpan, training split (Zhang, Jensen, Sonniks, Plank: SkillSpan: Hard and Soft Skill Extraction from English Job \
Postings, NAACL 2022) | {main} windows with their labels | MIT; the paper CC BY 4.0 |
| Green, training split (Green, Maynard, Lin: Development of a Benchmark Corpus to Support Entity Recognition in Job \
Descriptions, LREC 2022) | {other} windows, as texts for the teacher, without its labels | CC BY 4.0 |

No text of either is in the model's files. The weights are under tailorkit's own licence, with this attribution.

## How well it does

SkillSpan's development split, which it did not learn from: strict span F1 (both borders and the label right), in per
cent, and relaxed F1 (one shared word, whatever the label).

| | SKILL | KNOWLEDGE | together | relaxed |
|---|---|---|---|---|
{rows}

Rank correlation of the cosines between vectors of pairs of its sentences with those of the encoder as it came:
{kept:.3f}.

## Limits

- English only. In other languages it marks little, and wrongly; the lexicon still works there.
- It learned from postings of the tech sector and of mixed trades of some years ago, without their punctuation in part;
  it knows offices better than workshops. Borders of clauses are often a word off: people disagree on them too.
- It was made to read postings. It must not be used to judge people; tailorkit's verdicts rest on quoted evidence.
- Seeds are fixed, but other processors and numbers of threads give slightly other weights.
"""


def model_card(
    scores: Mapping[str, Mapping[str, float]], sizes: tuple[int, int], teacher: str, kept: float, megabytes: float
) -> str:
    """The card as Markdown; `scores` are rows by name, `sizes` the numbers of windows of the two training sets."""
    rows = "\n".join(
        f"| {name} | {s['SKILL']} | {s['KNOWLEDGE']} | {s['together']} | {s['relaxed']} |" for name, s in scores.items()
    )
    return CARD.format(rows=rows, main=sizes[0], other=sizes[1], teacher=teacher, kept=kept, megabytes=megabytes)
