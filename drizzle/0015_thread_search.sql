CREATE TABLE `thread_texts` (
	`number` integer PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_texts_message_id_unique` ON `thread_texts` (`message_id`);--> statement-breakpoint
CREATE INDEX `thread_texts_of` ON `thread_texts` (`thread_id`);--> statement-breakpoint
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
