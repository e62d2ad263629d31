CREATE TABLE `report_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`from` text NOT NULL,
	`by_id` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_replies_by_report` ON `report_replies` (`report_id`,`at`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`locale` text NOT NULL,
	`draft` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_lead_id_unique` ON `reports` (`lead_id`);--> statement-breakpoint
CREATE TABLE `sent_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by_id` text,
	`message_id` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sent_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sent_reports_in_order` ON `sent_reports` (`report_id`,`number`);--> statement-breakpoint
CREATE TABLE `enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`lead_id` text NOT NULL,
	`seats` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_lead_id_unique` ON `enrolments` (`lead_id`);--> statement-breakpoint
CREATE INDEX `enrolments_by_course` ON `enrolments` (`course`,`created_at`);--> statement-breakpoint
CREATE TABLE `lead_events` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`event` text NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lead_events_by_lead` ON `lead_events` (`lead_id`,`at`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_log_by_subject` ON `audit_log` (`subject_kind`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_by_person` ON `audit_log` (`person_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_log_by_time` ON `audit_log` (`at`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`note_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`note_id`, `person_id`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mentions_by_person` ON `mentions` (`person_id`,`seen_at`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`changed_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notes_by_record` ON `notes` (`record_kind`,`record_id`,`at`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_views_by_person` ON `saved_views` (`person_id`,`list`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`record_kind` text,
	`record_id` text,
	`title` text NOT NULL,
	`assignee_id` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_on` text,
	`remind_at` integer,
	`reminded_at` integer,
	`done_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`assignee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tasks_by_assignee` ON `tasks` (`assignee_id`,`done_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_by_record` ON `tasks` (`record_kind`,`record_id`);--> statement-breakpoint
CREATE INDEX `tasks_by_reminder` ON `tasks` (`remind_at`);--> statement-breakpoint
CREATE TABLE `watchers` (
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`is_editing` integer NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`record_kind`, `record_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`substitute_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`substitute_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_by_person` ON `absences` (`person_id`,`ends_on`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text,
	`tax_id` text,
	`country` text NOT NULL,
	`region` text,
	`subscribers` integer,
	`consultant_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`consultant_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `companies_by_key` ON `companies` (`name_key`);--> statement-breakpoint
CREATE INDEX `companies_by_tax_id` ON `companies` (`tax_id`);--> statement-breakpoint
CREATE INDEX `companies_by_name` ON `companies` (`name`);--> statement-breakpoint
CREATE INDEX `companies_by_change` ON `companies` (`changed_at`);--> statement-breakpoint
CREATE INDEX `companies_by_consultant` ON `companies` (`consultant_id`);--> statement-breakpoint
CREATE TABLE `destructions` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`subject_key` text NOT NULL,
	`content` text NOT NULL,
	`kept_until` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `destructions_reference_unique` ON `destructions` (`reference`);--> statement-breakpoint
CREATE INDEX `destructions_by_time` ON `destructions` (`at`);--> statement-breakpoint
CREATE INDEX `destructions_by_expiry` ON `destructions` (`kept_until`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`address_key` text NOT NULL,
	`phone` text,
	`company_id` text,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_address_unique` ON `people` (`address`);--> statement-breakpoint
CREATE INDEX `people_by_key` ON `people` (`address_key`);--> statement-breakpoint
CREATE INDEX `people_by_company` ON `people` (`company_id`);--> statement-breakpoint
CREATE INDEX `people_by_role` ON `people` (`role`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_by_person` ON `recovery_codes` (`person_id`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`person_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`second_factor_at` integer,
	`user_agent` text NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id_unique` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`code_hash` text NOT NULL,
	`tries_left` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_expiry` ON `sign_ins` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sign_ins_by_person` ON `sign_ins` (`person_id`);--> statement-breakpoint
ALTER TABLE `lead_messages` ADD `by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `leads` ADD `company_id` text REFERENCES companies(id);--> statement-breakpoint
ALTER TABLE `leads` ADD `person_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `leads` ADD `assignee_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `leads` ADD `answer_by` integer;--> statement-breakpoint
ALTER TABLE `leads` ADD `lost_because` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `leads_of_company` ON `leads` (`company_id`);--> statement-breakpoint
CREATE INDEX `leads_of_person` ON `leads` (`person_id`);--> statement-breakpoint
CREATE INDEX `leads_by_assignee` ON `leads` (`assignee_id`,`state`);--> statement-breakpoint
CREATE INDEX `leads_by_deadline` ON `leads` (`answer_by`);