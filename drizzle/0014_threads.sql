CREATE TABLE `entitlements` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`person_ids` text,
	`created_at` integer NOT NULL,
	`by_id` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entitlements_of_company` ON `entitlements` (`company_id`);--> statement-breakpoint
CREATE INDEX `entitlements_by_end` ON `entitlements` (`ends_on`);--> statement-breakpoint
CREATE TABLE `saved_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`locale` text NOT NULL,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL,
	`by_id` text,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread_drafts` (
	`thread_id` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `person_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `thread_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`event` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `thread_events_of` ON `thread_events` (`thread_id`,`seq`);--> statement-breakpoint
CREATE TABLE `thread_files` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`message_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`stored_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`message_id`) REFERENCES `thread_messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_files_of` ON `thread_files` (`thread_id`);--> statement-breakpoint
CREATE INDEX `thread_files_of_message` ON `thread_files` (`message_id`);--> statement-breakpoint
CREATE INDEX `thread_files_by_content` ON `thread_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `thread_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`standing` text NOT NULL,
	`reason` text,
	`way` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`body` text NOT NULL,
	`html` text,
	`incoming_id` text,
	`message_id` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `thread_messages_of` ON `thread_messages` (`thread_id`,`at`);--> statement-breakpoint
CREATE INDEX `thread_messages_by_message_id` ON `thread_messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `thread_messages_by_incoming` ON `thread_messages` (`incoming_id`);--> statement-breakpoint
CREATE INDEX `thread_messages_by_person` ON `thread_messages` (`person_id`);--> statement-breakpoint
CREATE INDEX `thread_messages_by_standing` ON `thread_messages` (`standing`,`at`);--> statement-breakpoint
CREATE TABLE `thread_numbers` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `thread_ways` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`person_id` text NOT NULL,
	`direction` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_ways_of` ON `thread_ways` (`thread_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`locale` text NOT NULL,
	`client_id` text,
	`company_id` text,
	`right` text,
	`topic` text,
	`assignee_id` text,
	`owner_id` text,
	`due_at` integer,
	`snoozed_until` integer,
	`merged_into_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`closed_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`assignee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_number_unique` ON `threads` (`number`);--> statement-breakpoint
CREATE INDEX `threads_by_state` ON `threads` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `threads_by_change` ON `threads` (`changed_at`);--> statement-breakpoint
CREATE INDEX `threads_by_assignee` ON `threads` (`assignee_id`,`state`);--> statement-breakpoint
CREATE INDEX `threads_of_company` ON `threads` (`company_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `threads_of_client` ON `threads` (`client_id`,`changed_at`);--> statement-breakpoint
CREATE INDEX `threads_by_waking` ON `threads` (`snoozed_until`);