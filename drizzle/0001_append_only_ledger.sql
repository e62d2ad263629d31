CREATE TRIGGER `consents_never_change` BEFORE UPDATE ON `consents` BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `consents_never_go` BEFORE DELETE ON `consents` BEGIN SELECT RAISE(ABORT, 'the consent ledger is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `consent_details_never_change` BEFORE UPDATE ON `consent_details` BEGIN SELECT RAISE(ABORT, 'evidence is destroyed, never changed'); END;
