CREATE TABLE `answerers` (
	`person_id` text PRIMARY KEY NOT NULL,
	`languages` text NOT NULL,
	`country` text NOT NULL,
	`zone` text NOT NULL,
	`opens` integer NOT NULL,
	`closes` integer NOT NULL,
	`most` integer,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `forgotten_messages` (
	`mailbox` text NOT NULL,
	`uid_validity` integer NOT NULL,
	`uid` integer NOT NULL,
	`content_key` text NOT NULL,
	PRIMARY KEY(`mailbox`, `uid_validity`, `uid`)
);
--> statement-breakpoint
CREATE INDEX `forgotten_by_content` ON `forgotten_messages` (`content_key`,`mailbox`);--> statement-breakpoint
ALTER TABLE `entitlements` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `lead_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `threads_lead_id_unique` ON `threads` (`lead_id`);--> statement-breakpoint
ALTER TABLE `leads` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `way` text DEFAULT 'form' NOT NULL;