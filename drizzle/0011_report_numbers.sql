ALTER TABLE `reports` ADD `last_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `reports` SET `last_number` = coalesce((SELECT max(`number`) FROM `sent_reports` WHERE `report_id` = `reports`.`id`), 0);--> statement-breakpoint
CREATE INDEX `sent_reports_by_time` ON `sent_reports` (`sent_at`);