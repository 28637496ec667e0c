// One index for each property that orders or filters answers and for each lookup, as graph-model/ lists them. Keys have their
// constraint.
CREATE INDEX agreement_valid_from IF NOT EXISTS
FOR (n:Agreement) ON (n.validFrom);
CREATE INDEX agreement_kind IF NOT EXISTS
FOR (n:Agreement) ON (n.kind);
CREATE INDEX case_opened_on IF NOT EXISTS
FOR (n:Case) ON (n.openedOn);
CREATE INDEX case_status IF NOT EXISTS
FOR (n:Case) ON (n.status);
CREATE INDEX decision_decided_on IF NOT EXISTS
FOR (n:Decision) ON (n.decidedOn);
CREATE INDEX decision_outcome IF NOT EXISTS
FOR (n:Decision) ON (n.outcome);
CREATE INDEX district_name_sr_latn IF NOT EXISTS
FOR (n:District) ON (n.nameSrLatn);
CREATE TEXT INDEX district_search_text IF NOT EXISTS
FOR (n:District) ON (n.searchText);
CREATE INDEX duty_from_kind IF NOT EXISTS
FOR (n:Duty) ON (n.fromKind);
CREATE INDEX duty_to_kind IF NOT EXISTS
FOR (n:Duty) ON (n.toKind);
CREATE INDEX duty_priority IF NOT EXISTS
FOR (n:Duty) ON (n.priority);
CREATE INDEX import_started_at IF NOT EXISTS
FOR (n:Import) ON (n.startedAt);
CREATE INDEX import_status IF NOT EXISTS
FOR (n:Import) ON (n.status);
CREATE INDEX indicator_kind IF NOT EXISTS
FOR (n:Indicator) ON (n.kind);
CREATE INDEX indicator_urgency IF NOT EXISTS
FOR (n:Indicator) ON (n.urgency);
CREATE INDEX institution_name IF NOT EXISTS
FOR (n:Institution) ON (n.name);
CREATE INDEX institution_kind IF NOT EXISTS
FOR (n:Institution) ON (n.kind);
CREATE INDEX institution_school_level IF NOT EXISTS
FOR (n:Institution) ON (n.schoolLevel);
CREATE TEXT INDEX institution_search_text IF NOT EXISTS
FOR (n:Institution) ON (n.searchText);
CREATE INDEX linked_entity_kind IF NOT EXISTS
FOR (n:LinkedEntity) ON (n.kind);
CREATE INDEX material_kind IF NOT EXISTS
FOR (n:Material) ON (n.kind);
CREATE INDEX measure_started_on IF NOT EXISTS
FOR (n:Measure) ON (n.startedOn);
CREATE INDEX measure_kind IF NOT EXISTS
FOR (n:Measure) ON (n.kind);
CREATE INDEX meeting_held_on IF NOT EXISTS
FOR (n:Meeting) ON (n.heldOn);
CREATE INDEX municipality_name_sr_latn IF NOT EXISTS
FOR (n:Municipality) ON (n.nameSrLatn);
CREATE TEXT INDEX municipality_search_text IF NOT EXISTS
FOR (n:Municipality) ON (n.searchText);
CREATE INDEX observation_observed_on IF NOT EXISTS
FOR (n:Observation) ON (n.observedOn);
CREATE INDEX published_figure_reference_year IF NOT EXISTS
FOR (n:PublishedFigure) ON (n.referenceYear);
CREATE INDEX published_figure_source_kind IF NOT EXISTS
FOR (n:PublishedFigure) ON (n.sourceKind);
CREATE INDEX published_figure_measure IF NOT EXISTS
FOR (n:PublishedFigure) ON (n.measure);
CREATE INDEX published_figure_category IF NOT EXISTS
FOR (n:PublishedFigure) ON (n.category);
CREATE INDEX referral_sent_at IF NOT EXISTS
FOR (n:Referral) ON (n.sentAt);
CREATE INDEX referral_priority IF NOT EXISTS
FOR (n:Referral) ON (n.priority);
CREATE INDEX referral_response IF NOT EXISTS
FOR (n:Referral) ON (n.response);
CREATE INDEX revision_table_fact_key IF NOT EXISTS
FOR (n:Revision) ON (n.table, n.factKey);
CREATE INDEX revision_superseded_at IF NOT EXISTS
FOR (n:Revision) ON (n.supersededAt);
CREATE INDEX student_birth_year IF NOT EXISTS
FOR (n:Student) ON (n.birthYear);
CREATE INDEX student_sex IF NOT EXISTS
FOR (n:Student) ON (n.sex);
CREATE INDEX training_held_from IF NOT EXISTS
FOR (n:Training) ON (n.heldFrom);
CREATE INDEX training_kind IF NOT EXISTS
FOR (n:Training) ON (n.kind);
