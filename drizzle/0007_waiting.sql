CREATE INDEX `leads_waiting` ON `leads` (`assignee_id`,`answer_by`,`state`);--> statement-breakpoint
CREATE INDEX `leads_by_domain` ON `leads` (substr(`address`, instr(`address`, '@') + 1));--> statement-breakpoint
CREATE INDEX `same_company_by_other` ON `same_company_suggestions` (`other_id`);
