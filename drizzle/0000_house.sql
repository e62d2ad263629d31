CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`reader_id` text NOT NULL,
	`address` text NOT NULL,
	`requested_at` integer NOT NULL,
	FOREIGN KEY (`reader_id`) REFERENCES `readers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `address_changes_by_reader` ON `address_changes` (`reader_id`);--> statement-breakpoint
CREATE INDEX `address_changes_by_age` ON `address_changes` (`requested_at`);--> statement-breakpoint
CREATE TABLE `readers` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`address_key` text NOT NULL,
	`acts` text NOT NULL,
	`name` text,
	`topics` text NOT NULL,
	`frequency` text NOT NULL,
	`locale` text NOT NULL,
	`paused_until` text,
	`advertising_since` integer,
	`confirmed_at` integer NOT NULL,
	`unsubscribed_at` integer,
	`unsubscribe_reason` text,
	`unsubscribe_remark` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readers_address_key_unique` ON `readers` (`address_key`);--> statement-breakpoint
CREATE INDEX `readers_by_unsubscription` ON `readers` (`unsubscribed_at`);--> statement-breakpoint
CREATE TABLE `subscription_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`address_key` text NOT NULL,
	`name` text,
	`topics` text NOT NULL,
	`locale` text NOT NULL,
	`advertising` integer NOT NULL,
	`form` text NOT NULL,
	`requested_at` integer NOT NULL,
	`confirmed_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `subscription_requests_by_age` ON `subscription_requests` (`requested_at`);--> statement-breakpoint
CREATE INDEX `subscription_requests_by_address` ON `subscription_requests` (`address_key`);--> statement-breakpoint
CREATE TABLE `budgets` (
	`key` text PRIMARY KEY NOT NULL,
	`spent` integer NOT NULL,
	`window_ends_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`kind` text NOT NULL,
	`recipient` text,
	`recipient_key` text NOT NULL,
	`locale` text NOT NULL,
	`data` text NOT NULL,
	`priority` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`answer` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`posted_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`lease_until` integer,
	`settled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_message_id_unique` ON `letters` (`message_id`);--> statement-breakpoint
CREATE INDEX `letters_by_due` ON `letters` (`state`,`priority`,`due_at`);--> statement-breakpoint
CREATE INDEX `letters_by_lease` ON `letters` (`lease_until`) WHERE "letters"."lease_until" is not null;--> statement-breakpoint
CREATE INDEX `letters_by_recipient` ON `letters` (`recipient_key`);--> statement-breakpoint
CREATE INDEX `letters_by_settled` ON `letters` (`settled_at`) WHERE "letters"."settled_at" is not null;--> statement-breakpoint
CREATE TABLE `suppressions` (
	`recipient_key` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`message_id` text
);
--> statement-breakpoint
CREATE TABLE `consent_details` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`address` text NOT NULL,
	`ip` text NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `consents`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`subject` text NOT NULL,
	`event` text NOT NULL,
	`purpose` text NOT NULL,
	`document_version` text NOT NULL,
	`document_locale` text NOT NULL,
	`document_sha256` text NOT NULL,
	`form` text NOT NULL,
	`act` text NOT NULL,
	`message_id` text,
	`details_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consents_by_subject` ON `consents` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `consents_by_act` ON `consents` (`act`);--> statement-breakpoint
CREATE TABLE `documents` (
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`version` text NOT NULL,
	`sha256` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `locale`, `sha256`)
);
--> statement-breakpoint
CREATE TABLE `links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`subject_id` text NOT NULL,
	`message_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `links_by_subject` ON `links` (`subject_id`);--> statement-breakpoint
CREATE INDEX `links_by_expiry` ON `links` (`expires_at`) WHERE "links"."expires_at" is not null;--> statement-breakpoint
CREATE TABLE `work_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`last_run_at` integer NOT NULL
);
