ALTER TABLE `incoming_messages` ADD `declined_at` integer;--> statement-breakpoint
ALTER TABLE `incoming_messages` ADD `declined_by_id` text;