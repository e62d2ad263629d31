CREATE TABLE `incoming_bytes` (
	`sha256` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `incoming_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`mailbox` text NOT NULL,
	`source` text NOT NULL,
	`uid_validity` integer,
	`uid` integer,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`message_id` text,
	`subject` text,
	`sender` text,
	`sender_key` text,
	`copy_key` text,
	`received_at` integer NOT NULL,
	`outcome` text,
	`reason` text,
	`settled_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`lease_until` integer,
	`thread_id` text,
	`same_as` text
);
--> statement-breakpoint
CREATE INDEX `incoming_due` ON `incoming_messages` (`outcome`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `incoming_by_arrival` ON `incoming_messages` (`received_at`);--> statement-breakpoint
CREATE INDEX `incoming_by_outcome` ON `incoming_messages` (`outcome`,`received_at`);--> statement-breakpoint
CREATE INDEX `incoming_by_sender` ON `incoming_messages` (`sender_key`,`received_at`);--> statement-breakpoint
CREATE INDEX `incoming_by_message_id` ON `incoming_messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `incoming_by_hash` ON `incoming_messages` (`sha256`,`mailbox`);--> statement-breakpoint
CREATE INDEX `incoming_by_copy` ON `incoming_messages` (`copy_key`);--> statement-breakpoint
CREATE INDEX `incoming_of_thread` ON `incoming_messages` (`thread_id`,`received_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `incoming_by_uid` ON `incoming_messages` (`mailbox`,`uid_validity`,`uid`);--> statement-breakpoint
CREATE TABLE `mailboxes` (
	`mailbox` text PRIMARY KEY NOT NULL,
	`uid_validity` integer NOT NULL,
	`last_uid` integer NOT NULL,
	`read_at` integer,
	`counted_at` integer,
	`on_server` integer,
	`kept` integer
);
