"""What job boards call the parts of a posting in their data; keys in lower case, without anything but letters."""

from __future__ import annotations

__all__ = [
    "APART",
    "COMPANY",
    "EMPLOYMENT",
    "GRADES",
    "GROUPS",
    "HEADINGS",
    "JOB_WORDS",
    "LOCATION",
    "NAME_WORDS",
    "PLAIN",
    "SECTIONS",
    "TOLD",
]

NAME_WORDS = ("title", "name", "text", "position")
"""Last words of a key under which the job's title stands, the surest first …"""
JOB_WORDS = frozenset("display external job opening position post posting requisition role vacancy".split())
"""… and the only words that may stand before them."""
HEADINGS = ("title", "heading", "header", "headline", "label", "text", "name")
"""What stands above a part of the description."""
SECTIONS = frozenset(
    "benefits duties education experience perks qualifications requirements responsibilities skills".split()
)
"""Words of a key that are the heading of what stands under it, where it has none of its own."""
GRADES = frozenset("basic desirable desired essential mandatory minimum optional preferred required".split())
"""Words of a key that are half a heading; the other half is the key above ("qualifications": {"minimum": …})."""
COMPANY = ("hiringorganization", "companyname", "company", "organization", "organisation", "employer", "employername")
LOCATION = ("location", "locationname", "joblocation", "locationstext", "primarylocation", "locations")
EMPLOYMENT = ("employmenttype", "commitment", "timetype", "typeofemployment", "employmentstatuslabel", "jobtype")
GROUPS = ("categories", "details", "attributes", "properties")
"""Objects inside a posting that hold such facts."""
TOLD = ("fulllocation", "name", "label", "text", "value", "displayname", "city")
"""Where an object that stands for a fact has its words."""
APART = frozenset(
    "related similar recommended recommendations suggested suggestions cookie cookies consent privacy gdpr translation "
    "translations i18n locale locales messages theme themes style styles css script scripts template templates "
    "confirmation form forms question questions survey surveys demographic eeoc policy seo meta metadata analytics "
    "tracking menu navigation nav footer social".split()
)
"""Words of a key that say: this is no part of the description itself."""
PLAIN = frozenset(("plain", "plaintext"))
"""Words of a key that say: this is the same text as its neighbour's, without the markup."""
