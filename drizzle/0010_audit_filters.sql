CREATE INDEX `audit_log_by_action` ON `audit_log` (`action`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_by_person_and_action` ON `audit_log` (`person_id`,`action`,`seq`);