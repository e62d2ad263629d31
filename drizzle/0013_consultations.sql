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
CREATE TABLE `thread_texts` (
	`number` integer PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_texts_message_id_unique` ON `thread_texts` (`message_id`);--> statement-breakpoint
CREATE INDEX `thread_texts_of` ON `thread_texts` (`thread_id`);--> statement-breakpoint
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
CREATE INDEX `threads_by_waking` ON `threads` (`snoozed_until`);--> statement-breakpoint
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
	`same_as` text,
	`declined_at` integer,
	`declined_by_id` text
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
--> statement-breakpoint
CREATE VIRTUAL TABLE `thread_search` USING fts5(`text`, content='thread_texts', content_rowid='number', tokenize='trigram');
--> statement-breakpoint
CREATE VIRTUAL TABLE `thread_words` USING fts5(`text`, content='thread_texts', content_rowid='number', tokenize='unicode61', detail='none', columnsize=0);
--> statement-breakpoint
-- What is deleted must not stay behind in older segments of an index.
INSERT INTO `thread_search` (`thread_search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO `thread_words` (`thread_words`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE `thread_vocabulary` USING fts5vocab('thread_words', 'row');
--> statement-breakpoint
CREATE TRIGGER `thread_texts_found` AFTER INSERT ON `thread_texts` BEGIN
  INSERT INTO `thread_search` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
  INSERT INTO `thread_words` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `thread_texts_found_anew` AFTER UPDATE OF `text` ON `thread_texts` BEGIN
  INSERT INTO `thread_search` (`thread_search`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `thread_words` (`thread_words`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `thread_search` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
  INSERT INTO `thread_words` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `thread_texts_found_no_more` AFTER DELETE ON `thread_texts` BEGIN
  INSERT INTO `thread_search` (`thread_search`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `thread_words` (`thread_words`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
END;
--> statement-breakpoint
-- What was quoted or signed is another message's, or nobody's.
CREATE VIEW `thread_text_of` AS SELECT `m`.`id`, `m`.`thread_id`, replace(replace(
  `t`.`number` || ' ' || `t`.`subject` || ' ' || `m`.`name` || ' ' || `m`.`address` || ' ' || coalesce((
    SELECT group_concat(json_extract(`part`.`value`, '$.text'), ' ') FROM json_each(`m`.`body`) AS `part`
    WHERE json_extract(`part`.`value`, '$.is') = 'said'), ''), 'ё', 'е'), 'Ё', 'Е') AS `text`
  FROM `thread_messages` AS `m` JOIN `threads` AS `t` ON `t`.`id` = `m`.`thread_id`;
--> statement-breakpoint
CREATE TRIGGER `thread_messages_are_found` AFTER INSERT ON `thread_messages` BEGIN
  INSERT INTO `thread_texts` (`message_id`, `thread_id`, `text`)
    SELECT `id`, `thread_id`, `text` FROM `thread_text_of` WHERE `id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `thread_messages_are_found_anew` AFTER UPDATE OF `thread_id`, `name`, `address`, `body` ON `thread_messages` BEGIN
  UPDATE `thread_texts` SET (`thread_id`, `text`) = (SELECT `thread_id`, `text` FROM `thread_text_of` WHERE `id` = NEW.`id`)
    WHERE `message_id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `thread_messages_are_found_no_more` AFTER DELETE ON `thread_messages` BEGIN
  DELETE FROM `thread_texts` WHERE `message_id` = OLD.`id`;
END;
