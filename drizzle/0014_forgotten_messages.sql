CREATE TABLE `forgotten_messages` (
	`mailbox` text NOT NULL,
	`uid_validity` integer NOT NULL,
	`uid` integer NOT NULL,
	`content_key` text NOT NULL,
	PRIMARY KEY(`mailbox`, `uid_validity`, `uid`)
);
--> statement-breakpoint
CREATE INDEX `forgotten_by_content` ON `forgotten_messages` (`content_key`,`mailbox`);