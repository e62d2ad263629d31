CREATE TABLE `lead_texts` (
	`number` integer PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lead_texts_lead_id_unique` ON `lead_texts` (`lead_id`);--> statement-breakpoint
CREATE INDEX `leads_listed` ON `leads` (`state`,`answer_by`,`created_at`,`assignee_id`,`kind`,`country`,`subscribers`,`company_key`,`id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `lead_search` USING fts5(`text`, content='lead_texts', content_rowid='number', tokenize='trigram');
--> statement-breakpoint
CREATE VIRTUAL TABLE `lead_words` USING fts5(`text`, content='lead_texts', content_rowid='number', tokenize='unicode61', detail='none', columnsize=0);
--> statement-breakpoint
-- What is deleted must not stay behind in older segments of an index.
INSERT INTO `lead_search` (`lead_search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO `lead_words` (`lead_words`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIRTUAL TABLE `lead_vocabulary` USING fts5vocab('lead_words', 'row');
--> statement-breakpoint
CREATE TRIGGER `lead_texts_found` AFTER INSERT ON `lead_texts` BEGIN
  INSERT INTO `lead_search` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
  INSERT INTO `lead_words` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `lead_texts_found_anew` AFTER UPDATE ON `lead_texts` BEGIN
  INSERT INTO `lead_search` (`lead_search`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `lead_words` (`lead_words`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `lead_search` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
  INSERT INTO `lead_words` (`rowid`, `text`) VALUES (NEW.`number`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `lead_texts_found_no_more` AFTER DELETE ON `lead_texts` BEGIN
  INSERT INTO `lead_search` (`lead_search`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
  INSERT INTO `lead_words` (`lead_words`, `rowid`, `text`) VALUES ('delete', OLD.`number`, OLD.`text`);
END;
--> statement-breakpoint
CREATE VIEW `lead_text_of` AS SELECT `id`, replace(replace(
  `reference` || ' ' || `name` || ' ' || coalesce(`company`, '') || ' ' || `address` || ' ' || coalesce(`phone`, '') || ' ' ||
  coalesce(`tax_id`, '') || ' ' || coalesce(`region`, '') || ' ' || `text`, 'ё', 'е'), 'Ё', 'Е') AS `text` FROM `leads`;
--> statement-breakpoint
CREATE TRIGGER `leads_are_found` AFTER INSERT ON `leads` BEGIN
  INSERT INTO `lead_texts` (`lead_id`, `text`) SELECT `id`, `text` FROM `lead_text_of` WHERE `id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_are_found_anew` AFTER UPDATE OF `reference`, `name`, `company`, `address`, `phone`, `tax_id`, `region`, `text` ON `leads` BEGIN
  UPDATE `lead_texts` SET `text` = (SELECT `text` FROM `lead_text_of` WHERE `id` = NEW.`id`) WHERE `lead_id` = NEW.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `leads_are_found_no_more` AFTER DELETE ON `leads` BEGIN
  DELETE FROM `lead_texts` WHERE `lead_id` = OLD.`id`;
END;
--> statement-breakpoint
INSERT INTO `lead_texts` (`lead_id`, `text`) SELECT `id`, `text` FROM `lead_text_of`;
