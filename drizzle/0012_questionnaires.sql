CREATE TABLE `questionnaire_answer_versions` (
	`questionnaire_id` text NOT NULL,
	`question` text NOT NULL,
	`seq` integer NOT NULL,
	`entry` text NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	`form` text,
	`is_aside` integer NOT NULL,
	PRIMARY KEY(`questionnaire_id`, `question`, `seq`, `is_aside`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `questionnaire_answers` (
	`questionnaire_id` text NOT NULL,
	`question` text NOT NULL,
	`entry` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	PRIMARY KEY(`questionnaire_id`, `question`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `questionnaire_files` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`section` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`stored_at` integer NOT NULL,
	`participant_id` text,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `questionnaire_files_of` ON `questionnaire_files` (`questionnaire_id`);--> statement-breakpoint
CREATE INDEX `questionnaire_files_by_content` ON `questionnaire_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `questionnaire_explanations` (
	`questionnaire_id` text NOT NULL,
	`finding` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	PRIMARY KEY(`questionnaire_id`, `finding`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `questionnaire_participants` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`address_key` text NOT NULL,
	`section` text,
	`note` text NOT NULL,
	`due_on` text,
	`invited_at` integer NOT NULL,
	`handed_back_at` integer,
	`ended_at` integer,
	`reminded_at` integer,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `participants_of_questionnaire` ON `questionnaire_participants` (`questionnaire_id`);--> statement-breakpoint
CREATE INDEX `participants_by_person` ON `questionnaire_participants` (`person_id`);--> statement-breakpoint
CREATE INDEX `participants_by_address` ON `questionnaire_participants` (`address_key`);--> statement-breakpoint
CREATE INDEX `participants_by_deadline` ON `questionnaire_participants` (`due_on`);--> statement-breakpoint
CREATE TABLE `questionnaire_presences` (
	`questionnaire_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`section` text,
	`is_typing` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `presences_of` ON `questionnaire_presences` (`questionnaire_id`,`participant_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_numbers` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`company_id` text NOT NULL,
	`consultant_id` text NOT NULL,
	`previous_id` text,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`edition` integer NOT NULL,
	`seq` integer NOT NULL,
	`due_on` text,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consultant_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaires_reference_unique` ON `questionnaires` (`reference`);--> statement-breakpoint
CREATE INDEX `questionnaires_of_company` ON `questionnaires` (`company_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `questionnaires_by_state` ON `questionnaires` (`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `questionnaires_by_change` ON `questionnaires` (`changed_at`);--> statement-breakpoint
CREATE INDEX `questionnaires_by_consultant` ON `questionnaires` (`consultant_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `questionnaire_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	`staff_id` text,
	`asks_correction` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`staff_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remarks_of_questionnaire` ON `questionnaire_remarks` (`questionnaire_id`,`at`);--> statement-breakpoint
CREATE TABLE `questionnaire_sections` (
	`questionnaire_id` text NOT NULL,
	`section` text NOT NULL,
	`mark` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`questionnaire_id`, `section`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `questionnaire_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	`staff_id` text,
	`step` text NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`staff_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questionnaire_steps_of` ON `questionnaire_steps` (`questionnaire_id`,`at`);--> statement-breakpoint
CREATE TABLE `questionnaire_submissions` (
	`questionnaire_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`participant_id` text,
	`content` text NOT NULL,
	`paper_sha256` text,
	PRIMARY KEY(`questionnaire_id`, `number`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`participant_id`) REFERENCES `questionnaire_participants`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `submissions_by_paper` ON `questionnaire_submissions` (`paper_sha256`);