-- A scanner that is set later looks at what came before it too, after what comes now.
CREATE INDEX attachments_to_scan_later ON attachments (id) WHERE scan = 'unscanned' AND erased_at IS NULL;
