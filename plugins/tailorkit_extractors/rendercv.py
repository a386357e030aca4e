"""Reads RenderCV and YAMLResume files, and JSON Resume written as YAML: https://rendercv.com, https://yamlresume.dev."""

from __future__ import annotations

from tailorkit.errors import InputError
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_yaml
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Source

__all__ = ["RenderCvExtractor"]

_GIVE = "give a RenderCV (cv: …), YAMLResume (content: …) or JSON Resume file (basics: …)"


class RenderCvExtractor(Extractor):
    """YAML files that hold a résumé."""

    name = "rendercv"
    summary = "RenderCV, YAMLResume and JSON Resume in YAML"
    suffixes = (".yaml", ".yml")

    def score(self, source: Source) -> float:
        return 0.9 if is_yaml(source) and not looks_binary(source.data) else 0.0

    def extract(self, source: Source) -> Document:
        from .json_resume import make_document, sections_in
        from .json_resume_shape import Given
        from .rendercv_sections import from_rendercv
        from .yaml_parsing import parse_yaml
        from .yamlresume import from_yamlresume

        text, warnings = decode(source.name, source.data)
        value, doubts = parse_yaml(source.name, text)
        if not isinstance(value, dict):
            raise InputError(source.name, "the YAML is no mapping, so it is no résumé", _GIVE)
        cv = value.get("cv")
        if isinstance(cv, dict):
            given = from_rendercv(cv)
        elif cv is not None:
            raise InputError(source.name, "cv: a mapping was expected", _GIVE)
        elif isinstance(content := value.get("content"), dict) and sections_in(content):
            given = from_yamlresume(content)
        elif sections_in(value):
            given = Given(value)
        else:
            raise InputError(source.name, "this YAML is no résumé: it has no cv and no basics", _GIVE)
        return make_document(source, self.name, given, (*warnings, *doubts))
