"""What job boards call the parts of a posting in their data: keys in lower case, without anything but letters."""

from __future__ import annotations

__all__ = ["APART", "COMPANY", "EMPLOYMENT", "GROUPS", "HEADINGS", "LOCATION", "NAMES", "PLAIN", "TOLD"]

NAMES = (
    "title",
    "jobtitle",
    "postingtitle",
    "positiontitle",
    "requisitiontitle",
    "displayjobtitle",
    "jobname",
    "name",
    "text",
    "position",
)
"""The job's title, the surest key first."""
HEADINGS = ("title", "heading", "header", "headline", "label", "text", "name")
"""What stands above a part of the description."""
COMPANY = ("hiringorganization", "companyname", "company", "organization", "organisation", "employer", "employername")
LOCATION = ("location", "locationname", "joblocation", "locationstext", "primarylocation")
EMPLOYMENT = ("employmenttype", "commitment", "timetype", "typeofemployment", "jobtype")
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
