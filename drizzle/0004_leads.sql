CREATE TABLE `lead_files` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`stored_at` integer NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lead_files_by_lead` ON `lead_files` (`lead_id`);--> statement-breakpoint
CREATE INDEX `lead_files_by_content` ON `lead_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `lead_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_id` text NOT NULL,
	`from` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lead_messages_by_lead` ON `lead_messages` (`lead_id`,`at`);--> statement-breakpoint
CREATE TABLE `lead_numbers` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`company` text,
	`company_key` text,
	`tax_id` text,
	`country` text NOT NULL,
	`region` text,
	`address` text NOT NULL,
	`address_key` text NOT NULL,
	`phone` text,
	`subscribers` integer,
	`text` text NOT NULL,
	`answers` text NOT NULL,
	`estimate` text,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leads_reference_unique` ON `leads` (`reference`);--> statement-breakpoint
CREATE INDEX `leads_by_state` ON `leads` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `leads_by_age` ON `leads` (`created_at`);--> statement-breakpoint
CREATE INDEX `leads_by_address` ON `leads` (`address_key`);--> statement-breakpoint
CREATE INDEX `leads_by_company` ON `leads` (`company_key`);--> statement-breakpoint
CREATE INDEX `leads_by_tax_id` ON `leads` (`tax_id`);--> statement-breakpoint
CREATE TABLE `same_company_suggestions` (
	`lead_id` text NOT NULL,
	`other_id` text NOT NULL,
	`because` text NOT NULL,
	`suggested_at` integer NOT NULL,
	PRIMARY KEY(`lead_id`, `other_id`),
	FOREIGN KEY (`lead_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `leads`(`id`) ON UPDATE no action ON DELETE cascade
);
