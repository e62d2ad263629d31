ALTER TABLE `threads` ADD `lead_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `threads_lead_id_unique` ON `threads` (`lead_id`);--> statement-breakpoint
ALTER TABLE `leads` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `way` text DEFAULT 'form' NOT NULL;