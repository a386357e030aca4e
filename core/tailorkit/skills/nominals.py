"""Nouns that name a practice, with the verbs that say the same: "risk management" is also "manage risk"."""

from __future__ import annotations

__all__ = ["NOMINALS"]

NOMINALS: dict[str, tuple[str, ...]] = {
    head: tuple(verbs)
    for head, *verbs in (
        entry.split()
        for entry in """
    acquisition acquire; adjudication adjudicate; administration administer; alignment align; allocation allocate;
    alteration alter; analysis analyze analyse; appraisal appraise; approval approve; archiving archive; arrangement
    arrange; arranging arrange; assembly assemble; assessment assess; assignment assign; audit audit; auditing
    audit; automation automate; baking bake; billing bill; booking book; briefing brief; building build establish
    develop; butchery butcher; calculation calculate; calibration calibrate; capture capture; characterization
    characterize characterise; chasing chase; checking check; chopping chop; classification classify; cleaning
    clean; coaching coach; coding code; collection collect; commissioning commission; compilation compile;
    completion complete; composition compose; configuration configure; conservation conserve; consolidation
    consolidate; construction construct; consultation consult; control control; cooking cook; coordination
    coordinate; counseling counsel; counselling counsel; counting count; creation create; curation curate; cutting
    cut; debugging debug; decommissioning decommission; decomposition decompose; decontamination decontaminate;
    decoration decorate; delegation delegate; delivery deliver; demonstration demonstrate; deployment deploy launch;
    design design; despatch despatch; detection detect; development develop; diagnosis diagnose; digitization
    digitize digitise; dispatch dispatch; dispensing dispense; disposal dispose; distribution distribute;
    documentation document; drafting draft; dressing dress; driving drive; editing edit; education educate;
    enforcement enforce; engagement engage; entry enter; escalation escalate; estimating estimate; estimation
    estimate; evaluation evaluate; execution execute; extraction extract; fabrication fabricate; facilitation
    facilitate; feeding feed; filing file; filling fill; finishing finish; fitting fit; fixing fix; forecasting
    forecast; formulation formulate; fumigation fumigate; gathering gather collect; generation generate; governance
    govern; grading grade; grinding grind; grooming groom; guidance guide; handling handle; hanging hang; hardening
    harden; harvesting harvest; hiring hire; hosting host; identification identify; implementation implement;
    improvement improve; induction induct; inspection inspect; installation install; integration integrate;
    interpretation interpret; interviewing interview; investigation investigate; invigilation invigilate; invoicing
    invoice; irrigation irrigate; isolation isolate; issuing issue; keeping keep; labelling label; laundering
    launder; laying lay; leadership lead; loading load; logging log; lubrication lubricate; machining machine;
    maintenance maintain; making make; management manage; manipulation manipulate; mapping map; marking mark;
    matching match; measurement measure; migration migrate; mitigation mitigate; mixing mix; mobilization mobilize
    mobilise; modeling model; modelling model; moderation moderate; modification modify; monitoring monitor; mowing
    mow; negotiation negotiate; observation observe; onboarding onboard; operation operate; optimization optimize
    optimise; ordering order; organization organize organise; packing pack; painting paint; payment pay; picking
    pick; planning plan; plating plate; plotting plot; polishing polish; posting post; pouring pour; preparation
    prepare; prevention prevent; prioritization prioritize prioritise; processing process; procurement procure;
    production produce; promotion promote; prototyping prototype; pruning prune; publishing publish; pulling pull;
    purchasing purchase; purification purify; quantification quantify; quoting quote; raising raise; reading read;
    recall recall; recognition recognize recognise; reconciliation reconcile; recording record; recovery recover;
    recruitment recruit; reduction reduce cut; refactoring refactor; referral refer; registration register;
    reinstatement reinstate; release release; relocation relocate; remediation remediate; removal remove; renewal
    renew; renovation renovate; repair repair; replacement replace; replenishment replenish; reporting report;
    rescue rescue; research research; resolution resolve; restocking restock; restoration restore; retention retain;
    retouching retouch; retrieval retrieve; review review; rostering roster; rotation rotate; sampling sample;
    sanding sand; scheduling schedule; screening screen; search search; segmentation segment; selection select;
    selling sell; servicing service; serving serve; setting set; settlement settle; sewing sew; sharpening sharpen;
    shelving shelve; shipping ship; simulation simulate; soldering solder; solving solve; sorting sort; sourcing
    source; splicing splice; stacking stack; sterilization sterilize sterilise; stitching stitch; stocking stock;
    storage store; submission submit; summarization summarize summarise; supervision supervise; supply supply;
    surveying survey; tagging tag; taking take; tasting taste; teaching teach; termination terminate; testing test;
    tiling tile; titration titrate; tracking track; training train; transcription transcribe; translation translate;
    transport transport; transportation transport; triage triage; troubleshooting troubleshoot; tuning tune;
    unloading unload; updating update; upselling upsell; utilization utilize utilise; validation validate;
    verification verify; visualization visualize visualise; washing wash; watering water; weighing weigh; welding
    weld; wiring wire; wrapping wrap; writing write
""".replace("\n", " ").split(";")
    )
}
"""Head noun of a practice → the verbs with which a phrase that says the same begins."""
