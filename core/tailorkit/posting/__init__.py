"""Document → Posting: sections, requirements, header facts and the skills a posting asks for."""

from .contract import posting_json
from .understand import understand_posting

__all__ = ["posting_json", "understand_posting"]
