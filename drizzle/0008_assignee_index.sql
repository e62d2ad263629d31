DROP INDEX `leads_by_assignee`;--> statement-breakpoint
CREATE INDEX `leads_by_assignee` ON `leads` (`assignee_id`,`state`,`created_at`);