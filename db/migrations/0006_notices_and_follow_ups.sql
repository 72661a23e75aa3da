-- Lists that are asked for often and hold little, found without walking through every zaak: in which an ingebrekestelling
-- came in (each view of the worklist), and what was filed about another zaak.

CREATE INDEX zaak_events_in_default ON zaak_events (zaak_id) WHERE type = 'ingebrekestelling';
CREATE INDEX zaken_in_default ON zaken (id) WHERE kind = 'dwangsom';
CREATE INDEX zaken_about ON zaken (about_zaak_id) WHERE about_zaak_id IS NOT NULL;
