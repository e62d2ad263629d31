CREATE TRIGGER `consents_never_change` BEFORE UPDATE ON `consents` BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `consents_never_go` BEFORE DELETE ON `consents` BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `consent_details_never_change` BEFORE UPDATE ON `consent_details` BEGIN SELECT RAISE(ABORT, 'evidence is destroyed, never changed'); END;
--> statement-breakpoint
-- `insert or replace` would rewrite a row without any update or delete.
CREATE TRIGGER `consents_only_grow` BEFORE INSERT ON `consents` WHEN NEW.`seq` <= (SELECT max(`seq`) FROM `consents`) BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `documents_never_change` BEFORE UPDATE ON `documents` BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;
--> statement-breakpoint
CREATE TRIGGER `documents_never_go` BEFORE DELETE ON `documents` BEGIN SELECT RAISE(ABORT, 'what was published stays'); END;
--> statement-breakpoint
-- Every start publishes again; whatever the statement says of conflicts, the first row stays.
CREATE TRIGGER `documents_stay` BEFORE INSERT ON `documents` WHEN EXISTS (SELECT 1 FROM `documents` WHERE `kind` = NEW.`kind` AND `locale` = NEW.`locale` AND `sha256` = NEW.`sha256`) BEGIN SELECT RAISE(IGNORE); END;
