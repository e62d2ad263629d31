CREATE TABLE `report_files` (
	`sent_id` text NOT NULL,
	`format` text NOT NULL,
	`locale` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`sent_id`, `format`, `locale`),
	FOREIGN KEY (`sent_id`) REFERENCES `sent_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `report_files_by_content` ON `report_files` (`sha256`);